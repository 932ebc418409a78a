import type { Claim, Language, Line, MeetingClaim, Parser, Zone } from "../context";
import { datesIn, timesIn } from "../grammar";
import { detailLabel, looseDetailLabel, type Detail } from "../labels";
import { NAMED_PLACE, PLACE_WORD } from "../language/en/places";
import { filled, meetingClaim } from "./claims";
import { lineWith } from "../line-facts";
import { datesAndTimes, detailOf, placeIn, readDetail, SAYS, SENTENCE_BEHIND, valueOf, WEIGHT } from "./details";
import { bare, bodyIn, EARLIER, HELD, STAMP, STAMPED, TITLE, startedAt, endedAt, VENUE_LINE } from "./meeting-words";
import type { Range } from "../../text/block";
import { guarded } from "../../text/pattern";

/** Title, body, date, times and place at the head of the minutes. */
export const meetingHead: Parser = {
  name: "meeting-head",
  zones: ["opening", "attendance"],
  read: (zone, language) => (zone.kind === "opening" ? headOf(zone, language) : labelled(zone, language)),
};

/** What the business itself says of the meeting: "The meeting closed at 14.45", a heading block at the document's end. */
export const meetingTold: Parser = {
  name: "meeting-told",
  zones: ["passage", "heading", "next", "list", "attendance", "opening"],
  read: (zone, language) =>
    filled(zone).flatMap(({ line, at }) => [
      ...told(line, at, language),
      ...(zone.kind === "heading" && line.block.heading ? detailOf(line, at, language) : []),
      ...(zone.kind === "attendance" || zone.kind === "opening"
        ? [...metOn(line, at, language), ...meetingOf(line, at, language), ...runOn(line, at, language)]
        : []),
    ]),
};

function labelled(zone: Zone, language: Language): Claim[] {
  return filled(zone).flatMap(({ line, at }) => {
    const label = detailLabel(line.text.slice(0, 200));
    return label && label.value < line.text.length
      ? readDetail(label.detail, valueOf(line, at, label.value), language)
      : [];
  });
}

function headOf(zone: Zone, language: Language): Claim[] {
  const claims: Claim[] = [];
  const lines = filled(zone);
  let titled = false;
  lines.forEach(({ line, at }, order) => {
    const text = line.text.slice(0, 300);
    const labelled = detailLabel(text) ?? looseDetailLabel(text);
    // "Meeting of 9 March": a date is nobody's name.
    const label =
      labelled &&
      /^(?:body|title)$/.test(labelled.detail) &&
      (text.startsWith("(") || datesIn(text.slice(labelled.value), { meeting: null, language }).length > 0)
        ? null
        : labelled;
    if (label && label.value < line.text.length) {
      const pieces = labelledPieces(line, label.value);
      claims.push(
        ...readDetail(label.detail, { ...valueOf(line, at, label.value), end: pieces[0]?.start ?? line.end }, language),
      );
      for (const piece of pieces)
        claims.push(
          ...readDetail(piece.detail, { block: line.block, at, start: piece.value, end: piece.end }, language),
        );
      if (label.detail === "duration") claims.push(...lasting(line, at, claims));
      return;
    }
    // "- Date of meeting" over "- 4 May 2028", as pages list what they say of a paper.
    if (label && (/:\s*-?$/.test(text) || (line.mark?.ordered === false && label.value >= text.length))) {
      // The value stands on the next line.
      const next = lines[order + 1];
      if (next && !detailLabel(next.line.text))
        claims.push(...readDetail(label.detail, valueOf(next.line, next.at), language));
      return;
    }
    if (order > 14 || EARLIER.test(text.replace(STAMPED, ""))) return;
    if (order < 8 && line.block.place === "body") {
      // "Minutes of the Friends of" over "Tarn Weir held on …": a title that the line breaks.
      const more = lines[order + 1];
      const broken =
        more && TITLE.test(text) && !HELD.test(text) && HELD.test(more.line.text)
          ? bodyIn(`${text} ${more.line.text}`, language, false)
          : null;
      const wraps = broken && broken.start < text.length && broken.end > text.length;
      const body = line.block.list ? null : wraps ? broken : bodyIn(text, language, order === 0);
      const fuller = claims.findIndex((claim) => body && isFullerBody(claim, body.text));
      if (body && fuller >= 0) {
        const claim = claims[fuller] as MeetingClaim;
        claims[fuller] = { ...claim, weight: Math.max(claim.weight, body.weight) };
      } else if (body && body.weight > 0)
        claims.push(
          wrapped(
            meetingClaim(
              "body",
              body.text,
              { at, start: line.start + body.start, end: wraps ? line.end : line.start + body.end },
              body.weight - order * 0.05,
              "meeting:title",
            ),
            wraps && { at: more!.at, start: more!.line.start, end: more!.line.start + body.end - text.length - 1 },
          ),
        );
      const title = !line.block.list && !STAMP.test(text);
      if (!titled && title)
        claims.push(
          meetingClaim("title", line.text, { at, start: line.start, end: line.end }, WEIGHT.title, "meeting:title"),
        );
      titled ||= title;
    }
    claims.push(...placeBetween(lines, order), ...wrappedDay(lines, order, language));
    const plain = line.text.length < 200 ? unlabelled(line, at, language, lines[order - 1]?.line) : [];
    const place = plain.length === 0 && order > 0 ? placeAlone(line, at) : [];
    const dated = claims.some((claim) => claim.kind === "meeting" && claim.field === "date");
    if (
      dated ||
      (ADDRESS.test(text) && lines.slice(order + 1, order + 4).some(({ line: { text } }) => datesIn(text).length > 0))
    )
      claims.push(...place);
    claims.push(...plain);
  });
  return claims;
}

