import type { Addressee } from "./addressee";
import type { Draft, FileWish, Recipient } from "./draft";
import { renderHtml } from "./html";
import { renderPlain } from "./plain";
import type { RecipientField } from "./setting";

/** A draft as it is filled: lists, subject and both bodies. People without an address are in, with a blank. */
export interface RenderedMessage {
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly bcc: readonly Addressee[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly files: readonly FileWish[];
}

const listed = (recipients: readonly Recipient[], field: RecipientField): readonly Addressee[] =>
  recipients.filter((person) => person.field === field).map(({ name, address }) => ({ name, address }));

/** A draft's lists, subject and bodies as Outlook or a file takes them. */
export const renderDraft = (draft: Draft): RenderedMessage => ({
  to: listed(draft.recipients, "to"),
  cc: listed(draft.recipients, "cc"),
  bcc: listed(draft.recipients, "bcc"),
  subject: draft.subject,
  html: renderHtml(draft.body),
  text: renderPlain(draft.body),
  files: draft.files,
});
