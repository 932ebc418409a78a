import { parseDocument } from "htmlparser2";
import { strFromU8, unzipSync } from "fflate";
import type { ChildNode, Element } from "domhandler";

/** A control of ours as another parser finds it in the file. */
export interface FoundControl {
  readonly kind: string;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

const isElement = (node: ChildNode): node is Element => node.type === "tag";

/** What stands in a control but shows nothing: deleted words, instructions of fields, the copy for older programs. */
const UNSEEN = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:rPr",
  "w:pPr",
  "w:sdtPr",
  "w:rt",
  "mc:Fallback",
]);

function textOf(node: ChildNode): string {
  if (!isElement(node)) return "";
  if (UNSEEN.has(node.name)) return "";
  if (node.name === "w:r" && childOf(childOf(node, "w:rPr"), "w:vanish")) return "";
  if (node.name === "w:t" || node.name === "m:t")
    return node.children.map((child) => (child.type === "text" ? (child as { data: string }).data : "")).join("");
  if (node.name === "w:tab" || node.name === "w:br") return " ";
  return node.children.map(textOf).join("");
}

function* elementsOf(node: { readonly children: readonly ChildNode[] }): Generator<Element> {
  for (const child of node.children)
    if (isElement(child)) {
      yield child;
      yield* elementsOf(child);
    }
}

const childOf = (at: Element | undefined, name: string): Element | undefined =>
  at?.children.find((child): child is Element => isElement(child) && child.name === name);

/** Every part of a .docx as text, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);

/** Our controls in every part of a .docx, read with htmlparser2 and not with the project's own parser. */
export function controlsIn(bytes: Uint8Array): FoundControl[] {
  return Object.entries(partsOf(bytes)).flatMap(([name, content]) => {
    if (!/^word\/[^/]+\.xml$/u.test(name)) return [];
    const tree = parseDocument(strFromU8(content), { xmlMode: true });
    return [...elementsOf(tree)].flatMap((at) => {
      if (at.name !== "w:sdt" || !isShown(at)) return [];
      const properties = childOf(at, "w:sdtPr");
      const tag = childOf(properties, "w:tag")?.attribs["w:val"] ?? "";
      if (!tag.startsWith("ma:")) return [];
      const content = childOf(at, "w:sdtContent");
      const title = childOf(properties, "w:alias")?.attribs["w:val"] ?? "";
      return [{ kind: tag.split(":")[2] ?? "", tag, title, text: content ? textOf(content) : "" }];
    });
  });
}

function isShown(at: Element): boolean {
  for (let up = at.parent; up; up = up.parent)
    if (isElement(up as ChildNode) && (up as Element).name === "mc:Fallback") return false;
  return true;
}
