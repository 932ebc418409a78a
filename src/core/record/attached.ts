import type { Minutes } from "../minutes/record";
import type { TaggedFact } from "../tagging/tagging";
import type { Block } from "../text/block";
import { hintFor, reattach } from "./attach";
import type { Attachable } from "./attach";
import type { Hint, RecordBook } from "./book";
import { actionIds, decisionIds } from "./effective";
import type { RecordKind } from "./kinds";

const OF_ACTIONS: readonly RecordKind[] = ["owner", "due", "status", "reference", "contact"];

/** What a choice about a fact is kept with, so that it finds the fact again once its words, and so its id, have changed. */
export function hintOf(minutes: Minutes, facts: readonly TaggedFact[], blocks: readonly Block[], id: string): Hint {
  const action = minutes.actions[actionIds(minutes, facts).indexOf(id)];
  if (action) return hintFor(blocks, action.block, action.ref);
  const decision = minutes.decisions[decisionIds(minutes, facts).indexOf(id)];
  return decision ? hintFor(blocks, decision.spans[0]?.block ?? -1) : {};
}

/** The book with choices about reworded actions and decisions brought to the facts that they are about now. */
export function attached(
  book: RecordBook,
  minutes: Minutes,
  facts: readonly TaggedFact[],
  blocks: readonly Block[],
): RecordBook {
  if (!book.entries.some((entry) => entry.kind === "decision" || OF_ACTIONS.includes(entry.kind))) return book;
  const actions = actionIds(minutes, facts).map((id, index): Attachable => {
    const action = minutes.actions[index];
    return { id, hint: action ? hintFor(blocks, action.block, action.ref) : {} };
  });
  const decisions = decisionIds(minutes, facts).map((id, index): Attachable => {
    const block = minutes.decisions[index]?.spans[0]?.block ?? -1;
    return { id, hint: hintFor(blocks, block) };
  });
  const whole = OF_ACTIONS.reduce((now, kind) => reattach(now, kind, actions), book);
  return reattach(whole, "decision", decisions);
}
