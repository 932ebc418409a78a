import type { Block, SourceText } from "../text/block";
import type { Minutes } from "../minutes/record";
import type { Language, Parser } from "./context";
import type { Grounds } from "./grounds";

/** What the reader may be told beforehand; everything is optional and changes no stated fact. */
export interface ReadOptions {
  /** Language tag; en-GB when absent. Decides the order of day and month in "04/05/2026". */
  readonly language?: Language;
  /** Full names known from the committee's profile, used to resolve owners where the attendance does not. */
  readonly knownPeople?: readonly string[];
  /**
   * Finds what prose promises (parsers/promises.ts), which is offered and never tagged by itself; without it only what the
   * document marks is read.
   */
  readonly promises?: Parser;
}

/** A document that was read, with what is needed to read it again quickly after a change. Opaque to callers. */
export interface Reading {
  readonly source: SourceText;
  readonly options: ReadOptions;
  readonly minutes: Minutes;
  /** What findings and the house style of references rest on (refined.ts). */
  readonly grounds: Grounds;
  /** How many parsers ran for this reading: bounded after a change, whatever the document's length. */
  readonly visited: number;
}

/** Blocks `from` to `from + removed` (exclusive) give way to `blocks`. */
export interface BlockChange {
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
}
