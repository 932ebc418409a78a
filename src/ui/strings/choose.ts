import type { Catalogue } from "./catalogue";
import { enGB } from "./en-GB";
import { enUS } from "./en-US";

/** Languages the pane has, by tag. Welsh, French and German are added here and in choose-early.ts. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { "en-GB": enGB, "en-US": enUS };

/** The catalogue for a display language: the exact tag, else British English. */
export function catalogueFor(tag: string): Catalogue {
  return CATALOGUES[tag] ?? enGB;
}
