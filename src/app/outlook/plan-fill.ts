import type { Addressee } from "../../core/circulation/addressee";
import type { AppointmentFill, FillField, MailItem, MessageFill } from "../../ports/mail";
import type { FilePlan } from "./attached";
import { typedWords, wordsOf } from "./body-text";
import type { FieldChange } from "./field-change";

const people = (list: readonly Addressee[]): string => list.map((one) => one.address || one.name).join("; ");
const addresses = (list: readonly Addressee[]): string =>
  list
    .map((one) => one.address.toLowerCase())
    .filter(Boolean)
    .sort()
    .join(";");

const change = (
  field: FillField,
  before: string,
  after: string,
  same = before === after,
  empty = before === "",
): FieldChange => ({
  field,
  before,
  after,
  verdict: same ? "same" : empty ? "write" : "ask",
});

function peopleChange(field: FillField, now: readonly Addressee[], wanted: readonly Addressee[]): FieldChange {
  const known = wanted.filter((one) => one.address !== "");
  return change(field, people(now), people(known), addresses(now) === addresses(known));
}

/**
 * People of an appointment: those the draft knows join those who are there. A room, or somebody the clerk invited, is
 * never taken off.
 */
function invitedChange(field: FillField, now: readonly Addressee[], wanted: readonly Addressee[]): FieldChange {
  const joined = joinPeople(now, wanted);
  return change(field, people(now), people(joined), addresses(now) === addresses(joined), true);
}

/** People who are there already, then those who are wanted and are not. */
export function joinPeople(now: readonly Addressee[], wanted: readonly Addressee[]): readonly Addressee[] {
  const there = new Set(now.map((one) => one.address.toLowerCase()));
  return [...now, ...wanted.filter((one) => one.address !== "" && !there.has(one.address.toLowerCase()))];
}

/** What Outlook writes in a new draft's subject by itself. */
const isOwnSubject = (subject: string): boolean => subject.trim() === "";

/** The body's change: what is above the signature against the draft's words. `ours` knows what we filled there before. */
function bodyChange(item: MailItem, html: string, ours: (words: string) => boolean): FieldChange {
  const [typed, wanted] = [typedWords(item.bodyHtml), wordsOf(html)];
  return change("body", typed, wanted, typed === wanted, typed === "" || ours(typed));
}

/**
 * Files that go on, and those that give way to them. An older version that the pane attached is simply taken over; a
 * file that somebody else attached, or that nothing takes the place of, is asked about.
 */
function filesChange({ add, replaced, ours }: FilePlan): FieldChange {
  const versions = (file: { readonly name: string }): string =>
    add.some((one) => one.name === file.name) ? `${file.name} (another version)` : file.name;
  const after = add.map((file) => file.name).join("; ");
  const entry = change(
    "attachments",
    replaced.map(versions).join("; "),
    after,
    add.length + replaced.length === 0,
    replaced.length === 0 || (ours && after !== ""),
  );
  return entry.verdict === "ask" && ours ? { ...entry, ours } : entry;
}

/** Every field that a message draft would touch. Fields that are empty in the draft and in the item are left out. */
export function planMessage(
  item: MailItem,
  draft: MessageFill,
  fields: readonly FillField[],
  ours: (words: string) => boolean,
  files: FilePlan,
): readonly FieldChange[] {
  const all: readonly FieldChange[] = [
    peopleChange("to", item.to, draft.to),
    peopleChange("cc", item.cc, draft.cc),
    peopleChange("bcc", item.bcc, draft.bcc),
    change("subject", item.subject, draft.subject, item.subject === draft.subject, isOwnSubject(item.subject)),
    bodyChange(item, draft.html, ours),
    filesChange(files),
  ];
  return all.filter((entry) => fields.includes(entry.field));
}

/** The invitation as it was filled the last time, as far as that can be told apart from the clerk's own changes. */
export interface FilledBefore {
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly location: string;
}

/**
 * Every field that the invitation would touch. A new appointment's own start and end are Outlook's, not the clerk's, as
 * long as nothing else is filled in; afterwards a different time is asked about, old beside new.
 */
export function planAppointment(
  item: MailItem,
  draft: AppointmentFill,
  fields: readonly FillField[],
  ours: (words: string) => boolean,
  before: FilledBefore | null,
  files: FilePlan,
): readonly FieldChange[] {
  const known = (entry: FieldChange, was: string | undefined, same = entry.before === was): FieldChange =>
    entry.verdict === "ask" && was !== undefined && same ? { ...entry, ours: true } : entry;
  const fresh =
    item.subject === "" && item.to.length === 0 && (item.location ?? "") === "" && typedWords(item.bodyHtml) === "";
  const time = (field: "start" | "end"): FieldChange => {
    const now = item[field] ?? "";
    const entry = change(field, now, draft[field], Date.parse(now) === Date.parse(draft[field]), fresh || now === "");
    return known(entry, before?.[field], Date.parse(now) === Date.parse(before?.[field] ?? ""));
  };
  const all: readonly FieldChange[] = [
    invitedChange("to", item.to, draft.required),
    invitedChange("cc", item.cc, draft.optional),
    known(
      change("subject", item.subject, draft.subject, item.subject === draft.subject, isOwnSubject(item.subject)),
      before?.subject,
    ),
    time("start"),
    time("end"),
    known(change("location", item.location ?? "", draft.location), before?.location),
    bodyChange(item, draft.html, ours),
    filesChange(files),
  ];
  return all.filter((entry) => fields.includes(entry.field));
}

/** The fields to write once the clerk has answered: those that are free, and those asked about and allowed. */
export const fieldsToWrite = (changes: readonly FieldChange[], allowed: readonly FillField[]): readonly FillField[] =>
  changes
    .filter((entry) => entry.verdict === "write" || (entry.verdict === "ask" && allowed.includes(entry.field)))
    // A field the draft leaves empty is not emptied without being asked about.
    .filter((entry) => entry.after !== "" || entry.verdict === "ask")
    .map((entry) => entry.field);
