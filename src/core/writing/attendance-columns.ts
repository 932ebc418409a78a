import type { AttendanceStatus } from "../minutes/record";
import { shared } from "../reading/reader";
import type { Edit } from "../tagging/plan";
import type { Block, Range } from "../text/block";
import type { ListEntry } from "./attendance-entries";
import { remove, withoutExcuse } from "./attendance-lines";

/** A column of names under its head. */
interface Column {
  readonly status: AttendanceStatus;
  /** Tabs before each of its words. */
  readonly tabs: number;
}

/** Lists that stand side by side by tabs: every word stands behind just as many tabs as the head of its column. */
interface Columns {
  readonly columns: readonly Column[];
  /** First and last row of names; the last is before the first where there is none. */
  readonly from: number;
  readonly to: number;
}

/** So many rows at most stand between the heads and a name. */
const MOST_ROWS = 60;
const NO_NAME = /^(?:none|nil|nobody|[-–—])?\.?$/iu;

/** What stands between the tabs of a line, with its place there; blanks around it are left out. */
function pieces(text: string): readonly (Range & { readonly words: string })[] {
  let from = 0;
  return text.split("\t").map((piece) => {
    const start = from + piece.length - piece.trimStart().length;
    const words = piece.trim();
    from += piece.length + 1;
    return { start, end: start + words.length, words };
  });
}

/** The columns that a line is the heads of, two or more of different lists and nothing else; null when it is none. */
function headsIn({ text, cell, place }: Block): readonly Column[] | null {
  if (cell || place !== "body" || !text.includes("\t") || text.length > 200) return null;
  const columns: Column[] = [];
  for (const [tabs, { words }] of pieces(text).entries()) {
    if (words === "") continue;
    const label = shared.attendanceLabelAt(words);
    if (!label || label.office || label.value < words.length) return null;
    columns.push({ status: label.status, tabs });
  }
  const lists = new Set(columns.map(({ status }) => status));
  return columns.length > 1 && lists.size === columns.length ? columns : null;
}

/** True when each word of a row is one person, or nobody, of the list that it stands under. */
function fits(at: number, columns: readonly Column[], all: readonly ListEntry[], text: string): boolean {
  const here = all.filter(({ block }) => block === at);
  let known = 0;
  const fit = pieces(text).every(({ start, end, words }, tabs) => {
    if (words === "") return true;
    const column = columns.find((one) => one.tabs === tabs);
    const entry = here.find((one) => one.start === start && one.end <= end);
    if (entry) known += 1;
    const rest = entry ? text.slice(entry.end, end) : words;
    const alone = entry ? /^[\s,;.]*$/u.test(rest) : NO_NAME.test(rest);
    return column !== undefined && alone && (!entry || entry.attendee.status === column.status);
  });
  return fit && known === here.length;
}

/**
 * The lists side by side that hold block `near`, or that follow it. Null where there are none; "unsure" where a row does
 * not keep to the heads' tabs, so that nobody could say what a name added there would stand under.
 */
export function columnsNear(
  near: number,
  all: readonly ListEntry[],
  blocks: readonly Block[],
): Columns | "unsure" | null {
  for (let head = near; head >= Math.max(0, near - MOST_ROWS); head -= 1) {
    const line = blocks[head];
    const columns = line ? headsIn(line) : null;
    if (!columns) continue;
    const named = (at: number): boolean => all.some(({ block }) => block === at);
    let to = head;
    while (named(to + 1)) to += 1;
    if (near > to) return null;
    const rows = Array.from({ length: to - head }, (_, row) => head + 1 + row);
    return rows.every((at) => fits(at, columns, all, blocks[at]!.text)) ? { columns, from: head + 1, to } : "unsure";
  }
  return null;
}

/** A row's words by column, as they stand and as they shall. */
interface Row {
  readonly at: number;
  readonly was: readonly string[];
  readonly now: string[];
}

/** The edit of one row, from its first word that changes to its last; no tabs are left that nothing stands behind. */
function rowEdits({ at, was, now }: Row, columns: readonly Column[], text: string): readonly Edit[] {
  const all = pieces(text);
  const changes = (words: string, column: number): boolean => words !== was[column];
  const first = now.findIndex(changes);
  const last = now.findLastIndex(changes);
  if (first < 0) return [];
  const goesOn = now.slice(last + 1).some((words) => words !== "");
  let tabs = Math.min(columns[first]!.tabs, all.length - 1);
  let start = all[columns[first]!.tabs]?.start ?? text.length;
  let words = "";
  const tabTo = (column: number): void => {
    words += "\t".repeat(columns[column]!.tabs - tabs);
    tabs = columns[column]!.tabs;
  };
  for (let column = first; column <= last; column += 1) {
    if (now[column] === "") continue;
    tabTo(column);
    words += now[column];
  }
  if (goesOn) tabTo(last);
  const end = goesOn ? (all[columns[last]!.tabs]?.end ?? text.length) : text.length;
  if (words === "" && !goesOn) start = all.slice(0, tabs).findLast((one) => one.words !== "")?.end ?? 0;
  return [{ kind: "replace", block: at, expect: text, range: { start, end }, text: words }];
}

/**
 * The edits that put somebody under another head, last of those there; who stood below moves up. Null where no column is
 * that list's.
 *
 * @param entry who is moved; null for somebody who stood nowhere
 * @param words what is written under the new head
 */
export function intoColumn(
  { columns, from, to }: Columns,
  entry: ListEntry | null,
  words: string,
  status: AttendanceStatus,
  blocks: readonly Block[],
): readonly Edit[] | null {
  const target = columns.findIndex((one) => one.status === status);
  const source = columns.findIndex((one) => one.status === entry?.attendee.status);
  const head = columns[target];
  if (!head || (entry && source < 0)) return null;
  const rows = Array.from({ length: to - from + 1 }, (_, row): Row => {
    const all = pieces(blocks[from + row]!.text);
    const was = columns.map(({ tabs }) => all[tabs]?.words ?? "");
    return { at: from + row, was, now: [...was] };
  });
  const below = entry ? rows.slice(entry.block - from) : [];
  for (const [nth, row] of below.entries()) row.now[source] = below[nth + 1]?.was[source] ?? "";
  const free = rows[rows.findLastIndex(({ was }) => !NO_NAME.test(was[target]!)) + 1];
  if (free) free.now[target] = words;
  const edits = rows.flatMap((row): readonly Edit[] =>
    row.at > from && row.now.every((one) => one === "")
      ? [remove(blocks, row.at)]
      : rowEdits(row, columns, blocks[row.at]!.text),
  );
  if (free) return edits;
  const runs = [{ text: "\t".repeat(head.tabs) + words }];
  const content = [{ kind: "paragraph", style: "normal", likeBefore: true, runs }] as const;
  return [...edits, { kind: "insert", after: to, expect: blocks[to]?.text ?? "", content }];
}

/** The edits that move somebody between lists side by side. */
export function betweenColumns(
  columns: Columns,
  entry: ListEntry,
  to: AttendanceStatus,
  blocks: readonly Block[],
): readonly Edit[] | null {
  const { start, end } = pieces(blocks[entry.block]!.text).find((one) => one.start === entry.start) ?? entry;
  const words = blocks[entry.block]!.text.slice(start, end);
  return intoColumn(columns, entry, withoutExcuse(words, entry.attendee, to), to, blocks);
}
