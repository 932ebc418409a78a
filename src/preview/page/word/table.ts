import type { XmlElement } from "../../../ooxml";
import { integer } from "../../../ooxml/word/styles";
import { conditionsOf, lineAt, styledProperty, type CellPlace } from "../../word/model/table-conditions";
import { hex } from "./looks";
import type { StyleSheet } from "./styles";

/** Draws a table's frame; its paragraphs are drawn by `paragraph`, nested tables by themselves. */
export function drawTable(
  table: XmlElement,
  styles: StyleSheet,
  paragraph: (element: XmlElement) => HTMLElement,
): HTMLTableElement {
  const made = document.createElement("table");
  made.className = "t";
  const style = styles.table(table.path("w:tblPr", "w:tblStyle")?.get("w:val"));
  const spans = verticalSpans(table);
  const rows = rowsOf(table);
  for (const [row, from] of rows.entries()) {
    const line = made.insertRow();
    const cells = cellsOf(from);
    for (const [column, cell] of cells.entries()) {
      if (spans.get(cell) === 0) continue;
      const place = { row, column, rows: rows.length, columns: cells.length };
      const box = line.insertCell();
      const properties = cell.first("w:tcPr");
      box.colSpan = integer(properties?.first("w:gridSpan")?.get("w:val")) ?? 1;
      box.rowSpan = spans.get(cell) ?? 1;
      const width = integer(properties?.first("w:tcW")?.get("w:w"));
      if (width && properties?.first("w:tcW")?.get("w:type") === "dxa") box.style.width = `${width / 20}pt`;
      dressCell(box, cell, table, style, place);
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

const SIDES = ["top", "left", "bottom", "right"] as const;

/** Gives a cell its lines, its shade and the look of its text: its own, the table's, or what the table's style says. */
function dressCell(
  box: HTMLTableCellElement,
  cell: XmlElement,
  table: XmlElement,
  style: XmlElement | undefined,
  place: CellPlace,
): void {
  const conditions = conditionsOf(table, place);
  const own = cell.first("w:tcPr");
  for (const side of SIDES) {
    const line = own?.path("w:tcBorders", `w:${side}`) ?? lineAt(table, style, place, `w:${side}`);
    if (!line || /^(nil|none)$/.test(line.get("w:val") ?? "none")) continue;
    const kind =
      line.get("w:val") === "double" ? "double" : /^d(ot|ash)/i.exec(line.get("w:val") ?? "") ? "dashed" : "solid";
    const width = Math.max(kind === "double" ? 3 : 1, (integer(line.get("w:sz")) ?? 4) / 6);
    box.style.setProperty(`border-${side}`, `${width}px ${kind} ${hex(line.get("w:color")) ?? "var(--line-strong)"}`);
  }
  const shade = hex((own?.first("w:shd") ?? styledProperty(style, conditions, "w:tcPr", "w:shd"))?.get("w:fill"));
  if (shade) {
    box.classList.add("shaded");
    box.style.setProperty("--shade", shade);
  }
  const said = (name: string): XmlElement | undefined => styledProperty(style, conditions, "w:rPr", name);
  const ink = hex(said("w:color")?.get("w:val"));
  if (ink) box.style.setProperty("--ink-here", ink);
  box.classList.toggle("inked", ink !== undefined);
  if (said("w:b")) box.style.fontWeight = "bold";
  if (said("w:i")) box.style.fontStyle = "italic";
}
