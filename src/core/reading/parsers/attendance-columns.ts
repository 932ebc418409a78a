import type { Range } from "../../text/block";
import type { Line } from "../context";
import { attendanceLabelAt, type AttendanceLabel } from "../labels";
import { guarded } from "../../text/pattern";

/** Lists that stand side by side: "Present  Apologies" over rows that name one of each. */
export interface Columns {
  /** The label over each column; offsets count from the line's beginning, before its inset. */
  readonly labels: readonly (AttendanceLabel & Pick<Cell, "tabs">)[];
  /** The first row stands behind the labels: "Present: Jo Bell    Apologies: Al Day". */
  readonly begun: boolean;
}

/** Words of a row between gaps. */
interface Cell extends Range {
  readonly text: string;
  /** Tabs before it. */
  readonly tabs: number;
}

const GAP = guarded(/\t| {2}/);
const CELL = /[^\t ]+(?: [^\t ]+)*/g;
const MOST_COLUMNS = 4;

/** The row's cells, offsets counted from the line's beginning, before its inset. */
function cellsOf(line: Line): readonly Cell[] {
  const text = rowOf(line);
  return [...text.matchAll(CELL)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
    tabs: text.slice(0, index).split("\t").length - 1,
  }));
}

const rowOf = ({ block, start, inset, end }: Line): string => block.text.slice(start - inset, end);

/** The lists whose heads this line is, two to four of them; null when it is none. */
export function columnsAt(line: Line): Columns | null {
  if (line.mark || line.text.length > 200 || !GAP.test(line.text)) return null;
  const cells = cellsOf(line);
  const labels: Columns["labels"][number][] = [];
  let filled = 0;
  for (const { text, start, tabs } of cells) {
    const label = attendanceLabelAt(text);
    if (!label) filled++;
    else if (label.office || !label.firm) return null;
    else {
      labels.push({ ...label, start, value: start + label.value, tabs });
      if (label.value < text.length) filled++;
    }
  }
  if (labels.length < 2 || labels.length > MOST_COLUMNS || labels[0]!.start > line.inset) return null;
  // Heads alone, or one cell behind each of them.
  return filled === 0 || filled === labels.length ? { labels, begun: filled > 0 } : null;
}

/** The row's cells with the number of the column each stands in; offsets count in the line's block. */
export function cellsUnder(columns: Columns, line: Line): readonly (Range & { readonly column: number })[] {
  const cells = cellsOf(line);
  const by = line.start - line.inset;
  return cells.map(({ start, end }, at) => ({
    start: by + start,
    end: by + end,
    column: columnOf(columns, rowOf(line), cells, at),
  }));
}

/** By its place among the others where there is one for each head; else by the tabs before it, or by where it begins. */
function columnOf({ labels, begun }: Columns, row: string, cells: readonly Cell[], at: number): number {
  if (cells.length === labels.length) return at;
  const cell = cells[at]!;
  if (cell.start === 0) return 0;
  const tabs = cell.tabs - (begun ? 1 : 0);
  const away = (label: (typeof labels)[number]): number =>
    row.includes("\t") ? Math.abs(label.tabs - tabs) : Math.abs(label.start - cell.start);
  let nearest = Math.min(at, labels.length - 1);
  for (let column = nearest + 1; column < labels.length; column++)
    if (away(labels[column]!) <= away(labels[nearest]!)) nearest = column;
  return nearest;
}
