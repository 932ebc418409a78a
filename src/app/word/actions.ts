import { keptActions } from "../../core/record/effective";
import type { KeptAction } from "../../core/record/effective";
import type { ReferenceStyle } from "../../core/minutes/record";
import { refined } from "../../core/reading/refined";
import { CHOSEN_STATUSES } from "../../core/record/kinds";
import type { ChosenStatus } from "../../core/record/kinds";
import { keepChoice, notesOf } from "./book";
import { profileOf } from "./profile";
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

/** The house style of the document's references; null where it numbers no action. */
export const referencesOf = ({ reading }: Ready): ReferenceStyle | null => refined(reading).references;

/** Whom an action may be given to: those on the list, the committee's members and groups, then groups that the text names. */
export function possibleOwners(state: Ready): readonly string[] {
  const { attendance, actions } = state.reading.minutes;
  const profile = profileOf(state);
  const groups = actions.flatMap((action) => action.owners.filter((owner) => owner.kind === "group"));
  return [
    ...new Set([
      ...attendance.map((person) => person.name),
      ...(profile?.members ?? []).map((member) => member.name),
      ...(profile?.groups ?? []).map((group) => group.name),
      ...groups.map((owner) => owner.text),
    ]),
  ];
}

/** The clerk's owners of an action; an empty list takes the choice back, and the text speaks again. */
export const setOwners = (session: Session, id: string, owners: readonly string[]): Promise<void> =>
  keepChoice(session, "owner", id, owners.length > 0 ? { owners: [...owners] } : null);
