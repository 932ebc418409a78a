import type { Choices, FoundAddress, Setting, ToldAction } from "../../core/circulation/setting";
import type { LogEntry } from "./log";

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
