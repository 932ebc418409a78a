import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { CONTROL_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";

/** The number Word knows a control by (w:id); 0 when the file gives none. */
export const controlId = (sdt: XmlElement): number => Number(sdt.path("w:sdtPr", "w:id")?.get("w:val") ?? 0);

/** A value of the control's properties ("w:tag", "w:alias"); "" when it is not set. */
export const controlValue = (sdt: XmlElement, name: string): string => sdt.path("w:sdtPr", name)?.get("w:val") ?? "";

/** Sets or (null) removes a property of a control. */
export function setControlValue(document: WordDocument, sdt: XmlElement, name: string, value: string | null): void {
  const made = value === null ? null : element(name, { "w:val": value });
  setProperties(document, sdt, "w:sdtPr", { [name]: made }, CONTROL_ORDER);
}

export type ControlKind =
  | "RichText"
  | "PlainText"
  | "CheckBox"
  | "DropDownList"
  | "ComboBox"
  | "DatePicker"
  | "Picture"
  | "BuildingBlockGallery"
  | "Group"
  | "RepeatingSection";

const KINDS: Readonly<Record<string, ControlKind>> = {
  "w:text": "PlainText",
  "w14:checkbox": "CheckBox",
  "w:dropDownList": "DropDownList",
  "w:comboBox": "ComboBox",
  "w:date": "DatePicker",
  "w:picture": "Picture",
  "w:docPartObj": "BuildingBlockGallery",
  "w:docPartList": "BuildingBlockGallery",
  "w:group": "Group",
  "w15:repeatingSection": "RepeatingSection",
};

export function controlKind(sdt: XmlElement): ControlKind {
  for (const child of sdt.first("w:sdtPr")?.elements ?? []) {
    const kind = KINDS[child.name];
    if (kind) return kind;
  }
  return "RichText";
}

/** What a control stands round: part of a paragraph, whole paragraphs, a cell, a row or a table. */
export function controlSubtype(sdt: XmlElement): string {
  const kind = controlKind(sdt);
  if (kind !== "RichText" && kind !== "PlainText") return kind;
  const content = sdt.first("w:sdtContent");
  const inside = content?.elements.find(({ name }) => /^w:(p|tbl|tr|tc)$/.test(name))?.name;
  const shape = { "w:p": "Paragraphs", "w:tbl": "Table", "w:tr": "TableRow", "w:tc": "TableCell" }[inside ?? ""];
  if (kind === "PlainText") return inside === "w:p" ? "PlainTextParagraph" : "PlainTextInline";
  return `RichText${shape ?? "Inline"}`;
}

/** True for a control inside a paragraph. */
export const isInline = (sdt: XmlElement): boolean => {
  for (let at = sdt.parent; at; at = at.parent) {
    if (at.name === "w:p") return true;
    if (at.name === "w:tc" || at.name === "w:body") return false;
  }
  return false;
};

/** A number no control of the document has; the same document gives the same numbers. */
export function freeControlId(document: WordDocument): number {
  const used = new Set([...document.body.descendants("w:sdt")].map(controlId));
  let id = 1_000_001 + used.size * 7919;
  while (used.has(id)) id += 7919;
  return id;
}
