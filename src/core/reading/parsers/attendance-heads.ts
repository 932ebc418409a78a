import type { AttendanceStatus } from "../../minutes/record";
import { datesIn } from "../grammar";
import { attendanceLabelAt } from "../labels";
import { ATTENDANCE_COLUMNS, type Column } from "../language/en/columns";
import type { Line } from "../context";
import { cellAt, foldCell, isSomebody, type Row } from "./grid";
import { rowOf } from "./spaced-rows";

export interface AttendanceTable {
  readonly columns: ReadonlyMap<number, Column>;
  /** Standing of each column that has one of its own ("Present | Apologies"). */
  readonly standing: ReadonlyMap<number, AttendanceStatus>;
  /** Columns of names under labels of their own, rather than one person a row. */
  readonly lists: boolean;
  readonly status: AttendanceStatus;
}

/** The headings of an attendance table, whose people have this standing; null when the row is no such headings. */
export function attendanceColumns(
  row: Row,
  inAttendance: boolean,
  rest: readonly Row[] = [],
  status: AttendanceStatus = "present",
  lists = false,
): AttendanceTable | null {
  const dated = datedColumns(row, rest);
  if (dated) return dated;
  const columns = new Map<number, Column>();
  const standing = new Map<number, AttendanceStatus>();
  let labels = 0;
  let unknown = 0;
  let names = "";
  for (const cell of row.filled) {
    const words = foldCell(cell);
    const hit = ATTENDANCE_COLUMNS.find(([pattern]) => pattern.test(words));
    const label = attendanceLabelAt(cell.text);
    const whole = label?.firm && !label.office && label.value >= cell.text.trimEnd().length;
    // "Name | Office | Name | Office": two people a row; "Member | Representative" are one.
    // "Attendee | Name | Office": marks stand before the names.
    if (names !== "" && words === "name" && names !== words)
      for (const [column, kind] of columns) if (kind === "name") columns.set(column, "attendance");
    if (names !== words && words === "name") names = "";
    if (hit && (hit[1] !== "name" || names === "" || names === words)) columns.set(cell.column, hit[1]);
    if (hit?.[1] === "name") names ||= words;
    if (whole) {
      standing.set(cell.column, label.status);
      labels++;
    } else if (!hit) unknown += isSomebody(cell.text) || /^(?:actions?|tasks?)\b/.test(words) ? 3 : 1;
  }
  // "In attendance | | Papers" among lists side by side: what stands under the other is none.
  const [first, other] = row.filled;
  if (lists && labels === 1 && unknown === 1 && standing.has(first!.column) && other!.column > first!.column + 1)
    return { columns: new Map([[other!.column, "nothing"]]), standing, lists, status };
  // Columns of the committee's own beside the usual ones.
  if (unknown > (columns.size >= 2 && (inAttendance || labels > 0) ? 2 : 0)) return null;
  // "Present | Initials | | Apologies | Initials": the label of a list heads its names where what they are stands beside it.
  const [heading] = names === "" ? standing.values() : [];
  for (const [column] of standing)
    if (names === "" && [...columns].some(([at, kind]) => describes(kind) && (at === column + 1 || labels === 1)))
      columns.set(column, "name");
  // "Attendees | Initials |": under no heading of its own stands what they are.
  for (const [column, kind] of columns)
    if (kind === "initials" && !row.filled.some((cell) => cell.column === column + 1)) columns.set(column + 1, "role");
  // "Attendees | Absentees": a list of its own under each.
  if (
    labels > 1 &&
    row.filled.length === labels &&
    rest.length > 0 &&
    rest.every(({ filled }) => filled.every(({ lines }) => lines.every(({ line }) => isSomebody(line.text))))
  )
    return { columns, standing, lists: true, status: "present" };
  // "Name | In attendance" over marks: who was there.
  const [only] = standing;
  if (names !== "" && labels === 1 && only![1] === "inAttendance" && columns.get(only![0]) === "attendance")
    standing.set(only![0], "present");
  const kinds = [...columns.values()];
  const named = kinds.includes("name");
  if (named && (kinds.some((kind) => kind === "attendance" || kind === "nothing" || describes(kind)) || inAttendance))
    return { columns, standing, lists: false, status: heading ?? status };
  if (labels >= 2 && !named && row.filled.length === labels)
    return { columns, standing, lists: true, status: "present" };
  return null;
}

const describes = (kind: Column): boolean =>
  kind === "surname" || kind === "organisation" || kind === "role" || kind === "initials";

/** A grid over several meetings: of the columns under dates the last with marks in it is this meeting's. */
function datedColumns(row: Row, rest: readonly Row[]): AttendanceTable | null {
  const [first, ...others] = row.filled;
  if (!first || !/^(?:names?|members?|attendees?|councill?ors?|trustees?|governors?|directors?)$/.test(foldCell(first)))
    return null;
  const dates = others.filter(({ text }) => MONTH.test(text) || datesIn(text, { meeting: null }).length > 0);
  if (dates.length < 2) return null;
  const marked = dates.filter(({ column }) => rest.some((one) => cellAt(one, column)));
  const last = marked.at(-1);
  if (!last) return null;
  const columns = new Map<number, Column>([[first.column, "name"]]);
  for (const cell of others) {
    const hit = ATTENDANCE_COLUMNS.find(([pattern]) => pattern.test(foldCell(cell)));
    columns.set(cell.column, cell === last ? "attendance" : dates.includes(cell) ? "nothing" : (hit?.[1] ?? "nothing"));
  }
  return { columns, standing: new Map(), lists: false, status: "present" };
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{2,4})?$/i;

const GAP = /\t| {3}/;

/** "Name    Office    Present": the heads of rows that tabs or spaces alone divide; null where the line is no such heads. */
export function spacedHeads(line: Line): AttendanceTable | null {
  if (line.block.cell || line.text.length > 120 || !GAP.test(line.text)) return null;
  const row = rowOf({ line, at: 0 });
  const table = row.filled.length > 1 ? attendanceColumns(row, false) : null;
  return table?.lists ? null : table;
}
