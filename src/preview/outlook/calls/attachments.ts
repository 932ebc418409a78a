import type { Attachment, Item } from "../item";
import type { Mailbox } from "../mailbox";
import { wireAttachment } from "../initial-data";
import { fromBase64, toBase64 } from "../base64";
import { CODE, LIMITS } from "../limits";
import type { CallTable } from "./call";
import { COMPOSE, MailError, text } from "./call";

/** Media types by file ending: papers, pictures and what else goes with minutes. */
export function mediaType(name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return (
    {
      docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      pdf: "application/pdf",
      html: "text/html",
      txt: "text/plain",
      ics: "text/calendar",
      csv: "text/csv",
      eml: "message/rfc822",
      png: "image/png",
      jpg: "image/jpeg",
      jpeg: "image/jpeg",
      gif: "image/gif",
      svg: "image/svg+xml",
      xml: "text/xml",
      json: "application/json",
      zip: "application/zip",
      xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }[ending ?? ""] ?? "application/octet-stream"
  );
}

/** Puts a file on an item within Outlook's limits; gives its id. */
export function attach(item: Item, mailbox: Mailbox, name: string, bytes: Uint8Array, inline: boolean): string {
  return keep(item, mailbox, { name, kind: "file", contentType: mediaType(name), inline, bytes });
}

/** Attaches another item, as the message it is; gives its id. */
export function attachItem(item: Item, mailbox: Mailbox, name: string, bytes: Uint8Array): string {
  return keep(item, mailbox, { name, kind: "item", contentType: "message/rfc822", inline: false, bytes });
}

function keep(item: Item, mailbox: Mailbox, { bytes, ...rest }: Omit<Attachment, "id">): string {
  const total = item.attachments.reduce((sum, other) => sum + other.bytes.length, bytes.length);
  if (total > LIMITS.attachmentBytes) throw new MailError(CODE.attachmentTooLarge);
  if (item.attachments.length >= LIMITS.attachmentsPerItem) throw new MailError(CODE.tooManyAttachments);
  const attachment: Attachment = { id: mailbox.nextId("attachment"), ...rest, bytes };
  item.attachments = [...item.attachments, attachment];
  return attachment.id;
}

/**
 * Exchange fetches what stands at the address and attaches it. Nothing is fetched here: a note of the address stands
 * in for the file. Addresses that Exchange cannot reach are refused, as there.
 */
export function attachAddress(item: Item, mailbox: Mailbox, name: string, address: string, inline: boolean): string {
  if (!/^https?:\/\/[^\s/]+/i.test(address)) throw new MailError(CODE.uploadFailed);
  const note = new TextEncoder().encode(`The preview fetches nothing. Outlook would attach ${address}\n`);
  return attach(item, mailbox, name, note, inline);
}

function content(attachment: Attachment): { content: string; format: string } {
  if (attachment.kind === "cloud") return { content: attachment.url ?? "", format: "url" };
  if (attachment.kind === "item") return { content: new TextDecoder().decode(attachment.bytes), format: "eml" };
  return { content: toBase64(attachment.bytes), format: "base64" };
}

export const ATTACHMENT_CALLS: CallTable = {
  148: {
    name: "item.addFileAttachmentFromBase64Async",
    since: "1.8",
    where: COMPOSE,
    limited: true,
    run(params, item, mailbox) {
      const bytes = fromBase64(text(params, "base64String"));
      if (!bytes) throw new MailError(CODE.invalidParameter);
      return attach(item, mailbox, text(params, "name"), bytes, params["isInline"] === true);
    },
  },
  16: {
    name: "item.addFileAttachmentAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item, mailbox) =>
      attachAddress(item, mailbox, text(params, "name"), text(params, "uri"), params["isInline"] === true),
  },
  20: {
    name: "item.removeAttachmentAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run(params, item) {
      const id = text(params, "attachmentIndex");
      if (!item.attachments.some((attachment) => attachment.id === id))
        throw new MailError(CODE.attachmentToDeleteMissing);
      item.attachments = item.attachments.filter((attachment) => attachment.id !== id);
    },
  },
  149: {
    name: "item.getAttachmentsAsync",
    since: "1.8",
    where: COMPOSE,
    limited: true,
    run: (_params, item) => item.attachments.map(wireAttachment),
  },
  150: {
    name: "item.getAttachmentContentAsync",
    since: "1.8",
    limited: true,
    run(params, item) {
      const attachment = item.attachments.find((other) => other.id === params["id"]);
      if (!attachment) throw new MailError(CODE.invalidAttachmentId);
      return content(attachment);
    },
  },
};
