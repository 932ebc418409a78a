import { isRecorded } from "../../core/checks/promises";
import { isDismissed } from "../../core/checks/run";
import type { Action } from "../../core/minutes/record";
import { refined } from "../../core/reading/refined";
import { anchorOf } from "../../core/record/anchor";
import { actionLine, asAction, planAccept } from "../../core/writing/accept";
import type { AcceptRefusal } from "../../core/writing/accept";
import { keepChoices, notesOf } from "./book";
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

/** Promises that no action line records, in reading order; done and closed ones ask for nothing. */
function promisesOf({ reading: { minutes } }: Ready): readonly Action[] {
  const marked = minutes.actions.filter((action) => action.origin !== "commitment");
  return minutes.actions.filter(
    (action) => action.origin === "commitment" && action.status === "open" && !isRecorded(action, marked),
  );
}

/** What prose implies and nobody dismissed, in reading order. */
export function suggestionsOf(state: Ready): readonly Suggestion[] {
  const { source } = state.reading;
  const minutes = refined(state.reading);
  const { book } = notesOf(state);
  return promisesOf(state)
    .filter((action) => !isDismissed(action, source.blocks, book))
    .map((action) => ({ action, line: actionLine(asAction(action), minutes, source.blocks) }));
}

/** What was dismissed and could be suggested again. */
export function dismissedOf(state: Ready): readonly Action[] {
  const { book } = notesOf(state);
  return promisesOf(state).filter((action) => isDismissed(action, state.reading.source.blocks, book));
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

/** Suggests again all that was dismissed. */
export async function recallSuggestions(session: Session): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const put = dismissedOf(state).flatMap((action) => dismissal(state, action));
  await keepChoices(
    session,
    put.map(({ subject }) => ({ kind: "dismissed", subject, value: null })),
  );
}

/** The same promise in a later reading, by its words; null where they are gone or no longer stand as often. */
function sameIn(later: Ready, earlier: Ready, action: Action): Action | null {
  const alike = (state: Ready): readonly Action[] => promisesOf(state).filter(({ text }) => text === action.text);
  const [were, are] = [alike(earlier), alike(later)];
  const at = were.findIndex(({ block }) => block === action.block);
  return were.length === are.length ? (are[at] ?? null) : null;
}

/**
 * Writes a suggestion as an action line in the house style, behind its paragraph or at the end of its item. The prose
 * stays as it is, and is suggested again when the line is undone. When the text has moved on meanwhile it was read once
 * more: then the line is planned anew.
 *
 * @returns why no line can be put there; null when it was tried, and the notice tells how that went
 */
export async function acceptSuggestion(
  session: Session,
  action: Action,
  where: "here" | "end-of-item",
  onceMore = true,
): Promise<AcceptRefusal | null> {
  const state = ready(session);
  if (!state) return null;
  const { source } = state.reading;
  const plan = planAccept(source, refined(state.reading), action, where);
  if (typeof plan === "string") return plan;
  const result = await runPlan(session, plan, "writing");
  const now = ready(session);
  if (!result.ok && result.failure.code === "moved-on" && onceMore && now) {
    const again = sameIn(now, state, action);
    if (again) return acceptSuggestion(session, again, where, false);
  }
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return null;
}
