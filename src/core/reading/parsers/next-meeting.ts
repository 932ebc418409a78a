import type { Claim, Language, Line, NextMeetingClaim, Parser, Words, Zone } from "../context";
import { atNight, datesIn, looseDayIn, sentencesIn, timesIn } from "../grammar";
import { actionsOf } from "../line-facts";
import { detailLabel } from "../labels";
import { PLACE_WORD } from "../language/en/places";
import { CLOSING_HEADING, NEXT_DETAIL } from "../language/en/sections";
import { foldHeading } from "../sections";
import { pieceWords, groundOf } from "./action-claims";
import { filled } from "./claims";
import { placeBeside, placeIn } from "./details";
import { guarded } from "../../text/pattern";

/** Announcements of the next meeting: a section of its own, a labelled line, a sentence anywhere. */
export const nextMeeting: Parser = {
  name: "next-meeting",
  zones: ["next", "passage", "list", "opening", "heading"],
  read: (zone, language) =>
    zone.kind === "next"
      ? section(zone, language)
      : filled(zone).flatMap(({ line, at }) => remarks(line, at, language)),
};

interface Told {
  readonly day: Words | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly tentative: boolean;
  readonly spans: Words;
}

const TENTATIVE = guarded(
  /\b(?:to be (?:confirmed|agreed|advised|arranged|announced|decided|set|determined|scheduled)|t\.?b\.?[cad]\.?|provisional(?:ly)?|tentative(?:ly)?|subject to|proposed|possibly|or|discussed|suggested|likely|approximately)\b/i,
);
const NEXT = guarded(
  /\b(?:next|following(?!\s(?:the|our|its)\b)|future|subsequent|upcoming)\s+(?:(?!(?:agenda|item|at|for|before|in|on)\b)[\p{L}’'-]+\s+){0,4}?(?:meetings?|meet|mtg|agm|session|call|tele\p{L}+|sync|stand-?up|plenary|get-?together|retro|gathering|catch-?up|check-?in|meet-?up)\b/iu,
);
/** "Next Board: 5 November", "Next one: …", "DONM: …": a body's own name for its meeting, as a label. */
const NEXT_LABEL = guarded(
  /^[\s*_]*(?:(?:the\s+)?next\s+(?:\p{L}+\s+){0,2}?(?:board|committee|council|group|forum|panel|trustees|governors|interim|supervision|tutorial|one|time|date)|follow-?\s?up\s+(?:meeting|call)|d\.?o\.?n\.?m\.?|date of (?:the )?next|next(?=\s*[:–—]\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*\W{1,2})?\d))(?=\s*[:–—]|\s+(?:on\s|\d|(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*\b))/iu,
);
const AGAIN = guarded(/\b(?:meet(?:ing)? again|reconvene|(?<!who )will (?:next )?meet|meet next)\b/i);

function tell(line: Line, at: number, from: number, to: number, language: Language): Told {
  const ground = groundOf(line, at);
  const text = line.text.slice(from, to);
  const shift = (piece: { start: number; end: number }) => ({ start: piece.start + from, end: piece.end + from });
  const dates = datesIn(text, { meeting: null, language });
  const first = dates.find((date) => /\d/.test(date.text)) ?? dates[0];
  // "6 April, 1930": no year, but half past seven.
  const hours = first && /[\s,]+(1[789])([0-5]\d)$/.exec(first.text);
  const day = hours
    ? { start: first.start, end: first.end - hours[0].length }
    : (looseDayIn(text) ?? first ?? weekdayIn(text));
  const free = (one: { start: number; end: number }): boolean =>
    !dates.some((date) => one.start < date.end && one.end > date.start);
  // "…; carried by a 7 to 0 vote" tells no hours.
  const clock = text.replace(/\b\d{1,3}\s{0,2}(?:to|[-–:])\s{0,2}\d{1,3}\s{1,3}votes?\b/gi, (tally) =>
    " ".repeat(tally.length),
  );
  const time = timesIn(clock).find(free) ?? timesIn(clock, true).find(free) ?? null;
  return {
    day: day ? pieceWords(ground, shift(day)) : null,
    start: time ? atNight(time.from, time.text) : hours ? `${hours[1]}:${hours[2]}` : null,
    end: time?.to ?? null,
    venue: venueOf(line, from, to, language),
    tentative: TENTATIVE.test(text),
    spans: pieceWords(ground, { start: from, end: to }),
  };
}

/** "… is set for WED 2pm": the first such day after the meeting. */
function weekdayIn(text: string): { readonly start: number; readonly end: number; readonly text: string } | null {
  const match = WEEKDAY_ALONE.exec(text);
  return (
    match && {
      start: match.index + match[0].length - match[1]!.length,
      end: match.index + match[0].length,
      text: match[1]!,
    }
  );
}
const WEEKDAY_ALONE =
  /(?:\b(?:on|for|is|be)|:)\s(?:this\s|next\s|\*+)?((?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?)(?=,?\s(?:at\s|from\s)?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m|h|$|[,.])|[\s.]*$)/i;

const PLACE = guarded(
  /(?:(?:\b(?:at|in|via|within)|@)\s+(?:the\s+)?(?!(?:person|next|this|that|which|our|agenda|due|behalf|agreed|length|least|most)\b)(?=\p{Lu}|zoom|teams|skype|google|library|village|school|same (?:place|venue))|\b(?:by|on)\s+(?=zoom|teams|skype|google|m(?:s|icrosoft)\s|webex|jitsi|discord|video|telephone|phone|conference))/giu,
);
const NO_PLACE = guarded(
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?s?\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:r?uary|ch|il|ust|(?:em|o)ber)?\b|the\s|\d|a\s|(?:same|regular|usual) time|e-?mail)/i,
);

