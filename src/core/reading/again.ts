import type { FlatLines, Reader } from "./document";
import type { Parser } from "./context";
import type { Piece, ReadZone } from "./piece";
import { shared } from "./reader";
import type { BlockChange, Reading } from "./reading";
import type { Settled } from "./settle";

const { finish, flatten, inOwnSigns, LOOKAHEAD, memoryOf, read, readerOf, readOf } = shared;
const { readPiece, readSteps, sameState, spliced, START, withoutEchoes } = shared;

/** What takes a reading up again: with what prose promises, and after a change. A pane loads it once its record is listed. */

/**
 * A reading with what prose promises, where it was read without: equal to a reading with that option from the start. Only
 * tables are read anew. It halts as `readSteps` does.
 *
 * @param previous a reading this module gave
 * @returns yields the share that is done, from 0 on and below 1; its end is the reading
 */
export function* completeSteps(previous: Reading, promises: Parser): Generator<number, Reading, void> {
  const options = { ...previous.options, promises };
  const memory = memoryOf(previous);
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
 * The zone with what prose promises in it, where it was read without: the same as if it had been read with them.
 *
 * @param reader one that finds promises as well
 */
function completedZone(piece: Piece, { language, pipeline }: Reader): ReadZone {
  const { zone, claims } = piece;
  const { promises } = pipeline;
  // What a table's cells hold follows from all of it.
  if (zone.kind === "table")
    return readOf(
      zone,
      pipeline.of("table").flatMap((parser) => parser.read(zone, language)),
    );
  const found = promises?.zones.includes(zone.kind) ? inOwnSigns(promises.read(zone, language), zone) : [];
  return found.length > 0 ? { ...piece, claims: withoutEchoes([...claims, ...found]) } : piece;
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
  const memory = memoryOf(previous);
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
