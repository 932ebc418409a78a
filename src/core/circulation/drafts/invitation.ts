import { oneLine } from "../addressee";
import type { BodyNode, Cell } from "../body";
import { dateInWords, proposeDays } from "../dates";
import { ask, say, type InvitationDraft, type Notice } from "../draft";
import { circulationList, recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { commonFields, writeBody, writeSubject } from "../writer";
import { instantOf, zoneInWords } from "../zone";
import { agendaLines } from "./agenda";
import { fileNotices, minutesFile, nextFields, whenWords } from "./pieces";

/**
 * The id of the meeting that follows a meeting: the same for every later version of its invitation, whatever its date
 * becomes, and different for another body (FNV-1a of body and earlier date).
 */
export function meetingUid(input: DraftInput): string {
  const committee = commonFields(input).committee;
  const text =
    `${typeof committee === "string" ? committee : ""}|${input.minutes.meeting.date?.value ?? ""}`.toLowerCase();
  let hash = 0xcbf29ce484222325n;
  for (const character of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) as number)) * 0x100000001b3n);
  return `next-meeting-${hash.toString(16).padStart(16, "0")}@matters-arising`;
}

interface Times {
  readonly start: number | null;
  readonly end: number | null;
  readonly notices: readonly Notice[];
}

/** Start and end as instants in the committee's zone; null while the minutes do not fix them. */
function times(input: DraftInput): Times {
  const next = input.minutes.nextMeeting;
  const { zone } = input.setting;
  if (!next?.date)
    return {
      start: null,
      end: null,
      notices: [
        ask(
          "no-date",
          next?.text
            ? `The minutes give no day, only “${oneLine(next.text)}”. Choose one first.`
            : "The minutes name no next meeting. Choose a day first.",
        ),
      ],
    };
  if (!next.start)
    return {
      start: null,
      end: null,
      notices: [ask("no-time", "The minutes give a day but no hour. Give the start first.")],
    };
  const start = instantOf(next.date, next.start, zone);
  const end = next.end ? instantOf(next.date, next.end, zone) : null;
  const shifted = [start, end].find((time) => time && time.shift !== "none");
  const notices: readonly Notice[] = [
    ...(shifted?.shift === "twice"
      ? [ask("clock-twice", "The clocks go back at that hour: the first of the two is taken.")]
      : []),
    ...(shifted?.shift === "skipped"
      ? [ask("clock-skipped", "The clocks go forward and skip that time: the hour after is taken.")]
      : []),
    ...(end === null ? [ask("no-end", "The minutes give no end. Give it first; nothing is guessed.")] : []),
    ...(end && end.at <= start.at ? [ask("end-before-start", "The end is not after the start.")] : []),
  ];
  return { start: start.at, end: end && end.at > start.at ? end.at : null, notices };
}

/** The invitation to the next meeting: members required, guests off until ticked and then optional. */
export function invitationDraft(input: DraftInput): InvitationDraft {
  const next = input.minutes.nextMeeting;
  const list = circulationList({ ...input, choices: { ...input.choices, allInBcc: false } });
  const recipients = withAddresses(list.people, input);
  const { start, end, notices } = times(input);
  const tentative = next?.tentative ?? false;
  const location = oneLine(next?.venue ?? "");
  const { itemsBy } = input.choices;
  const { zone } = input.setting;
  const written = writeBody(input, "invitation", (writer): readonly BodyNode[] => {
    const items = agendaLines(input, writer).map((line): Cell => [line]);
    const agenda: BodyNode = { kind: "list", ordered: true, items };
    return [
      ...writer.heading(
        1,
        next?.date ? (tentative ? "subject.invitation.tentative" : "subject.invitation") : "title",
        nextFields(input),
      ),
      ...writer.say(tentative ? "invitation.opening.tentative" : "invitation.opening", {
        when: (language) => whenWords(next, language),
      }),
      ...(start === null
        ? []
        : writer.say("invitation.zone", { zone: (language) => zoneInWords(zone, start, language) })),
      ...(location ? writer.say("invitation.place", { place: location }) : writer.say("invitation.noPlace")),
      ...(items.length ? [...writer.heading(2, "invitation.agenda"), agenda] : []),
      ...(itemsBy
        ? writer.say("invitation.items", { deadline: (language) => dateInWords(itemsBy, language, "full") })
        : []),
      ...writer.say("invitation.apologies"),
      ...writer.say("invitation.access"),
      ...(input.setting.formalNotice ? writer.say("invitation.notNotice") : []),
    ];
  });
  const undated = next?.date
    ? []
    : proposeDays(next?.text ?? "", input.minutes.meeting.date?.value ?? input.choices.today);
  return {
    kind: "invitation",
    key: "invitation",
    label: "Invitation to the next meeting",
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(
      input,
      "invitation",
      tentative ? "subject.invitation.tentative" : "subject.invitation",
      nextFields(input),
    ),
    body: written.body,
    files: [minutesFile(input)],
    notices: [
      ...notices,
      ...(tentative
        ? [say("tentative", "The minutes say that this is to be confirmed: subject and body say so too.")]
        : []),
      ...(next?.date && next.date < input.choices.today
        ? [ask("day-past", `The next meeting's day, ${dateInWords(next.date, "en-GB", "full")}, is past. Is it right?`)]
        : []),
      ...(next?.date && !location ? [ask("no-place", "The minutes give no place.")] : []),
      ...fileNotices(input),
      ...list.notices,
      ...recipientNotices(recipients),
      ...written.notices,
    ],
    uid: meetingUid(input),
    zone,
    start,
    end,
    location,
    tentative,
    proposals: undated,
  };
}
