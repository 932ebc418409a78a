import { planRemoveAll, whatThisFileHolds } from "../../core/publish/disclosure";
import type { Disclosure, FileFacts } from "../../core/publish/disclosure";
import { notesOf } from "./book";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Disclosure, FileFacts } from "../../core/publish/disclosure";

/** Who and what the file's own parts name; nothing where the host gives no file. */
export async function factsOfFile(session: Session): Promise<FileFacts> {
  const bytes = await session.document.bytes();
  const facts = bytes.ok ? await session.files.facts(bytes.value) : bytes;
  return facts.ok ? facts.value : {};
}

/** Everything the file holds besides its visible words. */
export const holdings = (session: Session, state: Ready, facts: FileFacts): readonly Disclosure[] =>
  whatThisFileHolds(notesOf(state).book, state.tags, state.reading.source.blocks, facts, session.language);

/** Takes every tag and all notes out of the document; its words stay. */
export async function removeAll(session: Session): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const plan = planRemoveAll(state.tags, state.parts);
  if (plan.edits.length === 0) return;
  const result = await runPlan(session, plan, "writing");
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
}
