import type { Block, Range } from "../text/block";
import { hashOf, settled } from "./hash";

/**
 * A piece of text remembered without its words: the hash of its paragraph and the offsets within it (UTF-16,
 * half-open). It holds as long as the paragraph reads the same, wherever the paragraph moves.
 */
export interface Anchor {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** The anchor of `range` in `block`. */
export function anchorOf(block: Pick<Block, "text">, range: Range): Anchor {
  return { hash: hashOf(settled(block.text)), start: range.start, end: range.end };
}

/** True when both mean the same piece of the same words. */
export const sameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.hash === other.hash && one.start === other.start && one.end === other.end;
