import type { MailAddress, MailAttachmentInfo, MailItem } from "../../ports/mail";
import { done, failed, type Outcome } from "../../ports/outcome";
import { fromBase64 } from "./base64";
import { call } from "./call";
import { itemOf, situationOf, type AnyItem, type OutlookHost } from "./host";

type People = readonly Office.EmailAddressDetails[] | Office.Recipients | undefined;

const person = (details: Pick<Office.EmailAddressDetails, "displayName" | "emailAddress">): MailAddress => ({
  name: details.displayName === details.emailAddress ? "" : details.displayName,
  address: details.emailAddress,
});

/** A value that is given when reading and asked for when writing; `otherwise` where it cannot be had. */
async function value<T, R>(
  field: T | { getAsync(callback: (result: Office.AsyncResult<T>) => void): void } | undefined,
  map: (value: T) => R,
  otherwise: R,
): Promise<R> {
  if (field === undefined || field === null) return otherwise;
  if (typeof field !== "object" || !("getAsync" in field)) return map(field as T);
  const result = await call<T>((callback) => field.getAsync((answer) => callback(answer as never)));
  return result.ok ? map(result.value) : otherwise;
}

const people = (field: People): Promise<readonly MailAddress[]> =>
  value(field as Office.EmailAddressDetails[] | undefined, (list) => list.map(person), []);

const KINDS: Readonly<Record<string, MailAttachmentInfo["kind"]>> = { file: "file", item: "item", cloud: "cloud" };

async function attachments(item: AnyItem): Promise<readonly MailAttachmentInfo[]> {
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
  return result.ok ? toInfo(result.value) : [];
}

async function body(item: AnyItem, host: OutlookHost, type: "Html" | "Text"): Promise<string> {
  const { body: field } = item;
  if (!field) return "";
  const result = await call<string>((callback) =>
    field.getAsync(host.CoercionType[type], (answer) => callback(answer)),
  );
  return result.ok ? result.value : "";
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

/** The open item as it stands, field by field, one call after another; null when there is none. */
export async function readItem(host: OutlookHost): Promise<Outcome<MailItem | null>> {
  const item = itemOf(host);
  if (!item) return done(null);
  const situation = situationOf(host);
  const appointment = situation.startsWith("appointment");
  const sender = appointment ? item.organizer : item.from;
  const base = {
    situation,
    subject: await value(item.subject as string | undefined, (text) => text, ""),
    to: await people(appointment ? item.requiredAttendees : item.to),
    cc: await people(appointment ? item.optionalAttendees : item.cc),
    bcc: await people(item.bcc),
    from: await value(sender as Office.EmailAddressDetails | undefined, (one): MailAddress | null => person(one), null),
    bodyHtml: await body(item, host, "Html"),
    bodyText: await body(item, host, "Text"),
    attachments: await attachments(item),
    itemId: await idOf(item),
  };
  if (!appointment) return done(base);
  return done({
    ...base,
    start: await value(item.start as Date | undefined, iso, ""),
    end: await value(item.end as Date | undefined, iso, ""),
    location: await value(item.location as string | undefined, (text) => text, ""),
  });
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
