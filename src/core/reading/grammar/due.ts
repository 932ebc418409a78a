import { months, smallNumbers, weekdays } from "../language/en/calendar";
import { dueLabels } from "../language/en/action-words";
import { dayNumber, dayOf, daysIn, partsOf, plusDays, plusMonths, weekdayOf } from "./calendar";
import { datesIn } from "./dates";
import { anyOf, pieceOf } from "./pattern";
import type { Range } from "../../text/block";
import type { DateContext, DuePhrase, Piece } from "./types";
import { guarded, type Pattern } from "../../text/pattern";
import type { Writable } from "../../text/writable";

/**
 * When an action is due. Words that fix a day give it; words that do not ("mid October", "ASAP") are kept as words, with no
 * day made up for them.
 */

const monthName = anyOf(Object.keys(months));
const dayName = anyOf(Object.keys(weekdays));
const count = `(\\d{1,3}|${anyOf(Object.keys(smallNumbers))})`;
const strong =
  "by|before|no\\s{1,8}later\\s{1,8}than|not\\s{1,8}later\\s{1,8}than|on\\s{1,8}or\\s{1,8}before|in\\s{1,8}time\\s{1,8}for|ahead\\s{1,8}of|in\\s{1,8}advance\\s{1,8}of|prior\\s{1,8}to|until|till|due(?:\\s{1,8}by|\\s{1,8}on|\\s{1,8}date)?|deadline(?:\\s{1,8}of)?";
const opener = `(?:\\b(${strong})\\s{0,8}:?\\s{1,8})?`;
const weakOpener = "(?:\\b(?:on|for|at|in|to|from|during|with)\\s{1,8})?";
const gathering = "(?:meeting|meet|mtg|committee|council|board|agm|session|forum|sprint|gathering|call)";

interface Relative {
  readonly rule: string;
  readonly pattern: Pattern;
  /** True when the words count only after "by", "before" and their like. */
  readonly needsOpener?: boolean;
  date(match: RegExpMatchArray, context: DateContext): string | null;
}

const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (smallNumbers[word.toLowerCase()] ?? 0));

/** The first such weekday after the meeting. */
function nextWeekday(name: string, meeting: string | null): string | null {
  const wanted = weekdays[name.toLowerCase()];
  if (!meeting || wanted === undefined) return null;
  return plusDays(meeting, (wanted - weekdayOf(meeting) + 7) % 7 || 7);
}

const lastOf = (year: number, month: number): string | null => dayOf(year, month, daysIn(year, month));

/** The last day of a month named without a year: the first such month that ends on or after the meeting. */
function endOfMonth(name: string, yearDigits: string | undefined, meeting: string | null): string | null {
  const month = months[name.toLowerCase()] ?? 0;
  if (yearDigits) return lastOf(Number(yearDigits), month);
  if (!meeting) return null;
  const { year } = partsOf(meeting);
  const date = lastOf(year, month);
  return date && date >= meeting ? date : lastOf(year + 1, month);
}

/** "our July meeting" is the next meeting when that falls in July. */
function meetingIn(name: string | undefined, context: DateContext): string | null {
  if (!context.next) return null;
  if (!name) return context.next;
  return partsOf(context.next).month === months[name.toLowerCase()] ? context.next : null;
}

