import { relate, setContentType } from "../../../ooxml/editing";
import { namespaceOf, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";

/** Adds a part that the main part relates to, with an empty root, and gives the root. Not undone with the step. */
export function newPart(document: WordDocument, kind: string, name: string, type: string, root: string): XmlElement {
  const { file, mainPart } = document;
  const prefix = root.split(":")[0] as string;
  const declared = `xmlns:${prefix}="${namespaceOf(prefix) ?? ""}" xmlns:r="${namespaceOf("r") ?? ""}"`;
  file.setText(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${root} ${declared}></${root}>`);
  setContentType(file, name, type);
  relate(file, mainPart, kind, relativeTo(mainPart, name));
  return document.root(name);
}

/** A part's name as written in the relationships of another ("word/a.xml" from "word/document.xml" is "a.xml"). */
export function relativeTo(from: string, name: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return name.startsWith(folder) ? name.slice(folder.length) : `/${name}`;
}

/** A name that no part has: "customXml/item3.xml" for "customXml/item%.xml". */
export function freeName(document: WordDocument, pattern: string): string {
  for (let n = 1; ; n++) {
    const name = pattern.replace("%", String(n));
    if (!document.file.has(name)) return name;
  }
}
