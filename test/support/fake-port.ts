import { readFile } from "node:fs/promises";
import type { Session } from "../../src/app/word/session";
import { FIRST_STATE } from "../../src/app/word/state";
import type { Ready } from "../../src/app/word/state";
import { createStore } from "../../src/app/word/store";
import { DEFAULT_POLICY } from "../../src/core/committee/policy";
import type { RefinedMinutes } from "../../src/core/minutes/record";
import { rosterOf } from "../../src/core/people/roster";
import type { Block } from "../../src/core/text/block";
import { minutesFiles } from "../../src/docx/minutes-files";
import type { Deliverable } from "../../src/ports/deliver";
import type { DocumentChange, DocumentPort, DocumentState } from "../../src/ports/document";
import { done, failed } from "../../src/ports/outcome";
import type { FailureCode, Outcome } from "../../src/ports/outcome";
import { MinutesBuilder } from "./minutes-builder";
import { PlainDocument } from "./plain-document";

/** The document port over a document in memory, with a caret, faults to order and a listener to call. */
export class FakePort implements DocumentPort {
  state: DocumentState = { readOnly: false, protected: false, trackingChanges: false };
  /** The next call that writes or reads fails so. */
  fault: FailureCode | null = null;
  selected: { block: number; lastBlock: number; range: { start: number; end: number } } | null = null;
  readonly revealed: unknown[] = [];
  tagsShown = true;
  applied = 0;
  private told = "";
  private listener: ((change: DocumentChange) => void) | null = null;

  constructor(readonly file: PlainDocument) {}

  private trouble(): Outcome<never> | null {
    const code = this.fault;
    this.fault = null;
    return code ? failed(code) : null;
  }

  snapshot: DocumentPort["snapshot"] = () => {
    const { blocks, tags, parts } = this.file;
    this.told = this.file.text();
    const read = { blocks: [...blocks], tags: [...tags], parts: [...parts], state: this.state, messages: [] };
    return Promise.resolve(this.trouble() ?? done(read));
  };

  apply: DocumentPort["apply"] = async (plan, progress) => {
    const trouble = this.trouble();
    if (trouble) return trouble;
    const before = new Set(this.file.tags);
    let written = 0;
    let complete = true;
    // Two batches, so that a run can be stopped between them.
    const half = Math.ceil(plan.edits.length / 2);
    this.file.apply(plan, (index) => index < half);
    written = half;
    await Promise.resolve();
    if (progress?.(written, plan.edits.length) === "stop") complete = false;
    else {
      this.file.apply(plan, (index) => index >= half);
      written = plan.edits.length;
    }
    this.applied += 1;
    const applied = plan.edits.map((_, index) => index).slice(0, written);
    const placed = this.file.tags.filter((tag) => !before.has(tag));
    return done({ planId: plan.id, applied, placed, syncs: 3, complete });
  };

  reveal: DocumentPort["reveal"] = (target) => {
    this.revealed.push(target);
    return Promise.resolve(this.trouble() ?? done(undefined));
  };
  selection: DocumentPort["selection"] = () =>
    Promise.resolve(
      this.trouble() ?? done(this.selected && { ...this.selected, behind: this.file.text() !== this.told }),
    );
  showTags: DocumentPort["showTags"] = (visible) => {
    this.tagsShown = visible;
    return Promise.resolve(done(undefined));
  };
  watch: DocumentPort["watch"] = (listener) => {
    this.listener = listener;
    return Promise.resolve(
      done(() => {
        this.listener = null;
        return Promise.resolve();
      }),
    );
  };
  bytes: DocumentPort["bytes"] = () => Promise.resolve(failed("not-supported"));

  /** The clerk types: `removed` lines from `from` on give way to others, and the caret ends in block `caret`. */
  async type(from: number, removed: number, lines: readonly string[], caret: number | null): Promise<void> {
    const blocks = lines.map((text): Block => ({ text, place: "body" }));
    this.file.blocks.splice(from, removed, ...blocks);
    const shift = blocks.length - removed;
    this.file.tags = this.file.tags.flatMap((tag) => {
      if (tag.block >= from && tag.block < from + removed) return [];
      return [
        tag.block >= from + removed ? { ...tag, block: tag.block + shift, lastBlock: tag.lastBlock + shift } : tag,
      ];
    });
    this.told = this.file.text();
    this.listener?.({ source: "local", change: { from, removed, blocks }, caret });
    await settled();
  }