/** "… by the clerk) Minutes of a meeting held at 7 pm on 4 May at the Weir Hall Present: …": a title amid a long line. */
function runOn(line: Line, at: number, language: Language): Claim[] {
  const title = line.text.length < 200 ? null : RUN_ON.exec(line.text.slice(0, 700));
  if (!title || EARLIER.test(title[0])) return [];
  const [text] = title;
  const start = line.start + title.index;
  return unlabelled(lineWith(line, { start, end: start + text.length, text }), at, language);
}
const RUN_ON = guarded(
  /(?:\bminutes of\s(?:an?|the)\s(?:[^.;)]|\.\s\d){5,160}?\s|^)held\s(?:at|on|in|via)\s(?:[^.;]|\.\d){10,240}?(?=\.?\s(?:present|attend|apologies|members)|\.\s|\.?$)/i,
);

/** "Dale and Hill Patient Group" over "Patient Group meeting": above, the whole name is said. */
const isFullerBody = (claim: Claim, name: string): boolean =>
  claim.kind === "meeting" && claim.field === "body" && claim.value.toLowerCase().endsWith(` ${name.toLowerCase()}`);

/** "… held on Thursday 21st" over "October 2010 at 7 pm": a day that a title breaks. */
function wrappedDay(lines: readonly { line: Line; at: number }[], order: number, language: Language): Claim[] {
  const { line, at } = lines[order]!;
  const next = lines[order + 1];
  if (!next || !HELD.test(line.text)) return [];
  const behind = line.text.length + 1;
  const day = datesIn(`${line.text} ${next.line.text}`, { meeting: null, language }).find(
    ({ date, start, end }) =>
      date !== null && end > behind && (start < behind || (start === behind && /\son$/.test(line.text))),
  );
  if (!day) return [];
  const { start } = next.line;
  const rest = { at: next.at, start, end: start + day.end - behind };
  const first = { at, start: Math.min(line.start + day.start, line.end), end: line.end };
  return [wrapped(meetingClaim("date", day.date!, first, WEIGHT.held, "meeting:date"), rest)];
}

/** A claim whose words go on in the next line. */
const wrapped = (claim: MeetingClaim, rest: (Range & { readonly at: number }) | false | null): MeetingClaim =>
  rest ? { ...claim, spans: [...claim.spans, { block: rest.at, start: rest.start, end: rest.end }] } : claim;

const INNER_LABEL = guarded(/(?<=\s|[|;,])(?=\p{Lu}[\p{L} ]{1,24}:\s)/gu);

/** "Start time: 2:05 pm  End time: 2:50 pm": details that follow the first on its line, as pieces of the block. */
function labelledPieces(line: Line, from: number): { detail: Detail; start: number; end: number; value: number }[] {
  const pieces: { detail: Detail; start: number; end: number; value: number }[] = [];
  if (line.text.length > 300) return pieces;
  for (const match of INNER_LABEL.all(line.text)) {
    if (match.index < from + 2) continue;
    const label = detailLabel(line.text.slice(match.index, match.index + 100));
    if (!label || label.value >= line.text.length - match.index) continue;
    pieces.push({
      detail: label.detail,
      start: line.start + match.index,
      value: line.start + match.index + label.value,
      end: line.end,
    });
  }
  return pieces.map((piece, at) => ({ ...piece, end: pieces[at + 1]?.start ?? line.end }));
}

