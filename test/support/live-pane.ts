import { readFile } from "node:fs/promises";
import type { Session } from "../../src/app/word/session";
import { FIRST_STATE } from "../../src/app/word/state";
import type { PaneState, Ready } from "../../src/app/word/state";
import { createStore } from "../../src/app/word/store";
import { DEFAULT_POLICY } from "../../src/core/committee/policy";
import { read, readSteps } from "../../src/core/reading";
import * as again from "../../src/core/reading/again";
import { minutesFiles } from "../../src/docx/minutes-files";
import { readSnapshot } from "../../src/docx/snapshot";
import { createWordDocument } from "../../src/office/word/document";
import type { Deliverable } from "../../src/ports/deliver";
import { done } from "../../src/ports/outcome";
import { bootWord } from "../../src/preview/node/word";
import type { NodeWord } from "../../src/preview/node/word";

/** A clock that lets a halt within a piece of work pass, and never comes to anything that is put off. */
function atOnceAlone(milliseconds: number, then: () => void): () => void {
  if (milliseconds === 0) setTimeout(then);
  return () => undefined;
}

/** The pane's use cases over the preview's Word and the real reader. */
export interface LivePane {
  readonly session: Session;
  readonly word: NodeWord;
  state(): Ready;
  /** The text of every paragraph as the pane reads it now. */
  lines(): readonly string[];
  /** Files that were handed over. */
  readonly delivered: readonly Deliverable[];
  /** Round trips so far. */
  syncs(): number;
}

/** Boots a Word over the bytes of a .docx with a session that nobody has opened yet. */
export async function livePane(docx: Uint8Array, profile = "web"): Promise<LivePane> {
  const word = await bootWord({ docx, profile });
  const document = createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot });
  const store = createStore<PaneState>(FIRST_STATE);
  const delivered: Deliverable[] = [];
  const kept = new Map<string, string>();
  const session: Session = {
    store,
    view: createStore("record"),
    document,
    deliver: {
      ways: () => ["download", "copy"],
      deliver: (file) => {
        delivered.push(file);
        return Promise.resolve(done(undefined));
      },
    },
    sample: () => readFile("samples/minutes.docx"),
    files: minutesFiles,
    memory: {
      get: (name) => kept.get(name) ?? null,
      set: (name, text) => {
        if (text === null) kept.delete(name);
        else kept.set(name, text);
        return true;
      },
    },
    policy: DEFAULT_POLICY,
    policyRemark: null,
    about: [],
    reader: { read, readSteps, again: () => Promise.resolve(again) },
    clock: { now: () => new Date("2026-10-20T09:00:00Z"), after: atOnceAlone },
    author: "clerk",
    language: "en-GB",
  };
  const state = (): Ready => {
    const current = store.get();
    if (current.phase !== "ready") throw new Error(`the pane is ${current.phase}`);
    return current;
  };
  return {
    session,
    word,
    state,
    lines: () => state().reading.source.blocks.map((block) => block.text),
    delivered,
    syncs: () => document.stats().syncs,
  };
}