  /** A colleague types elsewhere; only a full reading can tell what. */
  async colleague(lines: readonly string[]): Promise<void> {
    this.file.blocks.push(...lines.map((text): Block => ({ text, place: "body" })));
    this.listener?.({ source: "remote", change: null, caret: null, unnamed: true });
    await settled();
  }
}

/** Lets everything that waits for a promise go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Reads lines such as "Action GB 1: words" and "Agreed: words": as much of a reader as the use cases need. */
export function readLines(blocks: readonly Block[]): RefinedMinutes {
  const builder = new MinutesBuilder();
  for (const block of blocks) {
    const on = builder.line(block.text);
    const action = /^Action (?<ref>[A-Z]+ \d+): (?<words>.+)$/u.exec(block.text)?.groups;
    const decision = /^Agreed: (?<words>.+)$/u.exec(block.text)?.groups;
    const person = /^Present: (?<name>.+)$/u.exec(block.text)?.groups;
    if (action?.words) builder.action(action.words, { on, ref: action.ref ?? null });
    if (decision?.words) builder.decision(decision.words, { on });
    if (person?.name) builder.attendee(person.name, "present", { on });
  }
  return builder.build();
}

/** A session over lines of text, with the clock in the test's hand. */
export function sessionOver(lines: readonly string[]): {
  readonly session: Session;
  readonly port: FakePort;
  /** Files handed over, in order. */
  readonly delivered: readonly Deliverable[];
  readonly state: () => Ready;
  /** Lets the slow full reading come due. */
  readonly later: () => Promise<void>;
} {
  const port = new FakePort(new PlainDocument(lines.map((text) => ({ text, place: "body" }))));
  const due: (() => void)[] = [];
  const kept = new Map<string, string>();
  const delivered: Deliverable[] = [];
  const store = createStore<Session["store"] extends { get(): infer State } ? State : never>(FIRST_STATE);
  const read = (blocks: readonly Block[]) => {
    const minutes = readLines(blocks);
    const context = { language: "en-GB" as const, meeting: null, next: null, roster: rosterOf([]) };
    const grounds = {
      pieces: [],
      settled: [],
      context,
      found: { findings: minutes.findings, references: minutes.references },
    };
    return { source: { kind: "docx" as const, blocks }, options: {}, minutes, grounds, visited: 1 };
  };
  const session: Session = {
    store,
    view: createStore("record"),
    document: port,
    sample: () => readFile("samples/minutes.docx"),
    deliver: {
      ways: () => ["download"],
      deliver: (file) => {
        delivered.push(file);
        return Promise.resolve(done(undefined));
      },
    },
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
    about: ["Matters Arising 0.0.0"],
    reader: {
      read: ({ blocks }) => read(blocks),
      readSteps: function* ({ blocks }) {
        // Halts as often as the reader does.
        for (let at = 0; at < blocks.length; at += 10) yield at / blocks.length;
        return read(blocks);
      },
      again: () =>
        Promise.resolve({
          reread: (previous, { from, removed, blocks }) =>
            read([
              ...previous.source.blocks.slice(0, from),
              ...blocks,
              ...previous.source.blocks.slice(from + removed),
            ]),
          completeSteps: function* (previous) {
            yield 0;
            return previous;
          },
        }),
    },
    clock: {
      now: () => new Date("2026-06-10T09:00:00Z"),
      after: (milliseconds, then) => {
        // A halt within a piece of work is over at once.
        if (milliseconds === 0) setTimeout(then);
        else due.push(then);
        return () => void (due.includes(then) && due.splice(due.indexOf(then), 1));
      },
    },
    author: "a1",
    language: "en-GB",
  };
  return {
    session,
    port,
    delivered,
    state: () => {
      const current = store.get();
      if (current.phase !== "ready") throw new Error(`the pane is ${current.phase}`);
      return current;
    },
    later: async () => {
      due.shift()?.();
      await settled();
    },
  };
}
