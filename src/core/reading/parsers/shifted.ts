import type { Claim } from "../context";

/** A claim of a cell's own zone, counted from the table's first block. */
export function shifted<C extends Claim>(claim: C, by: number): C {
  if (by === 0) return claim;
  const words = <W extends { readonly spans: readonly { block: number; start: number; end: number }[] } | null>(
    one: W,
  ): W => (one ? { ...one, spans: one.spans.map((span) => ({ ...span, block: span.block + by })) } : one);
  const moved = words(claim);
  if (moved.kind === "action")
    return {
      ...moved,
      block: moved.block + by,
      ref: words(moved.ref),
      due: words(moved.due),
      owners: moved.owners.map(words),
    };
  if (moved.kind === "nextMeeting") return { ...moved, day: words(moved.day) };
  return moved;
}
