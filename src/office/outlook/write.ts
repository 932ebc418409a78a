import type { AppointmentFill, FillField, MailAddress, MessageFill } from "../../ports/mail";
import { done, failed, type Outcome } from "../../ports/outcome";
import { toBase64 } from "./base64";
import { call } from "./call";
import { itemOf, type AnyItem, type OutlookHost } from "./host";
import { RECIPIENTS_PER_CALL } from "./limits";

type Step = readonly [field: FillField, write: () => Promise<Outcome<unknown>>];
type Filled = Outcome<{ readonly filled: readonly FillField[] }>;

const details = (list: readonly MailAddress[]): Office.EmailUser[] =>
  list.map(({ name, address }) => ({ displayName: name || address, emailAddress: address }));

/** Sets a field's people: the first hundred, then the others hundred by hundred. People without an address are left out. */
async function setPeople(field: unknown, list: readonly MailAddress[]): Promise<Outcome<unknown>> {
  const recipients = field as Office.Recipients | undefined;
  if (!recipients) return failed("not-supported");
  const known = details(list.filter((one) => one.address !== ""));
  const first = await call((callback) =>
    recipients.setAsync(known.slice(0, RECIPIENTS_PER_CALL), (answer) => callback(answer)),
  );
  if (!first.ok) return first;
  for (let from = RECIPIENTS_PER_CALL; from < known.length; from += RECIPIENTS_PER_CALL) {
    const piece = known.slice(from, from + RECIPIENTS_PER_CALL);
    const next = await call((callback) => recipients.addAsync(piece, (answer) => callback(answer)));
    if (!next.ok) return next;
  }
  return done(undefined);
}

const setText = (field: unknown, text: string): Promise<Outcome<unknown>> =>
  call((callback) => (field as Office.Subject).setAsync(text, (answer) => callback(answer)));

/** An instant: Outlook takes dates in UTC whatever the mailbox's zone, and shows them in that zone. */
const setTime = (field: unknown, instant: string): Promise<Outcome<unknown>> =>
  call((callback) => (field as Office.Time).setAsync(new Date(instant), (answer) => callback(answer)));

const setBody = (item: AnyItem, host: OutlookHost, html: string): Promise<Outcome<unknown>> =>
  call((callback) =>
    (item.body as Office.Body).setAsync(html, { coercionType: host.CoercionType.Html }, (answer) => callback(answer)),
  );

/** Attaches the files, then takes off those whose place they take: what fails half way leaves one too many, never none. */
async function attachAll(
  item: AnyItem,
  { attachments: files, replaced = [] }: Pick<MessageFill, "attachments" | "replaced">,
): Promise<Outcome<unknown>> {
  const { addFileAttachmentFromBase64Async: add, removeAttachmentAsync: remove } = item;
  if (!add) return failed("not-supported");
  for (const file of files) {
    const base64 = toBase64(file.bytes);
    const result = await call<string>((callback) =>
      add.call(item as Office.MessageCompose, base64, file.name, (answer) => callback(answer)),
    );
    if (!result.ok) return result;
  }
  for (const id of replaced) {
    if (!remove) return failed("not-supported");
    const result = await call<undefined>((callback) =>
      remove.call(item as Office.MessageCompose, id, (answer) => callback(answer as Office.AsyncResult<undefined>)),
    );
    if (!result.ok && result.failure.code !== "gone") return result;
  }
  return done(undefined);
}

/** Takes the steps that were asked for, in order. When one fails, what is filled already is told in the failure. */
async function take(steps: readonly Step[], fields: readonly FillField[]): Promise<Filled> {
  const filled: FillField[] = [];
  for (const [field, write] of steps) {
    if (!fields.includes(field)) continue;
    const result = await write();
    if (!result.ok) {
      const { code } = result.failure;
      return filled.length === 0
        ? result
        : failed(code === "too-large" ? code : "partly-written", `${filled.join(", ")}; ${field}: ${code}`);
    }
    filled.push(field);
  }
  return done({ filled });
}

/** Fills the message that is being written; fields that are not named are left as they are. Sends nothing. */
export function fillMessage(host: OutlookHost, draft: MessageFill, fields: readonly FillField[]): Promise<Filled> {
  const item = itemOf(host);
  if (!item) return Promise.resolve(failed("gone"));
  return take(
    [
      ["subject", () => setText(item.subject, draft.subject)],
      ["to", () => setPeople(item.to, draft.to)],
      ["cc", () => setPeople(item.cc, draft.cc)],
      ["bcc", () => setPeople(item.bcc, draft.bcc)],
      ["body", () => setBody(item, host, draft.html)],
      ["attachments", () => attachAll(item, draft)],
    ],
    fields,
  );
}

/** Fills the appointment that is being written. The start comes first: moving it moves the end along. Sends nothing. */
export function fillAppointment(
  host: OutlookHost,
  draft: AppointmentFill,
  fields: readonly FillField[],
): Promise<Filled> {
  const item = itemOf(host);
  if (!item) return Promise.resolve(failed("gone"));
  return take(
    [
      ["subject", () => setText(item.subject, draft.subject)],
      ["to", () => setPeople(item.requiredAttendees, draft.required)],
      ["cc", () => setPeople(item.optionalAttendees, draft.optional)],
      ["start", () => setTime(item.start, draft.start)],
      ["end", () => setTime(item.end, draft.end)],
      ["location", () => setText(item.location, draft.location)],
      ["body", () => setBody(item, host, draft.html)],
      ["attachments", () => attachAll(item, draft)],
    ],
    fields,
  );
}

/** Saves the item that is being written: a message among the drafts, an appointment in the calendar, nothing sent. */
export function saveItem(host: OutlookHost): Promise<Outcome<string>> {
  const item = itemOf(host) as Office.MessageCompose | null;
  if (!item) return Promise.resolve(failed("gone"));
  if (typeof item.saveAsync !== "function") return Promise.resolve(failed("not-supported"));
  return call<string>((callback) => item.saveAsync((answer) => callback(answer)));
}
