import { isEven } from "../../text/fold";
import { isSpace, type Pattern } from "../../text/pattern";
import type { OwnerPhrase, Piece } from "./types";

/** The words as one alternation, longest first, so that "vice chair" is tried before "chair". White space in a word stands for any. */
export function anyOf(words: readonly string[]): string {
  const unique = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${unique.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s{1,8}")).join("|")})`;
}

/**
 * Like `anyOf`, with each word as written, with capitals at the start of its words, and all in capitals: for patterns that
 * must tell capitals apart elsewhere and so cannot ignore case.
 */
export function anyCaseOf(words: readonly string[]): string {
  return anyOf(
    words.flatMap((word) => [
      word,
      word.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
      word[0]!.toUpperCase() + word.slice(1),
      word.toUpperCase(),
    ]),
  );
}

/** A piece of `text`, white space at both ends left out. */
export function pieceOf(text: string, start: number, end: number, rule: string): Piece {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to, text: text.slice(from, to), rule };
}

/**
 * Where a text ends once the given signs are taken from its end: what a regular expression with `$` would do in quadratic
 * time on long runs.
 */
export function endWithout(text: string, signs: string, end = text.length): number {
  let to = end;
  if (to > 0 && isSmallLetter(text.charCodeAt(to - 1))) return to;
  while (to > 0 && (signs.includes(text[to - 1]!) || isSpace(text.charCodeAt(to - 1)))) to--;
  return to;
}

/** Most texts end in one, and no signs are letters. */
const isSmallLetter = (code: number): boolean => code > 96 && code < 123;

/** Moves the range of a value read from `text.slice(by)` to where it stands in `text`. */
export function shifted<T extends { readonly start: number; readonly end: number }>(value: T, by: number): T {
  return by === 0 ? value : { ...value, start: value.start + by, end: value.end + by };
}

/** As `shifted`; field by field, for owners are moved often and what is spread is read slowly. Another rule is set with it. */
export const shiftedOwner = (
  { start, end, text, rule, kind }: OwnerPhrase,
  by: number,
  as: string = rule,
): OwnerPhrase => ({ start: start + by, end: end + by, text, rule: as, kind });

/** Lower case, one space for any white space, no outer spaces or closing punctuation: for looking words up. */
export function folded(text: string): string {
  const to = endWithout(text, "*_:.;,–—-");
  let from = 0;
  while (
    from < to &&
    !isSmallLetter(text.charCodeAt(from)) &&
    ("*_:.–—-".includes(text[from]!) || isSpace(text.charCodeAt(from)))
  )
    from++;
  const words = text.slice(from, to).toLowerCase();
  const straight = words.includes("’") || words.includes("‘") ? words.replace(/[’‘]/g, "'") : words;
  return isEven(straight) ? straight : straight.replace(/\s+/g, " ");
}

/** Matches `pattern` (sticky) at `at`; null when it does not stand there. The pattern's state is left clean. */
export function matchAt(pattern: Pattern, text: string, at: number): RegExpExecArray | null {
  return pattern.execAt(text, at);
}
