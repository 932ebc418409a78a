import { choose } from "../../core/record/book";
import type { RecordBook } from "../../core/record/book";
import type { RecordKind, RecordValue } from "../../core/record/kinds";
import { planPart, readParts } from "../../core/record/parts";
import type { ReadParts } from "../../core/record/parts";
import { planOf } from "../../core/tagging/edits";
import { rescan } from "./open";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

const read = new WeakMap<Ready["parts"], ReadParts>();

/** The clerk's choices that the document holds, and what had to be repaired in them. Read once per reading. */
export function notesOf(state: Ready): ReadParts {
  const known = read.get(state.parts);
  if (known) return known;
  const parts = readParts(state.parts);
  read.set(state.parts, parts);
  return parts;
}

/** Writes a book into the document's data part; what stands there meanwhile is merged, never lost. */
export async function keepBook(session: Session, book: RecordBook): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const edit = planPart(book, state.parts);
  if (!edit) return true;
  const result = await runPlan(session, planOf([edit]), "writing");
  if (!result.ok) {
    tellFailure(session, result);
    return false;
  }
  // The host gives the part its id: the next choice is written into the same one.
  await rescan(session);
  return true;
}

/** One choice of the clerk, written at once; null takes it back. */
export async function keepChoice<K extends RecordKind>(
  session: Session,
  kind: K,
  subject: string,
  value: RecordValue<K> | null,
): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const book = choose(notesOf(state).book, kind, subject, value, { author: session.author });
  if (await keepBook(session, book)) tell(session, { kind: "written" });
}
