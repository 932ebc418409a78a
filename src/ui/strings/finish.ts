import { finishEnGB } from "./finish.en";
import type { FinishWords } from "./finish.en";

/** American English: the words that differ. */
const enUS: FinishWords = {
  ...finishEnGB,
  agenda: { ...finishEnGB.agenda, venue: "Place", secretary: "Secretary" },
};

const LANGUAGES: Readonly<Record<string, FinishWords>> = { "en-GB": finishEnGB, "en-US": enUS };

/** The words for a display language: the exact tag, else British English. */
export const finishWords = (language: string): FinishWords => LANGUAGES[language] ?? finishEnGB;
