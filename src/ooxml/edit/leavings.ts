import { removePart, unrelate } from "../changes";
import type { OoxmlPackage } from "../package";
import type { WordDocument } from "../word/document";
import type { XmlElement } from "../xml";
import { closeFields } from "./field-marks";

/** References in the text to notes: the kind of the part that holds them, and what one note is there. */
const NOTES: Readonly<Record<string, readonly [kind: string, note: string]>> = {
  "w:footnoteReference": ["footnotes", "w:footnote"],
  "w:endnoteReference": ["endnotes", "w:endnote"],
};

/** Marks of a comment in the text: where its passage begins and ends, and where it hangs. */
const COMMENT_MARKS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/**
 * Takes away what only removed content referred to: its notes, its comments, and the parts behind its relationships
 * (pictures, embedded files, addresses of links). Left behind they would still be in the file, unseen. A comment on a
 * passage of which a piece was removed goes whole: its words may be about that piece.
 *
 * @param removed elements that are no longer in the document
 */
export function removeLeavings(document: WordDocument, removed: readonly XmlElement[]): void {
  const gone = removed.flatMap((at) => [at, ...at.descendants()]);
  const standing = document.root.descendants();
  for (const [reference, [kind, note]] of Object.entries(NOTES)) {
    const idsIn = (all: readonly XmlElement[]): ReadonlySet<string> =>
      new Set(all.filter((at) => at.name === reference).map((at) => at.get("w:id") ?? ""));
    const [lost, kept] = [idsIn(gone), idsIn(standing)];
    if (lost.size === 0) continue;
    for (const at of document.related(kind)?.all(note) ?? []) {
      const id = at.get("w:id") ?? "";
      if (lost.has(id) && !kept.has(id)) at.remove();
    }
  }
  closeFields(document, removed);
  removeRemarks(document, gone, standing);
  const kept = relationshipsIn(standing);
  for (const id of relationshipsIn(gone)) if (!kept.has(id)) release(document.pkg, document.main, id);
}

/** Takes away the comments that the removed content had a mark of, and their marks in what stands. */
function removeRemarks(document: WordDocument, gone: readonly XmlElement[], standing: readonly XmlElement[]): void {
  const isMark = (at: XmlElement): boolean => COMMENT_MARKS.has(at.name);
  const lost = new Set(gone.filter(isMark).map((at) => at.get("w:id") ?? ""));
  if (lost.size === 0) return;
  for (const at of standing) if (isMark(at) && lost.has(at.get("w:id") ?? "")) at.remove();
  const paragraphs = new Set<string>();
  for (const at of document.related("comments")?.all("w:comment") ?? []) {
    if (!lost.has(at.get("w:id") ?? "")) continue;
    for (const inside of at.descendants("w:p")) paragraphs.add(inside.get("w14:paraId") ?? "");
    at.remove();
  }
  // The list of answers and of what is done names comments by their last paragraph.
  for (const at of document.related("commentsExtended")?.all("w15:commentEx") ?? [])
    if (paragraphs.has(at.get("w15:paraId") ?? "") || paragraphs.has(at.get("w15:paraIdParent") ?? "?")) at.remove();
}

/** Ids in attributes of the relationships namespace (r:id, r:embed, r:link…) and of old drawings (o:relid). */
const relationshipsIn = (all: readonly XmlElement[]): ReadonlySet<string> =>
  new Set(all.flatMap((at) => at.attributes.filter(({ name }) => /^r:|:relid$/u.test(name)).map(({ value }) => value)));

/** Takes a relationship away, and the part it leads to when nothing else does. */
function release(pkg: OoxmlPackage, from: string, id: string): void {
  const found = pkg.relationships(from).find((at) => at.id === id);
  if (!found) return;
  unrelate(pkg, from, id);
  if (found.external || !pkg.has(found.target)) return;
  const others = pkg.partNames().filter((name) => !name.endsWith(".rels"));
  const wanted = ["", ...others].some((part) =>
    pkg.relationships(part).some((at) => !at.external && at.target === found.target),
  );
  if (!wanted) removePart(pkg, found.target);
}
