import { relate, setContentType } from "../../../ooxml/editing";
import { element, namespaceOf, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import type { Host } from "./host";
import { need } from "./objects";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const CUSTOM = "docProps/custom.xml";

/** The root of one of the property parts; made (and related to the package) when `make` says so. */
function partOf(document: WordDocument, kind: string, name: string, make: boolean): XmlElement | null {
  const { file } = document;
  const there = file.related("", kind) ?? (file.has(name) ? name : undefined);
  if (there) return document.root(there);
  if (!make) return null;
  const roots: Readonly<Record<string, string>> = {
    [CORE]: `<cp:coreProperties xmlns:cp="${namespaceOf("cp")}" xmlns:dc="${namespaceOf("dc")}" xmlns:dcterms="${namespaceOf("dcterms")}" xmlns:xsi="${namespaceOf("xsi")}"></cp:coreProperties>`,
    [APP]: `<Properties xmlns="${namespaceOf("ep")}"></Properties>`,
    [CUSTOM]: `<Properties xmlns="${namespaceOf("op")}" xmlns:vt="${namespaceOf("vt")}"></Properties>`,
  };
  const types: Readonly<Record<string, string>> = {
    [CORE]: "application/vnd.openxmlformats-package.core-properties+xml",
    [APP]: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    [CUSTOM]: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  };
  file.setText(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${roots[name] as string}`);
  setContentType(file, name, types[name] as string);
  const relation =
    kind === "core-properties"
      ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      : kind;
  relate(file, "", relation, name);
  return document.root(name);
}

const core = (document: WordDocument, make = false): XmlElement | null =>
  partOf(document, "core-properties", CORE, make);
const app = (document: WordDocument, make = false): XmlElement | null =>
  partOf(document, "extended-properties", APP, make);
const custom = (document: WordDocument, make = false): XmlElement | null =>
  partOf(document, "custom-properties", CUSTOM, make);

function write(document: WordDocument, root: XmlElement, name: string, value: unknown): void {
  const made = element(name, {}, String(value ?? ""));
  const there = root.first(name);
  if (there) document.journal.replace(there, made);
  else document.journal.append(root, made);
}

const inCore = (name: string) =>
  [
    ({ document }: Host): string => core(document)?.first(name)?.text() ?? "",
    ({ document }: Host, value: unknown): void => write(document, core(document, true) as XmlElement, name, value),
  ] as const;

const inApp = (name: string) =>
  [
    ({ document }: Host): string => app(document)?.first(name)?.text() ?? "",
    ({ document }: Host, value: unknown): void => write(document, app(document, true) as XmlElement, name, value),
  ] as const;

const dateOf =
  (name: string) =>
  ({ document }: Host): string | null =>
    core(document)?.first(name)?.text() || null;

export const propertiesObject = (host: Host): HostObject => object(propertiesClass, host);

/** Word.DocumentProperties. */
export const propertiesClass = defineClass<Host>("DocumentProperties", {
  scalars: {
    Title: inCore("dc:title"),
    Subject: inCore("dc:subject"),
    Author: inCore("dc:creator"),
    Keywords: inCore("cp:keywords"),
    Comments: inCore("dc:description"),
    Category: inCore("cp:category"),
    Format: inCore("dc:format"),
    Manager: inApp("ep:Manager"),
    Company: inApp("ep:Company"),
    Template: inApp("ep:Template")[0],
    ApplicationName: inApp("ep:Application")[0],
    Security: (host) => Number(inApp("ep:DocSecurity")[0](host) || 0),
    LastAuthor: inCore("cp:lastModifiedBy")[0],
    RevisionNumber: inCore("cp:revision")[0],
    CreationDate: dateOf("dcterms:created"),
    LastSaveTime: dateOf("dcterms:modified"),
    LastPrintDate: dateOf("cp:lastPrinted"),
  },
  navigations: { CustomProperties: (host) => object(customPropertiesClass, host) },
});

interface Property {
  readonly host: Host;
  readonly element: XmlElement;
}

/** Longest text a custom property takes. */
const LONGEST = 255;

/** A value in the variant type it has in the file. */
function variant(value: unknown): XmlElement {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number")
    return Number.isInteger(value) ? element("vt:i4", {}, String(value)) : element("vt:r8", {}, String(value));
  const text = String(value ?? "");
  if (text.length > LONGEST) throw invalidArgument(`a custom property holds at most ${LONGEST} characters`);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? element("vt:filetime", {}, text) : element("vt:lpwstr", {}, text);
}

function valueOf({ element: at }: Property): unknown {
  const value = at.elements[0];
  const text = value?.text() ?? "";
  if (value?.name === "vt:bool") return /^(1|true)$/.test(text);
  return /^vt:(i1|i2|i4|i8|int|r4|r8|ui4)$/.test(value?.name ?? "") ? Number(text) : text;
}

const typeOf = (property: Property): string => {
  const name = property.element.elements[0]?.name;
  if (name === "vt:bool") return "Boolean";
  if (name === "vt:filetime") return "Date";
  return typeof valueOf(property) === "number" ? "Number" : "String";
};

const entries = (host: Host): Property[] =>
  (custom(host.document)?.all("op:property") ?? []).map((at) => ({ host, element: at }));

const find = (host: Host, key: unknown): Property | undefined =>
  entries(host).find(({ element: at }) => at.get("name")?.toLowerCase() === String(key).toLowerCase());

function add(host: Host, key: unknown, value: unknown): HostObject {
  const name = String(key ?? "");
  if (name === "") throw invalidArgument("key");
  const there = find(host, name);
  const made = variant(value);
  if (there) {
    host.document.journal.replace(there.element.elements[0] as XmlElement, made);
    return object(customPropertyClass, there);
  }
  const root = custom(host.document, true) as XmlElement;
  const pid = String(Math.max(1, ...root.all("op:property").map((at) => Number(at.get("pid")) || 1)) + 1);
  const property = element("op:property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid, name }, made);
  host.document.journal.append(root, property);
  return object(customPropertyClass, { host, element: property });
}

/** Word.CustomProperty. */
export const customPropertyClass = defineClass<Property>("CustomProperty", {
  alive: ({ host, element: at }) => host.document.isAttached(at),
  scalars: {
    Key: ({ element: at }) => at.get("name") ?? "",
    Type: typeOf,
    Value: [
      valueOf,
      ({ host, element: at }, value) => host.document.journal.replace(at.elements[0] as XmlElement, variant(value)),
    ],
  },
  methods: { Delete: ({ host, element: at }) => host.document.journal.take(at) },
});

/** Word.CustomPropertyCollection; keys are compared without case. */
export const customPropertiesClass = defineClass<Host>("CustomPropertyCollection", {
  collection: {
    items: (host) => entries(host).map((entry) => object(customPropertyClass, entry)),
    item: (host, key) => {
      const found = find(host, key);
      return found ? object(customPropertyClass, found) : null;
    },
  },
  methods: {
    Add: (host, [key, value]) => add(host, key, value),
    DeleteAll: (host) => {
      for (const { element: at } of entries(host)) host.document.journal.take(at);
    },
    GetCount: (host) => entries(host).length,
    GetItem: (host, [key]) => object(customPropertyClass, need(find(host, key), "custom property with this key")),
    GetItemOrNullObject: (host, [key]) => {
      const found = find(host, key);
      return found ? object(customPropertyClass, found) : null;
    },
  },
});
