import { OoxmlError, parseXml, type XmlElement, openPackage } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { freshRevisions } from "../edit/revisions";
import { freeControlId } from "../model/controls";
import { styleById, styleByName } from "../model/styles";
import { fromBase64 } from "./base64";
import { paragraphsFromHtml } from "./html";

/** Blocks of a body, without the section properties. */
function blocksOf(body: XmlElement | undefined): XmlElement[] {
  return (body?.elements ?? []).filter(({ name }) => /^w:(p|tbl|sdt)$/.test(name)).map((block) => block.clone());
}

/** What points to parts of the other document, or pairs with a mark that does not come along. */
const LEFT_BEHIND =
  /^w:(?:commentRangeStart|commentRangeEnd|commentReference|footnoteReference|endnoteReference|customXml(?:Ins|Del)Range(?:Start|End))$/;

/** Takes what a foreign document's blocks need: styles this one lacks; what cannot come along is taken off. */
function settle(document: WordDocument, blocks: XmlElement[], styles: XmlElement | null): XmlElement[] {
  for (const block of blocks) {
    for (const at of [block, ...block.descendants()]) {
      if (/^w:(pStyle|rStyle|tblStyle)$/.test(at.name)) adopt(document, at, styles);
      if (at.name === "w:numPr" && !document.part("numbering")) at.remove();
      if (at.name === "w:sectPr" && at.parent?.name === "w:pPr") at.remove();
      if (LEFT_BEHIND.test(at.name)) at.remove();
      if (at.name === "w:hyperlink" && at.get("r:id")) at.set("r:id", null);
      if (at.name === "w:drawing" || at.name === "w:pict") at.remove();
    }
  }
  for (const block of blocks) freshIds(document, block);
  return blocks;
}

/** Ids that must be the document's own: of marks of revision, and of controls and bookmarks that exist already. */
function freshIds(document: WordDocument, block: XmlElement): void {
  freshRevisions(document, block);
  const taken = new Set([...document.body.descendants("w:bookmarkStart")].map((mark) => mark.get("w:name")));
  const ids = new Set([...document.body.descendants("w:sdt")].map((sdt) => sdt.path("w:sdtPr", "w:id")?.get("w:val")));
  for (const at of [block, ...block.descendants()]) {
    if (at.name === "w:bookmarkStart" && taken.has(at.get("w:name") ?? "")) {
      for (const end of block.descendants("w:bookmarkEnd")) if (end.get("w:id") === at.get("w:id")) end.remove();
      at.remove();
    }
    const id = at.name === "w:sdt" ? at.path("w:sdtPr", "w:id") : undefined;
    if (!id) continue;
    if (ids.has(id.get("w:val"))) {
      let free = freeControlId(document);
      while (ids.has(String(free))) free++;
      id.set("w:val", String(free));
    }
    ids.add(id.get("w:val"));
  }
}

function adopt(document: WordDocument, reference: XmlElement, styles: XmlElement | null): void {
  const id = reference.get("w:val") ?? "";
  if (styleById(document, id)) return;
  const theirs = styles?.all("w:style").find((style) => style.get("w:styleId") === id);
  const name = theirs?.first("w:name")?.get("w:val");
  const ours = name ? styleByName(document, name) : null;
  const home = document.part("styles");
  if (ours) reference.set("w:val", ours.get("w:styleId") ?? id);
  else if (theirs && home) {
    const copy = theirs.clone();
    const base = copy.first("w:basedOn")?.get("w:val");
    if (base && !styleById(document, base)) copy.first("w:basedOn")?.remove();
    for (const link of ["w:link", "w:next"]) copy.first(link)?.remove();
    copy.set("w:default", null);
    document.journal.append(home, copy);
  } else reference.remove();
}

/** The body of a .docx given as base64. Throws InvalidArgument when it is none. */
export function blocksFromFile(document: WordDocument, base64: string): XmlElement[] {
  const bytes = fromBase64(base64);
  if (!bytes) throw invalidArgument("base64File");
  try {
    const file = openPackage(bytes);
    const main = file.related("", "officeDocument") ?? "word/document.xml";
    const styles = file.related(main, "styles");
    return settle(document, blocksOf(file.xml(main).root.first("w:body")), styles ? file.xml(styles).root : null);
  } catch (problem) {
    if (problem instanceof OoxmlError) throw invalidArgument("base64File");
    throw problem;
  }
}

/** The body of a flat package (pkg:package) or of a bare w:document. Throws InvalidArgument for other XML. */
export function blocksFromFlat(document: WordDocument, xml: string): XmlElement[] {
  let root: XmlElement;
  try {
    root = parseXml(xml).root;
  } catch (problem) {
    if (problem instanceof OoxmlError) throw invalidArgument("ooxml");
    throw problem;
  }
  if (root.name === "w:document") return settle(document, blocksOf(root.first("w:body")), null);
  if (root.name !== "pkg:package") throw invalidArgument("ooxml");
  const part = (name: string): XmlElement | undefined =>
    [...root.descendants(name)].find((at) => at.closest("pkg:xmlData") !== undefined);
  const main = part("w:document");
  if (!main) throw invalidArgument("ooxml");
  return settle(document, blocksOf(main.first("w:body")), part("w:styles") ?? null);
}

/** Blocks from HTML: headings, paragraphs, lists, tables, bold, italic, underlined, links' text. */
export const blocksFromHtml = (document: WordDocument, html: string): XmlElement[] =>
  paragraphsFromHtml(document, html);
