import { months, weekdays } from "../language/en/calendar";
import { dayNumber, dayOf, partsOf, weekdayOf } from "./calendar";
import { anyOf } from "./pattern";
import type { DateContext, DatePhrase } from "./types";
import { guarded, type Pattern } from "../../text/pattern";

/**
 * Dates as minutes write them. The forms are one ordered list; where two overlap, the longer reading stands. A missing
 * year is worked out from the meeting; a day that does not exist gives `date: null` and a problem, never another day.
 */

const month = anyOf(
  Object.keys(months).flatMap((name) =>
    name === "may" || name === "mar"
      ? [name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()]
      : [name, name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()],
  ),
);
const weekdayNames = Object.keys(weekdays).filter(
  (name) =>
    name.length > 3 ||
    name === "mon" ||
    name === "tue" ||
    name === "wed" ||
    name === "thu" ||
    name === "fri" ||
    name === "sat" ||
    name === "sun",
);
const weekday = anyOf(
  weekdayNames.flatMap((name) => [
    name[0]!.toUpperCase() + name.slice(1),
    name.toUpperCase(),
    ...(name.length > 5 ? [name] : []),
  ]),
);
/** Pages that lose their spaces leave "Thursday11thDecember2014". */
const leadWeekday = `(?:\\b(${weekday})(?:\\.?,?\\s{1,8}(?:the\\s{1,8})?|(?=\\d))|\\b[Tt]he\\s{1,8}(?=\\d{1,2}(?:st|nd|rd|th)))?`;
const dash = "\\s{0,8}(?:[-–—/&]|to|and)\\s{0,8}";
const year =
  "(?:\\s?,?\\s{0,8}(\\d{4})(?!\\d|\\s?(?:h|hrs|hours)\\b)|\\s{0,8}['’‘](\\d{2})\\b|(?:\\s{1,8}|(?<=\\d[A-Z][a-z]{2}))(\\d{2})(?=\\s*(?:$|[,;)\\]]|\\.(?:\\s|$))))?";

