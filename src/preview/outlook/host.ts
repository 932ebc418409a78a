import { ACTION, answer, event, notification, readRequest } from "../wire/envelope";
import type { Request } from "../wire/envelope";
import type { Params } from "./calls/call";
import { CALLS, dispatch } from "./dispatch";
import type { MailAnswer } from "./dispatch";
import { initialData } from "./initial-data";
import { toBase64 } from "./base64";
import type { Item } from "./item";
import { ItemEvents } from "./item-events";
import { CODE, LIMITS } from "./limits";
import type { Mailbox } from "./mailbox";
import type { OutlookProfile } from "./profiles";

/** One call as the inspector shows it. */
export interface MailLogEntry {
  readonly name: string;
  readonly sent: number;
  readonly received: number;
  readonly error: number | null;
}

/** Faults for tests: the nth call from now on (1 = the next one), or every call of a name, fails with a code. */
export interface MailFaults {
  fail: { readonly call?: number; readonly name?: string; readonly code: number }[];
  /** Milliseconds before each answer. */
  delay: number;
}

/** Where the pointer is while something is dragged over the pane. */
export interface DragPlace {
  readonly pageX: number;
  readonly pageY: number;
  readonly taskPaneX: number;
  readonly taskPaneY: number;
}

/** A file that is dropped on the pane. */
export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface OutlookHostOptions {
  readonly mailbox: Mailbox;
  readonly profile: OutlookProfile;
  readonly conversationId: string;
  readonly appId: string;
  readonly origin: string;
  readonly locale: string;
  /** Posts a string to the add-in's page. */
  readonly post: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => void;
}

/** Outlook on the web's side of the conversation with one add-in page. */
export class OutlookHost {
  readonly log: MailLogEntry[] = [];
  readonly faults: MailFaults = { fail: [], delay: 0 };
  readonly listening = new Set<string>();
  private pending = 0;
  private calls = 0;
  private readonly commands = new Map<string, (answer: unknown) => void>();

  private readonly watching: ItemEvents;
  private readonly unwatch: () => void;

  constructor(private readonly options: OutlookHostOptions) {
    const { mailbox } = options;
    this.watching = new ItemEvents((name, data) => this.fire(name, data));
    this.watching.look(mailbox.item);
    this.unwatch = mailbox.subscribe(() => this.watching.look(mailbox.item));
  }

  /** Ends the conversation: nothing more is said to the page. */
  dispose(): void {
    this.unwatch();
    this.listening.clear();
  }

  /** Takes a posted message; true when it was one of the protocol. */
  receive(message: unknown): boolean {
    const request = readRequest(message);
    if (!request) return false;
    if (request._actionType === ACTION.registerEvent) this.listening.add(request._actionName);
    if (request._actionType === ACTION.unregisterEvent) this.listening.delete(request._actionName);
    if (request._actionType !== ACTION.invoke) return this.reply(request, { Error: 0 });
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.reply(request, this.context());
      case "GetInitialData":
        return this.reply(request, initialData(this.options.mailbox, this.options.now()));
      case "ExecuteMethod":
        return this.execute(request);
      case "executeMethod":
        return this.common(request);
      default:
        return true;
    }
  }

  /** Another item is selected while the pane is pinned (Office.EventType.ItemChanged). */
  select(item: Item | null): void {
    this.options.mailbox.item = item;
    this.options.mailbox.changed();
    this.fire("olkItemSelectedChanged", item ? initialData(this.options.mailbox, this.options.now()) : "");
  }

  /** Something is dragged over the pane, at this place of the pane and of the window (DragAndDropEvent, Mailbox 1.5). */
  dragOver(place: DragPlace): void {
    this.fire("olkDragAndDropEvent", { type: "dragover", ...place });
  }

  /** Files of a message, or messages as .eml, are dropped on the pane. */
  drop(place: DragPlace, files: readonly DroppedFile[]): void {
    const given = files.map(({ bytes, ...file }) => ({ ...file, content: toBase64(bytes) }));
    this.fire("olkDragAndDropEvent", { type: "drop", ...place, files: given });
  }

  /** Fires an event the add-in listens for; the payload as host-side data. */
  fire(name: string, data: unknown): void {
    if (!this.listening.has(name)) return;
    this.options.post(event(this.options.conversationId, this.options.origin, name, data));
  }

  /** A notification of the host (focus, theme…). */
  notify(data: readonly unknown[]): void {
    this.options.post(notification(this.options.conversationId, this.options.origin, data));
  }

  /** Runs a function of the add-in (a ribbon command or a launch event) and waits for event.completed's context. */
  run(functionName: string, source: object = {}): Promise<unknown> {
    const id = `command-${(this.calls += 1)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify(source) });
    });
  }

  private context(): object {
    const { appId, locale, profile, mailbox } = this.options;
    return {
      _id: appId,
      _appName: 64,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "",
      _clientMode: 1,
      _settings: mailbox.settings,
      _reason: 1,
      _requirementMatrix: JSON.stringify({ Mailbox: profile.mailbox, DialogApi: "1.2" }),
      _hostFullVersion: "20261120.01",
    };
  }

  private execute(request: Request): true {
    const data = request._data as { ApiParams?: Params; MethodData?: { DispatchId?: number } } | null;
    const id = data?.MethodData?.DispatchId ?? 0;
    const call = CALLS[id];
    const name = call?.name ?? `dispatch ${id}`;
    this.calls += 1;
    const fault = this.faultFor(name);
    const limited = call?.limited === true;
    if (limited && this.pending >= LIMITS.pendingCalls)
      return this.finish(request, name, { error: true, errorCode: CODE.tooManyPending });
    if (limited) this.pending += 1;
    const work = (): void => {
      if (limited) this.pending -= 1;
      const result = fault
        ? { error: true, errorCode: fault }
        : dispatch(id, data?.ApiParams ?? {}, this.options.mailbox, this.options.profile);
      this.finish(request, name, result);
    };
    this.options.after(this.faults.delay, work);
    return true;
  }

  private faultFor(name: string): number | null {
    const at = this.faults.fail.findIndex((fault) => fault.name === name || fault.call === this.calls);
    const fault = this.faults.fail[at];
    if (!fault) return null;
    if (fault.call !== undefined) this.faults.fail.splice(at, 1);
    return fault.code;
  }

  private finish(request: Request, name: string, result: MailAnswer): true {
    const text = JSON.stringify(result);
    this.log.push({
      name,
      sent: JSON.stringify(request._data ?? null).length,
      received: text.length,
      error: typeof result["errorCode"] === "number" ? result["errorCode"] : null,
    });
    return this.reply(request, result);
  }

  /** The Common API's calls: the end of a command (94); everything else is not offered in Outlook. */
  private common(request: Request): true {
    const data = request._data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };
    if (data.DdaMethod?.DispatchId === 94) {
      const id = String(data["0"]);
      const context = JSON.parse(String(data["2"] ?? "{}")) as { completedContext?: unknown };
      this.commands.get(id)?.(context.completedContext ?? null);
      this.commands.delete(id);
      return this.reply(request, { Version: 1, Error: 0 });
    }
    return this.reply(request, { Version: 1, Error: CODE.notSupported });
  }

  private reply(request: Request, data: unknown): true {
    this.options.post(answer(request, this.options.origin, data));
    return true;
  }
}
