import type { Action, Finding } from "../../minutes/record";
import { contradictionOf } from "../../actions/reconcile";
import { likeness, wordsOf } from "../../actions/likeness";
import { datesIn } from "../grammar";
import { finding, nameOf, type Facts, type Finder } from "./finding";

/** What the roster says of a given name of which the list has the first letter alone. */
const BY_INITIAL = "listed by an initial";

/** Findings about one action never depend on another, so that they are kept for as long as the action is the same value. */
const perAction = new WeakMap<Action, readonly Finding[]>();

function ofAction(action: Action): readonly Finding[] {
  const known = perAction.get(action);
  if (known) return known;
  const found: Finding[] = [];
  if (action.origin !== "commitment" && action.owners.length === 0)
    found.push(finding("action-without-owner", `${nameOf(action)} names nobody who is to do it.`, action));
  for (const owner of action.owners) {
    if (owner.candidates.length > 1)
      found.push(
        finding(
          "ambiguous-owner",
          `“${owner.text}” could be ${listed(owner.candidates)}${owner.reason ? ` (${owner.reason})` : ""}. Who is meant?`,
          owner,
        ),
      );
    else if (owner.candidates.length === 1 && owner.reason === BY_INITIAL)
      found.push(
        finding(
          "ambiguous-owner",
          `“${owner.text}” may be ${owner.candidates[0]!}, who is listed by an initial. Is the same person meant?`,
          owner,
        ),
      );
    else if (owner.candidates.length === 1)
      found.push(
        finding(
          "near-spelling",
          `“${owner.text}” is spelt nearly like ${owner.candidates[0]!}, who is listed. Is the same person meant?`,
          owner,
        ),
      );
    else if (action.origin !== "commitment" && owner.kind === "unknown")
      found.push(
        finding(
          "unknown-owner",
          `“${owner.text}” is given an action but is not listed as attending or sending apologies.`,
          owner,
        ),
      );
  }
  const { due } = action;
  if (due && due.date === null && /\d/.test(due.text)) {
    const date =
      datesIn(due.text).find(({ problem }) => problem === "impossible") ??
      datesIn(due.text.replace(/^\D+/, "")).find(({ problem }) => problem === "impossible");
    if (date) found.push(finding("impossible-date", `“${date.text}” is no day of the calendar.`, due));
  }
  perAction.set(action, found);
  return found;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)!}`;

/** Owners missing, ambiguous, unknown or misspelt; impossible due dates. */
export const actionFindings: Finder = ({ minutes }) => minutes.actions.flatMap(ofAction);

/** How many blocks away from a promise the action that records it may stand. */
const NEAR = 8;

/** What two actions are compared by. */
type Worded = Pick<Action, "text" | "block">;

const wordLists = new WeakMap<Worded, readonly string[]>();

function words(action: Worded): readonly string[] {
  let list = wordLists.get(action);
  if (!list) wordLists.set(action, (list = wordsOf(action.text)));
  return list;
}

const saysTheSame = (marked: Worded, promise: Worded): boolean => likeness(words(promise), words(marked)) >= 0.45;

/** True when a marked action stands near a promise and says the same. */
export const isRecordOf = (marked: Worded, promise: Worded): boolean =>
  Math.abs(marked.block - promise.block) <= NEAR && saysTheSame(marked, promise);

/** Prose that commits somebody while no marked action near it says the same. */
export const promiseFindings: Finder = ({ minutes }: Facts) => {
  const marked = minutes.actions.filter(({ origin }) => origin !== "commitment");
  if (marked.length === 0) return [];
  const found: Finding[] = [];
  let first = 0;
  for (const promise of minutes.actions) {
    if (promise.origin !== "commitment") continue;
    while (first < marked.length && marked[first]!.block < promise.block - NEAR) first++;
    let repeated = false;
    for (let at = first; at < marked.length && marked[at]!.block <= promise.block + NEAR && !repeated; at++)
      repeated = saysTheSame(marked[at]!, promise);
    if (!repeated)
      found.push(
        finding(
          "promise-without-action",
          `${nameOf(promise)} is promised in the text, but no action records it.`,
          promise,
        ),
      );
  }
  return found;
};

/** An earlier action whose status and words disagree. */
export const statusFindings: Finder = ({ minutes }) =>
  minutes.previousActions.flatMap((action) => {
    const why = contradictionOf(action.status, action.text);
    return why ? [finding("status-contradiction", `${nameOf(action)}: ${why}`, action)] : [];
  });
