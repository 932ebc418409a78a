import type { Action, Minutes, Owner } from "../minutes/record";
import type { TaggedFact } from "../tagging/tagging";
import { idFor } from "../tagging/tag-name";
import { fold } from "../text/fold";
import { choiceOf } from "./book";
import type { RecordBook } from "./book";
import type { ChosenStatus } from "./kinds";

/** An action as the text says it and the clerk has completed it. */
export interface KeptAction extends Omit<Action, "status"> {
  /** Position among the minutes' actions. */
  readonly index: number;
  /** The id of its tag, or the one it would get. */
  readonly id: string;
  /** As said in the text, or as the clerk keeps it ("proposed" for closure). */
  readonly status: ChosenStatus;
  /** Which of owner, due, status and reference are the clerk's and stand in no text. */
  readonly chosen: readonly ("owner" | "due" | "status" | "reference")[];
}

/** Ids of facts of one kind by position: of their tags, else the ids they would get when tagged. */
function idsOf(kind: "action" | "decision", words: readonly string[], facts: readonly TaggedFact[]): readonly string[] {
  const tagged = new Map(facts.filter((fact) => fact.kind === kind).map((fact) => [fact.index, fact.id]));
  const taken = new Set(facts.map((fact) => fact.id));
  return words.map((text, index) => {
    const id = tagged.get(index) ?? idFor(kind, text, taken);
    taken.add(id);
    return id;
  });
}

/** The ids of all actions by position. */
export const actionIds = (minutes: Minutes, facts: readonly TaggedFact[]): readonly string[] =>
  idsOf(
    "action",
    minutes.actions.map((action) => `${action.ref ?? ""}\n${action.text}`),
    facts,
  );

/** The ids of all decisions by position. */
export const decisionIds = (minutes: Minutes, facts: readonly TaggedFact[]): readonly string[] =>
  idsOf(
    "decision",
    minutes.decisions.map((decision) => decision.text),
    facts,
  );

const WHOLE = /^(?:all|everyone|everybody|members|all members)$/iu;

/** An owner the clerk named: a person where the attendance knows the name, else a group as written. */
export function ownerNamed(name: string, minutes: Minutes): Owner {
  const person = minutes.attendance.find((attendee) => fold(attendee.name) === fold(name))?.name ?? null;
  const group = person === null && (WHOLE.test(name.trim()) || !/\s/u.test(name.trim()));
  return {
    text: name,
    kind: group ? "group" : "person",
    person: group ? null : (person ?? name),
    candidates: [],
    spans: [],
    rule: "clerk",
    certainty: "stated",
  };
}

/** Every action with the clerk's choices put in; the text's own words win nowhere over a choice and are never lost. */
export function keptActions(minutes: Minutes, facts: readonly TaggedFact[], book: RecordBook): readonly KeptAction[] {
  const ids = actionIds(minutes, facts);
  return minutes.actions.map((action, index) => {
    const id = ids[index] ?? "";
    const owner = choiceOf(book, "owner", id);
    const due = choiceOf(book, "due", id);
    const status = choiceOf(book, "status", id);
    const reference = choiceOf(book, "reference", id);
    const names = { owner, due, status, reference };
    return {
      ...action,
      index,
      id,
      ref: action.ref ?? reference?.ref ?? null,
      owners: owner ? owner.owners.map((name) => ownerNamed(name, minutes)) : action.owners,
      due: due
        ? { text: due.text || (due.date ?? ""), date: due.date, spans: [], rule: "clerk", certainty: "stated" as const }
        : action.due,
      status: status?.status ?? action.status,
      chosen: (["owner", "due", "status", "reference"] as const).filter((name) => names[name] !== null),
    };
  });
}
