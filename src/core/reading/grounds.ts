import type { Minutes, RefinedMinutes } from "../minutes/record";
import type { Context } from "./context";
import type { Piece } from "./piece";
import type { Settled } from "./settle";

/** What a reading's refiners (refined.ts) rest on beside the facts. */
export interface Grounds {
  /** The zones, and what became of each. */
  readonly pieces: readonly Piece[];
  readonly settled: readonly Settled[];
  readonly context: Context;
  /** What the refiners found, once they were asked. */
  found?: Omit<RefinedMinutes, keyof Minutes>;
}
