import { openWord } from "../ooxml";
import type { Snapshot } from "../ports/document";
import { done, type Outcome } from "../ports/outcome";
import { failureOfFile } from "./failure";
import { readAll, type OpenDocument } from "./read-all";

export type { OpenDocument } from "./read-all";

/** Opens the bytes of a .docx and reads everything. Fails as `readDocx`. */
export function openDocument(bytes: Uint8Array): Outcome<OpenDocument> {
  try {
    return done(readAll(openWord(bytes)));
  } catch (error) {
    return failureOfFile(error);
  }
}

/** The bytes of a .docx as the document port tells of them: blocks, tags, data parts, state. Fails as `readDocx`. */
export function readSnapshot(bytes: Uint8Array): Outcome<Snapshot> {
  const all = openDocument(bytes);
  return all.ok ? done(all.value.snapshot) : all;
}
