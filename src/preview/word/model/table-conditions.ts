import type { XmlElement } from "../../../ooxml";

/** Where a cell stands, as far as its table's style asks: counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const on = (look: XmlElement | undefined, name: string, bit: number): boolean => {
  const named = look?.get(`w:${name}`);
  if (named !== undefined) return /^(1|true|on)$/.test(named);
  return (parseInt(look?.get("w:val") ?? "04A0", 16) & bit) !== 0;
};

/** The conditions of a table style that hold for a cell, the strongest first (ECMA-376 part 1, 17.7.6). */
export function conditionsOf(table: XmlElement, { row, column, rows, columns }: CellPlace): string[] {
  const look = table.path("w:tblPr", "w:tblLook");
  const head = on(look, "firstRow", 0x20);
  const lead = on(look, "firstColumn", 0x80);
  const found: string[] = [];
  if (row === 0 && head) found.push("firstRow");
  if (row === rows - 1 && on(look, "lastRow", 0x40)) found.push("lastRow");
  if (column === 0 && lead) found.push("firstCol");
  if (column === columns - 1 && on(look, "lastColumn", 0x100)) found.push("lastCol");
  const band = (at: number, skipped: boolean): string => ((at - (skipped ? 1 : 0)) % 2 === 0 ? "band1" : "band2");
  if (!on(look, "noHBand", 0x200) && !(row === 0 && head)) found.push(`${band(row, head)}Horz`);
  if (!on(look, "noVBand", 0x400) && !(column === 0 && lead)) found.push(`${band(column, lead)}Vert`);
  return found;
}

/** A property that a table's style gives a cell, or the text in it ("w:rPr" "w:color"): of a condition, or of the whole. */
export function styledProperty(
  style: XmlElement | undefined,
  conditions: readonly string[],
  ...path: readonly string[]
): XmlElement | undefined {
  for (const condition of conditions) {
    const part = style?.all("w:tblStylePr").find((at) => at.get("w:type") === condition);
    const found = part?.path(...path);
    if (found) return found;
  }
  return style?.path(...path);
}

const ACROSS: Readonly<Record<string, string>> = {
  "w:top": "w:insideH",
  "w:bottom": "w:insideH",
  "w:left": "w:insideV",
  "w:right": "w:insideV",
};

/** The line that a table's own borders or its style draw at a side of a cell ("w:top"). */
export function lineAt(
  table: XmlElement,
  style: XmlElement | undefined,
  place: CellPlace,
  side: string,
): XmlElement | undefined {
  const { row, column, rows, columns } = place;
  const edge = { "w:top": row === 0, "w:bottom": row === rows - 1, "w:left": column === 0 }[side];
  const name = (edge ?? (side === "w:right" && column === columns - 1)) ? side : (ACROSS[side] ?? side);
  for (const condition of conditionsOf(table, place)) {
    const part = style?.all("w:tblStylePr").find((at) => at.get("w:type") === condition);
    const found = part?.path("w:tcPr", "w:tcBorders", side);
    if (found) return found;
  }
  return table.path("w:tblPr", "w:tblBorders", name) ?? style?.path("w:tblPr", "w:tblBorders", name);
}
