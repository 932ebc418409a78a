import { bytesOf } from "../../../ooxml/editing";
import { escapeAttribute, escapeText, serialize, serializeNode, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { listOf } from "../model/numbering";
import { upTo } from "../model/order";
import { paragraphsOf, stretches, type Scope } from "../model/scope";
import { builtInOf, paragraphStyle, runProperty } from "../model/styles";
import { OBJECT, piecesOf } from "../model/units";
import { toBase64 } from "./base64";

const on = (found: XmlElement | undefined): boolean =>
  found !== undefined && !/^(0|false|off|none)$/.test(found.get("w:val") ?? "1");

/** The scope as HTML: paragraphs and headings with bold, italic and underlined text; tables as tables. */
export function htmlOf(scope: Scope): string {
  const { document } = scope.host;
  let html = "";
  let cell: XmlElement | null = null;
  for (const { paragraph, from, to } of stretches(scope)) {
    const now = upTo(paragraph, "w:tc");
    if (now !== cell) html += between(cell, now);
    cell = now;
    const inner = piecesOf(paragraph)
      .filter((piece) => piece.start < to && piece.start + piece.length > from && !piece.deleted)
      .map((piece) => {
        const text = piece.text.slice(Math.max(0, from - piece.start), to - piece.start).replaceAll(OBJECT, "");
        let marked = escapeText(text).replace(/[\v\f]/g, "<br>");
        if (on(runProperty(document, paragraph, piece.run, "w:b"))) marked = `<b>${marked}</b>`;
        if (on(runProperty(document, paragraph, piece.run, "w:i"))) marked = `<i>${marked}</i>`;
        if (on(runProperty(document, paragraph, piece.run, "w:u"))) marked = `<u>${marked}</u>`;
        return marked;
      })
      .join("");
    const heading = /^Heading([1-6])$/.exec(builtInOf(paragraphStyle(document, paragraph)))?.[1];
    const tag = heading ? `h${heading}` : "p";
    const look = listOf(document, paragraph) ? ' class="MsoListParagraph"' : "";
    html += `<${tag}${look}>${inner || "&nbsp;"}</${tag}>`;
  }
  return `<html><head><meta charset="utf-8"></head><body>${html}${between(cell, null)}</body></html>`;
}

/** Tags between the cells of two paragraphs that follow each other. */
function between(before: XmlElement | null, now: XmlElement | null): string {
  const table = upTo(before, "w:tbl");
  const next = upTo(now, "w:tbl");
  const row = upTo(before, "w:tr") === upTo(now, "w:tr");
  let html = before ? "</td>" : "";
  if (before && (!row || table !== next)) html += "</tr>";
  if (before && table !== next) html += "</table>";
  if (now && table !== next) html += '<table border="1">';
  if (now && (!row || table !== next)) html += "<tr>";
  return now ? `${html}<td>` : html;
}

/** The blocks a scope covers; the paragraph of a part-paragraph range holds only that part. */
function blocks(scope: Scope): XmlElement[] {
  const { element, host } = scope;
  if (element?.name === "w:body" || element?.name === "w:tc")
    return element.elements.filter(({ name }) => /^w:(p|tbl|sdt)$/.test(name));
  if (element && element.name !== "w:p" && element.parent && upTo(element, "w:p") === null) return [element];
  const tops: XmlElement[] = [];
  const body = host.document.body;
  const paragraphs = paragraphsOf(scope);
  for (const paragraph of paragraphs) {
    const table = upTo(paragraph, "w:tbl");
    const inside =
      table &&
      paragraphs.length > 1 &&
      paragraphs[0] !== paragraphs.at(-1) &&
      upTo(paragraphs[0] as XmlElement, "w:tbl") !== table;
    const top = inside ? table : paragraph;
    if (top !== body && !tops.includes(top)) tops.push(top);
  }
  return tops;
}

function clipped(scope: Scope): XmlElement[] {
  return blocks(scope).map((block) => {
    const copy = block.clone();
    if (block.name !== "w:p" || scope.element) return copy;
    const from = block === scope.start.paragraph ? scope.start.offset : 0;
    const to = block === scope.end.paragraph ? scope.end.offset : Number.MAX_SAFE_INTEGER;
    for (const piece of piecesOf(copy)) {
      const text = piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start));
      if (text === "") piece.node.remove();
      else if (piece.node.name === "w:t") piece.node.setText(text);
    }
    return copy;
  });
}

/** The scope as a flat package (pkg:package): its own body, with the parts of this document it may need. */
export function flatPackage(scope: Scope): string {
  return flatPackageOf(scope.host.document, clipped(scope));
}

/** Blocks that stand in no document as a flat package, with the parts of the document they were taken from. */
export function flatPackageOf(document: WordDocument, taken: readonly XmlElement[]): string {
  const { file, mainPart } = document;
  const source = file.xml(mainPart);
  const opening = serialize({ ...source, prolog: "", epilog: "" });
  const root = opening.slice(0, opening.indexOf(">", opening.indexOf("document")) + 1);
  const prefix = /^<([\w.-]+:)?document/.exec(root)?.[1] ?? "";
  const section = document.body.first("w:sectPr");
  const inner = [...taken, ...(section ? [section.clone()] : [])].map(serializeNode).join("");
  const body = `${root}<${prefix}body>${inner}</${prefix}body></${prefix}document>`;
  const parts = file.partNames().filter((name) => needed(name, mainPart));
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts
    .map((name) => flatPart(document, name, name === mainPart ? body : null))
    .join("")}</pkg:package>`;
}

const needed = (name: string, mainPart: string): boolean =>
  name === mainPart ||
  name === "_rels/.rels" ||
  /^word\/(_rels\/document\.xml\.rels|styles\.xml|numbering\.xml|theme\/|fontTable|settings|media\/)/.test(name);

function flatPart({ file }: WordDocument, name: string, replaced: string | null): string {
  const type = file.contentType(name) ?? "application/octet-stream";
  const head = `<pkg:part pkg:name="/${escapeAttribute(name)}" pkg:contentType="${escapeAttribute(type)}"`;
  if (!/\.(xml|rels)$/.test(name))
    return `${head} pkg:compression="store"><pkg:binaryData>${toBase64(bytesOf(file, name))}</pkg:binaryData></pkg:part>`;
  const xml = replaced ?? serialize({ ...file.xml(name), prolog: "", epilog: "" });
  return `${head}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
