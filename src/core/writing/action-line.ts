import type { Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Plan } from "../tagging/plan";
import type { SourceText } from "../text/block";
import { differences } from "./differences";
import { planWriteDue, planWriteOwners } from "./into-line";
import type { LineRefusal } from "./into-line";
import { planWriteReference } from "./reference";

/** What the clerk wants the action's own line to say; null leaves it as it is. */
export interface LineWords {
  readonly reference: string | null;
  readonly owners: readonly string[] | null;
  /** As it is to be read: "9 September 2026". */
  readonly due: string | null;
}

export type LinePart = keyof LineWords;

/** What can be written, and what the line cannot say, each with its reason. */
export interface LineResult {
  readonly plan: Plan;
  readonly written: readonly LinePart[];
  readonly refused: readonly { readonly part: LinePart; readonly why: LineRefusal }[];
}

/**
 * Writes reference, owners and due date of one action into its own line, each only where the reader finds it again
 * afterwards. Only the words that change are replaced: what stays keeps its formatting.
 *
 * @param index position among the minutes' actions, as read from `source`
 */
export function planWriteLine(source: SourceText, minutes: Minutes, index: number, words: LineWords): LineResult {
  const written: LinePart[] = [];
  const refused: { part: LinePart; why: LineRefusal }[] = [];
  let now = { source, minutes };
  const put = (part: LinePart, plan: Plan | LineRefusal): void => {
    if (typeof plan === "string") {
      refused.push({ part, why: plan });
      return;
    }
    written.push(part);
    const next = { ...source, blocks: blocksAfter(now.source.blocks, plan) };
    now = { source: next, minutes: read(next).minutes };
  };
  const { reference, owners, due } = words;
  if (reference !== null) put("reference", planWriteReference(now.source, now.minutes, index, reference));
  if (owners !== null) put("owners", planWriteOwners(now.source, now.minutes, index, owners));
  if (due !== null) put("due", planWriteDue(now.source, now.minutes, index, due));
  const edits = source.blocks.flatMap((block, at) => {
    const after = now.source.blocks[at];
    return after ? differences(block.text, after.text, at) : [];
  });
  return { plan: planOf(edits), written, refused };
}
