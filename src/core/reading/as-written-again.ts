import * as plain from "./again";
import { elected, kept, remembered, votesOf, type Vote } from "./as-written";
import type { Parser } from "./context";
import { shared } from "./reader";
import type { BlockChange, Reading } from "./reading";

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
  const blocks = shared.spliced(source.blocks, change.from, change.removed, change.blocks);
  return remembered(shared.read({ ...source, blocks }, { ...options, language }), vote);
}

/** As the reader's `completeSteps`. */
export function* completeSteps(previous: Reading, promises: Parser): Generator<number, Reading, void> {
  const vote = kept.get(previous);
  const reading = yield* plain.completeSteps(previous, promises);
  return vote ? remembered(reading, vote) : reading;
}
