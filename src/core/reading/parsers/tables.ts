import type { AttendanceStatus } from "../../minutes/record";
import { squeeze } from "../../text/fold";
import type { CellText, Claim, KeptCells, Language, Line, Parser, Role, Zone } from "../context";
import { atNight, datesIn, timesIn } from "../grammar";
import { attendanceLabelAt, detailLabel, type Detail } from "../labels";
import type { Column } from "../language/en/columns";
import { roleOf } from "../sections";
import { tellsAttendance } from "../shapes";
import { cutCell, readText } from "./cell-texts";
import { placeBeside, readDetail } from "./details";
import { rowsOf } from "./motion-rows";
import { rowDecisions } from "./row-decisions";
import { cellAt, foldCell, headsNext, unnumbered, type Cell, type Row } from "./grid";
import { areEarlier, headBeside, headIn, roleBeside, type NextTold } from "./table-heads";
import { actionColumns, has, loneHead, guessedColumns, marginColumns, rowActions, saidBeside } from "./table-actions";
import { rightColumns, type Columns } from "./table-columns";
import { attendanceColumns, type AttendanceTable } from "./attendance-heads";
import {
  answers,
  attendanceRow,
  describesSomebody,
  freeRow,
  isProse,
  listCell,
  listsPeople,
  namesSomebody,
  officeLabel,
  peopleOf,
  valuesAt,
} from "./table-attendance";

/**
 * Tables: of actions, of attendance, of the meeting's details, and tables that only lay the minutes out, whose cells are
 * read as text by the other parsers.
 */
export const tablesWith = (textParsers: readonly Parser[]): Parser => ({
  name: "tables",
  zones: ["table"],
  read: (zone, language, kept) => {
    const { claims, texts } = new TableReader(zone, language, textParsers);
    if (kept) kept.cells = texts;
    return claims;
  },
});

/** What a parser finds in a table's cells that only lay the minutes out, which are cut again where nothing is kept of that. */
export function readCells(zone: Zone, language: Language, parser: Parser, kept: KeptCells): readonly Claim[] {
  const texts = kept.cells ?? new TableReader(zone, language, []).texts;
  kept.cells = null;
  return texts.flatMap((text) => readText(text, language, [parser]));
}

/** What the rows that follow are, until a row says otherwise. */
type Mode =
  | { readonly kind: "text" }
  | { readonly kind: "actions"; readonly columns: Columns; readonly previous: boolean }
  | { readonly kind: "attendance"; readonly table: AttendanceTable };

const TEXT: Mode = { kind: "text" };

class TableReader {
  readonly claims: Claim[] = [];
  readonly texts: CellText[] = [];
  private mode: Mode = TEXT;
  private above: string | null = null;
  private role: Role;
  /** Of people under no label of the table's own. */
  private readonly status: AttendanceStatus;
  private readonly rows: readonly Row[];
  /** At the head of the minutes rows of "Ann Ode | Present" are a roll call, though nothing heads it; so are people alone. */
  private readonly answers: boolean;
  private readonly margin: Columns | null;
  /** "Attendees | Jo", then rows of names in the second column alone: they go on under the label. */
  private running: { readonly column: number; readonly status: AttendanceStatus } | null = null;
  private listed: AttendanceStatus | null = null;
  /** "In attendance" by itself heads the list. */
  private plain = false;
  private next: NextTold | null = null;

  constructor(
    private readonly zone: Zone,
    private readonly language: Language,
    private readonly textParsers: readonly Parser[],
  ) {
    this.role = zone.role;
    this.status = zone.standing ?? "present";
    this.rows = rowsOf(zone, this.claims);
    const filled = this.rows.filter((row) => row.filled.length > 0);
    this.answers =
      zone.role === "opening" &&
      (this.rows.filter(answers).length > 1 ||
        (filled.length > 1 && filled.every(listsPeople)) ||
        (filled.length > 2 && filled.every(namesSomebody) && filled.some(listsPeople)));
    this.margin = marginColumns(filled);
    for (let at = 0; at < this.rows.length; at++) this.row(this.rows[at]!, at);
    this.closeNext();
  }

