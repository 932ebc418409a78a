import type { XmlElement } from "../xml";
import type { WordDocument } from "./document";
import { Fields } from "./fields";
import { ListCounter, type ListLabel } from "./numbering";
import { readParagraph, type ParagraphText } from "./paragraph";
import { indentOf, integer, type ParagraphStyle } from "./styles";
import { StoryWalker, type StoryCell } from "./story";

export type StoryPlace = "body" | "textBox" | "header" | "footer" | "note";

/** One paragraph of a document, in reading order, with all that can be said of it. */
export interface Paragraph extends ParagraphText {
  readonly element: XmlElement;
  readonly place: StoryPlace;
  readonly style: ParagraphStyle;
  readonly cell?: StoryCell;
  readonly list?: ListLabel;
  /** Outline level 1..9 of a heading. */
  readonly heading?: number;
  /** Left indent in points. */
  readonly indent: number;
  /** As the document writes it: "right", "center", "both"… */
  readonly align?: string;
  /** Fields that began in earlier paragraphs of the story (see Fields.state). */
  readonly openFields: readonly boolean[];
}

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** Names of elements whose content could not be read ("w:altChunk"). */
  readonly unread: readonly string[];
}

/**
 * All paragraphs: the body with each text box after the paragraph it is anchored to, then headers, footers and notes
 * (those without any text are left out, part by part).
 */
export function readParagraphs(document: WordDocument): Paragraphs {
  const reader = new ParagraphReader(document);
  reader.story(document.body, "body");
  reader.sections.push(...document.body.all("w:sectPr"));
  for (const place of ["header", "footer"] as const)
    for (const root of headerParts(document, reader.sections, place)) reader.story(root, place);
  for (const kind of ["footnotes", "endnotes"])
    for (const note of document.related(kind)?.elements ?? [])
      if (!note.get("w:type") || note.get("w:type") === "normal") reader.story(note, "note");
  return { paragraphs: reader.found, unread: [...reader.unread] };
}

/** What is left of a paragraph in a table's row or cell that was deleted: its place, as Word keeps it too. */
const NOTHING: ParagraphText = { text: "", pieces: [], boxes: [] };

class ParagraphReader {
  readonly found: Paragraph[] = [];
  readonly unread = new Set<string>();
  /** Section properties (w:sectPr) of the body, in order. */
  readonly sections: XmlElement[] = [];
  private readonly tables = { count: 0 };

  constructor(private readonly document: WordDocument) {}

  story(container: XmlElement, place: StoryPlace): void {
    const before = this.found.length;
    const tables = this.tables.count;
    this.container(container, place);
    if (place === "body" || this.found.slice(before).some((at) => at.text.trim() !== "")) return;
    this.found.length = before;
    this.tables.count = tables;
  }

  private container(container: XmlElement, place: StoryPlace): void {
    const fields = new Fields();
    const lists = new ListCounter(this.document);
    const walker = new StoryWalker((p, cell) => this.paragraph(p, cell, place, fields, lists), this.tables);
    walker.walk(container);
    for (const name of walker.unread) this.unread.add(name);
  }

  private paragraph(
    p: XmlElement,
    cell: StoryCell | undefined,
    place: StoryPlace,
    fields: Fields,
    lists: ListCounter,
  ): void {
    const { styles } = this.document;
    const pPr = p.first("w:pPr");
    const section = place === "body" ? pPr?.first("w:sectPr") : undefined;
    if (section) this.sections.push(section);
    const styleId = pPr?.first("w:pStyle")?.get("w:val");
    const style = styles.paragraph(styleId);
    const openFields = fields.state;
    const told = readParagraph(p, style, styles, fields);
    const read = cell?.deleted ? NOTHING : told;
    const list = pPr || style.numId ? this.list(pPr, styleId, style, lists, read) : undefined;
    const outline = integer(pPr?.first("w:outlineLvl")?.get("w:val")) ?? style.outline;
    const align = pPr?.first("w:jc")?.get("w:val") ?? style.align;
    const found: { -readonly [K in keyof Paragraph]: Paragraph[K] } = {
      text: read.text,
      pieces: read.pieces,
      boxes: read.boxes,
      element: p,
      place,
      style,
      openFields,
      indent: (indentOf(pPr?.first("w:ind")) ?? list?.indent ?? style.indent ?? 0) / 20,
    };
    if (cell) found.cell = cell;
    if (list?.label) found.list = list.label;
    if (outline !== undefined && outline < 9) found.heading = outline + 1;
    if (align !== undefined) found.align = align;
    this.found.push(found);
    for (const box of read.boxes) this.container(box, place === "body" ? "textBox" : place);
  }

  private list(
    pPr: XmlElement | undefined,
    styleId: string | undefined,
    style: ParagraphStyle,
    lists: ListCounter,
    read: ParagraphText,
  ) {
    const numPr = pPr?.first("w:numPr");
    const numId = numPr?.first("w:numId")?.get("w:val") ?? style.numId;
    if (numId === undefined || numId === "0") return undefined;
    // A paragraph that is deleted altogether takes no number in the accepted view.
    if (read === NOTHING || (read.text === "" && pPr?.path("w:rPr", "w:del"))) return undefined;
    const { numbering } = this.document;
    const level =
      integer(numPr?.first("w:ilvl")?.get("w:val")) ??
      (styleId === undefined ? 0 : numbering.levelOfStyle(numId, styleId));
    const label = lists.next(numId, level);
    // The list's indent yields to the style's only where the style brought the list.
    const indent = numPr || style.indent === undefined ? numbering.list(numId)?.levels.get(level)?.indent : undefined;
    return { indent, label: label && label.label !== "" ? label : undefined };
  }
}

/** Roots of the header or footer parts in the order in which the sections use them, each once. */
function headerParts(
  document: WordDocument,
  sections: readonly XmlElement[],
  place: "header" | "footer",
): XmlElement[] {
  const parts = new Set<string>();
  const targets = new Map(document.pkg.relationships(document.main).map((at) => [at.id, at.target]));
  for (const section of sections)
    for (const reference of section.all(`w:${place}Reference`)) {
      const target = targets.get(reference.get("r:id") ?? "");
      if (target !== undefined && document.pkg.has(target)) parts.add(target);
    }
  return [...parts].map((part) => document.pkg.xml(part).root);
}
