import type { AppointmentFill, MailAddress, MessageFill } from "../../ports/mail";
import { failed, type Outcome } from "../../ports/outcome";
import { toBase64 } from "./base64";
import { call } from "./call";
import { itemOf, type OutlookHost } from "./host";

const addresses = (list: readonly MailAddress[]): string[] => list.map((one) => one.address).filter(Boolean);

/**
 * Calls the member with a callback where there is one (Mailbox 1.9), else the older one, which tells nothing back. The
 * runtime has both whatever the mailbox is, so an older mailbox is found out by its refusal.
 */
async function open(owner: object, name: string, form: object | string): Promise<Outcome<void>> {
  const members = owner as Record<string, unknown>;
  // The runtime writes into the form it is given (dates become numbers), so each call has one of its own.
  const own = (): object | string => (typeof form === "string" ? form : { ...form });
  const [later, now] = [members[`${name}Async`], members[name]];
  if (typeof later === "function") {
    const result = await call<undefined>((callback) => {
      later.call(owner, own(), callback);
    });
    if (result.ok || result.failure.code !== "not-supported") return result;
  }
  if (typeof now !== "function") return failed("not-supported", name);
  return call<undefined>((callback) => {
    now.call(owner, own());
    callback({ status: "succeeded" });
  });
}

/** Opens a new message form. It carries no file of ours: forms take attachments by address only. */
export const openMessage = (host: OutlookHost, draft: MessageFill): Promise<Outcome<void>> =>
  open(host.context.mailbox, "displayNewMessageForm", {
    toRecipients: addresses(draft.to),
    ccRecipients: addresses(draft.cc),
    bccRecipients: addresses(draft.bcc),
    subject: draft.subject,
    htmlBody: draft.html,
  });

/** Opens a new appointment form; its body is plain text. Times are instants. */
export const openAppointment = (host: OutlookHost, draft: AppointmentFill): Promise<Outcome<void>> =>
  open(host.context.mailbox, "displayNewAppointmentForm", {
    requiredAttendees: addresses(draft.required),
    optionalAttendees: addresses(draft.optional),
    start: new Date(draft.start),
    end: new Date(draft.end),
    location: draft.location,
    subject: draft.subject,
    body: draft.text,
  });

/** Opens a reply to the item that is read, with text and files (files since Mailbox 1.15). */
export function openReply(host: OutlookHost, draft: MessageFill): Promise<Outcome<void>> {
  const item = itemOf(host);
  if (!item) return Promise.resolve(failed("gone"));
  const attachments = draft.attachments.map((file) => ({
    type: "base64",
    name: file.name,
    base64file: toBase64(file.bytes),
  }));
  return open(item, "displayReplyForm", { htmlBody: draft.html, ...(attachments.length > 0 ? { attachments } : {}) });
}

/** Shows an appointment by its id. Outlook before Mailbox 1.9 tells nothing back when it is not there. */
export const showAppointment = (host: OutlookHost, id: string): Promise<Outcome<void>> =>
  open(host.context.mailbox, "displayAppointmentForm", id);
