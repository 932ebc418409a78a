import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { assertMayDelete } from "../model/locks";
import {
  compareElements,
  controlAround,
  edgeParagraph,
  holds,
  neighbour,
  paragraphsIn,
  storyOf,
  upTo,
} from "../model/order";
import type { Point } from "../model/points";
import { lengthOf } from "../model/units";
import { gapAt, liftGap } from "./runs";
import { deleteUnits, insertText, paragraphLike } from "./typing";

function movePoints(document: WordDocument, paragraph: XmlElement, from: number, to: XmlElement, by: number): void {
  const back = document.points.remember([paragraph, to]);
  document.journal.call(() => document.points.move(paragraph, from, to, by), back);
}

/**
 * Breaks a paragraph in two; the new one holds what stood after the offset. At the end of a paragraph that is the last
 * in a content control of whole paragraphs, the new one stands after the control, unless `within` names it.
 * @returns the new paragraph
 */
export function splitParagraph(
  document: WordDocument,
  paragraph: XmlElement,
  offset: number,
  within: XmlElement | null = null,
): XmlElement {
  const { journal } = document;
  const length = lengthOf(paragraph);
  const made = paragraphLike(paragraph);
  if (offset >= length) {
    const control = controlAround(paragraph);
    const last = control && paragraph.parent?.parent === control && edgeParagraph(control, "last") === paragraph;
    journal.after(last && control !== within ? control : paragraph, made);
    movePoints(document, paragraph, length + 1, made, -(length + 1));
    return made;
  }
  const gap = gapAt(document, paragraph, offset, { edge: "last" });
  const top = liftGap(document, gap, paragraph) ?? afterControl(paragraph, gap.parent);
  journal.after(paragraph, made);
  const moving = paragraph.children.slice(top.index).filter((node) => node.kind !== "element" || node.name !== "w:pPr");
  journal.append(made, ...moving);
  const kept = lengthOf(paragraph);
  movePoints(document, paragraph, kept, made, -kept);
  return made;
}

/** Behind the inline control that must not be cut. */
function afterControl(paragraph: XmlElement, inner: XmlElement): { parent: XmlElement; index: number } {
  let at = inner;
  while (at.parent && at.parent !== paragraph) at = at.parent;
  return { parent: paragraph, index: paragraph.indexOf(at) + 1 };
}

/** Joins the following paragraph to this one, which keeps its own properties. False when none stands beside it. */
export function joinWithNext(document: WordDocument, paragraph: XmlElement): boolean {
  const next = neighbour(paragraph, 1, storyOf(paragraph));
  if (!next || upTo(next, "w:tc") !== upTo(paragraph, "w:tc")) return false;
  const length = lengthOf(paragraph);
  const moving = next.children.filter((node) => node.kind !== "element" || node.name !== "w:pPr");
  document.journal.append(paragraph, ...moving);
  movePoints(document, next, 0, paragraph, length);
  removeBlock(document, next);
  return true;
}

/** Takes a paragraph, table or control out; a control or cell left without a paragraph is removed or given an empty one. */
export function removeBlock(document: WordDocument, block: XmlElement): void {
  assertMayDelete(block);
  const parent = block.parent;
  if (!parent) return;
  document.journal.take(block);
  if (
    parent.name === "w:sdtContent" &&
    !edgeParagraph(parent, "first") &&
    parent.elements.length === 0 &&
    parent.parent
  ) {
    removeBlock(document, parent.parent);
  } else if (parent.name === "w:tc" && parent.elements.at(-1)?.name !== "w:p")
    document.journal.append(parent, element("w:p"));
  else if (parent.name === "w:body" && !edgeParagraph(parent, "first"))
    document.journal.insertAt(parent, 0, element("w:p"));
}

