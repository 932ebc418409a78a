/**
 * Members of Outlook's API that are newer than the npm office.js (which ends at Mailbox 1.12). They travel as the
 * runtime's own calls do; `mark` is told each time one is used, so that the inspector can say so.
 */
import { invoke, type Callback, type Mark, type OutlookScope } from "./outlook-call";
import { eventMembers, NEWER_EVENTS } from "./outlook-events";
import { labelsCatalog, mailboxMembers, newerMembers } from "./outlook-newer";

export type { OutlookScope } from "./outlook-call";

interface ReplyAttachment {
  readonly type: string;
  readonly name: string;
  readonly base64file?: string;
}
interface ReplyForm {
  readonly htmlBody?: string;
  readonly attachments?: readonly ReplyAttachment[];
  readonly callback?: Callback;
}
type Reply = (form: string | ReplyForm, ...rest: unknown[]) => void;

/** Dispatch ids of the four reply forms with an object argument. */
const REPLY = {
  displayReplyForm: 30,
  displayReplyAllForm: 31,
  displayReplyFormAsync: 181,
  displayReplyAllFormAsync: 182,
} as const;
const BODY_LIMIT = 32 * 1024;

/** Mailbox 1.15: reply forms take `{type: "base64", name, base64file}` (office.replyformattachment). */
function withBase64(scope: OutlookScope, name: keyof typeof REPLY, original: Reply, mark: Mark): Reply {
  return (form, ...rest) => {
    const files = typeof form === "object" ? (form.attachments ?? []).filter(({ type }) => type === "base64") : [];
    if (typeof form === "string" || files.length === 0) return original(form, ...rest);
    if ((form.htmlBody ?? "").length > BODY_LIMIT) throw new Error("Sys.ArgumentOutOfRangeException: htmlBody");
    mark(`item.${name} (base64file)`);
    const callback = form.callback ?? rest.find((entry): entry is Callback => typeof entry === "function");
    const attachments = files.map((file) => ["base64file", file.name, file.base64file ?? ""]);
    return invoke(scope, REPLY[name], { htmlBody: form.htmlBody ?? "", attachments }, callback);
  };
}

/**
 * Adds the newer members to mailbox and open item, also after another one is selected. Called once office.js is ready;
 * does nothing outside Outlook. Where the requirement set is older only what it has is added. The runtime's own members
 * cannot be redefined, so the add-in is given objects that inherit from the runtime's.
 *
 * @param scope the page's window
 * @param mark told of each use
 */
export function extendOutlook(scope: OutlookScope, mark: Mark): void {
  const context = scope.Office?.context;
  const { mailbox } = context ?? {};
  if (!mailbox || !context?.requirements?.isSetSupported("Mailbox", "1.9")) return;
  const newest = context.requirements.isSetSupported("Mailbox", "1.15");
  if (newest) followItem(scope, mailbox, mark);
  for (const [name, wire] of Object.entries(NEWER_EVENTS))
    Object.defineProperty(scope.Office?.EventType ?? {}, name, { value: wire, enumerable: true, configurable: true });
  const extended = Object.create(mailbox, {
    ...eventMembers(scope, mailbox, mark),
    ...(newest && mailboxMembers(scope, mark)),
  }) as object;
  const factory = scope.OSF._OfficeAppFactory;
  factory.setContext(
    Object.create(context, {
      mailbox: { value: extended, enumerable: true },
      ...(newest && { sensitivityLabelsCatalog: { value: labelsCatalog(scope, mark), enumerable: true } }),
    }) as object,
  );
}

/** Lets `mailbox.item` give the open item with its newer members, whichever the runtime opens. */
function followItem(scope: OutlookScope, mailbox: { item?: object | null }, mark: Mark): void {
  let raw = mailbox.item ?? null;
  let extended = raw && extend(scope, raw, mark);
  Object.defineProperty(mailbox, "item", {
    configurable: true,
    get: () => extended,
    set: (item: object | null) => {
      raw = item;
      extended = raw && extend(scope, raw, mark);
    },
  });
}

function extend(scope: OutlookScope, item: object, mark: Mark): object {
  const members = newerMembers(scope, item, mark);
  for (const name of Object.keys(REPLY) as (keyof typeof REPLY)[]) {
    const original = (item as Record<string, unknown>)[name];
    if (typeof original === "function")
      members[name] = { value: withBase64(scope, name, original.bind(item) as Reply, mark), configurable: true };
  }
  return Object.create(item, members) as object;
}
