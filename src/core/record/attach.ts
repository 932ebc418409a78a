import type { Block } from "../text/block";
import { EMPTY_BOOK, entryId } from "./book";
import type { Entry, Hint, RecordBook } from "./book";
import { hashOf, settled } from "./hash";
import type { RecordKind } from "./kinds";
import { mergeBooks } from "./merge";

/** A fact that choices may be about: its id now, and what it can be found by. */
export interface Attachable {
  readonly id: string;
  readonly hint: Hint;
}

/** What a fact is found by when its words have changed: reference, paragraph, place. */
export function hintFor(blocks: readonly Block[], block: number, ref: string | null = null): Hint {
  const text = blocks[block]?.text;
  return { ...(ref ? { ref } : {}), ...(text === undefined ? {} : { hash: hashOf(settled(text)) }), block };
}

const SIGNS: readonly (keyof Hint)[] = ["ref", "hash", "block"];

/**
 * Moves choices about facts whose id is no longer there to the one fact that has the same reference, else the same
 * paragraph, else the same place (there only where that fact has no choice of its own). What finds no fact stays in
 * the book. Two choices that meet at one fact are merged as any others.
 */
export function reattach(book: RecordBook, kind: RecordKind, facts: readonly Attachable[]): RecordBook {
  const ids = new Set(facts.map((fact) => fact.id));
  const served = new Set(book.entries.filter((entry) => entry.kind === kind).map((entry) => entry.subject));
  const moves = new Map<string, string>();
  const lost = book.entries.filter((entry) => entry.kind === kind && !ids.has(entry.subject));
  for (const sign of SIGNS) {
    for (const entry of lost) {
      const wanted = entry.hint[sign];
      if (wanted === undefined || moves.has(entry.subject)) continue;
      const fits = facts.filter((fact) => fact.hint[sign] === wanted && !(sign === "block" && served.has(fact.id)));
      const [fact] = fits;
      if (!fact || fits.length > 1) continue;
      moves.set(entry.subject, fact.id);
      served.add(fact.id);
    }
  }
  if (moves.size === 0) return book;
  const moved = (entry: Entry): Entry => {
    const subject = entry.kind === kind ? moves.get(entry.subject) : undefined;
    return subject === undefined ? entry : { ...entry, subject, id: entryId(kind, subject) };
  };
  return mergeBooks({ ...book, entries: book.entries.map(moved) }, EMPTY_BOOK);
}
