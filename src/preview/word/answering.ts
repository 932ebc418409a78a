import type { Interpreter } from "../wire/interpreter";
import type { SyncLog } from "../wire/log";
import type { Host } from "./classes/host";

/** Answer of a call of the Common API: the values under the names or numbers that office.js maps. */
export type Answer = Record<string, unknown>;

/** What those that answer the calls of either API may ask of their host. */
export interface AnsweringHost extends Host {
  readonly interpreter: Interpreter;
  readonly log: SyncLog;
  readonly options: Host["options"] & { readonly origin: string; readonly documentUrl?: string };
  /** Milliseconds since the host began, for the log. */
  elapsed(): number;
}
