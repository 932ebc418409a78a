import { object, ShapeError } from "../import/shape";
import { EMPTY_BOOK, entryId } from "./book";
import type { Entry, ForeignEntry, Hint, RecordBook } from "./book";
import { hashOf } from "./hash";
import { isKind, KINDS } from "./kinds";
import { mergeBooks } from "./merge";
import { childrenOf, rootOf, textOf, XmlError } from "./xml";
import type { RawElement } from "./xml";

/** Namespace of the data part. */
export const PART_NAMESPACE = "urn:matters-arising:minutes:1";

/** Version that this code writes; parts of a later one are read as far as they are understood and kept whole. */
export const VERSION = 1;

/** A data part as read, with what the clerk should know of its state. */
export interface ReadPart {
  readonly book: RecordBook;
  /** True when it was damaged: what could be read is in the book, and it should be written anew. */
  readonly damaged: boolean;
}

const AUTHOR = /^[\w-]{1,40}$/;

function seenIn(words: string): Record<string, number> {
  const pairs = words.split(" ").flatMap((pair) => {
    const [author = "", revision = ""] = pair.split(":");
    return AUTHOR.test(author) && /^\d{1,9}$/.test(revision) ? [[author, Number(revision)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function hintIn(element: RawElement): Hint {
  const ref = element.attributes.get("ref");
  const hash = element.attributes.get("hash");
  const block = Number(element.attributes.get("block") ?? Number.NaN);
  return { ...(ref ? { ref } : {}), ...(hash ? { hash } : {}), ...(Number.isInteger(block) ? { block } : {}) };
}

function foreign(element: RawElement): ForeignEntry {
  const { attributes, raw } = element;
  const id = attributes.get("id");
  const revision = Number(attributes.get("rev"));
  return {
    key: id ? `${id}\n${attributes.get("author") ?? ""}` : hashOf(raw),
    revision: Number.isFinite(revision) ? revision : 0,
    raw,
  };
}

/** The record an element holds, or the element kept whole where this version does not understand it. */
function entryIn(element: RawElement): Entry | ForeignEntry {
  const { name, attributes } = element;
  const kind = attributes.get("kind") ?? "";
  const subject = attributes.get("subject");
  const revision = Number(attributes.get("rev"));
  const author = attributes.get("author") ?? "";
  const by = attributes.get("by");
  const known = [...attributes.keys()].every((attribute) => ATTRIBUTES.includes(attribute));
  const whole = name.split(":").pop() === "r" && known && isKind(kind) && subject !== undefined && AUTHOR.test(author);
  if (!whole || !Number.isSafeInteger(revision) || revision < 1 || (by !== "clerk" && by !== "reader")) {
    return foreign(element);
  }
  try {
    const content = textOf(element);
    const value: unknown = content === "" ? null : JSON.parse(content);
    return {
      id: entryId(kind, subject),
      kind,
      subject,
      revision,
      author,
      by,
      // What a newer version says beside what this one understands stays with the record.
      value: value === null ? null : { ...object(value, kind), ...KINDS[kind](value, kind) },
      seen: seenIn(attributes.get("seen") ?? ""),
      hint: hintIn(element),
    };
  } catch (error) {
    if (error instanceof XmlError || error instanceof ShapeError || error instanceof SyntaxError)
      return foreign(element);
    throw error;
  }
}

const ATTRIBUTES = ["id", "kind", "subject", "rev", "author", "by", "seen", "ref", "hash", "block"];

function bookOf(elements: readonly RawElement[]): RecordBook {
  const found = elements.map(entryIn);
  const entries = found.filter((entry): entry is Entry => "kind" in entry);
  const others = found.filter((entry): entry is ForeignEntry => "raw" in entry);
  // Merging with nothing brings the records into their one order and drops what others replaced.
  return mergeBooks({ ...EMPTY_BOOK, entries, foreign: others }, EMPTY_BOOK);
}

/** Records that can still be read in a part that is no well-formed XML: each on its own. */
function salvage(source: string): RecordBook {
  const pieces = source.match(/<r\s[^<>]{1,2000}>[^<]{0,20000}<\/r>|<r\s[^<>]{1,2000}\/>/g) ?? [];
  const elements = pieces.flatMap((piece) => {
    try {
      return [...childrenOf(piece)];
    } catch {
      return [];
    }
  });
  const { entries } = bookOf(elements);
  return { ...EMPTY_BOOK, entries };
}

/**
 * Reads one data part. Never throws: a damaged one gives what is left of it. Elements of a newer version, and records
 * this version cannot understand, are kept as they are and written back.
 */
export function readPart(xml: string): ReadPart {
  try {
    const root = rootOf(xml);
    const [prefix = "", local = root.name] = root.name.includes(":") ? root.name.split(":") : ["", root.name];
    const namespace = root.attributes.get(prefix ? `xmlns:${prefix}` : "xmlns");
    if (local !== "minutes" || namespace !== PART_NAMESPACE) return { book: EMPTY_BOOK, damaged: true };
    const book = bookOf(childrenOf(root.inner));
    const version = Number(root.attributes.get("version"));
    const namespaces = [...root.attributes].filter(([name]) => name.startsWith("xmlns:"));
    return {
      book: { ...book, namespaces, version: Number.isSafeInteger(version) ? Math.max(1, version) : 1 },
      damaged: false,
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { book: salvage(xml), damaged: true };
  }
}
