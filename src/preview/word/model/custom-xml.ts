import { relate, removePart, setContentType, unrelate } from "../../../ooxml/editing";
import { OoxmlError, parseXml, serialize, serializeNode, type XmlElement } from "../../../ooxml";
import { HostError, invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { freeName } from "./parts";

/** One custom XML part: its id (a GUID in braces), its name in the file, its XML. */
export interface CustomPart {
  readonly id: string;
  readonly name: string;
}

const PROPS = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** All custom XML parts, in the order of the file. */
export function customParts(document: WordDocument): CustomPart[] {
  const { file, mainPart } = document;
  return file
    .relationships(mainPart)
    .filter(({ kind, external, target }) => kind === "customXml" && !external && file.has(target))
    .map(({ target }) => {
      const props = file.related(target, "customXmlProps");
      return { id: (props && file.xml(props).root.get("ds:itemID")) || `{${target}}`, name: target };
    });
}

export const rootOfPart = (document: WordDocument, part: CustomPart): XmlElement => document.file.xml(part.name).root;

/** Namespace of a part's root; "" when it has none, or is no XML. */
export function namespaceOfPart(document: WordDocument, part: CustomPart): string {
  const xml = rootText(document, part);
  const prefix = /^<(?:([\w.-]+):)?/.exec(xml)?.[1];
  const pattern = prefix ? new RegExp(`\\sxmlns:${prefix}=["']([^"']*)["']`) : /\sxmlns=["']([^"']*)["']/;
  return pattern.exec(xml.slice(0, xml.indexOf(">")))?.[1] ?? "";
}

function rootText(document: WordDocument, part: CustomPart): string {
  try {
    return serializeNode(rootOfPart(document, part));
  } catch (problem) {
    if (problem instanceof OoxmlError) return "";
    throw problem;
  }
}

export const xmlOfPart = (document: WordDocument, part: CustomPart): string =>
  serialize({ ...document.file.xml(part.name), prolog: "", epilog: "" });

/** Checks XML that a caller gave. Throws InvalidArgument. */
export function checkXml(xml: string): XmlElement {
  try {
    const { root, prolog } = parseXml(xml);
    if (prolog.includes("<?xml")) throw invalidArgument("an XML declaration cannot be given");
    return root;
  } catch (problem) {
    if (problem instanceof OoxmlError) throw invalidArgument(`XML (${problem.message})`);
    throw problem;
  }
}

/** Adds a part. It is not undone with the step (so it is in Word). */
export function addPart(document: WordDocument, xml: string): CustomPart {
  checkXml(xml);
  refuseReadOnly(document);
  const { file, mainPart } = document;
  const name = freeName(document, "customXml/item%.xml");
  const number = /(\d+)\.xml$/.exec(name)?.[1] ?? "1";
  const props = `customXml/itemProps${number}.xml`;
  const id = `{${guid(document, Number(number))}}`;
  file.setText(name, xml);
  file.setText(
    props,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  setContentType(file, props, PROPS);
  relate(file, mainPart, "customXml", `../${name}`);
  relate(file, name, `${RELATION}customXmlProps`, `itemProps${number}.xml`);
  return { id, name };
}

function guid(document: WordDocument, number: number): string {
  const seed = `${document.now().getTime()}${number}${document.file.partNames().length}`;
  let hash = 0x811c9dc5;
  const hex = Array.from({ length: 4 }, (_, round) => {
    for (const char of `${seed}${round}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
    return hash.toString(16).toUpperCase().padStart(8, "0");
  }).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function setPart(document: WordDocument, part: CustomPart, xml: string): void {
  checkXml(xml);
  refuseReadOnly(document);
  document.file.setText(part.name, xml);
}

export function deletePart(document: WordDocument, part: CustomPart): void {
  refuseReadOnly(document);
  const { file, mainPart } = document;
  const props = file.related(part.name, "customXmlProps");
  for (const { id, target } of file.relationships(mainPart)) if (target === part.name) unrelate(file, mainPart, id);
  removePart(file, part.name);
  if (props) removePart(file, props);
}

function refuseReadOnly(document: WordDocument): void {
  if (document.readOnly) throw new HostError("AccessDenied", "The document is read-only or protected.");
}

export const findPart = (document: WordDocument, id: string): CustomPart | undefined =>
  customParts(document).find(
    (part) => part.id.replace(/[{}]/g, "").toUpperCase() === id.replace(/[{}]/g, "").toUpperCase(),
  );
