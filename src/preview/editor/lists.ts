import { relate, setContentType } from "../../ooxml/editing";
import { element, type XmlElement } from "../../ooxml";
import type { WordDocument } from "../word/document";
import { formatParagraph } from "../word/edit/properties";

/** The two kinds of list that the ribbon makes. */
export type ListKind = "bullet" | "number";

/** The kind of list a paragraph stands in by its own properties; null when it stands in none. */
export function listOf(document: WordDocument, paragraph: XmlElement): ListKind | null {
  const numId = paragraph.path("w:pPr", "w:numPr", "w:numId")?.get("w:val");
  if (numId === undefined || numId === "0") return null;
  const num = document
    .part("numbering")
    ?.all("w:num")
    .find((at) => at.get("w:numId") === numId);
  return num ? kindOf(document, num) : null;
}

/** Puts paragraphs into a list of this kind, or takes them out of theirs with null. */
export function setList(document: WordDocument, paragraphs: readonly XmlElement[], kind: ListKind | null): void {
  const numId = kind && listId(document, kind);
  for (const paragraph of paragraphs) {
    const numbering =
      numId === null
        ? null
        : element("w:numPr", {}, element("w:ilvl", { "w:val": "0" }), element("w:numId", { "w:val": numId }));
    formatParagraph(document, paragraph, { "w:numPr": numbering });
  }
}

/** One level further in or out, between 0 and 8. */
export function shiftLevel(document: WordDocument, paragraphs: readonly XmlElement[], by: 1 | -1): void {
  for (const paragraph of paragraphs) {
    const numbering = paragraph.path("w:pPr", "w:numPr");
    if (!numbering) continue;
    const level = Number(numbering.first("w:ilvl")?.get("w:val") ?? "0");
    const now = String(Math.min(8, Math.max(0, level + by)));
    const numId = numbering.first("w:numId")?.get("w:val");
    formatParagraph(document, paragraph, {
      "w:numPr": element("w:numPr", {}, element("w:ilvl", { "w:val": now }), element("w:numId", { "w:val": numId })),
    });
  }
}

/** The number id of a list of this kind: one the document has, else one made for it. */
function listId(document: WordDocument, kind: ListKind): string {
  const root = numberingRoot(document);
  const found = root.all("w:num").find((num) => kindOf(document, num) === kind && !belongsToStyle(document, num));
  return found?.get("w:numId") ?? defineList(document, root, kind);
}

const abstractOf = (document: WordDocument, num: XmlElement): XmlElement | undefined => {
  const id = num.first("w:abstractNumId")?.get("w:val");
  return document
    .part("numbering")
    ?.all("w:abstractNum")
    .find((at) => at.get("w:abstractNumId") === id);
};

function kindOf(document: WordDocument, num: XmlElement): ListKind {
  const level = abstractOf(document, num)?.first("w:lvl");
  return level?.first("w:numFmt")?.get("w:val") === "bullet" ? "bullet" : "number";
}

/** Lists that number headings are not lists for items. */
const belongsToStyle = (document: WordDocument, num: XmlElement): boolean =>
  (abstractOf(document, num)?.all("w:lvl") ?? []).some((level) => level.first("w:pStyle") !== undefined);

const BULLETS = ["•", "–", "▪"];
const FORMATS = ["decimal", "lowerLetter", "lowerRoman"];

function defineList(document: WordDocument, root: XmlElement, kind: ListKind): string {
  const free = (name: string, attribute: string): string =>
    String(Math.max(-1, ...root.all(name).map((at) => Number(at.get(attribute)) || 0)) + 1);
  const id = free("w:abstractNum", "w:abstractNumId");
  const numId = String(Math.max(1, Number(free("w:num", "w:numId"))));
  const levels = Array.from({ length: 9 }, (_, level) => levelOf(kind, level));
  const abstract = element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    element("w:multiLevelType", { "w:val": "hybridMultilevel" }),
    ...levels,
  );
  const num = element("w:num", { "w:numId": numId }, element("w:abstractNumId", { "w:val": id }));
  const firstNum = root.first("w:num");
  if (firstNum) document.journal.before(firstNum, abstract);
  else document.journal.append(root, abstract);
  document.journal.append(root, num);
  return numId;
}

function levelOf(kind: ListKind, level: number): XmlElement {
  const bullet = kind === "bullet";
  return element(
    "w:lvl",
    { "w:ilvl": String(level) },
    element("w:start", { "w:val": "1" }),
    element("w:numFmt", { "w:val": bullet ? "bullet" : FORMATS[level % 3] }),
    element("w:lvlText", { "w:val": bullet ? BULLETS[level % 3] : `%${level + 1}.` }),
    element("w:lvlJc", { "w:val": "left" }),
    element("w:pPr", {}, element("w:ind", { "w:left": String(720 * (level + 1)), "w:hanging": "360" })),
  );
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The w:numbering element; a document without lists gets the part. */
function numberingRoot(document: WordDocument): XmlElement {
  const there = document.part("numbering");
  if (there) return there;
  const part = `${folderOf(document.mainPart)}numbering.xml`;
  document.file.setText(part, EMPTY);
  setContentType(document.file, part, TYPE);
  relate(document.file, document.mainPart, "numbering", "numbering.xml");
  return document.root(part);
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