/** A line of the head without label: "Monday 3 May 2024, 7pm in the Village Hall". */
function unlabelled(line: Line, at: number, language: Language, above?: Line, below = false): Claim[] {
  const text = line.text;
  const value = valueOf(line, at);
  // "Minutes of the meeting held on 3 May:" heads what became of the last meeting's.
  const held = HELD.test(text) && !/:\s*$/.test(text);
  // "Monday 1 July, 18.15, Room 4": between commas such figures are an hour.
  const hour =
    /,\s+(?:at\s)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:,|\s(?:[–-]|in|at)|\.?\s*$)|\s(?:1?\d|2[0-3])[.:][0-5]\d\s\d{1,2}\/\d{1,2}\/\d\d/.test(
      text,
    );
  // Below the head "Minutes of the AGM held on 3 May" may stand over the last one's.
  // A page tells above its title when it was put up.
  const titled = WEIGHT.title + (/\bminutes\b/i.test(text) ? 0.5 : 0);
  const weight = below ? WEIGHT.inferred : held ? WEIGHT.held : titled;
  const { claims } = datesAndTimes(value, text, language, hour, weight);
  // "Minutes of the meeting held at" over "The Chantry, Hale on 3 May"
  const venue = VENUE_LINE.exec(text) ?? (above && HELD_AT.test(above.text) ? /^(?:the\s)?(.*)$/i.exec(text) : null);
  if (venue) {
    const start = line.start + venue.index + venue[0].length - venue[1]!.length;
    // "… in the Council Chambers. The meeting was called to order …": up to the sentence's end.
    const more = line.block.text.slice(start, line.end).search(SENTENCE_BEHIND);
    const end = more < 0 ? line.end : start + more;
    const place = placeIn({ ...value, start, end }, line.block.text.slice(start, end), language);
    if (
      place &&
      place.start <= start + 2 &&
      /^(?!the$).*\p{L}{3}|^\p{Lu}{1,4}\d{2}/iu.test(place.text) &&
      !SAYS.test(place.text)
    )
      claims.push(meetingClaim("venue", place.text.replace(/[\s,.]+$/, ""), place, WEIGHT.title, "meeting:place"));
  } else if (claims.length > 0) {
    // Beside a date alone only the last piece can be a place: "Pantomime Committee, 6 August 2026, Scout Hut".
    const timed = claims.some(({ field }) => field === "start");
    const day = claims.find(({ field }) => field === "date")?.spans[0];
    const hourAt = claims.find(({ field }) => field === "start")?.spans[0];
    const behind = hourAt && day ? line.block.text.slice(Math.max(hourAt.end, day.end), line.end) : "";
    // "Council Minutes 7 September 4:30pm Board Room", "Committee – 9 May 2025, 7pm, The Old Forge": where a place follows both, it is no part of the title.
    const rest =
      (timed && !PLACE_WORD.test(behind) && !/^[\s,–—-]+The\s\p{Lu}/u.test(behind)) || !day
        ? value
        : { ...value, start: Math.max(value.start, day.end, hourAt?.end ?? 0) };
    const place = placeIn(rest, rest === value ? text : line.block.text.slice(rest.start, rest.end), language);
    const address =
      place &&
      ((timed && (/^\d+\s+\p{L}/u.test(place.text) || NAMED_PLACE.test(place.text))) || PLACE_WORD.test(place.text));
    if (address) claims.push(meetingClaim("venue", bare(place.text), place, WEIGHT.inferred, "meeting:place"));
  }
  return claims;
}

const HELD_AT = /\b(?:held|met|meeting)\b.*\s(?:at|in)(?:\sthe)?$/i;

/** "21 May 2015", "The Chantry", "9 pm", each on a line of its own. */
function placeBetween(lines: readonly { line: Line; at: number }[], order: number): Claim[] {
  const { line, at } = lines[order]!;
  const alone = (one: Line | undefined, pieces: (text: string) => readonly { start: number; end: number }[]): boolean =>
    one !== undefined &&
    one.text.length < 40 &&
    pieces(one.text).some(({ start, end }) => end - start > one.text.length - 8);
  if (line.text.length > 60 || /[\d:.]/.test(line.text) || !/^\p{Lu}\p{L}/u.test(line.text)) return [];
  if (
    !alone(lines[order - 1]?.line, (text) => datesIn(text, { meeting: null })) ||
    !alone(lines[order + 1]?.line, (text) => timesIn(text))
  )
    return [];
  return [meetingClaim("venue", line.text, { at, start: line.start, end: line.end }, WEIGHT.inferred, "meeting:place")];
}

