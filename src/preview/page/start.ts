import { readManifest, type AddIn, type Button } from "./manifest";
import { readSettings, writeSettings, type Settings } from "./settings";
import { Shell } from "./shell";
import { pathFor } from "../through-path";
import type { Stage, Surroundings } from "./stage";

/** Makes the host of a situation. */
export type StageMaker = (around: Surroundings, settings: Settings) => Promise<Stage>;

/** The hosts the page can play, by name. */
export type Stages = Readonly<Record<"word" | "outlook", StageMaker>>;

/** What `window.preview` gives tests and the curious. */
export interface PreviewControl {
  /** Resolves when the host stands and its document is shown. */
  readonly shown: Promise<void>;
  readonly settings: () => Settings;
  /** Resolves when the add-in in the pane talks to the host. */
  readonly ready: () => Promise<void>;
  /** The current host's own controls: document bytes or drafts, log, faults. */
  readonly host: () => Readonly<Record<string, unknown>>;
  /** Opens a file as if it had been dropped on the page. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Changes what the address asks for, without loading the page anew. */
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** The page: reads its address, plays the host it asks for and follows what the person chooses. */
class Page {
  private settings = readSettings(window.location.search);
  private stage: Stage | null = null;
  private addIn: AddIn | null = null;
  private due = false;
  private readonly shell: Shell;
  readonly shown: Promise<void>;

  constructor(
    root: HTMLElement,
    private readonly stages: Stages,
  ) {
    this.shell = new Shell(root, {
      change: (change) => void this.change(change),
      press: (button) => void this.press(button),
      open: (file) => void this.openFile(file),
    });
    this.shown = this.play();
    this.followBuilds();
  }

  get control(): PreviewControl {
    return {
      shown: this.shown,
      settings: () => this.settings,
      ready: async () => {
        await this.shown;
        await this.stage?.ready();
      },
      host: () => this.stage?.control ?? {},
      open: async (bytes, name) => this.stage?.open(bytes, name),
      change: (change) => this.change(change),
    };
  }

  private async change(change: Partial<Settings>): Promise<void> {
    const before = this.settings;
    const other = change.situation !== undefined && change.situation.host !== before.situation.host;
    // Each host has its own versions and its own kind of document.
    this.settings = other
      ? { ...before, profile: undefined, document: fresh.document, ...change }
      : { ...before, ...change };
    window.history.replaceState(null, "", writeSettings(this.settings) || window.location.pathname);
    this.shell.settle(this.settings);
    const again = this.settings.situation !== before.situation || this.settings.profile !== before.profile;
    if (again) await this.play();
    // Office on the web loads anew when its theme is changed, and every add-in with it.
    else if (this.settings.theme !== before.theme) this.stage?.reload();
  }

  private async play(): Promise<void> {
    const { settings } = this;
    try {
      this.addIn = settings.pane === undefined ? await manifestFor(settings) : null;
      const stage = await this.stages[settings.situation.host](this.around(), settings);
      this.stage?.dispose();
      this.stage = stage;
      this.shell.show(stage, this.addIn, settings);
      this.shell.refresh(stage);
    } catch (error) {
      this.shell.notice(sentence(error));
      throw error;
    }
  }

  private around(): Surroundings {
    const { settings } = this;
    return {
      addIn: this.addIn,
      pane: paneAddress(settings.pane ?? this.addIn?.pane ?? "/word.html"),
      theme: () => this.settings.theme,
      profile: settings.profile,
      document: settings.document,
      logged: (row) => this.shell.inspector.add(row),
      visible: (shown) => {
        if (!shown) this.shell.closePane();
        else if (this.stage) this.shell.openPane(this.stage);
      },
      notice: (text) => this.shell.notice(text),
      refresh: () => this.refreshSoon(),
      download,
    };
  }

  /** Ribbon and status bar follow once per frame, however many edits there were. */
  private refreshSoon(): void {
    if (this.due) return;
    this.due = true;
    window.requestAnimationFrame(() => {
      this.due = false;
      if (this.stage) this.shell.refresh(this.stage);
    });
  }

  private async press(button: Button): Promise<void> {
    if (!this.stage) return;
    if ("pane" in button.action) this.shell.openPane(this.stage);
    else await this.stage.run(button).catch((error: unknown) => this.shell.notice(sentence(error)));
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.stage?.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.shell.notice(`${file.name} could not be opened. ${sentence(error)}`);
    }
  }

  /** While one develops, the server tells when the add-in has been built anew. */
  private followBuilds(): void {
    const changes = new EventSource("/preview/changes");
    changes.addEventListener("changed", () => this.stage?.reload());
  }
}

const fresh = readSettings("");
const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function manifestFor(settings: Settings): Promise<AddIn> {
  const name = settings.situation.host === "word" ? "/manifest.xml" : "/manifest.outlook.xml";
  const response = await fetch(name);
  if (!response.ok) throw new Error(await response.text());
  return readManifest(await response.text(), settings.situation.id);
}

/** Pages of another local origin are asked for through this server, which serves them office.js as well. */
function paneAddress(pane: string): string {
  const address = new URL(pane, window.location.href);
  if (address.origin === window.location.origin) return address.href;
  const path = pathFor(address);
  if (!path) throw new Error(`Only add-ins of this machine can be shown here, not ${address.origin}.`);
  return path;
}

function download(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Starts the page below `root` with these hosts and gives what `window.preview` is. */
export function startPage(root: HTMLElement, stages: Stages): PreviewControl {
  return new Page(root, stages).control;
}
