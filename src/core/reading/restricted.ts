import type { AgendaItem } from "../minutes/record";

export interface RestrictionAt {
  readonly change: "out" | "in" | "section";
  readonly level: number;
  readonly block: number;
}

/**
 * Blocks that press and public may not see, as half-open ranges: from the block after a resolution to exclude them until
 * they come back (else to the end), and every section whose heading calls it exempt or confidential.
 */
export function restrictedRanges(
  changes: readonly RestrictionAt[],
  items: readonly Pick<AgendaItem, "from" | "level">[],
  blocks: number,
): { from: number; to: number }[] {
  if (changes.length === 0) return [];
  const ranges: { from: number; to: number }[] = [];
  let out: number | null = null;
  for (const { change, level, block } of changes) {
    if (change === "out") out ??= block + 1;
    else if (change === "in") {
      if (out !== null && block > out) ranges.push({ from: out, to: block });
      out = null;
      for (const range of ranges) if (range.from < block && block < range.to) range.to = block;
    } else {
      const next = items.find((item) => item.from > block && item.level <= level);
      ranges.push({ from: block, to: next?.from ?? blocks });
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
