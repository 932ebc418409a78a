import type { OutgoingItem, OutgoingPort } from "../../ports/outgoing";
import { done, failed, type Outcome } from "../../ports/outcome";
import { call } from "./call";
import { itemOf, type OutlookHost } from "./host";
import { readAttachment, readItem } from "./read";
import { NOTES, notesIn } from "./stored-notes";

/** What the pane noted on this item; nothing where it filled none. */
async function notesOf(host: OutlookHost): Promise<Readonly<Record<string, string>>> {
  const item = itemOf(host);
  if (!item?.loadCustomPropertiesAsync) return {};
  const properties = await call<Office.CustomProperties>((callback) =>
    item.loadCustomPropertiesAsync?.((answer) => callback(answer)),
  );
  return properties.ok ? notesIn(properties.value.get(NOTES)) : {};
}

/** The item that is about to leave. Runs in the event runtime, where only what ECMAScript 2016 has can be relied on. */
async function outgoing(host: OutlookHost, names: KeptUnder): Promise<Outcome<OutgoingItem>> {
  const read = await readItem(host);
  if (!read.ok) return read;
  if (!read.value) return failed("gone");
  const notes = await notesOf(host);
  const { situation, subject, bodyText, to, cc, bcc, attachments } = read.value;
  return done({
    kind: situation === "appointmentCompose" ? "invitation" : "message",
    subject,
    text: bodyText,
    addresses: to
      .concat(cc, bcc)
      .map(({ address }) => address)
      .filter(Boolean),
    attached: attachments.map(({ id, name, size }) => ({ id, name, size })),
    draft: notes[names.draft] || null,
    committee: notes[names.committee] ?? null,
  });
}

/** Under which names the pane keeps what the check needs. */
export interface KeptUnder {
  /** In the mailbox: the last circulation. */
  readonly circulation: string;
  /** On the item: which draft was filled in, and of which committee. */
  readonly draft: string;
  readonly committee: string;
}

/** Outlook at the moment of sending, as the check's port. */
export const createOutgoing = (host: OutlookHost, names: KeptUnder): OutgoingPort => ({
  item: () => outgoing(host, names),
  attachment: (id) => readAttachment(host, id),
  remembered: () => host.context.roamingSettings.get(names.circulation) as unknown,
});
