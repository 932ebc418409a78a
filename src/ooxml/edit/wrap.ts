import type { ParagraphText, TextPiece } from "../word/paragraph";
import { element, type XmlElement, type XmlNode } from "../xml";
import { mayHoldControls } from "./controls";
import { splitAt } from "./runs";

/** Inline containers that may be cut in two: each half keeps the attributes and properties. */
const DIVISIBLE = new Set(["w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

/**
 * Puts an element that `make` makes round the text start..end of a paragraph, splitting runs and links where the range
 * ends inside them. What cannot be cut (a field, a control that holds plain text only) is taken whole. Where all that a
 * container shows is in the range, the new element goes round the container. The visible text does not change.
 * @param read reads the paragraph as it stands; called again after each split
 * @returns the new element; null when nothing visible stands in the range, or where a field of it ends elsewhere
 */
export function wrapText(
  p: XmlElement,
  read: () => ParagraphText,
  start: number,
  end: number,
  make: (content: readonly XmlNode[]) => XmlElement,
): XmlElement | null {
  splitAt(read().pieces, end);
  splitAt(read().pieces, start);
  const { pieces } = read();
  const first = pieces.find((piece) => piece.end > start && piece.start < end);
  const last = pieces.findLast((piece) => piece.end > start && piece.start < end);
  if (!first || !last) return null;
  const shell = plainShell(first, last, p);
  if (shell) return put(shell, shell, make);
  const ends = topLevel(p, pieces, first, last);
  const balanced = ends && balance(...ends);
  return balanced ? put(...balanced, make) : null;
}

/** The outermost control outside or inside the paragraph that holds the range and may not hold another control. */
function plainShell(first: TextPiece, last: TextPiece, p: XmlElement): XmlElement | null {
  let shell: XmlElement | null = null;
  for (let at: XmlElement | null = first.node; at; at = at.parent)
    if (at.name === "w:sdt" && !mayHoldControls(at) && (holds(at, last.node) || holds(at, p))) shell = at;
  return shell;
}

/** The two siblings between which (inclusive) the range stands, containers cut where need be. */
function topLevel(
  p: XmlElement,
  pieces: readonly TextPiece[],
  first: TextPiece,
  last: TextPiece,
): [XmlElement, XmlElement] | null {
  const common = commonParent(first.node, last.node, p, pieces, first, last);
  const head = climb(first, common, pieces, "before");
  const tail = climb(last, common, pieces, "after");
  return head && tail ? [head, tail] : null;
}

/**
 * The element inside which the new one goes: the innermost that holds both ends, or one further out as long as the
 * range is all that stands in it.
 */
function commonParent(
  a: XmlElement,
  b: XmlElement,
  p: XmlElement,
  pieces: readonly TextPiece[],
  first: TextPiece,
  last: TextPiece,
): XmlElement {
  let at: XmlElement = a;
  do at = at.parent as XmlElement;
  while (at !== p && (!holds(at, b) || !isInlineContainer(at)));
  while (at !== p && isWhole(at, pieces, first, last)) {
    do at = at.parent as XmlElement;
    while (at !== p && !isInlineContainer(at));
  }
  return at;
}

const isInlineContainer = (at: XmlElement): boolean =>
  DIVISIBLE.has(at.name) || at.name === "w:fldSimple" || at.name === "w:sdtContent";

/** True when nothing visible in `at` stands outside first..last. */
function isWhole(at: XmlElement, pieces: readonly TextPiece[], first: TextPiece, last: TextPiece): boolean {
  const before = pieces[pieces.indexOf(first) - 1];
  const after = pieces[pieces.indexOf(last) + 1];
  return !(before && holds(at, before.node)) && !(after && holds(at, after.node));
}

/** The child of `common` in which a piece stands, after containers were cut at the piece's outer edge. */
function climb(
  piece: TextPiece,
  common: XmlElement,
  pieces: readonly TextPiece[],
  side: "before" | "after",
): XmlElement | null {
  let at: XmlElement = piece.run ?? piece.node;
  while (at.parent && at.parent !== common) {
    const parent: XmlElement = at.parent;
    const next = pieces[pieces.indexOf(piece) + (side === "before" ? -1 : 1)];
    if (DIVISIBLE.has(parent.name) && next && holds(parent, next.node)) at = divide(parent, at, side);
    else at = parent;
  }
  return at.parent ? at : null;
}

/** Cuts a container before or after one of its children; gives the half that holds the child. */
function divide(container: XmlElement, child: XmlElement, side: "before" | "after"): XmlElement {
  const at = container.indexOf(child) + (side === "after" ? 1 : 0);
  const half = element(container.name);
  for (const { name, value } of container.attributes) half.set(name, value);
  for (const kept of container.elements) if (kept.name.endsWith("Pr")) half.append(kept.clone());
  half.append(...container.children.slice(at));
  container.parent?.insertAfter(container, half);
  return side === "after" ? container : half;
}

/** Extends siblings until every complex field that begins among them ends among them, and the other way round. */
function balance(head: XmlElement, tail: XmlElement): [XmlElement, XmlElement] | null {
  const parent = head.parent as XmlElement;
  let [from, to] = [parent.indexOf(head), parent.indexOf(tail)];
  if (from > to) return null;
  for (;;) {
    const { low, sum } = fieldDepth(parent, from, to);
    if (low === 0 && sum === 0) break;
    if (low < 0) from--;
    else to++;
    const edge = parent.children[low < 0 ? from : to];
    if (!edge || (edge.kind === "element" && edge.name === "w:pPr")) return null;
  }
  const inside = parent.children.slice(from, to + 1).filter((at) => at.kind === "element");
  return [inside[0] as XmlElement, inside.at(-1) as XmlElement];
}

function fieldDepth(parent: XmlElement, from: number, to: number): { low: number; sum: number } {
  let [low, sum] = [0, 0];
  for (const at of parent.children.slice(from, to + 1)) {
    if (at.kind !== "element") continue;
    for (const mark of at.descendants("w:fldChar")) {
      const type = mark.get("w:fldCharType");
      sum += type === "begin" ? 1 : type === "end" ? -1 : 0;
      low = Math.min(low, sum);
    }
  }
  return { low, sum };
}

function put(head: XmlElement, tail: XmlElement, make: (content: readonly XmlNode[]) => XmlElement): XmlElement {
  const parent = head.parent as XmlElement;
  const place = element("w:sdt");
  parent.insertBefore(head, place);
  const from = parent.indexOf(head);
  const made = make(parent.children.slice(from, parent.indexOf(tail) + 1));
  place.replaceWith(made);
  dissolveSmartTags(made);
  return made;
}

/**
 * Smart tags may stand in a paragraph but not in a control (CT_SdtContentRun as the Open XML SDK knows it). They mark
 * words for programs that no longer exist and Word drops them when it saves; their words stay.
 */
function dissolveSmartTags(control: XmlElement): void {
  const content = control.first("w:sdtContent");
  for (let tag = content?.first("w:smartTag"); tag; tag = content?.first("w:smartTag"))
    tag.replaceWith(...tag.children.filter((at) => at.kind !== "element" || at.name !== "w:smartTagPr"));
}

function holds(outer: XmlElement, inner: XmlElement): boolean {
  for (let at: XmlElement | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
