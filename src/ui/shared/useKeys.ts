import { useState } from "react";

/** Rows as they were told apart: what each is known by, and the key that React has for it. */
export interface Keyed {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** So many keys were given out. */
  readonly given: number;
}

export const NO_ROWS: Keyed = { ids: [], keys: [], given: 0 };

/**
 * Keys of rows that come, go and change: a row keeps its key where it is known again, and where it alone reads otherwise
 * between two that are. A form that stands open in a row must never come to be another row's.
 */
export function keyed(before: Keyed, ids: readonly string[]): Keyed {
  const left = new Map<string, string[]>();
  before.ids.forEach((id, at) => left.set(id, [...(left.get(id) ?? []), before.keys[at]!]));
  const keys: (string | undefined)[] = ids.map((id) => left.get(id)?.shift());
  const known = new Set(keys);
  /** The rows from `from` on that nothing is known of: their number, in a list of `length`. */
  const run = (from: number, length: number, isKnown: (at: number) => boolean): number => {
    let end = from;
    while (end < length && !isKnown(end)) end += 1;
    return end - from;
  };
  let given = before.given;
  for (let at = 0; at < ids.length; at += 1) {
    if (keys[at] !== undefined) continue;
    const start = at === 0 ? 0 : before.keys.indexOf(keys[at - 1]!) + 1;
    const fresh = run(at, ids.length, (row) => keys[row] !== undefined);
    const gone = run(start, before.keys.length, (row) => known.has(before.keys[row]));
    const after = before.keys[start + gone];
    const inPlace = fresh === gone && (at === 0 || start > 0) && after === keys[at + fresh];
    for (let row = 0; row < fresh; row += 1) keys[at + row] = inPlace ? before.keys[start + row] : `row-${given++}`;
    at += fresh;
  }
  return { ids, keys: keys.map((key) => key ?? ""), given };
}

/** The keys of the rows that are shown now, in their order. */
export function useKeys(ids: readonly string[]): readonly string[] {
  const [shown, setShown] = useState(NO_ROWS);
  const same = shown.ids.length === ids.length && shown.ids.every((id, at) => id === ids[at]);
  const now = same ? shown : keyed(shown, ids);
  if (now !== shown) setShown(now);
  return now.keys;
}
