import type { OwnerClaim, Words } from "../context";
import { dueOf, ownersIn } from "../grammar";
import { guarded } from "../../text/pattern";
import { groundOf, ownerClaims, pieceWords } from "./action-claims";
import type { Cell } from "./grid";

/** What a cell under "Who" says: who is to do it, and at times by when. */

type CellLine = Cell["lines"][number];

/** "Bex – by 24 Jan", "Al (before 3 May)": where the day begins behind the name. */
const BY_WHEN = guarded(/[\s,(–—-]+(?=(?:by|before|due|until)\s.*\d)/i);

/** Who is named on one line of the cell. */
export function ownersOfLine({ line, at }: CellLine): OwnerClaim[] {
  const end = BY_WHEN.exec(line.text)?.index ?? line.text.length;
  return ownerClaims(line, at, ownersIn(line.text.slice(0, end).replace(/!+$/, "")));
}

export const ownersOfCell = (cell: Cell): OwnerClaim[] => cell.lines.flatMap(ownersOfLine);

/** The day that stands behind the name; null where none does. */
export function dueBesideOwner(cell: Cell | undefined): Words | null {
  const [only, ...others] = cell?.lines ?? [];
  const from = only && others.length === 0 ? BY_WHEN.exec(only.line.text)?.index : undefined;
  if (!only || from === undefined) return null;
  const due = dueOf(only.line.text.slice(from));
  return due && pieceWords(groundOf(only.line, only.at), { start: from + due.start, end: from + due.end });
}
