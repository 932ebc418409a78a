import type { Parser } from "../../core/reading/context";
import type { BlockChange, Reading, ReadOptions } from "../../core/reading/reading";
import type { Policy } from "../../core/committee/policy";
import type { SourceText } from "../../core/text/block";
import type { DeliverPort } from "../../ports/deliver";
import type { DocumentPort } from "../../ports/document";
import type { MinutesFilePort } from "../../ports/minutes-file";
import type { PaneState, Ready } from "./state";
import type { Store } from "./store";

/** The reader of minutes, as the use cases need it. */
export interface Reader {
  read(source: SourceText, options?: ReadOptions): Reading;
  /** The same with many halts, at which it yields the share that was read. */
  readSteps(source: SourceText, options?: ReadOptions): Generator<number, Reading, void>;
  /** What takes a reading up again: loaded when it is first asked for. */
  again(): Promise<Again>;
}

/** What takes a reading up again. */
export interface Again {
  reread(previous: Reading, change: BlockChange): Reading;
  /** A reading made without promises, with them; halts as `readSteps` does. */
  completeSteps(previous: Reading, promises: Parser): Generator<number, Reading, void>;
}

/** Time, injected: the use cases have no clock of their own. */
export interface Clock {
  /** The instant now. */
  now(): Date;
  /** Calls back once after so many milliseconds; the returned function calls it off. */
  after(milliseconds: number, then: () => void): () => void;
}

/** Small texts that this installation keeps between two openings of the pane, by name. */
export interface Memory {
  /** Null when nothing is kept under the name. */
  get(name: string): string | null;
  /** Keeps a text, or forgets it (null). False where the browser forbids it or has no room. */
  set(name: string, text: string | null): boolean;
}

/** All that a use case of the Word pane works with. */
export interface Session {
  readonly store: Store<PaneState>;
  /** What the pane shows: "record", "more" or the id of a panel. */
  readonly view: Store<string>;
  readonly document: DocumentPort;
  readonly deliver: DeliverPort;
  /** Other files of minutes, read as they would be if they were open, and copies of this one. */
  readonly files: MinutesFilePort;
  /** The product's own sample minutes (.docx); rejects where they cannot be loaded. */
  readonly sample: () => Promise<Uint8Array>;
  readonly memory: Memory;
  /** What the organisation decided for everybody, and what was wrong with it, if anything. */
  readonly policy: Policy;
  readonly policyRemark: string | null;
  /** The product and the host it runs in, line by line, for the diagnostics. */
  readonly about: readonly string[];
  readonly reader: Reader;
  readonly clock: Clock;
  /** Token of this installation, so that two writers' choices can be told apart; names nobody. */
  readonly author: string;
  /** Language of the minutes: decides the order of day and month. */
  readonly language: "en-GB" | "en-US";
}

/** The state when a document was read, else null. */
export function ready(session: Session): Ready | null {
  const state = session.store.get();
  return state.phase === "ready" ? state : null;
}

/** Changes the state of a document that was read; without one nothing happens. */
export function change(session: Session, to: (state: Ready) => Ready): void {
  session.store.update((state) => (state.phase === "ready" ? to(state) : state));
}
