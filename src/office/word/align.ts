/** A window of paragraphs that gives way to others. Numbers count paragraphs of the body. */
export interface Window {
  readonly from: number;
  readonly removed: number;
  /**
   * Which of the paragraphs that were read replace the removed ones, half-open: 1 is the caret's own, 0 the one before it,
   * -1 the one before that.
   */
  readonly first: number;
  readonly end: number;
}

/** Paragraphs between two neighbours may have been joined or split, but not in crowds; more asks for a full reading. */
const MOST_LOST = 3;

/**
 * Lines up what stands round the caret with the last reading, where the host gives no ids.
 *
 * @param texts the last reading
 * @param around texts of the paragraph before the caret's (null at the start of the body), the caret's own, and the one
 *   after it (null at its end)
 * @param near the caret's paragraph of the last reading: of several places that fit, the nearest is meant
 * @param earlier texts of the paragraphs before these, the nearest first: who types without a pause is some lines further on,
 *   and a line may read like one that stands above it ("Noted."), but not all those before it like those above that
 * @returns the window; "same" where nothing changed, with the caret's paragraph; null when only a full reading can tell
 */
export function alignAround(
  texts: readonly string[],
  around: readonly [before: string | null, here: string, after: string | null],
  near: number,
  earlier: readonly string[] = [],
): { readonly window: Window | "same"; readonly caret: number } | null {
  const [before, here, after] = around;
  let best: { low: number; high: number; cost: number } | null = null;
  for (let low = before === null ? -1 : 0; low < texts.length; low += 1) {
    if (low >= 0 && !(texts[low] === before && followed(texts, low, earlier))) continue;
    for (let high = low + 1; high <= Math.min(low + 2 + MOST_LOST, texts.length); high += 1) {
      if (after === null ? high !== texts.length : texts[high] !== after) continue;
      const between = high - low - 1;
      const cost =
        Math.abs(low + 1 - near) + Math.abs(between - 1) * 2 + (texts[low + 1] === here && between === 1 ? 0 : 0.5);
      if (!best || cost < best.cost) best = { low, high, cost };
    }
    if (before === null) break;
  }
  if (best) {
    const { low, high } = best;
    const removed = high - low - 1;
    if (removed === 1 && texts[low + 1] === here) return { window: "same", caret: low + 1 };
    return { window: { from: low + 1, removed, first: 1, end: 2 }, caret: low + 1 };
  }
  return afterEnter(texts, around, near, earlier) ?? afterLines(texts, after, near, earlier);
}

/** Whether the paragraphs before `at` read as those in `earlier` do, the nearest first. */
const followed = (texts: readonly string[], at: number, earlier: readonly string[]): boolean =>
  earlier.every((text, nth) => texts[at - 1 - nth] === text);

/**
 * Several lines typed in one go stand behind the nearest paragraph above that still reads as it did, as does the one before
 * it, close to the caret's old place.
 */
function afterLines(
  texts: readonly string[],
  after: string | null,
  near: number,
  earlier: readonly string[],
): { readonly window: Window; readonly caret: number } | null {
  for (const [nth, anchor] of earlier.entries()) {
    // An empty paragraph looks like any other.
    if (anchor === "") continue;
    const upwards = earlier.slice(nth + 1);
    for (const low of [near, near - 1, near - 2, near + 1]) {
      if (texts[low] !== anchor || (upwards.length === 0 && low > 0) || !followed(texts, low, upwards)) continue;
      for (let high = low + 1; high <= Math.min(low + 2 + MOST_LOST, texts.length); high += 1) {
        if (after === null ? high !== texts.length : texts[high] !== after) continue;
        return { window: { from: low + 1, removed: high - low - 1, first: 0 - nth, end: 2 }, caret: low + 2 + nth };
      }
    }
  }
  return null;
}

/** Enter in the middle of a line changes the caret's paragraph and the one before it: only what follows still fits. */
function afterEnter(
  texts: readonly string[],
  [before, here, after]: readonly [string | null, string, string | null],
  near: number,
  earlier: readonly string[],
): { readonly window: Window; readonly caret: number } | null {
  if (before === null) return null;
  for (const at of [near, near - 1, near + 1]) {
    const old = texts[at];
    const follows = after === null ? at + 1 === texts.length : texts[at + 1] === after;
    if (old === undefined || !follows || !followed(texts, at, earlier)) continue;
    if (before + here === old || (old.length > 0 && before === old)) {
      return { window: { from: at, removed: 1, first: 0, end: 2 }, caret: at + 1 };
    }
  }
  return null;
}
