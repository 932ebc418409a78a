import { usableActions } from "../../core/circulation/actions";
import { actionKey, asChosen } from "../../core/circulation/chosen";
import type { Draft } from "../../core/circulation/draft";
import { utf8 } from "../../core/circulation/encode";
import { csvCell } from "../../core/actions/register-rows";
import { choiceOf, choose } from "../../core/record/book";
import { hashOf } from "../../core/record/hash";
import { planPart } from "../../core/record/plan-part";
import { planOf } from "../../core/tagging/edits";
import type { DeliveryWay, Deliverable } from "../../ports/deliver";
import { draftInput } from "./drafts";
import { DOCX } from "./files";
import { keep } from "./keep";
import type { LogEntry } from "./kept";
import type { Session } from "./session";
import { readMinutes } from "./state";

/** Enters a draft that was filled or opened. Sending is the clerk's: the record says when it was made ready. */
export async function enter(session: Session, draft: Draft): Promise<void> {
  const state = session.store.get();
  const [input, read] = [draftInput(state), readMinutes(state)];
  if (!input || !read) return;
  const to = draft.recipients.filter((person) => person.field !== "off" && person.address !== "");
  const entry: LogEntry = {
    what: draft.subject,
    on: new Date(session.now()).toISOString(),
    to: to.map((person) => `${person.name} <${person.address}>`),
    file: draft.files[0]?.name ?? "",
    version: read.version,
    actions: usableActions(asChosen(input)).map((action) => ({ id: actionKey(action), hash: hashOf(action.text) })),
  };
  session.store.update((now) => ({ ...now, log: [...now.log, entry] }));
  await keep(session);
}

/** The record as CSV, a row for each mail: a byte order mark so that names keep their accents, no cell a formula. */
const logCsv = (log: readonly LogEntry[]): string => {
  const rows = [
    ["What", "Made ready", "To", "File", "Version of the text"],
    ...log.map((entry) => [entry.what, entry.on, entry.to.join("; "), entry.file, entry.version]),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
};

const said = (session: Session, message: string): void =>
  session.store.update((state) => ({ ...state, told: { kind: "said", message } }));

async function hand(session: Session, file: Deliverable, way: DeliveryWay): Promise<void> {
  const result = await session.deliver.deliver(file, way);
  if (!result.ok) session.store.update((state) => ({ ...state, told: { kind: "failed", failure: result.failure } }));
}

/** The circulation record as a file (.csv) for the file of the meeting. */
export const saveLog = (session: Session, way: DeliveryWay): Promise<void> =>
  hand(
    session,
    {
      name: "Circulation record.csv",
      mediaType: "text/csv",
      bytes: utf8(logCsv(session.store.get().log)),
    },
    way,
  );

/** An entry as a document may hold it: names alone, unless the organisation lets addresses into documents. */
const forDocument = (entry: LogEntry, withAddresses: boolean): LogEntry =>
  withAddresses ? entry : { ...entry, to: entry.to.map((one) => one.replace(/\s*<[^<>]*>$/, "")) };

/**
 * The working file with the record in its notes, to be kept in place of the one that was read. Nothing else of it is
 * changed; the clean copy that goes out never has it.
 */
export async function saveWorkingFile(session: Session, way: DeliveryWay): Promise<void> {
  const state = session.store.get();
  const read = readMinutes(state);
  if (!read) return;
  const book = state.log.reduce((now, entry) => {
    const [subject, value] = [
      `${entry.on}|${hashOf(entry.what)}`,
      forDocument(entry, session.addressesInDocuments ?? false),
    ];
    const there = choiceOf(now, "circulation", subject);
    // What stands there already is not written again: each writing would be a later revision of the same.
    return there && JSON.stringify(there) === JSON.stringify(value)
      ? now
      : choose(now, "circulation", subject, value, { author: "outlook" });
  }, read.book);
  const edit = planPart(book, read.parts);
  if (!edit) return said(session, "The file holds this record already.");
  const changed = await session.files.change(read.bytes, planOf([edit]));
  if (!changed.ok)
    return session.store.update((now) => ({ ...now, told: { kind: "failed", failure: changed.failure } }));
  await hand(session, { name: read.name, mediaType: DOCX, bytes: changed.value }, way);
}
