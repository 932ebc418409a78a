import type { SourceText } from "../text/block";
import { compose, type Basis, type Before } from "./compose";
import { flatten, pieceSteps, readOf, readPiece, withoutEchoes, type FlatLines, type Reader } from "./document";
import type { Piece } from "./piece";
import { pipelineWith } from "./pipeline";
import type { Reading, ReadOptions } from "./reading";
import { isListed, isOffice, type Settled } from "./settle";
import { LOOKAHEAD, sameState, START } from "./cut";
import { personOf, placeSpans } from "./gather";
import { actionLine } from "./grammar";
import { attendanceLabelAt } from "./labels";
import { actionsOf } from "./line-facts";
import { boldOf, groundOf, ownerClaim, pieceWords } from "./parsers/action-claims";
import { filled } from "./parsers/claims";
import { readCells } from "./parsers/tables";
import { inOwnSigns } from "./own-signs";
import { isTitle, LONGEST } from "./parsers/decisions";
import { earlierDuty, isEarlierTask, isFinishedTask } from "./parsers/reported-actions";
import { lookUp } from "../people/resolve";
import { rosterOf } from "../people/roster";
import { spliced } from "./spliced";
import { Twins } from "./twins";

export type { BlockChange, Reading, ReadOptions } from "./reading";

/** What a reading keeps for the next one. */
interface Memory {
  readonly flat: FlatLines;
  readonly pieces: readonly Piece[];
  readonly settled: readonly Settled[];
  readonly basis: Basis;
}

/**
 * A reading that can be taken up again. What it keeps is a field of its own: a weak map would hold it until the collector's next
 * full run.
 */
class Resumable implements Reading {
  readonly #memory: Memory;

  constructor(
    readonly source: SourceText,
    readonly options: ReadOptions,
    readonly minutes: Reading["minutes"],
    readonly grounds: Reading["grounds"],
    readonly visited: number,
    memory: Memory,
  ) {
    this.#memory = memory;
  }

  /** What a reading keeps; null where this module has not made it. */
  static memoryOf(reading: Reading): Memory | null {
    return #memory in reading ? reading.#memory : null;
  }
}

/**
 * Reads minutes: blocks in, record out. Pure, never throws for any text, linear in its length.
 *
 * @param source the document's blocks in reading order
 * @param options language and people known beforehand
 */
export function read(source: SourceText, options: ReadOptions = {}): Reading {
  const { flat, reader, pieces } = begun(source, options);
  let state = START;
  for (let at = 0; at < flat.lines.length;) {
    const piece = readPiece(flat, at, state, reader);
    pieces.push(piece);
    state = piece.after;
    at += piece.lines;
  }
  return finish(source, options, flat, pieces, mentionsOf(pieces), null, reader.visits);
}

/**
 * Reads minutes as `read` does, with halts, so that a pane can draw and answer meanwhile: from one to the next it takes about
 * a hundredth of a second, even the first time, when the browser has compiled nothing of the reader yet.
 *
 * @returns yields the share that was read, from 0 on and below 1; its end is the reading
 */
export function* readSteps(source: SourceText, options: ReadOptions = {}): Generator<number, Reading, void> {
  const { flat, reader, pieces } = begun(source, options);
  const all = flat.lines.length;
  let state = START;
  for (let at = 0; at < all;) {
    yield at / all;
    const steps = pieceSteps(flat, at, state, reader);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (at + step.value.share * step.value.lines) / all;
    pieces.push(step.value);
    state = step.value.after;
    at += step.value.lines;
  }
  return finish(source, options, flat, pieces, mentionsOf(pieces), null, reader.visits);
}

function begun(source: SourceText, options: ReadOptions): { flat: FlatLines; reader: Reader; pieces: Piece[] } {
  const twins = new Twins();
  const flat = flatten(source.blocks, 0, twins);
  return { flat, reader: readerOf(options, twins), pieces: [] };
}

/** How a document is read by these options. */
const readerOf = ({ language = "en-GB", promises }: ReadOptions, twins?: Twins): Reader => ({
  language,
  pipeline: pipelineWith(promises),
  visits: { count: 0 },
  ...(twins && { twins }),
});

/** The record of some zones, as a reading that can be taken up again. */
function finish(
  source: SourceText,
  options: ReadOptions,
  flat: FlatLines,
  pieces: readonly Piece[],
  mentions: ReadonlyMap<string, number>,
  before: Before | null,
  visits: Reader["visits"],
): Reading {
  const { minutes, settled, basis } = compose(pieces, source.blocks.length, mentions, options, before);
  const grounds = { context: basis.context, pieces, settled };
  return new Resumable(source, options, minutes, grounds, visits.count, { flat, pieces, settled, basis });
}

/** How often each name stands in some zones. */
function mentionsOf(pieces: readonly Piece[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { names } of pieces) for (const name of names) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  return mentions;
}

/**
 * What again.ts, the refiners, the parser of promises and the panels, parts of their own in a build, share with the first reading. It is
 * handed over as one value: a module that two parts name is joined with no other, which would make the first part longer by a
 * fortieth.
 */
export const shared = {
  actionLine,
  actionsOf,
  attendanceLabelAt,
  boldOf,
  earlierDuty,
  filled,
  finish,
  flatten,
  groundOf,
  inOwnSigns,
  isEarlierTask,
  isFinishedTask,
  isListed,
  isOffice,
  isTitle,
  LONGEST,
  LOOKAHEAD,
  lookUp,
  memoryOf: Resumable.memoryOf,
  ownerClaim,
  personOf,
  pieceWords,
  placeSpans,
  read,
  readCells,
  readerOf,
  readOf,
  readPiece,
  readSteps,
  rosterOf,
  sameState,
  spliced,
  START,
  withoutEchoes,
};
