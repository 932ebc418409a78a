import type { AgendaItem } from "../../minutes/record";
import { usableActions } from "../actions";
import type { BodyNode } from "../body";
import { ask, type MessageDraft } from "../draft";
import { nameKey } from "../names";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject, type Writer } from "../writer";
import { actionsOf, ownActions } from "./pieces";

/** Whether a guest may be told of an item at all. */
const allowed = (item: AgendaItem, input: DraftInput): boolean => {
  if (input.choices.withRestricted) return true;
  return !item.restricted && !input.minutes.restricted.some((range) => range.from <= item.to && item.from < range.to);
};

/**
 * The items a guest came for: those the clerk chose; else those whose text names them in full, the innermost only.
 * The attendance list does not count, nor does a restricted item.
 */
export function guestItems(name: string, input: DraftInput): readonly AgendaItem[] {
  const chosen = Object.hasOwn(input.choices.guestItems, name) ? input.choices.guestItems[name] : undefined;
  const items = input.minutes.items.filter((item) => allowed(item, input));
  if (chosen) return items.filter((item) => item.number !== null && chosen.includes(item.number));
  const listed = new Set(input.minutes.attendance.flatMap((person) => person.spans.map((span) => span.block)));
  const naming = items.filter((item) =>
    input.blocks
      .slice(item.from, item.to + 1)
      .some((block, at) => !listed.has(item.from + at) && block.text.includes(name)),
  );
  return naming.filter(
    (item) => !naming.some((inner) => inner !== item && inner.from >= item.from && inner.to <= item.to),
  );
}

function itemText(item: AgendaItem, input: DraftInput): readonly BodyNode[] {
  const blocks = input.blocks
    .slice(item.from, item.to + 1)
    .filter((block) => block.place === "body" && block.text.trim() !== "");
  const title = [item.number, item.title].filter(Boolean).join(" ");
  const rest =
    blocks[0] && blocks[0].text.includes(item.title) && blocks[0].text.length < item.title.length + 12
      ? blocks.slice(1)
      : blocks;
  return [
    { kind: "heading", level: 2, text: title },
    ...rest.map((block): BodyNode => ({ kind: "quote", text: block.text })),
  ];
}

/** One mail to each person in attendance: their own item and actions, nothing else, and no attachment. */
export function guestDrafts(input: DraftInput): readonly MessageDraft[] {
  const guests = input.minutes.attendance.filter((person) => person.status === "inAttendance");
  return guests.map(({ name }, at) => {
    const twin = guests.slice(0, at).filter((other) => nameKey(other.name) === nameKey(name)).length;
    return guestDraft(name, `guest:${nameKey(name) || name}${twin ? `#${twin + 1}` : ""}`, input);
  });
}

function guestDraft(name: string, key: string, input: DraftInput): MessageDraft {
  const items = guestItems(name, input);
  const recipients = withAddresses([{ name, role: "guest", field: "to" }], input);
  const actions = actionsOf(name, input, usableActions(input));
  const own = (writer: Writer): readonly BodyNode[] => [
    ...items.flatMap((item) => itemText(item, input)),
    ...(actions.length > 0 ? [...writer.heading(2, "guest.actions.heading"), ownActions(actions, name, writer)] : []),
  ];
  const { body, notices } = writeBody(input, key, (writer) => [
    ...writer.say("greeting.one", { name }),
    ...writer.say("guest.opening"),
    ...(writer.own ? own(writer) : []),
    ...(input.choices.state === "draft" || input.choices.state === "agreed" ? writer.say("guest.draft") : []),
  ]);
  return {
    kind: "guest",
    key,
    label: name,
    languages: input.setting.languages,
    recipients,
    subject: writeSubject(input, key, "subject.guest"),
    body,
    files: [],
    notices: [
      ...(items.length === 0
        ? [ask("guest-item", `Which item did ${name} come for? None is in the mail until you choose.`)]
        : [
            ask(
              "guest-items-check",
              `${name} is told of item ${items.map((item) => item.number ?? item.title).join(", ")} only. Is that right?`,
            ),
          ]),
      ...recipientNotices(recipients),
      ...notices,
    ],
  };
}
