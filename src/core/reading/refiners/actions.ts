import type { Action, Finding } from "../../minutes/record";
import { contradictionOf } from "../../actions/contradiction";
import { likeness, wordsOf } from "../../actions/likeness";
import { fold } from "../../text/fold";
import { datesIn, looksLikeInitials } from "../grammar";
import { finding, nameOf, type Facts, type Finder } from "./finding";

/** What the roster says of a given name of which the list has the first letter alone. */
const BY_INITIAL = "listed by an initial";

/** "Kate", but not "KDT" or "Mrs Kent". */
const mayBeGiven = (text: string): boolean => !looksLikeInitials(text) && !/\s/.test(text);

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
    else if (owner.candidates.length === 1 && owner.reason === BY_INITIAL && mayBeGiven(owner.text))
      found.push(
        finding(
          "ambiguous-owner",
          `“${owner.text}” may be ${owner.candidates[0]!}, who is listed by an initial. Is the same person meant?`,
          owner,
        ),
      );
    else if (owner.candidates.length === 1 && owner.reason !== BY_INITIAL)
      found.push(
        finding(
          "near-spelling",
          looksLikeInitials(owner.text)
            ? `“${owner.text}” may stand for ${owner.candidates[0]!}, who is listed. Is the same person meant?`
            : `“${owner.text}” is spelt nearly like ${owner.candidates[0]!}, who is listed. Is the same person meant?`,
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

/** How many blocks away from a promise the action that records it may stand, whoever is named. */
const NEAR = 8;

/** With more actions than these only what stands near is compared. */
const MOST = 150;

/** What two actions are compared by. */
type Worded = Pick<Action, "text" | "block" | "owners">;

interface Said {
  /** The words that tell what is done, without who does it. */
  readonly work: readonly string[];
  readonly people: readonly string[];
}
const said = new WeakMap<Worded, Said>();

function saidBy(action: Worded): Said {
  let known = said.get(action);
  if (!known) {
    const names = new Set(action.owners.flatMap(({ text }) => wordsOf(text)));
    known = {
      work: wordsOf(action.text).filter((word) => !names.has(word)),
      people: action.owners.map(({ person, text }) => fold(person ?? text)),
    };
    said.set(action, known);
  }
  return known;
}

const apart = (marked: Worded, promise: Worded): number => Math.abs(marked.block - promise.block);

/**
 * True when a marked action records what prose promises: it stands near and says the same; or it is for the same people and
 * says half of it wherever it stands, as a list at the end does; or it is that very paragraph's.
 */
export function isRecordOf(marked: Worded, promise: Worded): boolean {
  const [one, other] = [saidBy(marked), saidBy(promise)];
  const away = apart(marked, promise);
  if (away <= NEAR && likeness(other.work, one.work) >= 0.45) return true;
  const whole = away === 0 && promise.owners.every(({ kind }) => kind === "group");
  if (!whole && !one.people.some((name) => other.people.includes(name))) return false;
  // "BX will see to it" points at what stands beside it.
  if (away === 0 || (away <= NEAR && other.work.length < 2)) return true;
  const shared = other.work.filter((word) => one.work.includes(word)).length;
  return (shared > 1 || other.work.length === 1) && 2 * shared >= Math.min(one.work.length, other.work.length);
}

/** What “we” will do is nobody’s until somebody takes it on. */
export const namesSomebody = (promise: Worded): boolean => promise.owners.some(({ text }) => !/^we\b/i.test(text));

/** Prose that commits somebody while no marked action says the same. */
export const promiseFindings: Finder = ({ minutes }: Facts) => {
  const marked = minutes.actions.filter(({ origin }) => origin !== "commitment");
  if (marked.length === 0) return [];
  return minutes.actions
    .filter(
      (promise) =>
        promise.origin === "commitment" &&
        namesSomebody(promise) &&
        !marked.some(
          (action) => (marked.length <= MOST || apart(action, promise) <= NEAR) && isRecordOf(action, promise),
        ),
    )
    .map((promise) =>
      finding(
        "promise-without-action",
        `${nameOf(promise)} is promised in the text, but no action records it.`,
        promise,
      ),
    );
};

/** An earlier action whose status and words disagree. */
export const statusFindings: Finder = ({ minutes }) =>
  minutes.previousActions.flatMap((action) => {
    const why = contradictionOf(action.status, action.text);
    return why ? [finding("status-contradiction", `${nameOf(action)}: ${why}`, action)] : [];
  });
