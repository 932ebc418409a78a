import { likeness, wordsOf } from "../actions/likeness";
import type { Action } from "../minutes/record";
import { fold } from "../text/fold";
import { referenceKey } from "./grammar";

/** Two wordings under one reference are one action when they share this much; else the reference is used twice. */
const SAME = 0.4;

/**
 * A summary at the end often says again what was marked in its place: "Jo to write to the owners by 3 May", then a row
 * "Write to the owners | Jo | 3 May". The same reference, or the same words to be done by the same people, are one action: the
 * first, with what only the summary tells of owner and date. What prose promises is told apart by its place.
 */
export class Restated {
  /** The actions that have been taken, with what later ones tell of them. */
  private readonly taken: Action[] = [];
  /** Those that say an action again, by its place among the taken ones. */
  private readonly again = new Map<number, Action[]>();
  private readonly byReference = new Map<string, number>();
  /** The first action of these words, and those that follow it. */
  private readonly byWords = new Map<string, number>();
  private readonly others = new Map<string, number[]>();

  /** Takes the action, unless it says again what has been taken. */
  add(action: Action): void {
    if (action.origin === "commitment") {
      this.taken.push(action);
      return;
    }
    const keys = keysOf(action);
    const { reference, words } = keys;
    const first = this.byWords.get(words);
    const at = this.find(action, keys, first);
    if (at !== null) {
      this.taken[at] = completed(this.taken[at]!, action);
      const again = this.again.get(at);
      if (again) again.push(action);
      else this.again.set(at, [action]);
      return;
    }
    const next = this.taken.push(action) - 1;
    if (reference !== "" && !this.byReference.has(reference)) this.byReference.set(reference, next);
    if (first === undefined) this.byWords.set(words, next);
    else {
      const others = this.others.get(words);
      if (others) others.push(next);
      else this.others.set(words, [next]);
    }
  }

  /** The actions, each once; equal values as long as nothing that is told of them changes. */
  all(): readonly Action[] {
    for (const [at, again] of this.again) this.taken[at] = restatedBy(this.taken[at]!, again);
    return this.taken;
  }

  private find(action: Action, { reference, words, who }: Keys, first: number | undefined): number | null {
    const same = reference === "" ? undefined : this.byReference.get(reference);
    if (same !== undefined) {
      const known = this.taken[same]!;
      // A table of actions shortens freely: there the reference and the people are enough.
      const listed = action.origin === "table" && known.origin !== "table";
      if (listed && who !== "" && who === keysOf(known).who) return same;
      if (likeness(tellingWords(known), tellingWords(action)) >= SAME) return same;
    }
    if (first === undefined) return null;
    const says = (at: number): boolean => {
      const known = this.taken[at]!;
      const { reference: other, who: whose } = keysOf(known);
      if (known.ref && action.ref && other !== reference) return false;
      return who === whose || who === "" || whose === "";
    };
    if (says(first)) return first;
    return this.others.get(words)?.find(says) ?? null;
  }
}

/** How an action is compared with others. */
interface Keys {
  readonly reference: string;
  readonly words: string;
  readonly who: string;
}

/** Worked out once for each action: all are compared again after every change of the text. */
const memo = new WeakMap<Action, Keys>();

function keysOf(action: Action): Keys {
  let keys = memo.get(action);
  if (!keys) {
    const reference = action.ref ? referenceKey(action.ref) : "";
    memo.set(action, (keys = { reference, words: bareWords(action), who: ownersKey(action) }));
  }
  return keys;
}

const telling = new WeakMap<Action, readonly string[]>();

function tellingWords(action: Action): readonly string[] {
  let words = telling.get(action);
  // That two are due on one day makes them no more alike.
  if (!words) telling.set(action, (words = wordsOf(action.text.replace(action.due?.text ?? "", ""))));
  return words;
}

const nameOf = (owner: Action["owners"][number]): string => fold(owner.person ?? owner.text);
const ownersKey = (action: Action): string => action.owners.map(nameOf).sort().join("|");

/** An action's words without who is to do it and by when: "Jo to write by 3 May" and "Write" are the same work. */
function bareWords(action: Action): string {
  let words = fold(action.text);
  const due = action.due ? fold(action.due.text) : "";
  if (due !== "" && words.endsWith(` ${due}`)) words = words.slice(0, -due.length - 1);
  for (let went = true; went;) {
    went = false;
    for (const owner of action.owners)
      for (const name of [fold(owner.text), nameOf(owner)])
        if (name !== "" && words.startsWith(`${name} `)) {
          words = words.slice(name.length + 1).replace(/^and /, "");
          went = true;
        }
  }
  return words.replace(/^(?:to|will|shall|should|must|please|agreed to|is to|are to) /, "");
}

/** What is made of an action and of those that say it again stays the same value for as long as they do. */
const completions = new WeakMap<Action, { readonly again: Action; readonly whole: Action }>();
const restatements = new WeakMap<Action, { readonly again: readonly Action[]; readonly whole: Action }>();

/** The first statement, with owner, date and reference from the second where it has none. */
function completed(first: Action, again: Action): Action {
  const ref = first.ref ?? again.ref;
  const owners = first.owners.length > 0 || again.owners.length === 0 ? first.owners : again.owners;
  const due = first.due ?? again.due;
  if (ref === first.ref && owners === first.owners && due === first.due) return first;
  const known = completions.get(first);
  if (known?.again === again) return known.whole;
  const whole = { ...first, ref, owners, due };
  completions.set(first, { again, whole });
  return whole;
}

/** The action with where it is said again. */
function restatedBy(first: Action, again: readonly Action[]): Action {
  const known = restatements.get(first);
  if (known?.again.length === again.length && known.again.every((one, at) => one === again[at])) return known.whole;
  const whole = { ...first, restated: again.flatMap(({ spans }) => spans) };
  restatements.set(first, { again, whole });
  return whole;
}
