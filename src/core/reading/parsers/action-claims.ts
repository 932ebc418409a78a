import type { ActionOrigin, ActionStatus } from "../../minutes/record";
import type { Block, Range } from "../../text/block";
import type { ActionClaim, Line, OwnerClaim, Words } from "../context";
import {
  attributeLine,
  dueIn,
  INITIALS_LEAD,
  looksPlural,
  statusIn,
  type ActionLine,
  type OwnerPhrase,
  type Piece,
} from "../grammar";
import { shiftedOwner } from "../grammar/pattern";
import { wordsOf } from "./claims";

/** Where the text given to the grammar stands: offset `shift` of a block, which is block `at` of the zone. */
export interface Ground {
  readonly block: Block;
  readonly at: number;
  readonly shift: number;
}

export const groundOf = (line: Line, at: number): Ground => ({ block: line.block, at, shift: line.start });

export const pieceWords = (ground: Ground, piece: Range): Words =>
  wordsOf(ground.block, ground.at, ground.shift + piece.start, ground.shift + piece.end);

/** The words of a whole line. */
export const lineWords = ({ line, at }: { readonly line: Line; readonly at: number }): Words =>
  pieceWords(groundOf(line, at), { start: 0, end: line.text.length });

export const ownerClaim = (ground: Ground, owner: OwnerPhrase): OwnerClaim => ({
  text: owner.text,
  kind: owner.kind,
  spans: [{ block: ground.at, start: ground.shift + owner.start, end: ground.shift + owner.end }],
});

/** As whom a line names them, `by` characters into it. */
export const ownerClaims = (line: Line, at: number, owners: readonly OwnerPhrase[], by = 0): OwnerClaim[] =>
  owners.map((owner) => ownerClaim(groundOf(line, at), shiftedOwner(owner, by)));

/** Bold pieces of a line's own words, for the grammar. */
export function boldOf(line: Line): Range[] | undefined {
  const within = line.block.bold
    ?.filter((range) => range.end > line.start && range.start < line.end)
    .map((range) => ({
      start: Math.max(0, range.start - line.start),
      end: Math.min(line.end, range.end) - line.start,
    }));
  return within && within.length > 0 ? within : undefined;
}

export interface Manner {
  readonly origin: ActionOrigin;
  readonly previous: boolean;
  readonly status?: ActionStatus | null;
  readonly owners?: readonly OwnerClaim[];
  readonly ref?: Words | null;
  readonly due?: Words | null;
}

/** An action as the grammar read it on a line, as a claim on its zone. */
export function actionClaim(line: ActionLine, ground: Ground, manner: Manner): ActionClaim {
  const text = pieceWords(ground, line.text);
  const own = line.owners.map((owner) => ownerClaim(ground, owner));
  return {
    kind: "action",
    previous: manner.previous,
    origin: manner.origin,
    ref: line.ref ? pieceWords(ground, line.ref) : (manner.ref ?? null),
    label: line.label?.text ?? null,
    text: text.text,
    // Under "Alex:", "Sockets to talk to the page" is Alex's.
    owners:
      own.length > 0 &&
      !(line.rule === INITIALS_LEAD && manner.owners?.length) &&
      !(manner.owners?.length && own.every(({ text }) => looksPlural(text) || /^\p{Lu}{3,}$/u.test(text)))
        ? own
        : (manner.owners ?? []),
    due: line.due ? pieceWords(ground, line.due) : (manner.due ?? null),
    status: line.status?.status ?? manner.status ?? null,
    block: ground.at,
    spans: text.spans,
    rule: line.rule,
    certainty: "stated",
  };
}

/**
 * The action with what a line of its own below it says: "Owner: JS", "Due: 3 May", "Status: open"; null for any other line.
 *
 * @param whom whom the line names behind a label alone ("Action: JS")
 */
export function withAttribute(
  claim: ActionClaim,
  line: Line,
  at: number,
  whom: readonly OwnerClaim[] = [],
): ActionClaim | null {
  if (whom.length > 0) return { ...claim, owners: whom };
  const told = attributeLine(line.text);
  if (!told) return null;
  if (told.kind === "owner") return { ...claim, owners: ownerClaims(line, at, told.owners) };
  if (told.kind === "status")
    return { ...claim, status: statusIn(line.text.slice(told.value))?.status ?? claim.status };
  const words = pieceWords(groundOf(line, at), { start: told.value, end: line.text.length });
  return dueIn(words.text) ? { ...claim, due: words } : claim;
}

export type { Piece };

/** "The bench has been mended and paid for. Action: …": behind a report on what was given out, a label marks what is new. */
export const isBehindReport = (line: Line, { label, range, text }: ActionLine): boolean =>
  label !== null && (REPORTED.test(line.text.slice(0, range.start)) || (range.start > 40 && text.start >= label.end));
const REPORTED = /^.{12,}[.!?]\W*$/s;
