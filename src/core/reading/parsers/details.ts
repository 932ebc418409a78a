import type { Block } from "../../text/block";
import type { Claim, Language, Line } from "../context";
import { atNight, datesIn, timesIn } from "../grammar";
import { detailLabel, type Detail } from "../labels";
import { NAMED_PLACE, PLACE_WORD } from "../language/en/places";
import { isSomebody } from "./grid";
import { meetingClaim } from "./claims";
import { VENUE_LINE } from "./meeting-words";
import { guarded } from "../../text/pattern";

/** Where the next sentence begins behind some words. */
export const SENTENCE_BEHIND = /(?<=\p{Ll}{3})\.\s+(?=\p{Lu}\p{Ll}+\s)/u;

/** Where a value stands: a piece of a zone's block. */
export interface Value {
  readonly block: Block;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What stands on a line, or behind its first signs. */
export const valueOf = (line: Line, at: number, from = 0): Value => ({
  block: line.block,
  at,
  start: line.start + from,
  end: line.end,
});

/** A labelled statement outweighs "held on …", that a title, that a passing remark. */
export const WEIGHT = { labelled: 9, held: 8, title: 6, inferred: 4, passing: 3 } as const;

/** "2023-01-04T02:53:22.016Z": when a program saved the page, which the meeting's own date outweighs. */
const STAMP = /^\s?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z\s?$/;

/** Claims of a labelled detail: "Date: 3 May 2024", "Location, date & time | Room 4, 3 May, 10:00 – 11:30". */
export function readDetail(detail: Detail, value: Value, language: Language): Claim[] {
  let text = value.block.text.slice(value.start, value.end);
  if (text.trim() === "" || /^(?:tbc|tba|tbd|n\/?a|-+|none|\[[^\]\d]*\]|<[^>]*>|\{[^}]*\})\.?$/i.test(text.trim()))
    return [];
  if (detail === "body" || detail === "title")
    return text.length > 120 || isPeople(text) ? [] : [whole(detail, value, text)];
  if (detail === "venue") {
    // "Meeting held at the Tithe Barn. It was called to order at 7 pm": up to the sentence's end.
    text = text.split(SENTENCE_BEHIND, 1)[0]!;
    // "Room 4.12" and "7-11 Weir Drive" are no hours.
    const when = datesAndTimes(value, text, language, !/\p{L}{3}\s\d+\.\d|^\s*\d+[-–]\d+\s\p{Lu}/u.test(text));
    const venue = remainder(value, text, language);
    return venue && !/^https?:\S+$/.test(venue.text)
      ? [
          ...when.claims.filter(({ field }) => field !== "end" || when.claims.length > 0),
          meetingClaim("venue", venue.text, venue, WEIGHT.labelled, "meeting:label"),
        ]
      : when.claims;
  }
  // "Duration: 9.00am-4.12pm", but not "2-3 hours".
  if (detail === "other" || (detail === "duration" && !/\d\s?[ap]\.?m\b/i.test(text))) return [];
  if (detail === "end") {
    const time = timesIn(text, true)[0];
    return time
      ? [
          meetingClaim(
            "end",
            time.to ?? time.from,
            { at: value.at, start: value.start + time.start, end: value.start + time.end },
            WEIGHT.labelled,
            "meeting:label",
          ),
        ]
      : [];
  }
  if (detail === "start" || detail === "time" || detail === "duration") {
    const { claims } = datesAndTimes(value, text, language, true);
    const place = VENUE_LINE.exec(text.slice(0, 300));
    if (!place) return claims;
    const start = value.start + place.index + place[0].length - place[1]!.length;
    const words = place[1]!.replace(/[.;(].*$/s, "").trim();
    return [
      ...claims,
      meetingClaim(
        "venue",
        words,
        { at: value.at, start, end: start + words.length },
        WEIGHT.inferred,
        "meeting:place",
      ),
    ];
  }
  const { claims } = datesAndTimes(value, text, language, detail !== "date");
  if (STAMP.test(text)) return claims.map((claim) => ({ ...claim, weight: WEIGHT.passing }));
  if (detail === "when" || detail === "date") {
    const venue = remainder(value, text, language);
    if (
      venue &&
      /\p{L}{3}|^\p{Lu}{1,4}\d\d/u.test(venue.text) &&
      !SAYS.test(venue.text) &&
      (claims.length > 0 || detail === "when") &&
      !/^(?:gmt|bst|utc|cst|est|pst|cet|am|pm|hrs|the|week\b.*|no\b.*|chair\w*:.*)$/i.test(venue.text)
    )
      return [
        ...claims,
        meetingClaim(
          "venue",
          venue.text,
          venue,
          detail === "when" ? WEIGHT.labelled - 1 : WEIGHT.passing,
          "meeting:label",
        ),
      ];
  }
  return claims;
}

/** "### Date: 3 May", behind what stands between the title and it. */
export const detailOf = (line: Line, at: number, language: Language): Claim[] => {
  const label = detailLabel(line.text.slice(0, 120));
  return label && /^(?:date|when|time|venue)$/.test(label.detail)
    ? readDetail(label.detail, valueOf(line, at, label.value), language).map((claim) => ({
        ...claim,
        weight: WEIGHT.passing,
      }))
    : [];
};

/** "Team: Jo Bell (editor), Ann Ode": who they are, not what they are called. */
function isPeople(text: string): boolean {
  const [first, ...others] = text.split(/,\s|\sand\s/);
  return others.length > 0 && isSomebody(first!) && isSomebody(others[0]!);
}

