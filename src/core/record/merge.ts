import type { Entry, ForeignEntry, RecordBook } from "./book";

const spelled = (entry: Entry): string => JSON.stringify([entry.value, entry.hint]);

/** Of two entries of one author about one thing: a choice before an inference, then the later; ties fall alike everywhere. */
function wins(one: Entry, other: Entry): boolean {
  if (one.by !== other.by) return one.by === "clerk";
  if (one.revision !== other.revision) return one.revision > other.revision;
  return spelled(one) >= spelled(other);
}

/** The winner, knowing all that either knew of. */
function later(one: Entry, other: Entry): Entry {
  const [winner, loser] = wins(one, other) ? [one, other] : [other, one];
  const seen = { ...winner.seen };
  for (const [author, revision] of Object.entries(loser.seen)) seen[author] = Math.max(seen[author] ?? 0, revision);
  return { ...winner, seen };
}

/** Leaves out what another entry knew of and replaced, and what the reader inferred where a clerk chose. */
function standing(entries: readonly Entry[]): readonly Entry[] {
  const clerk = entries.some((entry) => entry.by === "clerk");
  return entries.filter((entry) => {
    if (clerk && entry.by === "reader") return false;
    return !entries.some((other) => (other.seen[entry.author] ?? 0) >= entry.revision);
  });
}

function mergeForeign(entries: readonly ForeignEntry[]): readonly ForeignEntry[] {
  const byKey = new Map<string, ForeignEntry>();
  for (const entry of entries) {
    const known = byKey.get(entry.key);
    const newer =
      !known || entry.revision > known.revision || (entry.revision === known.revision && entry.raw > known.raw);
    if (newer) byKey.set(entry.key, entry);
  }
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * Both books in one: per thing and author the later entry, without those that somebody replaced knowingly. Choices made
 * without knowledge of each other both stay; `entriesFor` tells which holds. Merging is commutative, associative and
 * idempotent, so that no order of saving loses a choice.
 */
export function mergeBooks(one: RecordBook, other: RecordBook): RecordBook {
  const slots = new Map<string, Map<string, Entry>>();
  for (const entry of [...one.entries, ...other.entries]) {
    const authors = slots.get(entry.id) ?? new Map<string, Entry>();
    const known = authors.get(entry.author);
    authors.set(entry.author, known ? later(known, entry) : entry);
    slots.set(entry.id, authors);
  }
  const ids = [...slots.keys()].sort();
  const entries = ids.flatMap((id) => {
    const authors = [...(slots.get(id)?.values() ?? [])].sort((a, b) => (a.author < b.author ? -1 : 1));
    return standing(authors);
  });
  const namespaces = new Map([...other.namespaces, ...one.namespaces]);
  return {
    version: Math.max(one.version, other.version),
    entries,
    foreign: mergeForeign([...one.foreign, ...other.foreign]),
    namespaces: [...namespaces].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
