import type { Action } from "../../minutes/record";
import { namedOwners, restrictedNotices, usableActions } from "../actions";
import type { BodyNode } from "../body";
import { say, type MessageDraft } from "../draft";
import { nameKey, sameName, samePerson } from "../names";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject, type Writer } from "../writer";
import { paragraphOf } from "./context";
import { actionsOf, ownActions } from "./pieces";

/** Everybody who is to be written to about actions of their own, in the order of their first action. */
export function ownersOf(input: DraftInput, actions: readonly Action[]): readonly string[] {
  const names = actions.flatMap((action) => namedOwners(action, input));
  const listed = input.minutes.attendance.map((person) => person.name);
  return names.filter((name, at) => names.findIndex((other) => samePerson(other, name, listed)) === at);
}

/** Whether the minutes record somebody's apologies. */
export const sentApologies = (name: string, input: DraftInput): boolean =>
  input.minutes.attendance.some((person) => person.status === "apologies" && sameName(person.name, name));

/** The paragraphs that actions come from, each once, quoted. */
function sources(actions: readonly Action[], input: DraftInput, writer: Writer): readonly BodyNode[] {
  if (!writer.own) return [];
  const texts = new Map<string, string[]>();
  for (const action of actions) {
    const text = paragraphOf(action, input);
    if (text) texts.set(text, [...(texts.get(text) ?? []), ...(action.ref ? [action.ref] : [])]);
  }
  if (texts.size === 0) return [];
  const quotes = [...texts].flatMap(([text, refs]): readonly BodyNode[] => [
    ...(refs.length ? [{ kind: "paragraph" as const, text: [{ bold: refs.join(", ") }] }] : []),
    { kind: "quote", text },
  ]);
  return [...writer.heading(2, "owner.source"), ...quotes];
}

/** One mail to each person with open actions of their own: only those actions, with the paragraphs they come from. */
export function ownerDrafts(input: DraftInput): readonly MessageDraft[] {
  const actions = usableActions(input).filter((action) => action.status === "open" || action.status === "carried");
  return ownersOf(input, actions).map((name) => ownerDraft(name, actionsOf(name, input, actions), input));
}

function ownerDraft(name: string, actions: readonly Action[], input: DraftInput): MessageDraft {
  const key = `owner:${nameKey(name) || name}`;
  const recipients = withAddresses([{ name, role: "owner", field: "to" }], input);
  const opening = sentApologies(name, input) ? "owner.opening.absent" : "owner.opening.present";
  const { body, notices } = writeBody(input, key, (writer) => [
    ...writer.say("greeting.one", { name }),
    ...writer.say(opening),
    ...(writer.own ? [ownActions(actions, name, writer)] : []),
    ...sources(actions, input, writer),
    ...writer.say("owner.closing"),
  ]);
  const undated = actions.filter((action) => action.due === null).length;
  return {
    kind: "owner",
    key,
    label: `${name}: ${actions.length} ${actions.length === 1 ? "action" : "actions"}`,
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, key, "subject.owner"),
    body,
    files: [],
    notices: [
      ...recipientNotices(recipients),
      ...(undated
        ? [say("no-due-date", `${undated} of these actions ${undated === 1 ? "has" : "have"} no date.`)]
        : []),
      ...restrictedNotices(input),
      ...notices,
    ],
  };
}
