import { appContext } from "../wire/app-context";
import type { HostObject } from "../wire/classes";
import { ACTION, answer, event, notification, readRequest, type Request } from "../wire/envelope";
import { Faults } from "../wire/faults";
import { Interpreter } from "../wire/interpreter";
import { SyncLog } from "../wire/log";
import { controlTarget, documentObject, service } from "./classes";
import type { Host } from "./classes/host";
import { commonCall } from "./common";
import type { WordDocument } from "./document";
import { WordEvents } from "./events";
import { gateOf, requirements, wordProfile, type WordProfile } from "./profiles";
import { documentSettings } from "./settings";
import { readSync, runSync } from "./sync";

export interface WordHostOptions {
  readonly document: WordDocument;
  /** One of WORD_PROFILES; "web" when left out. */
  readonly profile?: string;
  /** A new one per load: office.js caches settings by it. */
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the host's page. */
  readonly origin: string;
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly domains?: readonly string[];
  /** Posts a message to the add-in's page. */
  post(message: string): void;
  /** Runs something later (setTimeout). */
  after(milliseconds: number, run: () => void): void;
  /** Milliseconds, for the log. */
  now?(): number;
  /** Told when the add-in opens another document (createDocument(…).open()). */
  opened?(bytes: Uint8Array): void;
  /** Told when the add-in saves or closes. */
  saved?(bytes: Uint8Array): void;
  /** Told when the add-in shows its pane or hides it (Office.addin). */
  visible?(shown: boolean): void;
}

/** For what office.js does by itself: it never fails on purpose. */
const NO_FAULT = { delay: 0, callError: 0, strike: (): void => undefined };

/** Word as an add-in sees it: answers every message of the protocol from a document. No DOM, several at once. */
export class WordHost implements Host {
  readonly document: WordDocument;
  readonly profile: WordProfile;
  readonly faults = new Faults();
  readonly log = new SyncLog();
  readonly events: WordEvents;
  readonly interpreter: Interpreter;
  /** Function commands in flight: id to what waits for event.completed(). */
  private readonly commands = new Map<string, (result: unknown) => void>();
  private readonly registered = new Set<string>();
  private readonly started: number;
  private commandCount = 0;

  constructor(readonly options: WordHostOptions) {
    this.document = options.document;
    this.profile = wordProfile(options.profile ?? "web");
    this.started = this.clock();
    this.events = new WordEvents({
      document: this.document,
      profile: this.profile,
      faults: this.faults,
      control: (id) => controlTarget(this.interpreter.objects.get(id)),
      post: (name, data) => this.fire(name, data),
      after: (milliseconds, run) => options.after(milliseconds, run),
    });
    const root: HostObject = documentObject(this);
    this.interpreter = new Interpreter(
      { document: root, service: (name) => service(this, name) },
      gateOf(this.profile),
      this.events,
    );
  }

  /** Milliseconds since the host began. */
  elapsed(): number {
    return this.clock() - this.started;
  }

  private clock(): number {
    return this.options.now?.() ?? Date.now();
  }

  /** A message that came from the add-in's page; what is not of the protocol is passed over. */
  receive(message: unknown): void {
    const request = readRequest(message);
    if (!request) return;
    if (request._actionType === ACTION.registerEvent) this.registered.add(request._actionName);
    if (request._actionType === ACTION.unregisterEvent) this.registered.delete(request._actionName);
    if (request._actionType !== ACTION.invoke) return this.reply(request, { Error: 0 });
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return this.reply(request, this.context());
    if (request._actionName === "executeMethod") this.execute(request);
  }

  private context(): Record<string, unknown> {
    const { options, profile, document } = this;
    return appContext({
      appId: options.appId,
      conversationId: options.conversationId,
      application: 32,
      locale: options.locale ?? "en-GB",
      documentUrl: options.documentUrl ?? `${options.origin}/documents/minutes.docx`,
      readOnly: document.readOnly,
      settings: documentSettings(document).all(),
      requirements: requirements(profile),
      domains: options.domains ?? [options.origin],
    });
  }

  private reply(request: Request, data: unknown, delay = 0): void {
    const message = answer(request, this.options.origin, data);
    if (delay > 0) this.options.after(delay, () => this.options.post(message));
    else this.options.post(message);
  }

  private execute(request: Request): void {
    const data = (request._data ?? {}) as Record<string, unknown>;
    const id = (data["DdaMethod"] as { DispatchId?: number } | undefined)?.DispatchId ?? 0;
    const sync = id === 93 ? readSync(data) : null;
    const fault = sync?.internal ? NO_FAULT : this.faults.begin();
    if (fault.callError) return this.reply(request, { Version: 1, Error: fault.callError }, fault.delay);
    if (id === 94) this.completed(data);
    const result = sync ? runSync(this, sync, fault.strike) : commonCall(this, id, data);
    this.reply(request, { Version: 1, Error: 0, ...result }, fault.delay);
  }

  /** Sends an event of the Common API; only those the add-in registered arrive. */
  fire(name: string, data: unknown): void {
    if (this.registered.has(name)) {
      this.options.post(event(this.options.conversationId, this.options.origin, name, data));
    }
  }

  /** Tells the page something the host does (AgaveHostAction number, then its data). */
  notify(...data: readonly unknown[]): void {
    this.options.post(notification(this.options.conversationId, this.options.origin, data));
  }

  /** Runs a function command of the ribbon; resolves when the add-in calls event.completed(). */
  invokeCommand(functionName: string, buttonId: string): Promise<unknown> {
    const id = `command${++this.commandCount}`;
    const done = new Promise<unknown>((resolve) => this.commands.set(id, resolve));
    this.fire("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) });
    return done;
  }

  private completed(data: Record<string, unknown>): void {
    const waiting = this.commands.get(String(data["0"]));
    this.commands.delete(String(data["0"]));
    waiting?.(data["2"]);
  }

  /** Runs a shared-runtime action (a keyboard shortcut) that the add-in associated by name. */
  invokeAction(name: string, argument: unknown = {}): void {
    const message = JSON.stringify([name, JSON.stringify(argument)]);
    this.fire("richApiMessage", { ArrayData: [[2, 1000, "", message, 1, false]] });
  }
}
