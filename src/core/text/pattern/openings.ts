import { kindOf, pairAt } from "./letters";
import { numbersDown, putDown } from "./rows";
import type { Node } from "./source";

/**
 * How a match can begin: the kinds of its first two characters. A pattern that must match at one place is only tried where
 * they stand there.
 */
export interface Openings {
  /** Kinds of matches of one character, as bits. */
  readonly single: number;
  /** For each first kind the second ones, as bits. */
  readonly pairs: Int32Array;
}

/** Nothing is taken yet, beside the kinds that may have been taken first (bits 0 to 30). */
const NOTHING_TAKEN = 1 << 31;

/** The openings of a pattern; null when a match may be empty, so that nothing follows. */
export function openingsOf(node: Node): Openings | null {
  const pairs = new Int32Array(32);
  const single = take(node, NOTHING_TAKEN, pairs);
  return single < 0 ? null : { single, pairs };
}

/** Writes openings down (rows.ts): the kinds of matches of one character, then for each first kind the second ones; answers where. */
export const putOpenings = ({ single, pairs }: Openings): number => putDown([single, ...pairs]);

/** True when a match may begin with such a pair of kinds (letters.ts). */
export function opensWith(openings: number, pair: number): boolean {
  const row = numbersDown();
  const first = pair >> 5;
  return (((row[openings]! >>> first) | (row[openings + 1 + first]! >>> (pair & 31))) & 1) === 1;
}

/** True when a match may begin at `at`. */
export function opensAt(openings: number, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Within a pair of surrogates the engine steps back to its beginning.
  return (code >= 0xdc00 && code < 0xe000) || opensWith(openings, pairAt(text, at));
}

/**
 * Follows a pattern as far as two characters.
 *
 * @param taken what may have been taken before: nothing, or one character of these kinds
 * @param pairs where the kinds of the second character are noted for each of the first
 * @returns what may have been taken after
 */
function take(node: Node, taken: number, pairs: Int32Array): number {
  if (taken === 0) return 0;
  switch (node.type) {
    case "start":
    case "look":
      return taken;
    case "one":
      // A character beyond the basic plane is two code units.
      if (node.set[4] && taken < 0) pairs[FOREIGN]! |= 1 << FOREIGN;
      return takeKinds(node.kinds, taken, pairs);
    case "word": {
      const after = takeKinds(1 << node.kinds.charCodeAt(0), taken, pairs);
      return after === 0 ? 0 : takeKinds(1 << node.kinds.charCodeAt(1), after, pairs);
    }
    case "choice": {
      let after = 0;
      for (const option of node.options) after |= take(option, taken, pairs);
      return after;
    }
    case "repeat": {
      const once = take(node.node, taken, pairs);
      const many = node.max > 1 ? once | take(node.node, once, pairs) : once;
      return node.min > 0 ? many : many | taken;
    }
    case "sequence": {
      let after = taken;
      for (const part of node.parts) after = take(part, after, pairs);
      return after;
    }
  }
}

function takeKinds(kinds: number, taken: number, pairs: Int32Array): number {
  for (let first = 0; first < FOREIGN + 1; first++) if ((taken >>> first) & 1) pairs[first]! |= kinds;
  return taken < 0 ? kinds : 0;
}

const FOREIGN = kindOf(0x2019);
