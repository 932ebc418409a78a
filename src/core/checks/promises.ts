import { wordsOf } from "../actions/likeness";
import type { Action } from "../minutes/record";
import { asAction } from "../writing/accept";

/** So much of what is promised stands in the action that records it. */
const COVERED = 0.8;

/** What is to be done, without who: "Terry to draft a strategy" is "draft a strategy". */
const work = (words: string): readonly string[] => wordsOf(words.replace(/^.*?\sto\s/u, ""));

const people = (action: Action): readonly string[] =>
  action.owners.map(({ person, text }) => person ?? text).filter((name) => name !== "");

/**
 * True when one of the marked actions of the same item says what the promise says, for somebody who promised it: then
 * there is nothing to suggest, whoever wrote the line, and as long as it stands.
 */
export function isRecorded(promise: Action, marked: readonly Action[]): boolean {
  const wanted = work(asAction(promise));
  if (wanted.length === 0) return false;
  const who = people(promise);
  return marked.some((action) => {
    if (action.item !== promise.item) return false;
    const owners = people(action);
    if (owners.length > 0 && who.length > 0 && !owners.some((name) => who.includes(name))) return false;
    const said = new Set(wordsOf(action.text));
    return wanted.filter((word) => said.has(word)).length >= COVERED * wanted.length;
  });
}
