import type { Applied, DocumentChange, DocumentPort, Snapshot } from "../../ports/document";
import { done, failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Leftover } from "./apply/recover";
import { askCapabilities } from "./capabilities";
import { readFile } from "./file";
import { createRunner } from "./host";
import type { WordHost } from "./host";
import { later } from "./later";
import { PAUSE_MS } from "./limits";
import { EMPTY_MIRROR, mirrorOf, withHomes } from "./mirror";
import type { Mirror } from "./mirror";
import { openedReadOnly, readLiveFacts } from "./snapshot";
import type { PauseReading } from "./window";

/** What the adapter is given: the host, and the reader of a .docx, which lives in another room. */
export interface WordDocumentOptions extends WordHost {
  readonly parse: (bytes: Uint8Array) => Outcome<Snapshot> | Promise<Outcome<Snapshot>>;
  /** Milliseconds without an event after which typing has paused; `PAUSE_MS` unless told otherwise. */
  readonly pause?: number;
}

/** Counts for diagnostics and tests. */
export interface WordDocumentStats {
  readonly syncs: number;
  /** Full readings that were due because a change could not be lined up. */
  readonly rescans: number;
}

/** The document port over a live Word. Every method answers with an outcome and never rejects. */
export interface WordDocument extends DocumentPort {
  stats(): WordDocumentStats;
}

// The way round a file that cannot be parsed is seldom gone.
const loadByParagraphs = () => import("./by-paragraphs");
// Neither writing, watching nor showing a place is needed to list the record, so all are loaded after it.
const loadReveal = () => import("./reveal");
const loadApply = () => import("./apply/apply");
const loadWatch = () => import("./watch");

/** Opens the port. Nothing is asked of the host before the first call. */
export function createWordDocument(options: WordDocumentOptions): WordDocument {
  const runner = createRunner(options);
  const can = askCapabilities(options);
  let mirror: Mirror = EMPTY_MIRROR;
  let leftover: Leftover | null = null;
  let caret = 0;
  let rescans = 0;
  /** True after a reading in which the ids did not fit, because the document was edited meanwhile. */
  let unfit = false;
  /** True from a run of our own to the next pause, in which its events are heard. */
  let ours = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time: what reads the mirror has it as the one before left it. The jobs answer with outcomes and never reject. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const next = turn.then(job);
    turn = next.catch(() => undefined);
    return next;
  }

  /** Takes away what a failed run left while the host did not answer. True when there was something and it is gone. */
  async function tidied(): Promise<boolean> {
    if (!leftover) return false;
    const writing = await later(loadApply);
    if (writing.ok) leftover = await writing.value.cleanUp(runner, leftover);
    return leftover === null;
  }

  async function snapshot(): Promise<Outcome<Snapshot>> {
    if (!can.minimum) return failed("too-old");
    await tidied();
    const bytes = can.bytes ? await readFile(runner, options) : null;
    const parsed = bytes?.ok ? await options.parse(bytes.value) : null;
    if (!parsed?.ok) {
      // An encrypted file cannot be parsed, yet its open document can be read.
      const slowly = await later(loadByParagraphs);
      if (!slowly.ok) return slowly;
      const read = await slowly.value.readByParagraphs(runner, options);
      if (read.ok) mirror = mirrorOf(read.value.blocks, []);
      return read;
    }
    const live = await readLiveFacts(runner);
    const state = {
      ...parsed.value.state,
      readOnly: parsed.value.state.readOnly || openedReadOnly(options),
      trackingChanges: live.ok ? live.value.trackingChanges : parsed.value.state.trackingChanges,
    };
    const ids = live.ok ? live.value.ids : [];
    mirror = withHomes(mirrorOf(parsed.value.blocks, ids), parsed.value.tags);
    unfit = !unfit && ids.length !== mirror.ids.length;
    return done({ ...parsed.value, state });
  }

  async function apply(...[plan, progress]: Parameters<DocumentPort["apply"]>): Promise<Outcome<Applied>> {
    const writing = await later(loadApply);
    if (!writing.ok) return writing;
    if (leftover) {
      const seen = leftover.before.texts !== null;
      if (!(await tidied())) return failed("host-busy");
      // The plan was made on a document with the remains in it.
      if (seen) return failed("moved-on");
    }
    const run = await writing.value.applyPlan(runner, plan, { mirror, can }, progress);
    if (!run.ok) return run;
    leftover = run.value.leftover;
    ours = true;
    if (run.value.outcome.ok) mirror = withHomes(mirror, run.value.outcome.value.placed ?? []);
    return run.value.outcome;
  }

  function told(
    listener: (change: DocumentChange) => void,
    reading: Outcome<PauseReading>,
    source: "local" | "remote",
  ): void {
    const lost = !reading.ok || reading.value.kind === "lost";
    if (lost) {
      rescans += 1;
      const at = reading.ok && reading.value.kind === "lost" ? reading.value.caret : null;
      caret = at ?? caret;
      listener({ source, change: null, caret: at, unnamed: mirror.ids.length === 0 });
      return;
    }
    const { value } = reading;
    if (value.kind === "changed") {
      mirror = value.mirror;
      caret = value.change.caret ?? caret;
      listener({ ...value.change, source });
    } else if (value.kind === "same") {
      mirror = value.mirror ?? mirror;
      caret = value.caret ?? caret;
      listener({ source, change: { from: 0, removed: 0, blocks: [] }, caret: value.caret });
    }
  }

  /** Does something with the selection or the frames, once the part that does it is there. */
  async function shown<T>(
    job: (showing: Awaited<ReturnType<typeof loadReveal>>) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const showing = await later(loadReveal);
    return showing.ok ? job(showing.value) : showing;
  }

  return {
    snapshot: () => inTurn(snapshot),
    apply: (plan, progress) => inTurn(() => apply(plan, progress)),
    reveal: (target) => shown(({ reveal }) => reveal(runner, mirror, target)),
    selection: () => inTurn(() => shown(({ readSelection }) => readSelection(runner, mirror))),
    showTags: (visible) => shown(({ showTags }) => showTags(runner, visible)),
    watch: async (listener) => {
      const watch = await later(loadWatch);
      if (!watch.ok) return watch;
      const { listen, attributed } = watch.value;
      const after = options.pause ?? PAUSE_MS;
      const listening = await listen(runner, {
        heard: (from, company) =>
          void inTurn(async () => {
            const standing = { mirror, caret, unfit, ours };
            ours = false;
            const { reading, source } = await attributed(runner, standing, from, company, after);
            told(listener, reading, source);
          }),
        after,
      });
      return listening.ok ? done(() => listening.value.stop()) : listening;
    },
    bytes: () => readFile(runner, options),
    ...(can.pdf ? { pdf: () => readFile(runner, options, "Pdf") } : {}),
    stats: () => ({ syncs: runner.syncs(), rescans }),
  };
}
