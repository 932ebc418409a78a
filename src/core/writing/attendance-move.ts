import type { AttendanceStatus, Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Edit, Plan } from "../tagging/plan";
import type { Block, SourceText } from "../text/block";
import { betweenCells } from "./attendance-cells";
import { betweenColumns, columnsNear } from "./attendance-columns";
import { entryWords, listEntries } from "./attendance-entries";
import type { ListEntry } from "./attendance-entries";
import { intoLine, outOfLine, outOfLines, replace, withoutExcuse } from "./attendance-lines";
import { EMPTY_LISTS, LIST_LABELS, STATUS_COLUMN } from "./words.data";

/** Why somebody cannot be moved in the text: the clerk does it by hand. */
export type MoveRefusal = "not-in-the-list" | "no-status-column" | "not-sure";

/** The cell of an entry's row that says whether the person was there, with the word other rows use for `to`. */
function statusCell(
  entry: ListEntry,
  to: AttendanceStatus,
  all: readonly ListEntry[],
  blocks: readonly Block[],
): readonly Edit[] | MoveRefusal {
  const own = blocks[entry.block]?.cell;
  if (!own) return "no-status-column";
  const inTable = blocks.map((block, at) => ({ block, at })).filter(({ block }) => block.cell?.table === own.table);
  // Where the first row names people its cells are no heads, and where a row names several its cells are lists.
  const rows = all.flatMap(({ block }) => (blocks[block]?.cell?.table === own.table ? [blocks[block].cell.row] : []));
  if (rows.includes(0) || new Set(rows).size < rows.length) return "no-status-column";
  const head = inTable.find(({ block }) => block.cell?.row === 0 && STATUS_COLUMN.test(block.text.trim()));
  const column = head?.block.cell?.column;
  if (column === undefined) return "no-status-column";
  const cellOf = (row: number) => inTable.find(({ block }) => block.cell?.row === row && block.cell.column === column);
  const sample = all.find((one) => one.attendee.status === to && blocks[one.block]?.cell?.table === own.table);
  const words = sample ? cellOf(blocks[sample.block]?.cell?.row ?? -1)?.block.text.trim() : LIST_LABELS[to];
  const target = cellOf(own.row);
  if (!target || words === undefined) return "no-status-column";
  return [replace(blocks, target.at, 0, target.block.text.length, words)];
}

/** The tabs before a row of a list whose label stands before its first row: "⇥Ellen Price⇥Treasurer". */
function insetOf(last: ListEntry, others: readonly ListEntry[], blocks: readonly Block[]): string {
  const insets = [last, ...others].map((one) => blocks[one.block]?.text.slice(0, one.start) ?? "");
  const labelled = insets[0]!.trim() !== "";
  return labelled ? (insets.find((inset) => /^\t+$/.test(inset)) ?? "") : insets[0]!;
}

/** The edits that put an entry into the list of another standing, in that list's layout. */
export function intoList(
  entry: ListEntry,
  to: AttendanceStatus,
  all: readonly ListEntry[],
  blocks: readonly Block[],
): readonly Edit[] {
  const others = all.filter((one) => one.layout !== "cell");
  const last = others.findLast((one) => one.attendee.status === to);
  const tabbed = others.some(
    (one) => one.layout === "line" && (blocks[one.block]?.text.slice(one.start).includes("\t") ?? false),
  );
  const paragraph = (words: string, after: number): Edit => ({
    kind: "insert",
    after,
    expect: blocks[after]?.text ?? "",
    content: [{ kind: "paragraph", runs: [{ text: words }], style: "normal", likeBefore: true }],
  });
  const wordsFor = (into: "line" | "inline"): string =>
    withoutExcuse(entryWords(entry, blocks, into, tabbed), entry.attendee, to);
  if (last?.layout === "inline") return intoLine(last, all, blocks, wordsFor("inline"));
  if (last) return [paragraph(insetOf(last, others, blocks) + wordsFor("line"), last.block)];
  const into = others.some((one) => one.layout === "inline") ? "inline" : "line";
  const words = wordsFor(into);
  const first = others[0]?.block ?? entry.block;
  const end = others.at(-1)?.block ?? entry.block;
  for (let at = Math.max(0, first - 5); at <= Math.min(blocks.length - 1, end + 5); at += 1) {
    const text = blocks[at]?.text ?? "";
    const empty = EMPTY_LISTS[to].exec(text);
    if (!empty) continue;
    const none = empty.groups?.["none"] ?? "";
    const start = none ? text.lastIndexOf(none) : text.trimEnd().length;
    return [replace(blocks, at, start, text.length, none ? words : ` ${words}`)];
  }
  return [paragraph(`${LIST_LABELS[to]}: ${words}`, end)];
}

