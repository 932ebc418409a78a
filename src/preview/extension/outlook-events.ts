import { tail, type Mark, type OutlookScope } from "./outlook-call";

/** Events of the mailbox that the npm runtime does not know, with the names they have on the wire. */
export const NEWER_EVENTS = {
  DragAndDropEvent: "olkDragAndDropEvent",
  SelectedItemsChanged: "olkSelectedItemsChanged",
} as const;

interface Dropped {
  readonly name: string;
  readonly type: string;
  /** Base64; the add-in is given a Blob. */
  readonly content: string;
}
type Handler = (event: object) => void;
type Registering = (type: string, ...rest: unknown[]) => void;

/** What the add-in's handler is called with: files carry their bytes as a Blob. */
function argumentsOf(scope: OutlookScope, type: string, data: unknown): object {
  if (type !== NEWER_EVENTS.DragAndDropEvent) return { type };
  const { files, ...place } = data as { files?: readonly Dropped[] } & Record<string, unknown>;
  const given = files?.map(({ name, type: mediaType, content }) => {
    const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    return { name, type: mediaType, fileContent: new scope.Blob([bytes], { type: mediaType }) };
  });
  return { type, dragAndDropEventData: given ? { ...place, dataTransfer: { files: given } } : place };
}

/**
 * addHandlerAsync and removeHandlerAsync of the mailbox that know the newer events too; the rest goes to the runtime's
 * own.
 */
export function eventMembers(scope: OutlookScope, mailbox: object, mark: Mark): PropertyDescriptorMap {
  const { addHandlerAsync, removeHandlerAsync } = mailbox as Record<
    "addHandlerAsync" | "removeHandlerAsync",
    Registering
  >;
  const newer: readonly string[] = Object.values(NEWER_EVENTS);
  const handlers = new Map<string, Handler>();
  const point = () => scope.OSF._OfficeAppFactory.getClientEndPoint();
  return {
    addHandlerAsync: {
      enumerable: true,
      value: (type: string, handler: Handler, ...rest: unknown[]) => {
        if (!newer.includes(type)) return addHandlerAsync.call(mailbox, type, handler, ...rest);
        mark(`mailbox.addHandlerAsync (${type})`);
        handlers.set(type, handler);
        const { callback, asyncContext } = tail(rest);
        point().registerForEvent(
          type,
          (data) => handlers.get(type)?.(argumentsOf(scope, type, data)),
          () => callback?.({ status: "succeeded", asyncContext }),
          {},
        );
      },
    },
    removeHandlerAsync: {
      enumerable: true,
      value: (type: string, ...rest: unknown[]) => {
        if (!newer.includes(type)) return removeHandlerAsync.call(mailbox, type, ...rest);
        handlers.delete(type);
        const { callback, asyncContext } = tail(rest);
        point().unregisterForEvent(type, () => callback?.({ status: "succeeded", asyncContext }), {});
      },
    },
  };
}
