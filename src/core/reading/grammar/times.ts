import { namedTimes } from "../language/en/calendar";
import { anyOf } from "./pattern";
import type { TimePhrase } from "./types";
import { guarded } from "../../text/pattern";

/**
 * Times of day: "7pm", "7.30 p.m.", "09.00 – 13.00", "1400 hrs", "noon", "between 2 and 4pm". A number with a point
 * ("4.15") is a time only beside a word or a sign that says so, because minutes number their items the same way.
 */

/** "7.30 p.m.", and "7:30p" as some write it. */
const half = "(?:\\s{0,8}o['’]clock)?\\s{0,8}([ap])(?:\\.?\\s?m\\b\\.?|(?<=:\\d\\d[ap])\\b)";
const clock = `(\\d{1,2})(?:[:.h](\\d{2}))?(?:${half})?(?:\\s{0,8}(?:hrs|hours|h|utc|gmt|[ecmp][sd]?t|bst|ces?t)\\b)?`;
const named = anyOf(Object.keys(namedTimes).flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
/** "14:00 17:00" as well: the sign between two hours gets lost where a paper was copied. */
const between =
  "(?:(?<=:\\d\\d)\\s(?=\\d\\d:\\d\\d\\b)|,?\\s{0,8}(?:[-–—~]|\\bto\\b|\\btill\\b|\\buntil\\b|\\band\\b)\\s{0,8}(?:approx\\.?\\s{0,8})?)";
const range = guarded(
  new RegExp(`(?<![\\d/.:£$€-])(?:${clock}|(${named}))${between}(?:${clock}|(${named}))(?![\\d/]|[.:]\\d)`, "gi"),
);
const single = guarded(
  new RegExp(
    `(?<![\\d/.:£$€])(?:(\\d{1,2})(?:[:.](\\d{2})(?::\\d\\d)?)?${half}|(\\d{1,2}):(\\d{2})(?::\\d\\d)?(?:\\s{0,8}(?:hrs|hours|h|utc)\\b)?|(\\d{1,2})h(\\d{2})\\b|(?<!\\b[a-z]{1,2}-)(\\d{1,2})\\.(\\d{2})(?:\\s{0,8}(?:hrs|hours|h|utc)\\b)?|(\\d{2})(\\d{2})\\s{0,8}(?:hrs|hours|h|utc|gmt|ces?t|bst)\\b|(\\d{1,2})\\s{0,8}o['’]clock|(?<=\\bat\\s{1,8}|\\d [a-z]{3,9} (?:19|20)\\d\\d, )(\\d{2})(\\d{2})(?=\\s*$|[,.;)]|\\s(?:and|with|by)\\s)|\\b(${named})\\b)(?![\\d/]|[.:]\\d)`,
    "gi",
  ),
);
/** "1815 to 1920": two hours of one evening, where years would be a few apart or far apart. */
const fourDigits = guarded(
  /(?<![\d/.:£$€-])([01]\d|2[0-3])([0-5]\d)\s?(?:(?:hrs|hours|h)\s?)?(?:-|–|—|to|until)\s?([01]\d|2[0-3])([0-5]\d)(\s?(?:hrs|hours|h)\b)?(?![\d/]|[.:]\d)/gi,
);
const dayBefore = guarded(
  /(?:\d[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d|day|\d(?:st|nd|rd|th)\s[a-z]+|@|\bat|\btime)[,:(\s–-]{1,4}$/i,
);
const timeBefore = guarded(
  /(?:\b(?:at|from|until|till|to|by|time|closed|began|opened|started|starts|commenced|commencing|ended|ends|ending|finished|concluded|start|end|finish|starting|around|approximately|approx)\b|[@–-]|\bclock)[\s:.-]*(?:approximately\s{0,8}|about\s{0,8}|around\s{0,8})?$/i,
);

const two = (n: number): string => String(n).padStart(2, "0");

/** "HH:mm"; null when there is no such time. */
function clockTime(hour: number, minute: number, half: string | undefined): string | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (half && (hour > 12 || hour === 0))
    return half.toLowerCase() === "p" && hour < 24 ? `${two(hour)}:${two(minute)}` : null;
  const h = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour % 24;
  return `${two(h)}:${two(minute)}`;
}

const fromName = (word: string): string => namedTimes[word.toLowerCase().replace(/\s+/g, " ")] ?? "12:00";

/** Both ends of a range; the first takes the half of day of the second where it has none and that keeps them in order. */
function rangeOf(match: RegExpExecArray, whole: boolean): { from: string; to: string | null } | null {
  const [, h1, m1, half1, name1, h2, m2, half2, name2] = match;
  // "10-15 AM" is one time: no clock shows 15 AM; nor does "9-05pm" end at five.
  if (half2 && !m1 && !m2 && !half1 && !name1 && (Number(h2) > 12 || (h2! < "1" && h1! >= "1"))) {
    const from = clockTime(Number(h1), Number(h2), half2);
    return from ? { from, to: null } : null;
  }
  const marked = half1 || half2 || name1 || name2 || /hrs|hours/i.test(match[0]);
  if (!marked && !whole && !(m1 && m2)) return null;
  const to = name2 ? fromName(name2) : clockTime(Number(h2), Number(m2 ?? 0), half2);
  if (!to) return null;
  let from = name1 ? fromName(name1) : clockTime(Number(h1), Number(m1 ?? 0), half1);
  if (!from) return null;
  if (!half1 && !name1 && half2?.toLowerCase() === "p") {
    const later = clockTime(Number(h1), Number(m1 ?? 0), "p");
    if (later && later <= to) from = later;
  }
  // "12.30-1.30": past noon.
  if (!marked && !whole && to <= from && Number(h1) < 13 && Number(h2) < 12)
    return { from, to: `${two(Number(h2) + 12)}:${to.slice(3)}` };
  if (!marked && whole) {
    // "12-3" and "2-4" in a cell of their own: committees do not meet at night.
    if (to <= from && Number(h2) < 12) return { from, to: `${two(Number(h2) + 12)}:${to.slice(3)}` };
    if (Number(h1) < 8 && Number(h2) < 12 && !h1!.startsWith("0"))
      return { from: `${two(Number(h1) + 12)}${from.slice(2)}`, to: `${two(Number(h2) + 12)}${to.slice(2)}` };
  }
  return { from, to };
}

/**
 * Every time of day in a text, in order.
 *
 * @param whole true when the text is a cell or the rest of a "Time:" line, so that bare numbers ("12-3", "14.30") are times
 */
export function timesIn(text: string, whole = false): readonly TimePhrase[] {
  if (!/\d|\bnoon\b|\bmid-?day\b|\bmidnight\b/i.test(text)) return [];
  const found: TimePhrase[] = [];
  for (const match of range.all(text)) {
    const read = rangeOf(match, whole);
    if (!read || (!match[3] && !match[7] && !match[4] && !match[8] && isItemNumber(text, match.index, match[0], whole)))
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], rule: "time:range", ...read });
  }
  for (const match of fourDigits.all(text)) {
    const [, h1, m1, h2, m2, marked] = match;
    const lasts = (Number(h2) - Number(h1)) * 60 + Number(m2) - Number(m1);
    if (lasts < 20 || lasts > 600) continue;
    if (!marked && !whole && !dayBefore.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (found.some((time) => match.index < time.end && match.index + match[0].length > time.start)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      rule: "time:range",
      from: `${h1}:${m1}`,
      to: `${h2}:${m2}`,
    });
  }
  for (const match of single.all(text)) {
    if (found.some((time) => match.index < time.end && match.index + match[0].length > time.start)) continue;
    const from = singleOf(match, text, whole);
    if (from)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        rule: "time:single",
        from,
        to: null,
      });
  }
  if (whole && !found.length) {
    const bare = /^\s{0,8}(\d{1,2}|(?:[01]\d|2[0-3])[0-5]\d)[\s.]*$/.exec(text)?.[1];
    const from = bare ? clockTime(Number(bare.slice(0, 2)), Number(bare.slice(2)), undefined) : null;
    if (from) found.push({ start: 0, end: text.length, text, rule: "time:bare", from, to: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "4.1 – 4.3" and "item 3.10 to 3.12" are numbers of items, not times. */
function isItemNumber(text: string, at: number, words: string, whole: boolean): boolean {
  if (whole || words.includes(":")) return false;
  return /\b(?:items?|sections?|paragraphs?|paras?|minutes?|nos?\.?|£|pages?|versions?|v)\s*$/i.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

function singleOf(match: RegExpExecArray, text: string, whole: boolean): string | null {
  const [, h12, m12, half, h24, m24, hh, hm, hp, mp, h4, m4, oclock, h4b, m4b, name] = match;
  if (name) return fromName(name);
  if (h12) return clockTime(Number(h12), Number(m12 ?? 0), half);
  if (h24) return evening(text, match, Number(h24), Number(m24));
  if (hh) return clockTime(Number(hh), Number(hm), undefined);
  if (h4) return clockTime(Number(h4), Number(m4), undefined);
  if (h4b) return clockTime(Number(h4b), Number(m4b), undefined);
  if (oclock) return evening(text, match, Number(oclock), 0);
  if (
    !hp ||
    !(
      whole ||
      /hrs|hours|utc/i.test(match[0]) ||
      /^\s{0,8}(?:in the (?:morning|afternoon|evening)|prompt|sharp)\b/i.test(
        text.slice(match.index + match[0].length),
      ) ||
      timeBefore.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
      dayBefore.test(text.slice(Math.max(0, match.index - 16), match.index))
    )
  )
    return null;
  if (
    /\b(?:items?|sections?|paragraphs?|paras?|minutes?)\s*$/i.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    )
  )
    return null;
  return evening(text, match, Number(hp), Number(mp));
}

/** No committee is called for 7.30 in the morning: "at 7.30" and "at 8 o'clock" without more are in the evening. */
export const atNight = (hour: string, words: string): string =>
  hour >= "01:00" &&
  hour < (/k$/.test(words) ? "09" : "08") &&
  /^\d{1,2}(?:[:.]\d\d|\s?o['’]clock)?$/.test(words.trim()) &&
  !/^0/.test(words.trim())
    ? `${Number(hour.slice(0, 2)) + 12}${hour.slice(2)}`
    : hour;

/** "7.30 in the evening" and "Monday nights at 7:30". */
function evening(text: string, match: RegExpExecArray, hour: number, minute: number): string | null {
  const near = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 25);
  return clockTime(hour, minute, hour < 12 && /\b(?:evening|nights?|afternoon)\b/i.test(near) ? "p" : undefined);
}
