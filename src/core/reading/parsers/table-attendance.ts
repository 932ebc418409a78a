import type { AttendanceStatus } from "../../minutes/record";
import { fitsInitials, isOrganisation, isRole, nameAt } from "../../people/names";
import type { AttendeeClaim, Claim, Line, Zone } from "../context";
import { attendanceLabelAt, detailLabel, standingOf, type AttendanceLabel } from "../labels";
import { timesIn } from "../grammar";
import { attendeesOf, settleUnknown } from "./attendance";
import { SURNAME_FIRST } from "./attendance-people";
import type { AttendanceTable } from "./attendance-heads";
import { lineWith } from "../line-facts";
import { guarded } from "../../text/pattern";
import { bareName, explain, noParticulars, told } from "./attendance-tails";
import { personIn } from "./attendance-entries";
import { cellAt, headsNext, isSomebody, type Cell, type Row } from "./grid";

/** The person or people of a row below the headings. */
export function attendanceRow(row: Row, table: AttendanceTable): Claim[] {
  if (table.lists) {
    // "Present | | Apologies |": what stands beside somebody, up to the next label, is his.
    const heads = [...table.standing];
    const [other] = [...table.columns].find(([, kind]) => kind === "nothing") ?? [Infinity];
    return heads.flatMap(([column, status], at) => {
      const next = heads[at + 1]?.[0] ?? other;
      const cells = row.filled.filter((cell) => cell.column >= column && cell.column < next);
      return cells.length > 1
        ? freeRow({ cells, filled: cells }, status)
        : cells.flatMap((cell) => listCell(cell, status));
    });
  }
  const [name, ...others] = row.filled.filter(({ column }) => table.columns.get(column) === "name");
  if (!name) return [];
  if (others.length > 0)
    return [name, ...others].flatMap(({ column }, at) => {
      const cells = row.cells.filter((cell) => cell.column >= column && cell.column < (others[at]?.column ?? Infinity));
      const status = table.standing.get(column) ?? table.status;
      return attendanceRow({ cells, filled: cells.filter(({ lines }) => lines.length > 0) }, { ...table, status });
    });
  const several = everybodyIn(row.filled, name);
  if (several.length > 0) return several.flatMap((cells) => attendanceRow({ cells, filled: cells }, table));
  const surname = row.filled.find(({ column }) => table.columns.get(column) === "surname");
  const first = name.lines[0]!;
  const found = personIn(first.line.block.text, first.line.start, first.line.end);
  // "Ann | Ode" under "First name | Last name"
  const turned = found?.words === 1 ? SURNAME_FIRST.exec(first.line.text) : null;
  const entry = surname
    ? { ...(found ?? { tails: [] }), name: `${name.text.trim()} ${surname.text.trim()}` }
    : // "Ode, Ann (Chair)"
      found && turned && !isRole(turned[2]!) && !isOrganisation(turned[2]!)
      ? { ...found, name: `${turned[2]!.trim()} ${turned[1]!}`, tails: found.tails.filter(({ bracket }) => bracket) }
      : found;
  if (!entry) return [];
  const is = noParticulars();
  for (const tail of entry.tails) explain(tail, entry.name, is);
  for (const one of name.lines.slice(1)) explain({ text: one.line.text, bracket: false }, entry.name, is);
  let status: AttendanceStatus | null = is.status;
  let boxes = 0;
  // "Director, Tarn Weirs" is one office where another column says whose it is.
  const bodies = [...table.columns.values()].includes("organisation");
  for (const cell of row.cells) {
    const column = table.columns.get(cell.column);
    if (column === "attendance") {
      boxes++;
      // "Yes (left 14:40)", "No – apologies"
      const more = noParticulars();
      if (/\s[(–-]/.test(cell.text)) explain({ text: cell.text, bracket: true }, entry.name, more);
      is.joined ??= more.joined;
      is.left ??= more.left;
      status =
        more.status ??
        markIn(cell, table.standing.get(cell.column) ?? "present") ??
        (REMARK.test(cell.text) ? "present" : status);
    } else if (cell.lines.length === 0) continue;
    else if (column === "organisation") is.organisation = cell.text;
    else if (column === "role" && /[,([]/.test(cell.text) && isRole(cell.text) && !bodies)
      explain({ text: cell.text, bracket: false }, entry.name, is);
    else if (column === "role") is.roles.push(...cell.text.split(/\s?\(|\)/).filter((role) => role.trim() !== ""));
    else if (column === "initials") is.initials = cell.text;
    else if (column === "arrived") is.joined = timesIn(cell.text)[0]?.from ?? null;
    else if (column === "remark") explain({ text: cell.text, bracket: true }, entry.name, is);
  }
  settleUnknown([is]);
  const claim: AttendeeClaim = {
    kind: "attendee",
    name: entry.name,
    status: status ?? (boxes > 0 ? "absent" : table.status),
    ...told(is),
    ...(is.remote ? { remote: true } : {}),
    spans: row.filled
      .filter(({ column }) => table.columns.get(column) !== "nothing")
      .flatMap((cell) => cell.lines.map(({ line, at }) => ({ block: at, start: line.start, end: line.end }))),
    rule: "attendance:table",
    certainty: status !== null || boxes === 0 ? "stated" : "inferred",
  };
  return [claim];
}

/** A row whose cell of names holds one on each line, as a row for each: with what stands on the same line of the others. */
function everybodyIn(cells: readonly Cell[], names: Cell): readonly (readonly Cell[])[] {
  const [one] = names.lines;
  // "Ann Ode/Cy Dean" in one office
  const half =
    names.lines.length === 1 && TWO_NAMES.test(names.text) && !isOrganisation(names.text) && !isRole(names.text)
      ? one!.line.text.indexOf("/")
      : 0;
  if (half > 0) {
    const { start, end, text } = one!.line;
    const halves = [
      { start, end: start + half, text: text.slice(0, half) },
      { start: start + half + 1, end, text: text.slice(half + 1) },
    ];
    return halves.map((own) => {
      const lines = [{ ...one!, line: lineWith(one!.line, { ...own, mark: null }) }];
      return cells.map((cell) => (cell === names ? { ...cell, lines, text: own.text } : cell));
    });
  }
  const people = names.lines.map(({ line }) => line.text);
  if (people.length < 2 || !people.every(isSomebody)) return [];
  const beside = cells.filter((cell) => cell === names || cell.lines.length === people.length);
  return people.map((_, at) =>
    beside.map((cell) => ({ ...cell, lines: [cell.lines[at]!], text: cell.lines[at]!.line.text })),
  );
}

const TWO_NAMES = guarded(
  /^\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}\s?\/\s?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}\s*$/u,
);

/** "P", "Apologies", "✓", "x": what a grid's cell says; an empty one says nothing. */
function markIn(cell: Cell, column: AttendanceStatus): AttendanceStatus | null {
  const text = cell.text.trim().toLowerCase();
  const box = cell.ticked;
  if (box === true || /^(?:[x✓✔☑☒√•●]|yes|y|tick)$/u.test(text)) return column;
  if (box === false || text === "") return null;
  // "R" beside "P" and "A": regrets.
  if (text === "r") return "apologies";
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
export function freeRow(row: Row, status: AttendanceStatus = "present", rows: readonly Row[] = []): Claim[] {
  const table: AttendanceTable = {
    columns: new Map(row.filled.map((cell, at) => [cell.column, at === 0 ? "name" : "attendance"] as const)),
    standing: new Map(),
    lists: false,
    status,
  };
  const described = (one: Row): Claim[] => attendanceRow(one, { ...table, columns: describing(one) });
  const [first, ...others] = row.filled;
  if (!first) return [];
  const alone = (cell: Cell): Claim[] => {
    const cells = [{ ...cell, column: first.column }];
    return attendanceRow({ cells, filled: cells }, table);
  };
  const held = officesHeld(row);
  if (held.length > 0)
    return held.flatMap(([office, one, answer]) => {
      const cells = [one!, office!, answer!];
      const columns = new Map(cells.map(({ column }, at) => [column, HELD[at]!] as const));
      return isSomebody(one!.text) ? attendanceRow({ cells, filled: cells }, { ...table, columns }) : [];
    });
  // "Planning Board: | Ann Ode", "Planning Board | Ann Ode, Cy Dean"
  if (
    !first.lines[1] &&
    /:\n|\n.*,\s\p{Lu}/u.test(`${first.text}\n${others[0]?.text ?? ""}`) &&
    isOrganisation(first.text)
  ) {
    const organisation = first.text.replace(/:$/, "");
    return others.flatMap((cell) =>
      listCell(cell, status).map((claim) =>
        claim.kind === "attendee" ? { ...claim, organisation: claim.organisation ?? organisation } : claim,
      ),
    );
  }
  const several = everybodyIn(row.filled, first);
  // "Ann Ode" over "Cy Dean" beside "Secretary" over "Weir Friends": line by line what they are.
  if (several.some((cells) => cells.slice(1).some(({ text }) => isOfficeAlone(text))))
    return several.flatMap((cells) => described({ cells, filled: cells }));
  // Rows whose cells hold lines of their own: people beside people, or beside what they are.
  if (
    row.filled.every((cell) => isSomebody(cell.lines[0]!.line.text)) &&
    row.filled.some(({ lines }) => lines.length > 1)
  )
    return row.filled.flatMap(alone);
  // "Ann Ode, Vicar" over "Cy Dean, Warden (CD)": rows of their own, whatever stands beside them.
  if (
    first.lines.length > 1 &&
    row.filled.every(({ lines }) => lines.every(({ line }) => isSomebody(line.text.split(/\s?[,(]/, 1)[0]!)))
  )
    return row.filled.flatMap((cell) => listCell(cell, status));
  // "Ann Ode | Weir | Cy Dean | Tarn"
  const [one, place, other, rest] = row.filled;
  if (rest && row.filled.length === 4 && isSomebody(one!.text) && isSomebody(other!.text) && !isSomebody(rest.text))
    if (!isSomebody(place!.text))
      return [
        [one!, place!],
        [other!, rest],
      ].flatMap((cells) => described({ cells, filled: cells }));
  if (several.length > 0) return several.flatMap((cells) => freeRow({ cells, filled: cells }, status, rows));
  const found = alone(first);
  if (found.length === 0 || others.length === 0)
    return found.length > 0 ? found : row.filled.flatMap((cell) => listCell(cell, status));
  const said = others.some(
    ({ text, column }) =>
      isBodiesColumn(rows, column) ||
      isOfficeAlone(text) ||
      REMARK.test(text) ||
      fitsInitials(text, bareName(first.text)) ||
      standingOf(text.toLowerCase()) !== null,
  );
  const more = (said ? [] : others).flatMap(alone);
  return more.length === others.length ? [...found, ...more] : described(row);
}

function describing(row: Row): AttendanceTable["columns"] {
  return new Map(
    row.filled.map((cell, at) => {
      if (at === 0) return [cell.column, "name"] as const;
      if (/^[x✓✔☑☒√☐]$/iu.test(cell.text) || standingOf(cell.text.toLowerCase()) !== null || cell.ticked !== null)
        return [cell.column, "attendance"] as const;
      if (fitsInitials(cell.text, bareName(row.filled[0]!.text))) return [cell.column, "initials"] as const;
      return [cell.column, REMARK.test(cell.text) ? "remark" : isOffice(cell.text) ? "role" : "organisation"] as const;
    }),
  );
}

/** "Secretary": an office, and nobody's name. */
const isOfficeAlone = (text: string): boolean =>
  isRole(text) && (nameAt(text)?.words ?? 1) === 1 && !nameAt(text)?.title;

/** "Planning Officer, Education" is an office, whatever stands behind the comma. */
const isOffice = (text: string): boolean => isRole(text) || isRole(text.split(",", 1)[0]!);

/** "Via Teams", "Until 8 pm", "left at item 4": how long somebody was there, or how. */
const REMARK = /^(?:via|by|until|left|arrived|joined|absent from)\s/i;

/**
 * Cells beside a label: a person each, or somebody and what he is, as in the table's other rows; none where they are
 * something else.
 */
export function peopleOf(cells: readonly Cell[], status: AttendanceStatus, rows: readonly Row[]): Claim[] {
  const [first, second] = cells;
  if (
    cells.length === 2 &&
    second!.lines.length === 1 &&
    isSomebody(first!.lines[0]!.line.text) &&
    !isPeopleColumn(rows, second!.column)
  ) {
    const row = { cells, filled: cells };
    const table = { standing: new Map<number, AttendanceStatus>(), lists: false, status };
    return attendanceRow(row, { ...table, columns: describing(row) });
  }
  if (cells.every(({ text, lines }) => lines.length === 1 && isSomebody(text)))
    return cells.flatMap((cell) => listCell(cell, status));
  return cells[0]!.lines.every(({ line }) => isSomebody(line.text)) ? freeRow({ cells, filled: cells }, status) : [];
}

/** "Gate | Chair | 3.1 The joiner has come …": beside who spoke of it stands what was said. */
export const isProse = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.text.length > 60 && listCell(cell, "present").length === 0;

/** "Meetings Administrator | Jo Bell" among lists of this standing: somebody's office. */
export function officeLabel(
  { text }: Cell,
  value: Cell | undefined,
  status: AttendanceStatus | null,
): AttendanceLabel | null {
  const office = text.trim().replace(/\s?:$/, "");
  // "Board: | Ann Ode, Chair; Cy Dean": a part of the list; "Trustees: | Ann Ode, Cy Dean": one of its own.
  const listed = MEMBERS.test(office) ? value?.text.includes(",") : status !== null && value?.text.includes(";");
  if (listed && isSomebody(value!.text.split(/\s?[,;(]/, 1)[0]!))
    return { start: 0, value: text.length, status: status ?? "present", office: null, firm: true, words: "" };
  return status === null ||
    value?.lines.length !== 1 ||
    !isRole(office) ||
    !isSomebody(value.text) ||
    nameAt(office) !== null ||
    /^(?:elections?|appointments?|report)\b|\b(?:reports?|updates?)$/i.test(office)
    ? null
    : { start: 0, value: text.length, status, office, firm: true, words: "" };
}

const MEMBERS = /^(?:directors|trustees|governors|members|councillors|commissioners)$/i;

/** The cells behind a label, up to the next label: "Treasurer | Jo Bell | Apologies" ends in none. */
export function valuesAt(cells: readonly Cell[], from: number): readonly Cell[] {
  let end = from;
  const isLabel = ({ text }: Cell): boolean =>
    Boolean(attendanceLabelAt(text)?.firm ?? detailLabel(text)) || headsNext(text);
  while (end < cells.length && !isLabel(cells[end]!)) end++;
  if (end > from && end === cells.length - 1 && !cells[end]!.text.endsWith(":")) end++;
  return cells.slice(from, end);
}

/** Two people at least and nobody else, or somebody and what he is. */
export const listsPeople = (row: Row): boolean =>
  row.filled.length > 1 &&
  (describesSomebody(row) || row.filled.every(({ lines }) => lines.every(({ line }) => isSomebody(line.text))));

export const namesSomebody = (row: Row): boolean =>
  row.filled.length > 1 && isSomebody(row.filled[0]!.lines[0]!.line.text.split(",", 1)[0]!);

/** "Ann Ode | Present": somebody, and in full the answer to the roll call. */
export function answers(row: Row): boolean {
  const last = row.filled.at(-1)?.text ?? "";
  return last.length > 5 && last.length < 30 && standingOf(last.toLowerCase()) !== null && namesSomebody(row);
}

/** "Chair | Ann Ode | Present | Clerk | Cy Dean | Apologies": an office, who holds it and whether he came, once or side by side. */
function officesHeld({ filled }: Row): readonly (readonly Cell[])[] {
  const held = filled.flatMap((_, at) => (at % 3 === 0 ? [filled.slice(at, at + 3)] : []));
  return held.some(([office]) => isRole(office!.text)) &&
    held.every(
      ([, one, answer]) =>
        answer &&
        (answer.text === "-" || standingOf(answer.text.toLowerCase())) &&
        (isSomebody(one!.text) || !isRole(one!.text)),
    )
    ? held
    : [];
}
const HELD = ["name", "role", "attendance"] as const;

/** "Ann Ode | Weir Trust | Chair", "Ann Ode | Chair | AO": somebody, and in another cell an answer, an office or the initials. */
export const describesSomebody = (row: Row): boolean =>
  officesHeld(row).length > 0 ||
  (namesSomebody(row) &&
    row.filled.some(
      ({ text }, at) =>
        at > 0 &&
        text.length < 60 &&
        (standingOf(text.toLowerCase()) !== null || isRole(text) || fitsInitials(text, bareName(row.filled[0]!.text))),
    ));

/** True when a third of a column's cells say that they are bodies: then the others are, too. */
const isBodiesColumn = (rows: readonly Row[], column: number): boolean =>
  rows.length > 2 &&
  rows.filter((row) => isOrganisation(cellAt(row, column)?.text.replace(/.* –.*|\(.*/, "") ?? "")).length * 3 >=
    rows.length;

/** True when a column of cells holds a person each. */
export function isPeopleColumn(rows: readonly Row[], column: number): boolean {
  const cells = rows.map((row) => cellAt(row, column)).filter((cell): cell is Cell => cell !== undefined);
  return (
    cells.length > 0 &&
    cells.every(({ text }) => {
      const hit = nameAt(text);
      return hit !== null && text.length < 80 && !REMARK.test(text);
    })
  );
}