  private row(row: Row, at: number): void {
    if (row.filled.length === 0) return;
    if (this.heads(row, at) || this.announces(row)) return;
    if (this.mode.kind === "actions") {
      const { columns, previous } = this.mode;
      this.claims.push(...rowActions(row, columns, previous), ...rowDecisions(row, columns));
      this.role = roleBeside(row, columns, this.role, this.zone.role);
      this.text(saidBeside(row, columns));
      return;
    }
    if (this.runsOn(row.filled)) return;
    if (this.mode.kind === "attendance") {
      const { table } = this.mode;
      const found =
        table.columns.size > 0
          ? attendanceRow(row, table)
          : listsPeople(row) || row.filled.length === 1
            ? this.free(row)
            : [];
      if (found.length > 0) {
        this.claims.push(...found.map((claim) => this.belonging(claim, row, table)));
        return;
      }
      if (table.lists) return;
    }
    // "Ann Ode | Weir Trust | Chair" is somebody with an office, and no label.
    if (
      this.role === "attendance" ? describesSomebody(row) : this.answers && (namesSomebody(row) || listsPeople(row))
    ) {
      this.claims.push(...this.free(row));
      return;
    }
    if (this.labelled(row)) return;
    // "Council resolution | That the apology from Councillor Hale be accepted."
    const told = row.filled.some(
      ({ text }) => /^\p{Lu}.*\.$/u.test(text) && (tellsAttendance(text) || /\s(?:will|agreed|was)\s/.test(text)),
    );
    const { margin } = this;
    const wide = row.cells.some(({ column }) => margin?.get(column) === "owner");
    const free = this.role === "attendance" && !told && !wide ? this.free(row) : [];
    if (free.length > 0) {
      this.claims.push(...free);
      return;
    }
    // Whether the letters in the margin are anybody's is settled when the attendance is known.
    if (margin)
      for (const claim of rowActions(row, margin, false)) this.claims.push({ ...claim, rule: "action:margin-tail" });
    this.text(margin ? row.filled.filter(({ column }) => margin.get(column) !== "owner") : row.filled);
  }

  /** Rows that say what comes: a title across the table, column headings. */
  private heads(row: Row, at: number): boolean {
    const rest = this.rows.slice(at + 1);
    if (row.filled.length === 1) {
      const only = row.filled[0]!;
      const line = only.lines[0]!.line;
      const columns = rest.length > 0 && roleOf(line) !== "previous" ? loneHead(only, this.role, rest) : null;
      if (columns) {
        this.mode = { kind: "actions", columns, previous: areEarlier(row, columns, rest, this.role) };
        return true;
      }
      const role =
        only.lines.length === 1 && line.text.length < 100 && !tellsAttendance(line.text) ? roleOf(line) : null;
      if (role === null || (only.lines.length === 1 && detailLabel(line.text)?.detail === "other")) return false;
      this.role = role;
      // "Actions from January" across a table of actions: the columns stay what they are.
      if (this.mode.kind === "actions" && (role === "actions" || role === "previous"))
        this.mode = {
          ...this.mode,
          previous: role === "previous" || (this.mode.previous && !/\b(?:new|this)\b/i.test(line.text)),
        };
      // "No | Item | Action" is laid over a whole evening's minutes, "Welcome and apologies" among them.
      else if (
        this.mode.kind !== "actions" ||
        (role !== "arising" &&
          !(
            (has(this.mode.columns, "item") || has(this.mode.columns, "minute")) &&
            !rest.slice(0, 1).some(listsPeople)
          ))
      )
        this.mode = role === "attendance" ? this.listMode(line) : TEXT;
      return true;
    }
    const lists = this.mode.kind === "attendance" && this.mode.table.lists;
    const attendance = attendanceColumns(row, this.role === "attendance", rest, this.standing(), lists);
    const columns =
      attendance && !(this.role === "actions" || this.role === "previous") ? null : actionColumns(row, this.role);
    if (columns && (rest.length > 0 || this.mode.kind === "actions")) {
      const previous = areEarlier(row, columns, rest, this.role);
      this.mode = { kind: "actions", columns: rightColumns(columns, rest, this.role, previous), previous };
      return true;
    }
    const beside = headBeside(row);
    if (beside) {
      this.mode = { kind: "actions", columns: beside, previous: false };
      this.text(row.filled.slice(0, -1));
      return true;
    }
    if (attendance && rest.length > 0) {
      this.mode = { kind: "attendance", table: attendance };
      return true;
    }
    // "Item | Details | Chair" right below the apologies heads an agenda.
    if (this.role === "attendance" && /^(?:agenda )?items?$/.test(foldCell(row.filled[0]!))) {
      this.role = "item";
      return true;
    }
    const opens = row === this.rows.find(({ filled }) => filled.length > 0);
    const guessed = opens && (this.role === "actions" || this.role === "previous") ? guessedColumns(this.rows) : null;
    if (guessed) this.mode = { kind: "actions", columns: guessed, previous: this.role === "previous" };
    return false;
  }

