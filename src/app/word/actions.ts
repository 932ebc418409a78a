import { keptActions } from "../../core/record/effective";
import type { KeptAction } from "../../core/record/effective";
import { CHOSEN_STATUSES } from "../../core/record/kinds";
import type { ChosenStatus } from "../../core/record/kinds";
import { keepChoice, notesOf } from "./book";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { KeptAction } from "../../core/record/effective";
export type { ChosenStatus } from "../../core/record/kinds";

/** The statuses a clerk may choose, in their order. */
export const statuses: readonly ChosenStatus[] = CHOSEN_STATUSES;

/** Every action that the document marks, with the clerk's choices in. */
export function actionsOf(state: Ready): readonly KeptAction[] {
  const { reading, tagging } = state;
  const all = keptActions(reading.minutes, tagging.facts, notesOf(state).book);
  return all.filter((action) => action.origin !== "commitment");
}

/** Whom an action may be given to: those on the list, then groups that the text names. */
export function possibleOwners(state: Ready): readonly string[] {
  const { attendance, actions } = state.reading.minutes;
  const groups = actions.flatMap((action) => action.owners.filter((owner) => owner.kind === "group"));
  return [...new Set([...attendance.map((person) => person.name), ...groups.map((owner) => owner.text)])];
}

/** The clerk's owners of an action; an empty list takes the choice back, and the text speaks again. */
export const setOwners = (session: Session, id: string, owners: readonly string[]): Promise<void> =>
  keepChoice(session, "owner", id, owners.length > 0 ? { owners: [...owners] } : null);

/** The clerk's due date ("YYYY-MM-DD") of an action; empty takes it back. */
export const setDue = (session: Session, id: string, date: string): Promise<void> =>
  keepChoice(session, "due", id, date ? { date, text: "" } : null);

/** The clerk's status of an action. "proposed" is for closure: only words in minutes close an action. */
export const setStatus = (session: Session, id: string, status: ChosenStatus): Promise<void> =>
  keepChoice(session, "status", id, { status });
