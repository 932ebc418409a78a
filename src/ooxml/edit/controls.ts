import { declareNamespace, element, insertInOrder, type XmlElement, type XmlNode } from "../xml";

/** What a content control of ours says of itself. */
export interface ControlLook {
  readonly tag: string;
  readonly title: string;
  /** "RRGGBB". */
  readonly colour: string;
}

/**
 * Order of w:sdtPr (ECMA-376 part 1, 17.5.2.38, with the additions of [MS-DOCX] 2.5.4); what is not named stays behind.
 */
const ORDER = ["w:rPr", "w:alias", "w:tag", "w:id", "w:lock", "w:placeholder", "w:temporary", "w:showingPlcHdr"];

/** A rich-text content control (w:sdt) round `content`; never locked, drawn as a box. */
export function makeControl(root: XmlElement, look: ControlLook, id: number, content: readonly XmlNode[]): XmlElement {
  declareNamespace(root, "w15", true);
  return element(
    "w:sdt",
    {},
    element(
      "w:sdtPr",
      {},
      element("w:alias", { "w:val": look.title }),
      element("w:tag", { "w:val": look.tag }),
      element("w:id", { "w:val": String(id) }),
      element("w15:color", { "w:val": look.colour }),
      element("w15:appearance", { "w15:val": "boundingBox" }),
    ),
    element("w:sdtContent", {}, ...content),
  );
}

/** Gives a control another tag and title. */
export function relabelControl(sdt: XmlElement, tag: string, title: string): void {
  let properties = sdt.first("w:sdtPr");
  if (!properties) sdt.prepend((properties = element("w:sdtPr")));
  for (const [name, value] of [
    ["w:alias", title],
    ["w:tag", tag],
  ] as const) {
    const there = properties.first(name);
    if (there) there.set("w:val", value);
    else insertInOrder(properties, element(name, { "w:val": value }), ORDER);
  }
}

/** Takes a control away and leaves what it holds where it is; a prompt ("Click to enter text") goes with it. */
export function unwrapControl(sdt: XmlElement): void {
  const prompt = sdt.path("w:sdtPr", "w:showingPlcHdr") !== undefined;
  sdt.replaceWith(...(prompt ? [] : (sdt.first("w:sdtContent")?.children ?? [])));
}

/** True for controls that may hold other controls: rich text and those that only group or repeat. */
export function mayHoldControls(sdt: XmlElement): boolean {
  return !(sdt.first("w:sdtPr")?.elements ?? []).some((at) => SIMPLE.has(at.name));
}

const SIMPLE = new Set([
  "w:text", "w:date", "w:dropDownList", "w:comboBox", "w:picture", "w:citation", "w:equation", "w14:checkbox", "w:dataBinding",
]); // prettier-ignore

/** A number no control of the document has, the same for the same tag. */
export function controlId(used: ReadonlySet<string>, tag: string): number {
  let hash = 0x811c9dc5; // FNV-1a
  for (let i = 0; i < tag.length; i++) hash = Math.imul(hash ^ tag.charCodeAt(i), 0x01000193);
  let id = (hash >>> 0) % 0x7ffffffe || 1;
  while (used.has(String(id))) id++;
  return id;
}
