import { isSpace } from "./pattern";

/**
 * A text as it is compared: lower case, without accents, apostrophes or punctuation, single spaces.
 * "O’Brien, Zoë " and "o'brien zoe" fold to the same. Linear in the text's length.
 */
export function fold(text: string): string {
  if (foldsPlainly(text)) return text.toLowerCase().trim();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`´]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** 1 for the letters and digits of ASCII. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0));

/**
 * True when folding changes the case alone: letters and digits of ASCII, single spaces, and signs that are `kept`.
 */
export function foldsPlainly(text: string, kept = ""): boolean {
  let space = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && plain[code] === 1) space = false;
    else if (code !== 32) {
      if (!kept.includes(text[at]!)) return false;
      space = false;
    } else if (space) return false;
    else space = true;
  }
  return true;
}

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
