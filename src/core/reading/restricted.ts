import type { AgendaItem } from "../minutes/record";
import type { RestrictionClaim } from "./context";

export interface RestrictionAt {
  readonly change: RestrictionClaim["change"];
  readonly level: number;
  readonly block: number;
}

/** "2. To exclude press and public" over "Agreed.", a blank line between them at most. */
const NEXT = 3;

/**
 * Blocks that press and public may not see, as half-open ranges: from the block after a resolution to exclude them until
 * they come back (else to the end), and every section whose heading calls it exempt or confidential: all the numbered
 * items under "PART II – EXEMPT".
 */
export function restrictedRanges(
  changes: readonly RestrictionAt[],
  items: readonly Pick<AgendaItem, "from" | "level" | "number">[],
  blocks: number,
): { from: number; to: number }[] {
  if (changes.length === 0) return [];
  const ranges: { from: number; to: number }[] = [];
  let out: number | null = null;
  let asked = -NEXT;
  for (const { change, level, block } of changes) {
    if (change === "asked") asked = block;
    else if (change === "out" || (change === "agreed" && block - asked < NEXT)) out ??= block + 1;
    else if (change === "agreed") continue;
    else if (change === "in") {
      if (out !== null && block > out) ranges.push({ from: out, to: block });
      out = null;
      for (const range of ranges) if (range.from < block && block < range.to) range.to = block;
    } else {
      let next = firstBehind(items, block);
      const part = change === "part" && items[next]?.number !== null;
      while (next < items.length && (items[next]!.level > level || (part && items[next]!.number !== null))) next++;
      ranges.push({ from: block, to: items[next]?.from ?? blocks });
    }
  }
  if (out !== null && out < blocks) ranges.push({ from: out, to: blocks });
  ranges.sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** Index of the first item that begins behind a block, by halving: items stand in the order of the document. */
function firstBehind(items: readonly Pick<AgendaItem, "from">[], block: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a block lies in one of the ranges, which are in order and apart. */
export function isRestricted(
  ranges: readonly { readonly from: number; readonly to: number }[],
  block: number,
): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.to <= block) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.from <= block;
}
