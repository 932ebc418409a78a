import { dateInWords } from "../../core/circulation/dates";
import type { Action } from "../../core/minutes/record";
import type { KeptAction } from "../../core/record/effective";
import type { ChosenStatus } from "../../core/record/kinds";
import { planPart } from "../../core/record/plan-part";
import { planOf } from "../../core/tagging/edits";
import { planWriteLine } from "../../core/writing/action-line";
import type { LineRefusal } from "../../core/writing/into-line";
import { actionsOf } from "./actions";
import { keepChoices, withChoices } from "./book";
import type { Choice } from "./book";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";

export type { LineRefusal } from "../../core/writing/into-line";

/** An action as the pane edits it: plain values, "" for what is not known. */
export interface ActionEdit {
  readonly reference: string;
  readonly owners: readonly string[];
  /** "YYYY-MM-DD"; words that fix no day ("next meeting") are no part of it. */
  readonly due: string;
  readonly status: ChosenStatus;
}

type Named = Pick<KeptAction | Action, "ref" | "owners" | "due" | "status">;

/** What the pane shows of an action when its editing begins. */
export const editOf = (action: Named): ActionEdit => ({
  reference: action.ref ?? "",
  owners: action.owners.map((owner) => owner.person ?? owner.text),
  due: action.due?.date ?? "",
  status: action.status,
});

/** What stays in the notes because the line cannot say it, with the reason. */
export interface KeptApart {
  readonly part: "reference" | "owners" | "due";
  readonly why: LineRefusal;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The choices that make the notes say `edit` where the text says otherwise; parts that the text says are taken back. */
function choicesFor(id: string, edit: ActionEdit, text: ActionEdit, before: KeptAction): readonly Choice[] {
  const chosen = (name: KeptAction["chosen"][number]): boolean => before.chosen.includes(name);
  const choices: Choice[] = [];
  const owners = edit.owners.length === 0 || same(edit.owners, text.owners) ? null : { owners: [...edit.owners] };
  if (owners || chosen("owner")) choices.push({ kind: "owner", subject: id, value: owners });
  const due = edit.due === "" || edit.due === text.due ? null : { date: edit.due, text: "" };
  if (due || chosen("due")) choices.push({ kind: "due", subject: id, value: due });
  const status = edit.status === text.status ? null : { status: edit.status };
  if (status || chosen("status")) choices.push({ kind: "status", subject: id, value: status });
  const reference = edit.reference === "" || edit.reference === text.reference ? null : { ref: edit.reference };
  if (reference || chosen("reference")) choices.push({ kind: "reference", subject: id, value: reference });
  return choices;
}

/**
 * Keeps what the clerk set of an action. The words stay as they are; what they do not say goes into the notes, and what
 * they say already is taken out of the notes.
 */
export async function keepAction(session: Session, id: string, edit: ActionEdit): Promise<boolean> {
  const state = ready(session);
  const action = state && actionsOf(state).find((one) => one.id === id);
  const read = action && state.reading.minutes.actions[action.index];
  if (!action || !read) return false;
  return keepChoices(session, choicesFor(id, edit, editOf(read), action));
}

/** The action of this id as the text says it now, without the clerk's choices. */
function actionCalled(session: Session, id: string): Action | null {
  const state = ready(session);
  const action = state && actionsOf(state).find((one) => one.id === id);
  return (action && state.reading.minutes.actions[action.index]) ?? null;
}

/**
 * Writes what the clerk set of an action into its own line as far as the line can say it; the rest is kept in the notes,
 * in the same run. When the text has moved on meanwhile it was read once more: then it is planned anew.
 *
 * @returns the parts that were kept apart, each with its reason; null when nothing was written
 */
export async function writeAction(
  session: Session,
  id: string,
  edit: ActionEdit,
  onceMore = true,
): Promise<readonly KeptApart[] | null> {
  const state = ready(session);
  const action = state && actionsOf(state).find((one) => one.id === id);
  const read = action && state.reading.minutes.actions[action.index];
  if (!action || !read) return null;
  const text = editOf(read);
  const { source, minutes } = state.reading;
  const { plan, written, refused } = planWriteLine(source, minutes, action.index, {
    reference: edit.reference !== "" && edit.reference !== text.reference ? edit.reference : null,
    owners: edit.owners.length > 0 && !same(edit.owners, text.owners) ? edit.owners : null,
    due: edit.due !== "" && edit.due !== text.due ? dateInWords(edit.due, session.language) : null,
  });
  const said: ActionEdit = {
    reference: written.includes("reference") ? edit.reference : text.reference,
    owners: written.includes("owners") ? edit.owners : text.owners,
    due: written.includes("due") ? edit.due : text.due,
    status: text.status,
  };
  const choices = choicesFor(id, edit, said, action);
  const part = choices.length > 0 ? planPart(withChoices(session, state, choices), state.parts) : null;
  const edits = [...plan.edits, ...(part ? [part] : [])];
  if (edits.length === 0) return [];
  const result = await runPlan(session, planOf(edits), "writing");
  if (!result.ok) {
    const again = result.failure.code === "moved-on" && onceMore && actionCalled(session, id);
    // Its own line must read as the clerk saw it when the editing began.
    if (again && same(editOf(again), text)) return writeAction(session, id, edit, false);
    tellFailure(session, result);
    return null;
  }
  const kept = choices.filter((choice) => choice.value !== null).length;
  tell(session, plan.edits.length > 0 ? { kind: "line-written", kept } : { kind: "kept" });
  return refused.map(({ part: name, why }) => ({ part: name, why }));
}
