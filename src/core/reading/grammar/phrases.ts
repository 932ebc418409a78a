import { guarded, isSpace, type Pattern } from "../../text/pattern";
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
  private readonly byLowerCase = new Map<string, string[]>();
  private readonly opens = new Set<string>();
  /** Beginnings of phrases up to a space, in lower case: no phrase goes on behind other words. */
  private readonly goOn = new Set<string>();
  private readonly longest: number;

  /**
   * @param phrases each begins with a letter; a space in one stands for any white space of up to eight characters
   * @param writing the cases they may stand in
   */
  constructor(
    phrases: readonly string[],
    private readonly writing: Writing,
  ) {
    let longest = 0;
    for (const phrase of phrases) {
      const key = phrase.toLowerCase();
      const known = this.byLowerCase.get(key);
      if (known) known.push(phrase);
      else this.byLowerCase.set(key, [phrase]);
      this.opens.add(key.slice(0, 2));
      for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1)) this.goOn.add(key.slice(0, at + 1));
      longest = Math.max(longest, phrase.length);
    }
    this.longest = longest;
  }

  /**
   * Where the phrases end that begin at `at`, the longest first; none ends before a letter or hyphen.
   *
   * @param plural each may have an "s" more
   */
  endsAt(text: string, at: number, plural = false): readonly number[] {
    if (!this.opens.has(text.slice(at, at + 2).toLowerCase())) return NONE;
    return this.endsFrom(text, at, plural ? 1 : 0, hasLetterOrHyphen);
  }

  private endsFrom(
    text: string,
    at: number,
    more: 0 | 1,
    goesOn: (text: string, at: number) => boolean,
  ): readonly number[] {
    let ends: number[] | null = null;
    let key = "";
    let from = at;
    const most = this.longest + more;
    for (let end = at + 1; end <= text.length && key.length + end - from <= most; end++) {
      if (isSpace(text.charCodeAt(end - 1))) {
        let next = end;
        while (isSpace(text.charCodeAt(next))) next++;
        if (next - end >= MOST_SPACE) break;
        key += `${text.slice(from, end - 1)} `;
        if (!this.goOn.has(key.toLowerCase())) break;
        from = end = next;
        continue;
      }
      if (goesOn(text, end)) continue;
      const phrase = key + text.slice(from, end);
      if (this.has(phrase) || (more && phrase.endsWith("s") && this.has(phrase.slice(0, -1))))
        (ends ??= []).unshift(end);
    }
    return ends ?? NONE;
  }

  /** The phrases that stand in a text between other characters than letters, as written there where case counts, each once. */
  heldBy(text: string): readonly string[] {
    const found = new Set<string>();
    for (const { index } of wordStart.all(text))
      if (this.opens.has(text.slice(index, index + 2).toLowerCase()))
        for (const end of this.endsFrom(text, index, 0, hasLetter))
          found.add(text.slice(index, end).replace(/\s+/g, " "));
    return [...found];
  }

  private has(phrase: string): boolean {
    const listed = this.byLowerCase.get(phrase.toLowerCase());
    if (!listed) return false;
    if (this.writing === "as listed") return listed.includes(phrase);
    return this.writing === "any case" || listed.some((one) => isUsual(phrase, one));
  }
}

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
    if (!this.outline.mayMatch(text, 0)) return false;
    return this.phrases.heldBy(text).some((phrase) => this.with([phrase]).test(text));
  }

  /** The pattern for some phrases, the longest of them tried first. */
  with(phrases: readonly string[]): Pattern {
    const any = anyOf(phrases);
    let pattern = this.made.get(any);
    if (!pattern) this.made.set(any, (pattern = guarded(new RegExp(this.around(any), this.flags))));
    return pattern;
  }
}
