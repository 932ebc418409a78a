import type { Block, Range, Span } from "../text/block";

/** Where a control would stand: one block, a part of its text. */
export interface TagPlace {
  readonly block: number;
  readonly range: Range;
}

/** `range` without white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range;
  start = Math.max(0, start);
  end = Math.min(text.length, end);
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** All of a block's text, without white space at its ends; null for an empty block. */
export const wholeOf = (block: Block): Range | null => trimmed(block.text, { start: 0, end: block.text.length });

/** True when `range` holds everything of the block but white space. */
export function isWhole(block: Block, range: Range): boolean {
  const whole = wholeOf(block);
  return whole !== null && range.start <= whole.start && range.end >= whole.end;
}

/** From the first to the last of the spans that lie in `block`; null when none does. */
export function hullIn(block: number, spans: readonly Span[]): Range | null {
  const here = spans.filter((span) => span.block === block && span.end > span.start);
  if (here.length === 0) return null;
  return {
    start: Math.min(...here.map((span) => span.start)),
    end: Math.max(...here.map((span) => span.end)),
  };
}

/** The block that holds most of a fact's words; the earlier one where two hold as many. -1 without spans. */
export function mainBlock(spans: readonly Span[]): number {
  const words = new Map<number, number>();
  for (const span of spans) words.set(span.block, (words.get(span.block) ?? 0) + span.end - span.start);
  let best = -1;
  for (const [block, length] of words) if (best < 0 || length > (words.get(best) ?? 0)) best = block;
  return best;
}

/** How many characters two ranges share. */
export const shared = (one: Range, other: Range): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Controls nest or stand apart: true when the two ranges would cross. */
export const cross = (one: Range, other: Range): boolean =>
  shared(one, other) > 0 && !within(one, other) && !within(other, one);

/**
 * `range` cut so that it crosses none of `placed`: what is outside of the one it crosses stays.
 * Null when nothing but white space is left.
 */
export function uncrossed(text: string, range: Range, placed: readonly Range[]): Range | null {
  let rest: Range | null = trimmed(text, range);
  for (let round = 0; rest && round <= placed.length; round += 1) {
    const current: Range = rest;
    const other = placed.find((one) => cross(one, current));
    if (!other) return current;
    const cut =
      current.start < other.start ? { start: current.start, end: other.start } : { start: other.end, end: current.end };
    rest = trimmed(text, cut);
  }
  return rest;
}
