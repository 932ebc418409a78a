import type { Action } from "../minutes/record";
import { likeness, wordsOf } from "./likeness";

type Task = Pick<Action, "text" | "owners" | "due">;

/** Of these words those that name none of the owners. */
function withoutOwners(words: readonly string[], { owners }: Pick<Task, "owners">): readonly string[] {
  const names = new Set(owners.flatMap(({ text, person }) => [...wordsOf(text), ...wordsOf(person ?? "")]));
  return words.filter((word) => !names.has(word));
}

/** What is to be done, without who does it and by when. */
const workOf = ({ text, due, owners }: Task): readonly string[] =>
  withoutOwners(wordsOf(due?.text ? text.replace(due.text, "") : text), { owners });

/** True when the words of a report share what is done with an action, not only who does it and one word: "write to …". */
export function sharesWork(action: Task, report: readonly string[]): boolean {
  const [own, told] = [withoutOwners(wordsOf(action.text), action), withoutOwners(report, action)];
  return own.filter((word) => told.includes(word)).length > 1 || likeness(own, told) >= 0.55;
}

/**
 * True when a later action without a common reference is the earlier one that stands again, or that goes on in more words.
 * That one clerk is to write twice makes no one action of it: "Clerk to write to the bank" is not "Clerk to write to the county".
 */
export function restates(later: Task, earlier: Task): boolean {
  const [own, again] = [workOf(earlier), workOf(later)];
  return likeness(own, again) >= 0.75 || (own.length > 2 && own.every((word) => again.includes(word)));
}
