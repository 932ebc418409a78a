import type { Action, Owner } from "../minutes/record";
import type { Context } from "./context";
import type { Piece } from "./piece";
import type { Window } from "./facts";
import { spliced } from "./spliced";
import { MEMORY, moved, settle, type Settled } from "./settle";

/** Zones settled by an earlier reading, those that have changed since, and what is still known of these. */
export interface SettledBefore extends Window {
  readonly settled: readonly Settled[];
  /** For each zone of the window what it was settled to, or null when it is a new one. */
  readonly known: readonly (Settled | null)[];
}

/**
 * Settles all zones in the light of the context.
 *
 * @param earlier the zones as an earlier reading settled them, in the same context or another
 * @returns the zones, and the stretch of them outside of which they are the very same values as before
 */
export function settleAll(
  pieces: readonly Piece[],
  context: Context,
  earlier: SettledBefore | null,
  sameContext: boolean,
): { readonly settled: readonly Settled[]; readonly changed: Window } {
  const { to, was } = earlier ?? { to: pieces.length, was: 0 };
  const from = earlier && sameContext ? earlier.from : 0;
  const settled: Settled[] = [];
  const met: Met = new Map();
  const head = from > 0 ? earlier!.settled : settled;
  const last = head[from - 1];
  let block = last ? last.from + pieces[from - 1]!.advance : 0;
  let item = last?.item ?? null;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    item = piece.item ?? item;
    const known = earlier ? knownAt(earlier, at) : null;
    // Everything behind follows from where this zone stands and under which item: it is as it was.
    if (earlier && known && sameContext && at >= to + MEMORY && known.from === block && known.item === item) {
      const behind = at - to + was;
      return {
        settled: spliced(earlier.settled, from, behind - from, settled),
        changed: { from, to: at, was: behind },
      };
    }
    const here = known && moved(known, block, item);
    // What it recalls from the zones before it may have changed.
    const near = earlier !== null && at >= earlier.from && at < to + MEMORY;
    const again = !here || (here.recalled && near) || (here.bound && !sameContext);
    settled.push(again ? keptIfSame(here, settleOne(pieces, at, block, item, context, met)) : here);
    block += piece.advance;
  }
  return {
    settled: from > 0 ? head.slice(0, from).concat(settled) : settled,
    changed: { from, to: pieces.length, was: earlier?.settled.length ?? 0 },
  };
}

/** What zone `at` was settled to, if it is still the same zone. */
const knownAt = ({ settled, known, from, to, was }: SettledBefore, at: number): Settled | null =>
  at < from ? settled[at]! : at < to ? known[at - from]! : settled[at - to + was]!;

/** What zones of these claims were settled to, where it follows from the claims and the context alone. */
type Met = Map<Piece["claims"], Settled>;

function settleOne(
  pieces: readonly Piece[],
  at: number,
  block: number,
  item: string | null,
  context: Context,
  met: Met,
): Settled {
  const piece = pieces[at]!;
  const { claims } = piece;
  const twin = met.get(claims);
  if (twin) return moved(twin, block, item);
  const before = claims.length > 0 ? pieces.slice(Math.max(0, at - MEMORY), at) : [];
  const settled = settle(piece, block, item, context, before);
  if (!settled.recalled) met.set(claims, settled);
  return settled;
}

/** Settled anew a zone mostly means what it meant: then its facts stay the same values. */
function keptIfSame(before: Settled | null, now: Settled): Settled {
  const same =
    before?.actions.length === now.actions.length &&
    before.actions.every((action, at) => sameAction(action, now.actions[at]!));
  return same ? before : now;
}

/** True when two actions read from the same zone are the same action, and mean the same people and day. */
const sameAction = (a: Action, b: Action): boolean =>
  a.rule === b.rule &&
  a.block === b.block &&
  a.text === b.text &&
  a.spans[0]?.start === b.spans[0]?.start &&
  a.due?.date === b.due?.date &&
  a.due?.rule === b.due?.rule &&
  a.owners.length === b.owners.length &&
  a.owners.every((owner, at) => sameOwner(owner, b.owners[at]!));

const sameOwner = (a: Owner, b: Owner): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.person === b.person &&
  a.reason === b.reason &&
  a.certainty === b.certainty &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every((name, at) => name === b.candidates[at]);
