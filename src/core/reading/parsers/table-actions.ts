import type { ActionStatus } from "../../minutes/record";
import { isOrganisation, isRole, nameAt } from "../../people/names";
import type { ActionClaim, Claim, OwnerClaim, Words } from "../context";
import {
  datesIn,
  dueIn,
  INITIALS_LEAD,
  isSurelyThing,
  listAction,
  ownerPrefix,
  ownersIn,
  referenceIn,
  setsTask,
  statusIn,
} from "../grammar";
import { COLUMN_HEADINGS, type Column } from "../language/en/columns";
import { actionClaim, groundOf, lineWords, ownerClaims, pieceWords } from "./action-claims";
import { FINISHED } from "./claims";
import { cellAt, foldCell, type Cell, type Row } from "./grid";
import { dueBesideOwner, ownersOfCell, ownersOfLine } from "./owner-cells";
import { marginClaims } from "./margin-column";
import { marksActions, type Columns } from "./table-columns";
import { guarded } from "../../text/pattern";

/** Registers that name an owner too, but of a risk or an issue. */
const REGISTER = guarded(
  /^(?:issues?|risks?|risk description|issue description|description of (?:the )?(?:risk|issue)|hazards?|dependenc(?:y|ies)|assumptions?|likelihood|impact|probability|severity|mitigations?|risk score|score)$/,
);

const GENERAL = /^(?:time|leads?|dates?)$/;

const columnOf = (words: string): Column | undefined => COLUMN_HEADINGS.find(([pattern]) => pattern.test(words))?.[1];

/** The columns of a row of headings; null when the row is none. */
export function actionColumns(row: Row, role: string): Columns | null {
  if (row.filled.length < 2) return null;
  const columns = new Map<number, Column>();
  let known = 0;
  for (const cell of row.filled) {
    const hit = columnOf(foldCell(cell));
    if (hit) known++;
    // "Time | Lead | Action | Who | Due": what comes last is of the action.
    const other = row.filled.find((one) => columns.get(one.column) === hit && GENERAL.test(foldCell(one)));
    if (hit && other) columns.set(other.column, "nothing");
    columns.set(cell.column, hit ?? "nothing");
  }
  // "What | When | Where": what is to come.
  if (row.filled.some((cell) => /^(?:venue|place|location|where)$/.test(foldCell(cell)))) return null;
  const has = (column: Column): boolean => [...columns.values()].includes(column);
  // "By" beside "When" says who.
  const by = row.filled.find((cell) => foldCell(cell) === "by");
  if (by && !has("owner") && row.filled.some((cell) => cell !== by && columns.get(cell.column) === "due"))
    columns.set(by.column, "owner");
  if (!has("action") && row.filled.some((cell) => REGISTER.test(foldCell(cell)))) return null;
  // "What | Topics | Who" under "Agenda": who speaks on what.
  if (role === "agenda" && !row.filled.some((cell) => SETS_TASKS.test(foldCell(cell)))) return null;
  if (!has("action") && headsDecisions(row, role)) return columns;
  if (known < 2 || known * 2 < row.filled.length) return null;
  const tasks = has("action") || role === "actions" || role === "previous";
  if (
    has("action") &&
    (has("owner") || has("due") || has("status") || has("minute") || has("item") || has("decision") || has("ref"))
  )
    return columns;
  if (tasks && (has("owner") || has("due") || has("status"))) return asTasks(columns);
  // "Minutes | Action by", "Item | Owner | Due": what is not the owner's is the action or what it was said of.
  if ((has("minute") || has("item")) && has("owner"))
    return (has("due") || has("status")) && !row.filled.some((cell) => MINUTES_HEAD.test(foldCell(cell)))
      ? asTasks(columns)
      : columns;
  return has("decision") &&
    (has("item") || has("minute") || has("owner") || has("ref") || has("due") || has("mover") || has("status"))
    ? columns
    : null;
}

const SETS_TASKS = /action|task|to ?do|decision|due|status/;

/** "Minutes | Action by | Due date": most rows give nobody anything to do. */
const MINUTES_HEAD = /^(?:agenda|minutes?|discussions?|notes|decisions? or actions?)\b/;

/** "Action" alone over the last column of a table: the minutes stand beside it; over its only one where tasks are due. Null for any other cell. */
export function loneHead(cell: Cell, role: string, rest: readonly Row[]): Columns | null {
  const kind = columnOf(foldCell(cell));
  if (cell.column === 0)
    return kind === "action" && role === "actions" && rest.every(({ cells }) => cells.length === 1)
      ? new Map([[0, kind]])
      : null;
  return kind === "action" || kind === "owner"
    ? new Map<number, Column>([
        [cell.column - 1, "minute"],
        [cell.column, kind],
      ])
    : null;
}

