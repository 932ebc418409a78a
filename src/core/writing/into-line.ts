import type { Action, Minutes } from "../minutes/record";
import { hullIn } from "../tagging/places";
import { planOf } from "../tagging/edits";
import type { Plan } from "../tagging/plan";
import type { Block, Span } from "../text/block";
import { DUE_COLUMN, OWNER_COLUMN } from "./words.data";

/** Why a word cannot be written into the line. */
export type LineRefusal = "outside-body" | "no-such-column";

/** The cell of the action's own row under a header that `column` knows. */
function cellUnder(blocks: readonly Block[], action: Action, column: RegExp): number {
  const own = blocks[action.block]?.cell;
  if (!own) return -1;
  const head = blocks.find(
    (block) =>
      block.cell?.table === own.table && block.cell.row === 0 && column.test(block.text.trim().replace(/:$/u, "")),
  );
  if (!head?.cell) return -1;
  return blocks.findIndex(
    (block) => block.cell?.table === own.table && block.cell.row === own.row && block.cell.column === head.cell?.column,
  );
}

/** How most actions of the document name their owner: behind a colon, in brackets, or before "to". */
function ownerHabit(minutes: Minutes, blocks: readonly Block[]): "colon" | "brackets" | "before" {
  const counts = { colon: 0, brackets: 0, before: 0 };
  for (const action of minutes.actions) {
    const [span] = action.owners.flatMap((owner) => owner.spans);
    const text = span && blocks[span.block]?.text;
    if (!span || !text || blocks[span.block]?.cell) continue;
    const before = text.slice(0, span.start).trimEnd().slice(-1);
    if (before === "(" || before === "[") counts.brackets += 1;
    else if (text.slice(span.end).replace(/[\s.)\]]/gu, "") === "") counts.colon += 1;
    else counts.before += 1;
  }
  const [best] = (Object.keys(counts) as (keyof typeof counts)[]).sort((one, other) => counts[other] - counts[one]);
  return best && counts[best] > 0 ? best : "brackets";
}

/** Behind the line's last word; a full stop there stays last. */
function tail(text: string): { readonly at: number; readonly stop: boolean } {
  const end = text.trimEnd().length;
  const stop = /[^.]\.$/u.test(text.slice(0, end));
  return { at: stop ? end - 1 : end, stop };
}

function replaceOf(blocks: readonly Block[], block: number, start: number, end: number, text: string): Plan {
  return planOf([{ kind: "replace", block, expect: blocks[block]?.text ?? "", range: { start, end }, text }]);
}

/** All spans of one fact, where they stand in one block and next to each other. */
function oneRange(
  spans: readonly Span[],
): { readonly block: number; readonly start: number; readonly end: number } | null {
  const block = spans[0]?.block;
  const hull = block === undefined ? null : hullIn(block, spans);
  return hull && block !== undefined && spans.every((span) => span.block === block) ? { block, ...hull } : null;
}

/**
 * Writes the owners into the action's own words: in place of those that stand there, in the row's owner column, or where
 * the document's other actions have theirs.
 */
export function planWriteOwners(
  blocks: readonly Block[],
  minutes: Minutes,
  action: Action,
  names: readonly string[],
): Plan | LineRefusal {
  const home = blocks[action.block];
  if (!home || home.place !== "body") return "outside-body";
  const standing = oneRange(action.owners.flatMap((owner) => owner.spans));
  const listed = names.join(", ");
  const spoken = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : listed;
  if (standing) {
    const text = blocks[standing.block]?.text ?? "";
    const prose = /^\s+to\b/iu.test(text.slice(standing.end));
    return replaceOf(blocks, standing.block, standing.start, standing.end, prose ? spoken : listed);
  }
  if (home.cell) {
    const cell = cellUnder(blocks, action, OWNER_COLUMN);
    return cell < 0 ? "no-such-column" : replaceOf(blocks, cell, 0, blocks[cell]?.text.length ?? 0, listed);
  }
  const own = hullIn(action.block, action.spans);
  const begin = own ? home.text.slice(own.start) : "";
  if (own && /^to\s/iu.test(begin)) return replaceOf(blocks, action.block, own.start, own.start + 2, `${spoken} to`);
  const { at } = tail(home.text);
  const habit = ownerHabit(minutes, blocks);
  return replaceOf(blocks, action.block, at, at, habit === "colon" ? `: ${listed}` : ` (${listed})`);
}

/**
 * Writes the due date into the action's own words: in place of the one there, in the row's column, or behind the line.
 *
 * @param words as the clerk wants it read: "9 September 2026", "the next meeting"
 */
export function planWriteDue(blocks: readonly Block[], action: Action, words: string): Plan | LineRefusal {
  const home = blocks[action.block];
  if (!home || home.place !== "body") return "outside-body";
  const standing = oneRange(action.due?.spans ?? []);
  if (standing) {
    const old = blocks[standing.block]?.text.slice(standing.start, standing.end) ?? "";
    const by = /^(?:by|before|until|due:?)\s+/iu.exec(old)?.[0] ?? "";
    return replaceOf(blocks, standing.block, standing.start + by.length, standing.end, words);
  }
  if (home.cell) {
    const cell = cellUnder(blocks, action, DUE_COLUMN);
    return cell < 0 ? "no-such-column" : replaceOf(blocks, cell, 0, blocks[cell]?.text.length ?? 0, words);
  }
  const { at } = tail(home.text);
  return replaceOf(blocks, action.block, at, at, ` (by ${words})`);
}
