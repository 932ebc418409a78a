import type { Range } from "../../core/text/block";
import { SEARCH_LIMIT } from "./limits";

/**
 * Word's text of a paragraph as the text of a block: vertical tabs are line breaks, control characters 30 and 31 the
 * non-breaking and the optional hyphen (Word's own `Range.Text`), and marks of notes, pictures, fields and cell ends
 * are no text.
 */
export function blockText(raw: string): string {
  let text = "";
  for (const character of raw) {
    const code = character.charCodeAt(0);
    if (code === 0x0b) text += "\n";
    else if (code === 0x1e || code === 0x2011) text += "-";
    else if (code >= 0x20 || code === 0x09 || code === 0x0a) text += character;
  }
  return text.replaceAll("\u00ad", "");
}

/** True when two texts of one paragraph say the same, however the host spells spaces at the end and special hyphens. */
export const sameText = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => blockText(text).replaceAll("\u00a0", " ").trimEnd();

/** How a piece of a paragraph is addressed: the nth match of a literal search, or from one match to another. */
export type Address =
  | { readonly kind: "whole" }
  | { readonly kind: "match"; readonly needle: Needle }
  | { readonly kind: "between"; readonly head: Needle; readonly tail: Needle };

/** A literal search and which of its matches is meant. */
export interface Needle {
  /** The words, not yet escaped. */
  readonly words: string;
  /** Which match, from 0. */
  readonly nth: number;
  /** How many matches the paragraph must have; another number means that the host reads it differently. */
  readonly of: number;
}

/** `^` begins a code in Word's literal search; tabs and line breaks have codes of their own. */
export const escapeSearch = (words: string): string =>
  words.replaceAll("^", "^^").replaceAll("\t", "^t").replaceAll("\n", "^l");

/** Starts of all matches from the left that do not overlap, as Word's search counts them. */
function matches(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

function needleAt(text: string, start: number, words: string): Needle | null {
  if (words.length === 0) return null;
  const found = matches(text, words);
  const nth = found.indexOf(start);
  return nth < 0 ? null : { words, nth, of: found.length };
}

/** The longest piece from `start` whose escaped form fits the search, not cut inside a surrogate pair. */
function fitting(text: string, start: number, end: number): string {
  let stop = Math.min(end, start + SEARCH_LIMIT);
  while (stop > start && escapeSearch(text.slice(start, stop)).length > SEARCH_LIMIT) stop -= 1;
  if (stop < end && /[\ud800-\udbff]/u.test(text.charAt(stop - 1))) stop -= 1;
  return text.slice(start, stop);
}

/** A piece that ends at `end`, long enough to be found at that very place. */
function endingAt(text: string, start: number, end: number): Needle | null {
  for (let from = Math.max(start, end - 40); from < end; from += 1) {
    const needle = needleAt(text, from, text.slice(from, end));
    if (needle && escapeSearch(needle.words).length <= SEARCH_LIMIT) return needle;
  }
  return null;
}

/**
 * The address of `range` in a paragraph's text: all of it, one match, or head to tail where it is longer than a search
 * may be. Null when no search finds that very place (a match that overlaps an earlier one).
 */
export function addressOf(text: string, range: Range | "whole"): Address | null {
  if (range === "whole") return { kind: "whole" };
  const { start, end } = range;
  if (text.slice(0, start).trim() === "" && text.slice(end).trim() === "") return { kind: "whole" };
  return pieceOf(text, range);
}

/** The address of a piece by its words, though it be all that the paragraph says: more may be written beside it. */
export function pieceOf(text: string, { start, end }: Range): Address | null {
  const words = text.slice(start, end);
  if (escapeSearch(words).length <= SEARCH_LIMIT) {
    const needle = needleAt(text, start, words);
    if (needle) return { kind: "match", needle };
  }
  const head = needleAt(text, start, fitting(text, start, end));
  const tail = endingAt(text, start, end);
  return head && tail ? { kind: "between", head, tail } : null;
}
