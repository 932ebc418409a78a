import type { AttendanceStatus } from "../minutes/record";
import type { Edit } from "../tagging/plan";
import type { Block } from "../text/block";
import type { ListEntry } from "./attendance-entries";
import { NOBODY } from "./words.data";

export const replace = (blocks: readonly Block[], block: number, start: number, end: number, text: string): Edit => ({
  kind: "replace",
  block,
  expect: blocks[block]?.text ?? "",
  range: { start, end },
  text,
});

export const remove = (blocks: readonly Block[], block: number): Edit => ({
  kind: "remove",
  from: block,
  to: block,
  expect: [blocks[block]?.text ?? ""],
});

/** Takes an entry out of a line of names, its separator with it. */
export function outOfLine(entry: ListEntry, all: readonly ListEntry[], blocks: readonly Block[]): readonly Edit[] {
  const here = all.filter((one) => one.block === entry.block && one.attendee.status === entry.attendee.status);
  const at = here.indexOf(entry);
  const [before, after] = [here[at - 1], here[at + 1]];
  if (before) return [replace(blocks, entry.block, before.end, entry.end, "")];
  if (after) return [replace(blocks, entry.block, entry.start, after.start, "")];
  return [replace(blocks, entry.block, entry.start, entry.end, NOBODY)];
}

/** Takes a line out; where it bears the list's label, the next line of the list moves up behind the label. */
export function outOfLines(entry: ListEntry, all: readonly ListEntry[], blocks: readonly Block[]): readonly Edit[] {
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

/** Reasons for not being there ("(work)") stay behind when somebody comes after all. */
export function withoutExcuse(words: string, { note, status }: ListEntry["attendee"], to: AttendanceStatus): string {
  const came = (to === "present" || to === "inAttendance") && (status === "apologies" || status === "absent");
  return came && note
    ? words
        .replace(`(${note})`, "")
        .replace(/\s{2,}/g, " ")
        .trim()
    : words;
}

/** Adds a name behind the last of a line of names; "A and B" becomes "A, B and C". */
export function intoLine(
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