function whole(field: "body" | "title", value: Value, text: string): Claim {
  const start = value.start + (text.length - text.trimStart().length);
  return meetingClaim(
    field,
    text.trim(),
    { at: value.at, start, end: start + text.trim().length },
    WEIGHT.labelled,
    "meeting:label",
  );
}

/** A day that makes every day of every month exist; its year counts for nothing. */
const ANY_LEAP_YEAR = "2000-01-01";

/** The date and times a piece of text gives for the meeting. */
export function datesAndTimes(
  value: Value,
  text: string,
  language: Language,
  times: boolean,
  weight: number = WEIGHT.labelled,
): { claims: ReturnType<typeof meetingClaim>[] } {
  const claims: ReturnType<typeof meetingClaim>[] = [];
  const place = (piece: { start: number; end: number }) => ({
    at: value.at,
    start: value.start + piece.start,
    end: value.start + piece.end,
  });
  const date = datesIn(text, { meeting: null, language }).find((found) => found.date !== null);
  if (date?.date) claims.push(meetingClaim("date", date.date, place(date), weight, "meeting:date"));
  else {
    // "Notes of 25 January": what year that was the rest of the document may tell (year.ts).
    const day = datesIn(text, { meeting: ANY_LEAP_YEAR, language }).find(
      (one) => one.yearInferred && one.problem !== "impossible",
    );
    if (day?.date)
      claims.push(meetingClaim("date", `--${day.date.slice(5)}`, place(day), weight / 100, "meeting:date", "inferred"));
  }
  const time = timesIn(text, times).find((found) => !date || found.end <= date.start || found.start >= date.end);
  // "Thu May 4 12:50:48 UTC 2028": when a message was sent.
  if (time && !(/:\d\d:\d\d/.test(time.text) && /^(?!.*\bstart).*\b(?:19|20)\d\d\b/i.test(text))) {
    claims.push(meetingClaim("start", atNight(time.from, time.text), place(time), weight, "meeting:time"));
    // "Start 15:00 Finish 16:00"
    const last = time.to ? null : timesIn(text, times).find(({ start }) => FINISH.test(text.slice(0, start)));
    const to = last?.from ?? time.to;
    if (to) claims.push(meetingClaim("end", to, place(last ?? time), weight, "meeting:time"));
  }
  return { claims };
}

const FINISH = /\d\W+(?:finish|end)(?:e[ds])?\W+$/i;

/** What is left of a value when dates and times are taken away: a place. */
function remainder(
  value: Value,
  text: string,
  language: Language,
): { text: string; at: number; start: number; end: number } | null {
  const taken = [...datesIn(text, { meeting: null, language }), ...timesIn(text)].sort((a, b) => a.start - b.start);
  const left: { start: number; end: number }[] = [];
  let from = 0;
  for (const piece of [...taken, { start: text.length, end: text.length }]) {
    if (piece.start > from) left.push({ start: from, end: piece.start });
    from = Math.max(from, piece.end);
  }
  let best: { start: number; end: number } | null = null;
  for (const piece of left) {
    let { start, end } = piece;
    for (let lead = LEAD.exec(text.slice(start, end)); lead && lead[0] !== ""; lead = LEAD.exec(text.slice(start, end)))
      start += lead[0].length;
    while (end > start && /[\s,;:.@–—|/-]/.test(text[end - 1]!)) end--;
    const trailing = BESIDES.exec(text.slice(start, end));
    if (trailing) end -= trailing[0].length;
    // "… The meeting started at 6.45pm" tells no place.
    if (end - start >= 2 && !STARTED.test(text.slice(start, end)) && (!best || end - start > best.end - best.start))
      best = { start, end };
  }
  if (!best || best.end - best.start > 160) return null;
  return {
    text: text.slice(best.start, best.end),
    at: value.at,
    start: value.start + best.start,
    end: value.start + best.end,
  };
}

/** Behind a place: a word left over, why it was there, what the paper is. */
const BESIDES = guarded(
  /(?:,?\s+(?:starting|commencing|beginning|at|on|from|in|via|,|on [a-z]{3,6}day|starts?))+$|\s(?:and|&)\s(?:also\s)?via\s.*$|\sby\s(?:(?:vice|deputy)\s)?(?:president|chair\w*|mayor|convener)\s.*$|\s(?:held\sas|instead\sof|due\sto|because\sof|owing\sto)\s.*$|\s[-–—|]\s(?:meeting\s)?(?:minutes|notes)$/i,
);
const STARTED = /\b(?:started|opened|began|commenced|held)(?:\sthe\smeeting)?$/i;

const LEAD = guarded(
  /^(?:[\s,;:.@–—|/-]+|(?:at|in|via|held (?:at|in|on|via)|from|on|starting|commencing|beginning|and)\s+|(?:gmt|bst|utc|cst|est|edt|pst|cet|hrs|h|\p{L}+ time(?=\W*$))\b)/iu,
);

export { remainder as placeIn };

/** "20 February, 10:00, Zoom": what is left beside date and time, when it can be a place; null when it can be none. */
export function placeBeside(value: Value, text: string, language: Language): string | null {
  const place = remainder(value, text, language)?.text.replace(/\s*\([^()]*\)?[\s.]*$/, "") ?? "";
  return (/^\d+\s\p{Lu}/u.test(place) || NAMED_PLACE.test(place) || PLACE_WORD.test(place)) &&
    place.split(/\s+/).length <= 8
    ? place
    : null;
}

/** A sentence, and no place. */
export const SAYS = /\s(?:is|was|were|will|has|have|to|called)\s/;
