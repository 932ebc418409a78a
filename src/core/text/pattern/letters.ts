import { isPlainCode } from "./plain";

/**
 * How patterns and texts are compared before any pattern is tried: every character belongs to one of 31 kinds (each letter
 * without its case, digits, white space, other ASCII signs, all else), few enough that which runs of two and three a text holds fits into little more than 1 KB.
 */

export const DIGIT = 27;
export const SPACE = 28;
export const SIGN = 29;
export const FOREIGN = 30;
/** What stands behind a text's end. */
export const NO_KIND = 31;
const KINDS = 32;
/** Pairs of kinds share so many places: a text has few, and what it seems to hold besides is only asked for in vain. */
const PLACES = 256;
const PAIRS = PLACES;
const SIGNS = PAIRS + KINDS;
/** A set of characters takes so many numbers: a bit for each of ASCII, and one for all others. */
export const SET = 5;

const kinds = new Uint8Array(0x10000).fill(FOREIGN);
for (let code = 0; code < 128; code++) kinds[code] = SIGN;
for (let letter = 0; letter < 26; letter++) kinds[65 + letter] = kinds[97 + letter] = letter + 1;
for (let digit = 48; digit < 58; digit++) kinds[digit] = DIGIT;
// White space and line ends of ECMA-262 (12.2, 12.3), which is what \s matches; asking it of every code costs a start.
for (const [from, to] of [
  [0x9, 0xd],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const)
  kinds.fill(SPACE, from, to + 1);
// The long s and the Kelvin sign match "s" and "k" where a Unicode pattern ignores case.
kinds[0x17f] = 19;
kinds[0x212a] = 11;

/** The kind of a UTF-16 code unit. */
export const kindOf = (code: number): number => kinds[code]!;

/** True for what \s matches; false behind a text's end. */
export const isSpace = (code: number): boolean => kinds[code] === SPACE;

/** Number of a pair of neighbouring kinds. */
export const pairOf = (first: number, second: number): number => (first << 5) | second;

/** The pair of kinds that stands at a place of a text. */
export const pairAt = (text: string, at: number): number =>
  pairOf(kinds[text.charCodeAt(at)] ?? NO_KIND, kinds[text.charCodeAt(at + 1)] ?? NO_KIND);

/** Which of the places a pair of kinds has. */
const placeOf = (pair: number): number => (pair ^ ((pair >>> 8) * 0x55)) & (PLACES - 1);

/** The place of a run of three, as `Letters.hasPlace` wants it. */
export const placeOfTriple = (triple: number): number => (placeOf(triple >>> 5) << 5) | (triple & 31);

/** Number of three neighbouring kinds. */
export const tripleOf = (first: number, second: number, third: number): number => (first << 10) | (second << 5) | third;

/**
 * Which characters a text holds: ASCII ones each by itself, all others as one (bit 128); and which runs of two and three
 * kinds.
 */
export class Letters {
  text = "";
  length = 0;
  /** The pair of kinds it begins with, which many patterns need not look beyond. */
  opening = pairOf(NO_KIND, NO_KIND);
  /** No letters, marks, digits or case beyond Latin-1. */
  plain = true;
  private scanned = true;
  /** For each place of pairs the third kinds, as bits; from PAIRS on for each kind the second ones; from SIGNS on the characters. */
  private readonly bits = new Int32Array(SIGNS + SET);

  /** Takes another text in. */
  take(text: string): void {
    this.text = text;
    this.length = text.length;
    this.opening = pairAt(text, 0);
    this.scanned = false;
  }

  /** Looks the text through, which goes before what else is asked: one pass over it. */
  scan(): void {
    if (this.scanned) return;
    this.scanned = true;
    const { bits, text, length } = this;
    bits.fill(0);
    let plain = true;
    let pair = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code]!;
      const bit = 1 << kind;
      bits[PAIRS + (pair & 31)]! |= bit;
      bits[placeOf(pair)]! |= bit;
      if (code < 128) bits[SIGNS + (code >> 5)]! |= 1 << (code & 31);
      else {
        bits[SIGNS + 4] = 1;
        if (!isPlainCode(code)) plain = false;
      }
      pair = ((pair & 31) << 5) | kind;
    }
    this.plain = plain;
  }

  hasPlace(place: number): boolean {
    return ((this.bits[place >> 5]! >>> (place & 31)) & 1) === 1;
  }

  hasPair(pair: number): boolean {
    return ((this.bits[PAIRS + (pair >> 5)]! >>> (pair & 31)) & 1) === 1;
  }

  /** True when the text holds one of the characters of the set that begins at `at` of a row. */
  hasAny(row: Int32Array, at: number): boolean {
    const { bits } = this;
    return (
      ((bits[SIGNS]! & row[at]!) |
        (bits[SIGNS + 1]! & row[at + 1]!) |
        (bits[SIGNS + 2]! & row[at + 2]!) |
        (bits[SIGNS + 3]! & row[at + 3]!) |
        (bits[SIGNS + 4]! & row[at + 4]!)) !==
      0
    );
  }
}

/** Texts are asked about again and again while they are read: the latest few are remembered, no more than a processor has at hand. */
const RECENT = 32;
const recent = Array.from({ length: RECENT }, () => new Letters());
/** Three of four times it is the one that was asked about last. */
let last = recent[0]!;

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  if (last.text === text) return last;
  const { length } = text;
  last = recent[(length * 5 + text.charCodeAt(0) + text.charCodeAt(length >> 1) * 9) & (RECENT - 1)]!;
  if (last.text !== text) last.take(text);
  return last;
}
