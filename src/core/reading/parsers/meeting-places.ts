import type { Claim, Language, Line } from "../context";
import { datesIn, timesIn } from "../grammar";
import { PLACE_WORD } from "../language/en/places";
import { meetingClaim } from "./claims";
import { placeIn, SAYS, valueOf, WEIGHT } from "./details";

/** Places that stand on a line of their own at the head of the minutes. */

/** "Minutes of the meeting held at" over "The Chantry, Hale on 3 May": a place that a title breaks before. */
export function placeBelow(lines: readonly { line: Line; at: number }[], order: number, language: Language): Claim[] {
  const next = lines[order + 1];
  if (!next || next.line.text.length > 160 || !HELD_AT.test(lines[order]!.line.text)) return [];
  const place = placeIn(valueOf(next.line, next.at), next.line.text, language);
  return place && /^[\p{Lu}\d].*\p{L}{3}/u.test(place.text) && !SAYS.test(place.text)
    ? [meetingClaim("venue", place.text, place, WEIGHT.title, "meeting:place")]
    : [];
}
const HELD_AT = /\b(?:held|met|meeting)\b.*\s(?:at|in)(?:\sthe)?$/i;

/** "21 May 2015", "The Chantry", "9 pm", each on a line of its own. */
export function placeBetween(lines: readonly { line: Line; at: number }[], order: number): Claim[] {
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
export function placeAlone(line: Line, at: number): Claim[] {
  const lead = /^at\s(?=\d)/.exec(line.text)?.[0].length ?? 0;
  const words = line.text.slice(lead).replace(/[\s.]+$/, "");
  const named =
    /\b(?:minutes|meeting|committee|agenda|association|society|trustees|governors|present|apologies|draft)\b/i;
  if (
    words.length > 90 ||
    !/^(?:\p{Lu}|\d)/u.test(words) ||
    !PLACE_WORD.test(words) ||
    named.test(words.replace(A_ROOM, ""))
  )
    return [];
  if (/(?:(?<!\.\p{Lu})\.|[:?!])(?:\s|$)/u.test(words) || SAYS.test(words)) return [];
  const start = line.start + lead;
  return [meetingClaim("venue", words, { at, start, end: start + words.length }, WEIGHT.passing, "meeting:place")];
}

export const ANY = { meeting: null };
/** Where no date stands above, a place has to look like one: "Bay Club, Newport", "Festival City Hotel". */
export const ADDRESS =
  /^(?!.*\b(?:university|senate|trust)\b).*(?:,|\s[–—]\s|\b(?:hotel|rooms?|hall|chambers?|offices?|suite|cent(?:re|er)|building)$)/i;
const A_ROOM = /\b(?:committee|meeting) room\b/i;
