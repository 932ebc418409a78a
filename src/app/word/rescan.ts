import type { BlockChange } from "../../core/reading/reading";
import { undoneTags } from "../../core/tagging/undone";
import type { Block } from "../../core/text/block";
import { differenceOf } from "./difference";
import { firstState, planned, sourceOf } from "./open";
import { ready } from "./session";
import type { Session } from "./session";

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
  const [snapshot, { reread }] = await Promise.all([session.document.snapshot(), session.reader.again()]);
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
  const reading = change ? reread(state.reading, change) : state.reading;
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
