import type { ReferenceStyle } from "../minutes/record";
import { referenceAt } from "../reading/grammar/references";
import type { ReferencePhrase } from "../reading/grammar/types";

/** A reference as a document has it, with the label before it ("Action ", "" when none). */
export interface SeenReference {
  readonly ref: string;
  readonly label?: string | null;
}

const read = (ref: string): ReferencePhrase | null => {
  const found = referenceAt(ref.trim(), 0);
  return found && found.end === ref.trim().length ? found : null;
};

/** One or two words before a number are how a reference begins; its series is what it shares with its neighbours. */
const seriesOf = (found: ReferencePhrase): string =>
  `${found.prefix.replace(/\s+/g, " ").toLowerCase()}|${found.meeting ?? ""}|${found.separator}`;

const written = (style: Omit<ReferenceStyle, "next" | "label">, sequence: number): string =>
  `${style.prefix}${style.meeting === null ? "" : style.meeting + style.separator}${String(sequence).padStart(style.width, "0")}${style.suffix}`;

/** A reference with its parts; `suffix` is "" where the running number stands last. */
interface Numbered extends ReferencePhrase {
  readonly suffix: string;
}

/** "14/26" read as number 14 of 2026; null where only one number stands there. */
function numberFirst(found: ReferencePhrase): Numbered | null {
  const { meeting, separator, sequence, width } = found;
  if (meeting === null || !/^\d{1,4}$/u.test(meeting)) return null;
  const suffix = separator + String(sequence).padStart(width, "0");
  return { ...found, meeting: null, separator: "", sequence: Number(meeting), width: meeting.length, suffix };
}

/** True for the number of the meeting's year; where that is not known, for what can hardly be another number. */
const isYear = (number: number, year: number | null): boolean =>
  year === null
    ? (number >= 15 && number < 60) || (number > 1990 && number < 2100)
    : [year, year % 100].includes(number);

/**
 * The references with the running number first ("14/26", "15/26"), where that is how they run: the last number is the
 * year, and no series of the other kind is longer.
 */
function turned(all: readonly ReferencePhrase[], year: number | null): readonly Numbered[] | null {
  const bySuffix = new Map<string, Numbered[]>();
  const inSeries = new Map<string, Set<number>>();
  for (const one of all) {
    const series = seriesOf(one);
    inSeries.set(series, (inSeries.get(series) ?? new Set()).add(one.sequence));
    const other = isYear(one.sequence, year) ? numberFirst(one) : null;
    if (!other || isYear(other.sequence, year)) continue;
    const key = `${other.prefix}|${other.suffix}`;
    bySuffix.set(key, [...(bySuffix.get(key) ?? []), other]);
  }
  const best = [...bySuffix.values()].sort((one, other) => heads(other) - heads(one))[0];
  const usual = Math.max(...[...inSeries.values()].map((numbers) => numbers.size));
  return best && heads(best) >= usual && (year !== null || heads(best) > 1) ? best : null;
}

const heads = (all: readonly Numbered[]): number => new Set(all.map(({ sequence }) => sequence)).size;

/**
 * The house style of a document's action references, learnt from those it uses: the commonest series wins, of equals the
 * later one. `next` follows the highest number of that series.
 *
 * @param seen references in reading order; those in no readable form are passed over
 * @param year the meeting's, null when not known: a reference that ends in it is numbered within the year
 * @returns null when the document numbers no action
 */
export function houseStyleOf(seen: readonly SeenReference[], year: number | null = null): ReferenceStyle | null {
  const series = new Map<string, { readonly all: ReferencePhrase[]; readonly labels: string[] }>();
  const all: ReferencePhrase[] = [];
  for (const { ref, label } of seen) {
    const found = read(ref);
    if (!found) continue;
    all.push(found);
    const key = seriesOf(found);
    const entry = series.get(key) ?? { all: [], labels: [] };
    entry.all.push(found);
    if (label) entry.labels.push(label);
    series.delete(key);
    series.set(key, entry);
  }
  const best = [...series.values()].reduce<{ all: ReferencePhrase[]; labels: string[] } | null>(
    (one, other) => (one && one.all.length > other.all.length ? one : other),
    null,
  );
  if (!best) return null;
  const run: readonly Numbered[] = turned(all, year) ?? best.all.map((one) => ({ ...one, suffix: "" }));
  const first = run[0]!;
  const highest = Math.max(...run.map(({ sequence }) => sequence));
  // A width counts only where zeros are written: "AP9", "AP10" have none.
  const padded = run.some((one) => one.width > String(one.sequence).length);
  const style = {
    prefix: first.prefix,
    meeting: first.meeting,
    separator: first.separator,
    width: padded ? Math.max(...run.map(({ width }) => width)) : 1,
    suffix: first.suffix,
  };
  return { ...style, label: commonest(best.labels), next: written(style, highest + 1) };
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** What a careful clerk sees in a run of references. */
export interface ReferenceFault {
  readonly code: "reference-gap" | "reference-duplicate";
  readonly ref: string;
  /** The numbers that should stand between, as they would be written, in their order. */
  readonly missing?: readonly string[];
  /** Index of the reference in the list given. */
  readonly index: number;
}

/**
 * Numbers left out and numbers used twice within the house style's own series, in reading order. Numbers of a year run on
 * from meeting to meeting, and what was done in between is not said again: none of them is left out.
 */
export function referenceFaults(
  refs: readonly (string | null)[],
  style: ReferenceStyle | null,
): readonly ReferenceFault[] {
  if (!style) return [];
  const faults: ReferenceFault[] = [];
  const seen = new Set<number>();
  const series = seriesOf({ ...style, sequence: 0, start: 0, end: 0, text: "", rule: "" });
  const ofYear = (found: ReferencePhrase): Numbered | null => {
    const other = numberFirst(found);
    return other?.suffix === style.suffix ? other : null;
  };
  const own = refs
    .map((ref) => (ref === null ? null : read(ref)))
    .map((found) => found && (style.suffix === "" ? found : ofYear(found)))
    .map((found) => (found && seriesOf(found) === series ? found : null));
  const between = (from: number, to: number): readonly string[] =>
    Array.from({ length: to - from - 1 }, (_, at) => written(style, from + 1 + at));
  let highest: number | null = null;
  own.forEach((found, index) => {
    if (!found) return;
    if (seen.has(found.sequence)) faults.push({ code: "reference-duplicate", ref: found.text, index });
    else if (style.suffix === "" && highest !== null && found.sequence > highest + 1 && found.sequence - highest < 20)
      faults.push({ code: "reference-gap", ref: found.text, missing: between(highest, found.sequence), index });
    seen.add(found.sequence);
    highest = Math.max(highest ?? 0, found.sequence);
  });
  return faults.flatMap((fault) => {
    if (!fault.missing) return [fault];
    // A number that comes later is out of its order, not left out.
    const missing = fault.missing.filter((ref) => !own.some((one) => one && written(style, one.sequence) === ref));
    return missing.length > 0 ? [{ ...fault, missing }] : [];
  });
}
