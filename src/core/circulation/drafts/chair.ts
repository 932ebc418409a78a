import { ownerWords, restrictedNotices, usableActions, usableDecisions } from "../actions";
import type { BodyNode, Cell } from "../body";
import { dateInWords } from "../dates";
import { ask, type MessageDraft } from "../draft";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject, type Writer } from "../writer";
import * as pieces from "./pieces";

/** Who agrees the minutes: the profile's chair, else the one present whom the minutes call chair. */
export function chairOf(input: DraftInput): string | null {
  if (input.setting.chair) return input.setting.chair;
  const chairs = input.minutes.attendance.filter((person) =>
    person.roles.some((role) => /^(?:in the )?chair(?:man|woman|person)?$/i.test(role.trim())),
  );
  return chairs.length === 1 ? (chairs[0]?.name ?? null) : null;
}

const section = (writer: Writer, slot: string, items: readonly Cell[]): readonly BodyNode[] =>
  items.length === 0 || !writer.own ? [] : [...writer.heading(2, slot), { kind: "list", items }];

/** Actions without an owner or a date, each with what it lacks. */
function gaps(input: DraftInput, writer: Writer): readonly Cell[] {
  return usableActions(input)
    .filter((action) => action.status === "open" || action.status === "carried")
    .flatMap((action): readonly Cell[] => {
      const lacks = [
        ...(action.owners.map(ownerWords).join("").trim() === "" ? [writer.words("chair.actions.noOwner")] : []),
        ...(action.due === null ? [writer.words("chair.actions.noDate")] : []),
      ];
      return lacks.length
        ? [[...(action.ref ? [{ bold: `${action.ref} ` }] : []), `${action.text} (${lacks.join(", ")})`]]
        : [];
    });
}

/** The item a block stands under. */
const itemOf = (block: number | undefined, input: DraftInput): string | null =>
  block === undefined
    ? null
    : (input.minutes.items.filter((item) => block >= item.from && block <= item.to).at(-1)?.number ?? null);

function questions(input: DraftInput): readonly Cell[] {
  const { findings, restricted } = input.minutes;
  const closed = (at: number): boolean =>
    !input.choices.withRestricted && restricted.some((range) => at >= range.from && at < range.to);
  return findings
    .filter((finding) => !finding.spans.some((span) => closed(span.block)))
    .filter((finding) => !/^action-without-(?:owner|due|date)/.test(finding.code))
    .map((finding): Cell => {
      const item = itemOf(finding.spans[0]?.block, input);
      return [...(item ? [{ bold: `${item}: ` }] : []), finding.message];
    });
}

/** The draft for the chair to agree: what to look at first, then the request for changes. */
export function chairDraft(input: DraftInput): MessageDraft {
  const name = chairOf(input);
  const recipients = withAddresses(name ? [{ name, role: "chair", field: "to" }] : [], input);
  const { deadline } = input.choices;
  const exempt = input.choices.withRestricted ? 0 : input.minutes.items.filter((item) => item.restricted).length;
  const { body, notices } = writeBody(input, "chair", (writer) => {
    const decisions = usableDecisions(input).map((d): Cell => [...(d.item ? [{ bold: `${d.item} ` }] : []), d.text]);
    const parts = [
      ...section(writer, "chair.decisions", decisions),
      ...section(writer, "chair.actions", gaps(input, writer)),
      ...section(writer, "chair.questions", questions(input)),
    ];
    return [
      ...(name ? writer.say("greeting.one", { name }) : []),
      ...writer.say("chair.opening"),
      ...(parts.length > 0 || !writer.own ? parts : writer.say("chair.nothing")),
      ...(exempt ? writer.say("chair.restricted", { count: String(exempt) }) : []),
      ...(deadline
        ? writer.say("chair.closing.by", { deadline: (language) => dateInWords(deadline, language, "full") })
        : writer.say("chair.closing")),
    ];
  });
  return {
    kind: "chair",
    key: "chair",
    label: name ? `For ${name} to agree` : "For the chair to agree",
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, "chair", "subject.chair"),
    body,
    files: [pieces.minutesFile(input)],
    notices: [
      ...(name ? [] : [ask("no-chair", "The minutes do not say who is in the chair. Whom should this go to?")]),
      ...recipientNotices(recipients),
      ...restrictedNotices(input),
      ...pieces.fileNotices(input),
      ...notices,
    ],
  };
}