/** "Sunroom, Building C" on a line of its own under the date. */
function placeAlone(line: Line, at: number): Claim[] {
  const lead = /^at\s(?=\d)/.exec(line.text)?.[0].length ?? 0;
  const words = line.text.slice(lead).replace(/[\s.]+$/, "");
  const named =
    /\b(?:minutes|meeting|committee|agenda|association|society|trustees|governors|present|apologies|draft)\b/i;
  if (
    words.length > 90 ||
    !/^(?:\p{Lu}|\d)/u.test(words) ||
    !PLACE_WORD.test(words) ||
    named.test(words.replace(/\b(?:committee|meeting) room\b/i, ""))
  )
    return [];
  if (/(?:(?<!\.\p{Lu}|\bSt)\.|[:?!])(?:\s|$)/u.test(words) || SAYS.test(words)) return [];
  const start = line.start + lead;
  return [meetingClaim("venue", words, { at, start, end: start + words.length }, WEIGHT.passing, "meeting:place")];
}

/** Where no date stands above, a place has to look like one: "Bay Club, Newport", "Festival City Hotel". */
const ADDRESS =
  /^(?!.*\b(?:university|senate|trust)\b).*(?:,|\s[–—]\s|\b(?:hotel|rooms?|hall|library|school|chambers?|offices?|suite|cent(?:re|er)|building)$)/i;

/** "The trustees met on Monday, 12 May 2025, with the following present: …" */
function metOn(line: Line, at: number, language: Language): Claim[] {
  const text = line.text.slice(0, 300);
  const met =
    /\b(?:met|convened)\b(?:[^.]|\.\d|(?<=\s[AaPp])\.[Mm]\.?){0,60}?\bon\s/.exec(text) ??
    heldOn(text) ??
    DAY_ALONE.exec(text);
  if (!met)
    return MEETING_HELD.test(text) && !EARLIER.test(text.split(".", 1)[0]!)
      ? openedIn(line, at, text.search(IN_A))
      : [];
  const from = met.index + met[0].length;
  const value = { ...valueOf(line, at, from), end: Math.min(line.end, line.start + from + 60) };
  const words = line.block.text.slice(value.start, value.end);
  const { claims } = datesAndTimes(value, words, language, false, WEIGHT.inferred);
  const behind = claims.find(({ field }) => field === "date")?.spans[0]?.end;
  if (behind === undefined) return [];
  const place = openedIn(line, at, behind - line.start);
  // "… met in the Guildhall on Monday, 12 May 2025 …"
  return [...claims, ...(place.length > 0 ? place : openedIn(line, at, text.search(IN_A)))];
}

/** "3/5/2025:" over those who came */
const DAY_ALONE = /^(?=\d{1,2}[/.]\d{1,2}[/.]\d{2,4}:?$)/;

/** "A monthly meeting of the Weir Board was held on Monday …", "At a meeting of the Session in the hall on 4th July …" */
const heldOn = (text: string): RegExpExecArray | null =>
  EARLIER.test(text.split(".", 1)[0]!) ? null : HELD_ON.exec(text);
const HELD_ON = guarded(
  /^(?:\p{L}+\s\d{1,2},\s\d{4}\s)?(?:(?:the|an?|minutes of)\s[^.;]{0,60}?\b(?:meeting|agm)\b[^.;]{0,90}\s(?:was\s)?held(?:\s(?:in|at)\s[^.;]{3,90}?)?|at an?\s(?:\p{L}+\s){0,3}meeting of\b[^.]{0,120}?)\son\s/iu,
);

/** "Meeting held in the Bay Hall, Room 1.", "An open meeting of the Council was held in the Guildhall, Hythe on Monday …" */
const MEETING_HELD = guarded(
  /(?:^|\.\s{1,4})(?:\p{L}+\s){0,4}(?:(?:meeting|agm)\b[^.;]{0,60}\sheld|(?:board|council|committee|senate|session|supervisors|commissioners|trustees|vestry|members|group|club)\b(?:[^.;]|\.\s\d){0,90}\smet)\s(?:in|at)\s/iu,
);
const IN_A = /(?<=\s(?:held|met|meeting|session))\s(?:in|at)\s(?!an?\s)/i;

/** "The regular meeting of the Weir Board was called to order at 7 pm by …": whose meeting it was. */
const MEETING_OF = guarded(
  /^(?:the|an?)\s[^.:]{0,60}?\bmeeting of\b[^.:]{3,90}?(?=,?\s(?:was|came|convened|met|began|opened)\b)/i,
);
function meetingOf(line: Line, at: number, language: Language): Claim[] {
  const told = MEETING_OF.exec(line.text.slice(0, 300));
  const body = told && bodyIn(told[0], language, false);
  if (!body) return [];
  const span = { at, start: line.start + body.start, end: line.start + body.end };
  return [meetingClaim("body", body.text, span, Math.min(body.weight, WEIGHT.inferred), "meeting:opened")];
}

