import type { MailAddress, MailAttachmentInfo, MailItem } from "../../ports/mail";
import { done, failed, type Failure, type Outcome } from "../../ports/outcome";
import { fromBase64 } from "./base64";
import { call } from "./call";
import { itemOf, situationOf, type AnyItem, type OutlookHost } from "./host";

type People = readonly Office.EmailAddressDetails[] | Office.Recipients | undefined;

const person = (details: Pick<Office.EmailAddressDetails, "displayName" | "emailAddress">): MailAddress => ({
  name: details.displayName === details.emailAddress ? "" : details.displayName,
  address: details.emailAddress,
});

/** What a reading came upon: the first field that Outlook refused to tell. */
interface Missed {
  failure: Failure | null;
}

/** A value of the host's, or `otherwise`; what the host refuses although it knows the member is noted. */
function told<T, R>(result: Outcome<T>, map: (value: T) => R, otherwise: R, missed: Missed): R {
  if (result.ok) return map(result.value);
  if (result.failure.code !== "not-supported") missed.failure ??= result.failure;
  return otherwise;
}

/** A value that is given when reading and asked for when writing; `otherwise` where it cannot be had. */
async function value<T, R>(
  missed: Missed,
  field: T | { getAsync(callback: (result: Office.AsyncResult<T>) => void): void } | undefined,
  map: (value: T) => R,
  otherwise: R,
): Promise<R> {
  if (field === undefined || field === null) return otherwise;
  if (typeof field !== "object" || !("getAsync" in field)) return map(field as T);
  const result = await call<T>((callback) => field.getAsync((answer) => callback(answer as never)));
  return told(result, map, otherwise, missed);
}

const people = (missed: Missed, field: People): Promise<readonly MailAddress[]> =>
  value(missed, field as Office.EmailAddressDetails[] | undefined, (list) => list.map(person), []);

const KINDS: Readonly<Record<string, MailAttachmentInfo["kind"]>> = { file: "file", item: "item", cloud: "cloud" };

async function attachments(missed: Missed, item: AnyItem): Promise<readonly MailAttachmentInfo[]> {
  const toInfo = (
    list: readonly Pick<Office.AttachmentDetails, "id" | "name" | "size" | "attachmentType">[],
  ): MailAttachmentInfo[] =>
    list.map(({ id, name, size, attachmentType }) => ({
      id,
      name,
      size,
      kind: KINDS[String(attachmentType).toLowerCase()] ?? "file",
    }));
  if (Array.isArray(item.attachments)) return toInfo(item.attachments);
  const { getAttachmentsAsync } = item;
  if (typeof getAttachmentsAsync !== "function") return [];
  const result = await call<Office.AttachmentDetailsCompose[]>((callback) =>
    getAttachmentsAsync.call(item as Office.MessageCompose, (answer) => callback(answer)),
  );
  return told(result, toInfo, [], missed);
}

async function body(missed: Missed, item: AnyItem, host: OutlookHost, type: "Html" | "Text"): Promise<string> {
  const { body: field } = item;
  if (!field) return "";
  const result = await call<string>((callback) =>
    field.getAsync(host.CoercionType[type], (answer) => callback(answer)),
  );
  return told(result, (text) => text, "", missed);
}

/** The id of a stored item; null for a draft that was never saved. */
async function idOf(item: AnyItem): Promise<string | null> {
  if (typeof item.itemId === "string") return item.itemId;
  const { getItemIdAsync } = item;
  if (typeof getItemIdAsync !== "function") return null;
  const result = await call<string>((callback) =>
    getItemIdAsync.call(item as Office.MessageCompose, (answer) => callback(answer)),
  );
  return result.ok ? result.value : null;
}

const iso = (date: Date): string => date.toISOString();

/**
 * The open item as it stands, field by field, one call after another; null when there is none. While an item is being
 * written a field that cannot be read is a failure: taken for empty, the clerk's words there would be written over.
 */
export async function readItem(host: OutlookHost): Promise<Outcome<MailItem | null>> {
  const item = itemOf(host);
  if (!item) return done(null);
  const situation = situationOf(host);
  const appointment = situation.startsWith("appointment");
  const missed: Missed = { failure: null };
  const unwritten: Missed = { failure: null };
  const sender = appointment ? item.organizer : item.from;
  const base = {
    situation,
    subject: await value(missed, item.subject as string | undefined, (text) => text, ""),
    to: await people(missed, appointment ? item.requiredAttendees : item.to),
    cc: await people(missed, appointment ? item.optionalAttendees : item.cc),
    bcc: await people(missed, item.bcc),
    from: await value(
      unwritten,
      sender as Office.EmailAddressDetails | undefined,
      (one): MailAddress | null => person(one),
      null,
    ),
    bodyHtml: await body(missed, item, host, "Html"),
    bodyText: await body(unwritten, item, host, "Text"),
    attachments: await attachments(missed, item),
    itemId: await idOf(item),
  };
  const whole: MailItem = !appointment
    ? base
    : {
        ...base,
        start: await value(missed, item.start as Date | undefined, iso, ""),
        end: await value(missed, item.end as Date | undefined, iso, ""),
        location: await value(missed, item.location as string | undefined, (text) => text, ""),
      };
  const writing = situation.endsWith("Compose");
  return missed.failure && writing ? { ok: false, failure: missed.failure } : done(whole);
}

/** The bytes of a file on the open item. A cloud attachment is a link without bytes; a mail as attachment is no document. */
export async function readAttachment(host: OutlookHost, id: string): Promise<Outcome<Uint8Array>> {
  const item = itemOf(host) as Office.MessageRead | null;
  if (!item || typeof item.getAttachmentContentAsync !== "function") return failed("not-supported");
  const result = await call<Office.AttachmentContent>((callback) =>
    item.getAttachmentContentAsync(id, (answer) => callback(answer)),
  );
  if (!result.ok) return result;
  const format = String(result.value.format).toLowerCase();
  if (format === "url") return failed("cloud-only");
  const bytes = format === "base64" ? fromBase64(result.value.content) : null;
  return bytes ? done(bytes) : failed("not-a-document", format);
}
