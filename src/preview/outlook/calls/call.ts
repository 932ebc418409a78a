import type { Item, Situation } from "../item";
import type { Mailbox } from "../mailbox";

/** A refusal: the code becomes `asyncResult.error.code`. */
export class MailError extends Error {
  constructor(readonly code: number) {
    super(`Outlook answers with error ${code}`);
    this.name = "MailError";
  }
}

/** What the parameters of a call look like: JSON of the add-in, untrusted. */
export type Params = Readonly<Record<string, unknown>>;

/** One call of the Outlook runtime, found by its dispatch id. */
export interface MailCall {
  /** Name in the API, for the log and for faults ("subject.setAsync"). */
  readonly name: string;
  /** Mailbox requirement set it came with. */
  readonly since: string;
  /** Situations it works in; all when absent. */
  readonly where?: readonly Situation[];
  /** Counts among the calls of which only three may be under way at once. */
  readonly limited?: boolean;
  /** Does it and gives the answer's data. Throws MailError. */
  run(params: Params, item: Item, mailbox: Mailbox): unknown;
}

/** Calls by dispatch id. */
export type CallTable = Readonly<Record<number, MailCall>>;

export const COMPOSE: readonly Situation[] = ["messageCompose", "appointmentCompose"];
export const READ: readonly Situation[] = ["messageRead", "appointmentRead"];

/** A parameter that must be a string. */
export function text(params: Params, name: string, code = 9031): string {
  const value = params[name];
  if (typeof value !== "string") throw new MailError(code);
  return value;
}
