import type { Addressee } from "./addressee";
import type { Body } from "./body";
import type { RecipientField } from "./setting";

export type DraftKind =
  "circulation" | "owner" | "apologies" | "guest" | "chair" | "agenda" | "reminder" | "correction" | "invitation";

/** Why somebody stands on a draft. */
export type RecipientRole = "member" | "substitute" | "officer" | "guest" | "owner" | "apologies" | "chair";

export interface Recipient extends Addressee {
  /** Stable within the draft: role and name, numbered when two share both. */
  readonly key: string;
  readonly role: RecipientRole;
  readonly field: RecipientField;
  /** Addresses to choose from when more than one was found; the address is blank then. */
  readonly candidates: readonly string[];
  /** Where the address was found; null when blank. */
  readonly source: "profile" | "minutes" | "message" | "file" | "clerk" | null;
  /** A plain sentence why the clerk may want to think about this one ("stands down"). */
  readonly note?: string;
}

/** How a question can be answered on the spot. */
export type Answer =
  /** One of these people is meant; kept under `key` (`ownerKey`). */
  | { readonly kind: "owner"; readonly key: string; readonly names: readonly string[] }
  /** Who stands behind a group's name. */
  | { readonly kind: "group"; readonly group: string }
  /** "All" means the membership. */
  | { readonly kind: "all" }
  /** Those who stand in for the membership are the members. */
  | { readonly kind: "members" };

/** Something the clerk is told about a draft. `code` is stable; the message is a plain sentence. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** "ask" wants an answer before the draft goes; "say" informs. */
  readonly weight: "ask" | "say";
  readonly answer?: Answer;
}

/** The file a draft wants with it. */
export interface FileWish {
  readonly kind: "clean-copy" | "working-file";
  readonly name: string;
}

/** A mail as a value: changed by making it again with other choices. */
export interface MessageDraft {
  readonly kind: Exclude<DraftKind, "invitation">;
  /** "circulation", "owner:Anna Price"…: stable, so that a checklist survives. */
  readonly key: string;
  /** Whom or what it is for, in a few words. */
  readonly label: string;
  readonly languages: readonly string[];
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly body: Body;
  readonly files: readonly FileWish[];
  readonly notices: readonly Notice[];
}

/** The invitation to the next meeting as a value. */
export interface InvitationDraft {
  readonly kind: "invitation";
  readonly key: "invitation";
  readonly label: string;
  readonly languages: readonly string[];
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly body: Body;
  readonly files: readonly FileWish[];
  readonly notices: readonly Notice[];
  readonly uid: string;
  readonly zone: string;
  /** Milliseconds since 1970; null while no day or hour is fixed: nothing may be filled then. */
  readonly start: number | null;
  readonly end: number | null;
  readonly location: string;
  readonly tentative: boolean;
  /** Days to choose from when the minutes give words but no date. */
  readonly proposals: readonly string[];
}

export type Draft = MessageDraft | InvitationDraft;

export const ask = (code: string, message: string, answer?: Answer): Notice => ({
  code,
  message,
  weight: "ask",
  ...(answer ? { answer } : {}),
});
export const say = (code: string, message: string): Notice => ({ code, message, weight: "say" });
