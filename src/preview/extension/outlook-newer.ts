import { NEWER } from "../outlook/newer";
import { invoke, tail, type Mark, type OutlookScope } from "./outlook-call";

type Member = (...args: unknown[]) => void;

/** Makes members that do nothing but send their arguments by name. */
export function sender(scope: OutlookScope, mark: Mark) {
  return (
    name: string,
    dispatchId: number,
    keys: readonly string[] = [],
    value?: (data: unknown) => unknown,
  ): { value: Member; enumerable: true } => ({
    enumerable: true,
    value: (...args: unknown[]) => {
      mark(name);
      const params = Object.fromEntries(keys.map((key, index) => [key, args[index]]));
      const { callback, asyncContext } = tail(args.slice(keys.length));
      invoke(scope, dispatchId, params, callback, asyncContext, value);
    },
  });
}

/** The members of Mailbox 1.13 to 1.15 of an open item, by what kind of item it is. */
export function newerMembers(scope: OutlookScope, item: object, mark: Mark): PropertyDescriptorMap {
  const send = sender(scope, mark);
  const { body, itemType } = item as { body?: object; itemType?: string };
  const writes = typeof (body as { setAsync?: unknown } | undefined)?.setAsync === "function";
  const message = itemType === "message";
  if (!writes) return message ? { getAsFileAsync: send("item.getAsFileAsync", NEWER.itemAsFile) } : {};
  const label = {
    getAsync: send("sensitivityLabel.getAsync", NEWER.labelGet),
    setAsync: {
      enumerable: true,
      value: (given: string | { id: string }, ...rest: unknown[]) => {
        mark("sensitivityLabel.setAsync");
        const { callback, asyncContext } = tail(rest);
        invoke(scope, NEWER.labelSet, { id: typeof given === "string" ? given : given.id }, callback, asyncContext);
      },
    },
  };
  return {
    body: {
      enumerable: true,
      value: Object.create(body ?? null, {
        prependOnSendAsync: send("body.prependOnSendAsync", NEWER.prependOnSend, ["data"]),
      }) as object,
    },
    sensitivityLabel: { enumerable: true, value: Object.create(null, label) as object },
    sendAsync: send("item.sendAsync", NEWER.sendItem),
    ...(message && {
      closeAsync: send("item.closeAsync", NEWER.closeItem),
      getConversationIndexAsync: send("item.getConversationIndexAsync", NEWER.conversationIndex),
      getItemClassAsync: send("item.getItemClassAsync", NEWER.itemClass),
      inReplyTo: {
        enumerable: true,
        get: () => {
          mark("item.inReplyTo");
          const data = (scope.Office?.context?.mailbox as { initialData?: { inReplyTo?: string | null } } | undefined)
            ?.initialData;
          return data?.inReplyTo ?? null;
        },
      },
    }),
  };
}

/** A message that was loaded by its id, as far as it can be looked at without being open. */
function loadedItem(data: unknown): object {
  const { html, ...fields } = data as { html: string } & Record<string, unknown>;
  const done = (value: unknown, rest: readonly unknown[]): void => {
    const { callback, asyncContext } = tail(rest);
    callback?.({ status: "succeeded", value, asyncContext });
  };
  return {
    ...fields,
    body: { getAsync: (_type: unknown, ...rest: unknown[]) => done(html, rest) },
    unloadAsync: (...rest: unknown[]) => done(undefined, rest),
  };
}

/** The mailbox's own newer members. */
export const mailboxMembers = (scope: OutlookScope, mark: Mark): PropertyDescriptorMap => ({
  getSelectedItemsAsync: sender(scope, mark)("mailbox.getSelectedItemsAsync", NEWER.selectedItems),
  loadItemByIdAsync: sender(scope, mark)("mailbox.loadItemByIdAsync", NEWER.loadItem, ["itemId"], loadedItem),
});

/** Office.context.sensitivityLabelsCatalog. */
export const labelsCatalog = (scope: OutlookScope, mark: Mark): object =>
  Object.create(null, {
    getIsEnabledAsync: sender(scope, mark)("sensitivityLabelsCatalog.getIsEnabledAsync", NEWER.labelsEnabled),
    getAsync: sender(scope, mark)("sensitivityLabelsCatalog.getAsync", NEWER.labels),
  }) as object;
