import type { Block, SourceText } from "../text/block";
import type { Language } from "./context";
import { dateVotes } from "./grammar";
import type { PromiseGrammar } from "./parsers/promises";
import * as plain from "./reader";
import type { BlockChange, Reading, ReadOptions } from "./reading";
import { spliced } from "./spliced";

/** How the dates of a document vote on their order (above 0 for American), and what it is read as where they do not tell. */
interface Vote {
  readonly votes: number;
  readonly otherwise: Language;
}

const kept = new WeakMap<Reading, Vote>();

const votesOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + dateVotes(text), 0);

const elected = ({ votes, otherwise }: Vote): Language => (votes > 0 ? "en-US" : votes < 0 ? "en-GB" : otherwise);

const remembered = (reading: Reading, vote: Vote): Reading => {
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

/**
 * As the reader's `reread`: a change that turns the document's own order of day and month has all of it read anew.
 *
 * @param previous a reading this module gave
 */
export function reread(previous: Reading, change: BlockChange): Reading {
  const { source, options } = previous;
  const { votes, otherwise } = kept.get(previous) ?? {
    votes: votesOf(source.blocks),
    otherwise: options.language ?? "en-GB",
  };
  const gone = source.blocks.slice(change.from, change.from + change.removed);
  const vote: Vote = { votes: votes - votesOf(gone) + votesOf(change.blocks), otherwise };
  const language = elected(vote);
  if (language === options.language) return remembered(plain.reread(previous, change), vote);
  const blocks = spliced(source.blocks, change.from, change.removed, change.blocks);
  return remembered(plain.read({ ...source, blocks }, { ...options, language }), vote);
}

/** As the reader's `completeSteps`. */
export function* completeSteps(previous: Reading, promises: PromiseGrammar): Generator<number, Reading, void> {
  const vote = kept.get(previous);
  const reading = yield* plain.completeSteps(previous, promises);
  return vote ? remembered(reading, vote) : reading;
}
