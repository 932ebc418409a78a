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
 * True when a later action without a common reference is the earlier one that stands again, in more words or in fewer.
 * That one clerk is to write twice makes no one action of it: "Clerk to write to the bank" is not "Clerk to write to the county".
 */
export function restates(later: Task, earlier: Task): boolean {
  const [own, again] = [workOf(earlier), workOf(later)];
  const saysAll = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((word) => others.includes(word));
  return (
    likeness(own, again) >= 0.75 || (own.length > 2 && saysAll(own, again)) || (again.length > 3 && saysAll(again, own))
  );
}

/**
 * True when a later action of the same number is the earlier one. "26/01" is one for good; "AP1" begins anew with every
 * meeting of many a body, so that its words have to be like it.
 */
export const keepsNumber = (later: Task, earlier: Task & Pick<Action, "ref">): boolean =>
  /\d[/.-]\d/.test(earlier.ref ?? "") || likeness(workOf(earlier), workOf(later)) >= 0.55;