/** Rows of minutes whose last column holds initials and nothing else, here and there: what heads them went without saying. */
export function marginColumns(rows: readonly Row[]): Columns | null {
  const last = Math.max(...rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const margin = rows.map((row) => ({ cell: cellAt(row, last), beside: cellAt(row, last - 1) }));
  const owned = margin.filter(({ cell }) => cell && columnOf(foldCell(cell)) !== "action");
  return owned.length > 0 &&
    owned.length * 2 <= rows.length &&
    owned.every(
      ({ cell, beside }) => /[.!?)]$/.test(beside?.text ?? "") && (MARGIN.test(cell!.text) || setsTask(cell!.text)),
    )
    ? new Map<number, Column>([
        [last - 1, "minute"],
        [last, "owner"],
      ])
    : null;
}
const MARGIN = /^(?:\p{Lu}{2,4}|All)(?:\s?[\s,/&]\s?(?:\p{Lu}{2,4}|All))*$/u;

/** The cells of a row that hold what was said; where there are no minutes, sentences under "Item". */
export function saidBeside(row: Row, columns: Columns): readonly Cell[] {
  const wanted = has(columns, "minute") || has(columns, "decision") ? "minute" : "item";
  return row.filled.filter(
    (cell) =>
      ((columns.get(cell.column) ?? wanted) === wanted &&
        (wanted !== "item" || cell.lines.length > 1 || /[.;]/.test(cell.text))) ||
      (columns.get(cell.column) === "decision" && marksActions(cell)),
  );
}

/** "Decision" over what was decided; beside it why, or where that is kept, which is none of it. */
const DECIDED = /^(?:key |main )?(?:decisions?|resolutions?)(?: (?:made|taken|reached|agreed))?$/;
const REASON = /^(?:rationales?|reasons?|reasoning|justifications?|why|grounds)$/;

/**
 * True for the headings of a table of decisions: first, with their reasons beside them, or anywhere under "Decisions".
 * "Application | Decision | Reason" tells what somebody else decided.
 */
const headsDecisions = (row: Row, role: string): boolean =>
  (role === "decisions" ? row.filled : row.filled.slice(0, 1)).some((cell) => DECIDED.test(foldCell(cell))) &&
  (role === "decisions" || row.filled.some((cell) => REASON.test(foldCell(cell))));

/** Where no column says "action", the words stand under "Item", "Description" or the like. */
function asTasks(columns: Map<number, Column>): Columns {
  if ([...columns.values()].includes("action")) return columns;
  const words =
    [...columns].find(([, column]) => column === "minute") ??
    [...columns].find(([, column]) => column === "item") ??
    [...columns].find(([, column]) => column === "nothing");
  if (words) columns.set(words[0], "action");
  return columns;
}

/** Columns of a table without headings under "Actions": dates, names and statuses are told by what they look like. */
export function guessedColumns(rows: readonly Row[]): Columns | null {
  const all = new Set(rows.flatMap((row) => row.filled.map(({ column }) => column)));
  if (all.size < 2) return null;
  const columns = new Map<number, Column>();
  let longest: [number, number] | null = null;
  for (const column of all) {
    const cells = rows.map((row) => cellAt(row, column)).filter((cell): cell is Cell => cell !== undefined);
    const most = (test: (text: string) => boolean): boolean =>
      cells.filter(({ text }) => test(text)).length * 2 > cells.length;
    const length = cells.reduce((sum, { text }) => sum + text.length, 0);
    if (most((text) => referenceIn(text) !== null || /^\d{1,3}[.)]?$/.test(text))) columns.set(column, "ref");
    else if (most((text) => statusIn(text) !== null)) columns.set(column, "status");
    else if (most((text) => text.length < 40 && datesIn(text, { meeting: null }).length > 0))
      columns.set(column, "due");
    else if (most(isOwners)) columns.set(column, "owner");
    else if (!longest || length > longest[1]) longest = [column, length];
  }
  if (!longest || columns.size === 0) return null;
  columns.set(longest[0], "action");
  return columns;
}

/** The end of a sentence: none behind a title or an initial ("Cllr. J. Hale"). */
export const STOP = "[.!?;](?<!\\b(?:\\p{Lu}|Cllrs?|Mrs?|Ms|Dr|Revd?|Eng)\\.)";
const STOPS = guarded(new RegExp(`${STOP}\\s`, "u"));

