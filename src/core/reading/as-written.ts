import type { Block, SourceText } from "../text/block";
import type { Language } from "./context";
import { dateVotes } from "./grammar";
import * as plain from "./reader";
import type { Reading, ReadOptions } from "./reading";

/** How the dates of a document vote on their order (above 0 for American), and what it is read as where they do not tell. */
export interface Vote {
  readonly votes: number;
  readonly otherwise: Language;
}

/** How the dates of each reading voted. */
export const kept = new WeakMap<Reading, Vote>();

/** The votes of some blocks, added up. */
export const votesOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + dateVotes(text), 0);

/** The order that the votes tell. */
export const elected = ({ votes, otherwise }: Vote): Language =>
  votes > 0 ? "en-US" : votes < 0 ? "en-GB" : otherwise;

/** The reading, its vote kept for the next one. */
export const remembered = (reading: Reading, vote: Vote): Reading => {
  kept.set(reading, vote);
  return reading;
};

/**
 * The language whose order of day and month a document uses, by its own dates ("10/17/23", "June 3, 2025").
 *
 * @param otherwise the language where its dates tell nothing
 */
export const languageOf = ({ blocks }: SourceText, otherwise: Language = "en-GB"): Language =>
  elected({ votes: votesOf(blocks), otherwise });

/** As the reader's `readSteps`, in the document's own order of day and month; the language of the options where it tells none. */
export function* readSteps(source: SourceText, options: ReadOptions = {}): Generator<number, Reading, void> {
  const vote: Vote = { votes: votesOf(source.blocks), otherwise: options.language ?? "en-GB" };
  yield 0;
  return remembered(yield* plain.readSteps(source, { ...options, language: elected(vote) }), vote);
}

/** As the reader's `read`, in the document's own order of day and month; the language of the options where it tells none. */
export function read(source: SourceText, options: ReadOptions = {}): Reading {
  const vote: Vote = { votes: votesOf(source.blocks), otherwise: options.language ?? "en-GB" };
  return remembered(plain.read(source, { ...options, language: elected(vote) }), vote);
}
