import type { AttendanceStatus } from "../../minutes/record";
import { fitsInitials, isOrganisation, isRole, nameAt } from "../../people/names";
import type { AttendeeClaim, Claim, Line, Zone } from "../context";
import { standingOf } from "../labels";
import { attendeesOf } from "./attendance";
import type { AttendanceTable } from "./attendance-heads";
import { explain, noParticulars } from "./attendance-tails";
import { personIn } from "./attendance-entries";
import { cellAt, type Cell, type Row } from "./grid";

/** The person or people of a row below the headings. */
export function attendanceRow(row: Row, table: AttendanceTable): Claim[] {
  if (table.lists) return row.filled.flatMap((cell) => listCell(cell, table.standing.get(cell.column) ?? "present"));
  const name = row.filled.find(({ column }) => table.columns.get(column) === "name");
  if (!name) return [];
  const first = name.lines[0]!;
  const entry = personIn(first.line.block.text, first.line.start, first.line.end);
  if (!entry) return [];
  const is = noParticulars();
  for (const tail of entry.tails) explain(tail, entry.name, is);
  for (const one of name.lines.slice(1)) explain({ text: one.line.text, bracket: false }, entry.name, is);
  let status: AttendanceStatus | null = is.status;
  let boxes = 0;
  for (const cell of row.cells) {
    const column = table.columns.get(cell.column);
    if (column === "attendance") {
      boxes++;
      status = markIn(cell, table.standing.get(cell.column) ?? "present") ?? status;
    } else if (cell.lines.length === 0) continue;
    else if (column === "organisation") is.organisation = cell.text;
    else if (column === "role") is.roles.push(cell.text);
    else if (column === "initials") is.initials = cell.text;
  }
  const { unknown, status: _status, remote, ...rest } = is;
  for (const one of unknown) if (rest.organisation === null) rest.organisation = one.text;
  const claim: AttendeeClaim = {
    kind: "attendee",
    name: entry.name,
    status: status ?? (boxes > 0 ? "absent" : table.status),
    ...rest,
    ...(remote ? { remote: true } : {}),
    spans: row.filled
      .filter(({ column }) => table.columns.get(column) !== "nothing")
      .flatMap((cell) => cell.lines.map(({ line, at }) => ({ block: at, start: line.start, end: line.end }))),
    rule: "attendance:table",
    certainty: status !== null || boxes === 0 ? "stated" : "inferred",
  };
  return [claim];
}

/** "P", "Apologies", "✓", "x": what a grid's cell says; an empty one says nothing. */
function markIn(cell: Cell, column: AttendanceStatus): AttendanceStatus | null {
  const text = cell.text.trim().toLowerCase();
  const box = cell.ticked;
  if (box === true || /^(?:[x✓✔☑☒√•●]|yes|y|tick)$/u.test(text)) return column;
  if (box === false || text === "") return null;
  // "Y (on Teams)"
  return standingOf(text.replace(/[.()]/g, "")) ?? standingOf(text.replace(/\s\([^()]*\)$/, ""));
}

/** A cell of names under a label: read as a list of its own. */
export function listCell(cell: Cell, status: AttendanceStatus): Claim[] {
  const lines: Line[] = [];
  const at: number[] = [];
  for (const one of cell.lines) {
    lines.push(one.line);
    at.push(one.at);
  }
  const zone: Zone = { kind: "attendance", role: "attendance", level: 0, lines, at };
  return attendeesOf(zone, status);
}

/** A row of an attendance table without headings: a person, then what they are; or several people. */
export function freeRow(row: Row, status: AttendanceStatus = "present"): Claim[] {
  const table: AttendanceTable = {
    columns: new Map(row.filled.map((cell, at) => [cell.column, at === 0 ? "name" : "attendance"] as const)),
    standing: new Map(),
    lists: false,
    status,
  };
  const [first, ...others] = row.filled;
  if (!first) return [];
  const found = attendanceRow({ cells: [first], filled: [first] }, table);
  if (found.length === 0 || others.length === 0)
    return found.length > 0 ? found : row.filled.flatMap((cell) => listCell(cell, status));
  const said = others.some(({ text }) => fitsInitials(text, first.text) || standingOf(text.toLowerCase()) !== null);
  const more = (said ? [] : others).flatMap((cell) =>
    attendanceRow({ cells: [{ ...cell, column: first.column }], filled: [{ ...cell, column: first.column }] }, table),
  );
  return more.length === others.length
    ? [...found, ...more]
    : attendanceRow({ cells: row.cells, filled: row.filled }, { ...table, columns: describing(row) });
}

function describing(row: Row): AttendanceTable["columns"] {
  return new Map(
    row.filled.map((cell, at) => {
      if (at === 0) return [cell.column, "name"] as const;
      if (
        /^[x✓✔☑☒√☐]$/iu.test(cell.text) ||
        standingOf(cell.text.toLowerCase()) !== null ||
        (cell.lines[0]?.line.ticked ?? null) !== null
      )
        return [cell.column, "attendance"] as const;
      if (fitsInitials(cell.text, row.filled[0]!.text)) return [cell.column, "initials"] as const;
      return [cell.column, isRole(cell.text) && !isOrganisation(cell.text) ? "role" : "organisation"] as const;
    }),
  );
}

/** Cells beside a label: a person each, or somebody and what he is; none where they are something else. */
export function peopleOf(cells: readonly Cell[], status: AttendanceStatus): Claim[] {
  if (cells.every(isSomebody)) return cells.flatMap((cell) => listCell(cell, status));
  return isSomebody(cells[0]!) ? freeRow({ cells, filled: cells }, status) : [];
}

/** A full name or one with a title, and nothing else but a bracket. */
function isSomebody(cell: Cell): boolean {
  const text = cell.text.replace(/\s*\([^()]*\)$/, "");
  const hit = text.length > 60 ? null : nameAt(text);
  return hit !== null && hit.end >= text.length && (hit.words > 1 || hit.title !== null);
}

const namesSomebody = (row: Row): boolean => row.filled.length > 1 && isSomebody(row.filled[0]!);

/** "Ann Ode | Present": somebody, and in full the answer to the roll call. */
export function answers(row: Row): boolean {
  const last = row.filled.at(-1)?.text ?? "";
  return last.length > 5 && last.length < 30 && standingOf(last.toLowerCase()) !== null && namesSomebody(row);
}

/** "Ann Ode | Weir Trust | Chair", "Ann Ode | Chair | AO": somebody, and in another cell an answer, an office or the initials. */
export const describesSomebody = (row: Row): boolean =>
  namesSomebody(row) &&
  row.filled.some(
    ({ text }, at) =>
      at > 0 &&
      text.length < 60 &&
      (standingOf(text.toLowerCase()) !== null || isRole(text) || fitsInitials(text, row.filled[0]!.text)),
  );

/** True when a column of cells holds a person each. */
export function isPeopleColumn(rows: readonly Row[], column: number): boolean {
  const cells = rows.map((row) => cellAt(row, column)).filter((cell): cell is Cell => cell !== undefined);
  return (
    cells.length > 0 &&
    cells.every(({ text }) => {
      const hit = nameAt(text);
      return hit !== null && text.length < 80;
    })
  );
}