/** True when a cell holds names, initials or groups and nothing else. */
export function isOwners(text: string): boolean {
  if (text.length > 80 || STOPS.test(text)) return false;
  const owners = ownersIn(text);
  if (owners.length === 0) return false;
  const covered = owners.reduce((sum, owner) => sum + owner.text.length, 0);
  return (
    covered >= text.replace(/[\s,;/&+()]|\band\b/g, "").length * 0.8 &&
    owners.every(
      (owner) =>
        owner.kind !== "name" ||
        /^\p{Lu}{2,4}$/u.test(owner.text) ||
        (nameAt(owner.text) !== null &&
          !isSurelyThing(owner.text) &&
          (!isOrganisation(owner.text) || isRole(owner.text))),
    )
  );
}

/** What a column "Type" calls rows that are no actions: "D", "Decision"; "I", "Information". */
export const KINDS = {
  decision: /^(?:d|dec|decisions?|agreed)\W*$/i,
  other: /^(?:i|info|information|n|notes?|noted)\W*$/i,
};

/** What a row is: by its type, or by what stands before a colon ("Decision: the hall is booked"). */
export const kindOf = (type: Cell | undefined, action: Cell | undefined): string =>
  type?.text ?? /^[^:]{3,}(?=:)/.exec(action?.text ?? "")?.[0] ?? "";

/** The actions of a row below the headings. */
export function rowActions(row: Row, columns: Columns, previous: boolean): Claim[] {
  const cell = (wanted: Column): Cell | undefined => row.filled.find(({ column }) => columns.get(column) === wanted);
  const by = cell("owner");
  // "Minutes | Actioned by" over "Jo to ring the joiner": who does it, and what.
  const tasks = by && !hasAction(columns) && by.lines.every(({ line }) => setsTask(line.text, /./)) ? by : undefined;
  const words = cell("action") ?? tasks;
  const kind = kindOf(cell("type"), words);
  if (KINDS.decision.test(kind) || KINDS.other.test(kind)) return [];
  const ownerCell = tasks ? undefined : by;
  const decided = cell("decision");
  // "Item | | Action": what was said may stand under no heading.
  const minute = cell("minute") ?? row.filled.find(({ column }) => column > 0 && !columns.has(column)) ?? cell("item");
  // Of several the first that names a state.
  const column = row.cells
    .filter(({ column }) => columns.get(column) === "status")
    .reduce<ActionStatus | null>((told, one) => told ?? statusOfCell(one), null);
  // "Ask the joiner" over "Actioned – see item 4"
  const below = previous && words ? reportIn(words) : null;
  // "Completed" in the column of days
  const end = column ?? statusOfCell(cell("due"));
  const status = end && FINISHED.has(end) ? end : (column ?? below);
  const owners = ownerCell ? ownersOfCell(ownerCell) : null;
  if (!words)
    // "Name | Part | Comments" lists people: whoever owns what was recorded stands behind it.
    // "Topic | Lead | Outcome": who leads the talk is to do nothing.
    return ownerCell &&
      minute &&
      minute.column < ownerCell.column &&
      isOwners(ownerCell.text) &&
      !hasAction(columns) &&
      (decided?.column ?? 0) < ownerCell.column
      ? // "Keep branches short" under "Decision" is what they are to do, "Agreed" says that what stands before it is.
        marginClaims(decided?.text.includes(" ") ? decided : minute, owners ?? []).map((claim) => ({
          ...claim,
          due: dueOf(cell("due")?.lines) ?? claim.due,
          status,
        }))
      : [];
  const layout = minute !== undefined && !ownerCell && !has(columns, "owner");
  // "AH 26 April": who, and by when.
  const day = layout && words.lines.length === 1 ? datesIn(words.text, { meeting: null }).at(-1) : undefined;
  const date = day && day.start > 1 && day.end === words.text.length ? day : null;
  const who = date ? words.text.slice(0, date.start).replace(/[\s,:–-]+(?:by\s+)?$/i, "") : words.text;
  if (layout && isOwners(who)) {
    const { line, at } = words.lines[0]!;
    const named = date ? ownerClaims(line, at, ownersIn(who)) : ownersOfCell(words);
    return marginClaims(minute, named).map((claim) => ({
      ...claim,
      due: date ? pieceWords(groundOf(line, at), date) : claim.due,
    }));
  }
  const number = previous && minute && /^[\p{Lu}\d][\p{Lu}\d./ -]{0,14}$/u.test(minute.text) ? minute : undefined;
  const reference = cell("ref") ?? number;
  const dueWords = dueOf(cell("due")?.lines) ?? dueBesideOwner(ownerCell);
  const ref =
    reference && /\d|\p{L}/u.test(reference.text) && reference.text.length < 30 && !layout
      ? wordsOf(reference.lines)
      : null;
  const manner = { origin: "table", previous, status, ref, due: dueWords } as const;
  const days = cell("due")?.lines ?? [];
  const said = below ? { ...words, lines: words.lines.slice(0, -1) } : words;
  const people = ownerCell?.lines ?? [];
  const claims = splitCell(said).flatMap((piece, at, { length }) =>
    // "Paint", "Brushes" beside "3 May", "5 May" or "Jo", "Al": each line has its own day, and somebody of its own.
    pieceClaims(
      piece,
      length > 1 && people.length === length ? ownersOfLine(people[at]!) : owners,
      length > 1 && days.length === length ? { ...manner, due: dueOf([days[at]!]) } : manner,
    ),
  );
  const done = cell("done");
  const reported = done ? splitCell(done).flatMap((piece) => pieceClaims(piece, owners, DONE)) : [];
  return [...reported, ...claims.flatMap((claim) => standing(claim, previous, status))];
}

