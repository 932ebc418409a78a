import type { BlockChange } from "../../core/reading/reading";
import { undoneTags } from "../../core/tagging/undone";
import type { Block } from "../../core/text/block";
import type { DocumentChange } from "../../ports/document";
import { planned } from "./open";
import { rescan } from "./rescan";
import type { FoundChange } from "./rescan";
import { tell } from "./run";
import { change, ready } from "./session";
import type { Again, Session } from "./session";
import type { Ready, TypingMode } from "./state";
import { tagWithin } from "./tagging";
import { createWaiting } from "./waiting";
import type { Waiting } from "./waiting";

/** Lost events are caught by reading the whole again this often, and only after changes were told of or time went by. */
export const RESCAN_MS = 45_000;

/**
 * Follows the document: changes as they are told, and a slow full reading. A host that refuses to tell of changes is
 * asked again at each slow reading, which makes up for what it did not tell.
 *
 * @returns what ends it
 */
export async function followTyping(session: Session): Promise<() => Promise<void>> {
  const waiting = createWaiting();
  const listen = () => session.document.watch((told) => void onChange(session, told, waiting));
  let watching = await listen();
  let callOff = slowly();
  function slowly(): () => void {
    return session.clock.after(RESCAN_MS, () => {
      if (ready(session)?.task === null) void slowReading();
      callOff = slowly();
    });
  }
  async function slowReading(): Promise<void> {
    if (!watching.ok) watching = await listen();
    const found = await lookAgain(session, waiting, "remote");
    if (found && wasMissed(found, found.before, ready(session)?.caret ?? null)) {
      tell(session, { kind: "rescanned", count: sizeOf(found, found.before) });
    }
  }
  return async () => {
    callOff();
    if (watching.ok) await watching.value();
  };
}

async function onChange(session: Session, told: DocumentChange, waiting: Waiting): Promise<void> {
  if (told.change === null) {
    const found = await lookAgain(session, waiting, told.source, told.caret);
    if (found && told.unnamed) tell(session, { kind: "rescanned", count: sizeOf(found, found.before) });
    return;
  }
  const { reread } = await session.reader.again();
  const before = ready(session);
  change(session, (state) => withChange(reread, state, told));
  waiting.note(told.change, sourceFor(before, told.source), before?.reading.source.blocks);
  if (told.source === "local") await tagWaiting(session, waiting);
}

/** Only what is typed while "auto" is chosen waits for its tag: lines of before stay for "Tag all". */
const sourceFor = (state: Ready | null, source: DocumentChange["source"]): DocumentChange["source"] =>
  state?.mode === "auto" ? source : "remote";

/**
 * True when a slow reading found words that no event told of. What is being typed this moment is not missed, its pause is
 * still to come; and bold letters or the numbers of a list move on without an event in every Word.
 */
function wasMissed({ from, removed, blocks }: BlockChange, before: readonly Block[], caret: number | null): boolean {
  if (removed === 1 && blocks.length === 1 && from === caret) return false;
  return removed !== blocks.length || blocks.some((block, at) => block.text !== before[from + at]?.text);
}

/** How many paragraphs a change is about: those between the first and the last that read as before do not count. */
function sizeOf({ from, removed, blocks }: BlockChange, before: readonly Block[]): number {
  const gone = new Map<string, number>();
  for (const { text } of before.slice(from, from + removed)) gone.set(text, (gone.get(text) ?? 0) + 1);
  let kept = 0;
  for (const { text } of blocks) {
    const left = gone.get(text) ?? 0;
    if (left === 0) continue;
    gone.set(text, left - 1);
    kept += 1;
  }
  return Math.max(removed - kept, blocks.length - kept, 1);
}

/**
 * Reads the whole again, and tags what waits for it.
 *
 * @param caret the block that the caret is in, counted as before; null where the host did not tell
 * @returns what was found changed; null when nothing was
 */
async function lookAgain(
  session: Session,
  waiting: Waiting,
  source: DocumentChange["source"],
  caret: number | null = null,
): Promise<FoundChange | null> {
  const found = await rescan(session);
  if (caret !== null) change(session, (state) => ({ ...state, caret: found ? shifted(caret, found) : caret }));
  if (found) waiting.note(found, sourceFor(ready(session), source), found.before);
  await tagWaiting(session, waiting);
  return found;
}

/** Where a block stands once a change before it was made. */
const shifted = (block: number, { from, removed, blocks }: BlockChange): number =>
  block >= from + removed ? block + blocks.length - removed : block;

/** With "auto": tags what was typed once the caret is elsewhere. The caret's own block stays on the list. */
async function tagWaiting(session: Session, waiting: Waiting): Promise<void> {
  if (ready(session)?.mode !== "auto") return;
  await waiting.run(
    (windows) => tagWithin(session, windows),
    () => ready(session)?.caret ?? null,
  );
}

/** The state after a change: read again what it reaches, move the tags behind it, plan anew. */
function withChange(reread: Again["reread"], state: Ready, told: DocumentChange): Ready {
  const caret = told.caret ?? state.caret;
  const { change: window } = told;
  if (!window || (window.removed === 0 && window.blocks.length === 0)) return { ...state, caret };
  const reading = reread(state.reading, window);
  const tags = tagsAfterChange(state, told);
  // What the host does not tell of its controls says nothing of what was undone.
  const facts = told.tags ? state.tagging.facts.filter((fact) => fact.controlId !== null) : [];
  const undone = undoneTags(facts, state.reading.source.blocks, tags, reading.source.blocks);
  const suppressed = undone.length > 0 ? [...state.suppressed, ...undone] : state.suppressed;
  return planned({ ...state, reading, caret, tags, suppressed, touched: true });
}

/** Tags before the window stay, those behind it move with the text, those inside are as the host now tells them. */
function tagsAfterChange(state: Ready, told: DocumentChange): Ready["tags"] {
  const { change: window, tags: seen } = told;
  if (!window) return state.tags;
  const { from, removed, blocks } = window;
  const shift = blocks.length - removed;
  const outside = state.tags.flatMap((tag) => {
    if (tag.lastBlock < from) return [tag];
    if (tag.block >= from + removed) return [{ ...tag, block: tag.block + shift, lastBlock: tag.lastBlock + shift }];
    return [];
  });
  const inside =
    seen ??
    state.tags.flatMap((tag) => {
      const block = blocks[tag.block - from];
      const touches = tag.lastBlock >= from && tag.block < from + removed;
      if (!touches || !block) return [];
      // Without word from the host a control of a whole paragraph is taken to hold the whole still.
      return [{ ...tag, lastBlock: tag.block, range: { start: tag.range.start, end: block.text.length } }];
    });
  const known = new Set(inside.map((tag) => tag.controlId));
  return [...outside.filter((tag) => !known.has(tag.controlId)), ...inside].sort(
    (one, other) => one.block - other.block || one.range.start - other.range.start,
  );
}

/** Chooses what happens while typing. With "auto" everything that is marked and not yet tagged stays for "Tag all". */
export function setMode(session: Session, mode: TypingMode): void {
  change(session, (state) => ({ ...state, mode }));
}

/** Meeting mode: no frames in the text, nothing written, no questions; suggestions are kept for afterwards. */
export async function setMeeting(session: Session, meeting: boolean): Promise<void> {
  // The screen may be projected: what was said before is not for the meeting.
  change(session, (state) => ({ ...state, meeting, notice: meeting ? null : state.notice }));
  const shown = await session.document.showTags(!meeting);
  if (!shown.ok) tell(session, { kind: "failed", failure: shown.failure });
}
