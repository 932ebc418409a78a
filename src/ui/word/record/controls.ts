import type { Ready, TaggedFact } from "../../../app/word/record";
import { offered } from "../../../app/word/tagging";

/** The host's id of the control that a fact has; null where it has none yet. */
export function controlOf(state: Ready, kind: TaggedFact["kind"], index: number): string | null {
  return state.tagging.facts.find((fact) => fact.kind === kind && fact.index === index)?.controlId ?? null;
}

/** How many controls "Tag all" would still write. */
export const toTag = (state: Ready): number =>
  offered(state).tagging.plan.edits.filter((edit) => edit.kind === "tag").length;
