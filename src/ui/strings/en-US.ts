import type { Catalogue } from "./catalogue";
import { earlyUS } from "./early.en";
import { enGB } from "./en-GB";

/** American English: British English with the words that differ. */
export const enUS: Catalogue = {
  ...enGB,
  ...earlyUS,
  pane: { ...enGB.pane, ...earlyUS.pane },
  record: { ...enGB.record, ...earlyUS.record, kind: { ...enGB.record.kind, deferred: "Tabled" } },
};
