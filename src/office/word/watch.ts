import type { Block } from "../../core/text/block";
import type { DocumentChange } from "../../ports/document";
import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { alignAround } from "./align";
import { ask } from "./ask";
import type { Runner } from "./host";
import { TAG_PREFIX, WINDOW_PARAGRAPHS } from "./limits";
import { spliced } from "./mirror";
import type { Mirror } from "./mirror";
import { askMark, blockOf, markOf, PARAGRAPH_FIELDS, readParagraph } from "./paragraphs";
import type { ParagraphFacts } from "./paragraphs";
import { queueStanding } from "./standing";
import { blockText } from "./text";
import { between, compare, endOfBody } from "./window";
import type { PauseReading, ReadParagraph } from "./window";

/** What the events of one pause named. */
export interface Heard {
  readonly changed: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

/** Properties of the watch's window: those of a full reading and the id. */
const WINDOW_FIELDS = `${PARAGRAPH_FIELDS},uniqueLocalId`;

/** The known paragraphs just outside what the events named, as numbers; null when none of those named is known. */
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
function readPause(runner: Runner, mirror: Mirror, heard: Heard): Promise<Outcome<PauseReading>> {
  const ends = anchors(mirror, heard);
  if (ends && ends.high - ends.low > WINDOW_PARAGRAPHS) return Promise.resolve(done({ kind: "lost", caret: null }));
  if (!ends && heard.added.size + heard.changed.size === 0) return Promise.resolve(done({ kind: "same", caret: null }));
  return runner.once<PauseReading>(async (context) => {
    const { document } = context;
    const at = (id: string): Word.Range => document.getParagraphByUniqueLocalId(id).getRange("Whole");
    const ranges: Word.Range[] = [];
    if (ends) {
      // Beyond the first and the last known paragraph only the body's own ends hold what was added there.
      const [low, high] = [mirror.ids[ends.low], mirror.ids[ends.high]];
      ranges.push(low ? at(low) : document.body.getRange("Start"), high ? at(high) : document.body.getRange("End"));
    }
    // A change of a paragraph that was never told of is an addition that was not heard.
    const unknown = [...heard.changed].filter((id) => !mirror.ids.includes(id));
    const added = [...new Set([...heard.added, ...unknown])].filter((id) => !heard.deleted.has(id));
    const outer = added.length > 1 ? [added[0], added.at(-1)] : added;
    for (const id of outer) if (id) ranges.push(at(id));
    const [first, ...others] = ranges;
    if (!first) return done({ kind: "lost", caret: null });
    const hull = others.reduce((whole, range) => whole.expandTo(range), first);
    // New paragraphs may stand at an edge: one more on either side ties them to a known one.
    const before = ask(hull.paragraphs.getFirst().getPreviousOrNullObject(), "uniqueLocalId");
    const after = ask(hull.paragraphs.getLast().getNextOrNullObject(), "uniqueLocalId");
    const inside = hull.paragraphs;
    inside.load(WINDOW_FIELDS);
    const standing = queueStanding(hull.contentControls);
    const last = hull.paragraphs.getLast().parentContentControlOrNullObject;
    last.load("id,tag,title,text");
    const caretParagraph = ask(document.getSelection().paragraphs.getFirst(), "uniqueLocalId");
    const named = [...new Set([...added, ...heard.changed])].filter((id) => !heard.deleted.has(id));
    const marks = new Map(named.map((id) => [id, askMark(document.getParagraphByUniqueLocalId(id))]));
    await context.sync();

    const read = inside.items.map((paragraph) => ({ id: paragraph.uniqueLocalId, facts: readParagraph(paragraph) }));
    const span = between(mirror, {
      before: before.isNullObject ? null : before.uniqueLocalId,
      ids: read.map(({ id }) => id),
      after: after.isNullObject ? null : after.uniqueLocalId,
    });
    if (!span || !added.every((id) => read.some((one) => one.id === id))) {
      return done({ kind: "lost", caret: null });
    }
    const blocks = read.flatMap(({ id, facts }): ReadParagraph[] => {
      const old = mirror.blocks[mirror.blockOf[mirror.ids.indexOf(id)] ?? -1];
      const block = blockNow(facts, old, marks.get(id));
      return block ? [{ id, block }] : [];
    });
    if (blocks.length < read.length) return done({ kind: "lost", caret: null });
    const inWindow = standing();
    // A control that reaches into the window may be told with those in it, too: it is one control all the same.
    const reaching =
      !last.isNullObject && last.tag.startsWith(TAG_PREFIX) && inWindow.every(({ id }) => id !== last.id);
    const all = reaching ? [...inWindow, last] : inWindow;
    const tags = all.map(({ id, tag, title, text }) => ({ id, tag, title, text }));
    return done(compare(mirror, span, blocks, tags, caretParagraph.uniqueLocalId));
  });
}

/** The paragraph as a block; null where only a full reading can tell its place in a table or its number in a list. */
function blockNow(facts: ParagraphFacts, old: Block | undefined, item: Word.ListItem | undefined): Block | null {
  if ((facts.listed && !item && !old) || facts.nesting > 0 !== Boolean(old?.cell)) return null;
  const list = facts.listed ? (item ? markOf(item) : old?.list) : undefined;
  return blockOf(facts, {
    ...(old ? { before: old } : {}),
    ...(list ? { list } : {}),
    ...(old?.cell ? { cell: old.cell } : {}),
  });
}

/**
 * So many paragraphs above the caret's and the one before it are read, where the host gives no ids: lines typed in one go,
 * and those that show behind which line they stand.
 */
const LINES_IN_ONE_GO = 4;

/** Reads the caret's paragraph and its neighbours, for hosts without paragraph ids, and lines them up. */
function readAroundCaret(runner: Runner, { mirror, caret: near, ours }: Standing): Promise<Outcome<PauseReading>> {
  return runner.once<PauseReading>(async (context) => {
    const here = ask(context.document.getSelection().paragraphs.getFirst(), PARAGRAPH_FIELDS);
    const before = ask(here.getPreviousOrNullObject(), PARAGRAPH_FIELDS);
    const after = ask(here.getNextOrNullObject(), "text");
    const above: Word.Paragraph[] = [];
    for (let at = before; above.length < LINES_IN_ONE_GO; above.push(at)) {
      at = ask(at.getPreviousOrNullObject(), PARAGRAPH_FIELDS);
    }
    // In the order of the text: those above, the one before the caret's, the caret's own.
    const marks = [...above.toReversed(), before, here].map(askMark);
    await context.sync();

    const texts = mirror.blockOf.map((block) => mirror.blocks[block]?.text ?? "");
    const facts = readParagraph(here);
    const first = before.isNullObject ? null : readParagraph(before);
    const next = after.isNullObject ? null : blockText(after.text);
    const earlier = above.flatMap((one) => (one.isNullObject ? [] : [readParagraph(one)]));
    const found = alignAround(
      texts,
      [first?.text ?? null, facts.text, next],
      near,
      earlier.map(({ text }) => text),
    );
    if (!found) return done({ kind: "lost", caret: null });
    if (found.window === "same") {
      const at = mirror.blockOf[found.caret] ?? found.caret;
      // Something was done, and not to the words here: the clerk has gone on since, or Undo took a tag away.
      return done({ kind: ours ? "same" : "lost", caret: at });
    }
    const { from, removed } = found.window;
    const start = mirror.blockOf[from] ?? endOfBody(mirror);
    const caret = start + found.caret - from;
    const [low, end] = [found.window.first + LINES_IN_ONE_GO, found.window.end + LINES_IN_ONE_GO];
    const old = Array.from({ length: removed }, (_, index) => mirror.blocks[mirror.blockOf[from + index] ?? -1]);
    if (old.some((block) => block?.cell) && removed !== end - low) return done({ kind: "lost", caret });
    const missing = Array.from({ length: LINES_IN_ONE_GO - earlier.length }, () => null);
    const read = [...missing, ...earlier.toReversed(), first, facts];
    const blocks = read.slice(low, end).flatMap((one, index) => {
      const block = one && blockNow(one, old[index], marks[low + index]);
      return block ? [block] : [];
    });
    if (blocks.length < end - low) return done({ kind: "lost", caret });
    const change: DocumentChange = { source: "local", change: { from: start, removed, blocks }, caret };
    return done({ kind: "changed", change, mirror: spliced(mirror, start, removed, blocks, []) });
  });
}

/** What was heard of a colleague who writes in the same document. */
export interface Company {
  /** Paragraphs that the other source's events named and that are still to be heard of. */
  readonly others: ReadonlySet<string>;
  /** All paragraphs that a colleague's events have named; it grows while they come. */
  readonly theirs: ReadonlySet<string>;
}

/** The events of one pause and whose they are. */
export interface HeardFrom {
  readonly events: Heard;
  readonly source: "local" | "remote";
}

/** What the last reading left for the next one. */
export interface Standing {
  readonly mirror: Mirror;
  /** The block that the caret was in. */
  readonly caret: number;
  /** The ids did not fit: nothing can be lined up with them. */
  readonly unfit: boolean;
  /** The add-in itself has written since the last pause: what is heard may be that. */
  readonly ours: boolean;
}

function readHeard(runner: Runner, standing: Standing, from: HeardFrom): Promise<Outcome<PauseReading>> {
  const { mirror, unfit } = standing;
  const named = mirror.ids.length > 0;
  // Without ids only the caret says where: what a colleague changed stands somewhere else.
  if (unfit || (!named && from.source === "remote")) return Promise.resolve(done({ kind: "lost", caret: null }));
  return named ? readPause(runner, mirror, from.events) : readAroundCaret(runner, standing);
}

/**
 * Reads a pause and says whose its change is. A colleague who writes in the same pause may be read with it; what holds his
 * paragraphs, or may hold them, is not the clerk's alone, and nothing of it is tagged unasked.
 *
 * @param grace milliseconds that a colleague's event is given to say that what no event named is his
 */
export async function attributed(
  runner: Runner,
  standing: Standing,
  from: HeardFrom,
  { others, theirs }: Company,
  grace: number,
): Promise<{ reading: Outcome<PauseReading>; source: "local" | "remote" }> {
  const known = theirs.size;
  const reading = await readHeard(runner, standing, from);
  const lost = !reading.ok || reading.value.kind === "lost";
  const unnamed = unnamedIn(reading, standing.mirror, from.events);
  const named = standing.mirror.ids.length > 0;
  if (unnamed.length > 0 || (lost && (named || theirs.size > 0))) await new Promise((go) => setTimeout(go, grace));
  const mixed = lost
    ? others.size > 0 || theirs.size > known
    : unnamed.length > 0 || idsIn(reading.value).some((id) => others.has(id));
  return { reading, source: mixed ? "remote" : from.source };
}

/**
 * Paragraphs of a change that read otherwise than before although no event named them: either their event was lost, or they
 * are a colleague's whose event is still on its way.
 *
 * @param before the mirror that the reading was compared with
 */
function unnamedIn(reading: Outcome<PauseReading>, before: Mirror, { changed, added }: Heard): string[] {
  if (!reading.ok || reading.value.kind !== "changed") return [];
  const { mirror } = reading.value;
  return idsIn(reading.value).filter(
    (id) => !changed.has(id) && !added.has(id) && textIn(mirror, id) !== textIn(before, id),
  );
}

/** The paragraphs that hold the blocks of a change. */
function idsIn(reading: PauseReading): string[] {
  if (reading.kind !== "changed") return [];
  const { mirror, change } = reading;
  const { from, blocks } = change.change ?? { from: 0, blocks: [] };
  return mirror.ids.filter((_, paragraph) => {
    const block = mirror.blockOf[paragraph] ?? -1;
    return block >= from && block < from + blocks.length;
  });
}

/** The text of a paragraph in a mirror; undefined when it is not there. */
const textIn = ({ ids, blockOf, blocks }: Mirror, id: string): string | undefined =>
  blocks[blockOf[ids.indexOf(id)] ?? -1]?.text;

/** Collects events and says when typing has paused. `stop` removes the handlers. */
export interface Listening {
  stop(): Promise<void>;
}

/** What the adapter does with events: `heard` at a pause, never while `busy` says that a run of ours goes on. */
export interface Hearing {
  heard(from: HeardFrom, company: Company): void;
  /** Milliseconds without an event that make a pause. */
  readonly after: number;
}

/** Registers for paragraph events. One round trip. */
export async function listen(runner: Runner, hearing: Hearing): Promise<Outcome<Listening>> {
  const pause = debounced(hearing);
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
  const theirs = new Set<string>();
  const timers: Partial<Record<"local" | "remote", ReturnType<typeof setTimeout>>> = {};
  return {
    note(kind, ids, source) {
      if (source === "remote") for (const id of ids) theirs.add(id);
      for (const id of ids) gathered[source][kind].add(id);
      clearTimeout(timers[source]);
      timers[source] = setTimeout(() => {
        const events = gathered[source];
        gathered = { ...gathered, [source]: fresh() };
        const { added, changed } = gathered[source === "local" ? "remote" : "local"];
        hearing.heard({ events, source }, { theirs, others: new Set([...added, ...changed]) });
      }, hearing.after);
    },
    cancel() {
      clearTimeout(timers.local);
      clearTimeout(timers.remote);
    },
  };
}
