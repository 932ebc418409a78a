/** A person a mail may go to; `address` is empty when unknown. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
}

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}";
const HOST = "[A-Za-z0-9\\u00a1-\\uffff](?:[A-Za-z0-9\\u00a1-\\uffff-]*[A-Za-z0-9\\u00a1-\\uffff])?";
const ADDRESS = new RegExp(`^${LOCAL}@${HOST}(?:\\.${HOST})+$`);

/** SMTP address length that office.js accepts. */
const ADDRESS_CHARACTERS = 571;

/**
 * Whether a text is one plain mail address: no display name, no quotes, no white space, no control or separator that
 * could smuggle in a second recipient, a header or an iCalendar property. Rarer legal forms (quoted local parts) are refused.
 */
export const isAddress = (text: string): boolean =>
  text.length <= ADDRESS_CHARACTERS && ADDRESS.test(text) && !/^\.|\.\.|\.@/.test(text) && !hasFormatCharacter(text);

/** Direction marks and other invisible characters that make one address look like another. */
const hasFormatCharacter = (text: string): boolean => /[\p{Cf}\p{Cc}\p{Z}]/u.test(text);

/** The address when it is one, else "" (blank, never guessed). `mailto:` and angle brackets round it are taken off. */
export function cleanAddress(text: string): string {
  const bare = text
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^mailto:/i, "");
  return isAddress(bare) ? bare : "";
}

/** One line of text: control characters and line breaks become single spaces, direction overrides go. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();

/** Several lines of text: line breaks as "\n", tabs kept, every other control character gone. */
export const severalLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, "\n")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[^\P{Cc}\n\t]/gu, "");

/** Lone halves of surrogate pairs cannot be written in UTF-8: they become the replacement character. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