/** True when the reader finds the person where the plan wants them, and everybody else where they were. */
function proves(plan: Plan, source: SourceText, minutes: Minutes, index: number, to: AttendanceStatus): boolean {
  const now = read({ ...source, blocks: blocksAfter(source.blocks, plan) }).minutes.attendance;
  const said = (list: Minutes["attendance"]): string =>
    JSON.stringify(list.map((one) => [one.name, one.status]).sort());
  const wanted = minutes.attendance.map((one, at) => (at === index ? { ...one, status: to } : one));
  return said(now) === said(wanted);
}

function planned(blocks: readonly Block[], minutes: Minutes, index: number, to: AttendanceStatus): Plan | MoveRefusal {
  const all = listEntries(minutes, blocks);
  const entry = all.find((one) => one.index === index);
  if (!entry) return "not-in-the-list";
  if (entry.attendee.status === to) return planOf([]);
  if (entry.layout === "cell") {
    const status = statusCell(entry, to, all, blocks);
    const edits = typeof status === "string" ? betweenCells(entry, to, all, blocks) : status;
    return edits ? planOf(inReadingOrder(edits)) : "no-status-column";
  }
  const columns = columnsNear(entry.block, all, blocks);
  if (columns === "unsure" || (!columns && standsInColumns(entry, all, blocks))) return "not-sure";
  if (columns) {
    const edits = betweenColumns(columns, entry, to, blocks);
    return edits ? planOf(inReadingOrder(edits)) : "not-sure";
  }
  const out = entry.layout === "inline" ? outOfLine(entry, all, blocks) : outOfLines(entry, all, blocks);
  return planOf(inReadingOrder([...out, ...intoList(entry, to, all, blocks)]));
}

/** "Ellen Price⇥⇥Tom Keane": lists side by side, where a line is no list. */
const standsInColumns = (entry: ListEntry, all: readonly ListEntry[], blocks: readonly Block[]): boolean =>
  all.some(
    (one, at) =>
      at > 0 &&
      one.attendee.status !== all[at - 1]!.attendee.status &&
      one.block === all[at - 1]!.block &&
      one.layout !== "cell" &&
      Math.abs(one.block - entry.block) < 60 &&
      (blocks[one.block]?.text.slice(all[at - 1]!.end, one.start) ?? "").trim() === "",
  );

/**
 * Moves somebody from one list of the attendance to another, in the document's own layout: a line of names, one name on
 * a line, lists side by side by tabs, or the status column of a table. Nothing else in the text changes. The plan is proved on the text it would
 * give: where the reader would not find everybody as they should be, it is refused as "not-sure" and the clerk writes.
 *
 * @param index position in the minutes' attendance, as read from `source`
 */
export function planAttendanceMove(
  source: SourceText,
  minutes: Minutes,
  index: number,
  to: AttendanceStatus,
): Plan | MoveRefusal {
  const plan = planned(source.blocks, minutes, index, to);
  return typeof plan === "string" || plan.edits.length === 0 || proves(plan, source, minutes, index, to)
    ? plan
    : "not-sure";
}

/** Hosts write from the last edit to the first: places stay right when the edits are in reading order. */
export function inReadingOrder(edits: readonly Edit[]): readonly Edit[] {
  const place = (edit: Edit): readonly [number, number] => {
    if (edit.kind === "replace") return [edit.block, edit.range.start];
    if (edit.kind === "remove") return [edit.from, 0];
    // A new paragraph is written before the words of the one it stands behind are touched.
    return edit.kind === "insert" && typeof edit.after === "number" ? [edit.after, Number.POSITIVE_INFINITY] : [-1, 0];
  };
  return [...edits].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
}

/** A coming or going that stands behind a name already. */
const SAID = {
  arrived: /\s*\((?:arrived|joined|from|present from)\b[^()]*\)/iu,
  left: /\s*\((?:left|until|departed)\b[^()]*\)/iu,
} as const;

/**
 * Writes a late arrival or an early leaving behind somebody's name: "(arrived 19:20, item 3)".
 *
 * @param when a time "HH:mm", an item's number, or both
 */
export function planComingOrGoing(
  blocks: readonly Block[],
  minutes: Minutes,
  index: number,
  what: "arrived" | "left",
  when: { readonly time: string | null; readonly item: string | null },
): Plan | MoveRefusal {
  const entry = listEntries(minutes, blocks).find((one) => one.index === index);
  if (!entry) return "not-in-the-list";
  const moment = [when.time, when.item ? `item ${when.item}` : null].filter(Boolean).join(", ");
  const raw = blocks[entry.block]?.text.slice(entry.start, entry.end) ?? "";
  const standing = SAID[what].exec(raw);
  if (standing) {
    const from = entry.start + standing.index;
    return planOf([replace(blocks, entry.block, from, from + standing[0].length, ` (${what} ${moment})`)]);
  }
  const end = entry.start + raw.replace(/[\s,;.]+$/u, "").length;
  return planOf([replace(blocks, entry.block, end, end, ` (${what} ${moment})`)]);
}
