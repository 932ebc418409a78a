import { addDays, dayNumber, weekday } from "./days";

interface DateWords {
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Order of the parts, with {weekday}, {day}, {month}, {year}. */
  readonly long: string;
  readonly full: string;
}

const ENGLISH_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const ENGLISH_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** How dates are written, by language tag. */
const WORDS: Readonly<Record<string, DateWords>> = {
  "en-GB": {
    months: ENGLISH_MONTHS,
    weekdays: ENGLISH_DAYS,
    long: "{day} {month} {year}",
    full: "{weekday} {day} {month} {year}",
  },
  "en-US": {
    months: ENGLISH_MONTHS,
    weekdays: ENGLISH_DAYS,
    long: "{month} {day}, {year}",
    full: "{weekday}, {month} {day}, {year}",
  },
  cy: {
    months: [
      ...["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin"],
      ...["Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
    ],
    weekdays: ["dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn"],
    long: "{day} {month} {year}",
    full: "{weekday} {day} {month} {year}",
  },
};

/**
 * A "YYYY-MM-DD" in words: "2 July 2009" (long) or "Thursday 2 July 2009" (full). A text that is no date is given back
 * as it is; a language without its own words is written as en-GB.
 */
export function dateInWords(date: string, language: string, form: "long" | "full" = "long"): string {
  if (Number.isNaN(dayNumber(date))) return date;
  const words = WORDS[language] ?? (WORDS["en-GB"] as DateWords);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return words[form]
    .replace("{weekday}", words.weekdays[weekday(date)] as string)
    .replace("{day}", String(day))
    .replace("{month}", words.months[month - 1] as string)
    .replace("{year}", String(year));
}

/** "09:00" in the 24-hour clock, or "9:00 AM" in US English. */
export function timeInWords(time: string, language: string): string {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match || language !== "en-US") return time;
  const hour = Number(match[1]);
  return `${hour % 12 || 12}:${match[2]} ${hour < 12 ? "AM" : "PM"}`;
}

/**
 * Working weekdays that words like "mid October" leave open, for a clerk to choose from: never a date, only proposals.
 * Understands early / mid / late with a month, or a month alone; the year is the first such month on or after `after`
 * ("YYYY-MM-DD"). Gives at most `count` days, Tuesday to Thursday; none when the words name no month.
 */
export function proposeDays(words: string, after: string, count = 6): readonly string[] {
  const month = ENGLISH_MONTHS.findIndex((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)})?\\b`, "i").test(words),
  );
  if (month < 0 || Number.isNaN(dayNumber(after))) return [];
  const year = Number(after.slice(0, 4)) + (month + 1 < Number(after.slice(5, 7)) ? 1 : 0);
  const [from, to] = /\b(early|beginning|start)\b/i.test(words)
    ? [1, 10]
    : /\bmid\b|\bmiddle\b/i.test(words)
      ? [11, 20]
      : /\b(late|end)\b/i.test(words)
        ? [21, 31]
        : [1, 31];
  const first = `${year}-${String(month + 1).padStart(2, "0")}-01`;
  const days = Array.from({ length: to - from + 1 }, (_, at) => addDays(first, from - 1 + at));
  return days
    .filter((day) => day > after && day.slice(0, 7) === first.slice(0, 7) && [2, 3, 4].includes(weekday(day)))
    .slice(0, count);
}
