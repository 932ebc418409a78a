/** Separators of the tables that are read. */
export const SEPARATORS = [",", ";", "\t"] as const;

/** "sep=;" in the first line, by which Excel is told the separator. */
const TOLD = /^"?sep=([,;\t])"?[ \t]*(?:\r\n?|\n|$)/iu;

/** The separator that the first line uses most, outside quotes. */
function separatorOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source.replace(/"(?:[^"]|"")*"/g, ""))?.[0] ?? "";
  const uses = (sign: string): number => line.split(sign).length;
  return [...SEPARATORS].sort((one, other) => uses(other) - uses(one))[0] ?? ",";
}

/**
 * Rows of a CSV text (comma, semicolon or tab; quotes as in RFC 4180; line ends of any kind). Empty rows are left out.
 * A quote that is never closed ends with the text. Linear in the text's length.
 *
 * @param as the separator; else the one that the file tells ("sep=;"), or that its first line uses most
 */
export function readCsv(source: string, as?: string): readonly (readonly string[])[] {
  const whole = source.replace(/^\uFEFF/u, "");
  const told = TOLD.exec(whole);
  const text = told ? whole.slice(told[0].length) : whole;
  const separator = as ?? told?.[1] ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const closeField = (): void => {
    row.push(field);
    field = "";
  };
  const closeRow = (): void => {
    closeField();
    if (row.some((cell) => cell.trim() !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field.trim() === "") {
      field = "";
      quoted = true;
    } else if (sign === separator) closeField();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
      closeRow();
    } else field += sign;
  }
  closeRow();
  return rows;
}
