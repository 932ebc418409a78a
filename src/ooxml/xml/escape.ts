/** What XML 1.0 (2.2) cannot hold, not even as references. */
const ALL_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text as XML content. Characters that XML cannot hold are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(ALL_FORBIDDEN, "")
    .replace(/[&<>\r]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&#13;"));

/** Text as the inside of a double-quoted attribute value. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\t]/g, (c) => (c === '"' ? "&quot;" : c === "\n" ? "&#10;" : "&#9;"));
