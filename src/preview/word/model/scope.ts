import type { XmlElement } from "../../../ooxml";
import type { Host } from "../classes/host";
import { isInline } from "./controls";
import {
  compareElements,
  controlAround,
  edgeParagraph,
  neighbour,
  paragraphsBetween,
  paragraphsIn,
  storyOf,
  upTo,
} from "./order";
import type { Point } from "./points";
import { lengthOf, piecesOf, textBetween } from "./units";

export type ScopeKind = "Body" | "Paragraph" | "Range" | "ContentControl" | "Table";

/** A stretch of text an API object stands for. Those of elements are worked out afresh; a range holds live points. */
export interface Scope {
  readonly host: Host;
  readonly kind: ScopeKind;
  /** The body, paragraph, control or table; null for a range. */
  readonly element: XmlElement | null;
  readonly start: Point;
  readonly end: Point;
}

/** A live range. A start behind its end (both were pushed) counts as an empty range. */
export function rangeScope(
  host: Host,
  from: XmlElement,
  fromOffset: number,
  to: XmlElement,
  toOffset: number,
  within: XmlElement | null = null,
): Scope {
  const { points } = host.document;
  const start = points.make(from, fromOffset, "start", within);
  const end = points.make(to, toOffset, "end", within);
  return {
    host,
    kind: "Range",
    element: null,
    get start() {
      if (start.paragraph === end.paragraph && start.offset > end.offset) start.offset = end.offset;
      return start;
    },
    end,
  };
}

/** A range between two points, which are copied. */
export const rangeBetween = (host: Host, start: Point, end: Point, within: XmlElement | null = null): Scope =>
  rangeScope(host, start.paragraph, start.offset, end.paragraph, end.offset, within);

/**
 * What is selected, as a range of its own. One that ends where a paragraph begins ends with the mark of the paragraph
 * before it, as in Word, to which both are one place: three clicks select one paragraph and not two.
 */
export function selected(host: Host): Scope {
  const { start, end } = host.document.selection.ordered();
  const isBehindMark = end.offset === 0 && end.paragraph !== start.paragraph;
  const before = isBehindMark ? neighbour(end.paragraph, -1, storyOf(end.paragraph)) : null;
  return before
    ? rangeScope(host, start.paragraph, start.offset, before, lengthOf(before) + 1)
    : rangeBetween(host, start, end);
}

/** The text of an element: of a paragraph without its mark, of a control what is inside it. */
export function elementScope(host: Host, kind: ScopeKind, element: XmlElement): Scope {
  return {
    host,
    kind,
    element,
    get start() {
      return bounds(element)[0];
    },
    get end() {
      return bounds(element)[1];
    },
  };
}

function bounds(element: XmlElement): readonly [Point, Point] {
  if (element.name === "w:sdt" && isInline(element)) return inlineBounds(element);
  const first = edgeParagraph(element, "first") ?? upTo(element, "w:p") ?? element;
  const last = edgeParagraph(element, "last") ?? first;
  const within = element.name === "w:sdt" ? element : null;
  return [
    { paragraph: first, offset: 0, side: "start", within },
    { paragraph: last, offset: lengthOf(last), side: "end", within },
  ];
}

function inlineBounds(sdt: XmlElement): readonly [Point, Point] {
  const paragraph = upTo(sdt, "w:p") as XmlElement;
  const inside = piecesOf(paragraph).filter(({ run }) => isWithin(run, sdt));
  const first = inside[0];
  const last = inside.at(-1);
  const start = first ? first.start : offsetOf(paragraph, sdt);
  const end = first && last ? last.start + last.length : start;
  return [
    { paragraph, offset: start, side: "start", within: sdt },
    { paragraph, offset: end, side: "end", within: sdt },
  ];
}

function isWithin(run: XmlElement, sdt: XmlElement): boolean {
  for (let at = run.parent; at; at = at.parent) if (at === sdt) return true;
  return false;
}

/** Number of units that stand before an inline element. */
export function offsetOf(paragraph: XmlElement, inline: XmlElement): number {
  let offset = 0;
  for (const piece of piecesOf(paragraph)) {
    if (compareElements(piece.run, inline) >= 0) break;
    offset = piece.start + piece.length;
  }
  return offset;
}

/** The paragraphs a scope touches, in order. */
export function paragraphsOf(scope: Scope): XmlElement[] {
  const { element, host } = scope;
  if (element && element.name !== "w:p" && !(element.name === "w:sdt" && isInline(element))) {
    return element === host.document.body ? [...host.document.paragraphElements()] : paragraphsIn(element);
  }
  const { start, end } = scope;
  return start.paragraph === end.paragraph ? [start.paragraph] : paragraphsBetween(start.paragraph, end.paragraph);
}

/** Each paragraph with the units of it that the scope covers. */
export function* stretches(scope: Scope): Generator<{ paragraph: XmlElement; from: number; to: number }> {
  const { start, end } = scope;
  for (const paragraph of paragraphsOf(scope)) {
    const length = lengthOf(paragraph);
    const from = paragraph === start.paragraph ? Math.min(start.offset, length) : 0;
    const to = paragraph === end.paragraph ? Math.min(end.offset, length) : length;
    yield { paragraph, from, to };
  }
}

/** The text as the API gives it: paragraphs are parted by a carriage return, cells of a row by a tab. */
export function textOf(scope: Scope): string {
  let text = "";
  let before: XmlElement | null = null;
  for (const { paragraph, from, to } of stretches(scope)) {
    if (before) text += sameRow(before, paragraph) ? "\t" : "\r";
    text += textBetween(paragraph, from, to);
    before = paragraph;
  }
  return scope.kind === "Range" && before && scope.end.offset > lengthOf(before) ? `${text}\r` : text;
}

function sameRow(a: XmlElement, b: XmlElement): boolean {
  const cell = upTo(a, "w:tc");
  const other = upTo(b, "w:tc");
  return cell !== null && other !== null && cell !== other && upTo(cell, "w:tr") === upTo(other, "w:tr");
}

/** True when nothing is covered. */
export const isEmpty = (scope: Scope): boolean =>
  scope.start.paragraph === scope.end.paragraph && scope.start.offset >= scope.end.offset;

/** The innermost control that holds all of the scope; a control is not in itself. */
export function controlOf(scope: Scope): XmlElement | null {
  const { element, start, end } = scope;
  if (element && element.name !== "w:p") return controlAround(element);
  if (start.within && start.within === end.within) return start.within;
  if (start.paragraph === end.paragraph) {
    const inline = inlineControl(start.paragraph, start.offset, end.offset);
    if (inline) return inline;
  }
  for (let at = controlAround(start.paragraph); at; at = controlAround(at)) {
    for (let other = controlAround(end.paragraph); other; other = controlAround(other)) if (other === at) return at;
  }
  return null;
}

/** The innermost inline control round some units; an empty stretch must stand properly inside. */
function inlineControl(paragraph: XmlElement, from: number, to: number): XmlElement | null {
  let found: XmlElement | null = null;
  for (const sdt of paragraph.descendants("w:sdt")) {
    const [start, end] = inlineBounds(sdt);
    const inside = from === to ? start.offset < from && to < end.offset : start.offset <= from && to <= end.offset;
    if (inside) found = sdt;
  }
  return found;
}

/** True while all of a scope is in the document. */
export const isAlive = (scope: Scope): boolean =>
  scope.element
    ? scope.host.document.isAttached(scope.element)
    : scope.host.document.isAttached(scope.start.paragraph) && scope.host.document.isAttached(scope.end.paragraph);
