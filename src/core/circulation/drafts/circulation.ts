import { ownerNotices, restrictedNotices } from "../actions";
import type { MessageDraft } from "../draft";
import { circulationList, recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject } from "../writer";
import * as pieces from "./pieces";

/**
 * The minutes to all: to the membership whatever their attendance and to substitutes who came; officers and others off
 * until ticked. Says decisions, actions by owner (those of everybody too), the next meeting, and how to correct.
 */
export function circulationDraft(input: DraftInput): MessageDraft {
  const list = circulationList(input);
  const recipients = withAddresses(list.people, input);
  const { state } = input.choices;
  const { body, notices } = writeBody(input, "circulation", (writer) => [
    ...writer.heading(1, "title"),
    ...writer.say("greeting.all"),
    ...writer.say(`circulation.opening.${state}`),
    ...pieces.decisionsSection(input, writer),
    ...pieces.actionsSection(input, writer),
    ...pieces.nextSection(input, writer),
    ...pieces.correctionsLine(input, writer),
  ]);
  return {
    kind: "circulation",
    key: "circulation",
    label: "Circulation to all",
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, "circulation", `subject.circulation.${state}`),
    body,
    files: [pieces.minutesFile(input)],
    notices: [
      ...list.notices,
      ...recipientNotices(recipients),
      ...ownerNotices(input),
      ...restrictedNotices(input),
      ...pieces.correctionDeadline(input).notices,
      ...pieces.fileNotices(input),
      ...notices,
    ],
  };
}
