import type { Outcome } from "../../ports/outcome";
import { change } from "./session";
import type { Session } from "./session";
import type { Notice } from "./state";

/** Asks a running task to stop at the next pause between two round trips. */
export function stopTask(session: Session): void {
  change(session, (state) => (state.task ? { ...state, task: { ...state.task, stopping: true } } : state));
}

/** Shows a notice. */
export const tell = (session: Session, notice: Notice): void => change(session, (state) => ({ ...state, notice }));

/** Takes away what was said of an earlier failure: something is tried again, or something else is. */
export const clearFailure = (session: Session): void =>
  change(session, (state) => (state.notice?.kind === "failed" ? { ...state, notice: null } : state));

/** Shows a failure, and nothing for an outcome that is well. */
export function tellFailure(session: Session, outcome: Outcome<unknown>): void {
  if (!outcome.ok) tell(session, { kind: "failed", failure: outcome.failure });
}
