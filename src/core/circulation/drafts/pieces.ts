import { oneLine } from "../addressee";
import type { Action, Decision, NextMeeting } from "../../minutes/record";
import { actionsByOwner, namedOwners, ownerWords, usableDecisions } from "../actions";
import type { BodyNode, Cell, Column } from "../body";
import { dateInWords, timeInWords } from "../dates";
import { workingDaysFrom } from "../days";
import { ask, say, type FileWish, type Notice } from "../draft";
import { safeFileName } from "../../publish/state";
import { samePerson } from "../names";
import type { DraftInput } from "../setting";
import { commonFields, fillIn, slotWords, type Fields, type Writer } from "../writer";

/** A due date in the language; the minutes' own words when they fix no day; "" without either. */
export const dueWords = (action: Action, language: string): string =>
  action.due === null ? "" : action.due.date ? dateInWords(action.due.date, language) : action.due.text;

/** An action's words, with its other owners said behind. */
export function actionCell(action: Action, besides: string): Cell {
  const others = action.owners.map(ownerWords).filter((name) => name && name !== besides);
  return others.length > 0 && besides ? [action.text, ` (with ${others.join(", ")})`] : [action.text];
}

const actionColumns = (writer: Writer): readonly Column[] => [
  { title: writer.words("column.ref"), width: 20 },
  { title: writer.words("column.action"), width: 55 },
  { title: writer.words("column.due"), width: 25 },
];

/** Every usable action, grouped by owner. The table stands in the language of the minutes only. */
export function actionsSection(input: DraftInput, writer: Writer, title = "actions.heading"): readonly BodyNode[] {
  const heading = writer.heading(2, title);
  if (!writer.own) return [];
  const titles = { all: writer.words("actions.all"), nobody: writer.words("actions.nobody") };
  const groups = actionsByOwner(input, titles);
  if (groups.length === 0) return [...heading, ...writer.say("actions.none")];
  const rows = groups.map((group) => ({
    title: group.title,
    rows: group.actions.map((action): readonly Cell[] => [
      [action.ref ?? ""],
      group.kind === "person" ? actionCell(action, group.title) : actionCell(action, ""),
      [dueWords(action, writer.language)],
    ]),
  }));
  return [
    ...heading,
    { kind: "table", caption: writer.words("caption.actions"), columns: actionColumns(writer), groups: rows },
  ];
}

/** A decision's words; what was done stands before them where they do not say it themselves. */
function decisionWords(decision: Decision): string {
  const said = decision.text.slice(0, 60).toLowerCase().includes(decision.kind.slice(0, 5));
  return said ? decision.text : `${decision.kind[0]?.toUpperCase()}${decision.kind.slice(1)}: ${decision.text}`;
}

/** The decisions in brief, one line each, with votes where they were counted. */
export function decisionsSection(input: DraftInput, writer: Writer): readonly BodyNode[] {
  const heading = writer.heading(2, "decisions.heading");
  if (!writer.own) return [];
  const decisions = usableDecisions(input);
  if (decisions.length === 0) return [...heading, ...writer.say("decisions.none")];
  const items = decisions.map((decision): Cell => {
    const { votes } = decision;
    // "Carried by 6 votes to 1" says it already.
    const told = (count: number): boolean => new RegExp(`(?<!\\d)${count}(?!\\d)`, "u").test(decision.text);
    const counted = votes && votes.for !== null && votes.against !== null && !(told(votes.for) && told(votes.against));
    const tally = counted
      ? ` (${votes.for} for, ${votes.against} against${votes.abstained === null ? "" : `, ${votes.abstained} abstained`})`
      : "";
    return [...(decision.item ? [{ bold: `${decision.item} ` }] : []), `${decisionWords(decision)}${tally}`];
  });
  return [...heading, { kind: "list", items }];
}

/** One person's actions in a table. */
export function ownActions(actions: readonly Action[], name: string, writer: Writer, itemColumn = true): BodyNode {
  const columns: readonly Column[] = itemColumn
    ? [
        { title: writer.words("column.ref"), width: 20 },
        { title: writer.words("column.action"), width: 45 },
        { title: writer.words("column.due"), width: 25 },
        { title: writer.words("column.item"), width: 10 },
      ]
    : actionColumns(writer);
  const rows = actions.map((action): readonly Cell[] => [
    [action.ref ?? ""],
    actionCell(action, name),
    [dueWords(action, writer.language) || writer.words("owner.noDate")],
    ...(itemColumn ? [[action.item ?? ""]] : []),
  ]);
  return { kind: "table", caption: writer.words("caption.yours"), columns, groups: [{ title: null, rows }] };
}

