import type { Block } from "../../core/text/block";
import type { PlacedTag } from "../../core/tagging/plan";
import type { DocumentChange } from "../../ports/document";
import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { alignAround } from "./align";
import { ask } from "./ask";
import type { WordCapabilities } from "./capabilities";
import type { Runner, WordHost } from "./host";
import { PAUSE_MS, TAG_PREFIX, WINDOW_PARAGRAPHS } from "./limits";
import { spliced } from "./mirror";
import type { Mirror } from "./mirror";
import { blockOf, PARAGRAPH_FIELDS, readParagraph } from "./paragraphs";
import { blockText } from "./text";

/** What the events of one pause named. */
export interface Heard {
  readonly changed: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

/** A pause read: what changed, and the mirror afterwards. `lost` when only a full reading can tell. */
export type PauseReading =
  | { readonly kind: "same"; readonly caret: number | null }
  | { readonly kind: "changed"; readonly change: DocumentChange; readonly mirror: Mirror }
  | { readonly kind: "lost"; readonly caret: number | null };

interface ReadParagraph {
  readonly id: string;
  readonly block: Block;
}

/** Properties of the watch's window: those of a full reading and the id. */
const WINDOW_FIELDS = `${PARAGRAPH_FIELDS},uniqueLocalId`;

/** The known paragraphs just outside what the events named, as numbers; null when an end is the body's own. */
function anchors(mirror: Mirror, heard: Heard): { low: number; high: number } | null {
  const touched = [...heard.changed, ...heard.deleted]
    .map((id) => mirror.ids.indexOf(id))
    .filter((index) => index >= 0);
  if (touched.length === 0) return null;
  let low = Math.min(...touched) - 1;
  let high = Math.max(...touched) + 1;
  while (low >= 0 && heard.deleted.has(mirror.ids[low] ?? "")) low -= 1;
  while (high < mirror.ids.length && heard.deleted.has(mirror.ids[high] ?? "")) high += 1;
  return { low, high };
}

/**
 * Reads what the events of a pause named, in one round trip: the paragraphs from the known one before to the known one
 * after, whatever the size of the document.
 */
export function readPause(runner: Runner, mirror: Mirror, heard: Heard): Promise<Outcome<PauseReading>> {
  const ends = anchors(mirror, heard);
  if (ends && ends.high - ends.low > WINDOW_PARAGRAPHS) return Promise.resolve(done({ kind: "lost", caret: null }));
  if (!ends && heard.added.size === 0) return Promise.resolve(done({ kind: "same", caret: null }));
  return runner.once<PauseReading>(async (context) => {
    const { document } = context;
    const at = (id: string): Word.Range => document.getParagraphByUniqueLocalId(id).getRange("Whole");
    const ranges: Word.Range[] = [];
    if (ends) {
      for (const index of [ends.low, ends.high]) {
        const id = mirror.ids[index];
        if (id) ranges.push(at(id));
      }
    }
    const added = [...heard.added].filter((id) => !heard.deleted.has(id));
    const outer = added.length > 1 ? [added[0], added.at(-1)] : added;
    for (const id of outer) if (id) ranges.push(at(id));
    const [first, ...others] = ranges;
    if (!first) return done({ kind: "lost", caret: null });
    const hull = others.reduce((whole, range) => whole.expandTo(range), first);
    // New paragraphs may stand at an edge: one more on either side ties them to a known one.
    const before = ends ? null : hull.paragraphs.getFirst().getPreviousOrNullObject();
    const after = ends ? null : hull.paragraphs.getLast().getNextOrNullObject();
    before?.load("uniqueLocalId");
    after?.load("uniqueLocalId");
    const inside = hull.paragraphs;
    inside.load(WINDOW_FIELDS);
    const controls = hull.contentControls;
    controls.load("id,tag,title,text");
    const last = hull.paragraphs.getLast().parentContentControlOrNullObject;
    last.load("id,tag,title,text");
    const caretParagraph = ask(document.getSelection().paragraphs.getFirst(), "uniqueLocalId");
    await context.sync();

    const read = inside.items.map((paragraph) => ({ id: paragraph.uniqueLocalId, facts: readParagraph(paragraph) }));
    const edges = {
      before: before && !before.isNullObject ? before.uniqueLocalId : null,
      after: after && !after.isNullObject ? after.uniqueLocalId : null,
    };
    const caretId = caretParagraph.uniqueLocalId;
    const span = ends ?? between(mirror, edges);
    if (!span || !added.every((id) => read.some((one) => one.id === id))) {
      return done({ kind: "lost", caret: null });
    }
    const blocks = read.map(({ id, facts }): ReadParagraph => {
      const known = mirror.ids.indexOf(id);
      const old = mirror.blocks[mirror.blockOf[known] ?? -1];
      return { id, block: blockOf(facts, old ? aroundOf(old) : {}) };
    });
    const parents = last.isNullObject ? [] : [last];
    const all = [...controls.items, ...parents].filter((control) => control.tag.startsWith(TAG_PREFIX));
    const tags = all.map(({ id, tag, title, text }) => ({ id, tag, title, text }));
    return done(compare(mirror, span, blocks, tags, caretId));
  });
}

const aroundOf = (old: Block): Parameters<typeof blockOf>[1] => ({
  before: old,
  ...(old.list ? { list: old.list } : {}),
  ...(old.cell ? { cell: old.cell } : {}),
});

/** The gap of the last reading in which new paragraphs stand. Null when their neighbours are unknown or not adjacent. */
function between(
  mirror: Mirror,
  edges: { before: string | null; after: string | null },
): { low: number; high: number } | null {
  const low = edges.before === null ? -1 : mirror.ids.indexOf(edges.before);
  const high = edges.after === null ? mirror.ids.length : mirror.ids.indexOf(edges.after);
  if ((edges.before !== null && low < 0) || (edges.after !== null && high < 0)) return null;
  return high === low + 1 ? { low, high } : null;
}

interface SeenControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

function compare(
  mirror: Mirror,
  span: { low: number; high: number },
  read: readonly ReadParagraph[],
  controls: readonly SeenControl[],
  caretId: string,
): PauseReading {
  const middle = read.filter(
    ({ id }) => id !== (mirror.ids[span.low] ?? null) && id !== (mirror.ids[span.high] ?? null),
  );
  const from = mirror.blockOf[span.low + 1] ?? mirror.blocks.length;
  const end = span.high >= mirror.blockOf.length ? endOfBody(mirror) : (mirror.blockOf[span.high] ?? from);
  const removed = Math.max(0, end - from);
  const old = mirror.blocks.slice(from, from + removed);
  // Rows and cells that come or go shift every later address: only a full reading tells them.
  const tables =
    [...old, ...middle.map((one) => one.block)].some((block) => block.cell) && old.length !== middle.length;
  if (tables || old.some((block) => block.place !== "body")) return { kind: "lost", caret: null };
  const blocks = middle.map((one) => one.block);
  const next = spliced(
    mirror,
    from,
    removed,
    blocks,
    middle.map((one) => one.id),
  );
  const caretAt = next.ids.indexOf(caretId);
  const caret = caretAt < 0 ? null : (next.blockOf[caretAt] ?? null);
  const same = old.length === blocks.length && old.every((block, index) => block.text === blocks[index]?.text);
  if (same) return { kind: "same", caret };
  const tags = controls.flatMap((control) => placed(control, from, blocks));
  return { kind: "changed", change: { source: "local", change: { from, removed, blocks }, caret, tags }, mirror: next };
}

/** The block after the body's last paragraph. */
const endOfBody = (mirror: Mirror): number => (mirror.blockOf.at(-1) ?? -1) + 1;

/** Where a control stands among the blocks of the window; one that was split lies over several. */
function placed(control: SeenControl, from: number, blocks: readonly Block[]): readonly PlacedTag[] {
  const pieces = control.text.split(/[\r\n]+/u).map(blockText);
  const [head = ""] = pieces;
  const at = blocks.findIndex((block) => block.text.includes(head) && head.length > 0);
  const home = blocks[at];
  if (!home) return [];
  const start = home.text.indexOf(head);
  const lastBlock = from + Math.min(at + pieces.length, blocks.length) - 1;
  const end = pieces.length > 1 ? home.text.length : start + head.length;
  const { id, tag, title } = control;
  return [{ tag, title, block: from + at, range: { start, end }, lastBlock, controlId: String(id) }];
}

/** Reads the caret's paragraph and its neighbours, for hosts without paragraph ids, and lines them up. */
export function readAroundCaret(runner: Runner, mirror: Mirror, near: number): Promise<Outcome<PauseReading>> {
  return runner.once<PauseReading>(async (context) => {
    const here = ask(context.document.getSelection().paragraphs.getFirst(), PARAGRAPH_FIELDS);
    const before = ask(here.getPreviousOrNullObject(), PARAGRAPH_FIELDS);
    const after = ask(here.getNextOrNullObject(), "text");
    await context.sync();

    const texts = mirror.blockOf.map((block) => mirror.blocks[block]?.text ?? "");
    const facts = readParagraph(here);
    const first = before.isNullObject ? null : readParagraph(before);
    const next = after.isNullObject ? null : blockText(after.text);
    const found = alignAround(texts, [first?.text ?? null, facts.text, next], near);
    if (!found) return done({ kind: "lost", caret: null });
    const caret = mirror.blockOf[found.caret] ?? found.caret;
    if (found.window === "same") return done({ kind: "same", caret });
    const { from, removed, first: low, end } = found.window;
    const old = Array.from({ length: removed }, (_, index) => mirror.blocks[mirror.blockOf[from + index] ?? -1]);
    if (old.some((block) => block?.cell) && removed !== end - low) return done({ kind: "lost", caret });
    const blocks = [first, facts].slice(low, end).flatMap((one, index) => {
      const was = old[index];
      return one ? [blockOf(one, was ? aroundOf(was) : {})] : [];
    });
    const start = mirror.blockOf[from] ?? endOfBody(mirror);
    const change: DocumentChange = { source: "local", change: { from: start, removed, blocks }, caret };
    return done({ kind: "changed", change, mirror: spliced(mirror, start, removed, blocks, []) });
  });
}

/** Collects events and says when typing has paused. `stop` removes the handlers. */
export interface Listening {
  stop(): Promise<void>;
}

/** What the adapter does with events: `heard` at a pause, never while `busy` says that a run of ours goes on. */
export interface Hearing {
  heard(events: Heard, source: "local" | "remote"): void;
}

/** Registers for paragraph events, or for changes of the selection where there are none. One round trip. */
export async function listen(
  runner: Runner,
  { office }: WordHost,
  can: WordCapabilities,
  hearing: Hearing,
): Promise<Outcome<Listening>> {
  const pause = debounced(hearing);
  if (!can.paragraphEvents) {
    const handler = (): void => pause.note("changed", [], "local");
    const added = await runner.call<unknown>((callback) =>
      office.context.document.addHandlerAsync(office.EventType.DocumentSelectionChanged, handler, callback),
    );
    if (!added.ok) return added;
    const stop = async (): Promise<void> => {
      pause.cancel();
      await runner.call<unknown>((callback) =>
        office.context.document.removeHandlerAsync(office.EventType.DocumentSelectionChanged, { handler }, callback),
      );
    };
    return done({ stop });
  }
  return runner.once(async (context) => {
    const { document } = context;
    const handle =
      (kind: keyof Heard) =>
      (event: { source: string; uniqueLocalIds: string[] }): Promise<void> => {
        pause.note(kind, event.uniqueLocalIds, event.source === "Remote" ? "remote" : "local");
        return Promise.resolve();
      };
    const handlers = [
      document.onParagraphAdded.add(handle("added")),
      document.onParagraphChanged.add(handle("changed")),
      document.onParagraphDeleted.add(handle("deleted")),
    ];
    await context.sync();
    const stop = async (): Promise<void> => {
      pause.cancel();
      // A handler is removed in the context that added it.
      await runner.once(async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
        return done(undefined);
      });
    };
    return done({ stop });
  });
}

/** Gathers ids until nothing was heard for a while, then hands them over. */
function debounced(hearing: Hearing): {
  note(kind: keyof Heard, ids: readonly string[], source: "local" | "remote"): void;
  cancel(): void;
} {
  const fresh = () => ({ changed: new Set<string>(), added: new Set<string>(), deleted: new Set<string>() });
  let gathered = { local: fresh(), remote: fresh() };
  const timers: Partial<Record<"local" | "remote", ReturnType<typeof setTimeout>>> = {};
  return {
    note(kind, ids, source) {
      for (const id of ids) gathered[source][kind].add(id);
      clearTimeout(timers[source]);
      timers[source] = setTimeout(() => {
        const events = gathered[source];
        gathered = { ...gathered, [source]: fresh() };
        hearing.heard(events, source);
      }, PAUSE_MS);
    },
    cancel() {
      clearTimeout(timers.local);
      clearTimeout(timers.remote);
    },
  };
}
