import type { Action, Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Plan } from "../tagging/plan";
import type { Block, SourceText } from "../text/block";
import type { LineRefusal } from "./into-line";
import { REFERENCE_COLUMN } from "./words.data";

const LABEL = /^\s*(?:new\s+)?action(?:\s+(?:point|item|no\.?))?(?=\s*[:–-]|\s+\p{L})/iu;

function replaceOf(blocks: readonly Block[], block: number, start: number, end: number, text: string): Plan {
  return planOf([{ kind: "replace", block, expect: blocks[block]?.text ?? "", range: { start, end }, text }]);
}

/** The cell of the action's row under a header that names references. */
function referenceCell(blocks: readonly Block[], { block }: Action): number {
  const own = blocks[block]?.cell;
  if (!own) return -1;
  const inTable = (one: Block, row: number): boolean => one.cell?.table === own.table && one.cell.row === row;
  const head = blocks.find((one) => inTable(one, 0) && REFERENCE_COLUMN.test(one.text.trim()));
  return head?.cell ? blocks.findIndex((one) => inTable(one, own.row) && one.cell?.column === head.cell?.column) : -1;
}

function plansFor(blocks: readonly Block[], action: Action, ref: string): readonly Plan[] | LineRefusal {
  const text = blocks[action.block]?.text ?? "";
  if (blocks[action.block]?.cell) {
    const cell = referenceCell(blocks, action);
    return cell < 0 ? "no-such-column" : [replaceOf(blocks, cell, 0, blocks[cell]?.text.length ?? 0, ref)];
  }
  const standing = action.ref ? text.indexOf(action.ref) : -1;
  if (action.ref && standing >= 0) {
    return [replaceOf(blocks, action.block, standing, standing + action.ref.length, ref)];
  }
  const label = LABEL.exec(text);
  if (!label) return [];
  const at = label[0].length;
  const colon = /^\s*[:–-]/u.test(text.slice(at)) ? "" : ":";
  return [replaceOf(blocks, action.block, at, at, ` ${ref}${colon}`)];
}

/**
 * Writes a reference into the action's own line: in place of the one there, behind its label ("Action"), or in its row's
 * column. Only a way after which the reader finds this reference, and every other action with its own, is taken.
 *
 * @param index position among the minutes' actions, as read from `source`
 */
export function planWriteReference(
  source: SourceText,
  minutes: Minutes,
  index: number,
  ref: string,
): Plan | LineRefusal {
  const action = minutes.actions[index];
  if (!action || source.blocks[action.block]?.place !== "body") return "outside-body";
  const plans = plansFor(source.blocks, action, ref);
  if (typeof plans === "string") return plans;
  const refs = (list: readonly Action[], own: string | null): string =>
    JSON.stringify(list.map((one, at) => (at === index ? own : one.ref)));
  const proven = plans.find((plan) => {
    const { actions } = read({ ...source, blocks: blocksAfter(source.blocks, plan) }).minutes;
    return actions[index]?.ref === ref && refs(actions, ref) === refs(minutes.actions, ref);
  });
  return proven ?? "not-sure";
}
