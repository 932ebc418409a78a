import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import { readLinksQuickly } from "./anchors";
import { extensionScript } from "../extension";
import { hostInfo, xdmInfo } from "../wire/app-context";
import { WordDocument } from "../word/document";
import { WordHost } from "../word/host";

const ORIGIN = "https://localhost:3000";
const need = createRequire(__filename);
const DIST = join(dirname(need.resolve("@microsoft/office-js/package.json")), "dist");
const INSTALL = join(__dirname, "../extension/install.js");

/** The part of jsdom 24 that its type declarations (of a later version) no longer have. */
const { ResourceLoader } = need("jsdom") as { ResourceLoader: new () => object };

const cache = new Map<string, Buffer>();

/** Serves the npm package's files and nothing else: there is no network in these tests. */
class NpmFiles extends ResourceLoader {
  fetch(url: string): Promise<Buffer> | null {
    const path = new URL(url).pathname;
    if (!path.startsWith("/officejs/")) return null;
    try {
      const known = cache.get(path) ?? readFileSync(join(DIST, path.slice("/officejs/".length)));
      cache.set(path, known);
      return Promise.resolve(known);
    } catch {
      return null;
    }
  }
}

export interface BootOptions {
  /** The document: bytes of a .docx, or one that is open already. */
  readonly docx: Uint8Array | WordDocument;
  /** One of WORD_PROFILES; "web" when left out. */
  readonly profile?: string;
  readonly readOnly?: boolean;
  /** Divides every delay of the host, for long scripts; 1 when left out. */
  readonly hurry?: number;
  /** Told when the add-in opens a new document. */
  readonly opened?: (bytes: Uint8Array) => void;
  readonly saved?: (bytes: Uint8Array) => void;
}

/** An add-in's page with office.js in it, and the host it talks to. */
export interface NodeWord {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: DOMWindow;
  readonly host: WordHost;
  readonly document: WordDocument;
  /** Word.run. */
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  /** Waits until events that are under way have arrived. */
  settle(): Promise<void>;
  /**
   * Plays another document's host to the same page, which saves loading office.js again; what the page held of the
   * former document is void. For many short runs, none of which listens to events.
   */
  reopen(docx: Uint8Array): NodeWord;
  close(): void;
}

let sessions = 0;

/**
 * Boots the unmodified office.js of the npm package for Word in jsdom, adds the extension, and plays the host from a
 * real document. Several can run at once. Takes about a fifth of a second.
 */
export async function bootWord(options: BootOptions): Promise<NodeWord> {
  const session = ++sessions;
  const open = (docx: BootOptions["docx"]): WordDocument =>
    docx instanceof WordDocument
      ? docx
      : WordDocument.open(docx, {
          session,
          author: "Ada Clerk",
          now: () => new Date("2026-11-02T09:00:00Z"),
          readOnly: options.readOnly ?? false,
        });
  const conversation = `c${session}`;
  const hash = `#&_xdm_Info=${xdmInfo(conversation, "a1", ORIGIN)}`;
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${ORIGIN}/pane.html?_host_Info=${hostInfo("Word", "en-US", false)}${hash}`,
    runScripts: "dangerously",
    resources: new NpmFiles() as never,
    pretendToBeVisual: false,
  });
  const { window } = dom;
  readLinksQuickly(window);
  const timers = new Set<NodeJS.Timeout>();
  const after = (milliseconds: number, run: () => void): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        run();
      },
      milliseconds / (options.hurry ?? 1),
    );
    timers.add(timer);
  };
  let playing: WordHost | null = null;
  const play = (document: WordDocument): WordHost => {
    const host: WordHost = new WordHost({
      document,
      profile: options.profile ?? "web",
      conversationId: conversation,
      appId: "a1",
      origin: ORIGIN,
      post: (message) => {
        if (playing === host)
          window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: ORIGIN }));
      },
      after,
      now: () => performance.now(),
      ...(options.opened ? { opened: options.opened } : {}),
      ...(options.saved ? { saved: options.saved } : {}),
    });
    playing = host;
    return host;
  };
  const opener = { postMessage: (message: unknown): void => after(0, () => playing?.receive(message)) };
  const document = open(options.docx);
  const host = play(document);
  Object.defineProperty(window, "opener", { value: opener });
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  await load(window);
  const script = window.document.createElement("script");
  script.textContent = extensionScript(readFileSync(INSTALL, "utf8"), host.profile.platform);
  window.document.head.append(script);
  const globals = window as unknown as {
    Office: typeof Office;
    Word: typeof Word;
    OfficeExtension: typeof OfficeExtension;
  };
  await new Promise<void>((resolve) => void globals.Office.onReady(() => resolve()));
  const silence = (): void => {
    playing = null;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const seat = (shown: WordDocument, player: WordHost): NodeWord => ({
    Word: globals.Word,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    window,
    host: player,
    document: shown,
    run: (batch) => globals.Word.run(batch),
    settle: async () => {
      for (let round = 0; round < 20 && (round < 2 || timers.size > 0); round++) {
        await new Promise((resolve) => setTimeout(resolve, round < 4 ? 0 : 100));
      }
    },
    reopen(docx) {
      silence();
      const next = open(docx);
      return seat(next, play(next));
    },
    close() {
      silence();
      window.close();
    },
  });
  return seat(document, host);
}

/** Loads office.js into the page, as a script tag would. */
function load(window: DOMWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}/officejs/office.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js could not be loaded from the npm package."));
    window.document.head.append(script);
  });
}
