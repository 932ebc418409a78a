/** The part of the Outlook runtime that newer members are built on, and how a call of theirs travels. */

export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly asyncContext?: unknown;
}
export type Callback = (result: AsyncResult) => void;

/** Told of each member that the extension carries. */
export type Mark = (member: string) => void;

interface EndPoint {
  invoke(name: string, done: (code: number, data: unknown) => void, args: object): void;
  registerForEvent(
    name: string,
    handler: (data: unknown) => void,
    callback: (code: number) => void,
    data: object,
  ): void;
  unregisterForEvent(name: string, callback: (code: number) => void, data: object): void;
}

interface Runtime {
  readonly _OfficeAppFactory: {
    getId(): string;
    getClientEndPoint(): EndPoint;
    getContext(): object;
    setContext(context: object): void;
  };
}

/** The globals of an add-in's page after office.js is ready. */
export interface OutlookScope {
  readonly OSF: Runtime;
  readonly Office?: {
    readonly EventType?: Record<string, string>;
    readonly context?: {
      readonly requirements?: { isSetSupported(name: string, version: string): boolean };
      readonly mailbox?: { item?: object | null };
    };
  };
  readonly Blob: typeof Blob;
}

/** Sends a call as the runtime sends its own; the callback hears `value` made from the answer's data. */
export function invoke(
  scope: OutlookScope,
  dispatchId: number,
  params: object,
  callback: Callback | undefined,
  asyncContext?: unknown,
  value: (data: unknown) => unknown = (data) => data,
): void {
  const factory = scope.OSF._OfficeAppFactory;
  const args = { ApiParams: params, MethodData: { ControlId: factory.getId(), DispatchId: dispatchId } };
  factory.getClientEndPoint().invoke(
    "ExecuteMethod",
    (code, data) => {
      const answer = (data ?? {}) as { error?: boolean; errorCode?: number; data?: unknown };
      const failed = code !== 0 || answer.error === true;
      const error = { code: answer.errorCode ?? 9002, name: "OperationFailed", message: "Outlook could not do this." };
      callback?.(
        failed
          ? { status: "failed", error, asyncContext }
          : { status: "succeeded", value: value(answer.data), asyncContext },
      );
    },
    args,
  );
}

/** The options and the callback among what stands behind a member's own arguments. */
export function tail(rest: readonly unknown[]): { callback: Callback | undefined; asyncContext: unknown } {
  const callback = rest.find((entry): entry is Callback => typeof entry === "function");
  const options = rest.find((entry) => typeof entry === "object" && entry !== null) as
    { asyncContext?: unknown } | undefined;
  return { callback, asyncContext: options?.asyncContext };
}
