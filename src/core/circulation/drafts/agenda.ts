import { usableActions } from "../actions";
import type { BodyNode, Cell } from "../body";
import { dateInWords } from "../dates";
import { lastDayToIssue } from "../../committee/notice";
import { CONFIRM } from "../../committee/rules.data";
import { ask, say, type MessageDraft, type Notice } from "../draft";
import { circulationList, recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject, type Writer } from "../writer";
import { actionsSection, nextFields } from "./pieces";

/** The lines of the next agenda: those made already, else the ones every meeting has. */
export function agendaLines(input: DraftInput, writer: Writer): readonly string[] {
  if (input.choices.agenda && input.choices.agenda.length > 0) return input.choices.agenda;
  return ["agenda.seed.apologies", "agenda.seed.minutes", "agenda.seed.actions", "agenda.seed.next"]
    .map((slot) => writer.words(slot))
    .filter(Boolean);
}

/** The last day to issue, with its count, by the committee's rule. */
function noticeDay(input: DraftInput): readonly Notice[] {
  const date = input.minutes.nextMeeting?.date;
  const rule = input.setting.notice;
  if (!date || !rule || rule.choice.days === 0) return [];
  const last = lastDayToIssue(date, rule.choice, rule.nation, input.calendar);
  if (!last.ok) return [ask("last-day", last.message)];
  const passed = last.passed.length
    ? ` Left out: ${last.passed.map((day) => `${day.date} (${day.why})`).join(", ")}.`
    : "";
  const count = `${last.counted.length} clear days, ${last.counted.at(-1)} to ${last.counted[0]}.`;
  const late = last.date < input.choices.today ? " That day has passed." : "";
  return [
    say(
      "last-day",
      `Last day to issue: ${dateInWords(last.date, "en-GB", "full")}.${late} ${count}${passed} ${rule.choice.source} ${CONFIRM}`,
    ),
  ];
}

/** The agenda so far with what is still open, and the call for items. */
export function agendaDraft(input: DraftInput): MessageDraft {
  const list = circulationList(input);
  const recipients = withAddresses(list.people, input);
  const next = input.minutes.nextMeeting;
  const opening = !next?.date
    ? "agenda.opening.undated"
    : next.tentative
      ? "agenda.opening.tentative"
      : "agenda.opening";
  const { itemsBy } = input.choices;
  const open: DraftInput = {
    ...input,
    minutes: {
      ...input.minutes,
      actions: usableActions(input).filter((a) => a.status === "open" || a.status === "carried"),
    },
  };
  const { body, notices } = writeBody(input, "agenda", (writer) => {
    const items = agendaLines(input, writer).map((line): Cell => [line]);
    const list: BodyNode = { kind: "list", ordered: true, items };
    return [
      ...writer.heading(1, next?.date ? "subject.agenda" : "subject.agenda.undated", nextFields(input, writer)),
      ...writer.say("greeting.all"),
      ...writer.say(opening, nextFields(input, writer)),
      ...(items.length ? [...writer.heading(2, "agenda.heading"), list] : []),
      ...(open.minutes.actions.length && writer.own ? actionsSection(open, writer, "agenda.open") : []),
      ...(itemsBy
        ? writer.say("agenda.call.by", { deadline: (language) => dateInWords(itemsBy, language, "full") })
        : writer.say("agenda.call")),
    ];
  });
  return {
    kind: "agenda",
    key: "agenda",
    label: "Agenda and call for items",
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, "agenda", next?.date ? "subject.agenda" : "subject.agenda.undated", nextFields(input)),
    body,
    files: [],
    notices: [
      ...noticeDay(input),
      ...list.notices,
      ...recipientNotices(recipients),
      ...(input.setting.formalNotice
        ? [
            ask(
              "notice",
              "Sending this is not giving notice: put the notice up and on the website as your standing orders ask.",
            ),
          ]
        : []),
      ...notices,
    ],
  };
}
