import { kindOf } from "./letters";
import type { Node } from "./source";

/**
 * How a match can begin: the kinds of its first two characters. A pattern that must match at one place is only tried where
 * they stand there.
 */
export interface Openings {
  /** A match may be empty. */
  readonly empty: boolean;
  /** Kinds of matches of one character, as bits. */
  readonly single: number;
  /** For each first kind the second ones, as bits. */
  readonly pairs: Int32Array;
}

const nothing = (empty: boolean): Openings => ({ empty, single: 0, pairs: new Int32Array(32) });

/** The openings of a pattern; null when a match may be empty, so that nothing follows. */
export function openingsOf(node: Node): Openings | null {
  const found = open(node);
  return found.empty ? null : found;
}

/** True when a match may begin at `at`. */
export function opensAt({ single, pairs }: Openings, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const first = kindOf(code);
  // Within a pair of surrogates the engine steps back to its beginning.
  if (code >= 0xdc00 && code < 0xe000) return true;
  if ((single >>> first) & 1) return true;
  const seconds = pairs[first]!;
  return seconds !== 0 && at + 1 < text.length && ((seconds >>> kindOf(text.charCodeAt(at + 1))) & 1) === 1;
}

function open(node: Node): Openings {
  switch (node.type) {
    case "start":
    case "look":
      return nothing(true);
    case "one": {
      const pairs = new Int32Array(32);
      // A character beyond the basic plane is two code units.
      if (node.set[4]) pairs[FOREIGN] = 1 << FOREIGN;
      return { empty: false, single: node.kinds, pairs };
    }
    case "choice":
      return node.options.map(open).reduce(either);
    case "repeat": {
      const once = open(node.node);
      const many = node.max > 1 ? either(once, then(once, once)) : once;
      return node.min > 0 ? many : either(many, nothing(true));
    }
    case "sequence": {
      let all = nothing(true);
      for (const part of node.parts) {
        if (!all.empty && all.single === 0) break;
        all = then(all, open(part));
      }
      return all;
    }
  }
}

const FOREIGN = kindOf(0x2019);

const either = (a: Openings, b: Openings): Openings => ({
  empty: a.empty || b.empty,
  single: a.single | b.single,
  pairs: a.pairs.map((seconds, first) => seconds | b.pairs[first]!),
});

function then(a: Openings, b: Openings): Openings {
  let firsts = b.single;
  for (let first = 0; first < 32; first++) if (b.pairs[first]) firsts |= 1 << first;
  return {
    empty: a.empty && b.empty,
    single: (a.empty ? b.single : 0) | (b.empty ? a.single : 0),
    pairs: a.pairs.map(
      (seconds, first) => seconds | (a.empty ? b.pairs[first]! : 0) | ((a.single >>> first) & 1 ? firsts : 0),
    ),
  };
}
