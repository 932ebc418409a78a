import type { Choices, FoundAddress, Setting, ToldAction } from "../../core/circulation/setting";
import type { RecordValue } from "../../core/record/kinds";

/** One entry of the circulation record: what went out, when, to whom, of which version. */
export type LogEntry = RecordValue<"circulation">;

/** An invitation that was made before, as it was filled, so that it can be updated instead of made again. */
export interface Invited {
  readonly uid: string;
  /** The day it was made or last updated. */
  readonly on: string;
  /** Instants, ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly location: string;
  /** Outlook's id of the appointment; null when it was opened in a form of its own, which tells no id. */
  readonly id: string | null;
}

/** What is kept from one pane to the next, so that a new message's pane goes on where the list was left. */
export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly setting: Setting;
  readonly choices: Choices;
  readonly ticked: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, number>>;
  readonly log: readonly LogEntry[];
  /** Addresses from a list that the clerk chose, so that the pane of a new message knows them too. */
  readonly found?: readonly FoundAddress[];
  /** What owners were told the last time, by meeting; the latest meetings only. */
  readonly told: readonly (readonly [meeting: string, actions: readonly ToldAction[]])[];
}
