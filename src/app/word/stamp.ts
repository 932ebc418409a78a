import { planStamp, stateOf, stateStamp } from "../../core/publish/state";
import type { StateStamp } from "../../core/publish/state";
import { choiceOf, choose } from "../../core/record/book";
import { DOCUMENT_STATES } from "../../core/record/kinds";
import type { DocumentStateName } from "../../core/record/kinds";
import { planPart } from "../../core/record/plan-part";
import { planOf } from "../../core/tagging/edits";
import { notesOf } from "./book";
import { profileOf } from "./profile";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";
import { todayOf } from "./today";

export type { DocumentStateName } from "../../core/record/kinds";
export type { StateStamp } from "../../core/publish/state";

/** The four states in their order. */
export const states: readonly DocumentStateName[] = DOCUMENT_STATES;

const PATTERN = "{committee} {date} {state}";

/** The state that the document's notes keep. */
export const stateOfMinutes = (state: Ready): DocumentStateName => stateOf(notesOf(state).book);

/** True once a state was chosen and written; until then the minutes are a draft that nothing in the file calls so. */
export const isStamped = (state: Ready): boolean => choiceOf(notesOf(state).book, "state", "minutes") !== null;

/** Header, title and file name that a state gives these minutes; `on` is the day of confirmation or signature. */
export function stampFor(session: Session, state: Ready, name: DocumentStateName, on: string | null): StateStamp {
  const { meeting } = state.reading.minutes;
  const profile = profileOf(state);
  return stateStamp(name, {
    committee: profile?.name ?? meeting.body?.value ?? meeting.title?.value ?? "",
    date: meeting.date?.value ?? null,
    on: name === "confirmed" || name === "signed" ? on : null,
    language: state.reading.options.language ?? session.language,
    pattern: profile?.fileName ?? PATTERN,
  });
}

/** The stamp of the state that the minutes are in, with the day that was noted with it. */
export function currentStamp(session: Session, state: Ready): StateStamp {
  const kept = choiceOf(notesOf(state).book, "state", "minutes");
  return stampFor(session, state, kept?.state ?? "draft", kept?.on ?? todayOf(session));
}

/**
 * Moves the minutes to another state in one piece: the header, the title among the properties and the note from which
 * the proposed file name is made. Works on confirmed minutes too, so that they can be signed, or a slip be put right.
 *
 * @param on day of confirmation or signature, "YYYY-MM-DD"
 */
export async function setState(session: Session, name: DocumentStateName, on = todayOf(session)): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const book = choose(notesOf(state).book, "state", "minutes", { state: name, on }, { author: session.author });
  const noted = planPart(book, state.parts);
  const plan = planOf([
    planStamp(stampFor(session, state, name, on), state.document.otherHeaders),
    ...(noted ? [noted] : []),
  ]);
  const result = await runPlan(session, plan, "writing", { evenConfirmed: true });
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
}
