import type { Paragraph, WordDocument, XmlElement } from "../ooxml";
import type { PlacedTag } from "../ports/document";
import { isFrameDeleted, storyRoots } from "../ooxml/editing";
import { TAG_PREFIX } from "./names";

/** A control of ours with its element. */
export interface PlacedControl extends PlacedTag {
  readonly element: XmlElement;
}

/**
 * The controls of ours, in the order of the document, those in headers, footers and notes last. Their id is the one in the file; where two controls
 * share one (a copy) or have none, the later is numbered after it.
 */
export function findControls(document: WordDocument, paragraphs: readonly Paragraph[]): PlacedControl[] {
  const blocks = new Map(paragraphs.map((at, block) => [at.element, block]));
  const ids = new Set<string>();
  const found: PlacedControl[] = [];
  for (const sdt of storyRoots(document).flatMap((root) => root.descendants("w:sdt"))) {
    const properties = sdt.first("w:sdtPr");
    const tag = properties?.first("w:tag")?.get("w:val") ?? "";
    if (!tag.startsWith(TAG_PREFIX) || isFrameDeleted(sdt)) continue;
    const where = placeOf(sdt, paragraphs, blocks);
    if (!where) continue;
    const id = properties?.first("w:id")?.get("w:val") ?? "none";
    let controlId = id;
    for (let n = 2; ids.has(controlId); n++) controlId = `${id}#${n}`;
    ids.add(controlId);
    found.push({ tag, title: properties?.first("w:alias")?.get("w:val") ?? "", controlId, element: sdt, ...where });
  }
  return found;
}

function placeOf(sdt: XmlElement, paragraphs: readonly Paragraph[], blocks: ReadonlyMap<XmlElement, number>) {
  const home = blocks.get(homeOf(sdt) ?? sdt);
  if (home !== undefined) {
    return { block: home, lastBlock: home, range: rangeIn(sdt, paragraphs[home] as Paragraph) };
  }
  const around = sdt.closest("w:p");
  const inside = sdt.descendants("w:p").flatMap((p) => {
    const block = blocks.get(p);
    return block === undefined || p.closest("w:p") !== around ? [] : [block];
  });
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { block: first, lastBlock: last, range: { start: 0, end: paragraphs[first]?.text.length ?? 0 } };
}

/** The paragraph that a control stands in; none where it stands round paragraphs, though a text box may stand in one. */
function homeOf(sdt: XmlElement): XmlElement | undefined {
  const text = sdt.closest("w:p");
  const box = sdt.closest("w:txbxContent");
  return box && text?.descendants("w:txbxContent").includes(box) ? undefined : text;
}

/** The part of a paragraph's text that stands in a control; an empty range where an empty control stands. */
function rangeIn(sdt: XmlElement, { element, pieces }: Paragraph): { start: number; end: number } {
  const nodes = new Set(sdt.descendants());
  const inside = pieces.filter((piece) => nodes.has(piece.node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const before = new Set<XmlElement>();
  for (const at of element.descendants()) {
    if (at === sdt) break;
    before.add(at);
  }
  const end = pieces.findLast((piece) => before.has(piece.node))?.end ?? 0;
  return { start: end, end };
}
