import { planTags } from "../../core/tagging/plan-tags";
import type { Reading } from "../../core/reading/reading";
import type { SourceText } from "../../core/text/block";
import type { Snapshot } from "../../ports/document";
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

/** The document as the reader takes it. */
export const sourceOf = ({ blocks, title }: Snapshot): SourceText => ({
  kind: "docx",
  blocks,
  ...(title ? { title } : {}),
});

/** The state with its plan made anew from reading and tags. */
export function planned(state: Ready): Ready {
  const { reading, tags, suppressed } = state;
  const tagging = planTags({ blocks: reading.source.blocks, tags, minutes: reading.minutes, suppressed });
  return { ...state, tagging };
}

/** The state of a document that was just read for the first time. */
export function firstState(session: Session, snapshot: Snapshot, reading: Reading): Ready {
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
