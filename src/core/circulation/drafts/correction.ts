import type { Action } from "../../minutes/record";
import { namedOwners, usableActions } from "../actions";
import type { BodyNode, Cell } from "../body";
import { dateInWords } from "../dates";
import type { MessageDraft } from "../draft";
import { nameKey, sameName } from "../names";
import { recipientNotices, withAddresses } from "../people";
import type { DraftInput, ToldAction } from "../setting";
import { writeBody, writeSubject, type Writer } from "../writer";
import { dueWords } from "./pieces";

/** What one owner was told and what holds now; null where there was or is nothing. */
export interface ChangedAction {
  readonly ref: string | null;
  readonly before: ToldAction | null;
  readonly now: Action | null;
}

/** An action as it is recorded when an owner is told of it. */
export const toldOf = (action: Action, input: DraftInput): ToldAction => ({
  ref: action.ref,
  text: action.text,
  owners: namedOwners(action, input),
  due: action.due?.date ?? action.due?.text ?? null,
});

/** White space and typographic quotes aside, the same words. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').trim();

/** Pairs each told action with the one that stands now: by reference, else by the same words. */
function pair(input: DraftInput): readonly ChangedAction[] {
  const now = [...usableActions(input)];
  const pairs = input.choices.told.map((before): ChangedAction => {
    const at = now.findIndex((action) =>
      before.ref ? action.ref === before.ref : !action.ref && plain(action.text) === plain(before.text),
    );
    return { ref: before.ref, before, now: at < 0 ? null : (now.splice(at, 1)[0] as Action) };
  });
  return [...pairs, ...now.map((action): ChangedAction => ({ ref: action.ref, before: null, now: action }))];
}

/** What changed for one owner: words, date, or that the action is now theirs or no longer theirs. */
export function changesFor(name: string, input: DraftInput): readonly ChangedAction[] {
  return pair(input).flatMap((entry): readonly ChangedAction[] => {
    const had = entry.before?.owners.some((owner) => sameName(owner, name)) ?? false;
    const has = entry.now !== null && namedOwners(entry.now, input).some((owner) => sameName(owner, name));
    const now = entry.now && toldOf(entry.now, input);
    const same =
      had && has && entry.before && now && plain(entry.before.text) === plain(now.text) && entry.before.due === now.due;
    if ((!had && !has) || same) return [];
    return [{ ref: entry.ref, before: had ? entry.before : null, now: has ? entry.now : null }];
  });
}

const beforeCell = (told: ToldAction | null, writer: Writer): Cell =>
  told
    ? [told.text, ...(told.due ? [`\n${writer.words("column.due")}: ${dateInWords(told.due, writer.language)}`] : [])]
    : [writer.words("correction.new")];

function nowCell(action: Action | null, writer: Writer): Cell {
  if (!action) return [writer.words("correction.gone")];
  const due = dueWords(action, writer.language);
  return [action.text, ...(due ? [`\n${writer.words("column.due")}: ${due}`] : [])];
}

function table(changes: readonly ChangedAction[], writer: Writer): BodyNode {
  return {
    kind: "table",
    caption: writer.words("caption.changes"),
    columns: [
      { title: writer.words("column.ref"), width: 20 },
      { title: writer.words("column.before"), width: 40 },
      { title: writer.words("column.now"), width: 40 },
    ],
    groups: [
      {
        title: null,
        rows: changes.map((change) => [
          [change.ref ?? ""],
          beforeCell(change.before, writer),
          nowCell(change.now, writer),
        ]),
      },
    ],
  };
}

/**
 * A mail to each owner whose action changed after they were told, old and new side by side, and to nobody else. Empty
 * while nobody was told of anything.
 */
export function correctionDrafts(input: DraftInput): readonly MessageDraft[] {
  if (input.choices.told.length === 0) return [];
  const all = [
    ...input.choices.told.flatMap((told) => told.owners),
    ...usableActions(input).flatMap((a) => namedOwners(a, input)),
  ];
  const names = all.filter((name, at) => all.findIndex((other) => sameName(other, name)) === at);
  return names.flatMap((name): readonly MessageDraft[] => {
    const changes = changesFor(name, input);
    if (changes.length === 0) return [];
    const key = `correction:${nameKey(name) || name}`;
    const recipients = withAddresses([{ name, role: "owner", field: "to" }], input);
    const { body, notices } = writeBody(input, key, (writer) => [
      ...writer.say("greeting.one", { name }),
      ...writer.say("correction.opening"),
      ...(writer.own ? [table(changes, writer)] : []),
      ...writer.say("correction.closing"),
    ]);
    return [
      {
        kind: "correction",
        key,
        label: `${name}: ${changes.length} changed`,
        languages: input.setting.languages,
        recipients,
        subject: writeSubject(input, key, "subject.correction"),
        body,
        files: [],
        notices: [...recipientNotices(recipients), ...notices],
      },
    ];
  });
}
