/** Where an item stands: what is open, and whether it is being written. */
export type Situation = "messageRead" | "messageCompose" | "appointmentRead" | "appointmentCompose";

export interface Person {
  readonly name: string;
  readonly address: string;
  /** What an attendee answered; absent before they did. */
  readonly response?: "organizer" | "tentative" | "accepted" | "declined";
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** "cloud" is a link to OneDrive or SharePoint: it has an address and no bytes. */
  readonly kind: "file" | "item" | "cloud";
  readonly contentType: string;
  readonly inline: boolean;
  readonly bytes: Uint8Array;
  readonly url?: string;
}

export interface Notice {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly persistent: boolean;
  readonly icon?: string;
  readonly actions?: unknown;
}

/** Where the person's caret stands in an item that is being written. */
export interface Caret {
  /** Start and end of what is selected in the subject; null when the caret is not there. */
  subject(): { readonly start: number; readonly end: number } | null;
  /** HTML of what is selected in the body. */
  body(): string;
  /** Puts HTML in place of what is selected in the body and gives the whole body; null when there is no caret in it. */
  insert(html: string): string | null;
}

/** One message or appointment as the mailbox holds it. For appointments `to` are the required, `cc` the optional people. */
export interface Item {
  readonly situation: Situation;
  /** Present once it is stored (received, or a saved draft). */
  id: string | null;
  subject: string;
  from: Person | null;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  html: string;
  attachments: Attachment[];
  /** Instants in milliseconds (UTC); appointments only. */
  start: number;
  end: number;
  location: string;
  allDay: boolean;
  sensitivity: string;
  recurrence: unknown;
  categories: string[];
  notices: Notice[];
  headers: Map<string, string>;
  customProperties: string;
  sessionData: Map<string, string>;
  /** "New", "Reply" or "Forward" for messages being written. */
  composeType: "newMail" | "reply" | "forward";
  /** In a shared mailbox or a delegate's folder: the owner's address. */
  sharedBy: string | null;
  sent: number | null;
  /** Added to the body when it is sent. */
  onSend: { readonly prepend: string; readonly append: string };
  /** Not before this instant in milliseconds; 0 for at once. */
  deliverAt: number;
  /** Id of the sensitivity label; "" for none. */
  label: string;
  /** The mailbox puts its own signature below (until an add-in turns that off). */
  clientSignature: boolean;
  /** Message id of what this one answers. */
  inReplyTo: string | null;
  /** Present while a person has the item open in a form. */
  caret: Caret | null;
}

/** A name that an item is known by in its message file. */
export const reference = (item: Item, kind: "message" | "conversation"): string =>
  `${kind === "message" ? "" : "conversation-"}${item.id ?? "unsaved"}`;

/** The signature that Outlook puts below the caret of a new draft. */
export const signature = (text: string): string =>
  `<div><br></div><div id="Signature"><div>${text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)}</div></div>`;

/** An empty item of a situation; `given` fills in what it has. */
export function newItem(situation: Situation, given: Partial<Item> = {}): Item {
  return {
    situation,
    id: null,
    subject: "",
    from: null,
    to: [],
    cc: [],
    bcc: [],
    html: "",
    attachments: [],
    start: 0,
    end: 0,
    location: "",
    allDay: false,
    sensitivity: "normal",
    recurrence: null,
    categories: [],
    notices: [],
    headers: new Map(),
    customProperties: "{}",
    sessionData: new Map(),
    composeType: "newMail",
    sharedBy: null,
    sent: null,
    onSend: { prepend: "", append: "" },
    deliverAt: 0,
    label: "",
    clientSignature: true,
    inReplyTo: null,
    caret: null,
    ...given,
  };
}

/** True for an item that is being written. */
export const composing = (item: Item): boolean => item.situation.endsWith("Compose");

/** True for an appointment or a meeting request. */
export const isAppointment = (item: Item): boolean => item.situation.startsWith("appointment");
