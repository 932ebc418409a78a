import { WordDocument } from "../ooxml";
import { unpackedAhead } from "../ooxml/zip/ahead";
import type { Snapshot } from "../ports/document";
import { done, type Outcome } from "../ports/outcome";
import { failureOfFile } from "./failure";
import { readAll } from "./read-all";

/**
 * The same as `readSnapshot`, unpacked by the browser beforehand, with a halt half-way at which a page can draw and answer. What
 * unpacks in any browser is loaded only where this one cannot.
 */
export async function readSnapshotWith(halt: () => Promise<void>, bytes: Uint8Array): Promise<Outcome<Snapshot>> {
  try {
    const unpack = (await unpackedAhead(bytes)) ?? (await import("../ooxml/zip/unpack")).unpackInSteps;
    const document = WordDocument.open(bytes, unpack);
    await halt();
    return done(readAll(document).snapshot);
  } catch (error) {
    return failureOfFile(error);
  }
}
