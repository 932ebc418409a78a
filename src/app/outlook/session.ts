import type { HolidayCalendar } from "../../core/circulation/holidays";
import type { ReplyNote } from "../../core/circulation/received/reply";
import type { DeliverPort } from "../../ports/deliver";
import type { MailPort } from "../../ports/mail";
import type { MinutesFilePort } from "../../ports/minutes-file";
import { createStore, type Store } from "../word/store";
import type { Kept } from "./kept";
import { firstState, type OutlookState } from "./state";

/** What this installation keeps between two panes; null where the browser forbids it. */
export interface Memory {
  load(): Promise<Kept | null>;
  /** Keeps this, or forgets everything. False when there was no room. */
  save(kept: Kept | null): Promise<boolean>;
}

/** Everything that the use cases of the Outlook pane work with. */
export interface Session {
  readonly store: Store<OutlookState>;
  /** What was gathered from replies; it outlives the change of message under a pinned pane. */
  readonly replies: Store<readonly ReplyNote[]>;
  readonly mail: MailPort;
  readonly files: MinutesFilePort;
  readonly deliver: DeliverPort;
  readonly memory: Memory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The machine's IANA zone, to know which day it is. */
  readonly localZone: string;
  readonly language: "en-GB" | "en-US";
  /** Whether the organisation lets addresses into documents; false when absent. */
  readonly addressesInDocuments?: boolean;
  /** The product and the host it runs in, line by line, for the diagnostics. */
  readonly about?: readonly string[];
  /** Bank holidays to count with; the published ones when absent. */
  readonly calendar?: HolidayCalendar;
}

/** A session over the given surroundings, with nothing read yet. */
export const createSession = (parts: Omit<Session, "store" | "replies">): Session => ({
  ...parts,
  store: createStore(firstState(parts.mail.capabilities(), parts.calendar)),
  replies: createStore<readonly ReplyNote[]>([]),
});
