import { element, textNode, type XmlElement, type XmlNode, type XmlText } from "../../../ooxml";
import type { WordDocument } from "../document";
import { freshRevisions, REVISIONS } from "./revisions";
import { INLINE_CONTAINERS, piecesOf, widthOf, type Piece } from "../model/units";

/** A place between two nodes of a paragraph. */
export interface Gap {
  readonly parent: XmlElement;
  readonly index: number;
}

/** Which of the gaps with the same offset is meant: see `gapAt`. */
export interface GapChoice {
  /** The content control whose inside is meant. */
  readonly within?: XmlElement | null;
  /** The first or the last of the gaps that fit. */
  readonly edge?: "first" | "last";
}

/** Inline elements that may be cut in two; a content control may not. */
const DIVISIBLE: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:smartTag",
  "w:r",
]);

/** Content of a run for a text: w:t, w:tab and w:br ("\v" and "\n" are line breaks, "\f" a page break). */
export function runContent(text: string, deleted = false): XmlElement[] {
  return (text.match(/[^\t\v\n\f\r]+|[\t\v\n\f\r]/g) ?? []).map((part) => {
    if (part === "\t") return element("w:tab");
    if (part === "\f") return element("w:br", { "w:type": "page" });
    if (/^[\v\n\r]$/.test(part)) return element("w:br");
    return element(deleted ? "w:delText" : "w:t", { "xml:space": "preserve" }, part);
  });
}

/** The text node of a w:t; made when it is empty. */
function textIn(node: XmlElement): XmlText {
  const there = node.children.find((child) => child.kind === "text");
  if (there?.kind === "text") return there;
  const made = textNode("");
  node.append(made);
  return made;
}

/** Changes the text of a w:t or w:delText. */
export function setText(document: WordDocument, node: XmlElement, text: string): void {
  const [first, ...rest] = node.children;
  for (const other of rest) document.journal.take(other);
  if (/^\s|\s$/.test(text)) document.journal.attribute(node, "xml:space", "preserve");
  if (first?.kind === "text") document.journal.text(first, text);
  else document.journal.text(textIn(node), text);
}

/** The piece that holds the unit at this offset; undefined at the end. */
export function pieceAt(paragraph: XmlElement, offset: number): Piece | undefined {
  return piecesOf(paragraph).find((piece) => offset >= piece.start && offset < piece.start + piece.length);
}

/** A new run with the same properties, holding these nodes. */
export function runLike(run: XmlElement | null, ...content: readonly XmlNode[]): XmlElement {
  const properties = run?.first("w:rPr")?.clone();
  return element("w:r", {}, ...(properties ? [properties] : []), ...content);
}

/** Cuts the run so that a run boundary falls on `offset`. Nothing happens where there is one. */
export function cutRun(document: WordDocument, paragraph: XmlElement, offset: number): void {
  const piece = pieceAt(paragraph, offset);
  if (!piece || piece.run.name !== "w:r") return;
  const { journal } = document;
  const inside = offset - piece.start;
  const following = piece.run.children.slice(piece.run.indexOf(piece.node) + (inside > 0 ? 1 : 0));
  const earlier = piece.run.elements.some(
    (node) => node.name !== "w:rPr" && node !== piece.node && !following.includes(node),
  );
  if (inside === 0 && !earlier) return;
  const right = runLike(piece.run);
  journal.after(piece.run, right);
  if (inside > 0) {
    const tail = element(piece.node.name, { "xml:space": "preserve" }, piece.text.slice(inside));
    setText(document, piece.node, piece.text.slice(0, inside));
    journal.append(right, tail);
  }
  for (const node of following) journal.append(right, node);
  freshRevisions(document, ...right.all("w:rPr"));
}

interface Found extends Gap {
  readonly control: XmlElement | null;
  readonly depth: number;
}

/** All places in a paragraph where units number `offset` stand to the left, outside of runs, in document order. */
function gaps(paragraph: XmlElement, offset: number): Found[] {
  const found: Found[] = [];
  const walk = (parent: XmlElement, start: number, control: XmlElement | null, depth: number): void => {
    let at = start;
    for (const [index, child] of parent.children.entries()) {
      const properties = child.kind === "element" && child.name === "w:pPr";
      if (at === offset && !properties) found.push({ parent, index, control, depth });
      if (child.kind !== "element") continue;
      const width = widthOf(child);
      if (INLINE_CONTAINERS.has(child.name) && offset >= at && offset <= at + width) {
        const inner = child.name === "w:sdt" ? child.first("w:sdtContent") : child;
        if (inner) walk(inner, at, child.name === "w:sdt" ? child : control, depth + 1);
      }
      at += width;
    }
    if (at === offset) found.push({ parent, index: parent.children.length, control, depth });
  };
  walk(paragraph, 0, null, 0);
  return found;
}

/**
 * A gap at this offset, cutting a run where needed. At the edge of a control or link the outside is taken, unless
 * `within` names the control; among several the first, or the last.
 */
export function gapAt(document: WordDocument, paragraph: XmlElement, offset: number, choice: GapChoice = {}): Gap {
  cutRun(document, paragraph, offset);
  const all = gaps(paragraph, offset);
  const inside = choice.within ? all.filter(({ control }) => control === choice.within) : [];
  const pool = inside.length > 0 ? inside : all;
  const depth = Math.min(...pool.map((gap) => gap.depth));
  const fitting = pool.filter((gap) => gap.depth === depth);
  const gap = choice.edge === "first" ? fitting[0] : fitting.at(-1);
  return gap ?? { parent: paragraph, index: paragraph.children.length };
}

/**
 * The same gap, brought out to be a child gap of `parent`: divisible elements on the way are cut in two. Null when a
 * content control would have to be cut.
 */
export function liftGap(document: WordDocument, gap: Gap, parent: XmlElement): Gap | null {
  let at = gap;
  while (at.parent !== parent) {
    const inner = at.parent;
    const outer = inner.parent;
    if (!outer) return null;
    const index = outer.indexOf(inner);
    if (at.index === 0) at = { parent: outer, index };
    else if (at.index >= inner.children.length) at = { parent: outer, index: index + 1 };
    else if (DIVISIBLE.has(inner.name)) {
      const right = element(inner.name);
      for (const { name, value } of inner.attributes) right.set(name, value);
      if (REVISIONS.test(inner.name)) right.set("w:id", String(document.nextRevisionId()));
      const moving = inner.children.slice(at.index);
      document.journal.after(inner, right);
      document.journal.append(right, ...moving);
      at = { parent: outer, index: index + 1 };
    } else return null;
  }
  return at;
}
