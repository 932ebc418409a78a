import { isOrganisation, nameAt } from "../../people/names";
import type { Column } from "../language/en/columns";
import { actionsOf } from "../line-facts";
import { cellAt, type Cell, type Row } from "./grid";

/** What stands in each column of a table. */
export type Columns = ReadonlyMap<number, Column>;

/**
 * What really stands under the headings of a table in a section of this role.
 *
 * @param previous the table is of earlier actions, whose outcome is what became of them
 */
export function rightColumns(columns: Columns, rows: readonly Row[], role: string, previous = false): Columns {
  const outcome = previous && columnAt(columns, "status") === undefined ? columnAt(columns, "decision") : undefined;
  if (outcome !== undefined) return rightColumns(new Map([...columns, [outcome, "status"]]), rows, role);
  const right = numbered(byWhom(unswapped(columns, rows), rows), rows);
  return role === "actions" || role === "previous" ? right : asMinutes(right, rows);
}

/** "Action | Owner | Task" over "A-12": a number, and what is to be done. */
function numbered(columns: Columns, rows: readonly Row[]): Columns {
  const [first, second] = [...columns].filter(([, kind]) => kind === "action");
  return second && rows.every((row) => /^\P{Ll}{0,6}\d\P{Ll}{0,6}$/u.test(cellAt(row, first![0])?.text ?? ""))
    ? new Map([...columns, [first![0], "ref"]])
    : columns;
}

/** "Action | By" over letters and names: by whom, not by when. */
function byWhom(columns: Columns, rows: readonly Row[]): Columns {
  const day = columnAt(columns, "due");
  if (day === undefined || columnAt(columns, "owner") !== undefined) return columns;
  const told = rows.flatMap((row) => cellAt(row, day) ?? []);
  return told.length > 0 && told.every(({ text }) => looksLikePerson(text))
    ? new Map([...columns, [day, "owner"]])
    : columns;
}

/** Swaps headings that stand over each other's contents: all names under "Action", none under "Owner". */
function unswapped(columns: Columns, rows: readonly Row[]): Columns {
  const action = columnAt(columns, "action");
  const owner = columnAt(columns, "owner");
  if (action === undefined || owner === undefined) return columns;
  const filled = rows.filter((row) => cellAt(row, action) && cellAt(row, owner));
  const under = (column: number): number => filled.filter((row) => looksLikePerson(cellAt(row, column)!.text)).length;
  if (filled.length === 0 || under(action) < filled.length || under(owner) * 2 > filled.length) return columns;
  return new Map([...columns, [action, "owner"], [owner, "action"]]);
}

/** "Agreed to buy two. Action: Jo to order them.": under "Decision or action" each says itself what it is. */
export const marksActions = ({ lines }: Cell): boolean =>
  lines.some(({ line }) => actionsOf(line).some(({ label }) => label !== null));

/** "Action Point | Action by" over rows most of which name nobody: minutes, and an action only where somebody is named. */
function asMinutes(columns: Columns, rows: readonly Row[]): Columns {
  const kinds = [...columns.values()];
  // "Item | Actions" over paragraphs of which some begin with "ACTION:"
  const said = columnAt(columns, "action") ?? -1;
  const marks = ({ cells }: Row): boolean =>
    cells.some((cell) => cell.column === said && cell.lines.length > 1 && marksActions(cell));
  if (!kinds.includes("owner") && rows.some(marks)) return new Map([...columns, [said, "minute"]]);
  if (kinds.includes("due") || kinds.includes("status") || kinds.includes("minute")) return columns;
  const [action, owner] = (["action", "owner"] as const).map((kind) => columnAt(columns, kind));
  if (action === undefined || owner === undefined) return columns;
  const told = rows.filter((row) => cellAt(row, action));
  const owned = told.filter((row) => cellAt(row, owner)).length;
  return told.length > 3 && owned > 0 && owned * 2 < told.length ? new Map([...columns, [action, "minute"]]) : columns;
}

const columnAt = (columns: Columns, wanted: Column): number | undefined =>
  [...columns].find(([, column]) => column === wanted)?.[0];

function looksLikePerson(text: string): boolean {
  if (/^(?:\p{Lu}{2,4}|all|everyone)(?:\s*[/,&]\s*(?:\p{Lu}{2,4}|all))*$/iu.test(text) && text.length < 30) return true;
  return text.split(/\s*(?:,|&|\/|\band\b)\s*/).every((part) => {
    const hit = nameAt(part);
    return hit !== null && hit.end === part.length && hit.words >= 2 && hit.words <= 4 && !isOrganisation(part);
  });
}
