/** Characters that XML 1.0 may hold; others are written as U+FFFD. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand in an element. Carriage returns come back as they were. */
export const escapeText = (text: string): string =>
  text
    .replace(FORBIDDEN, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

/** Text as it may stand in a quoted attribute. Line breaks and tabs come back as they were. */
export const escapeXml = (text: string): string =>
  escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
