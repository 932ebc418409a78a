import { element, type XmlElement } from "../xml";

/**
 * Puts new paragraphs and tables behind a paragraph, in the same cell or container. Tables keep a paragraph between each
 * other and at the end of a cell, as Word wants them.
 */
export function insertBehind(p: XmlElement, content: readonly XmlElement[]): void {
  const parent = p.parent as XmlElement;
  parent.insertAfter(p, ...content);
  separate(parent, content);
}

/** As `insertBehind`, at the start or the end of the body. */
export function insertInBody(body: XmlElement, content: readonly XmlElement[], at: "start" | "end"): void {
  const section = body.elements.at(-1)?.name === "w:sectPr" ? body.elements.at(-1) : undefined;
  if (at === "start") body.prepend(...content);
  else if (section) body.insertBefore(section, ...content);
  else body.append(...content);
  separate(body, content);
}

/** Empty paragraphs where a new table would run into another one or end its container. */
function separate(parent: XmlElement, content: readonly XmlElement[]): void {
  for (const at of content) {
    if (!isTable(at)) continue;
    const siblings = parent.elements;
    const index = siblings.indexOf(at);
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    if (before && isTable(before)) parent.insertBefore(at, element("w:p"));
    if (!after || isTable(after) || after.name === "w:sectPr") parent.insertAfter(at, element("w:p"));
  }
}

/** A table, or a control round one. */
const isTable = (at: XmlElement): boolean =>
  at.name === "w:tbl" || (at.name === "w:sdt" && at.first("w:sdtContent")?.first("w:tbl") !== undefined);

/**
 * Takes paragraphs out of the document. A table or row of which every paragraph goes, goes with them, and so does a
 * control that is left empty. A cell keeps one empty paragraph, and a paragraph that ends a section stays without text.
 */
export function removeParagraphs(paragraphs: readonly XmlElement[]): void {
  const gone = new Set(paragraphs);
  const roots = new Set(paragraphs.map((p) => outermostGone(p, gone)));
  for (const root of roots) {
    if (root.name === "w:p" && root.path("w:pPr", "w:sectPr")) empty(root);
    else if (root.name === "w:p" && isLastOfCell(root)) empty(root);
    else removeWithShell(root);
  }
}

/** The paragraph itself, or the widest row, table or control all of whose paragraphs go. */
function outermostGone(p: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement {
  let found = p;
  for (let at = p.parent; at && at.name !== "w:body"; at = at.parent)
    if (at.name === "w:tr" || at.name === "w:tbl" || at.name === "w:sdt") {
      if (!at.descendants("w:p").every((inside) => gone.has(inside) || inside.closest("w:txbxContent"))) break;
      found = at;
    }
  return found.descendants("w:sectPr").length > 0 ? p : found;
}

const isLastOfCell = (p: XmlElement): boolean =>
  p.parent?.name === "w:tc" && p.parent.all("w:p").length === 1 && p.parent.elements.at(-1) === p;

function empty(p: XmlElement): void {
  for (const at of [...p.children]) if (at.kind !== "element" || at.name !== "w:pPr") p.take(at);
}

function removeWithShell(at: XmlElement): void {
  const parent = at.parent;
  at.remove();
  if (parent?.name === "w:sdtContent" && parent.elements.length === 0) removeWithShell(parent.parent as XmlElement);
  else if (parent?.name === "w:tc" && parent.elements.at(-1)?.name !== "w:p") parent.append(element("w:p"));
}
