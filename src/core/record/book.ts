import type { RecordKind, RecordValue } from "./kinds";

/** By what a record can find its fact again when the fact's words, and so its id, have changed. */
export interface Hint {
  /** The action's reference. */
  readonly ref?: string;
  /** Hash of the paragraph. */
  readonly hash?: string;
  readonly block?: number;
}

/** One thing the text cannot say, as one author last said it. */
export interface Entry<K extends RecordKind = RecordKind> {
  /** "<kind>:<subject>": what it speaks of. */
  readonly id: string;
  readonly kind: K;
  readonly subject: string;
  readonly revision: number;
  /** A short token, not a name. */
  readonly author: string;
  /** A clerk's choice beats what the reader inferred. */
  readonly by: "clerk" | "reader";
  /** Null where the choice was taken back: the text speaks again. */
  readonly value: RecordValue<K> | null;
  /** Latest revisions of other authors that this one knew of and replaces. */
  readonly seen: Readonly<Record<string, number>>;
  readonly hint: Hint;
}

/** An element of a newer version, or one that is damaged: kept as written. */
export interface ForeignEntry {
  readonly key: string;
  readonly revision: number;
  readonly raw: string;
}

/** All records of a document. Merging two books is the same in any order and however often. */
export interface RecordBook {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly foreign: readonly ForeignEntry[];
  /** Namespace declarations of the root that foreign elements may need, as written. */
  readonly namespaces: readonly (readonly [prefix: string, name: string])[];
}

export const EMPTY_BOOK: RecordBook = { version: 1, entries: [], foreign: [], namespaces: [] };

/** What a record is about: "<kind>:<subject>". */
export const entryId = (kind: RecordKind, subject: string): string => `${kind}:${subject}`;

/** The later said first: by clerk or reader, then revision, then author (so that every machine agrees). */
export const precedence = (one: Entry, other: Entry): number =>
  Number(other.by === "clerk") - Number(one.by === "clerk") ||
  other.revision - one.revision ||
  (one.author < other.author ? 1 : one.author > other.author ? -1 : 0);

/** Entries about one thing, the one that holds first; more than one means that authors chose without knowing of each other. */
export function entriesFor<K extends RecordKind>(book: RecordBook, kind: K, subject: string): readonly Entry<K>[] {
  const id = entryId(kind, subject);
  return book.entries.filter((entry): entry is Entry<K> => entry.id === id).sort(precedence);
}

/** What holds about one thing; null when nobody chose, or the choice was taken back. */
export function choiceOf<K extends RecordKind>(book: RecordBook, kind: K, subject: string): RecordValue<K> | null {
  return entriesFor(book, kind, subject)[0]?.value ?? null;
}

/** All that holds of one kind, by subject, in the order of the subjects. */
export function choicesOf<K extends RecordKind>(book: RecordBook, kind: K): ReadonlyMap<string, RecordValue<K>> {
  const subjects = [
    ...new Set(book.entries.filter((entry) => entry.kind === kind).map((entry) => entry.subject)),
  ].sort();
  const found = new Map<string, RecordValue<K>>();
  for (const subject of subjects) {
    const value = choiceOf(book, kind, subject);
    if (value !== null) found.set(subject, value);
  }
  return found;
}

/** Who writes: an author's token, and whether it is the clerk's word or the reader's. */
export interface Writer {
  readonly author: string;
  readonly by?: "clerk" | "reader";
  readonly hint?: Hint;
}

/**
 * The book with one more choice; it replaces whatever the book knows about that thing, its rivals included.
 * `value` null takes the choice back.
 */
export function choose<K extends RecordKind>(
  book: RecordBook,
  kind: K,
  subject: string,
  value: RecordValue<K> | null,
  { author, by = "clerk", hint = {} }: Writer,
): RecordBook {
  const id = entryId(kind, subject);
  const known = book.entries.filter((entry) => entry.id === id);
  const seen: Record<string, number> = {};
  for (const entry of known) {
    for (const [name, revision] of [...Object.entries(entry.seen), [entry.author, entry.revision] as const]) {
      seen[name] = Math.max(seen[name] ?? 0, revision);
    }
  }
  const revision = Math.max(0, ...Object.values(seen)) + 1;
  const others = Object.fromEntries(Object.entries(seen).filter(([name]) => name !== author));
  const entry: Entry = { id, kind, subject, revision, author, by, value, seen: others, hint };
  const overruled = by === "reader" && known.some((one) => one.by === "clerk");
  return overruled ? book : { ...book, entries: [...book.entries.filter((one) => one.id !== id), entry] };
}
