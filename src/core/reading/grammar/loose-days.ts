import { months, weekdays } from "../language/en/calendar";
import { dayOf, daysIn, partsOf, plusMonths, weekdayOf } from "./calendar";
import { anyOf } from "./pattern";
import { guarded } from "../../text/pattern";

/** Days that minutes tell by their place: "the second Tuesday in June", "Tuesday 11th", "in four weeks". */

const NTH = ["first", "second", "third", "fourth"];
const weekday = anyOf(Object.keys(weekdays));
const month = anyOf(Object.keys(months));
const LOOSE = guarded(
  new RegExp(
    `\\b(?:(${NTH.join("|")}|[1-4](?:st|nd|rd|th)|last)\\s(${weekday})\\s(?:of|in)\\s(${month})\\b(?:,?\\s(\\d{4}))?|(${weekday}),?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s(?:of\\s)?(?:${month})\\b)|in\\s(?:\\d|one|two|three|four|five|six)\\sweeks?)`,
    "iu",
  ),
);

/** Where such words stand; null where there are none. */
export function looseDayIn(text: string): { readonly start: number; readonly end: number } | null {
  const match = LOOSE.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/**
 * The day that the place in a month means: the first one after the meeting where the words name no year.
 *
 * @param words what `looseDayIn` found
 * @param meeting the day of the meeting, "YYYY-MM-DD"
 */
export function looseDay(words: string, meeting: string): string | null {
  const match = LOOSE.exec(words);
  if (!match) return null;
  const [, nth, name, monthName, year, alone, day] = match;
  const { year: from } = partsOf(meeting);
  if (nth) {
    const of = (one: number): string | null => nthDay(nth.toLowerCase(), name!, one, months[monthName!.toLowerCase()]!);
    const first = of(year ? Number(year) : from);
    return year || !first || first > meeting ? first : of(from + 1);
  }
  if (!alone) return null;
  const wanted = weekdays[alone.toLowerCase()];
  for (let ahead = 0; ahead < 7; ahead++) {
    const { year: y, month: m } = partsOf(plusMonths(`${meeting.slice(0, 8)}01`, ahead));
    const date = dayOf(y, m, Number(day));
    if (date && date > meeting && weekdayOf(date) === wanted) return date;
  }
  return null;
}

function nthDay(nth: string, name: string, year: number, month: number): string | null {
  const last = daysIn(year, month);
  const wanted = weekdays[name.toLowerCase()]!;
  // A month has the weekday in each of its first four weeks; the last of them is in the last seven days.
  const week = nth === "last" ? last - 6 : (NTH.indexOf(nth) < 0 ? Number(nth[0]) - 1 : NTH.indexOf(nth)) * 7 + 1;
  const begins = dayOf(year, month, week);
  return begins && dayOf(year, month, week + ((wanted - weekdayOf(begins) + 7) % 7));
}
