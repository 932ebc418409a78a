import type { Action, NextMeeting, Owner } from "../minutes/record";
import { fold } from "../text/fold";
import type { DraftInput, NextChoice } from "./setting";

/** What an action is known by when the clerk settles something about it: its reference, else its words. */
export const actionKey = (action: Pick<Action, "ref" | "text">): string => fold(action.ref ?? action.text);

/** What an owner of an action is known by. */
export const ownerKey = (action: Pick<Action, "ref" | "text">, owner: Pick<Owner, "text">): string =>
  `${actionKey(action)}|${fold(owner.text)}`;

/** The input with the clerk's own next meeting and owners in place of what the minutes leave open. */
export function asChosen(input: DraftInput): DraftInput {
  const { next, owners = {} } = input.choices;
  const actions = saidOnce(input.minutes.actions).map((action) => ({
    ...action,
    owners: action.owners.map((owner): Owner => {
      const key = ownerKey(action, owner);
      const person = Object.hasOwn(owners, key) ? owners[key] : undefined;
      return person ? { ...owner, kind: "person", person, candidates: [], rule: "clerk", certainty: "stated" } : owner;
    }),
  }));
  const minutes = {
    ...input.minutes,
    actions,
    nextMeeting: next ? chosenNext(input.minutes.nextMeeting, next) : input.minutes.nextMeeting,
  };
  return { ...input, minutes };
}

const chosenNext = (stated: NextMeeting | null, next: NextChoice): NextMeeting => ({
  ...(stated ?? { spans: [], text: "" }),
  ...next,
  rule: "clerk",
  certainty: "stated",
});

/**
 * Many minutes say an action in its item and once more in a table of actions. Both are one action: the fuller words, the
 * date from whichever has it, restricted when either is. One reference on two actions of one kind stays two actions.
 */
function saidOnce(actions: readonly Action[]): readonly Action[] {
  const once: Action[] = [];
  for (const action of actions) {
    const at = once.findIndex((other) => isTwin(other, action));
    if (at < 0) once.push(action);
    else once[at] = joined(once[at] as Action, action);
  }
  return once;
}

const ownersOf = (action: Action): string =>
  action.owners
    .map((owner) => fold(owner.person ?? owner.text))
    .sort()
    .join("|");

/** Whether a second saying is of the same action: one stands in a table, the other does not, and nothing contradicts. */
function isTwin(first: Action, second: Action): boolean {
  if (first.origin === "commitment" || second.origin === "commitment") return false;
  if (fold(first.text) === fold(second.text) && first.ref === second.ref) return ownersOf(first) === ownersOf(second);
  if (first.ref === null || second.ref === null || fold(first.ref) !== fold(second.ref)) return false;
  const [one, other] = [ownersOf(first), ownersOf(second)];
  return (first.origin === "table") !== (second.origin === "table") && (one === other || one === "" || other === "");
}

const joined = (first: Action, second: Action): Action => ({
  ...first,
  text: second.text.length > first.text.length ? second.text : first.text,
  owners: first.owners.length > 0 ? first.owners : second.owners,
  status: first.status === "open" ? second.status : first.status,
  due: first.due?.date ? first.due : second.due?.date ? second.due : (first.due ?? second.due),
  restricted: first.restricted || second.restricted,
});
