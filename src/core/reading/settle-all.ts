import type { Owner } from "../minutes/record";
import type { Context } from "./context";
import type { Piece } from "./document";
import type { Window } from "./facts";
import { MEMORY, moved, settle, type Settled } from "./settle";

/** Zones settled by an earlier reading, those that have changed since, and what is still known of these. */
export interface SettledBefore extends Window {
  readonly settled: readonly Settled[];
  /** For each zone of the window what it was settled to, or null when it is a new one. */
  readonly known: readonly (Settled | null)[];
}

/**
 * Settles all zones in the light of the context; `earlier` holds those settled in the same one.
 *
 * @returns the zones, and the stretch of them outside of which they are the very same values as before
 */
export function settleAll(
  pieces: readonly Piece[],
  context: Context,
  earlier: SettledBefore | null,
): { readonly settled: readonly Settled[]; readonly changed: Window } {
  const { from, to, was } = earlier ?? { from: 0, to: pieces.length, was: 0 };
  const settled = earlier ? earlier.settled.slice(0, from) : [];
  const last = settled.at(-1);
  let block = last ? last.from + pieces[from - 1]!.advance : 0;
  let item = last?.item ?? null;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    item = piece.item ?? item;
    const known = earlier ? knownAt(earlier, at) : null;
    // Everything behind follows from where this zone stands and under which item: it is as it was.
    if (earlier && known && at >= to + MEMORY && known.from === block && known.item === item) {
      const behind = at - to + was;
      return { settled: settled.concat(earlier.settled.slice(behind)), changed: { from, to: at, was: behind } };
    }
    const here = known && moved(known, block, item);
    // What it recalls from the zones before it may have changed.
    const again = !here || (here.recalled && at < to + MEMORY);
    settled.push(again ? keptIfSame(here, settleOne(pieces, at, block, item, context)) : here);
    block += piece.advance;
  }
  return { settled, changed: { from, to: pieces.length, was: earlier?.settled.length ?? 0 } };
}

/** What zone `at` was settled to, if it is still the same zone. */
const knownAt = ({ settled, known, from, to, was }: SettledBefore, at: number): Settled | null =>
  at < to ? known[at - from]! : settled[at - to + was]!;

function settleOne(
  pieces: readonly Piece[],
  at: number,
  block: number,
  item: string | null,
  context: Context,
): Settled {
  const piece = pieces[at]!;
  const before = piece.claims.length > 0 ? pieces.slice(Math.max(0, at - MEMORY), at) : [];
  return settle(piece, block, item, context, before);
}

/** Settled anew a zone mostly means whom it meant: then its facts stay the same values. */
function keptIfSame(before: Settled | null, now: Settled): Settled {
  const same =
    before?.actions.length === now.actions.length &&
    before.actions.every(({ owners }, at) => sameOwners(owners, now.actions[at]!.owners));
  return same ? before : now;
}

const sameOwners = (a: readonly Owner[], b: readonly Owner[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ person, reason, candidates }, at) =>
      person === b[at]!.person &&
      reason === b[at]!.reason &&
      candidates.length === b[at]!.candidates.length &&
      candidates.every((name, order) => name === b[at]!.candidates[order]),
  );
