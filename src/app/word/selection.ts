import { planManualTag, tagAt } from "../../core/tagging/manual";
import type { TagKind } from "../../core/tagging/tag-name";
import { neighbourTag } from "../../core/tagging/untag";
import { clearFailure, runPlan, tell, tellFailure } from "./run";
import { selectedNow } from "./selected";
import { ready } from "./session";
import type { Session } from "./session";
import { untagOne } from "./tagging";

/** Tags the selection by hand. When the text has moved on meanwhile, it was read once more: then the tag is planned anew. */
export async function tagSelection(session: Session, kind: TagKind, onceMore = true): Promise<void> {
  const selected = await selectedNow(session);
  const state = ready(session);
  if (!state || !selected.ok || !selected.value) {
    return selected.ok
      ? tell(session, { kind: "cannot-tag", reason: "nothing-selected" })
      : tellFailure(session, selected);
  }
  const people = state.tagging.facts.filter((fact) => fact.kind === "attendee");
  const names = people.map(({ block, range }) => ({ block, ...range }));
  const plan = planManualTag(state.reading.source.blocks, state.tags, selected.value, kind, names);
  if (typeof plan === "string") return tell(session, { kind: "cannot-tag", reason: plan });
  const result = await runPlan(session, plan, "tagging");
  if (!result.ok && result.failure.code === "moved-on" && onceMore) return tagSelection(session, kind, false);
  if (result.ok) tell(session, { kind: "tagged", count: 1, refused: result.value.refused?.length ?? 0, overBudget: 0 });
  else tellFailure(session, result);
}

/** Takes away the tag at the selection. */
export async function untagSelection(session: Session): Promise<void> {
  const selected = await selectedNow(session);
  const state = ready(session);
  if (!state || !selected.ok) return tellFailure(session, selected);
  const tag = selected.value && tagAt(state.tags, selected.value);
  if (tag) await untagOne(session, tag.controlId);
  else tell(session, { kind: "cannot-tag", reason: "no-tag-here" });
}

/** Goes to the next or the previous tag, seen from the selection. */
export async function goToTag(session: Session, step: "next" | "previous"): Promise<void> {
  clearFailure(session);
  const selected = await selectedNow(session);
  const state = ready(session);
  if (!state || !selected.ok) return tellFailure(session, selected);
  const from = { block: selected.value?.block ?? 0, offset: selected.value?.range.start ?? -1 };
  const tag = neighbourTag(state.tags, from, step);
  if (tag) tellFailure(session, await session.document.reveal({ controlId: tag.controlId }));
  else tell(session, { kind: "cannot-tag", reason: "no-tags" });
}
