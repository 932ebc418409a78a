import { csvCell, registerColumns, registerRow } from "../actions/register-rows";
import type { RegisterEntry } from "../actions/register";
import { writeXlsx } from "./xlsx";
import type { SheetCell } from "./xlsx";

/** Rows as CSV for a spreadsheet: a byte order mark so that names keep their accents; nothing runs as a formula. */
export const rowsCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

const WIDTHS = [14, 14, 60, 26, 14, 14, 12];

/** The register as an .xlsx file: real dates, a header row that stays in view, a filter on every column. */
export function registerXlsx(entries: readonly RegisterEntry[], name = "Actions"): Uint8Array {
  return writeXlsx({
    name,
    columns: registerColumns.map((title, at) => ({ title, width: WIDTHS[at] ?? 16 })),
    rows: entries.map((entry) =>
      registerRow(entry).map((cell, at): SheetCell => {
        if (at === 6) return entry.carried;
        return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { day: cell } : cell;
      }),
    ),
  });
}

/** Rows with a header (the action summary) as an .xlsx file. */
export function rowsXlsx(rows: readonly (readonly string[])[], name: string): Uint8Array {
  const [head = [], ...body] = rows;
  return writeXlsx({
    name,
    columns: head.map((title) => ({ title, width: title === "Action" ? 60 : 20 })),
    rows: body,
  });
}
