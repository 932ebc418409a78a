import { toBase64 } from "../base64";
import { isAppointment, reference, type Person } from "../item";
import { invitationFile } from "../calendar";
import { CODE } from "../limits";
import { messageFile } from "../mime";
import { NEWER } from "../newer";
import type { CallTable } from "./call";
import { COMPOSE, MailError, text } from "./call";
import { detailsOf, onSend, stored, withinOnSend } from "./drafts";

const prepend = onSend("prepend", "data");

/** Members of Mailbox 1.13 to 1.15: the npm runtime has none of them, extension.js carries the calls. */
export const NEWER_CALLS: CallTable = {
  [NEWER.prependOnSend]: {
    name: "body.prependOnSendAsync",
    since: "1.13",
    where: COMPOSE,
    run(params, item, mailbox) {
      if (!withinOnSend(text(params, "data"))) throw new MailError(CODE.invalidParameter);
      prepend(params, item, mailbox);
    },
  },
  [NEWER.selectedItems]: {
    name: "mailbox.getSelectedItemsAsync",
    since: "1.13",
    where: ["messageRead", "messageCompose"],
    run: (_params, item) => [detailsOf(item)],
  },
  [NEWER.loadItem]: {
    name: "mailbox.loadItemByIdAsync",
    since: "1.15",
    run(params, _item, mailbox) {
      const found = stored(mailbox, params["itemId"]);
      const named = ({ name, address }: Person): object => ({ displayName: name || address, emailAddress: address });
      return {
        ...detailsOf(found),
        from: found.from && named(found.from),
        to: found.to.map(named),
        cc: found.cc.map(named),
        html: found.html,
      };
    },
  },
  [NEWER.closeItem]: {
    name: "item.closeAsync",
    since: "1.14",
    where: ["messageCompose"],
    run: (_params, item, mailbox) => void mailbox.close(item),
  },
  // "It needs ReadWriteMailbox": https://learn.microsoft.com/javascript/api/outlook/office.messagecompose#sendAsync
  [NEWER.sendItem]: {
    name: "item.sendAsync",
    since: "1.15",
    where: COMPOSE,
    run(_params, item, mailbox) {
      if (!mailbox.grants.mailbox) throw new MailError(CODE.insufficientPermission);
      mailbox.askToSend(item);
    },
  },
  [NEWER.itemAsFile]: {
    name: "item.getAsFileAsync",
    since: "1.14",
    where: ["messageRead"],
    run: (_params, item) =>
      toBase64(isAppointment(item) ? invitationFile(item, item.sent ?? 0) : messageFile(item, item.sent ?? 0)),
  },
  [NEWER.conversationIndex]: {
    name: "item.getConversationIndexAsync",
    since: "1.14",
    where: ["messageCompose"],
    run: (_params, item) => toBase64(new TextEncoder().encode(reference(item, "conversation"))),
  },
  [NEWER.itemClass]: {
    name: "item.getItemClassAsync",
    since: "1.14",
    where: ["messageCompose"],
    run: () => "IPM.Note",
  },
  [NEWER.labelGet]: {
    name: "sensitivityLabel.getAsync",
    since: "1.13",
    where: COMPOSE,
    run: (_params, item) => item.label,
  },
  [NEWER.labelSet]: {
    name: "sensitivityLabel.setAsync",
    since: "1.13",
    where: COMPOSE,
    run(params, item, mailbox) {
      const id = text(params, "id");
      if (!mailbox.labels.some((label) => label.id === id)) throw new MailError(CODE.labelUnknown);
      item.label = id;
    },
  },
  [NEWER.labelsEnabled]: {
    name: "sensitivityLabelsCatalog.getIsEnabledAsync",
    since: "1.13",
    run: (_params, _item, mailbox) => mailbox.labels.length > 0,
  },
  [NEWER.labels]: {
    name: "sensitivityLabelsCatalog.getAsync",
    since: "1.13",
    run: (_params, _item, mailbox) => mailbox.labels,
  },
};
