import { element, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { edgeParagraph, paragraphsIn } from "../model/order";
import { needStyle } from "../model/styles";
import { lengthOf, textBetween } from "../model/units";
import { deleteUnits, insertText, paragraphLike } from "./typing";

/** Rows of a table, those in content controls included. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return inFrame(table, "w:tr");
}

/** Cells of a row, those in content controls included. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return inFrame(row, "w:tc");
}

function inFrame(parent: XmlElement, name: string): XmlElement[] {
  return parent.elements.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === "w:sdt" || child.name === "w:sdtContent" ? inFrame(child, name) : [];
  });
}

/** Text of a cell, its paragraphs parted by line ends. */
export const textOfCell = (cell: XmlElement): string =>
  paragraphsIn(cell)
    .map((paragraph) => textBetween(paragraph, 0, lengthOf(paragraph)))
    .join("\n");

/** Checks values given for rows and columns. Throws InvalidArgument when they do not fit. */
export function gridFrom(values: unknown, rows: number, columns: number): string[][] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values) || values.length > rows) throw invalidArgument("values");
  return values.map((row: unknown) => {
    if (!Array.isArray(row) || row.length > columns) throw invalidArgument("values");
    return row.map((value) => String(value ?? ""));
  });
}

/** A new cell with one paragraph; formatting is that of a neighbour where one is given. */
export function newCell(text: string, model: XmlElement | null, width?: number): XmlElement {
  const properties =
    model?.first("w:tcPr")?.clone() ??
    element("w:tcPr", {}, element("w:tcW", { "w:w": String(width ?? 0), "w:type": width ? "dxa" : "auto" }));
  properties.first("w:gridSpan")?.remove();
  properties.first("w:vMerge")?.remove();
  const paragraph = paragraphLike(model ? edgeParagraph(model, "first") : null);
  const cell = element("w:tc", {}, properties, paragraph);
  const lines = text.split("\n");
  fill(paragraph, lines[0] ?? "");
  for (const line of lines.slice(1)) {
    const next = paragraphLike(paragraph);
    fill(next, line);
    cell.append(next);
  }
  return cell;
}

function fill(paragraph: XmlElement, text: string): void {
  if (text !== "") paragraph.append(element("w:r", {}, element("w:t", { "xml:space": "preserve" }, text)));
}

/** Width of the page's text in twentieths of a point. */
function textWidth(document: WordDocument): number {
  const section = document.body.first("w:sectPr");
  const width = Number(section?.first("w:pgSz")?.get("w:w") ?? 11906);
  const margins = section?.first("w:pgMar");
  return Math.max(1440, width - Number(margins?.get("w:left") ?? 1440) - Number(margins?.get("w:right") ?? 1440));
}

/** A table ready to be put in. Throws InvalidArgument for sizes or values that do not fit. */
export function newTable(document: WordDocument, rowCount: unknown, columnCount: unknown, values: unknown): XmlElement {
  const rows = Number(rowCount);
  const columns = Number(columnCount);
  if (!Number.isInteger(rows) || rows < 1 || !Number.isInteger(columns) || columns < 1 || columns > 63) {
    throw invalidArgument("rowCount and columnCount");
  }
  const grid = gridFrom(values, rows, columns);
  const width = Math.floor(textWidth(document) / columns);
  const style = document.part("styles") ? needStyle(document, "Table Grid").get("w:styleId") : undefined;
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const line = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" };
  const borders = element("w:tblBorders", {}, ...sides.map((side) => element(`w:${side}`, line)));
  const properties = element(
    "w:tblPr",
    {},
    ...(style ? [element("w:tblStyle", { "w:val": style })] : []),
    element("w:tblW", { "w:w": "0", "w:type": "auto" }),
    ...(style ? [] : [borders]),
    element("w:tblLook", {
      "w:val": "04A0",
      "w:firstRow": "1",
      "w:lastRow": "0",
      "w:firstColumn": "1",
      "w:lastColumn": "0",
      "w:noHBand": "0",
      "w:noVBand": "1",
    }),
  );
  const columnsGrid = element(
    "w:tblGrid",
    {},
    ...Array.from({ length: columns }, () => element("w:gridCol", { "w:w": String(width) })),
  );
  const made = Array.from({ length: rows }, (_, row) =>
    element(
      "w:tr",
      {},
      ...Array.from({ length: columns }, (__, column) => newCell(grid[row]?.[column] ?? "", null, width)),
    ),
  );
  return element("w:tbl", {}, properties, columnsGrid, ...made);
}

