import type { Action } from "../../minutes/record";
import { usableActions } from "../actions";
import { addDays } from "../days";
import { say, type MessageDraft } from "../draft";
import { nameKey } from "../names";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject } from "../writer";
import { ownersOf } from "./owner";
import { actionsOf, ownActions } from "./pieces";

/** Open actions with a date that is past or within the chosen number of days. */
export function actionsDueSoon(input: DraftInput): readonly Action[] {
  const until = addDays(input.choices.today, input.choices.reminderDays);
  return usableActions(input).filter(
    (action) =>
      (action.status === "open" || action.status === "carried") && !!action.due?.date && action.due.date <= until,
  );
}

/** One reminder to each owner of an action that falls due soon or is past its date; only those actions. */
export function reminderDrafts(input: DraftInput): readonly MessageDraft[] {
  const due = actionsDueSoon(input);
  return ownersOf(input, due).map((name) => {
    const actions = actionsOf(name, input, due);
    const key = `reminder:${nameKey(name) || name}`;
    const recipients = withAddresses([{ name, role: "owner", field: "to" }], input);
    const { body, notices } = writeBody(input, key, (writer) => [
      ...writer.say("greeting.one", { name }),
      ...writer.say("reminder.opening"),
      ...(writer.own ? [ownActions(actions, name, writer)] : []),
      ...writer.say("reminder.closing"),
    ]);
    const late = actions.filter((action) => (action.due?.date ?? "") < input.choices.today).length;
    return {
      kind: "reminder",
      key,
      label: name,
      languages: input.setting.languages,
      recipients,
      subject: writeSubject(input, key, "subject.reminder"),
      body,
      files: [],
      notices: [
        ...(late ? [say("late", `${late} of these ${late === 1 ? "is" : "are"} past the date.`)] : []),
        ...recipientNotices(recipients),
        ...notices,
      ],
    };
  });
}
