import type { Item, Person } from "../item";
import type { Mailbox } from "../mailbox";
import { fromBase64 } from "../base64";
import { htmlOf } from "../html-text";
import { messageFile } from "../mime";
import { CODE } from "../limits";
import { attach, attachAddress, attachItem } from "./attachments";
import type { CallTable, Params } from "./call";
import { MailError, READ, text } from "./call";
import { stored } from "./drafts";

const people = (value: unknown): Person[] =>
  Array.isArray(value) ? value.map((address) => ({ name: String(address), address: String(address) })) : [];

const string = (value: unknown): string => (typeof value === "string" ? value : "");

function open(mailbox: Mailbox, draft: Item): void {
  mailbox.windows.push(draft);
}

function newMessage(params: Params, _item: Item, mailbox: Mailbox): void {
  const draft = mailbox.newDraft("messageCompose", {
    to: people(params["toRecipients"]),
    cc: people(params["ccRecipients"]),
    bcc: people(params["bccRecipients"]),
    subject: string(params["subject"]),
    html: string(params["htmlBody"]),
  });
  attachAll(params, draft, mailbox);
  open(mailbox, draft);
}

function newAppointment(params: Params, _item: Item, mailbox: Mailbox): void {
  const start = Number(params["start"] ?? 0);
  open(
    mailbox,
    mailbox.newDraft("appointmentCompose", {
      to: people(params["requiredAttendees"]),
      cc: people(params["optionalAttendees"]),
      subject: string(params["subject"]),
      location: string(params["location"]),
      // Plain text only: https://learn.microsoft.com/javascript/api/outlook/office.appointmentform
      html: htmlOf(string(params["body"])),
      start,
      end: Number(params["end"] ?? start),
    }),
  );
}

/** Attachments as the runtime sends them: ["file", name, url, inline], ["item", name, id]; base64 since Mailbox 1.15. */
function attachAll(params: Params, draft: Item, mailbox: Mailbox): void {
  for (const entry of (params["attachments"] as unknown[][] | undefined) ?? []) {
    const [kind, name, value, inline] = entry;
    if (kind === "file") {
      attachAddress(draft, mailbox, string(name), string(value), inline === true);
      continue;
    }
    if (kind === "item") {
      attachItem(draft, mailbox, string(name), messageFile(stored(mailbox, value), 0));
      continue;
    }
    if (kind !== "base64file") throw new MailError(CODE.invalidParameter);
    const bytes = fromBase64(string(value));
    if (!bytes) throw new MailError(CODE.invalidParameter);
    attach(draft, mailbox, string(name), bytes, false);
  }
}

const reply = (all: boolean) =>
  function openReply(params: Params, item: Item, mailbox: Mailbox): void {
    const others = all ? [...item.to, ...item.cc].filter(({ address }) => address !== mailbox.user.address) : [];
    const draft = mailbox.newDraft("messageCompose", {
      to: item.from ? [item.from, ...others] : others,
      subject: /^re:/i.test(item.subject) ? item.subject : `RE: ${item.subject}`,
      html: string(params["htmlBody"]),
      composeType: "reply",
    });
    draft.html += `<hr>${item.html}`;
    attachAll(params, draft, mailbox);
    open(mailbox, draft);
  };

/** Opening a stored item shows it; this mailbox stores only what its windows saved. */
function display(params: Params, _item: Item, mailbox: Mailbox): void {
  stored(mailbox, text(params, "itemId"));
}

const form = (name: string, since: string, run: (params: Params, item: Item, mailbox: Mailbox) => void) => ({
  name,
  since,
  where: READ,
  run,
});

export const FORM_CALLS: CallTable = {
  7: form("mailbox.displayNewAppointmentForm", "1.1", newAppointment),
  177: form("mailbox.displayNewAppointmentFormAsync", "1.9", newAppointment),
  44: form("mailbox.displayNewMessageForm", "1.6", newMessage),
  178: form("mailbox.displayNewMessageFormAsync", "1.9", newMessage),
  8: { name: "mailbox.displayMessageForm", since: "1.1", run: display },
  179: { name: "mailbox.displayMessageFormAsync", since: "1.9", run: display },
  9: { name: "mailbox.displayAppointmentForm", since: "1.1", run: display },
  180: { name: "mailbox.displayAppointmentFormAsync", since: "1.9", run: display },
  10: form("item.displayReplyForm", "1.1", reply(false)),
  30: form("item.displayReplyForm", "1.1", reply(false)),
  183: form("item.displayReplyFormAsync", "1.9", reply(false)),
  181: form("item.displayReplyFormAsync", "1.9", reply(false)),
  11: form("item.displayReplyAllForm", "1.1", reply(true)),
  31: form("item.displayReplyAllForm", "1.1", reply(true)),
  184: form("item.displayReplyAllFormAsync", "1.9", reply(true)),
  182: form("item.displayReplyAllFormAsync", "1.9", reply(true)),
  108: {
    name: "item.getSharedPropertiesAsync",
    since: "1.8",
    run(_params, item) {
      if (!item.sharedBy) throw new MailError(CODE.wrongSituation);
      return { owner: item.sharedBy, delegatePermissions: 7, targetRestUrl: "", targetMailbox: item.sharedBy };
    },
  },
};
