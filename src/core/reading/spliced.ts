/** More values than this are not handed over one by one. */
const FEW = 1000;

/** A list in which `removed` values at `from` gave way to others; the list itself stays as it is. */
export function spliced<V>(list: readonly V[], from: number, removed: number, added: readonly V[]): readonly V[] {
  if (added.length > FEW) return list.slice(0, from).concat(added, list.slice(from + removed));
  // One copy instead of three: the lists of a long document are copied at every key.
  const changed = list.slice();
  if (removed === added.length) for (let at = 0; at < removed; at++) changed[from + at] = added[at]!;
  else changed.splice(from, removed, ...added);
  return changed;
}
