import type { Catalogue } from "./catalogue";
import { enGB } from "./en-GB";

/** American English: British English with the words that differ. */
export const enUS: Catalogue = {
  ...enGB,
  language: "en-US",
  record: {
    ...enGB.record,
    present: { ...enGB.record.present, apologies: "Excused" },
    kind: { ...enGB.record.kind, deferred: "Tabled" },
  },
};
