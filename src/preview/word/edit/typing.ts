import { REVISIONS } from "./revisions";
import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { assertMayDelete } from "../model/locks";
import { upTo } from "../model/order";
import { lengthOf, piecesOf, type Piece } from "../model/units";
import { gapAt, pieceAt, runContent, runLike, setText, type GapChoice } from "./runs";
import { markDeleted, wrapInserted } from "./tracked";

/** Moves points for `count` units put in at (or, negative, taken out after) an offset; undone with the step. */
export function shiftPoints(document: WordDocument, paragraph: XmlElement, offset: number, count: number): void {
  const back = document.points.remember([paragraph]);
  document.journal.call(() => document.points.shift(paragraph, offset, count), back);
}

/** How inserted text looks: as the text before it, unless properties (a w:rPr) are given. */
export interface TextOptions extends GapChoice {
  readonly properties?: XmlElement | null;
  /** Continue the text to the left, inside its control or link. What typing does; the API stays outside. */
  readonly joinsLeft?: boolean;
}

/**
 * Puts text into a paragraph; it holds no paragraph marks ("\n" becomes a line break). Gives the number of units.
 * Throws AccessDenied where the document or a control is locked.
 */
export function insertText(
  document: WordDocument,
  paragraph: XmlElement,
  offset: number,
  text: string,
  options: TextOptions = {},
): number {
  if (text === "") return 0;
  const tracked = document.changeTracking !== "Off";
  const plain = !/[\t\v\n\f\r]/.test(text) && options.properties === undefined && !tracked;
  const left = offset > 0 ? pieceAt(paragraph, offset - 1) : undefined;
  const right = pieceAt(paragraph, offset);
  const host = left && left.node.name === "w:t" && fits(left, right, options) ? left : undefined;
  if (plain && host) {
    const at = offset - host.start;
    setText(document, host.node, host.text.slice(0, at) + text + host.text.slice(at));
  } else insertRun(document, paragraph, offset, text, options, left ?? right);
  shiftPoints(document, paragraph, offset, text.length);
  return text.length;
}

/** Whether text at this place may simply join the text node on its left. */
function fits(left: Piece, right: Piece | undefined, options: TextOptions): boolean {
  if (left.deleted) return false;
  if (left.node === right?.node) return true;
  if (options.joinsLeft) return true;
  const container = left.run.parent;
  if (options.within) return upTo(container, "w:sdt") === options.within;
  return container?.name === "w:p";
}

function insertRun(
  document: WordDocument,
  paragraph: XmlElement,
  offset: number,
  text: string,
  options: TextOptions,
  model: Piece | undefined,
): void {
  const run = runLike(model?.run.name === "w:r" ? model.run : null, ...runContent(text));
  run.first("w:rPr")?.first("w:rPrChange")?.remove();
  const given = options.properties === undefined ? (model ? null : markProperties(paragraph)) : options.properties;
  if (given || options.properties !== undefined) {
    run.first("w:rPr")?.remove();
    if (given) run.prepend(given.clone());
  }
  const left = options.joinsLeft && offset > 0 ? pieceAt(paragraph, offset - 1) : undefined;
  const node = document.changeTracking === "Off" ? run : wrapInserted(document, run);
  if (left && !left.deleted && left.start + left.length === offset) document.journal.after(left.run, node);
  else {
    const gap = gapAt(document, paragraph, offset, options);
    document.journal.insertAt(gap.parent, gap.index, node);
  }
}

/** Run properties of the paragraph mark, which an empty paragraph's first text takes. */
function markProperties(paragraph: XmlElement): XmlElement | null {
  return paragraph.path("w:pPr", "w:rPr")?.clone() ?? null;
}

/** Takes units out of one paragraph (or marks them as deleted, while changes are tracked). */
export function deleteUnits(document: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  if (to <= from) return;
  const pieces = piecesOf(paragraph).filter((piece) => piece.start < to && piece.start + piece.length > from);
  if (document.changeTracking !== "Off") {
    const length = lengthOf(paragraph);
    markDeleted(document, paragraph, from, to);
    return shiftPoints(document, paragraph, from, lengthOf(paragraph) - length);
  }
  for (const sdt of [...paragraph.descendants("w:sdt")]) {
    const inside = piecesOf(paragraph).filter((piece) => upTo(piece.run, "w:sdt") === sdt);
    const first = inside[0];
    const last = inside.at(-1);
    if (
      first &&
      last &&
      first.start >= from &&
      last.start + last.length <= to &&
      (first.start > from || last.start + last.length < to)
    ) {
      assertMayDelete(sdt);
      document.journal.take(sdt);
    }
  }
  for (const piece of pieces)
    if (piece.run.parent && upTo(piece.run, "w:p") === paragraph) trim(document, piece, from, to);
  shiftPoints(document, paragraph, from, from - to);
}

function trim(document: WordDocument, piece: Piece, from: number, to: number): void {
  const keep = piece.text.slice(0, Math.max(0, from - piece.start)) + piece.text.slice(Math.max(0, to - piece.start));
  if (keep !== "" && (piece.node.name === "w:t" || piece.node.name === "w:delText"))
    return setText(document, piece.node, keep);
  document.journal.take(piece.node);
  dropEmpty(document, piece.run);
}

/** Takes out a run without content, and links and marks of revision that hold nothing any more. */
function dropEmpty(document: WordDocument, element: XmlElement): void {
  const parent = element.parent;
  if (!parent || element.elements.some(({ name }) => name !== "w:rPr")) return;
  if (element.name === "w:sdtContent" || element.name === "w:p" || element.name === "w:sdt") return;
  document.journal.take(element);
  dropEmpty(document, parent);
}

/** An empty paragraph with the same properties as another (section properties and numbering restarts left out). */
export function paragraphLike(model: XmlElement | null): XmlElement {
  const properties = model?.first("w:pPr")?.clone();
  properties?.first("w:sectPr")?.remove();
  properties?.first("w:pPrChange")?.remove();
  // Whether the model's own mark was put in or changed is no news about the new one.
  for (const mark of properties?.first("w:rPr")?.elements.filter(({ name }) => REVISIONS.test(name)) ?? [])
    mark.remove();
  return element("w:p", {}, ...(properties && properties.elements.length > 0 ? [properties] : []));
}
