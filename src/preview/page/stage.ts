import type { AddIn, Button } from "./manifest";
import type { CallRow } from "./inspector";
import type { ToolGroup } from "./ribbon";
import type { Theme } from "./settings";

/** What a host needs of the page around it. */
export interface Surroundings {
  /** The add-in as its manifest describes it; null where another page is shown in the pane. */
  readonly addIn: AddIn | null;
  /** Address of the pane's page. */
  readonly pane: string;
  readonly theme: () => Theme;
  readonly profile: string | undefined;
  /** Address of the document or message to open. */
  readonly document: string;
  /** A call of the add-in was answered. */
  logged(row: CallRow): void;
  /** The add-in shows its pane, or hides it. */
  visible(shown: boolean): void;
  /** Says something to the person at the page. */
  notice(text: string): void;
  /** What the ribbon and the status bar show may be another now. */
  refresh(): void;
  /** Gives the person a file. */
  download(name: string, type: string, bytes: Uint8Array): void;
}

/** One host on the page: what stands on the left, its tools, and the pane that talks to it. */
export interface Stage {
  readonly title: string;
  /** What stands on the left. */
  readonly surface: HTMLElement;
  readonly tools: readonly ToolGroup[];
  /** Versions of the host that can be played, and the one that is. */
  readonly profiles: readonly { readonly name: string; readonly title: string }[];
  readonly profile: string;
  /** For the status bar. */
  status(): string;
  /** The pane's page; made when it is first asked for. */
  pane(): HTMLElement;
  /** Opens the pane where it is not open; resolves when the add-in's office.js talks to the host. */
  ready(): Promise<void>;
  /** A button of the add-in that runs a function. */
  run(button: Button): Promise<void>;
  /** Loads the add-in's page anew. */
  reload(): void;
  /** Opens a file; throws with a plain sentence when it is none of this host's. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** What tests and the curious may use, beside what every host has. */
  readonly control: Readonly<Record<string, unknown>>;
  dispose(): void;
}
