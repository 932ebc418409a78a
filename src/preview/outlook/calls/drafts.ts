import { reference, type Item } from "../item";
import { messageFile } from "../mime";
import { CODE, LIMITS } from "../limits";
import type { Mailbox } from "../mailbox";
import { attachItem } from "./attachments";
import type { CallTable, Params } from "./call";
import { COMPOSE, MailError, READ, text } from "./call";

const MESSAGE = ["messageCompose"] as const;

/** An id in the form Exchange uses: the runtime turns those of the REST form round before it sends some of them. */
const exchangeId = (id: string): string => id.replace(/-/g, "/").replace(/_/g, "+");

/** A stored item by its id: the open one, the list beside it, drafts in windows. */
export function stored(mailbox: Mailbox, id: unknown): Item {
  const wanted = exchangeId(String(id));
  const found = [mailbox.item, ...mailbox.items, ...mailbox.windows].find(
    (item) => item?.id && exchangeId(item.id) === wanted,
  );
  if (!found) throw new MailError(CODE.itemNotFound);
  return found;
}

/** Puts data before or after the body when the item is sent; needs the extended permission AppendOnSend. */
const onSend = (place: "prepend" | "append", key: string) =>
  function keep(params: Params, item: Item, mailbox: Mailbox): void {
    if (!mailbox.grants.appendOnSend) throw new MailError(CODE.missingExtendedPermission);
    const given = params[key];
    if (given !== null && typeof given !== "string") throw new MailError(CODE.invalidParameter);
    item.onSend = { ...item.onSend, [place]: given ?? "" };
  };

/** What belongs to an item that is being written, beside its fields; and what may be asked of any item. */
export const DRAFT_CALLS: CallTable = {
  19: {
    name: "item.addItemAttachmentAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item, mailbox) =>
      attachItem(item, mailbox, text(params, "name"), messageFile(stored(mailbox, params["itemId"]), 0)),
  },
  41: {
    name: "item.close",
    since: "1.3",
    where: COMPOSE,
    run: (_params, item, mailbox) => void mailbox.close(item),
  },
  42: { name: "mailbox.closeApp", since: "1.1", run: () => undefined },
  43: { name: "mailbox.displayPersonaCardAsync", since: "1.1", run: () => undefined },
  45: { name: "mailbox.navigateToModuleAsync", since: "1.1", run: () => undefined },
  99: { name: "item.getInitializationContextAsync", since: "1.3", run: () => "" },
  100: { name: "body.appendOnSendAsync", since: "1.9", where: COMPOSE, run: onSend("append", "appendTxt") },
  101: {
    name: "item.move",
    since: "1.1",
    where: READ,
    run: () => {
      throw new MailError(CODE.insufficientPermission);
    },
  },
  166: {
    name: "delayDeliveryTime.getAsync",
    since: "1.13",
    where: MESSAGE,
    run: (_params, item) => item.deliverAt,
  },
  167: {
    name: "delayDeliveryTime.setAsync",
    since: "1.13",
    where: MESSAGE,
    run(params, item) {
      const time = Number(params["time"]);
      if (!Number.isFinite(time)) throw new MailError(CODE.invalidParameter);
      item.deliverAt = time;
    },
  },
  168: {
    name: "item.getAllInternetHeadersAsync",
    since: "1.8",
    where: ["messageRead"],
    run: (_params, item) => headersOf(item),
  },
  175: {
    name: "item.isClientSignatureEnabledAsync",
    since: "1.10",
    where: COMPOSE,
    run: (_params, item) => item.clientSignature,
  },
  176: {
    name: "item.disableClientSignatureAsync",
    since: "1.10",
    where: COMPOSE,
    run: (_params, item) => void (item.clientSignature = false),
  },
};

/** The header lines of a received message, as its file has them above the first empty line. */
function headersOf(item: Item): string {
  const file = new TextDecoder().decode(messageFile(item, item.sent ?? 0));
  return file.slice(0, file.indexOf("\r\n\r\n") + 2);
}

/** What a list of selected items says of one (Office.SelectedItemDetails). */
export const detailsOf = (item: Item): object => ({
  itemId: item.id ?? "",
  itemType: item.situation.startsWith("appointment") ? "appointment" : "message",
  itemMode: item.situation.endsWith("Compose") ? "Compose" : "Read",
  subject: item.subject,
  conversationId: reference(item, "conversation"),
  internetMessageId: `<${reference(item, "message")}@preview.invalid>`,
  hasAttachment: item.attachments.length > 0,
});

/** Limit of what may be added when sending: https://learn.microsoft.com/javascript/api/outlook/office.body */
export const withinOnSend = (data: string): boolean => data.length <= LIMITS.onSendCharacters;

export { onSend };
