import { element, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { CELL_ORDER } from "./order.data";
import { setProperties } from "./properties";
import { cellsOf, newCell, rowsOf } from "./tables";

/** Merges a block of cells into its top left one, which keeps what all of them held. */
export function mergeCells(
  document: WordDocument,
  table: XmlElement,
  top: number,
  left: number,
  bottom: number,
  right: number,
): XmlElement {
  const block = rowsOf(table)
    .slice(top, bottom + 1)
    .map((row) => cellsOf(row).slice(left, right + 1));
  const first = block[0]?.[0];
  if (!first || block.some((row) => row.length !== right - left + 1) || bottom < top)
    throw invalidArgument("cells to merge");
  for (const [index, row] of block.entries()) {
    const [head, ...rest] = row as [XmlElement, ...XmlElement[]];
    for (const cell of rest) {
      document.journal.append(index === 0 ? first : head, ...cell.all("w:p"));
      document.journal.take(cell);
    }
    const span = rest.length > 0 ? element("w:gridSpan", { "w:val": String(rest.length + 1) }) : null;
    const merge = block.length > 1 ? element("w:vMerge", index === 0 ? { "w:val": "restart" } : {}) : null;
    setProperties(document, head, "w:tcPr", { "w:gridSpan": span, "w:vMerge": merge }, CELL_ORDER);
    if (index > 0) {
      document.journal.append(first, ...head.all("w:p"));
      document.journal.append(head, element("w:p"));
    }
  }
  return first;
}

/** Splits a cell into rows and columns of its own; new cells are empty. */
export function splitCell(document: WordDocument, cell: XmlElement, rows: number, columns: number): void {
  if (!(rows >= 1 && columns >= 1)) throw invalidArgument("rowCount and columnCount");
  const row = cell.closest("w:tr") as XmlElement;
  const made = Array.from({ length: columns - 1 }, () => newCell("", cell));
  document.journal.after(cell, ...made);
  for (let i = 1; i < rows; i++) {
    const cells = cellsOf(row).map((other) => {
      const inside = other === cell || made.includes(other);
      const copy = newCell("", other);
      if (!inside) setProperties(document, copy, "w:tcPr", { "w:vMerge": element("w:vMerge") }, CELL_ORDER);
      return copy;
    });
    document.journal.after(row, element("w:tr", {}, ...cells));
  }
  if (rows > 1) {
    for (const other of cellsOf(row)) {
      if (other === cell || made.includes(other)) continue;
      setProperties(document, other, "w:tcPr", { "w:vMerge": element("w:vMerge", { "w:val": "restart" }) }, CELL_ORDER);
    }
  }
}
