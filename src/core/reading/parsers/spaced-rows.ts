import type { Claim, Line } from "../context";
import { lineWith } from "../line-facts";
import { COLUMN_GAP, isColumnHead } from "../sections";
import type { Cell, Row } from "./grid";
import { actionColumns, rowActions } from "./table-actions";
import type { Columns } from "./table-columns";

export type Placed = { readonly line: Line; readonly at: number };

/** A line's columns as a row of a table: what stands between tabs or wide gaps. */
export function rowOf({ line, at }: Placed): Row {
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = line.text.slice(from, to).trim();
    const start = line.start + from + (line.text.slice(from, to).length - line.text.slice(from, to).trimStart().length);
    const mark = cells.length > 0 ? null : line.mark;
    const piece = lineWith(line, { text, start, end: start + text.length, mark });
    cells.push({ column: cells.length, lines: text ? [{ line: piece, at }] : [], text, header: false, ticked: null });
  };
  for (const gap of COLUMN_GAP.all(line.text)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(line.text.length);
  return { cells, filled: cells.filter(({ lines }) => lines.length > 0) };
}

/**
 * The actions of a list that is a table by tabs or spaces alone, under "Action<tab>Who<tab>When"; null when its first lines
 * are no such heads.
 */
export function spacedActions(lines: readonly Placed[], role: string): Claim[] | null {
  const head = lines.slice(0, 3).findIndex(({ line }) => isColumnHead(line.text));
  const columns: Columns | null = head < 0 ? null : actionColumns(rowOf(lines[head]!), role);
  if (!columns) return null;
  return lines.slice(head + 1).flatMap((placed) => {
    const row = rowOf(placed);
    return row.filled.length < 2 ? [] : rowActions(row, columns, role === "previous");
  });
}
