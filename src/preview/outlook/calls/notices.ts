import { composing, type Item, type Notice } from "../item";
import { CODE, LIMITS } from "../limits";
import type { CallTable, Params } from "./call";
import { MailError, text } from "./call";

/** The types as the runtime numbers them. */
const TYPES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"] as const;

/** The notice of a call. On the web one with actions is for items being written only, and there is but one. */
function notice(params: Params, item: Item): Notice {
  const type = TYPES[Number(params["type"] ?? 0)];
  const key = text(params, "key");
  if (!type) throw new MailError(CODE.invalidParameter);
  if (type === "insightMessage") {
    if (!composing(item)) throw new MailError(CODE.wrongSituation);
    if (item.notices.some((other) => other.type === type && other.key !== key))
      throw new MailError(CODE.tooManyNotifications);
  }
  return {
    key,
    type,
    message: text(params, "message"),
    persistent: params["persistent"] === true,
    ...(typeof params["icon"] === "string" ? { icon: params["icon"] } : {}),
    ...(params["actions"] ? { actions: params["actions"] } : {}),
  };
}

const names = (params: Params): string[] => {
  const given = params["categories"];
  if (!Array.isArray(given)) throw new MailError(CODE.invalidParameter);
  return given.map(String);
};

export const NOTICE_CALLS: CallTable = {
  33: {
    name: "notificationMessages.addAsync",
    since: "1.3",
    run(params, item) {
      const added = notice(params, item);
      if (item.notices.some(({ key }) => key === added.key)) throw new MailError(CODE.duplicateNotification);
      if (item.notices.length >= LIMITS.notificationsPerItem) throw new MailError(CODE.tooManyNotifications);
      item.notices = [...item.notices, added];
    },
  },
  34: { name: "notificationMessages.getAllAsync", since: "1.3", run: (_params, item) => item.notices },
  35: {
    name: "notificationMessages.replaceAsync",
    since: "1.3",
    run(params, item) {
      const next = notice(params, item);
      const there = item.notices.some(({ key }) => key === next.key);
      item.notices = there ? item.notices.map((old) => (old.key === next.key ? next : old)) : [...item.notices, next];
    },
  },
  36: {
    name: "notificationMessages.removeAsync",
    since: "1.3",
    run(params, item) {
      const key = text(params, "key");
      if (!item.notices.some((other) => other.key === key)) throw new MailError(CODE.notificationMissing);
      item.notices = item.notices.filter((other) => other.key !== key);
    },
  },
  157: {
    name: "categories.getAsync",
    since: "1.8",
    run: (_params, item, mailbox) =>
      item.categories.map((displayName) => ({
        displayName,
        color: mailbox.masterCategories.find((known) => known.displayName === displayName)?.color ?? "None",
      })),
  },
  158: {
    name: "categories.addAsync",
    since: "1.8",
    run(params, item, mailbox) {
      const known = new Set(mailbox.masterCategories.map(({ displayName }) => displayName));
      const added = names(params);
      // Only categories of the mailbox's own list: https://learn.microsoft.com/javascript/api/outlook/office.categories
      if (added.some((name) => !known.has(name))) throw new MailError(9044);
      item.categories = [...new Set([...item.categories, ...added])];
    },
  },
  159: {
    name: "categories.removeAsync",
    since: "1.8",
    run(params, item) {
      const removed = new Set(names(params));
      item.categories = item.categories.filter((name) => !removed.has(name));
    },
  },
  160: { name: "masterCategories.getAsync", since: "1.8", run: (_params, _item, mailbox) => mailbox.masterCategories },
  // Changing the mailbox's own list needs ReadWriteMailbox.
  161: {
    name: "masterCategories.addAsync",
    since: "1.8",
    run(params, _item, mailbox) {
      if (!mailbox.grants.mailbox) throw new MailError(CODE.insufficientPermission);
      const given = params["categoryDetails"];
      if (!Array.isArray(given)) throw new MailError(CODE.invalidParameter);
      const added = (given as { displayName?: unknown; color?: unknown }[]).map(({ displayName, color }) => ({
        displayName: String(displayName ?? ""),
        color: String(color ?? "None"),
      }));
      const known = new Set(mailbox.masterCategories.map(({ displayName }) => displayName));
      if (added.some(({ displayName }) => known.has(displayName))) throw new MailError(CODE.duplicateCategory);
      mailbox.masterCategories = [...mailbox.masterCategories, ...added];
    },
  },
  162: {
    name: "masterCategories.removeAsync",
    since: "1.8",
    run(params, _item, mailbox) {
      if (!mailbox.grants.mailbox) throw new MailError(CODE.insufficientPermission);
      const removed = new Set(names(params));
      mailbox.masterCategories = mailbox.masterCategories.filter(({ displayName }) => !removed.has(displayName));
    },
  },
};
