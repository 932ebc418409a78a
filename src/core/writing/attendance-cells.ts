import type { AttendanceStatus } from "../minutes/record";
import { shared } from "../reading/reader";
import type { Edit } from "../tagging/plan";
import type { Block } from "../text/block";
import type { ListEntry } from "./attendance-entries";
import { intoLine, outOfLine, remove, replace, withoutExcuse } from "./attendance-lines";
import { NOBODY } from "./words.data";

type Address = NonNullable<Block["cell"]>;

/** A paragraph of the table with its block number. */
interface Place {
  readonly at: number;
  readonly text: string;
  readonly cell: Address;
}

const isEmpty = ({ text }: Place): boolean => /^\s*(?:none|nil|nobody|n\/a|[-–—])?\.?\s*$/iu.test(text);

/** The list that the whole of a cell's words is the label of. */
function labelled({ text }: Place): AttendanceStatus | null {
  const label = shared.attendanceLabelAt(text.trim());
  return label && !label.office && label.value >= text.trim().length ? label.status : null;
}

/**
 * The edits that move somebody between lists in the cells of a table: names beside a label, or under one. Null where the
 * table has no place for them.
 */
export function betweenCells(
  entry: ListEntry,
  to: AttendanceStatus,
  all: readonly ListEntry[],
  blocks: readonly Block[],
): readonly Edit[] | null {
  const table = blocks[entry.block]?.cell?.table;
  const places = blocks.flatMap(({ text, cell }, at): Place[] =>
    cell !== undefined && cell.table === table ? [{ at, text, cell }] : [],
  );
  const stands = blocks[entry.block]!.text.slice(entry.start, entry.end).replace(/[\s,;.]+$/u, "");
  const into = intoCell(withoutExcuse(stands, entry.attendee, to), to, all, blocks, places);
  return into && [...outOfCell(entry, all, blocks, places), ...into];
}

const sameCell = (one: Address, other: Address): boolean => one.row === other.row && one.column === other.column;

/** True where a label stands in the row before this cell. */
const besideLabel = ({ row, column }: Address, places: readonly Place[]): boolean =>
  places.some((place) => place.cell.row === row && place.cell.column < column && labelled(place) !== null);

function outOfCell(
  entry: ListEntry,
  all: readonly ListEntry[],
  blocks: readonly Block[],
  places: readonly Place[],
): readonly Edit[] {
  if (all.some((one) => one !== entry && one.block === entry.block)) return outOfLine(entry, all, blocks);
  const { text, cell } = blocks[entry.block]!;
  const others = places.filter((place) => place.at !== entry.block && sameCell(place.cell, cell!));
  if (others.some((place) => !isEmpty(place))) return [remove(blocks, entry.block)];
  const nobody = text.slice(0, entry.start).trim() !== "" || besideLabel(cell!, places) ? NOBODY : "";
  return [replace(blocks, entry.block, entry.start, text.length, nobody)];
}

function intoCell(
  words: string,
  to: AttendanceStatus,
  all: readonly ListEntry[],
  blocks: readonly Block[],
  places: readonly Place[],
): readonly Edit[] | null {
  const fill = ({ at, text }: Place): readonly Edit[] => [replace(blocks, at, 0, text.length, words)];
  const last = all.findLast((one) => one.attendee.status === to && places.some(({ at }) => at === one.block));
  if (!last) {
    const label = places.find((place) => labelled(place) === to)?.cell;
    const next = ({ cell }: Place): boolean =>
      label !== undefined &&
      ((cell.row === label.row && cell.column === label.column + 1) ||
        (cell.row === label.row + 1 && cell.column === label.column));
    const free = places.find((place) => next(place) && isEmpty(place));
    return free ? fill(free) : null;
  }
  const { cell } = blocks[last.block]!;
  const beside = besideLabel(cell!, places);
  const under = places.some(
    (place) => place.cell.column === cell!.column && place.cell.row < cell!.row && labelled(place) === to,
  );
  // A row for each person is no list that another name could be put into.
  if (!beside && !under) return null;
  const here = places.filter((place) => sameCell(place.cell, cell!));
  const inLine = all.some((one) => one !== last && one.block === last.block);
  if (inLine || (here.length === 1 && beside)) return intoLine(last, all, blocks, words);
  const free =
    here.length === 1 &&
    places.find((place) => place.cell.column === cell!.column && place.cell.row > cell!.row && isEmpty(place));
  if (free) return fill(free);
  const paragraph = { kind: "paragraph", runs: [{ text: words }], style: "normal", likeBefore: true } as const;
  return [{ kind: "insert", after: last.block, expect: blocks[last.block]!.text, content: [paragraph] }];
}
