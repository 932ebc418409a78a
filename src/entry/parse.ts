import { readDocx } from "../docx/read";
import type { Snapshot } from "../ports/document";
import { done } from "../ports/outcome";
import type { Outcome } from "../ports/outcome";

/** The bytes of a .docx as the document port tells of them. */
export function parse(bytes: Uint8Array): Outcome<Snapshot> {
  const file = readDocx(bytes);
  if (!file.ok) return file;
  const { source, messages } = file.value;
  return done({
    blocks: source.blocks,
    tags: [],
    parts: [],
    state: { readOnly: false, protected: false, trackingChanges: false },
    ...(source.title ? { title: source.title } : {}),
    messages,
  });
}
