import type { AttendanceStatus, Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Edit, Plan } from "../tagging/plan";
import type { Block, SourceText } from "../text/block";
import { entryWords, listEntries } from "./attendance-entries";
import type { ListEntry } from "./attendance-entries";
import { EMPTY_LISTS, LIST_LABELS, NOBODY, STATUS_COLUMN } from "./words.data";

/** Why somebody cannot be moved in the text: the clerk does it by hand. */
export type MoveRefusal = "not-in-the-list" | "no-status-column" | "not-sure";

const replace = (blocks: readonly Block[], block: number, start: number, end: number, text: string): Edit => ({
  kind: "replace",
  block,
  expect: blocks[block]?.text ?? "",
  range: { start, end },
  text,
});

const remove = (blocks: readonly Block[], block: number): Edit => ({
  kind: "remove",
  from: block,
  to: block,
  expect: [blocks[block]?.text ?? ""],
});

/** Takes an entry out of a line of names, its separator with it. */
function outOfLine(entry: ListEntry, all: readonly ListEntry[], blocks: readonly Block[]): readonly Edit[] {
  const here = all.filter((one) => one.block === entry.block && one.attendee.status === entry.attendee.status);
  const at = here.indexOf(entry);
  const [before, after] = [here[at - 1], here[at + 1]];
  if (before) return [replace(blocks, entry.block, before.end, entry.end, "")];
  if (after) return [replace(blocks, entry.block, entry.start, after.start, "")];
  return [replace(blocks, entry.block, entry.start, entry.end, NOBODY)];
}

/** Takes a line out; where it bears the list's label, the next line of the list moves up behind the label. */
function outOfLines(entry: ListEntry, all: readonly ListEntry[], blocks: readonly Block[]): readonly Edit[] {
  const text = blocks[entry.block]?.text ?? "";
  const before = (one: ListEntry): string => blocks[one.block]?.text.slice(0, one.start).trim() ?? "";
  const led = all.filter(
    (one) => one.layout === "line" && one.attendee.status === entry.attendee.status && before(one) !== "",
  );
  // Words before every name ("Member: …") belong to the line; before the first only, they are the list's label.
  if (before(entry) === "" || led.length > 1) return [remove(blocks, entry.block)];
  const next = all.find(
    (one) => one.block > entry.block && one.attendee.status === entry.attendee.status && one.layout === "line",
  );
  if (!next) return [replace(blocks, entry.block, entry.start, text.length, NOBODY)];
  const words = blocks[next.block]?.text.slice(next.start) ?? "";
  return [replace(blocks, entry.block, entry.start, text.length, words), remove(blocks, next.block)];
}

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

/** Adds a name behind the last of a line of names; "A and B" becomes "A, B and C". */
function intoLine(
  last: ListEntry,
  all: readonly ListEntry[],
  blocks: readonly Block[],
  words: string,
): readonly Edit[] {
  const text = blocks[last.block]?.text ?? "";
  const here = all.filter((one) => one.block === last.block && one.attendee.status === last.attendee.status);
  const before = here[here.length - 2];
  const between = before ? text.slice(before.end, last.start) : ", ";
  const [and] = /\s(?:and|&)\s/iu.exec(between) ?? [];
  if (before && and) {
    const comma = replace(blocks, last.block, before.end, last.start, ", ");
    return [comma, replace(blocks, last.block, last.end, last.end, `${and}${words}`)];
  }
  // An entry with commas of its own ("Ada Fenn, Kent") is told from its neighbours by semicolons.
  const sign = words.includes(",") || text.includes(";") ? "; " : (/[,;]\s*$/u.exec(between)?.[0] ?? ", ");
  return [replace(blocks, last.block, last.end, last.end, sign + words)];
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
  if (last) {
    const into = last.layout === "inline" ? "inline" : "line";
    const words = entryWords(entry, blocks, into, tabbed);
    return into === "inline" ? intoLine(last, all, blocks, words) : [paragraph(words, last.block)];
  }
  const into = others.some((one) => one.layout === "inline") ? "inline" : "line";
  const words = entryWords(entry, blocks, into, tabbed);
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
    const edits = statusCell(entry, to, all, blocks);
    return typeof edits === "string" ? edits : planOf(edits);
  }
  const out = entry.layout === "inline" ? outOfLine(entry, all, blocks) : outOfLines(entry, all, blocks);
  return planOf(inReadingOrder([...out, ...intoList(entry, to, all, blocks)]));
}

/**
 * Moves somebody from one list of the attendance to another, in the document's own layout: a line of names, one name on
 * a line, or the status column of a table. Nothing else in the text changes. The plan is proved on the text it would
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
