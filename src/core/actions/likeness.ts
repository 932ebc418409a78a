import { fold } from "../text/fold";

const empty = new Set([
  "the",
  "a",
  "an",
  "to",
  "of",
  "and",
  "for",
  "in",
  "on",
  "at",
  "by",
  "with",
  "will",
  "be",
  "is",
  "that",
  "this",
  "re",
]);

/** The words that tell one action from another: folded, small words left out, without their endings. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word && !empty.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, "") : word));
}

/**
 * How alike two actions' words are, 0..1: twice the shared words over all words. A single shared word of two is no
 * likeness worth acting on; callers take 0.6 and more.
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (!one.length || !other.length) return 0;
  const bag = new Map<string, number>();
  for (const word of one) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = bag.get(word) ?? 0;
    if (left > 0) {
      shared++;
      bag.set(word, left - 1);
    }
  }
  return (2 * shared) / (one.length + other.length);
}