/** Puts text in place of what a cell holds. */
export function setCellText(document: WordDocument, cell: XmlElement, text: string): void {
  const [first, ...rest] = paragraphsIn(cell);
  if (!first) return;
  for (const other of rest) document.journal.take(other.parent?.name === "w:tc" ? other : other);
  deleteUnits(document, first, 0, lengthOf(first));
  const lines = text.split("\n");
  insertText(document, first, 0, lines[0] ?? "");
  let last = first;
  for (const line of lines.slice(1)) {
    const next = paragraphLike(first);
    document.journal.after(last, next);
    insertText(document, next, 0, line);
    last = next;
  }
}

/** New rows beside one; they look like it. Gives them. */
export function insertRows(
  document: WordDocument,
  beside: XmlElement,
  where: "before" | "after",
  count: unknown,
  values: unknown,
): XmlElement[] {
  const number = Number(count);
  if (!Number.isInteger(number) || number < 1) throw invalidArgument("rowCount");
  const cells = cellsOf(beside);
  const grid = gridFrom(values, number, cells.length);
  const made = Array.from({ length: number }, (_, row) => {
    const properties = beside.first("w:trPr")?.clone();
    properties?.first("w:tblHeader")?.remove();
    const kept = properties && properties.elements.length > 0 ? [properties] : [];
    return element(
      "w:tr",
      {},
      ...kept,
      ...cells.map((cell, column) => spanning(newCell(grid[row]?.[column] ?? "", cell), cell)),
    );
  });
  const anchor = outer(beside, "w:tbl");
  if (where === "before") document.journal.before(anchor, ...made);
  else document.journal.after(anchor, ...made);
  return made;
}

function spanning(made: XmlElement, model: XmlElement): XmlElement {
  const span = model.path("w:tcPr", "w:gridSpan");
  if (span) made.first("w:tcPr")?.insertAt(1, span.clone());
  return made;
}

/** The row or cell, or the content control round it inside the table or row. */
function outer(at: XmlElement, home: string): XmlElement {
  let found = at;
  while (found.parent && found.parent.name !== home) found = found.parent;
  return found;
}

/** New columns beside one in every row. */
export function insertColumns(
  document: WordDocument,
  table: XmlElement,
  index: number,
  where: "before" | "after",
  count: unknown,
  values: unknown,
): void {
  const number = Number(count);
  if (!Number.isInteger(number) || number < 1) throw invalidArgument("columnCount");
  const rows = rowsOf(table);
  const grid = gridFrom(values, rows.length, number);
  for (const [row, at] of rows.entries()) {
    const cells = cellsOf(at);
    const model = cells[Math.min(index, cells.length - 1)];
    if (!model) continue;
    const made = Array.from({ length: number }, (_, column) => newCell(grid[row]?.[column] ?? "", model));
    const anchor = outer(model, "w:tr");
    if (where === "before") document.journal.before(anchor, ...made);
    else document.journal.after(anchor, ...made);
  }
  const columns = table.first("w:tblGrid");
  const model = columns?.elements[index];
  if (columns && model) {
    const at = columns.indexOf(model) + (where === "after" ? 1 : 0);
    document.journal.insertAt(columns, at, ...Array.from({ length: number }, () => model.clone()));
  }
}

/** Takes rows out; the table goes with its last one. */
export function deleteRows(document: WordDocument, table: XmlElement, from: number, count: number): void {
  const rows = rowsOf(table);
  if (!(from >= 0 && from < rows.length && count >= 1)) throw invalidArgument("rowIndex");
  const gone = rows.slice(from, from + count);
  if (gone.length === rows.length) return document.journal.take(table);
  for (const row of gone) document.journal.take(outer(row, "w:tbl"));
}

/** Takes columns out; the table goes with its last one. */
export function deleteColumns(document: WordDocument, table: XmlElement, from: number, count: number): void {
  const rows = rowsOf(table);
  const widest = Math.max(...rows.map((row) => cellsOf(row).length));
  if (!(from >= 0 && from < widest && count >= 1)) throw invalidArgument("columnIndex");
  if (from === 0 && count >= widest) return document.journal.take(table);
  for (const row of rows)
    for (const cell of cellsOf(row).slice(from, from + count)) document.journal.take(outer(cell, "w:tr"));
  for (const column of table.first("w:tblGrid")?.elements.slice(from, from + count) ?? [])
    document.journal.take(column);
}