/** Deletes a paragraph with its mark; the only one of a story or cell, or the last before a table's end, is emptied. */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  const story = storyOf(paragraph);
  const cell = upTo(paragraph, "w:tc");
  const scope = cell && holds(story, cell) ? cell : story;
  const keeps = edgeParagraph(scope, "first") === paragraph && edgeParagraph(scope, "last") === paragraph;
  const carriesSection = paragraph.path("w:pPr", "w:sectPr") !== undefined;
  if (keeps || carriesSection || document.changeTracking !== "Off")
    deleteUnits(document, paragraph, 0, lengthOf(paragraph));
  else {
    const next = neighbour(paragraph, 1, story) ?? neighbour(paragraph, -1, story);
    if (next) movePoints(document, paragraph, 0, next, -lengthOf(paragraph) - 1);
    removeBlock(document, paragraph);
  }
}

/** New paragraphs, one per line of the text, beside an existing one. Gives them in order. */
export function insertParagraphs(
  document: WordDocument,
  beside: XmlElement,
  where: "before" | "after",
  lines: readonly string[],
  model: XmlElement | null = beside,
): XmlElement[] {
  const made = lines.map((line) => {
    const paragraph = paragraphLike(model?.name === "w:p" ? model : null);
    return { paragraph, line };
  });
  const nodes = made.map(({ paragraph }) => paragraph);
  if (where === "before") document.journal.before(beside, ...nodes);
  else document.journal.after(beside, ...nodes);
  for (const { paragraph, line } of made) insertText(document, paragraph, 0, line);
  return nodes;
}

/** Compares two places of the same story; negative when `a` comes first. After a mark is where the next paragraph begins. */
export function comparePoints(a: Point, b: Point): number {
  if (a.paragraph === b.paragraph) return a.offset - b.offset;
  const order = compareElements(a.paragraph, b.paragraph);
  const [first, second] = order < 0 ? [a, b] : [b, a];
  const touches =
    second.offset === 0 &&
    first.offset > lengthOf(first.paragraph) &&
    neighbour(first.paragraph, 1, storyOf(first.paragraph)) === second.paragraph;
  return touches ? 0 : order;
}

/**
 * Deletes everything between two points: parts of paragraphs, whole paragraphs and tables; what is left of the first and
 * the last paragraph joins. Throws AccessDenied when a control in it may not be deleted.
 */
export function deleteRange(document: WordDocument, start: Point, end: Point): void {
  const { paragraph: first, offset: from } = start;
  const { paragraph: last, offset: to } = end;
  if (first === last) {
    const length = lengthOf(first);
    deleteUnits(document, first, from, Math.min(to, length));
    if (to > length && from === 0) deleteParagraph(document, first);
    else if (to > length) joinWithNext(document, first);
    return;
  }
  const between: XmlElement[] = [];
  const story = storyOf(first);
  for (let at = neighbour(first, 1, story); at && at !== last; at = neighbour(at, 1, story)) between.push(at);
  const wholeLast = to > lengthOf(last);
  if (!wholeLast) deleteUnits(document, last, 0, to);
  for (const paragraph of between) removeWithin(document, paragraph, first, last);
  deleteUnits(document, first, from, lengthOf(first));
  if (wholeLast) deleteParagraph(document, last);
  if (document.changeTracking !== "Off") return;
  if (wholeLast && from === 0) deleteParagraph(document, first);
  else if (!wholeLast && neighbour(first, 1, story) === last) joinWithNext(document, first);
}

/** Removes the largest block that holds the paragraph and neither end of the range. */
function removeWithin(document: WordDocument, paragraph: XmlElement, first: XmlElement, last: XmlElement): void {
  if (!document.isAttached(paragraph)) return;
  let block = paragraph;
  for (let at = block.parent; at && !holds(at, first) && !holds(at, last); at = at.parent) {
    if (at.name === "w:tbl" || at.name === "w:sdt") block = at;
  }
  if (block.name !== "w:p") removeBlock(document, block);
  else if (paragraphsIn(block.parent ?? block).length === 1) deleteUnits(document, block, 0, lengthOf(block));
  else deleteParagraph(document, block);
}
