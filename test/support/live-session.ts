import { readFile } from "node:fs/promises";
import { keepPromises } from "../../src/app/word/promises";
import type { Session } from "../../src/app/word/session";
import { FIRST_STATE } from "../../src/app/word/state";
import type { PaneState, Ready } from "../../src/app/word/state";
import { createStore } from "../../src/app/word/store";
import { DEFAULT_POLICY } from "../../src/core/committee/policy";
import { read as readWhole } from "../../src/core/reading";
import * as again from "../../src/core/reading/again";
import { read, readSteps } from "../../src/core/reading/reader";
import type { RefinedMinutes } from "../../src/core/minutes/record";
import { refined } from "../../src/core/reading/refined";
import { minutesFiles } from "../../src/docx/minutes-files";
import { readSnapshot } from "../../src/docx/snapshot";
import { createWordDocument } from "../../src/office/word/document";
import type { WordDocument } from "../../src/office/word/document";
import type { Snapshot } from "../../src/ports/document";
import type { Deliverable } from "../../src/ports/deliver";
import { done } from "../../src/ports/outcome";
import { Editor } from "../../src/preview/editor/editor";
import { bootWord } from "../../src/preview/node/word";
import type { NodeWord } from "../../src/preview/node/word";
import { insertText } from "../../src/preview/word/edit/typing";
import { splitParagraph } from "../../src/preview/word/edit/paragraphs";
import { lengthOf } from "../../src/preview/word/model/units";

/** The pane's use cases over a live Word in this process, with a keyboard and a colleague. */
export interface LiveSession {
  readonly session: Session;
  readonly word: NodeWord;
  readonly port: WordDocument;
  readonly editor: Editor;
  /** Files that were handed over, in order. */
  readonly delivered: readonly Deliverable[];
  /** The pane's state; throws when there is no record. */
  state(): Ready;
  /** The document as a fresh reading of its file gives it. */
  file(): { readonly snapshot: Snapshot; readonly minutes: RefinedMinutes };
  /** Every visible character, paragraph by paragraph. */
  words(): string;
  /** The tags of all controls as Word holds them; nameless ones are "". */
  controls(): Promise<readonly string[]>;
  /** Puts the caret into paragraph `index`; at its end when no offset is given. */
  caret(index: number, offset?: number): void;
  /** Somebody else writes a paragraph behind paragraph `index`. */
  colleague(index: number, text: string): void;
  /** Waits until the events of the last edits were heard and answered. */
  pause(): Promise<void>;
  /** Lets the slow full reading come due. */
  later(): Promise<void>;
  close(): void;
}

/** Shortest pause of typing, so that a long script takes seconds. */
const PAUSE = 4;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a document in a profile's Word; nothing is read yet.
 *
 * @param page a Word of that profile whose page is used again
 */
export async function liveSession(
  docx: Uint8Array,
  profile = "web",
  readOnly = false,
  page: NodeWord | null = null,
): Promise<LiveSession> {
  const word = page ? page.reopen(docx) : await bootWord({ docx, profile, readOnly, hurry: 50 });
  const port = createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot, pause: PAUSE });
  const due: (() => void)[] = [];
  const store = createStore<PaneState>(FIRST_STATE);
  const kept = new Map<string, string>();
  const delivered: Deliverable[] = [];
  const session: Session = {
    store,
    view: createStore("record"),
    document: port,
    deliver: {
      ways: () => ["download"],
      deliver: (made) => {
        delivered.push(made);
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
    clock: {
      now: () => new Date("2026-11-02T09:00:00Z"),
      after: (milliseconds, then) => {
        // A halt within a piece of work is over at once.
        if (milliseconds === 0) setTimeout(then);
        else due.push(then);
        return () => undefined;
      },
    },
    author: "a1",
    language: "en-GB",
  };
  keepPromises(session);
  const { document } = word;
  const paragraph = (index: number) => {
    const found = document.paragraphElements()[index];
    if (!found) throw new RangeError(`there is no paragraph ${index}`);
    return found;
  };
  const file = () => {
    const snapshot = readSnapshot(document.save());
    if (!snapshot.ok) throw new Error(snapshot.failure.code);
    const { blocks, title } = snapshot.value;
    const source = { kind: "docx" as const, blocks, ...(title ? { title } : {}) };
    return { snapshot: snapshot.value, minutes: refined(readWhole(source, { language: "en-GB" })) };
  };
  /** Nothing is under way any more: no event, no pause, no round trip. */
  const quiet = async (): Promise<void> => {
    // Three looks alike: on a busy machine a pause that is due may come late.
    for (let calm = 0, syncs = -1; calm < 3;) {
      await word.settle();
      await wait(PAUSE * 2);
      const now = word.host.log.count;
      calm = now === syncs ? calm + 1 : 0;
      syncs = now;
    }
  };
  return {
    session,
    word,
    port,
    editor: new Editor(document),
    delivered,
    state: () => {
      const current = store.get();
      if (current.phase !== "ready") throw new Error(`the pane is ${current.phase}`);
      return current;
    },
    file,
    words: () =>
      file()
        .snapshot.blocks.map((block) => block.text)
        .join("\n"),
    controls: () =>
      word.run(async (context) => {
        const all = context.document.contentControls;
        all.load("tag");
        await context.sync();
        return all.items.map((control) => control.tag);
      }),
    caret: (index, offset) => {
      const at = paragraph(index);
      const to = offset ?? lengthOf(at);
      document.selection.put(at, to, at, to);
    },
    colleague: (index, text) => {
      document.transaction(
        () => {
          const at = paragraph(index);
          const made = splitParagraph(document, at, lengthOf(at));
          insertText(document, made, 0, text, { joinsLeft: true });
        },
        { label: "Typing", source: "remote" },
      );
    },
    pause: quiet,
    later: async () => {
      due.shift()?.();
      await quiet();
    },
    close: () => word.close(),
  };
}
