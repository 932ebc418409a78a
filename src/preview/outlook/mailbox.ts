import type { Item, Person } from "./item";
import { newItem, signature } from "./item";

/** A message or invitation that "Send" has put into the outbox. Nothing ever leaves the page. */
export interface OutboxEntry {
  readonly kind: "message" | "invitation";
  readonly subject: string;
  readonly to: readonly Person[];
  readonly fileName: string;
  readonly mediaType: "message/rfc822" | "text/calendar";
  readonly bytes: Uint8Array;
  /** What the receiver sees. */
  readonly html: string;
  readonly attachments: readonly string[];
}

/** A mailbox with one open item, the windows opened from it, and an outbox. */
export class Mailbox {
  readonly user: Person;
  readonly timeZone: string;
  readonly signatureText: string;
  /** Roaming settings: key -> JSON text, as the host stores them. */
  settings: Record<string, string> = {};
  masterCategories: { displayName: string; color: string }[] = [];
  item: Item | null;
  /** What else is stored and can be named by id: the list beside the open item. */
  items: readonly Item[] = [];
  /** What the add-in shown may do beyond ReadWriteItem: the manifest's Permissions and ExtendedPermissions. */
  grants = { mailbox: false, appendOnSend: false };
  /** Sensitivity labels of the organisation. */
  labels: readonly { readonly id: string; readonly name: string }[] = [];
  /** Drafts that were opened in windows of their own, oldest first. */
  readonly windows: Item[] = [];
  readonly outbox: OutboxEntry[] = [];
  private serial = 0;
  private readonly senders = new Set<(item: Item) => void>();
  private readonly listeners = new Set<() => void>();

  constructor(options: { user: Person; timeZone: string; signature?: string; item: Item | null }) {
    this.user = options.user;
    this.timeZone = options.timeZone;
    this.signatureText = options.signature ?? "";
    this.item = options.item;
  }

  /** A fresh id ("AAMk…"-like ids are opaque; these are too). */
  nextId(kind: string): string {
    this.serial += 1;
    return `${kind}-${this.serial}`;
  }

  /** A new draft with the user's signature, as Outlook opens it. */
  newDraft(situation: "messageCompose" | "appointmentCompose", given: Partial<Item> = {}): Item {
    const body = situation === "messageCompose" && this.signatureText ? signature(this.signatureText) : "";
    return newItem(situation, { from: this.user, ...given, html: (given.html ?? "") + body });
  }

  /** Closes the window of a draft; the item that the pane stands beside stays. */
  close(item: Item): void {
    const at = this.windows.indexOf(item);
    if (at >= 0) this.windows.splice(at, 1);
  }

  /** An add-in asks for an item to be sent; who plays the mailbox does it as if the person had pressed Send. */
  askToSend(item: Item): void {
    for (const sender of this.senders) sender(item);
  }

  onSendAsked(sender: (item: Item) => void): void {
    this.senders.add(sender);
  }

  /** Tells those who draw the mailbox that something changed. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
