import { planTags } from "../../core/tagging/plan-tags";
import type { BlockChange, Reading } from "../../core/reading/reading";
import type { Block, SourceText } from "../../core/text/block";
import { undoneTags } from "../../core/tagging/undone";
import type { Snapshot } from "../../ports/document";
import { differenceOf } from "./difference";
import { ready } from "./session";
import type { Session } from "./session";
import { inSlices } from "./slices";
import type { Ready } from "./state";

/** Reading that takes longer leaves time to type. */
const LONG_MS = 1_000;

/**
 * Reads the document for the first time and shows its record. Failures become a state that says what to do.
 *
 * @returns true when the document was long and reading it left time to type: what was typed is not in the record
 */
export async function openDocument(session: Session): Promise<boolean> {
  session.store.set({ phase: "reading" });
  const snapshot = await session.document.snapshot();
  if (!snapshot.ok) {
    session.store.set({ phase: "failed", failure: snapshot.failure });
    return false;
  }
  const now = (): number => session.clock.now().getTime();
  const begun = now();
  const steps = session.reader.readSteps(sourceOf(snapshot.value), { language: session.language });
  const reading = await inSlices(session, steps, (share) => {
    session.store.set({ phase: "reading", share });
    return true;
  });
  if (!reading) return false;
  session.store.set(firstState(session, snapshot.value, reading));
  return now() - begun >= LONG_MS;
}

const sourceOf = ({ blocks, title }: Snapshot): SourceText => ({ kind: "docx", blocks, ...(title ? { title } : {}) });

/** A change that a full reading found. */
export interface FoundChange extends BlockChange {
  readonly before: readonly Block[];
}

/**
 * Reads the document again and keeps what the clerk chose. Tags that are gone although their words are the same were
 * undone by the clerk and are not offered again.
 *
 * @param afterOurs true after a run of our own: what is gone then was taken away by it, not by the clerk
 * @returns the blocks that were found changed, with the whole as it was known before; null when none were
 */
export async function rescan(session: Session, afterOurs = false): Promise<FoundChange | null> {
  const before = ready(session);
  const snapshot = await session.document.snapshot();
  if (!before) {
    if (snapshot.ok) {
      const reading = session.reader.read(sourceOf(snapshot.value), { language: session.language });
      session.store.set(firstState(session, snapshot.value, reading));
    }
    return null;
  }
  if (!snapshot.ok) {
    session.store.set({ ...(ready(session) ?? before), notice: { kind: "failed", failure: snapshot.failure } });
    return null;
  }
  const state = ready(session) ?? before;
  const change = differenceOf(state.reading.source.blocks, snapshot.value.blocks);
  const reading = change ? session.reader.reread(state.reading, change) : state.reading;
  const { tags, parts, messages } = snapshot.value;
  const undone = undoneTags(
    afterOurs ? [] : state.tagging.facts.filter((fact) => fact.controlId !== null),
    state.reading.source.blocks,
    tags,
    snapshot.value.blocks,
  );
  const suppressed = [...state.suppressed, ...undone];
  session.store.set(
    planned({ ...state, reading, tags, parts, messages, document: snapshot.value.state, suppressed, touched: false }),
  );
  return change && { ...change, before: state.reading.source.blocks };
}

/** The state with its plan made anew from reading and tags. */
export function planned(state: Ready): Ready {
  const { reading, tags, suppressed } = state;
  const tagging = planTags({ blocks: reading.source.blocks, tags, minutes: reading.minutes, suppressed });
  return { ...state, tagging };
}

function firstState(session: Session, snapshot: Snapshot, reading: Reading): Ready {
  const { blocks, tags, parts, messages } = snapshot;
  return {
    phase: "ready",
    reading,
    tags,
    tagging: planTags({ blocks, tags, minutes: reading.minutes }),
    parts,
    document: snapshot.state,
    messages,
    suppressed: [],
    mode: session.policy.mode,
    meeting: false,
    caret: null,
    task: null,
    notice: null,
    touched: false,
  };
}
