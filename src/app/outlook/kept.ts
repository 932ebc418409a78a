import type { Choices, Setting } from "../../core/circulation/setting";

/** What is kept from one pane to the next, so that a new message's pane goes on where the list was left. */
export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly setting: Setting;
  readonly choices: Choices;
  readonly ticked: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, number>>;
}
