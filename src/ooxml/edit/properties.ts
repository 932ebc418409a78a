import { relate, setContentType } from "../changes";
import type { WordDocument } from "../word/document";
import { sectionsOf, shownHeaders } from "../word/headers";
import { declareNamespace, element, namespaceOf, type XmlElement } from "../xml";
import { DECLARATION, W } from "./definitions";

const CORE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

/** Sets the title among the document's properties; the part is made when there is none. */
export function setTitle(document: WordDocument, title: string): void {
  const { pkg } = document;
  let part = pkg.related("", "core-properties");
  if (part === undefined) {
    part = "docProps/core.xml";
    pkg.setText(
      part,
      `${DECLARATION}<cp:coreProperties xmlns:cp="${namespaceOf("cp")}" xmlns:dc="${namespaceOf("dc")}"/>`,
    );
    setContentType(pkg, part, CORE);
    relate(pkg, "", CORE_KIND, part);
  }
  const { root } = pkg.xml(part);
  const there = root.first("dc:title");
  if (there) {
    if (there.text() !== title) there.setText(title);
  } else if (title !== "") {
    declareNamespace(root, "dc");
    root.append(element("dc:title", {}, title));
  }
}

/**
 * The headers that the document's pages show. Those that are missing are made, empty; later sections go on with them.
 */
export function ensureHeader(document: WordDocument): XmlElement[] {
  if (sectionsOf(document).length === 0) document.body.append(element("w:sectPr"));
  return shownHeaders(document).map(({ at, kind }) => headerOf(document, at, kind));
}

function headerOf(document: WordDocument, section: XmlElement, kind: string): XmlElement {
  const { pkg, main } = document;
  const reference = section.all("w:headerReference").find((at) => (at.get("w:type") ?? "default") === kind);
  const target = pkg.relationships(main).find((at) => at.id === reference?.get("r:id"))?.target;
  if (target !== undefined && pkg.has(target)) return pkg.xml(target).root;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  let n = 1;
  while (pkg.has(`${folder}header${n}.xml`)) n++;
  const part = `${folder}header${n}.xml`;
  pkg.setText(part, `${DECLARATION}<w:hdr xmlns:w="${W}"><w:p/></w:hdr>`);
  setContentType(pkg, part, HEADER);
  const id = relate(pkg, main, "header", `header${n}.xml`);
  declareNamespace(document.root, "r");
  reference?.remove();
  section.prepend(element("w:headerReference", { "w:type": kind, "r:id": id }));
  return pkg.xml(part).root;
}
