import { isSpace } from "./pattern";

/** What folding does with a character: keeps it, puts a blank in its place, leaves it out; or it is none of the usual ones. */
const BLANK = 0;
const KEPT = 1;
const DROPPED = 2;
const UNUSUAL = 3;

/** Beyond general punctuation no character is usual. */
const USUAL = 0x2028;

/**
 * A way to fold texts: letters without their case and digits stay, everything else becomes a single blank. Nearly all texts
 * are of usual characters, which are gone through once; the others are folded by patterns.
 */
export class Folding {
  private readonly fates = new Uint8Array(USUAL);

  /**
   * @param options.kept signs that stay
   * @param options.dropped signs that leave no blank
   * @param options.brackets what stands in brackets is left out
   * @param otherwise folds a text that has other characters
   */
  constructor(
    private readonly options: { readonly kept?: string; readonly dropped: string; readonly brackets?: boolean },
    private readonly otherwise: (text: string) => string,
  ) {
    const { kept = "", dropped } = options;
    for (let code = 0; code < USUAL; code++) {
      const sign = String.fromCharCode(code);
      const usual = code < 0x80 || code === 0xa0 || code >= 0x2010;
      if (!usual) this.fates[code] = UNUSUAL;
      else if (/[A-Za-z\d]/.test(sign) || kept.includes(sign)) this.fates[code] = KEPT;
      else this.fates[code] = dropped.includes(sign) ? DROPPED : BLANK;
    }
  }

  /** The text, folded. Linear in its length. */
  fold(text: string): string {
    const { fates } = this;
    let folded = "";
    // What stays as it is begins here; `gap`: a blank is before it, or nothing.
    let from = 0;
    let gap = true;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const fate = code < USUAL ? fates[code]! : UNUSUAL;
      if (fate === KEPT) gap = false;
      else if (code === 32 && !gap) gap = true;
      else if (fate === UNUSUAL) return this.otherwise(text);
      else {
        folded += text.slice(from, at);
        if (code === 40 && this.options.brackets) at = closing(text, at);
        from = at + 1;
        if (fate === BLANK && !gap) {
          folded += " ";
          gap = true;
        }
      }
    }
    return (from === 0 ? text : folded + text.slice(from)).toLowerCase().trim();
  }
}

/** The place of the bracket that closes the one at `from`, where none opens between; else `from`. */
function closing(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return at;
    if (code === 40) break;
  }
  return from;
}

const COMPARED = new Folding({ dropped: "'’‘`" }, (text) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`´]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/**
 * A text as it is compared: lower case, without accents, apostrophes or punctuation, single spaces.
 * "O’Brien, Zoë " and "o'brien zoe" fold to the same. Linear in the text's length.
 */
export const fold = (text: string): string => COMPARED.fold(text);

/** White space folded to single spaces, ends trimmed: how facts quote several lines. */
export const squeeze = (text: string): string => (isEven(text) ? text : text.replace(/\s+/g, " ")).trim();

/** True when all white space of a text is single spaces. */
export function isEven(text: string): boolean {
  let space = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = isSpace(code);
    if (here && (space || code !== 32)) return false;
    space = here;
  }
  return true;
}
