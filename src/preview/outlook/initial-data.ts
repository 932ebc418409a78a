import type { Attachment, Item, Person } from "./item";
import { composing, reference } from "./item";
import type { Mailbox } from "./mailbox";
import { offsetRanges } from "./zone";

/** `itemType` of GetInitialData. */
const ITEM_TYPE = { messageRead: 1, appointmentRead: 2, messageCompose: 4, appointmentCompose: 5 } as const;
const ITEM_LESS = 6;
/** Permissions as the wire numbers them. */
const READ_WRITE_MAILBOX = 2;
const READ_WRITE_ITEM = 3;
/** "External user", as index into the runtime's list of recipient types. */
const USER = 2;

/** A person as the wire names them. */
export const wirePerson = (person: Person): object => ({
  name: person.name || person.address,
  address: person.address,
  recipientType: USER,
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
    ...(item && !composing(item) ? readFields(item) : {}),
    ...(item ? { seriesId: null, inReplyTo: item.inReplyTo } : {}),
  };
}

function readFields(item: Item): object {
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
      ? { from: wirePerson(item.from), sender: wirePerson(item.from), organizer: wirePerson(item.from) }
      : {}),
    to: item.to.map(wirePerson),
    cc: item.cc.map(wirePerson),
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
