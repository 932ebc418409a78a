/**
 * What Outlook refuses beyond. Sources: the reference pages of each member and "Limits for activation and JavaScript
 * API for Outlook add-ins" (learn.microsoft.com, read November 2026), and the checks that office.js itself makes.
 */
/** Recipients in one call to set or add, and in each list of a new form. */
export const RECIPIENTS_PER_CALL = 100;
/** Recipients that classic Outlook accepts in one field of an open item (500; 1000 from Mailbox 1.16). */
export const RECIPIENTS_PER_FIELD = 500;
/** Characters (UTF-16 units) of a subject and of a location. */
export const SUBJECT_CHARACTERS = 255;
export const LOCATION_CHARACTERS = 255;
/** Characters of a body handed to a new form or a reply form: 32 KB. Counted in UTF-8 here, the stricter reading. */
export const FORM_BODY_BYTES = 32 * 1024;
/** Characters of a body set in an open item. */
export const OPEN_BODY_CHARACTERS = 1_000_000;
/** Base64 characters of one attachment that office.js passes on (27,892,122, about 20.9 MB of file). */
export const ATTACHMENT_BASE64_CHARACTERS = 27_892_122;
/** Roaming settings of a mailbox, as JSON. */
export const ROAMING_CHARACTERS = 32_768;
/** Custom properties of an item, as JSON. */
export const NOTES_CHARACTERS = 2_500;

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Base64 characters of a file of so many bytes. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** Cuts a list into pieces of at most `size`; an empty list gives no piece. */
export function pieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const result: T[][] = [];
  for (let from = 0; from < list.length; from += size) result.push(list.slice(from, from + size));
  return result;
}
