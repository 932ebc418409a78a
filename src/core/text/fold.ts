/**
 * A text as it is compared: lower case, without accents, apostrophes or punctuation, single spaces.
 * "O’Brien, Zoë " and "o'brien zoe" fold to the same. Linear in the text's length.
 */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text.toLowerCase().trim();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`´]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What folding changes beside the case. */
const UNFOLDED = /[^A-Za-z\d ]| {2}/;

/** White space folded to single spaces, ends trimmed: how facts quote several lines. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
const UNEVEN = /[^\S ]|\s{2}/;