/** "… to order at 7:00 p.m. in the Council Chambers." */
function openedIn(line: Line, at: number, from: number): Claim[] {
  const place =
    /^(?:\s*[ap]\.?m\.?)?(?:,? on [^.;]{6,40}?|,?\s+at\s\d{1,2}[:.]\d\d\s?[ap]\.?m\.?(?:\s\p{Lu}{2,4})?)?,?\s+(?:in|at)\s+(?:the\s+)?((?:(?:\p{Ll}+\s)?\p{Ll}+,?\s(?:located\s)?(?:in|at|of)\s(?:the\s)?)?(?:\d{1,4}\s)?\p{Lu}[^.;()]{2,100}?)(?=[.;(]|,?\s+(?:by|with|and|on|at(?=\s\d))\s|,\sthe\s|$)/u.exec(
      line.text.slice(from, from + 160),
    );
  if (!place || !PLACE_WORD.test(place[1]!)) return [];
  const start = line.start + from + place.index + place[0].length - place[1]!.length;
  const value = { at, start, end: start + place[1]!.length };
  return [meetingClaim("venue", place[1]!, value, WEIGHT.inferred, "meeting:opened")];
}

/** "Duration: 90 minutes" after a start. */
function lasting(line: Line, at: number, before: readonly Claim[]): Claim[] {
  const match = /(\d+(?:\.\d+)?)\s*(min|hour|hr|h\b)/i.exec(line.text);
  const start = before.find((claim) => claim.kind === "meeting" && claim.field === "start");
  if (!match || start?.kind !== "meeting") return [];
  const minutes =
    Number(match[1]) * (/^m/i.test(match[2]!) ? 1 : 60) +
    Number(start.value.slice(0, 2)) * 60 +
    Number(start.value.slice(3));
  const end = `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(Math.round(minutes % 60)).padStart(2, "0")}`;
  return [
    meetingClaim("end", end, { at, start: line.start, end: line.end }, WEIGHT.inferred, "meeting:duration", "inferred"),
  ];
}

function told(line: Line, at: number, language: Language): Claim[] {
  const text = line.text.slice(0, 2000);
  const claims: Claim[] = [];
  const where = (piece: { start: number; end: number }) => ({
    at,
    start: line.start + piece.start,
    end: line.start + piece.end,
  });
  const start = startedAt(text);
  if (start) {
    claims.push(meetingClaim("start", start.time, where(start), WEIGHT.inferred, "meeting:opened"));
    claims.push(...openedIn(line, at, start.end));
    // "… called to order at 4.30 p.m. on June 2, 2008 by …"
    const day = datesIn(text.slice(start.end, start.end + 60), { meeting: null, language }).find(
      ({ date }) => date !== null,
    );
    if (day?.date && /^(?:[^.]{0,14}\bon\b|\s?\()/.test(text.slice(start.end).replace(/^\s?[ap]\.?m\.?/i, "")))
      claims.push(
        meetingClaim(
          "date",
          day.date,
          where({ start: start.end + day.start, end: start.end + day.end }),
          WEIGHT.inferred,
          "meeting:opened",
        ),
      );
  }
  const end = endedAt(text);
  if (end) claims.push(meetingClaim("end", end.time, where(end), WEIGHT.title, "meeting:closed"));
  // "2. Minutes of the meeting held on 3 May" are the last meeting's.
  if (
    line.mark === null &&
    /^(?:draft )?(?:minutes|notes) of\b.{0,120}\bheld\b(?!.*\s(?:was|were|be)\s)/i.test(text) &&
    line.text.length < 250
  )
    claims.push(...unlabelled(line, at, language, undefined, true));
  else if (/^at \p{Lu}/iu.test(text) && line.text.length < 90 && text === text.toUpperCase()) {
    claims.push(
      meetingClaim(
        "venue",
        line.text.slice(3).trim(),
        where({ start: 3, end: line.text.length }),
        WEIGHT.title,
        "meeting:place",
      ),
    );
  }
  const label = detailLabel(text.slice(0, 120));
  if (label && label.value < line.text.length && (label.detail === "end" || label.detail === "start"))
    claims.push(...readDetail(label.detail, valueOf(line, at, label.value), language));
  return claims;
}
