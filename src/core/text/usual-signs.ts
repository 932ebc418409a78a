/**
 * White space of other widths and of none, marks of direction, hyphens that do not break, and the wide forms of East Asian
 * keyboards: what pages, word processors and chats put where a clerk meant a space, a hyphen or a colon (Unicode 15, "Space
 * Separator" and "Halfwidth and Fullwidth Forms"). The joiners of emoji and of Indic scripts stay.
 */
const UNUSUAL = /[\u00a0\u1680\u2000-\u200b\u200e-\u2011\u202f\u205f\u2060\u3000\ufeff\uff01-\uff5e]/g;

/** From the wide form of a sign to the sign. */
const WIDE = 0xfee0;

/** "Present : Ann Ode", "Venue      : Room 2": the colon of a label that stands apart; but no "18 : 30". */
const APART = /(?<=\S)([ \t]{1,24}):(?=[ \t])(?!(?<=\d\s:)\s\d)/g;

/** "@Ann Ode to ring": the sign that wikis and chats put before a full name. */
const CALLED = /(?<![^\s([|,;/-])@(?=\p{Lu}[\p{L}’'-]* \p{Lu}\p{L})/gu;

/**
 * The text with such signs as the usual ones and with each label's colon right behind its label, character for character: what is
 * found in it stands at the same places.
 */
export function usualSigns(written: string): string {
  const signs = written.replace(UNUSUAL, usual);
  const text = signs.includes("@") ? signs.replace(CALLED, " ") : signs;
  return text.includes(" :") || text.includes("\t:") ? text.replace(APART, ":$1") : text;
}

function usual(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x2010 || code === 0x2011) return "-";
  return code > 0xff00 ? String.fromCharCode(code - WIDE) : " ";
}
