import type { Minutes, RefinedMinutes } from "../minutes/record";
import type { Context, Evidence, Parser } from "./context";

/** What a reading's refiners (refined.ts) rest on beside the facts. */
export interface Grounds {
  /** What a parser finds in the document's text, in reading order: each zone is looked through once. */
  readonly evidence: (parser: Parser) => readonly Evidence[];
  readonly context: Context;
  /** What the refiners found, once they were asked. */
  found?: Omit<RefinedMinutes, keyof Minutes>;
}