/** "Tuesday 20 October 2009, 09:00 to 13:00" of a next meeting; null without a date. */
export function whenWords(next: NextMeeting | null, language: string): string | null {
  if (!next?.date) return null;
  const day = dateInWords(next.date, language, "full");
  if (!next.start) return day;
  const until = next.end ? ` to ${timeInWords(next.end, language)}` : "";
  return `${day}, ${timeInWords(next.start, language)}${until}`;
}

/** Fields of the next meeting. */
export function nextFields(input: DraftInput, writer?: Pick<Writer, "words">): Fields {
  const next = input.minutes.nextMeeting;
  const venue = oneLine(next?.venue ?? "");
  return {
    when: (language) => whenWords(next, language),
    nextDate: (language) => (next?.date ? dateInWords(next.date, language) : null),
    place: venue ? (writer ? writer.words("place.at", { place: venue }) : `, ${venue}`) : "",
    words: oneLine(next?.text ?? ""),
  };
}

/** What the mail says of the next meeting: fixed, to be confirmed, only in words, or not at all. */
export function nextSection(input: DraftInput, writer: Writer): readonly BodyNode[] {
  const next = input.minutes.nextMeeting;
  const slot = !next ? "next.none" : !next.date ? "next.words" : next.tentative ? "next.tentative" : "next.confirmed";
  return [...writer.heading(2, "next.heading"), ...writer.say(slot, nextFields(input, writer))];
}

/** The day until which corrections are asked for, and what is to be said about it. */
export function correctionDeadline(input: DraftInput): {
  readonly date: string | null;
  readonly notices: readonly Notice[];
} {
  const { choices, setting } = input;
  if (choices.deadline !== undefined) return { date: choices.deadline, notices: [] };
  if (setting.corrections.kind !== "deadline") return { date: null, notices: [] };
  const days = setting.corrections.workingDays;
  const count = workingDaysFrom(choices.today, days, setting.region, input.calendar);
  if (!count.ok)
    return {
      date: null,
      notices: [
        say(
          "deadline-not-counted",
          "The day for corrections was not counted: the bank holidays known here do not reach that far. Please give it yourself.",
        ),
      ],
    };
  const skipped = count.skipped.length ? `, bank holidays left out: ${count.skipped.join(", ")}` : "";
  return {
    date: count.date,
    notices: [
      say(
        "deadline",
        `Corrections are asked for by ${count.date}: ${days} working days from ${choices.today}${skipped}.`,
      ),
    ],
  };
}

/** The sentence about corrections. */
export function correctionsLine(input: DraftInput, writer: Writer): readonly BodyNode[] {
  if (input.choices.state === "confirmed" || input.choices.state === "signed") return [];
  const { date } = correctionDeadline(input);
  if (date) return writer.say("corrections.by", { deadline: (language) => dateInWords(date, language, "full") });
  return writer.say(input.setting.corrections.kind === "at-meeting" ? "corrections.meeting" : "corrections.open");
}

/** What the attachment's name says of the state, in each of the committee's languages that has words for it. */
const stateWords = (input: DraftInput): readonly (string | null)[] =>
  input.setting.languages.map((language) => slotWords(`file.${input.choices.state}`, language, input));

/** The attachment's name by the committee's pattern, one that every system takes. */
export function fileName(input: DraftInput): string {
  const date = input.minutes.meeting.date?.value ?? "";
  const committee = commonFields(input).committee;
  const fields = {
    committee: typeof committee === "string" ? committee : "Minutes",
    date,
    state: stateWords(input).filter(Boolean).join(" - "),
  };
  const plain: Fields = { ...fields, date: date || "undated" };
  return `${safeFileName(fillIn(input.setting.filePattern, plain, "en-GB"))}.docx`;
}

/** The file a draft wants: the clean copy unless the clerk chose the working file. */
export const minutesFile = (input: DraftInput): FileWish => ({
  kind: input.choices.workingFile ? "working-file" : "clean-copy",
  name: fileName(input),
});

/** What is said of the attachment: a working file is one, and a name that lacks a language lacks it. */
export const fileNotices = (input: DraftInput): readonly Notice[] => [
  ...(input.choices.workingFile
    ? [ask("working-file", "The working file is attached, not the clean copy: look at what it would disclose.")]
    : []),
  ...(stateWords(input).includes(null)
    ? [
        say(
          "untranslated-file",
          "The file's name says the state of the minutes in one language only: the committee's texts have no words for it in the other.",
        ),
      ]
    : []),
];

/** Actions that name a person. */
export const actionsOf = (name: string, input: DraftInput, actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => {
    const listed = input.minutes.attendance.map((person) => person.name);
    return namedOwners(action, input).some((owner) => samePerson(owner, name, listed));
  });
