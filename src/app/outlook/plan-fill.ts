import type { Addressee } from "../../core/circulation/addressee";
import type { AppointmentFill, FillField, MailItem, MessageFill } from "../../ports/mail";
import { typedWords, wordsOf } from "./body-text";

/** One field of the open item: what stands there, what the draft has, and whether the clerk must be asked. */
export interface FieldChange {
  readonly field: FillField;
  readonly before: string;
  readonly after: string;
  /** "write": nothing of the clerk's is there; "same": nothing to do; "ask": something else stands there. */
  readonly verdict: "write" | "same" | "ask";
}

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

/** What Outlook writes in a new draft's subject by itself. */
const isOwnSubject = (subject: string): boolean => subject.trim() === "";

/** The body's change: what is above the signature against the draft's words. `ours` knows what we filled there before. */
function bodyChange(item: MailItem, html: string, ours: (words: string) => boolean): FieldChange {
  const [typed, wanted] = [typedWords(item.bodyHtml), wordsOf(html)];
  return change("body", typed, wanted, typed === wanted, typed === "" || ours(typed));
}

/** Names already attached do not need to go on again. */
const filesChange = (item: MailItem, names: readonly string[]): FieldChange => {
  const there = item.attachments.map((file) => file.name);
  const missing = names.filter((name) => !there.includes(name));
  return change("attachments", "", missing.join("; "), missing.length === 0, true);
};

/** Every field that a message draft would touch. Fields that are empty in the draft and in the item are left out. */
export function planMessage(
  item: MailItem,
  draft: MessageFill,
  fields: readonly FillField[],
  ours: (words: string) => boolean,
): readonly FieldChange[] {
  const all: readonly FieldChange[] = [
    peopleChange("to", item.to, draft.to),
    peopleChange("cc", item.cc, draft.cc),
    peopleChange("bcc", item.bcc, draft.bcc),
    change("subject", item.subject, draft.subject, item.subject === draft.subject, isOwnSubject(item.subject)),
    bodyChange(item, draft.html, ours),
    filesChange(
      item,
      draft.attachments.map((file) => file.name),
    ),
  ];
  return all.filter((entry) => fields.includes(entry.field));
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
): readonly FieldChange[] {
  const fresh =
    item.subject === "" && item.to.length === 0 && (item.location ?? "") === "" && typedWords(item.bodyHtml) === "";
  const time = (field: "start" | "end"): FieldChange => {
    const before = item[field] ?? "";
    return change(field, before, draft[field], Date.parse(before) === Date.parse(draft[field]), fresh || before === "");
  };
  const all: readonly FieldChange[] = [
    peopleChange("to", item.to, draft.required),
    peopleChange("cc", item.cc, draft.optional),
    change("subject", item.subject, draft.subject, item.subject === draft.subject, isOwnSubject(item.subject)),
    time("start"),
    time("end"),
    change("location", item.location ?? "", draft.location),
    bodyChange(item, draft.html, ours),
    filesChange(
      item,
      draft.attachments.map((file) => file.name),
    ),
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
