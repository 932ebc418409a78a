import { agendaSeeds } from "../../core/agenda/seeds";
import type { Seed } from "../../core/agenda/seeds";
import { withRestrictions } from "../../core/publish/restricted";
import { readParts } from "../../core/record/parts";
import type { Failure } from "../../ports/outcome";
import { notesOf } from "./book";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Seed } from "../../core/agenda/seeds";

/** What the open minutes leave for the next agenda; each seed's span is a place in the document. */
export function seedsHere(state: Ready): readonly Seed[] {
  const { source, minutes } = state.reading;
  return agendaSeeds(withRestrictions(minutes, source.blocks, notesOf(state).book), source.blocks);
}

/** What earlier minutes in a file leave for the next agenda, or why they cannot be read. */
export async function seedsIn(
  session: Session,
  bytes: Uint8Array,
): Promise<{ readonly seeds: readonly Seed[] } | { readonly failure: Failure }> {
  const opened = await session.files.open(bytes);
  if (!opened.ok) return { failure: opened.failure };
  const { blocks, parts } = opened.value.snapshot;
  const { minutes } = session.reader.read({ kind: "docx", blocks }, { language: session.language });
  return { seeds: agendaSeeds(withRestrictions(minutes, blocks, readParts(parts).book), blocks) };
}
