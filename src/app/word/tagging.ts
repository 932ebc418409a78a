import type { Plan } from "../../core/tagging/plan";
import { planTags } from "../../core/tagging/plan-tags";
import type { CopiedTag } from "../../core/tagging/tagging";
import { undoneTags } from "../../core/tagging/undone";
import { readTag } from "../../core/tagging/tag-name";
import { planCopy, planUntag, planUntagAll } from "../../core/tagging/untag";
import { planned } from "./open";
import { runPlan, tell, tellFailure } from "./run";
import { change, ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";
import type { Window } from "./waiting";

/** How many tags stand in the text; tables and the fields of an agenda are no tags. */
export const tagsInText = ({ tags }: Ready): number => tags.filter(({ tag }) => readTag(tag)).length;

/**
 * The state with the plan that "Tag all" runs. Where every tag was undone, as Undo in Word does after "Tag all", it is
 * everything once more: who presses the button then wants them back.
 */
export function offered(state: Ready): Ready {
  const undone = state.suppressed.length > 0 && state.tagging.plan.edits.length === 0 && tagsInText(state) === 0;
  if (!undone) return state;
  const known = again.get(state.tagging) ?? planned({ ...state, suppressed: [] });
  again.set(state.tagging, known);
  return known;
}

const again = new WeakMap<Ready["tagging"], Ready>();

/** Tags everything that the document marks. When the text has moved on it is read once more and planned anew. */
export async function tagAll(session: Session, onceMore = true): Promise<void> {
  const state = ready(session);
  if (!state || state.task) return;
  const { tagging, suppressed } = offered(planned(state));
  const overBudget = tagging.skipped.filter((skipped) => skipped.reason === "budget").length;
  if (tagging.plan.edits.length === 0) {
    tell(session, { kind: "nothing-to-tag" });
    return;
  }
  change(session, (now) => ({ ...now, suppressed }));
  const result = await runPlan(session, tagging.plan, "tagging");
  if (!result.ok && result.failure.code === "moved-on" && onceMore) return tagAll(session, false);
  if (!result.ok) return tellFailure(session, result);
  const { applied, refused = [], complete } = result.value;
  const total = tagging.plan.edits.length;
  // A tag that holds more than its fact is taken away first; that is no tag in place.
  const written = applied.filter((index) => tagging.plan.edits[index]?.kind !== "untag").length;
  tell(
    session,
    complete
      ? { kind: "tagged", count: written, refused: refused.length, overBudget }
      : { kind: "stopped", written: applied.length, total },
  );
}

/**
 * Tags what was typed, quietly: the caret's block is left alone. For typing with "auto".
 *
 * @returns false when they must be offered again later: something else is being written, a meeting is on, or the text
 * has moved on meanwhile
 */
export async function tagWithin(session: Session, within: readonly Window[]): Promise<boolean> {
  const state = ready(session);
  if (!state || state.task || state.meeting) return false;
  const { reading, tags, suppressed, caret } = state;
  const { plan } = planTags(
    { blocks: reading.source.blocks, tags, minutes: reading.minutes, suppressed },
    { within, caret },
  );
  if (plan.edits.length === 0) return true;
  return (await runPlan(session, plan, "tagging")).ok;
}

async function untagBy(session: Session, plan: Plan): Promise<void> {
  const result = await runPlan(session, plan, "untagging");
  if (result.ok) tell(session, { kind: "untagged", count: result.value.applied.length });
  else tellFailure(session, result);
}

/** Takes one tag away. Its words are remembered as a hash, so that it is not offered again until they change. */
export async function untagOne(session: Session, controlId: string): Promise<void> {
  const state = ready(session);
  if (!state) return;
  await untagBy(session, planUntag(state.tags, controlId));
  change(session, (now) => planned({ ...now, suppressed: [...now.suppressed, ...undoneBy(state, controlId)] }));
}

/** What is remembered of a tag that was taken away: hash and offsets, never the words. */
function undoneBy(state: Ready, controlId: string): Ready["suppressed"] {
  const facts = state.tagging.facts.filter((fact) => fact.controlId === controlId);
  const { blocks } = state.reading.source;
  return undoneTags(facts, blocks, [], blocks);
}

/** Takes every tag of ours away. */
export async function untagAll(session: Session): Promise<void> {
  const state = ready(session);
  if (state) await untagBy(session, planUntagAll(state.tags));
}

/** The clerk's answer to a control that came by copy and paste. */
export async function answerCopy(session: Session, copied: CopiedTag, answer: "own" | "untag"): Promise<void> {
  tellFailure(session, await runPlan(session, planCopy(copied, answer), "tagging"));
}
