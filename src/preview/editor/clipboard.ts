import type { XmlElement } from "../../ooxml";
import { blocksFromFlat } from "../word/content/read";
import { flatPackageOf } from "../word/content/write";
import type { WordDocument } from "../word/document";
import { insertContent, takeProperties } from "../word/edit/insert";
import { splitParagraph } from "../word/edit/paragraphs";
import { upTo } from "../word/model/order";
import { lengthOf, piecesOf, type Piece } from "../word/model/units";

/** A stretch of a paragraph that is selected. */
export interface Stretch {
  readonly paragraph: XmlElement;
  readonly from: number;
  readonly to: number;
}

/**
 * What is selected as a flat package, with its formatting and its content controls. Null where the selection leaves a
 * cell: what of a table is selected can be copied as text alone.
 */
export function fragmentOf(document: WordDocument, stretches: readonly Stretch[]): string | null {
  const cells = new Set(stretches.map(({ paragraph }) => upTo(paragraph, "w:tc")));
  if (cells.size > 1) return null;
  const several = stretches.length > 1;
  return flatPackageOf(
    document,
    stretches.map((stretch) => clip(stretch, several)),
  );
}

/**
 * Puts in what `fragmentOf` gave; what holds its last paragraph goes on with the line. A paragraph mark brings its
 * paragraph's formatting along.
 *
 * @returns where the caret stands then
 */
export function insertFragment(
  document: WordDocument,
  at: { readonly paragraph: XmlElement; readonly offset: number },
  fragment: string,
): { paragraph: XmlElement; offset: number } {
  let { paragraph, offset } = at;
  const blocks = blocksFromFlat(document, fragment);
  for (const [index, block] of blocks.entries()) {
    offset += insertContent(document, paragraph, offset, block);
    if (index === blocks.length - 1) break;
    const next = splitParagraph(document, paragraph, offset);
    takeProperties(document, paragraph, block);
    [paragraph, offset] = [next, 0];
  }
  return { paragraph, offset };
}

/** What makes a field of the text between; of a part of the paragraph the text alone is copied. */
const FIELD_CODE = /^w:(?:fldChar|instrText)$/;

/** A copy of the paragraph that holds the selected stretch alone. */
function clip({ paragraph, from, to }: Stretch, beyond: boolean): XmlElement {
  const copy = paragraph.clone();
  const pieces = piecesOf(paragraph);
  const copied = [...copy.descendants("w:sdt")];
  for (const [index, sdt] of [...paragraph.descendants("w:sdt")].entries())
    if (!comesAlong(extentOf(sdt, pieces), { from, to, beyond })) unwrap(copied[index]);
  for (const { node, run, start, text } of piecesOf(copy)) {
    const kept = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (kept === "") node.remove();
    else if (kept !== text) node.setText(kept);
    if (run.elements.every(({ name }) => name === "w:rPr")) run.remove();
  }
  const whole = from === 0 && to >= lengthOf(paragraph);
  if (!whole) for (const code of [...copy.descendants()]) if (FIELD_CODE.test(code.name)) code.remove();
  return copy;
}

/** Where a control stands in its paragraph; null for one that is empty. */
function extentOf(sdt: XmlElement, pieces: readonly Piece[]): { start: number; end: number } | null {
  const inside = pieces.filter(({ run }) => [...ancestors(run)].includes(sdt));
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { start: first.start, end: last.start + last.length } : null;
}

function* ancestors(element: XmlElement): Generator<XmlElement> {
  for (let at = element.parent; at; at = at.parent) yield at;
}

/** A control is copied when all of it is selected and the selection begins or ends outside it; else its text alone is. */
const comesAlong = (
  extent: { start: number; end: number } | null,
  { from, to, beyond }: { from: number; to: number; beyond: boolean },
): boolean =>
  extent !== null && from <= extent.start && to >= extent.end && (beyond || from < extent.start || to > extent.end);

function unwrap(sdt: XmlElement | undefined): void {
  sdt?.replaceWith(...(sdt.first("w:sdtContent")?.children ?? []));
}
