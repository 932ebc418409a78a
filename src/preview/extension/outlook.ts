/**
 * Members of Outlook's API that are newer than the npm office.js (which ends at Mailbox 1.12). They travel as the
 * runtime's own calls do; `mark` is told each time one is used, so that the inspector can say so.
 */

interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly asyncContext?: unknown;
}
type Callback = (result: AsyncResult) => void;

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

interface Runtime {
  readonly _OfficeAppFactory: {
    getId(): string;
    getClientEndPoint(): { invoke(name: string, done: (code: number, data: unknown) => void, args: object): void };
  };
}

/** Dispatch ids of the four reply forms with an object argument. */
const REPLY = {
  displayReplyForm: 30,
  displayReplyAllForm: 31,
  displayReplyFormAsync: 181,
  displayReplyAllFormAsync: 182,
} as const;
const BODY_LIMIT = 32 * 1024;

function invoke(scope: OutlookScope, dispatchId: number, params: object, callback: Callback | undefined): void {
  const factory = scope.OSF._OfficeAppFactory;
  const args = { ApiParams: params, MethodData: { ControlId: factory.getId(), DispatchId: dispatchId } };
  factory.getClientEndPoint().invoke(
    "ExecuteMethod",
    (code, data) => {
      const answer = (data ?? {}) as { error?: boolean; errorCode?: number; data?: unknown };
      const failed = code !== 0 || answer.error === true;
      const error = { code: answer.errorCode ?? 9002, name: "OperationFailed", message: "Outlook could not do this." };
      callback?.(failed ? { status: "failed", error } : { status: "succeeded", value: answer.data });
    },
    args,
  );
}

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

type Mark = (member: string) => void;

/** The globals of an add-in's page after office.js is ready. */
export interface OutlookScope {
  readonly OSF: Runtime;
  readonly Office?: {
    readonly context?: {
      readonly requirements?: { isSetSupported(name: string, version: string): boolean };
      readonly mailbox?: { item?: object | null };
    };
  };
}

/**
 * Adds the newer members to the open item, also after another one is selected. Called once office.js is ready; does
 * nothing outside Outlook or where the requirement set is older. The runtime's own members cannot be redefined, so the
 * add-in is given an object that inherits from the runtime's item.
 *
 * @param scope the page's window
 * @param mark told of each use
 */
export function extendOutlook(scope: OutlookScope, mark: Mark): void {
  const context = scope.Office?.context;
  const { mailbox } = context ?? {};
  if (!mailbox || !context?.requirements?.isSetSupported("Mailbox", "1.15")) return;
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
  const members: PropertyDescriptorMap = {};
  for (const name of Object.keys(REPLY) as (keyof typeof REPLY)[]) {
    const original = (item as Record<string, unknown>)[name];
    if (typeof original === "function")
      members[name] = { value: withBase64(scope, name, original.bind(item) as Reply, mark), configurable: true };
  }
  return Object.create(item, members) as object;
}