interface Form {
  readonly rule: string;
  readonly pattern: Pattern;
  read(
    match: RegExpExecArray,
    context: DateContext,
    text: string,
  ): Omit<DatePhrase, "start" | "end" | "text" | "rule"> | null;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
const monthOf = (name: string): number => months[(name.endsWith(".") ? name.slice(0, -1) : name).toLowerCase()] ?? 0;

/**
 * The day, with its year worked out where none is written: the first such day from the meeting on (a recent one
 * rather than one most of a year away), or (context.near) the nearest. A weekday that disagrees is a problem; where no year is written, it may choose between the neighbouring years.
 */
function settle(
  yearDigits: string | undefined,
  monthNumber: number,
  day: number,
  weekdayName: string | undefined,
  context: DateContext,
): Omit<DatePhrase, "start" | "end" | "text" | "rule"> {
  const wanted = weekdayName ? weekdays[weekdayName.toLowerCase()] : undefined;
  if (yearDigits) {
    const date = dayOf(fullYear(yearDigits), monthNumber, day);
    if (!date) return { date: null, problem: "impossible" };
    return wanted !== undefined && weekdayOf(date) !== wanted ? { date, problem: "weekday" } : { date };
  }
  if (!dayOf(2000, monthNumber, day)) return { date: null, problem: "impossible" };
  if (!context.meeting) return { date: null };
  const from = dayNumber(context.meeting);
  const { year: base } = partsOf(context.meeting);
  const choices = [base - 1, base, base + 1, base + 2, base + 3, base + 4]
    .map((y) => dayOf(y, monthNumber, day))
    .filter((d): d is string => d !== null);
  const distance = (d: string): number => {
    const away = dayNumber(d) - from;
    // A day up to two months past is an overdue one rather than one most of a year away.
    return context.near ? Math.abs(away) : away >= 0 ? away : away >= -60 ? 300 - away : 1000 - away;
  };
  const nearest = [...choices].sort((a, b) => distance(a) - distance(b));
  const date = nearest[0];
  if (!date) return { date: null, problem: "impossible" };
  if (wanted !== undefined && weekdayOf(date) !== wanted) return { date, problem: "weekday", yearInferred: true };
  return { date, yearInferred: true };
}

/** Day and month of a numeric date in the order of the language; swapped when only that makes sense. */
function ordered(a: number, b: number, context: DateContext): readonly [day: number, month: number] {
  const us = context.language === "en-US";
  const [day, mon] = us ? [b, a] : [a, b];
  return mon > 12 && day <= 12 ? [mon, day] : [day, mon];
}

const NUMBER_BEFORE = /^\d{1,2}\s+[-–—]\s+\d{1,2}\s?(?:st|nd|rd|th)/i;

const forms: readonly Form[] = [
  {
    rule: "date:day-month",
    pattern: guarded(
      new RegExp(
        `${leadWeekday}(?<![\\d_])(\\d{1,2})\\s{0,8}(?:(?:st|nd|rd|th|ST|ND|RD|TH)\\.?)?(?:${dash}(\\d{1,2})\\s{0,8}(?:st|nd|rd|th)?)?(?:\\s{1,8}(?:day\\s)?of)?(?:\\s{1,8}the)?\\s{0,8}[-–]?\\s{0,8}(${month})(?![A-Za-z_])\\.?(?:-|\\s?[-–](?=\\s?\\d{4}))?${year}`,
        "g",
      ),
    ),
    read(match, context, text) {
      const [words, weekdayName, first, last, name] = match;
      const yearDigits = match[5] ?? match[6] ?? match[7];
      // "Council 3 - 24th November", "Meeting 2 – 14 May": the number of the meeting before its day.
      if (
        last &&
        ((Number(last) - Number(first) > 14 && NUMBER_BEFORE.test(words)) ||
          /(?:meeting|session|week)\s#?$/i.test(text.slice(0, match.index)))
      )
        return settle(yearDigits, monthOf(name!), Number(last), undefined, context);
      const found = settle(yearDigits, monthOf(name!), Number(first), weekdayName, context);
      if (!last) return found;
      const until = settle(yearDigits, monthOf(name!), Number(last), undefined, context);
      return { ...found, until: until.date };
    },
  },
  {
    rule: "date:month-day",
    pattern: guarded(
      new RegExp(
        `${leadWeekday}\\b(${month})\\.?\\s{1,8}(?:the\\s{1,8})?(\\d{1,2})(?![\\d:.]\\d|\\d|\\s{0,8}[ap]\\.?m)(?:st|nd|rd|th|ST|ND|RD|TH)?(?:${dash}(\\d{1,2})(?![\\d:]|\\s{0,8}[ap]\\.?m)(?:st|nd|rd|th)?)?(?:(?:,?|(?<=[hdt])\\.)\\s{1,8}(\\d{4})(?!\\d))?`,
        "g",
      ),
    ),
    read(match, context) {
      const [, weekdayName, name, first, last, yearDigits] = match;
      const found = settle(yearDigits, monthOf(name!), Number(first), weekdayName, context);
      if (!last || Number(last) > 31) return found;
      return { ...found, until: settle(yearDigits, monthOf(name!), Number(last), undefined, context).date };
    },
  },
  {
    rule: "date:iso",
    pattern: guarded(
      new RegExp(
        `${leadWeekday}(?<![\\d/.-])(\\d{4})([-/.]|)(\\d{1,2}|${month})\\3(\\d{1,2})(?:[/–](\\d{1,2})(?![\\d/-])|(?![\\d/-]))`,
        "g",
      ),
    ),
    read([, weekdayName, y, mark, m, d, last], context) {
      // "20260504", but no other number of eight figures
      if (mark === "" && (m!.length + d!.length !== 4 || !/^(?:19|20)/.test(y!) || !dayOf(+y!, +m!, +d!))) return null;
      // "2008-June-10"
      const mon = Number(m) || monthOf(m!);
      const found = settle(y, mon, Number(d), weekdayName, context);
      return last ? { ...found, until: settle(y, mon, Number(last), undefined, context).date } : found;
    },
  },
  {
    rule: "date:numeric",
    pattern: guarded(
      new RegExp(
        `${leadWeekday}(?<![\\d/.]|[^\\s(]-)(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\3\\s?(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)`,
        "g",
      ),
    ),
    read(match, context, text) {
      const [, weekdayName, a, mark, b, y] = match;
      // "T20-21-23" is a part of a log's address.
      if (mark === "-" && /[\p{L}_]/u.test(text.charAt(match.index - 1))) return null;
      // 3.1.12 is a section, 25.1.24 none
      if (
        mark !== "/" &&
        y!.length === 2 &&
        (a!.length < 2 || (b!.length < 2 && Number(a) < 13)) &&
        !(mark === "-" && Number(b) > 12)
      )
        return null;
      const [day, mon] = ordered(Number(a), Number(b), context);
      return settle(y, mon, day, weekdayName, context);
    },
  },
  {
    rule: "date:short",
    // Two numbers are a date only where words before them say so; "05/01" alone is more often a reference.
    pattern: guarded(
      new RegExp(
        `(?:\\b(${weekday})\\.?,?\\s{1,8}(?:the\\s{1,8})?|(?<=\\b(?:by|before|deadline|until|till|on|from|due|date|since|of|after|for|the|cob|eod)[:\\s]\\s{0,8}|\\s{3}|\\t)|^\\s{0,8})(\\d{1,2})/(\\d{1,2})(?![\\d/.]\\d|[\\d/-])`,
        "gi",
      ),
    ),
    read(match, context) {
      const [, weekdayName, a, b] = match;
      const [day, mon] = ordered(Number(a), Number(b), context);
      if (day > 31 || mon > 12 || day === 0 || mon === 0)
        return mon > 12 || day === 0 || mon === 0 ? null : { date: null, problem: "impossible" };
      return settle(undefined, mon, day, weekdayName, context);
    },
  },
  {
    rule: "date:month-year",
    pattern: guarded(new RegExp(`\\b(${month})\\.?,?\\s{1,8}(\\d{4})(?!\\d|\\s?(?:h|hrs|hours)\\b)`, "g")),
    read: () => ({ date: null }),
  },
];

const mayHold = guarded(/\d/);

/**
 * Every date in a text, in order. A weekday or month without a day is no date here (see `dueOf` for "by Friday").
 *
 * @param text any text; its length alone bounds the time taken
 * @param context what missing years are worked out from
 */
export function datesIn(text: string, context: DateContext = { meeting: null }): readonly DatePhrase[] {
  if (!mayHold.test(text)) return [];
  const found: DatePhrase[] = [];
  for (const form of forms) {
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
      const read = form.read(match, context, text);
      if (!read) continue;
      const lead = match[0].length - match[0].trimStart().length;
      const piece = match[0].trim().replace(/(?<=[a-z]{4})\.$/i, "");
      const start = match.index + lead;
      found.push({ start, end: start + piece.length, text: piece, rule: form.rule, ...read });
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DatePhrase[] = [];
  for (const date of found) {
    const before = kept.at(-1);
    if (!before || date.start >= before.end) kept.push(date);
    else if (date.end - date.start > before.end - before.start) kept[kept.length - 1] = date;
  }
  return kept;
}

/**
 * How the dates of a text vote on the order of day and month, from those that allow only one reading ("9/23/2010",
 * "23/9/2010") and from month names ("July 2, 2009"): above 0 for the American order, below for the British.
 */
export function dateVotes(text: string): number {
  if (!/\d/.test(text)) return 0;
  let votes = 0;
  for (const match of text.matchAll(
    /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})(?:\/(?:\d{4}|\d{2}))?|-(\d{1,2})-(?:\d{4}|\d{2}))(?![\d/-])/g,
  )) {
    const [a, b] = [Number(match[1]), Number(match[2] ?? match[3])];
    if (a > 12 && a <= 31 && b <= 12) votes -= 2;
    if (b > 12 && b <= 31 && a <= 12) votes += 2;
  }
  for (const { rule } of datesIn(text)) votes += rule === "date:month-day" ? 1 : rule === "date:day-month" ? -1 : 0;
  return votes;
}
