import type { Range } from "../../text/block";
import type { ActionClaim, Line, OwnerClaim } from "../context";
import { dueBefore, sentencesIn, setsTask } from "../grammar";
import { actionsOf } from "../line-facts";
import { groundOf, pieceWords } from "./action-claims";
import { BESIDE } from "./claims";
import type { Cell } from "./grid";

/** "… Al to ask the joiner. Cy to ring." beside "Al" and "Cy": what each is to do, where the row tells it of all; else what it says last. */
export function marginClaims(cell: Cell, owners: readonly OwnerClaim[]): ActionClaim[] {
  const own = cell.lines.flatMap(({ line, at }) =>
    sentencesIn(line.text).flatMap(({ start, end }) => {
      const words = line.text.slice(start, end);
      const who = setsTask(words, /./)
        ? owners.filter(({ text }) => words.startsWith(`${text} `) || words.includes(` and ${text} to `))
        : [];
      return who.length > 0 ? [ownedClaim({ line, at }, { start, end }, who, IN_COLUMN, "stated")] : [];
    }),
  );
  const all = own.length > 0 && owners.every((one) => own.some((claim) => claim.owners.includes(one)));
  return all ? own : [marginClaim(cell, owners)];
}

/** Names alone in the action column own what the row has just recorded. */
function marginClaim(cell: Cell, owners: readonly OwnerClaim[]): ActionClaim {
  const last = cell.lines.findLast(({ line }) => !BESIDE.test(line.text)) ?? cell.lines[0]!;
  // "Action: Jo to ring the joiner": the label is no part of it.
  const [marked] = actionsOf(last.line);
  const whole = { start: 0, end: last.line.text.length };
  return ownedClaim(last, marked?.text.text ? marked.text : whole, owners, IN_COLUMN, "stated");
}
const IN_COLUMN = "action:margin-column";

export type Placed = { readonly line: Line; readonly at: number };

/** The words of a line as an action of those who stand behind them or in the margin. */
export function ownedClaim(
  { line, at }: Placed,
  range: Range,
  owners: ActionClaim["owners"],
  rule: string,
  certainty: ActionClaim["certainty"],
  day: Range | null = null,
): ActionClaim {
  const ground = groundOf(line, at);
  const words = pieceWords(ground, range);
  const due = day ?? dueBefore(line.text, range);
  return {
    kind: "action",
    previous: false,
    origin: "margin",
    ref: null,
    label: null,
    text: words.text,
    owners,
    due: due ? pieceWords(ground, due) : null,
    status: null,
    block: at,
    spans: words.spans,
    rule,
    certainty,
  };
}
