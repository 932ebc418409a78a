import type { ActionClaim, Line } from "../context";
import { datesIn, ownersIn, type OwnerPhrase } from "../grammar";
import { groundOf, ownerClaim, pieceWords } from "./action-claims";
import { isOwners } from "./table-actions";

/** The cells of an action's row, each on a line of its own below it, as a page leaves a table that it flattened. */

interface CellLine {
  readonly owners: readonly OwnerPhrase[];
  readonly due: { readonly start: number; readonly end: number } | null;
}

/** "Ann Ode", "AO 27 Oct", "27 October": who, by when, or both, and nothing else; null for any other line. */
export function cellLine({ text, mark, block }: Pick<Line, "text" | "mark" | "block">): CellLine | null {
  if (text.length > 40 || text.length < 2 || mark !== null || block.heading || /[.:;!?]$/.test(text)) return null;
  const date = /\d/.test(text) ? datesIn(text, { meeting: null })[0] : undefined;
  if (date && date.end < text.trimEnd().length) return null;
  const who = date ? text.slice(0, date.start).replace(/[\s,;:(–—-]+(?:by|due)?[\s:]*$/i, "") : text;
  if (who === "") return date ? { owners: [], due: date } : null;
  return isOwners(who) ? { owners: ownersIn(who), due: date ?? null } : null;
}

/** The action with what the cell says that it does not say itself; null when the line is no such cell. */
export function withCell(claim: ActionClaim, line: Line, at: number): ActionClaim | null {
  const cell = cellLine(line);
  if (!cell || (cell.owners.length > 0 && claim.owners.length > 0) || (cell.owners.length === 0 && claim.due))
    return null;
  const ground = groundOf(line, at);
  return {
    ...claim,
    owners: cell.owners.length > 0 ? cell.owners.map((owner) => ownerClaim(ground, owner)) : claim.owners,
    due: cell.due ? pieceWords(ground, cell.due) : claim.due,
  };
}
