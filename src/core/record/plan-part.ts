import type { PartEdit } from "../tagging/plan";
import { EMPTY_BOOK } from "./book";
import type { Entry, RecordBook } from "./book";
import { PART_NAMESPACE, VERSION } from "./codec";
import { escapeText, escapeXml } from "./escape";
import { mergeBooks } from "./merge";
import { readParts } from "./parts";
import type { StoredPart } from "./parts";

function entryXml(entry: Entry): string {
  const { ref, hash, block } = entry.hint;
  const seen = Object.entries(entry.seen)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([author, revision]) => `${author}:${revision}`)
    .join(" ");
  const attributes: readonly (readonly [string, string | number | undefined])[] = [
    ["kind", entry.kind],
    ["subject", entry.subject],
    ["rev", entry.revision],
    ["author", entry.author],
    ["by", entry.by],
    ["seen", seen || undefined],
    ["ref", ref],
    ["hash", hash],
    ["block", block],
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
  return entry.value === null ? `<r${written}/>` : `<r${written}>${escapeText(JSON.stringify(entry.value))}</r>`;
}

/** The part's XML; the same book always gives the same text. */
export function writePart(book: RecordBook): string {
  const { entries, foreign: others, namespaces, version } = mergeBooks(book, EMPTY_BOOK);
  const declared = namespaces.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const lines = [...entries.map(entryXml), ...others.map((entry) => entry.raw)];
  const root = `<minutes xmlns="${PART_NAMESPACE}"${declared} version="${Math.max(version, VERSION)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}${lines.map((line) => `\n${line}`).join("")}\n</minutes>\n`;
}

/**
 * The edit that brings a document's data part up to the book, after merging with what stands there now; null when
 * nothing changes. An empty book needs no part.
 */
export function planPart(book: RecordBook, parts: readonly StoredPart[]): PartEdit | null {
  const merged = mergeBooks(book, readParts(parts).book);
  const [first, ...others] = parts;
  const drop = others.map((part) => part.id);
  if (merged.entries.length === 0 && merged.foreign.length === 0) {
    return first ? { kind: "part", id: first.id, xml: null, drop } : null;
  }
  const xml = writePart(merged);
  if (first && drop.length === 0 && first.xml === xml) return null;
  return { kind: "part", id: first?.id ?? null, xml, drop };
}
