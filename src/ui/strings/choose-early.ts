import type { EarlyCatalogue } from "./catalogue";
import { earlyGB, earlyUS } from "./early.en";

const CATALOGUES: Readonly<Record<string, EarlyCatalogue>> = { "en-GB": earlyGB, "en-US": earlyUS };

/** What is said before the controls are loaded, in a display language: the exact tag, else British English. */
export function earlyWordsFor(tag: string): EarlyCatalogue {
  return CATALOGUES[tag] ?? earlyGB;
}
