import { restrictedNotices, usableActions } from "../actions";
import { nameKey } from "../names";
import type { MessageDraft } from "../draft";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject } from "../writer";
import * as pieces from "./pieces";

/** One mail to each who sent apologies: what was decided, and what was given to them in their absence. */
export function apologiesDrafts(input: DraftInput): readonly MessageDraft[] {
  return input.minutes.attendance
    .filter((person) => person.status === "apologies")
    .map(({ name }, at, all) => {
      const twin = all.slice(0, at).filter((other) => nameKey(other.name) === nameKey(name)).length;
      return apologiesDraft(name, `apologies:${nameKey(name) || name}${twin ? `#${twin + 1}` : ""}`, input);
    });
}

function apologiesDraft(name: string, key: string, input: DraftInput): MessageDraft {
  const recipients = withAddresses([{ name, role: "apologies", field: "to" }], input);
  const actions = pieces.actionsOf(name, input, usableActions(input));
  const { body, notices } = writeBody(input, key, (writer) => [
    ...writer.say("greeting.one", { name }),
    ...writer.say("apologies.opening"),
    ...pieces.decisionsSection(input, writer),
    ...writer.heading(2, "apologies.actions.heading"),
    ...(actions.length === 0 ? writer.say("apologies.actions.none") : writer.say("apologies.actions.some")),
    ...(writer.own && actions.length > 0 ? [pieces.ownActions(actions, name, writer)] : []),
    ...pieces.nextSection(input, writer),
  ]);
  return {
    kind: "apologies",
    key,
    label: name,
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, key, "subject.apologies"),
    body,
    files: [pieces.minutesFile(input)],
    notices: [...recipientNotices(recipients), ...restrictedNotices(input), ...pieces.fileNotices(input), ...notices],
  };
}
