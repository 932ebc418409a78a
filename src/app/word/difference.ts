import type { BlockChange } from "../../core/reading/reading";
import type { Block } from "../../core/text/block";

const sameBlock = (one: Block, other: Block): boolean =>
  one === other || (one.text === other.text && JSON.stringify(one) === JSON.stringify(other));

/** The smallest window of blocks in which two readings differ; null when they are the same. */
export function differenceOf(was: readonly Block[], now: readonly Block[]): BlockChange | null {
  const limit = Math.min(was.length, now.length);
  let head = 0;
  while (head < limit) {
    const [one, other] = [was[head], now[head]];
    if (!one || !other || !sameBlock(one, other)) break;
    head += 1;
  }
  if (head === was.length && head === now.length) return null;
  let tail = 0;
  while (tail < limit - head) {
    const [one, other] = [was[was.length - 1 - tail], now[now.length - 1 - tail]];
    if (!one || !other || !sameBlock(one, other)) break;
    tail += 1;
  }
  return { from: head, removed: was.length - head - tail, blocks: now.slice(head, now.length - tail) };
}
