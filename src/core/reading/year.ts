import type { Meeting } from "../minutes/record";
import type { Language, NextMeetingClaim } from "./context";
import type { Placed } from "./gather";
import { datesIn } from "./grammar";
import { dayNumber, dayOf } from "./grammar/calendar";
import type { Piece } from "./piece";

/** A file's stamp or a date in figures, however it is divided: "2013.1.25", "20130125". */
const STAMP = /(?<!\d)((?:19|20)\d\d)([-/._]?)(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** A day of the meeting without its year ("--01-25") is no date yet. */
const isYearless = (value: string): boolean => value.startsWith("--");

/**
 * The meeting with the year of its day, where the title leaves it out ("Notes of 25 January"): the same day is written in full
 * somewhere, or the next meeting is, which comes within a year. Where nothing tells, the meeting has no date.
 */
export function withYear(
  meeting: Meeting,
  pieces: readonly Piece[],
  announced: readonly Placed<NextMeetingClaim>[],
  language: Language,
): Meeting {
  if (!meeting.date || !isYearless(meeting.date.value)) return meeting;
  const monthDay = meeting.date.value.slice(2);
  const value =
    written(pieces, monthDay, language) ?? before(announced, monthDay, language) ?? titled(pieces, monthDay);
  return { ...meeting, date: value === null ? null : { ...meeting.date, value, certainty: "inferred" } };
}

/** The day as it is written in full anywhere. */
function written(pieces: readonly Piece[], monthDay: string, language: Language): string | null {
  for (const { zone } of pieces)
    for (const { text } of zone.lines) {
      if (!/(?:19|20)\d\d/.test(text) || text.length > 20_000) continue;
      for (const [, year, , month, day] of text.matchAll(STAMP)) {
        const stamped = dayOf(Number(year), Number(month), Number(day));
        if (stamped?.slice(5) === monthDay) return stamped;
      }
      const found = datesIn(text, { meeting: null, language }).find(({ date }) => date?.slice(5) === monthDay);
      if (found?.date) return found.date;
    }
  return null;
}

/** "Hill Gardens AGM 2009" over "Tuesday 10 November": the only year that the head of the minutes names. */
function titled(pieces: readonly Piece[], monthDay: string): string | null {
  const [month, day] = monthDay.split("-").map(Number);
  const years = new Set<string>();
  for (const { zone } of pieces.slice(0, 2))
    if (zone.kind === "opening" || zone.kind === "heading")
      for (const { text } of zone.lines.slice(0, 6))
        if (text.length < 100)
          for (const [year] of text.matchAll(/(?<![\d/.-])(?:19|20)\d\d(?![\d/.-]|\s?h(?:ou)?rs)/g)) years.add(year);
  const [only] = years;
  return only && years.size === 1 ? dayOf(Number(only), month!, day!) : null;
}

/** The last such day before a next meeting whose year is written. */
function before(announced: readonly Placed<NextMeetingClaim>[], monthDay: string, language: Language): string | null {
  for (const { claim } of announced) {
    const next = claim.day ? datesIn(claim.day.text, { meeting: null, language })[0]?.date : null;
    if (!next) continue;
    const year = Number(next.slice(0, 4));
    const [month, day] = monthDay.split("-").map(Number);
    for (const one of [dayOf(year, month!, day!), dayOf(year - 1, month!, day!)])
      if (one && dayNumber(one) < dayNumber(next)) return one;
  }
  return null;
}
