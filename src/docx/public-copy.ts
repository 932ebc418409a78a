import { planCopyFor } from "../core/publish/copy-plan";
import { read } from "../core/reading";
import { readParts } from "../core/record/parts";
import { failed, type Outcome } from "../ports/outcome";
import { DocxPort } from "./port";

/**
 * The document without addresses in its text and, unless all may be told, with restricted items left out, each with a
 * sentence in its place. Fails with "not-supported" where
 * restricted text stands in a text box, header, footer or note, which cannot be taken out; else as `readDocx`.
 */
export async function publicCopy(
  bytes: Uint8Array,
  audience: "public" | "all" = "public",
): Promise<Outcome<Uint8Array>> {
  const port = new DocxPort(bytes);
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return snapshot;
  const { blocks, parts } = snapshot.value;
  const { minutes } = read({ kind: "docx", blocks });
  const choices = { audience, addressesInText: false };
  const { plan, left } = planCopyFor(blocks, minutes, readParts(parts).book, choices);
  if (left.length > 0)
    return failed(
      "not-supported",
      "Restricted text stands in a text box, header, footer or note; delete it there first.",
    );
  const applied = await port.apply(plan);
  return applied.ok ? port.bytes() : applied;
}