  /** "6 | Date of next meeting | 3 June, 7pm": the last item of an agenda that is laid out as a table. */
  private announces(row: Row): boolean {
    const { filled } = row;
    const head = filled.slice(0, 2).findIndex(({ text }) => headsNext(text));
    const value = head < 0 ? unnumbered(row).filled[0] : filled[head + 1];
    if (head >= 0) this.role = "next";
    if (this.role !== "next" || !value || !/\d/.test(value.text)) return head >= 0;
    for (const { line, at } of value.lines) this.nextDetail("when", line, at, line.start);
    return true;
  }

  /** People of a row that no headings explain. */
  private free(row: Row): readonly Claim[] {
    return freeRow(row, this.standing(), this.rows).map((claim) =>
      this.plain && claim.kind === "attendee" && claim.status === "inAttendance" ? { ...claim, plain: true } : claim,
    );
  }

  private standing(): AttendanceStatus {
    return this.mode.kind === "attendance" ? this.mode.table.status : this.status;
  }

  /** "Weir Trust" in a column before the names stands for the rows below it as well. */
  private belonging(claim: Claim, row: Row, { columns }: AttendanceTable): Claim {
    const own = [...columns].find(([, kind]) => kind === "organisation" || kind === "name");
    if (own?.[1] !== "organisation" || claim.kind !== "attendee") return claim;
    this.above = cellAt(row, own[0])?.text ?? this.above;
    return { ...claim, organisation: claim.organisation ?? this.above };
  }

  /** "Attendees" alone in a row: people follow, in the columns of those before. */
  private listMode(line: Line): Mode {
    const label = attendanceLabelAt(line.text);
    const status = label?.status ?? "present";
    this.plain = label?.words === "in attendance";
    const known = this.mode.kind === "attendance" && !this.mode.table.lists ? this.mode.table : null;
    const table = { columns: new Map<number, Column>(), standing: new Map<number, AttendanceStatus>(), lists: false };
    return { kind: "attendance", table: { ...(known ?? table), status } };
  }

  /** True when the cells go on with the names beside the label of a row before. */
  private runsOn(cells: readonly Cell[]): boolean {
    const { running } = this;
    this.running = null;
    if (!running || cells[0]!.column !== running.column) return false;
    const found = cells.length === 1 ? listCell(cells[0]!, running.status) : peopleOf(cells, running.status, this.rows);
    if (cells.length > 1 && found.length === 0) return false;
    this.claims.push(...found);
    this.running = running;
    return true;
  }

