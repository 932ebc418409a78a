import { element, insertInOrder, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { piecesOf } from "../model/units";
import { cutRun } from "./runs";
import { RUN_ORDER } from "../../../ooxml/editing";
import { PARAGRAPH_ORDER } from "./order.data";

/** A property of a run or paragraph: the element to put in, or null to take it out. */
export type Properties = Readonly<Record<string, XmlElement | null>>;

/** Sets properties of one w:rPr, w:pPr or the like in the order that its schema wants. `parent` gets one when it has none. */
export function setProperties(
  document: WordDocument,
  parent: XmlElement,
  holder: string,
  properties: Properties,
  order: readonly string[],
): void {
  const { journal } = document;
  const old = parent.first(holder);
  const next = old?.clone() ?? element(holder);
  for (const [name, value] of Object.entries(properties)) {
    if (value) insertInOrder(next, value.clone(), order);
    else next.first(name)?.remove();
  }
  if (old) journal.replace(old, next);
  else if (next.elements.length > 0) journal.insertAt(parent, 0, next);
}

/** Character formatting of some units of a paragraph; runs are cut where the formatting begins and ends. */
export function formatUnits(
  document: WordDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
  properties: Properties,
): void {
  cutRun(document, paragraph, from);
  cutRun(document, paragraph, to);
  const runs = new Set<XmlElement>();
  for (const piece of piecesOf(paragraph)) {
    if (piece.start >= from && piece.start + piece.length <= to && piece.run.name === "w:r") runs.add(piece.run);
  }
  for (const run of runs) setProperties(document, run, "w:rPr", properties, RUN_ORDER);
}

/** Formatting of the paragraph mark, which new text of an empty paragraph takes. */
export function formatMark(document: WordDocument, paragraph: XmlElement, properties: Properties): void {
  const mark = paragraph.path("w:pPr", "w:rPr")?.clone() ?? element("w:rPr");
  for (const [name, value] of Object.entries(properties)) {
    if (value) insertInOrder(mark, value.clone(), RUN_ORDER);
    else mark.first(name)?.remove();
  }
  formatParagraph(document, paragraph, { "w:rPr": mark.elements.length > 0 ? mark : null });
}

/** Paragraph formatting: style, alignment, indents, list membership. */
export function formatParagraph(document: WordDocument, paragraph: XmlElement, properties: Properties): void {
  setProperties(document, paragraph, "w:pPr", properties, PARAGRAPH_ORDER);
}
