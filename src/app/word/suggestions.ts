import { isDismissed } from "../../core/checks/run";
import type { Action } from "../../core/minutes/record";
import { anchorOf } from "../../core/record/anchor";
import { planPart } from "../../core/record/plan-part";
import { planOf } from "../../core/tagging/edits";
import { actionLine, asAction, planAccept } from "../../core/writing/accept";
import type { AcceptRefusal } from "../../core/writing/accept";
import { keepChoices, notesOf, withChoices } from "./book";
import type { Choice } from "./book";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { AcceptRefusal } from "../../core/writing/accept";

/** A commitment in prose, with the line that accepting it would write. */
export interface Suggestion {
  readonly action: Action;
  readonly line: string;
}

/** What prose implies and nobody dismissed, in reading order; done and closed ones ask for nothing. */
export function suggestionsOf(state: Ready): readonly Suggestion[] {
  const { minutes, source } = state.reading;
  const { book } = notesOf(state);
  return minutes.actions
    .filter((action) => action.origin === "commitment" && action.status === "open")
    .filter((action) => !isDismissed(action, source.blocks, book))
    .map((action) => ({ action, line: actionLine(asAction(action), minutes, source.blocks) }));
}

/** The choice that keeps a suggestion from coming back: hash and offsets of its words, never the words. */
function dismissal(state: Ready, { spans: [span] }: Action): readonly Choice[] {
  const block = span && state.reading.source.blocks[span.block];
  if (!span || !block) return [];
  const value = anchorOf(block, span);
  return [{ kind: "dismissed", subject: `${value.hash}.${value.start}`, value }];
}

/** Puts a suggestion away until its paragraph reads otherwise. */
export async function dismissSuggestion(session: Session, action: Action): Promise<void> {
  const state = ready(session);
  if (state) await keepChoices(session, dismissal(state, action));
}

/**
 * Writes a suggestion as an action line in the house style, behind its paragraph or at the end of its item, and puts the
 * suggestion away in the same run. The prose stays as it is.
 *
 * @returns why no line can be put there; null when it was tried, and the notice tells how that went
 */
export async function acceptSuggestion(
  session: Session,
  action: Action,
  where: "here" | "end-of-item",
): Promise<AcceptRefusal | null> {
  const state = ready(session);
  if (!state) return null;
  const { source, minutes } = state.reading;
  const plan = planAccept(source, minutes, action, where);
  if (typeof plan === "string") return plan;
  const part = planPart(withChoices(session, state, dismissal(state, action)), state.parts);
  const result = await runPlan(session, planOf(part ? [...plan.edits, part] : plan.edits), "writing");
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return null;
}
