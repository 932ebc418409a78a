import { HostError } from "./errors";

/** Something that goes wrong on purpose. Conditions that are left out always hold; without `times` it happens once. */
export interface Fault {
  /** The nth request from now on (1 is the next). */
  readonly request?: number;
  /** The action with this index in its request. */
  readonly action?: number;
  /** Actions that name this member ("InsertContentControl"). */
  readonly member?: string;
  /** Code of the error that the action fails with ("GeneralException"). */
  readonly code?: string;
  /** Code of the error that the whole call fails with, before anything runs (5102 is ActivityLimitReached). */
  readonly callError?: number;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Run before the request is looked at: somebody else edits the document between two syncs. */
  readonly before?: () => void;
  /** How often it happens; Infinity for always. */
  readonly times?: number;
}

interface Armed {
  readonly fault: Fault;
  readonly from: number;
  left: number;
}

/** What shall go wrong, asked at each request. */
export class Faults {
  private armed: Armed[] = [];
  private requests = 0;
  private lose: (event: string) => boolean = () => false;

  /** Arms a fault; the returned function disarms it. */
  add(fault: Fault): () => void {
    const armed = { fault, from: this.requests, left: fault.times ?? 1 };
    this.armed.push(armed);
    return () => (this.armed = this.armed.filter((other) => other !== armed));
  }

  /** Events that never arrive: all, those a function names, or (false) none. */
  loseEvents(which: boolean | ((event: string) => boolean)): void {
    this.lose = typeof which === "function" ? which : () => which;
  }

  clear(): void {
    this.armed = [];
    this.lose = () => false;
  }

  loses(event: string): boolean {
    return this.lose(event);
  }

  /** Begins a request: what holds for all of it. */
  begin(): {
    readonly delay: number;
    readonly callError: number;
    readonly strike: (action: number, member: string) => void;
  } {
    this.requests++;
    const due = this.armed.filter(
      ({ fault, from, left }) => left > 0 && (fault.request === undefined || this.requests - from === fault.request),
    );
    let delay = 0;
    let callError = 0;
    for (const entry of due) {
      const { fault } = entry;
      if (fault.code === undefined) entry.left--;
      fault.before?.();
      delay += fault.delay ?? 0;
      callError ||= fault.callError ?? 0;
    }
    return { delay, callError, strike: (action, member) => this.strike(due, action, member) };
  }

  private strike(due: readonly Armed[], action: number, member: string): void {
    for (const entry of due) {
      const { fault } = entry;
      if (fault.code === undefined || entry.left <= 0) continue;
      if (fault.action !== undefined && fault.action !== action) continue;
      if (fault.member !== undefined && fault.member !== member && !member.endsWith(`.${fault.member}`)) continue;
      entry.left--;
      throw new HostError(fault.code);
    }
  }
}
