import type { Outcome } from "./outcome";

export interface MailAddress {
  readonly name: string;
  /** Empty when unknown: shown blank, never guessed. */
  readonly address: string;
}

/** Which of Outlook's situations the pane stands in. */
export type MailSituation = "messageRead" | "messageCompose" | "appointmentRead" | "appointmentCompose" | "noItem";

/** What this Outlook can do, asked once. Values follow the requirement sets (Mailbox 1.8 minimum). */
export interface MailCapabilities {
  readonly situation: MailSituation;
  readonly attachBase64: boolean;
  readonly readAttachments: boolean;
  readonly openMessageForm: boolean;
  readonly openAppointmentForm: boolean;
  readonly replyWithAttachment: boolean; // Mailbox 1.15
  readonly dragAndDropEvent: boolean;
  readonly timeZone: string;
  readonly mailboxAddress: string;
  /** Shared mailbox or on behalf: the address shown as From. */
  readonly from: MailAddress | null;
}

export interface MailAttachmentInfo {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: "file" | "item" | "cloud";
}

/** The item as it stands: what is there must not be overwritten without asking. */
export interface MailItem {
  readonly situation: MailSituation;
  readonly subject: string;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly from: MailAddress | null;
  /** Plain text of the body, signature included. */
  readonly bodyText: string;
  readonly bodyHtml: string;
  readonly attachments: readonly MailAttachmentInfo[];
  /** Appointments only: instants in UTC, ISO 8601. */
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  readonly itemId: string | null;
}

/** A message draft as plain values. Lists are full: splitting by limits is the caller's task and is said. */
export interface MessageFill {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
  /** Ids of attached files that these take the place of; taken off once the new ones are on. */
  readonly replaced?: readonly string[];
}

export interface AppointmentFill {
  readonly required: readonly MailAddress[];
  readonly optional: readonly MailAddress[];
  readonly subject: string;
  /** Instants, ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
  /** Ids of attached files that these take the place of; taken off once the new ones are on. */
  readonly replaced?: readonly string[];
}

/** Which fields a fill may touch; those not named are left as the clerk has them. */
export type FillField = "to" | "cc" | "bcc" | "subject" | "body" | "attachments" | "start" | "end" | "location";

/** Outlook, as the product needs it. Nothing here sends. */
export interface MailPort {
  capabilities(): MailCapabilities;
  item(): Promise<Outcome<MailItem | null>>;
  attachment(id: string): Promise<Outcome<Uint8Array>>;
  fillMessage(
    draft: MessageFill,
    fields: readonly FillField[],
  ): Promise<Outcome<{ readonly filled: readonly FillField[] }>>;
  fillAppointment(
    draft: AppointmentFill,
    fields: readonly FillField[],
  ): Promise<Outcome<{ readonly filled: readonly FillField[] }>>;
  openMessage(draft: MessageFill): Promise<Outcome<void>>;
  openAppointment(draft: AppointmentFill): Promise<Outcome<void>>;
  openReply(draft: MessageFill): Promise<Outcome<void>>;
  /** Saves the item that is being written where Outlook keeps it (nothing is sent) and gives its id. */
  saveItem(): Promise<Outcome<string>>;
  /** Shows an appointment of the calendar by its id; fails with "gone" where Outlook says that it is not there. */
  showAppointment(id: string): Promise<Outcome<void>>;
  /** Item changed under a pinned pane. */
  watch(listener: () => void): () => void;
  /** Files dropped on the pane from Outlook itself, where it tells of them (web and new Outlook). */
  drops(listener: (name: string, bytes: Uint8Array) => void): () => void;
  /** Small cache that roams with the mailbox; values as JSON, 32 KB in all. */
  readonly cache: {
    get(key: string): unknown;
    set(key: string, value: unknown): Promise<Outcome<void>>;
    /** Takes these out for good. */
    remove(keys: readonly string[]): Promise<Outcome<void>>;
  };
  /** Notes on the open item that survive (custom properties, 2,500 characters). */
  readonly notes: {
    load(): Promise<Outcome<Readonly<Record<string, string>>>>;
    save(values: Readonly<Record<string, string>>): Promise<Outcome<void>>;
  };
}
