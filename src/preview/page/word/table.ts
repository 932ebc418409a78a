import type { XmlElement } from "../../../ooxml";
import { integer } from "../../../ooxml/word/styles";
import { hex } from "./looks";
import type { StyleSheet } from "./styles";

/** Draws a table's frame; its paragraphs are drawn by `paragraph`, nested tables by themselves. */
export function drawTable(
  table: XmlElement,
  styles: StyleSheet,
  paragraph: (element: XmlElement) => HTMLElement,
): HTMLTableElement {
  const made = document.createElement("table");
  made.className = isLined(table, styles) ? "t lined" : "t";
  const spans = verticalSpans(table);
  for (const row of rowsOf(table)) {
    const line = made.insertRow();
    for (const cell of cellsOf(row)) {
      if (spans.get(cell) === 0) continue;
      const box = line.insertCell();
      const properties = cell.first("w:tcPr");
      box.colSpan = integer(properties?.first("w:gridSpan")?.get("w:val")) ?? 1;
      box.rowSpan = spans.get(cell) ?? 1;
      const width = integer(properties?.first("w:tcW")?.get("w:w"));
      if (width && properties?.first("w:tcW")?.get("w:type") === "dxa") box.style.width = `${width / 20}pt`;
      const shade = hex(properties?.first("w:shd")?.get("w:fill"));
      if (shade) {
        box.classList.add("shaded");
        box.style.setProperty("--shade", shade);
      }
      content(cell, box, styles, paragraph);
    }
  }
  return made;
}

function content(
  from: XmlElement,
  into: HTMLElement,
  styles: StyleSheet,
  draw: (element: XmlElement) => HTMLElement,
): void {
  for (const child of from.elements) {
    if (child.name === "w:p") into.append(draw(child));
    else if (child.name === "w:tbl") into.append(drawTable(child, styles, draw));
    else if (child.name === "w:sdt") content(child.first("w:sdtContent") ?? child, into, styles, draw);
  }
}

/** Rows and cells may stand in content controls of their own. */
const through = (parent: XmlElement, name: string): XmlElement[] =>
  parent.elements.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === "w:sdt" ? through(child.first("w:sdtContent") ?? child, name) : [];
  });
const rowsOf = (table: XmlElement): XmlElement[] => through(table, "w:tr");
const cellsOf = (row: XmlElement): XmlElement[] => through(row, "w:tc");

/** How many rows each cell reaches over: 0 for one that continues the cell above it. */
function verticalSpans(table: XmlElement): Map<XmlElement, number> {
  const spans = new Map<XmlElement, number>();
  const open = new Map<number, XmlElement>();
  for (const row of rowsOf(table)) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const merge = cell.path("w:tcPr", "w:vMerge");
      const above = open.get(column);
      if (merge && merge.get("w:val") !== "restart" && above) {
        spans.set(above, (spans.get(above) ?? 1) + 1);
        spans.set(cell, 0);
      } else if (merge) open.set(column, cell);
      else open.delete(column);
      column += integer(cell.path("w:tcPr", "w:gridSpan")?.get("w:val")) ?? 1;
    }
  }
  return spans;
}

/** Whether the table or its style draws lines. */
function isLined(table: XmlElement, styles: StyleSheet): boolean {
  const properties = table.first("w:tblPr");
  const own = properties?.first("w:tblBorders");
  const style = styles.table(properties?.first("w:tblStyle")?.get("w:val"))?.path("w:tblPr", "w:tblBorders");
  const lines = (own ?? style)?.elements ?? [];
  return lines.some((line) => !/^(nil|none)$/.test(line.get("w:val") ?? "none"));
}
