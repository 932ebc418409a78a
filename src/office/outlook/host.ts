import type { MailCapabilities, MailSituation } from "../../ports/mail";

/** The part of office.js that the adapter speaks to; injected, so that a test can bring its own host. */
export type OutlookHost = Pick<
  typeof Office,
  "context" | "EventType" | "CoercionType" | "AsyncResultStatus" | "MailboxEnums"
>;

/** An item being read or written: which members it has depends on the situation. */
export type AnyItem = Partial<
  Omit<Office.MessageRead, "subject" | "to" | "cc" | "from" | "start" | "end" | "location" | "body" | "attachments"> & {
    subject: string | Office.Subject;
    to: readonly Office.EmailAddressDetails[] | Office.Recipients;
    cc: readonly Office.EmailAddressDetails[] | Office.Recipients;
    bcc: Office.Recipients;
    from: Office.EmailAddressDetails | Office.From;
    organizer: Office.EmailAddressDetails | Office.Organizer;
    requiredAttendees: readonly Office.EmailAddressDetails[] | Office.Recipients;
    optionalAttendees: readonly Office.EmailAddressDetails[] | Office.Recipients;
    start: Date | Office.Time;
    end: Date | Office.Time;
    location: string | Office.Location;
    body: Office.Body;
    attachments: readonly Office.AttachmentDetails[];
    getAttachmentsAsync: Office.MessageCompose["getAttachmentsAsync"];
    getItemIdAsync: Office.MessageCompose["getItemIdAsync"];
    addFileAttachmentFromBase64Async: Office.MessageCompose["addFileAttachmentFromBase64Async"];
    removeAttachmentAsync: Office.MessageCompose["removeAttachmentAsync"];
    loadCustomPropertiesAsync: Office.MessageCompose["loadCustomPropertiesAsync"];
  }
>;

/** The open item; null when there is none (a pinned pane with nothing or several things selected). */
export const itemOf = (host: OutlookHost): AnyItem | null =>
  (host.context.mailbox.item as AnyItem | null | undefined) ?? null;

/** Where the pane stands, from what the item is and whether its fields can be set. */
export function situationOf(host: OutlookHost): MailSituation {
  const item = itemOf(host);
  if (!item) return "noItem";
  const appointment = String(item.itemType).toLowerCase() === "appointment";
  const compose = typeof item.subject === "object";
  if (appointment) return compose ? "appointmentCompose" : "appointmentRead";
  return compose ? "messageCompose" : "messageRead";
}

/** What this Outlook has, asked of its members and requirement sets. */
export function capabilitiesOf(host: OutlookHost): MailCapabilities {
  const { mailbox, requirements } = host.context;
  const item = itemOf(host);
  const situation = situationOf(host);
  const has = (owner: object | null, member: string): boolean =>
    owner !== null && typeof (owner as Record<string, unknown>)[member] === "function";
  const reading = situation === "messageRead" || situation === "appointmentRead";
  return {
    situation,
    attachBase64: has(item, "addFileAttachmentFromBase64Async"),
    readAttachments: has(item, "getAttachmentContentAsync"),
    openMessageForm: !situation.endsWith("Compose") && has(mailbox, "displayNewMessageForm"),
    openAppointmentForm: !situation.endsWith("Compose") && has(mailbox, "displayNewAppointmentForm"),
    replyWithAttachment: reading && has(item, "displayReplyForm") && requirements.isSetSupported("Mailbox", "1.15"),
    dragAndDropEvent: "DragAndDropEvent" in host.EventType,
    timeZone: mailbox.userProfile.timeZone,
    mailboxAddress: mailbox.userProfile.emailAddress,
    from: { name: mailbox.userProfile.displayName, address: mailbox.userProfile.emailAddress },
  };
}
