import type { Outcome } from "./outcome";

/** A mail or an invitation at the moment its sender pressed Send. */
export interface OutgoingItem {
  readonly kind: "message" | "invitation";
  readonly subject: string;
  readonly text: string;
  /** Everybody it goes to, in any field. */
  readonly addresses: readonly string[];
  readonly attached: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  /** Key of the draft that the pane filled in here; null when it filled none. */
  readonly draft: string | null;
  /** The committee of that draft, as the pane noted it; null when it filled none. */
  readonly committee: string | null;
}

/** What the check before sending may ask of Outlook. It reads; nothing here changes the mail or sends it. */
export interface OutgoingPort {
  item(): Promise<Outcome<OutgoingItem>>;
  /** The bytes of an attached file. */
  attachment(id: string): Promise<Outcome<Uint8Array>>;
  /** What the mailbox remembers of the last circulation, as it was stored. */
  remembered(): unknown;
}
