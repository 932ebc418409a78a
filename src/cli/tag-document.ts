import type { PlacedTag } from "../core/tagging/plan";
import { read } from "../core/reading";
import { planTags } from "../core/tagging/plan-tags";
import { DocxPort } from "../docx/port";
import { languageOf } from "../core/reading/as-written";

/** A tagged copy, and in how many places the document would not take a control. */
export type TaggedDocument =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly refused: number }
  | { readonly ok: false; readonly failure: { readonly code: string; readonly detail?: string } };

/**
 * Reads the bytes of a .docx and puts every marked action, decision, attendee and next meeting into a content control.
 * Without a language its dates tell in which order it writes day and month. The text stays as it is; tagging a tagged document gives its own bytes back. Fails as the document port does.
 */
export async function tagDocument(
  bytes: Uint8Array,
  language: "en-GB" | "en-US" | null = null,
): Promise<TaggedDocument> {
  const port = new DocxPort(bytes);
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return snapshot;
  const { blocks, tags, title } = snapshot.value;
  const source = { kind: "docx" as const, blocks, ...(title !== undefined && { title }) };
  const { minutes } = read(source, { language: language ?? languageOf(source) });
  // No Word waits for these controls, so there is no budget; a control copied with its words gets an id of its own.
  const { plan } = planTags({ blocks, tags, minutes }, { budget: Infinity, copies: "own", anywhere: true });
  const applied = await port.apply(plan);
  if (!applied.ok) return applied;
  const refused = applied.value.refused?.length ?? 0;
  // Where words cannot be cut (a field, a plain text control), a control is wider than its fact and is laid anew each
  // time; when it comes to stand where it stood, the document is as it should be already.
  const after = plan.edits.length > 0 ? await port.snapshot() : snapshot;
  if (!after.ok) return after;
  if (placesOf(after.value.tags) === placesOf(tags)) return { ok: true, bytes, refused };
  const written = await port.bytes();
  return written.ok ? { ok: true, bytes: written.value, refused } : written;
}

const placesOf = (tags: readonly PlacedTag[]): string =>
  tags
    .map(({ tag, title, block, lastBlock, range }) => [tag, title, block, lastBlock, range.start, range.end].join("\n"))
    .sort()
    .join("\n\n");
