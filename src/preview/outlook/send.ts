import { invitationFile } from "./calendar";
import type { Item } from "./item";
import { composing, isAppointment } from "./item";
import type { Mailbox, OutboxEntry } from "./mailbox";
import { messageFile } from "./mime";

/** What a Smart Alert handler answered through event.completed. */
export interface AlertAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage: string;
}

/** Runs the add-in's send handler for an item; null where no add-in listens. */
export type Alert = (item: Item) => Promise<AlertAnswer | null>;

/** Why an item was not put into the outbox: Outlook's own words, or, `asked`, the handler's, which the clerk may overrule. */
export type SendResult =
  | { readonly sent: true; readonly entry: OutboxEntry }
  | { readonly sent: false; readonly reason: string; readonly asked: boolean };

/**
 * "Send": never sends. It asks the add-in's Smart Alert first, then puts a real .eml or .ics into the outbox.
 *
 * @param options.anyway the clerk chose "Send anyway" in the alert
 */
export async function send(
  mailbox: Mailbox,
  item: Item,
  now: number,
  alert: Alert,
  options: { anyway?: boolean } = {},
): Promise<SendResult> {
  if (!composing(item)) return { sent: false, reason: "This item is not being written.", asked: false };
  if (![...item.to, ...item.cc, ...item.bcc].some(({ address }) => address) && !isAppointment(item))
    return { sent: false, reason: "There must be at least one name in To, Cc or Bcc.", asked: false };
  const answer = options.anyway ? null : await alert(item);
  if (answer && !answer.allowEvent) return { sent: false, reason: answer.errorMessage, asked: true };
  const invitation = isAppointment(item);
  const { prepend, append } = item.onSend;
  item.html = `${prepend}${item.html}${append}`;
  item.onSend = { prepend: "", append: "" };
  const entry: OutboxEntry = {
    kind: invitation ? "invitation" : "message",
    subject: item.subject,
    to: [...item.to, ...item.cc, ...item.bcc],
    fileName: `${(item.subject || "untitled").replace(/[\\/:*?"<>|]+/g, "-").slice(0, 80)}.${invitation ? "ics" : "eml"}`,
    mediaType: invitation ? "text/calendar" : "message/rfc822",
    bytes: invitation ? invitationFile(item, now) : messageFile(item, now),
    html: item.html,
    attachments: item.attachments.map(({ name }) => name),
  };
  mailbox.outbox.push(entry);
  const at = mailbox.windows.indexOf(item);
  if (at >= 0) mailbox.windows.splice(at, 1);
  mailbox.changed();
  return { sent: true, entry };
}
