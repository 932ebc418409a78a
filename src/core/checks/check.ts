import type { RecordKind, RecordValue } from "../record/kinds";
import type { Plan } from "../tagging/plan";
import type { Span } from "../text/block";

/** How much a check matters: before it goes out; worth asking; good to know. */
export type CheckLevel = "before" | "ask" | "note";

/** A change of the record that settles a check. */
export type RecordChange = {
  readonly [K in RecordKind]: { readonly kind: K; readonly subject: string; readonly value: RecordValue<K> };
}[RecordKind];

/** One way to settle a check with a click. */
export type Fix =
  | { readonly does: "edit"; readonly label: string; readonly plan: Plan }
  | { readonly does: "record"; readonly label: string; readonly change: RecordChange };

/** What a careful clerk would ask before circulating. */
export interface Check {
  /** Stable: "action-without-owner". */
  readonly code: string;
  readonly level: CheckLevel;
  /** A plain sentence. */
  readonly message: string;
  /** Where to jump to; null for what is missing altogether. */
  readonly place: Span | null;
  /** The words it is about. */
  readonly sentence: string | null;
  readonly fixes: readonly Fix[];
}

const RANK: Readonly<Record<CheckLevel, number>> = { before: 0, ask: 1, note: 2 };

/** By weight, then in reading order; what has no place comes first. Two of one code at one place count once. */
export function inOrder(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>();
  return checks
    .filter(({ code, place, message }) => {
      const key = place ? `${code}@${place.block}:${place.start}` : `${code}:${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (one, other) =>
        RANK[one.level] - RANK[other.level] ||
        (one.place?.block ?? -1) - (other.place?.block ?? -1) ||
        (one.place?.start ?? -1) - (other.place?.start ?? -1),
    );
}
