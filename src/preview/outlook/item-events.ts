import { wireAttachment } from "./initial-data";
import { composing, isAppointment, type Attachment, type Item } from "./item";

/** What an item's events are told from: a copy of the fields they are about. */
interface Seen {
  readonly item: Item;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly time: string;
  readonly location: string;
  readonly recurrence: string;
  readonly attachments: readonly Attachment[];
}

const see = (item: Item): Seen => ({
  item,
  to: JSON.stringify(item.to),
  cc: JSON.stringify(item.cc),
  bcc: JSON.stringify(item.bcc),
  time: JSON.stringify({ start: item.start, end: item.end }),
  location: item.location,
  recurrence: JSON.stringify(item.recurrence ?? null),
  attachments: item.attachments,
});

type Fire = (name: string, data: readonly unknown[]) => void;

/** Recipient fields as RecipientsChanged names them: all of the situation, true where something changed. */
function recipients(before: Seen, now: Seen): Record<string, boolean> {
  const [to, cc, bcc] = [before.to !== now.to, before.cc !== now.cc, before.bcc !== now.bcc];
  const meeting = isAppointment(now.item);
  return {
    to: !meeting && to,
    cc: !meeting && cc,
    bcc,
    requiredAttendees: meeting && to,
    optionalAttendees: meeting && cc,
    resources: false,
  };
}

/**
 * Watches the open item and raises the events Outlook raises when somebody, the person or the add-in, changes it:
 * RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged, AttachmentsChanged, EnhancedLocationsChanged.
 */
export class ItemEvents {
  private seen: Seen | null = null;

  constructor(private readonly fire: Fire) {}

  /** Looks at the open item again. Another item than before raises nothing. */
  look(item: Item | null): void {
    const before = this.seen;
    const now = item && composing(item) ? see(item) : null;
    this.seen = now;
    if (!before || !now || before.item !== now.item) return;
    const changed = recipients(before, now);
    if (Object.values(changed).includes(true)) this.tell("olkRecipientsChanged", changed);
    if (before.time !== now.time) this.tell("olkAppointmentTimeChanged", JSON.parse(now.time));
    if (before.recurrence !== now.recurrence)
      this.tell("olkRecurrenceChanged", { recurrence: now.recurrence === "null" ? null : now.recurrence });
    if (before.location !== now.location)
      this.tell("olkEnhancedLocationsChanged", {
        enhancedLocations: now.location ? now.location.split("; ").map((id) => ({ id, type: 1 })) : [],
      });
    this.attachments(before.attachments, now.attachments);
  }

  private attachments(before: readonly Attachment[], now: readonly Attachment[]): void {
    const tell = (status: "added" | "removed", attachment: Attachment): void =>
      this.tell("olkAttachmentsChanged", {
        attachmentStatus: status,
        attachmentDetails: wireAttachment(attachment),
      });
    for (const attachment of now) if (!before.includes(attachment)) tell("added", attachment);
    for (const attachment of before) if (!now.includes(attachment)) tell("removed", attachment);
  }

  private tell(name: string, data: unknown): void {
    this.fire(name, [JSON.stringify(data)]);
  }
}
