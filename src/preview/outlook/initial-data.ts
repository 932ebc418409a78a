import type { Attachment, Item, Person } from "./item";
import { composing, isAppointment, reference } from "./item";
import type { Mailbox } from "./mailbox";
import { offsetRanges } from "./zone";

/** `itemType` of GetInitialData. */
const ITEM_TYPE = { messageRead: 1, appointmentRead: 2, messageCompose: 4, appointmentCompose: 5 } as const;
const ITEM_LESS = 6;
/** Permissions as the wire numbers them. */
const READ_WRITE_MAILBOX = 2;
const READ_WRITE_ITEM = 3;
/** Indices into the runtime's lists of recipient types and of responses. */
const USER = 2;
const EXTERNAL_USER = 3;
const RESPONSES = ["none", "organizer", "tentative", "accepted", "declined"];

/** A sender or organiser as the wire names them. */
export const wireSender = ({ name, address }: Person): object => ({ name: name || address, address });

const domain = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** A recipient as the wire names them: of the mailbox's own domain or external; attendees with their response. */
export const wireRecipient = (person: Person, item: Item, mailbox: Mailbox): object => ({
  ...wireSender(person),
  recipientType: domain(person.address) === domain(mailbox.user.address) ? USER : EXTERNAL_USER,
  ...(isAppointment(item) ? { appointmentResponse: RESPONSES.indexOf(person.response ?? "none") } : {}),
});

/** An attachment as the wire names it (attachmentType 0 file, 1 item, 2 cloud). */
export const wireAttachment = (attachment: Attachment): object => ({
  id: attachment.id,
  name: attachment.name,
  size: attachment.bytes.length,
  attachmentType: ["file", "item", "cloud"].indexOf(attachment.kind),
  contentType: attachment.contentType,
  isInline: attachment.inline,
  ...(attachment.url ? { url: attachment.url } : {}),
});

/** The answer to GetInitialData: the mailbox, and of a read item its fields (an item being written is asked for piecemeal). */
export function initialData(mailbox: Mailbox, now: number): object {
  const { item } = mailbox;
  return {
    itemType: item ? ITEM_TYPE[item.situation] : ITEM_LESS,
    permissionLevel: mailbox.grants.mailbox ? READ_WRITE_MAILBOX : READ_WRITE_ITEM,
    hostVersion: "20261120.01",
    owaView: "ThreeColumns",
    userDisplayName: mailbox.user.name,
    userEmailAddress: mailbox.user.address,
    userTimeZone: mailbox.timeZone,
    userProfileType: "enterprise",
    timeZoneOffsets: offsetRanges(mailbox.timeZone, now),
    isRestIdSupported: false,
    isFromSharedFolder: Boolean(item?.sharedBy),
    ...(item && !composing(item) ? readFields(item, mailbox) : {}),
    ...(item ? { inReplyTo: item.inReplyTo } : {}),
    // A message that is no meeting request leaves it undefined.
    ...(item && isAppointment(item) ? { seriesId: null } : {}),
  };
}

function readFields(item: Item, mailbox: Mailbox): object {
  const recipient = (person: Person): object => wireRecipient(person, item, mailbox);
  return {
    id: item.id ?? "unsaved",
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|fw|fwd)\s*:\s*)+/i, ""),
    itemClass: item.situation === "messageRead" ? "IPM.Note" : "IPM.Appointment",
    internetMessageId: `<${reference(item, "message")}@preview.invalid>`,
    conversationId: reference(item, "conversation"),
    dateTimeCreated: item.sent ?? item.start,
    dateTimeModified: item.sent ?? item.start,
    dateTimeSent: item.sent ?? item.start,
    ...(item.from
      ? { from: wireSender(item.from), sender: wireSender(item.from), organizer: wireSender(item.from) }
      : {}),
    to: item.to.map(recipient),
    cc: item.cc.map(recipient),
    bcc: [],
    attachments: item.attachments.map(wireAttachment),
    start: item.start,
    end: item.end,
    location: item.location,
    recurrence: item.recurrence,
    isAllDayEvent: item.allDay,
    sensitivity: item.sensitivity,
  };
}
