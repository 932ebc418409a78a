import type { Session } from "../app/word/session";
import { FIRST_STATE } from "../app/word/state";
import type { PaneState } from "../app/word/state";
import { createStore } from "../app/word/store";
import { read, reread } from "../core/reading";
import { readDocx } from "../docx/read";
import { createDelivery } from "../office/word/deliver";
import { createWordDocument } from "../office/word/document";
import type { WordHost } from "../office/word/host";
import type { Snapshot } from "../ports/document";
import { done } from "../ports/outcome";
import type { Outcome } from "../ports/outcome";
import { page } from "./page";

function parse(bytes: Uint8Array): Outcome<Snapshot> {
  const file = readDocx(bytes);
  if (!file.ok) return file;
  const { source, messages } = file.value;
  return done({
    blocks: source.blocks,
    tags: [],
    parts: [],
    state: { readOnly: false, protected: false, trackingChanges: false },
    ...(source.title ? { title: source.title } : {}),
    messages,
  });
}

const AUTHOR = "matters-arising.author";

/** A token of this installation, made once; a browser that forbids storage gets one per page. */
function author(): string {
  const fresh = crypto.randomUUID().slice(0, 8);
  const known = remembered(AUTHOR);
  return known ?? remembered(AUTHOR, fresh) ?? fresh;
}

/** The page's own memory, apart for each host; null where the browser forbids it. */
export function remembered(key: string, write?: string): string | null {
  try {
    const own = `${Office.context.partitionKey ?? ""}${key}`;
    if (write !== undefined) localStorage.setItem(own, write);
    return localStorage.getItem(own);
  } catch {
    return null;
  }
}

/** The use cases' session over the Word that this page stands in. To be called after `Office.onReady`. */
export function wordSession(): Session {
  const host: WordHost = { word: Word, office: Office };
  return {
    store: createStore<PaneState>(FIRST_STATE),
    view: createStore("record"),
    document: createWordDocument({ ...host, parse }),
    deliver: createDelivery(host, page),
    reader: { read, reread },
    clock: {
      now: () => new Date(),
      after: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    author: author(),
    language: Office.context.contentLanguage === "en-US" ? "en-US" : "en-GB",
  };
}

/**
 * Ties the ribbon's buttons and the shortcuts to what they do. The host is told that a command ended exactly once,
 * whatever became of it; else it would wait and kill the runtime.
 */
export function associate(names: readonly string[], run: (name: string) => Promise<void>): void {
  for (const name of names) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // Shortcuts call without an event.
      void run(name).finally(() => event?.completed());
    });
  }
}
