import { Mailbox } from "../../outlook/mailbox";
import { newItem, type Attachment, type Item, type Person } from "../../outlook/item";
import { mediaType } from "../../outlook/calls/attachments";

const person = (name: string, address: string): Person => ({ name, address: `${address}.example` });

/** The clerk whose mailbox is shown, and the people of the sample minutes. */
const CLERK = person("Callum Pettifer", "callum.pettifer@avdc");
const CHAIR = person("Helen Marlowe", "helen.marlowe@ashcombe");
const VICE = person("Tobias Renn", "tobias.renn@vale");
const MEMBER = person("Priya Nandakumar", "priya.nandakumar@stourwell");

const ZONE = "Europe/London";
const HOUR = 3_600_000;
/** Wednesday 9 December 2026, 10.00 in London: the next meeting of the sample minutes. */
const MEETING = Date.UTC(2026, 11, 9, 10);

const SIGNATURE = "Callum Pettifer, Clerk, Ashcombe and Vale Digital Council";

function file(name: string, bytes: Uint8Array): Attachment {
  return { id: `file-${name}`, name, kind: "file", contentType: mediaType(name), inline: false, bytes };
}

/** Messages in the inbox, newest first. */
function messages(minutes: Attachment): Item[] {
  const received = (subject: string, from: Person, sent: number, html: string, attachments: Attachment[] = []): Item =>
    newItem("messageRead", { id: `message-${sent}`, subject, from, to: [CLERK], sent, html, attachments });
  return [
    received(
      "Draft minutes of 14 October",
      CHAIR,
      Date.UTC(2026, 9, 16, 8, 12),
      "<p>Dear Callum,</p><p>thank you, the draft reads well. I have attached it with two small corrections. Please circulate it to the members and to Ingrid, and let those who sent apologies have it as well.</p><p>Kind regards<br>Helen</p>",
      [minutes],
    ),
    received(
      "Room for December",
      VICE,
      Date.UTC(2026, 9, 15, 15, 40),
      "<p>Callum,</p><p>Vale can offer the Long Room for 9 December, from half past nine. Shall I hold it?</p><p>Tobias</p>",
    ),
  ];
}

/** What each situation opens on. */
export interface Sample {
  readonly mailbox: Mailbox;
  /** What can be selected in the list; the open item is among them. */
  readonly items: readonly Item[];
}

/**
 * A mailbox of the clerk with one open item for the situation ("read", "compose", "appointment", "attend").
 *
 * @param document bytes of the minutes that come attached to the chair's message
 */
export function sampleMailbox(mode: string, document: Uint8Array, name: string): Sample {
  const mailbox = new Mailbox({ user: CLERK, timeZone: ZONE, signature: SIGNATURE, item: null });
  mailbox.masterCategories = [{ displayName: "Minutes", color: "Preset3" }];
  const items = itemsFor(mode, mailbox, file(name, document));
  mailbox.items = items;
  mailbox.item = items[0] ?? null;
  return { mailbox, items };
}

function itemsFor(mode: string, mailbox: Mailbox, minutes: Attachment): Item[] {
  const times = { start: MEETING, end: MEETING + 2 * HOUR };
  if (mode === "compose") return [mailbox.newDraft("messageCompose")];
  if (mode === "appointment") return [mailbox.newDraft("appointmentCompose", times)];
  if (mode !== "attend") return messages(minutes);
  return [
    newItem("appointmentRead", {
      id: "appointment-1",
      subject: "Ashcombe and Vale Digital Council",
      from: CLERK,
      to: [CHAIR, VICE, MEMBER],
      location: "Long Room, Vale District Council",
      html: "<p>Agenda and papers follow a week before.</p>",
      attachments: [minutes],
      ...times,
    }),
  ];
}