/** The place a sentence gives after "at", "in" or "via", up to a date, time or bracket; a room named after the time is added. */
function venueOf(line: Line, from: number, to: number, language: Language): string | null {
  const text = line.text.slice(from, to);
  const stops = [...datesIn(text, { meeting: null, language }), ...timesIn(text)];
  for (const match of PLACE.all(text)) {
    const start = match.index + match[0].length;
    // "an item on inspections", "in the autumn": only a word for a place is one without a capital.
    if (
      /^(?:in|within)\s/i.test(match[0]) &&
      /^\p{Ll}/u.test(text.slice(start)) &&
      !PLACE_WORD.test(text.slice(start, start + 40))
    )
      continue;
    if (NO_PLACE.test(text.slice(start)) || stops.some((stop) => start >= stop.start && start < stop.end)) continue;
    let end = text.length;
    for (const stop of stops) if (stop.start > start && stop.start < end) end = stop.start;
    const sign = text
      .slice(start, end)
      .search(/[(;]|\.(?:\s|$)|\s[–—]\s|,\s*(?=$)|,?\s(?:instead|rather than|not|if)\s/);
    if (sign >= 0) end = start + sign;
    const place = text
      .slice(start, end)
      .replace(/(?:\s+(?:at|on|from|in|and|for|commencing|starting|to|the))+\s*$/i, "")
      .replace(/[\s,.–-]+$/, "");
    if (place.length < 2 || place.length > 120) continue;
    const room = /(?:^|[\s,–—-])((?:Committee |Meeting )?Room\s+[^(),.]{1,40}(?:\.\s?[A-Z]?\d+[^(),.]{0,20})?)/.exec(
      text.slice(end),
    );
    return room ? `${place}, ${room[1]!.trim()}` : place;
  }
  // "3 May at 10:00 (Boardroom)", but "(and Zoom)"
  const aside = /\((?!and |or )([^()\d]{3,60})\)[\s.]*$/.exec(text)?.[1];
  return aside && PLACE_WORD.test(aside) ? aside : null;
}

/** "The next meeting of the Hall Committee is on …", "Next Hall Committee meeting: …": whose meeting it is said to be. */
function bodyNamed(text: string): string | null {
  return (WHOSE.exec(text) ?? WHOSE_BEFORE.exec(text))?.[1]?.trim() ?? null;
}
const BODY_WORD =
  "(?:[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Gg]roup|[Pp]arty|[Tt]rustees|[Gg]overnors|[Ss]ociety|[Aa]ssociation|[Cc]lub|[Pp]anel|[Ff]orum|[Ss]ynod|[Ff]ederation|[Pp]artnership)";
const WHOSE = guarded(
  new RegExp(
    `\\b[Nn]ext\\s(?:\\p{L}+\\s){0,2}meeting\\sof\\s(?:the\\s|our\\s)?((?:\\p{Lu}[\\p{L}’'&-]*\\s){1,4}${BODY_WORD})(?![\\p{L}])`,
    "u",
  ),
);
const WHOSE_BEFORE = guarded(
  new RegExp(
    `(?:\\b[Nn]ext\\s|^(?!Next\\s))((?:\\p{Lu}[\\p{L}’'&-]*\\s){1,4}${BODY_WORD})\\s(?:[Mm]eeting|is\\s|will\\s(?:be|meet)\\s)`,
    "u",
  ),
);

const LABEL_STOPPED = /^(?:date of )?next meeting\.\s/i;

function claimOf(told: Told, weight: number, rule: string, others: readonly Words[] = []): NextMeetingClaim {
  return {
    kind: "nextMeeting",
    text: told.spans.text,
    day: told.day,
    start: told.start,
    end: told.end,
    venue: told.venue,
    tentative: told.tentative,
    of: bodyNamed(told.spans.text),
    weight,
    spans: [...others.flatMap(({ spans }) => spans), ...told.spans.spans],
    rule,
    certainty: told.tentative ? "inferred" : "stated",
  };
}

/** A section "Next meeting": its details by label, or its last dated statement. */
function section(zone: Zone, language: Language): Claim[] {
  const lines = filled(zone).filter(({ line }, index) => index < 2 || !isAside(line.text));
  if (lines[0] && CLOSING_HEADING.test(foldHeading(lines[0].line.text)))
    return lines.slice(1).flatMap(({ line, at }) => remarks(line, at, language));
  let day: Told | null = null;
  let time: Told | null = null;
  let venue: string | null = null;
  let tentative = false;
  let labelled = false;
  const spoken: Words[] = [];
  for (const { line, at } of lines) {
    if (
      actionsOf(line).some((one) => one.label !== null) ||
      /\b(?:meeting|session) (?:was )?(?:closed|adjourned|ended|concluded)|\b(?:closed|adjourned) the meeting/i.test(
        line.text.slice(0, 300),
      )
    ) {
      if (!NEXT.test(line.text)) continue;
    }
    if (line.text.length > 5000 || /^none\b/i.test(line.text)) continue;
    const lead = NEXT_DETAIL.exec(line.text)?.[0].length ?? 0;
    const label = detailLabel(line.text.slice(lead, 120));
    const value = label && lead + label.value < line.text.length ? lead + label.value : 0;
    const told = tell(line, at, 0, line.text.length, language);
    // Under "Date: 29 October" the day the notes were signed is another matter.
    if (told.day && day && (labelled || isLater(day, line, at))) continue;
    let useful = false;
    if (label?.detail === "venue" && value > 0) {
      const place = line.text.slice(value).replace(/[\s.]+$/, "");
      if (!/^(?:t\.?b\.?[acd]|to be)\b/i.test(place)) venue = place;
      useful = true;
    } else if (told.venue && (told.day || (!venue && (line.text.length < 60 || /\bmeet|\bheld\b/i.test(line.text)))))
      venue = told.venue;
    else if (!venue && (told.day ?? (day && line.mark)) && bareVenue(line, at, language))
      venue = bareVenue(line, at, language);
    else if (label?.detail === "when" && value > 0) {
      const place = placeIn(
        { block: line.block, at, start: line.start + value, end: line.end },
        line.text.slice(value),
        language,
      );
      if (place && /\p{L}{3}/u.test(place.text)) venue = place.text;
    }
    if (told.day && (!day || /\d/.test(told.day.text) || !/\d/.test(day.day!.text))) {
      day = told;
      labelled = label?.detail === "date" && value > 0;
      useful = true;
    }
    if (told.start && (!time || told.day)) {
      time = told;
      useful = true;
    }
    if (TENTATIVE.test(line.text) && (useful || !day)) tentative = true;
    if (useful || told.venue) spoken.push(told.spans);
  }
  // "For future meetings we will look at the notes in the folder"
  if (!day && !time && !(venue && lines.some(({ line }) => line.text.length < 120 && line.text.includes(venue!))))
    return tentative ? vague(lines, language) : [];
  const spans = spoken.flatMap((words) => words.spans);
  return [
    {
      kind: "nextMeeting",
      text: spoken.map((words) => words.text).join(" "),
      day: day?.day ?? null,
      start: time?.start ?? null,
      end: time?.end ?? null,
      venue,
      tentative,
      of: bodyNamed(day?.spans.text ?? ""),
      weight: 5,
      spans,
      rule: "next:section",
      certainty: tentative ? "inferred" : "stated",
    },
  ];
}

/** "The present charges end on 31 July …": a paragraph of business behind the day of the next meeting. */
const isAside = (text: string): boolean => text.length > 160 && !/\bmeet|\bheld\b/i.test(text);

/** "20 February, 10:00, Zoom": what is left beside date and time, when it can be a place. */
function bareVenue(line: Line, at: number, language: Language, from = 0, to = line.text.length): string | null {
  if (to - from > 160) return null;
  const label = from === 0 ? (/^[^:]{3,60}:\s+/.exec(line.text.slice(0, 80))?.[0].length ?? 0) : 0;
  const value = { block: line.block, at, start: line.start + from + label, end: line.start + to };
  const place = placeBeside(value, line.text.slice(from + label, to), language);
  return place !== null && !NEXT.test(place) ? place : null;
}

/** A second date in a list of future meetings does not override the first. */
const isLater = (day: Told, line: Line, at: number): boolean =>
  (line.mark !== null ||
    /^\p{L}[^:.]{3,40}:\s/u.test(line.text) ||
    (line.text.length < 40 && /^\d|day\s/.test(line.text))) &&
  (day.spans.spans[0]!.block !== at || day.spans.spans[0]!.end < line.start) &&
  !/\b(?:now|nb|changed|moved|re-?arranged|re-?scheduled|instead|set for|correction)\b/i.test(line.text);

function vague(lines: readonly { line: Line; at: number }[], language: Language): Claim[] {
  const last = lines.at(-1)!;
  return [claimOf(tell(last.line, last.at, 0, last.line.text.length, language), 1, "next:to-be-confirmed")];
}

/** "Deanery Synod: … the next Deanery Synod meeting is on …": the topic of the line is the body that meets. */
function isOthers(words: string, before: string): boolean {
  const name = /^next\s+((?:\p{Lu}[\p{L}’'-]+\s+){2,4})/iu.exec(words)?.[1]?.trim();
  return name !== undefined && /\p{Lu}/u.test(name) && before.includes(name);
}

/** A sentence of the business that tells when the committee meets next. */
function remarks(line: Line, at: number, language: Language): Claim[] {
  if (
    line.text.length > 20_000 ||
    !/\bmeet|\breconvene|\bagm\b|\bsession\b|\bcall\b|\btelecon|\bsync\b|\bstand-?up|\bplenary\b|\bmtg\b|^\W*(?:(?:the |date of )*next|d\.?o\.?n\.?m)\b/i.test(
      line.text,
    )
  )
    return [];
  const claims: Claim[] = [];
  const [first, second] = sentencesIn(line.text);
  // "Next meeting. Tuesday 5 May": a stop for a colon.
  const stopped = second && LABEL_STOPPED.test(line.text) && [{ start: first!.start, end: second.end }];
  for (const range of stopped || sentencesIn(line.text)) {
    const sentence = line.text.slice(range.start, range.end);
    const again = AGAIN.exec(sentence);
    const match = NEXT.exec(sentence) ?? NEXT_LABEL.exec(sentence) ?? again;
    if (!match) continue;
    const label =
      (match.index <= 12 ||
        /^\s*(?:\d[\d.]*\s+)?(?:the\s+)?(?:dates?|time|venue|details|arrangements)\b[^.:]{0,40}$/i.test(
          sentence.slice(0, match.index),
        )) &&
      /^\s*(?:[:.–—-]|(?:is\s+|on\s+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?\b|\d))/i.test(
        sentence.slice(match.index + match[0].length),
      );
    // "… adjourn at 7.12 pm to meet again on 21 May", "Closed at 9 pm, next meeting 4 May": what stands before is of this one.
    const from =
      match === again || /\b(?:adjourn|clos|end)ed at \d.{0,12}$/i.test(sentence.slice(0, match.index))
        ? range.start + match.index
        : range.start;
    const spoken = tell(line, at, from, range.end, language);
    const told =
      label && spoken.day && !spoken.venue
        ? { ...spoken, venue: bareVenue(line, at, language, range.start + match.index + match[0].length, range.end) }
        : spoken;
    if (!told.day && !label) continue;
    // "…for the next meeting" after another date speaks of something else.
    const before = sentence.slice(Math.max(0, match.index - 24), match.index);
    const dayAt = told.day ? told.day.spans[0]!.start - line.start - range.start : -1;
    // "… sign it at the next meeting on 9 May", "Agenda for next meeting (9 May)"
    const behind =
      dayAt > 0 &&
      /^next (?:\w+ly )?(?:meeting|call)$/i.test(match[0]) &&
      /^(?:,?\s(?:on\s(?:the\s)?)?|\s\()$/.test(sentence.slice(match.index + match[0].length, dayAt));
    if (
      !label &&
      match !== again &&
      !behind &&
      !/^,?\s(?:which|that)\s(?:will|is)\b/i.test(sentence.slice(match.index + match[0].length)) &&
      /\b(?:before|until|by|for|to|at|prior to|ahead of|after)\s+(?:the|our|its)?\s*$/i.test(before) &&
      !/\b(?:date|time|venue|details|schedule|set|fixed)\b[^.]{0,16}$/i.test(before)
    )
      continue;
    if (!label && isOthers(match[0], line.text.slice(0, range.start + match.index))) continue;
    if (!label && told.day && /\b(?:previous|last)\b/i.test(sentence)) continue;
    // "6 June – Next meeting" in a list of days
    if (!label && dayAt >= 0 && dayAt < match.index && !/\bon\b.*\d|\s[–—-]\s+$/i.test(sentence.slice(0, match.index)))
      continue;
    if (/\b(?:sub-?committee|sub-?group|working (?:group|party)|licensing|task (?:force|group))\b/i.test(match[0]))
      continue;
    if (told.day || told.start) {
      const claim = claimOf(
        told,
        // "Future meetings are …" lists more than the next.
        (label ? 4 : /\b(?:(?:will|would) (?:be|take)|is|scheduled|arranged|set|with)\b/i.test(sentence) ? 3 : 2) -
          (/^(?:future|subsequent)/i.test(match[0]) ? 1.5 : 0),
        label ? "next:label" : "next:sentence",
      );
      // "Parks committee will meet on 3 May"
      claims.push(match === again ? { ...claim, of: bodyNamed(sentence) } : claim);
    } else if (label && TENTATIVE.test(sentence)) claims.push(claimOf(told, 1, "next:to-be-confirmed"));
  }
  return claims;
}