const DONE = { origin: "table", previous: true, status: "done" } as const;
export const has = (columns: Columns, wanted: Column): boolean => [...columns.values()].includes(wanted);
const hasAction = (columns: Columns): boolean => has(columns, "action");

/** What the last line of a cell says became of what stands above it. */
export const reportIn = ({ lines }: Cell): ActionStatus | null =>
  lines.length > 1 ? (statusIn(lines.at(-1)!.line.text)?.status ?? null) : null;

/** An earlier action that is still to do is both reported on and an action. */
function standing(claim: ActionClaim, previous: boolean, status: ActionStatus | null): ActionClaim[] {
  const told = claim.status ?? status;
  if (told !== null && FINISHED.has(told)) return [{ ...claim, previous: true, status: told }];
  if (!previous) return [claim];
  return told === "carried" || told === "open"
    ? [
        { ...claim, previous: true },
        { ...claim, previous: false },
      ]
    : [claim];
}

type Piece = Cell["lines"];
/** "Order the paint": a line of its own, no part of a sentence. */
const ENTRY = /^\p{Lu}[^.;:]{1,90}[^.;:,]$/u;

/** A cell's actions: each listed paragraph one, else the whole cell. */
function splitCell(cell: Cell): Piece[] {
  const listed = cell.lines.filter(({ line }) => line.mark !== null).length;
  if (listed >= 2 && listed >= cell.lines.length - 1)
    return cell.lines.filter(({ line }) => line.mark !== null).map((one) => [one]);
  // "Ann will ring the joiner" over "Cy to buy paint": each paragraph names who does what.
  const apart =
    cell.lines.every(({ line }) => setsTask(line.text, /./) || ownerPrefix(line.text, 0) !== null) ||
    cell.lines.every(({ line }) => ENTRY.test(line.text));
  if (cell.lines.length > 1 && apart) return cell.lines.map((one) => [one]);
  return [cell.lines];
}

function pieceClaims(
  piece: Piece,
  owners: readonly OwnerClaim[] | null,
  manner: Parameters<typeof actionClaim>[2],
): ActionClaim[] {
  const first = piece[0]!;
  const read = listAction(first.line.text, {});
  if (read.length === 0) return [];
  const claims = read.map((one) => actionClaim(one, groundOf(first.line, first.at), manner));
  const joined = piece.length > 1 && claims.length === 1 ? [withRest(claims[0]!, piece.slice(1))] : claims;
  return joined.map((claim) => ({
    ...claim,
    owners: owners && owners.length > 0 ? owners : claim.owners,
    due: manner.due ?? claim.due,
    label: null,
    rule: claim.rule === INITIALS_LEAD ? claim.rule : "action:row",
  }));
}

function withRest(claim: ActionClaim, rest: Piece): ActionClaim {
  const more = rest.map(lineWords);
  return {
    ...claim,
    text: [claim.text, ...more.map(({ text }) => text)].join(" "),
    spans: [...claim.spans, ...more.flatMap(({ spans }) => spans)],
  };
}

export function wordsOf(lines: Piece): Words {
  const pieces = lines.map(lineWords);
  return { text: pieces.map(({ text }) => text).join(" "), spans: pieces.flatMap(({ spans }) => spans) };
}

function dueOf(lines: Piece | undefined): Words | null {
  const words = lines ? wordsOf(lines) : null;
  return words && !/:\d\d.*[–-]/.test(words.text) && dueIn(words.text, { meeting: null }) ? words : null;
}

function statusOfCell(cell: Cell | undefined): ActionStatus | null {
  if (cell && (/^(?:[☑☒✓✔✗✘xy]|\[x\])$/iu.test(cell.text) || cell.ticked)) return "done";
  return (cell && statusIn(cell.text)?.status) ?? null;
}
