import { guarded, guardedOfText, isSpace, type Pattern } from "../../text/pattern";
import { anyOf } from "./pattern";

/**
 * How a phrase of a list may be written: in any case; as listed; or in the usual cases, which are as listed, with capitals at
 * the start of its words, and all in capitals.
 */
export type Writing = "any case" | "as listed" | "usual cases";

/**
 * Words and phrases of a list, found at one place of a text by looking its words up. An alternation of a hundred words, each
 * in its cases, costs the engine tens of milliseconds before it can be asked once.
 */
export class Phrases {
  /** By their first two letters. */
  private readonly byOpening = new Map<number, Phrase[]>();

  /**
   * @param phrases each begins with a letter; a space in one stands for any white space of up to eight characters
   * @param writing the cases they may stand in
   */
  constructor(
    phrases: readonly string[],
    private readonly writing: Writing,
  ) {
    for (const listed of new Set(phrases)) {
      const lower = listed.toLowerCase();
      const opening = openingOf(lower, 0);
      const alike = this.byOpening.get(opening);
      if (alike) alike.push({ listed, lower });
      else this.byOpening.set(opening, [{ listed, lower }]);
    }
  }

  /**
   * Where the phrases end that begin at `at`, the longest first; none ends before a letter or hyphen.
   *
   * @param plural each may have an "s" more
   */
  endsAt(text: string, at: number, plural = false): readonly number[] {
    return this.endsFrom(text, at, plural, hasLetterOrHyphen);
  }

  private endsFrom(
    text: string,
    at: number,
    plural: boolean,
    goesOn: (text: string, at: number) => boolean,
  ): readonly number[] {
    const alike = this.byOpening.get(openingOf(text, at));
    if (!alike) return NONE;
    const ends: number[] = [];
    for (const { listed, lower } of alike) {
      const end = endOf(lower, text, at);
      if (end < 0) continue;
      const more = plural && text.charCodeAt(end) === 115 && !goesOn(text, end + 1);
      if (!more && goesOn(text, end)) continue;
      if (!this.isWritten(text, at, end, listed)) continue;
      if (more && !ends.includes(end + 1)) ends.push(end + 1);
      if (!goesOn(text, end) && !ends.includes(end)) ends.push(end);
    }
    return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
  }

  /** The phrases that stand in a text between other characters than letters, as written there where case counts, each once. */
  heldBy(text: string): readonly string[] {
    const found = new Set<string>();
    for (const { index } of wordStart.all(text))
      for (const end of this.endsFrom(text, index, false, hasLetter))
        found.add(text.slice(index, end).replace(/\s+/g, " "));
    return [...found];
  }

  private isWritten(text: string, from: number, to: number, listed: string): boolean {
    if (this.writing === "any case") return true;
    const stands = text.slice(from, to);
    const written = listed.includes(" ") ? stands.replace(/\s+/g, " ") : stands;
    return written === listed || (this.writing === "usual cases" && isUsual(written, listed));
  }
}

interface Phrase {
  readonly listed: string;
  readonly lower: string;
}

/** A letter without its case; only letters of ASCII and single characters are told apart quickly. */
function lowerOf(code: number): number {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** A number for two letters whatever their case, and another for a letter that ends the text. */
const openingOf = (text: string, at: number): number =>
  at + 1 < text.length
    ? (lowerOf(text.charCodeAt(at)) << 16) | lowerOf(text.charCodeAt(at + 1))
    : at < text.length
      ? -lowerOf(text.charCodeAt(at))
      : 0;

/** Where a phrase in lower case ends that begins at `at`; -1 where it does not stand there. */
function endOf(lower: string, text: string, at: number): number {
  let place = at;
  for (let sign = 0; sign < lower.length; sign++) {
    const code = lower.charCodeAt(sign);
    if (code === SPACE) {
      const from = place;
      while (isSpace(text.charCodeAt(place))) place++;
      if (place === from || place - from > MOST_SPACE) return -1;
    } else if (lowerOf(text.charCodeAt(place)) !== code) return -1;
    else place++;
  }
  return place;
}

const SPACE = 32;
const NONE: readonly number[] = [];
const MOST_SPACE = 8;

function isUsual(written: string, listed: string): boolean {
  return (
    written === listed ||
    written === listed[0]!.toUpperCase() + listed.slice(1) ||
    written === listed.toUpperCase() ||
    written === listed.replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
  );
}

const wordStart = guarded(/(?<!\p{L})\p{L}/gu);

const hasLetterOrHyphen = (text: string, at: number): boolean => text.charCodeAt(at) === 45 || hasLetter(text, at);

function hasLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123);
  return at < text.length && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/**
 * A pattern with a list of phrases in it, made anew for those that a text holds: the engine takes up to a tenth of a second
 * to get ready for all of them, which no text holds.
 */
export class PhrasePattern {
  private readonly made = new Map<string, Pattern>();
  /** The pattern with anything in its middle, never tried: only asked what it needs of a text. */
  private readonly outline: Pattern;

  /**
   * @param phrases what may stand in the pattern's middle
   * @param around the source of the pattern, given that of its middle
   */
  constructor(
    private readonly phrases: Phrases,
    private readonly around: (any: string) => string,
    private readonly flags: string,
  ) {
    this.outline = guarded(new RegExp(around("[^]*"), flags));
  }

  /** True when the pattern matches with one of the phrases. */
  test(text: string): boolean {
    if (!this.outline.mayStandIn(text)) return false;
    return this.phrases.heldBy(text).some((phrase) => this.with([phrase]).test(text));
  }

  /** The pattern for some phrases, the longest of them tried first. */
  with(phrases: readonly string[]): Pattern {
    const any = anyOf(phrases);
    let pattern = this.made.get(any);
    if (!pattern) this.made.set(any, (pattern = guardedOfText(new RegExp(this.around(any), this.flags))));
    return pattern;
  }
}
