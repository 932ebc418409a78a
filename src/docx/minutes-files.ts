import { done } from "../ports/outcome";
import type { MinutesFilePort } from "../ports/minutes-file";
import { cleanDocx } from "./clean";
import { readFileFacts } from "./facts";
import { glance } from "./glance";
import { DocxPort } from "./port";
import { readSnapshot } from "./snapshot";

/** Files of minutes over the bytes of a .docx. Every method answers with an outcome and never rejects. */
export const minutesFiles: MinutesFilePort = {
  open: async (bytes) => {
    const snapshot = readSnapshot(bytes);
    if (!snapshot.ok) return snapshot;
    const facts = readFileFacts(bytes);
    return facts.ok ? done({ snapshot: snapshot.value, facts: facts.value }) : facts;
  },
  change: async (bytes, plan) => {
    const port = new DocxPort(bytes);
    const applied = await port.apply(plan);
    return applied.ok ? port.bytes() : applied;
  },
  clean: async (bytes, leaveOut) => cleanDocx(bytes, leaveOut),
  facts: async (bytes) => readFileFacts(bytes),
  print: async (bytes) => glance("", bytes)?.print ?? null,
};
