import { relate, setContentType } from "../changes";
import type { WordDocument } from "../word/document";
import { declareNamespace, element, parseXml, type XmlElement } from "../xml";
import { BUILT_IN_STYLES, type BuiltInStyle } from "./styles.data";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** The root of a part the main part refers to; the part is made when there is none. */
export function ensurePart(document: WordDocument, kind: "styles" | "numbering" | "settings"): XmlElement {
  const there = document.related(kind);
  if (there) return there;
  const { pkg, main } = document;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const root = kind === "styles" ? "styles" : kind;
  pkg.setText(`${folder}${kind}.xml`, `${DECLARATION}<w:${root} xmlns:w="${W}"></w:${root}>`);
  setContentType(pkg, `${folder}${kind}.xml`, `${WORDPROCESSING}${kind}+xml`);
  relate(pkg, main, kind, `${kind}.xml`);
  return pkg.xml(`${folder}${kind}.xml`).root;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Elements from WordprocessingML source, in namespace w. */
export const fragment = (source: string): XmlElement[] => parseXml(`<w:x xmlns:w="${W}">${source}</w:x>`).root.elements;

/**
 * The id of a built-in style, by its name in files ("heading 1"). A document that has none is given Word's plain
 * definition of it.
 */
export function ensureStyle(document: WordDocument, style: BuiltInStyle): string {
  const definition = BUILT_IN_STYLES[style];
  const there = document.styles.idOf(definition.name, definition.type);
  if (there !== undefined) return there;
  const root = ensurePart(document, "styles");
  let id = definition.id;
  while (document.styles.element(id)) id += "0";
  const [made] = fragment(
    `<w:style w:type="${definition.type}" w:styleId="${id}"><w:name w:val="${definition.name}"/>${definition.inside}</w:style>`,
  );
  const base = made?.first("w:basedOn");
  if (base) {
    const type = definition.type;
    const baseId = document.styles.idOf(base.get("w:val") ?? "", type);
    if (baseId === undefined) base.remove();
    else base.set("w:val", baseId);
  }
  const next = made?.first("w:next");
  if (next && document.styles.idOf(next.get("w:val") ?? "") === undefined) next.remove();
  root.append(made as XmlElement);
  document.forgetDefinitions();
  return id;
}

/** What makes a list of ours known again in the document, so that it is defined once (w:nsid, eight hex digits). */
const LIST_MARKS = { numbered: "4D41004E", bullet: "4D410042" } as const;

/** The number id of a real list, numbered ("1.", "a.", "i.") or bulleted; defined when the document has none of ours. */
export function ensureList(document: WordDocument, kind: "numbered" | "bullet"): string {
  const root = ensurePart(document, "numbering");
  const nsid = LIST_MARKS[kind];
  const ours = root.all("w:abstractNum").find((at) => at.first("w:nsid")?.get("w:val") === nsid);
  if (ours) {
    const id = ours.get("w:abstractNumId");
    const num = root.all("w:num").find((at) => at.first("w:abstractNumId")?.get("w:val") === id);
    if (num) return num.get("w:numId") ?? "0";
  }
  const abstractId = ours?.get("w:abstractNumId") ?? String(nextId(root.all("w:abstractNum"), "w:abstractNumId", 0));
  const numId = String(nextId(root.all("w:num"), "w:numId", 1));
  if (!ours) addAbstract(root, abstractId, nsid, kind);
  const num = element("w:num", { "w:numId": numId }, element("w:abstractNumId", { "w:val": abstractId }));
  const after = root.all("w:num").at(-1) ?? root.all("w:abstractNum").at(-1);
  if (after) root.insertAfter(after, num);
  else root.append(num);
  document.forgetDefinitions();
  return numId;
}

function addAbstract(root: XmlElement, id: string, nsid: string, kind: "numbered" | "bullet"): void {
  const levels = Array.from({ length: 9 }, (_, n) => {
    const format = kind === "bullet" ? "bullet" : (["decimal", "lowerLetter", "lowerRoman"][n % 3] as string);
    const text = kind === "bullet" ? (["•", "o", "▪"][n % 3] as string) : `%${n + 1}.`;
    return (
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${720 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
    );
  });
  const [made] = fragment(
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`,
  );
  // w:abstractNum come before w:num (17.9.16).
  const first = root.first("w:num") ?? root.first("w:numIdMacAtCleanup");
  if (first) root.insertBefore(first, made as XmlElement);
  else root.append(made as XmlElement);
  declareNamespace(root, "w");
}

function nextId(elements: readonly XmlElement[], attribute: string, least: number): number {
  return elements.reduce((next, at) => Math.max(next, Number(at.get(attribute)) + 1 || 0), least);
}
