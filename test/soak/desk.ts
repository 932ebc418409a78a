import { readFile } from "node:fs/promises";
import { openDocument } from "../../src/app/word/open";
import type { Session } from "../../src/app/word/session";
import { FIRST_STATE, type PaneState, type Ready } from "../../src/app/word/state";
import { createStore } from "../../src/app/word/store";
import { followTyping, setMode } from "../../src/app/word/typing";
import { DEFAULT_POLICY } from "../../src/core/committee/policy";
import { read, readSteps } from "../../src/core/reading";
import * as again from "../../src/core/reading/again";
import { minutesFiles } from "../../src/docx/minutes-files";
import { readSnapshot } from "../../src/docx/snapshot";
import { createWordDocument } from "../../src/office/word/document";
import { done } from "../../src/ports/outcome";
import { Editor } from "../../src/preview/editor/editor";
import { bootWord, type NodeWord } from "../../src/preview/node/word";
import { docx, p } from "../support/docx-builder";

/** A clock that runs as fast as it is told to. */
class FastClock {
  private time = Date.UTC(2026, 5, 3, 9);
  private due: { readonly at: number; readonly then: () => void }[] = [];

  readonly clock: Session["clock"] = {
    now: () => new Date(this.time),
    after: (milliseconds, then) => {
      const entry = { at: this.time + milliseconds, then };
      this.due.push(entry);
      return () => (this.due = this.due.filter((one) => one !== entry));
    },
  };

  /** Lets time go by; what comes due is called. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
    const now = this.due.filter((one) => one.at <= this.time);
    this.due = this.due.filter((one) => one.at > this.time);
    for (const { then } of now) then();
  }
}

/** A clerk at the keyboard of the emulated Word, with the add-in's use cases following. */
export interface SoakDesk {
  readonly editor: Editor;
  readonly word: NodeWord;
  state(): Ready;
  /** Lets the clerk's time go by, and waits until the add-in has nothing under way. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Everything the add-in waits for is that much shorter than for a clerk. */
const FASTER = 60;

/** Makes the waits of the add-in short: what it calls after 600 ms it then calls after 10. */
function hurry(): () => void {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((then: () => void, wait = 0, ...more: unknown[]) =>
    real(then, wait > 50 ? wait / FASTER : wait, ...(more as []))) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = real;
  };
}

/** Opens an empty document in the emulated Word, with the pane's use cases in the mode that tags by itself. */
export async function soakDesk(): Promise<SoakDesk> {
  const normal = hurry();
  const word = await bootWord({ docx: docx(p("")) });
  const document = createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot });
  const fast = new FastClock();
  const store = createStore<PaneState>(FIRST_STATE);
  const session: Session = {
    store,
    view: createStore("record"),
    document,
    deliver: { ways: () => [], deliver: () => Promise.resolve(done(undefined)) },
    sample: () => readFile("samples/minutes.docx"),
    files: minutesFiles,
    memory: { get: () => null, set: () => true },
    policy: DEFAULT_POLICY,
    policyRemark: null,
    about: [],
    reader: { read, readSteps, again: () => Promise.resolve(again) },
    clock: fast.clock,
    author: "soak",
    language: "en-GB",
  };
  await openDocument(session);
  setMode(session, "auto");
  const following = await followTyping(session);
  const state = (): Ready => {
    const current = store.get();
    if (current.phase !== "ready") throw new Error(`the pane is ${current.phase}`);
    return current;
  };
  return {
    editor: new Editor(word.document),
    word,
    state,
    pass: async (milliseconds) => {
      fast.pass(milliseconds);
      // Longer than the pause after which the add-in reads, and then until its round trips are over.
      await new Promise((resolve) => setTimeout(resolve, 20));
      let syncs = -1;
      while (syncs !== document.stats().syncs || state().task) {
        syncs = document.stats().syncs;
        await word.settle();
      }
    },
    close: async () => {
      await following();
      word.close();
      normal();
    },
  };
}
