import { SYMBOL_FONTS } from "./symbols.data";

/** True for fonts whose characters are pictures, not letters. */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && SYMBOL_FONTS.has(font.toLowerCase());

/**
 * What a text in a symbol font shows, character by character, so that lengths stay the same. Characters may stand at
 * U+F000 and above, where Word keeps those of symbol fonts (ECMA-376 part 1, 17.3.3.30), or at their plain place.
 * What the table does not know stays as it is.
 */
export function symbolText(text: string, font: string): string {
  const table = SYMBOL_FONTS.get(font.toLowerCase());
  return table ? text.replace(/[!-ÿ\uf020-\uf0ff]/g, (c) => table.get(plain(c)) ?? c) : text;
}

const plain = (c: string): string => (c >= "\uf000" ? String.fromCharCode(c.charCodeAt(0) - 0xf000) : c);

/** What `<w:sym>` shows: `font` and the hexadecimal `char` of its attributes. */
export function symbolCharacter(font: string | undefined, char: string | undefined): string {
  const code = parseInt(char ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  return symbolText(String.fromCharCode(code), font ?? "");
}
