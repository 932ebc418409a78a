import { element, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { isInline } from "../model/controls";
import { controlAround, edgeParagraph, upTo } from "../model/order";
import type { Point } from "../model/points";
import { rangeBetween, rangeScope, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import { comparePoints, deleteRange, insertParagraphs, splitParagraph } from "./paragraphs";
import { gapAt, type GapChoice } from "./runs";
import { insertText, shiftPoints } from "./typing";

/** Word.InsertLocation. */
export type Where = "Before" | "After" | "Start" | "End" | "Replace";

/** Checks an insert location against those a member takes. Throws InvalidArgument. */
export function whereFrom(value: unknown, allowed: readonly Where[], fallback?: Where): Where {
  if ((value === null || value === undefined || value === "") && fallback) return fallback;
  const found = allowed.find((where) => where.toLowerCase() === String(value).toLowerCase());
  if (!found) throw invalidArgument(`insertLocation must be one of ${allowed.join(", ")}`);
  return found;
}

/** Where something is to go in: a place in a paragraph, and which side of a control's edge. */
interface Place {
  readonly paragraph: XmlElement;
  readonly offset: number;
  readonly within: XmlElement | null;
  readonly edge: "first" | "last";
}

function placeAt(point: Point, within: XmlElement | null, edge: "first" | "last"): Place {
  const length = lengthOf(point.paragraph);
  return { paragraph: point.paragraph, offset: Math.min(point.offset, length), within, edge };
}

/** A placeholder is not text: it goes when a control gets text of its own. */
function dropPlaceholder(scope: Scope): void {
  const sdt = scope.element?.name === "w:sdt" ? scope.element : scope.start.within;
  const flag = sdt?.path("w:sdtPr", "w:showingPlcHdr");
  if (!sdt || !flag) return;
  const { document } = scope.host;
  document.journal.take(flag);
  const inside = rangeBetween(scope.host, scope.start, scope.end);
  deleteRange(document, inside.start, inside.end);
}

function place(scope: Scope, where: Where): Place {
  const { document } = scope.host;
  if (where === "Before") return placeAt(scope.start, null, "first");
  if (where === "After") return placeAt(scope.end, null, "last");
  dropPlaceholder(scope);
  if (where === "Replace") {
    const { start, end } = scope;
    if (comparePoints(start, end) < 0) deleteRange(document, copy(start), copy(end));
    return placeAt(scope.start, scope.start.within, "last");
  }
  return where === "Start"
    ? placeAt(scope.start, scope.start.within, "first")
    : placeAt(scope.end, scope.end.within, "last");
}

const copy = (point: Point): Point => ({ ...point });

/** A range takes in what is put at its Start, at its End or in its place. */
function grow(scope: Scope, where: Where, put: Scope): void {
  if (scope.kind !== "Range") return;
  if (where === "Start" || where === "Replace") Object.assign(scope.start, pick(put.start));
  if (where === "End" || where === "Replace") Object.assign(scope.end, pick(put.end));
}

const pick = ({ paragraph, offset }: Point): Pick<Point, "paragraph" | "offset"> => ({ paragraph, offset });

/** Puts text in; line ends begin new paragraphs. Gives the range of the new text. */
export function insertTextAt(scope: Scope, text: string, where: Where): Scope {
  const { host } = scope;
  const at = place(scope, where);
  const options = { within: at.within, edge: at.edge };
  let { paragraph, offset } = at;
  for (const [index, line] of text.replace(/\r\n?/g, "\n").split("\n").entries()) {
    if (index > 0) {
      paragraph = splitParagraph(host.document, paragraph, offset, controlAround(paragraph));
      offset = 0;
    }
    offset += insertText(host.document, paragraph, offset, line, options);
  }
  const put = rangeScope(host, at.paragraph, at.offset, paragraph, offset, at.within);
  grow(scope, where, put);
  return put;
}

/** Puts a paragraph in and gives it. Its formatting is that of the paragraph it stands beside. */
export function insertParagraphAt(scope: Scope, text: string, where: Where): XmlElement {
  const { document } = scope.host;
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const { block, side, model } = neighbourOf(scope, where);
  const made = insertParagraphs(document, block, side, lines, model);
  return made[0] as XmlElement;
}

/** The block beside which a paragraph or table goes, and on which side of it. */
function neighbourOf(scope: Scope, where: Where): { block: XmlElement; side: "before" | "after"; model: XmlElement } {
  const first = scope.start.paragraph;
  const last = scope.end.paragraph;
  const inside = where === "Start" || where === "End" || where === "Replace";
  if (where === "Before" || where === "Start") {
    const outer =
      !inside && scope.element && scope.element.name !== "w:p" && !isInline(scope.element) ? scope.element : null;
    return { block: outer ?? topIn(scope, first, inside), side: "before", model: first };
  }
  const outer =
    !inside && scope.element && scope.element.name !== "w:p" && !isInline(scope.element) ? scope.element : null;
  return { block: outer ?? (inside ? topIn(scope, last, true) : leave(last)), side: "after", model: last };
}

/** For Start and End: the table that begins or ends the body stays whole. */
function topIn(scope: Scope, paragraph: XmlElement, inside: boolean): XmlElement {
  if (!inside || !scope.element || scope.element.name === "w:p" || isInline(scope.element)) return paragraph;
  const home = scope.element.name === "w:sdt" ? scope.element.first("w:sdtContent") : scope.element;
  let at = paragraph;
  for (let up: XmlElement | null = paragraph; up && up.parent !== home; up = up.parent) {
    if (up.parent?.name === "w:sdtContent" || up.parent?.name === "w:tc") at = up;
    at = up;
    if (!up.parent) return paragraph;
  }
  for (at = paragraph; at.parent && at.parent !== home;) at = at.parent;
  return at.parent === home ? at : paragraph;
}

/** After the last paragraph of a control of whole paragraphs means after the control. */
function leave(paragraph: XmlElement): XmlElement {
  const control = controlAround(paragraph);
  const direct = control && paragraph.parent?.parent === control;
  return direct && edgeParagraph(control, "last") === paragraph ? control : paragraph;
}

/** Puts a page, line or section break in. */
export function insertBreakAt(scope: Scope, type: string, where: Where): void {
  const { document } = scope.host;
  if (type === "Line") {
    insertTextAt(scope, "", where);
    const at = place(scope, where);
    insertText(document, at.paragraph, at.offset, "\v", { within: at.within, edge: at.edge });
    return;
  }
  const paragraph = insertParagraphAt(scope, "", where);
  if (type === "Page") {
    insertText(document, paragraph, 0, "\f");
    return;
  }
  const kinds: Readonly<Record<string, string>> = {
    SectionNext: "nextPage",
    Next: "nextPage",
    SectionContinuous: "continuous",
    SectionEven: "evenPage",
    SectionOdd: "oddPage",
  };
  const kind = kinds[type];
  if (!kind) throw invalidArgument("breakType");
  const last = document.body.first("w:sectPr");
  const section = last?.clone() ?? element("w:sectPr");
  section.first("w:type")?.remove();
  const properties = paragraph.first("w:pPr") ?? element("w:pPr");
  if (!properties.parent) document.journal.insertAt(paragraph, 0, properties);
  document.journal.append(properties, section);
  if (last) {
    const type = last.first("w:type");
    if (type) document.journal.attribute(type, "w:val", kind);
    else setType(scope, last, kind);
  }
}

function setType(scope: Scope, section: XmlElement, kind: string): void {
  const after = section.elements.filter(({ name }) =>
    /^w:(headerReference|footerReference|footnotePr|endnotePr)$/.test(name),
  ).length;
  scope.host.document.journal.insertAt(section, after, element("w:type", { "w:val": kind }));
}

/** Puts a table in beside or inside the scope; a paragraph keeps it from touching the end or another table. */
export function insertTableAt(scope: Scope, table: XmlElement, where: Where): XmlElement {
  const { document } = scope.host;
  const { block, side } = neighbourOf(scope, where);
  if (side === "before") document.journal.before(block, table);
  else document.journal.after(block, table);
  const parent = table.parent as XmlElement;
  const next = parent.elements[parent.elements.indexOf(table) + 1];
  if (!next || next.name === "w:tbl" || next.name === "w:sectPr") document.journal.after(table, element("w:p"));
  return table;
}

/** Puts ready-made blocks in. One paragraph goes into the line; more stand as paragraphs of their own. */
export function insertBlocksAt(scope: Scope, blocks: readonly XmlElement[], where: Where): Scope {
  const { host } = scope;
  const { document } = host;
  if (blocks.length === 0) return insertTextAt(scope, "", where);
  const only = blocks.length === 1 && blocks[0]?.name === "w:p" ? blocks[0] : null;
  if (only && !(scope.kind === "Body" && where !== "Replace")) return insertInline(scope, only, where);
  const at = place(scope, where);
  let anchor = at.paragraph;
  const length = lengthOf(anchor);
  const before = at.offset === 0;
  if (!before && at.offset < length) splitParagraph(document, anchor, at.offset, controlAround(anchor));
  if (before && length === 0 && blocks.at(-1)?.name === "w:p") {
    document.journal.before(anchor, ...blocks);
    const section = anchor.path("w:pPr", "w:sectPr");
    if (!section && upTo(anchor, "w:body")) document.journal.take(anchor);
    else if (!section) document.journal.take(anchor);
  } else if (before) document.journal.before(anchor, ...blocks);
  else document.journal.after(anchor, ...blocks);
  anchor = edgeParagraph(blocks[0] as XmlElement, "first") ?? anchor;
  const last = edgeParagraph(blocks.at(-1) as XmlElement, "last") ?? anchor;
  if (blocks.at(-1)?.name === "w:tbl") keepApart(scope, blocks.at(-1) as XmlElement);
  const put = rangeScope(host, anchor, 0, last, lengthOf(last));
  grow(scope, where, put);
  return put;
}

function keepApart(scope: Scope, table: XmlElement): void {
  const parent = table.parent as XmlElement;
  const next = parent.elements[parent.elements.indexOf(table) + 1];
  if (!next || next.name !== "w:p") scope.host.document.journal.after(table, element("w:p"));
}

/** The content of one paragraph, put into the line. */
function insertInline(scope: Scope, paragraph: XmlElement, where: Where): Scope {
  const { document } = scope.host;
  const at = place(scope, where);
  const wasEmpty = lengthOf(at.paragraph) === 0;
  const properties = paragraph.first("w:pPr");
  const count = insertContent(document, at.paragraph, at.offset, paragraph, { within: at.within, edge: at.edge });
  if (wasEmpty && properties && where === "Replace" && !at.within) takeProperties(document, at.paragraph, paragraph);
  const put = rangeScope(scope.host, at.paragraph, at.offset, at.paragraph, at.offset + count, at.within);
  grow(scope, where, put);
  return put;
}

/** Moves the runs of a paragraph that stands in no document into a line. Gives the number of units. */
export function insertContent(
  document: WordDocument,
  line: XmlElement,
  offset: number,
  paragraph: XmlElement,
  choice: GapChoice = {},
): number {
  const count = lengthOf(paragraph);
  const gap = gapAt(document, line, offset, choice);
  const properties = paragraph.first("w:pPr");
  const nodes = paragraph.children.filter((node) => node !== properties);
  for (const node of nodes) paragraph.take(node);
  document.journal.insertAt(gap.parent, gap.index, ...nodes);
  shiftPoints(document, line, offset, count);
  return count;
}

/** Gives a line the properties of a paragraph that stands in no document. */
export function takeProperties(document: WordDocument, line: XmlElement, paragraph: XmlElement): void {
  const [old, properties] = [line.first("w:pPr"), paragraph.first("w:pPr")];
  properties?.remove();
  if (old && properties) document.journal.replace(old, properties);
  else if (old) document.journal.take(old);
  else if (properties) document.journal.insertAt(line, 0, properties);
}
