import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { upTo } from "../model/order";
import { piecesOf } from "../model/units";
import { cutRun } from "./runs";

/** Attributes of a mark of revision: who, when, and an id that no other mark has. */
export function revisionMark(document: WordDocument): Record<string, string> {
  return {
    "w:id": String(document.nextRevisionId()),
    "w:author": document.author,
    "w:date": document
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
  };
}

/** A tracked insertion round a run. */
export function wrapInserted(document: WordDocument, run: XmlElement): XmlElement {
  return element("w:ins", revisionMark(document), run);
}

/** Marks units as deleted. What was itself only inserted under tracking goes at once. */
export function markDeleted(document: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  cutRun(document, paragraph, from);
  cutRun(document, paragraph, to);
  const runs = new Set<XmlElement>();
  for (const piece of piecesOf(paragraph)) {
    if (piece.start >= from && piece.start + piece.length <= to && !piece.deleted) runs.add(piece.run);
  }
  for (const run of runs) {
    const inserted = upTo(run, "w:ins");
    if (inserted?.get("w:author") === document.author) {
      document.journal.take(run);
      if (inserted.elements.length === 0) document.journal.take(inserted);
      continue;
    }
    for (const text of run.all("w:t")) {
      const deleted = element("w:delText", { "xml:space": "preserve" }, text.text());
      document.journal.replace(text, deleted);
    }
    const mark = element("w:del", revisionMark(document));
    document.journal.before(run, mark);
    document.journal.append(mark, run);
  }
}
