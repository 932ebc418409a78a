import { relate, setContentType } from "../../ooxml/editing";
import { parseXml, serializeNode } from "../../ooxml";
import type { WordDocument } from "./document";
import { freeName } from "./model/parts";

/**
 * The settings an add-in keeps in a document (Office.context.document.settings and Document.settings are the same
 * store): key to JSON text, written to the file as a web extension's properties when the document is saved.
 */
export interface DocumentSettings {
  all(): Record<string, string>;
  get(key: string): string | undefined;
  set(key: string, json: string): void;
  delete(key: string): void;
  replace(settings: Readonly<Record<string, string>>): void;
}

const stores = new WeakMap<WordDocument, DocumentSettings>();
const NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_RELATION = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";

/** The part of the preview's own add-in, when the document has one. */
function partOf(document: WordDocument): string | undefined {
  return document.file.partNames().find((name) => /^word\/webextensions\/webextension\d+\.xml$/i.test(name));
}

function read(document: WordDocument): Map<string, string> {
  const found = new Map<string, string>();
  const name = partOf(document);
  if (!name) return found;
  for (const at of document.file.xml(name).root.descendants()) {
    if (at.name.endsWith("}property") || at.name === "property") found.set(at.get("name") ?? "", at.get("value") ?? "");
  }
  return found;
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");

function write(document: WordDocument, settings: ReadonlyMap<string, string>): void {
  const properties = [...settings]
    .map(([key, value]) => `<we:property name="${attribute(key)}" value="${attribute(value)}"/>`)
    .join("");
  const name = partOf(document);
  if (name) {
    const holder = [...document.file.xml(name).root.elements].find((at) => at.name.endsWith("}properties"));
    const made = parseXml(`<we:properties xmlns:we="${NAMESPACE}">${properties}</we:properties>`).root;
    if (holder && serializeNode(holder) !== serializeNode(made)) holder.replaceWith(made);
    return;
  }
  if (settings.size === 0) return;
  const part = freeName(document, "word/webextensions/webextension%.xml");
  const id = "{7B2E0C54-0000-4000-8000-000000000001}";
  document.file.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<we:webextension xmlns:we="${NAMESPACE}" id="${id}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot/></we:webextension>`,
  );
  setContentType(document.file, part, "application/vnd.ms-office.webextension+xml");
  const panes = "word/webextensions/taskpanes.xml";
  if (document.file.has(panes)) return;
  document.file.setText(panes, "");
  const relation = relate(document.file, panes, RELATION, part.slice(part.lastIndexOf("/") + 1));
  document.file.setText(
    panes,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></wetp:taskpane></wetp:taskpanes>`,
  );
  setContentType(document.file, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  relate(document.file, "", PANES_RELATION, panes);
}

/** The settings of a document, read from it the first time. Changes are written at once (and to disk on save). */
export function documentSettings(document: WordDocument): DocumentSettings {
  const known = stores.get(document);
  if (known) return known;
  const values = read(document);
  const store: DocumentSettings = {
    all: () => Object.fromEntries(values),
    get: (key) => values.get(key),
    set(key, json) {
      values.set(key, json);
      write(document, values);
    },
    delete(key) {
      values.delete(key);
      write(document, values);
    },
    replace(settings) {
      values.clear();
      for (const [key, json] of Object.entries(settings)) values.set(key, json);
      write(document, values);
    },
  };
  stores.set(document, store);
  return store;
}
