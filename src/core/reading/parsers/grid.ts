import { nameAt } from "../../people/names";
import type { Line, Zone } from "../context";
import { lineWith } from "../line-facts";
import { foldHeading } from "../sections";
import { NEXT_MEETING_HEADING } from "../language/en/sections";

/** One cell with the lines that hold words. */
export interface Cell {
  readonly column: number;
  readonly lines: readonly { readonly line: Line; readonly at: number }[];
  readonly text: string;
  readonly header: boolean;
  /** A box in it, ticked or empty; null when it has none. */
  readonly ticked: boolean | null;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly filled: readonly Cell[];
}

/** A table zone as rows of cells. */
export function gridOf(zone: Zone): Row[] {
  const rows: Map<number, { line: Line; at: number }[]>[] = [];
  const order: number[] = [];
  zone.lines.forEach((line, index) => {
    const address = line.block.cell;
    if (!address) return;
    let row = rows[address.row];
    if (!row) {
      rows[address.row] = row = new Map();
      order.push(address.row);
    }
    const cell = row.get(address.column);
    const piece = { line, at: zone.at[index]! };
    if (cell) cell.push(piece);
    else row.set(address.column, [piece]);
  });
  return order.map((number) => {
    const cells = [...rows[number]!].map(([column, all]): Cell => {
      const lines = all.filter(({ line }) => line.start < line.end);
      return {
        column,
        lines,
        text: lines.map(({ line }) => line.text).join(" "),
        header: all[0]!.line.block.cell?.headerRow === true,
        ticked: all.find(({ line }) => line.ticked !== null)?.line.ticked ?? null,
      };
    });
    return { cells, filled: cells.filter((cell) => cell.lines.length > 0) };
  });
}

/** "1. | Ann Ode | Chair": the row without the number before its people. */
export function unnumbered(row: Row): Row {
  const [first, ...filled] = row.filled;
  return filled.length > 0 && /^\d{1,3}(?:\.\d{1,2})?[.)]?$/.test(first!.text)
    ? { cells: row.cells.filter((cell) => cell !== first), filled }
    : row;
}

/** A cell as a column heading is matched. */
export const foldCell = (cell: Cell): string =>
  cell.text.length > 60
    ? ""
    : foldHeading(cell.text.replace(/\(s\)/gi, "s").replace(/^#$/, "no")).replace(/&/g, "and").replaceAll("_", " ");

export const cellAt = (row: Row, column: number): Cell | undefined => row.filled.find((cell) => cell.column === column);

/** A full name or one with a title, and nothing else but a bracket. */
export function isSomebody(words: string): boolean {
  const text = words.replace(/\s*\([^()]*\)$/, "");
  const hit = text.length > 60 ? null : nameAt(text);
  return hit !== null && hit.end >= text.length && (hit.words > 1 || hit.title !== null);
}

/** "Next meeting:" as the label of a cell. */
export const headsNext = (text: string): boolean =>
  /\bnext\b/i.test(text) && NEXT_MEETING_HEADING.test(foldHeading(text));

/** The line as it would stand in the body. */
export function asBody(line: Line): Line {
  const { cell: _cell, ...block } = line.block;
  return lineWith(line, { block });
}