  /** "Date | 3 May", "Apologies | A, B", also twice in a row: labels with their values beside them. */
  private labelled(row: Row): boolean {
    let known = 0;
    const cells = row.filled;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      const words = squeeze(cell.text);
      if (words.length > 60) continue;
      const value = cells[at + 1];
      const attendance =
        attendanceLabelAt(words) ??
        officeLabel(
          cell,
          value,
          this.listed ?? (this.role === "attendance" && words.endsWith(":") ? this.status : null),
        );
      if (attendance?.firm && attendance.value >= words.length && !(attendance.office && isProse(value))) {
        known++;
        if (value && !detailLabel(value.text)) {
          const values = valuesAt(cells, at + 1);
          const several = values.length > 1 ? peopleOf(values, attendance.status, this.rows) : [];
          const found = several.length > 0 ? several : listCell(value, attendance.status);
          this.claims.push(
            ...found.map((claim) =>
              attendance.office && claim.kind === "attendee"
                ? { ...claim, roles: [attendance.office, ...claim.roles], rule: "attendance:office" }
                : claim,
            ),
          );
          if (!attendance.office) this.listed = attendance.status;
          if (!attendance.office && (cells.length === 2 || (several.length > 0 && at === 0)))
            this.running = { column: value.column, status: attendance.status };
          at += several.length > 0 ? values.length : 1;
        } else if (row.cells.length >= 2 && cells.length === 1) this.mode = TEXT;
        continue;
      }
      const detail = detailLabel(words);
      if (detail && detail.value >= words.length) {
        known++;
        if (value) {
          for (const { line, at } of value.lines) this.detailAt(detail.detail, line, at, line.start);
          at++;
        }
        continue;
      }
      // "Recorder | Jo Bell | Next meeting | 3 June"
      if (value && /\d/.test(value.text) && headsNext(words))
        for (const { line, at } of value.lines) this.nextDetail("when", line, at, line.start);
      if (this.role === "next" && value) known++;
    }
    // A label and its value may share a cell: "Date: 3 May".
    for (const cell of cells)
      for (const { line, at } of cell.lines) {
        const inner = detailLabel(line.text.slice(0, 160));
        if (inner && inner.value < line.text.length && inner.detail !== "other") {
          known++;
          this.detailAt(inner.detail, line, at, line.start + inner.value);
        } else if (
          attendanceLabelAt(line.text)?.firm &&
          cells.length <= 2 &&
          /:/.test(line.text) &&
          attendanceLabelAt(line.text)!.value < line.text.length
        ) {
          known++;
          this.claims.push(...listCell({ ...cell, lines: [{ line, at }] }, "present"));
        }
      }
    return known > 0;
  }

  private detailAt(detail: Detail, line: Line, at: number, start: number): void {
    if (this.role === "next") this.nextDetail(detail, line, at, start);
    else this.claims.push(...readDetail(detail, { block: line.block, at, start, end: line.end }, this.language));
  }

  /** Details under "Next meeting" are those of the next one. */
  private nextDetail(detail: string, line: Line, at: number, start: number): void {
    this.next ??= { day: null, start: null, end: null, venue: null, lines: [], dayAt: null, tentative: false };
    const text = line.block.text.slice(start, line.end);
    const day = datesIn(text, { meeting: null, language: this.language })[0];
    const time = timesIn(text, true).find((one) => !day || one.start >= day.end || one.end <= day.start);
    if (detail === "venue") this.next.venue = text.trim();
    else this.next.venue ??= placeBeside({ block: line.block, at, start, end: line.end }, text, this.language);
    if (day && this.next.dayAt === null) {
      this.next.day = day.text;
      this.next.dayAt = { line, at, start: start + day.start, end: start + day.end };
    }
    if (time) {
      this.next.start ??= atNight(time.from, time.text);
      this.next.end ??= time.to;
    }
    if (/\bor\b|tbc|confirmed|tentative|provisional/i.test(text)) this.next.tentative = true;
    this.next.lines.push({ line, at });
  }

  private closeNext(): void {
    const next = this.next;
    if (!next || (!next.dayAt && !next.start && !next.venue)) return;
    this.claims.push({
      kind: "nextMeeting",
      of: null,
      text: next.lines.map(({ line }) => line.text).join(" "),
      day: next.dayAt
        ? { text: next.day!, spans: [{ block: next.dayAt.at, start: next.dayAt.start, end: next.dayAt.end }] }
        : null,
      start: next.start,
      end: next.end,
      venue: next.venue,
      tentative: next.tentative,
      weight: 5,
      spans: next.lines.map(({ line, at }) => ({ block: at, start: line.start, end: line.end })),
      rule: "next:table",
      certainty: next.tentative ? "inferred" : "stated",
    });
  }

  /** Cells that only lay out the minutes: cut and read like the body. */
  private text(cells: readonly Cell[]): void {
    for (const cell of cells) {
      if (this.zone.role === "opening") this.claims.push(...headIn(cell, this.language));
      const [texts, role] = cutCell(cell, this.role, this.zone.role !== "opening");
      for (const text of texts) {
        this.texts.push(text);
        this.claims.push(...readText(text, this.language, this.textParsers));
      }
      this.role = role;
    }
  }
}
