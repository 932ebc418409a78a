import { say, type Notice } from "./draft";
import * as limits from "./limits";
import type { RenderedMessage } from "./render";

/** Where a mail is going to: a form that Outlook opens, or the item that is open already. */
export type Target = "form" | "open-item";

export type Fitted =
  | { readonly ok: true; readonly messages: readonly RenderedMessage[]; readonly said: readonly Notice[] }
  /** It cannot go this way at all; nothing was cut. */
  | { readonly ok: false; readonly said: readonly Notice[] };

const MEGABYTE = 1_048_576;

/**
 * Fits a mail to what Outlook accepts. Too many recipients become several mails with the same text; a subject that is
 * too long is shortened at a word, and that is said; a body or file that is too large is refused, never cut.
 * `fileBytes`: sizes of the files that would go along.
 */
export function fitMessage(message: RenderedMessage, target: Target, fileBytes: readonly number[] = []): Fitted {
  const said: Notice[] = [];
  const bytes = limits.utf8Length(message.html);
  if (target === "form" && bytes > limits.FORM_BODY_BYTES)
    return refuse(
      "body-too-large",
      `The text is ${Math.ceil(bytes / 1024)} KB; a new form takes 32 KB. Open a new message yourself, then choose Fill: an open message takes it whole.`,
    );
  if (target === "open-item" && message.html.length > limits.OPEN_BODY_CHARACTERS)
    return refuse(
      "body-too-large",
      `The text has ${message.html.length} characters; Outlook takes ${limits.OPEN_BODY_CHARACTERS}.`,
    );
  const largest = Math.max(0, ...fileBytes);
  if (limits.base64Length(largest) > limits.ATTACHMENT_BASE64_CHARACTERS)
    return refuse(
      "file-too-large",
      `The file has ${(largest / MEGABYTE).toFixed(1)} MB; Outlook takes about ${Math.floor((limits.ATTACHMENT_BASE64_CHARACTERS * 0.75) / MEGABYTE)} MB from the pane. Attach a link or a smaller copy yourself.`,
    );
  const subject = fitLine(message.subject, limits.SUBJECT_CHARACTERS);
  if (subject !== message.subject)
    said.push(
      say(
        "subject-shortened",
        `The subject had ${message.subject.length} characters; Outlook takes ${limits.SUBJECT_CHARACTERS}. It ends with “…” now.`,
      ),
    );
  const size = target === "form" ? limits.RECIPIENTS_PER_CALL : limits.RECIPIENTS_PER_FIELD;
  const messages = split({ ...message, subject }, size);
  if (messages.length > 1)
    said.push(
      say(
        "recipients-split",
        `${message.to.length + message.cc.length + message.bcc.length} recipients are more than one mail takes here (${size} in a list): ${messages.length} mails with the same text.`,
      ),
    );
  return { ok: true, messages, said };
}

const refuse = (code: string, message: string): Fitted => ({ ok: false, said: [{ code, message, weight: "ask" }] });

/** Mails in which no list is longer than `size`; each recipient is in exactly one. */
function split(message: RenderedMessage, size: number): readonly RenderedMessage[] {
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map((list) => limits.pieces(list, size));
  const count = Math.max(1, to?.length ?? 0, cc?.length ?? 0, bcc?.length ?? 0);
  return Array.from({ length: count }, (_, at) => ({
    ...message,
    to: to?.[at] ?? [],
    cc: cc?.[at] ?? [],
    bcc: bcc?.[at] ?? [],
  }));
}

/** A line of at most `size` UTF-16 units, shortened at a word (never inside a character) and marked with "…". */
export function fitLine(text: string, size: number): string {
  if (text.length <= size) return text;
  let cut = text.slice(0, size - 1);
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(" ");
  return `${space > size / 2 ? cut.slice(0, space) : cut}…`;
}
