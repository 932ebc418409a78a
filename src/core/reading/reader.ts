import type { SourceText } from "../text/block";
import { compose, type Basis, type Before } from "./compose";
import type { Parser } from "./context";
import { evidenceIn } from "./evidence";
import { completedZone, flatten, pieceSteps, readPiece, type FlatLines, type Reader } from "./document";
import type { PromiseGrammar } from "./parsers/promises";
import type { Piece, ReadZone } from "./piece";
import { pipelineWith } from "./pipeline";
import type { BlockChange, Reading, ReadOptions } from "./reading";
import type { Settled } from "./settle";
import { spliced } from "./spliced";
import { LOOKAHEAD, sameState, START } from "./cut";
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

const readerOf = ({ language = "en-GB", promises }: ReadOptions, twins?: Twins): Reader => ({
  language,
  pipeline: pipelineWith(promises),
  visits: { count: 0 },
  ...(twins && { twins }),
});

/**
 * A reading with what prose promises, where it was read without: equal to a reading with that option from the start. Only
 * tables are read anew. It halts as `readSteps` does.
 *
 * @param previous a reading this module gave
 * @returns yields the share that is done, from 0 on and below 1; its end is the reading
 */
export function* completeSteps(previous: Reading, promises: PromiseGrammar): Generator<number, Reading, void> {
  const options = { ...previous.options, promises };
  const memory = Resumable.memoryOf(previous);
  if (!memory) return yield* readSteps(previous.source, options);
  const reader = readerOf(options);
  // Zones that were read as one are completed as one.
  const known = new Map<ReadZone["kept"], ReadZone>();
  const pieces: Piece[] = [];
  for (const piece of memory.pieces) {
    yield pieces.length / memory.pieces.length;
    let zone = known.get(piece.kept);
    if (!zone) known.set(piece.kept, (zone = completedZone(piece, reader)));
    pieces.push({ ...piece, claims: zone.claims });
  }
  return finish(previous.source, options, memory.flat, pieces, memory.basis.mentions, null, reader.visits);
}

/**
 * Reads a document again after some of its blocks gave way to others. The result equals `read` of the changed document; only
 * the zones the change can reach are read, so that the number of parsers run does not grow with the document.
 *
 * @param previous a reading this module gave
 * @param change which blocks gave way to which
 * @returns the reading of the changed document
 */
export function reread(previous: Reading, change: BlockChange): Reading {
  const blocks = spliced(previous.source.blocks, change.from, change.removed, change.blocks);
  const source = { ...previous.source, blocks };
  const memory = Resumable.memoryOf(previous);
  if (!memory) return read(source, previous.options);
  const reader = readerOf(previous.options);
  const { flat, first, added, dropped } = spliceLines(memory.flat, previous.source.blocks.length, change);
  const restart = restartAt(memory.pieces, first);
  const fresh: Piece[] = [];
  const known: (Settled | null)[] = [];
  const shift = added - dropped;
  let state = memory.pieces[restart.piece - 1]?.after ?? START;
  let old = restart.piece;
  let oldAt = restart.line;
  let at = restart.line;
  while (at < flat.lines.length) {
    while (old < memory.pieces.length && (at < first ? oldAt : oldAt + shift) < at)
      oldAt += memory.pieces[old++]!.lines;
    const same = memory.pieces[old];
    if (same && at >= first + added && oldAt + shift === at && sameState(same.before, state)) break;
    const piece = readPiece(
      flat,
      at,
      state,
      reader,
      same && (at < first ? oldAt === at : oldAt + shift === at) ? same : undefined,
    );
    fresh.push(piece);
    known.push(piece === same ? memory.settled[old]! : null);
    state = piece.after;
    at += piece.lines;
  }
  // When nothing of the old end was met again all of it has been read anew.
  const was = at < flat.lines.length ? old : memory.pieces.length;
  const pieces = spliced(memory.pieces, restart.piece, was - restart.piece, fresh);
  const mentions = changedMentions(memory.basis.mentions, memory.pieces.slice(restart.piece, was), fresh);
  const window = { from: restart.piece, to: restart.piece + fresh.length, was };
  return finish(source, previous.options, flat, pieces, mentions, { ...memory, ...window, known }, reader.visits);
}

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
  const { context } = basis;
  const grounds = { context, evidence: (parser: Parser) => evidenceIn(pieces, settled, context.language, parser) };
  return new Resumable(source, options, minutes, grounds, visits.count, { flat, pieces, settled, basis });
}

function spliceLines(
  flat: FlatLines,
  blocks: number,
  change: BlockChange,
): { flat: FlatLines; first: number; added: number; dropped: number } {
  const first = lineOf(flat, change.from);
  const last = change.from + change.removed >= blocks ? flat.lines.length : lineOf(flat, change.from + change.removed);
  const fresh = flatten(change.blocks, change.from);
  const by = change.blocks.length - change.removed;
  // One line for one line: all stand in the blocks they stood in.
  const sameBlocks = change.removed === 1 && by === 0 && fresh.lines.length === 1 && last - first === 1;
  return {
    flat: {
      lines: spliced(flat.lines, first, last - first, fresh.lines),
      at: sameBlocks ? flat.at : movedBy(by, spliced(flat.at, first, last - first, fresh.at), first + fresh.at.length),
    },
    first,
    added: fresh.lines.length,
    dropped: last - first,
  };
}

/** Blocks' numbers, from a place on so many more. */
const movedBy = (by: number, at: readonly number[], from: number): readonly number[] =>
  by === 0 ? at : at.map((block, index) => (index < from ? block : block + by));

/** The first line of a block, by halving. */
function lineOf(flat: FlatLines, block: number): number {
  let low = 0;
  let high = flat.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flat.at[middle]! < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last zone whose cut cannot have looked at the changed lines, and its line. */
function restartAt(pieces: readonly Piece[], changed: number): { piece: number; line: number } {
  let line = 0;
  let piece = 0;
  while (piece < pieces.length && line + pieces[piece]!.lines + LOOKAHEAD < changed) line += pieces[piece++]!.lines;
  return { piece, line };
}

function mentionsOf(pieces: readonly Piece[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { names } of pieces) for (const name of names) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  return mentions;
}

/** The same map when the change brought no name in and took none away. */
function changedMentions(
  mentions: ReadonlyMap<string, number>,
  gone: readonly Piece[],
  fresh: readonly Piece[],
): ReadonlyMap<string, number> {
  const delta = new Map<string, number>();
  for (const { names } of gone) for (const name of names) delta.set(name, (delta.get(name) ?? 0) - 1);
  for (const { names } of fresh) for (const name of names) delta.set(name, (delta.get(name) ?? 0) + 1);
  let changed: Map<string, number> | null = null;
  for (const [name, by] of delta) {
    if (by === 0) continue;
    changed ??= new Map(mentions);
    const count = (changed.get(name) ?? 0) + by;
    if (count > 0) changed.set(name, count);
    else changed.delete(name);
  }
  return changed ?? mentions;
}