const relatives: readonly Relative[] = [
  {
    rule: "due:next-meeting",
    pattern: guarded(
      new RegExp(
        `(?:\\b(?:${strong}|for|at|in|to)\\s{1,8})(?:the\\s+|our\\s{1,8})?(?:(?:next|following)\\s{1,8}(?:\\w+\\s{1,8}){0,2}?|(${monthName})(?:['’]s)?\\s{1,8}(?:\\w+\\s{1,8}){0,2}?)${gathering}\\b`,
        "i",
      ),
    ),
    date: (m, c) => meetingIn(m[1], c),
  },
  {
    rule: "due:end-of-month",
    pattern: guarded(
      new RegExp(
        `${opener}(?:the\\s{1,8})?\\bend\\s{1,8}(?:of\\s{1,8})?(?:the\\s{1,8})?(?:(this|next)\\s{1,8})?month\\b`,
        "i",
      ),
    ),
    date: (m, c) => (c.meeting ? endOfThis(plusMonths(c.meeting, m[2]?.toLowerCase() === "next" ? 1 : 0)) : null),
  },
  {
    rule: "due:end-of-named-month",
    pattern: guarded(
      new RegExp(
        `${opener}(?:the\\s{1,8})?\\bend\\s{1,8}(?:of\\s{1,8})?(${monthName})\\b\\.?(?:\\s{1,8}(\\d{4}))?`,
        "i",
      ),
    ),
    date: (m, c) => endOfMonth(m[2]!, m[3], c.meeting),
  },
  {
    rule: "due:end-of-year",
    pattern: guarded(
      new RegExp(
        `${opener}(?:the\\s{1,8})?\\bend\\s{1,8}of\\s{1,8}(?:(\\d{4})|(?:the|this)\\s{1,8}(?:calendar\\s{1,8})?year)\\b`,
        "i",
      ),
    ),
    date: (m, c) => (m[2] ? `${m[2]}-12-31` : c.meeting ? `${c.meeting.slice(0, 4)}-12-31` : null),
  },
  {
    rule: "due:end-of-week",
    pattern: guarded(
      new RegExp(
        `${opener}(?:the\\s{1,8})?\\b(?:end|close)\\s{1,8}of\\s{1,8}(?:the\\s+|this\\s+|next\\s{1,8})?(?:week|day|term|business|financial\\s{1,8}year|quarter)\\b`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:in-weeks",
    pattern: guarded(
      new RegExp(
        `\\b(?:with)?in\\s{1,8}(?:the\\s{1,8}next\\s{1,8})?${count}\\s{1,8}(day|week|fortnight|month)(?:s|['’]s?|s['’])?(?:\\s{1,8}time)?\\b`,
        "i",
      ),
    ),
    date: inSpan,
  },
  {
    rule: "due:in-weeks-vague",
    pattern: guarded(
      new RegExp(
        `\\b(?:with)?in\\s{1,8}(?:the\\s{1,8})?(?:next|coming)\\s{1,8}(?:\\S+\\s{1,8})?(?:days?|weeks?|fortnight|months?|year)\\b`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:part-of-month",
    pattern: guarded(
      new RegExp(
        `${opener}${weakOpener}(?:the\\s{1,8})?\\b(?:mid|middle\\s{1,8}of|early|late|beginning\\s{1,8}of|start\\s{1,8}of)[-\\s]+(?:(?:to|/)[-\\s]*\\w+[-\\s]+)?(?:${monthName}\\b\\.?(?:\\s{1,8}\\d{4})?|\\d{4}\\b|next\\s{1,8}(?:week|month|year)|(?:spring|summer|autumn|winter|fall)\\b)(?:\\s{0,8}/\\s{0,8}(?:mid|early|late)\\s+${monthName})?`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:tomorrow",
    pattern: guarded(new RegExp(`${opener}\\b(?:tomorrow|today|tonight)\\b(?!['’])`, "i")),
    date: (m, c) => (c.meeting ? plusDays(c.meeting, /tomorrow/i.test(m[0]) ? 1 : 0) : null),
  },
  {
    rule: "due:weekday",
    pattern: guarded(
      new RegExp(
        `(?:\\b(${strong}|on|for)\\s{1,8})(?:(?:[\\d:.]{1,5}\\s?[ap]m|COB|EOD|midnight|noon|end\\sof)\\s(?:on\\s)?)?(?:(?:this|next|the\\s{1,8}following|coming)\\s{1,8})?(${dayName})\\b(?!\\s{1,8}(?:\\d|\\w+ings\\b))`,
        "i",
      ),
    ),
    date: (m, c) => nextWeekday(m[2]!, c.meeting),
  },
  {
    rule: "due:next-weekday",
    pattern: guarded(new RegExp(`${opener}\\b(?:this|next|the\\s{1,8}following)\\s{1,8}(${dayName})\\b`, "i")),
    date: (m, c) => nextWeekday(m[2]!, c.meeting),
  },
  {
    rule: "due:day",
    pattern: guarded(
      new RegExp(
        `\\b(?:${strong}|on)\\s{1,8}(?:(?:${dayName}),?\\s)?(?:the\\s{1,8})?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s{1,8}(?:of\\s{1,8})?(?!next|this)[A-Za-z])(?:\\s{1,8}(?:of\\s{1,8})?(next|this)\\s{1,8}month)?`,
        "i",
      ),
    ),
    date: dayOnly,
  },
  {
    rule: "due:next-period",
    pattern: guarded(
      new RegExp(
        `${opener}${weakOpener}\\b(?:next|this\\s{1,8}coming|this)\\s{1,8}(?:week|weekend|month|year|spring|summer|autumn|winter|fall|term|quarter|fortnight)\\b`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:month",
    pattern: guarded(
      new RegExp(
        `\\b(?:${strong}|in|during)\\s{1,8}(?:the\\s{1,8})?(?:${monthName})\\b\\.?(?:\\s{1,8}\\d{4})?(?!\\s{1,8}\\d)`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:year",
    pattern: guarded(
      new RegExp(
        `\\b(?:${strong})\\s{1,8}(?:the\\s{1,8})?(?:spring|summer|autumn|winter|easter|christmas|\\d{4})\\b(?![/-])`,
        "i",
      ),
    ),
    date: () => null,
  },
  {
    rule: "due:asap",
    pattern: guarded(
      /\b(?:ASAP|a\.s\.a\.p\.?|as\s{1,8}soon\s{1,8}as\s{1,8}(?:possible|practicable|practical)|immediately|urgently|straight\s{0,8}away|right\s{1,8}away|at\s{1,8}once|in\s{1,8}due\s{1,8}course|shortly)(?![\w])/i,
    ),
    date: () => null,
  },
];

function endOfThis(day: string): string | null {
  const { year, month } = partsOf(day);
  return lastOf(year, month);
}

function inSpan(match: RegExpMatchArray, context: DateContext): string | null {
  const n = numberOf(match[1]!);
  if (!context.meeting || !n) return null;
  const unit = match[2]!.toLowerCase();
  return unit === "month"
    ? plusMonths(context.meeting, n)
    : plusDays(context.meeting, n * (unit === "day" ? 1 : unit === "week" ? 7 : 14));
}

/** "by the 12th": the first such day after the meeting; "the 12th of next month" the one in the month after. */
function dayOnly(match: RegExpMatchArray, context: DateContext): string | null {
  if (!context.meeting) return null;
  const { year, month } = partsOf(context.meeting);
  for (let ahead = match[2]?.toLowerCase() === "next" ? 1 : 0; ahead < 4; ahead++) {
    const index = month - 1 + ahead;
    const day = dayOf(year + Math.floor(index / 12), (index % 12) + 1, Number(match[1]));
    if (day && dayNumber(day) > dayNumber(context.meeting)) return day;
    if (match[2]) return day;
  }
  return null;
}

const dateOpener = guarded(
  new RegExp(
    `(?:\\b(${strong}|${anyOf(dueLabels)})\\b\\s{0,8}[:–-]?\\s{0,8}(?:the\\s{1,8})?(?:(?:[\\d:.]{1,5}\\s?[ap]m|COB|EOD|midnight|noon),?\\s(?:on\\s)?|\\w+\\s{1,8}of\\s{1,8}(?:the\\s{1,8})?(?:(?:business|day|play),?\\s{1,8}(?:on\\s{1,8})?)?)?|\\b(on|for|at)\\s{1,8}(?:the\\s{1,8})?|[([–-]\\s{0,8})$`,
    "i",
  ),
);
const occasion =
  /^(?!.*\b(?:by|before|for)\b).*\b(?:meeting|show|fair|fete|event|dinner|party|concert|walk|workshop|AGM|visit)\s*$/i;
const mayHold = guarded(
  /\d|\b(?:meet|meeting|committee|end|mid|early|late|next|this|by|before|week|month|day|today|tomorrow|asap|soon|immediately|urgently|straight|in|on|due|shortly)/i,
);

/** "by 30 June": a written date with the words that make it a due date. A bare date inside the sentence is none. */
function writtenDate(text: string, context: DateContext): DuePhrase | null {
  let weak: DuePhrase | null = null;
  for (const date of datesIn(text, context)) {
    if (date.rule === "date:month-year") continue;
    const before = text.slice(Math.max(0, date.start - 48), date.start);
    const lead = dateOpener.exec(before);
    const atEnd = /^[\s.)\]]*$/.test(text.slice(date.end));
    // "… the Summer Show on 5 June": when that is, not by when.
    if (lead?.[2] && occasion.test(before.slice(0, lead.index))) continue;
    if (!lead && !(atEnd && /[\t,;:([–-]\s*$|\s{2}$/.test(before))) continue;
    const start = date.start - (lead ? lead[0].replace(/^[([–-]\s*/, "").length : 0);
    const phrase = duePhrase(pieceOf(text, start, date.end, "due:date"), date.until ?? date.date, date.problem);
    if (lead?.[1]) return phrase;
    weak ??= phrase;
  }
  return weak;
}

/**
 * The due words of an action, in or after its text.
 *
 * @returns null when it says no time; `date` null when its words fix no day, or name an impossible one (`problem`)
 */
export function dueOf(text: string, context: DateContext = { meeting: null }): DuePhrase | null {
  if (!mayHold.test(text)) return null;
  const written = writtenDate(text, context);
  if (written && /^(?:by|before|no |not |due|deadline|target|until|on or)/i.test(written.text)) return written;
  const first = firstRelative(text, context);
  if (!first || (written && written.start <= first.start)) return written;
  // "by close of business on 4 July": the day is the one that follows.
  if (written && written.start >= first.end && written.start - first.end < 6)
    return duePhrase(pieceOf(text, first.start, written.end, written.rule), written.date);
  return first;
}

/** Words that make a day one by which something is to be done, wherever they stand. */
const firm = guarded(
  /^(?:by|before|no|not|due|deadline|until|till|prior|ahead|within|(?:at|for|in)\s(?:the|our)\s(?:next|following))\b|\bend\s/i,
);

/** By when, in the sentence that stands before an action's owner: it may tell of other days as well. */
export function dueBefore(text: string, { start, end }: Range, context?: DateContext): DuePhrase | null {
  const due = dueOf(text.slice(start, end), context);
  return due && firm.test(due.text) ? shiftedDue(due, start) : null;
}

/** The relative words that come first; of those that overlap, the earlier rule. */
function firstRelative(text: string, context: DateContext): DuePhrase | null {
  let best: DuePhrase | null = null;
  for (const relative of relatives) {
    const match = relative.pattern.exec(text);
    if (!match || (best && match.index + match[0].length > best.start)) continue;
    const piece = pieceOf(text, match.index, match.index + match[0].length, relative.rule);
    best = duePhrase(piece, relative.date(match, context));
  }
  return best;
}

/**
 * What a due cell says: the whole cell is the due date, whatever its words ("Next Meet", "25/04", "ongoing").
 *
 * @returns null for an empty cell or one that says there is none ("-", "n/a")
 */
export function dueIn(cell: string, context: DateContext = { meeting: null }): DuePhrase | null {
  const piece = pieceOf(cell, 0, cell.length, "due:cell");
  if (!piece.text || /^(?:[-–—.]+|n\/?a|none|nil)$/i.test(piece.text)) return null;
  // "mar 15": nothing else stands in the cell.
  const date = datesIn(
    cell.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    context,
  ).find((d) => d.rule !== "date:month-year");
  if (date) return duePhrase(piece, date.date, date.problem);
  if (/^(?:the\s{1,8}|our\s{1,8})?next\s{1,8}(?:\w+\s{1,8})?(?:meet|meeting|mtg)\b/i.test(piece.text))
    return duePhrase(piece, context.next ?? null);
  if (/^(?:this\s{1,8}|next\s{1,8})?(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?$/i.test(piece.text))
    return duePhrase(piece, nextWeekday(piece.text.split(/\s+/).at(-1)!, context.meeting));
  const due = dueOf(cell, context) ?? dueOf(`by ${piece.text}`, context);
  return duePhrase(piece, due?.date ?? null);
}

function duePhrase(
  { start, end, text, rule }: Piece,
  date: string | null,
  problem?: DuePhrase["problem"],
  by = 0,
): DuePhrase {
  const due: Writable<DuePhrase> = { start: start + by, end: end + by, text, rule, date };
  if (problem) due.problem = problem;
  return due;
}

/** As `shifted` (pattern.ts). */
export const shiftedDue = (due: DuePhrase, by: number): DuePhrase => duePhrase(due, due.date, due.problem, by);
