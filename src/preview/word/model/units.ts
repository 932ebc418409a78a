import type { XmlElement } from "../../../ooxml";

/**
 * A paragraph as a row of units: one per UTF-16 code unit of text, one per tab, break, picture or note mark. Offsets in
 * this room count units; the paragraph mark is the unit after the last. Edges of content controls have no width.
 */
export interface Piece {
  /** w:t, w:tab, w:br, w:drawing … */
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly start: number;
  readonly length: number;
  /** What it stands for: text, "\t", "\v" (line break), "\f" (page break), or OBJECT. */
  readonly text: string;
  /** Stands in a tracked deletion. */
  readonly deleted: boolean;
}

/** Stands for a picture, an equation or a note mark. Not part of any `text` that the API gives. */
export const OBJECT = "\ufffc";

/** Inline elements whose content is part of the paragraph's text. */
export const INLINE_CONTAINERS: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
  "w:dir",
  "w:bdo",
]);

const MARKS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
  "w:drawing": OBJECT,
  "w:pict": OBJECT,
  "w:object": OBJECT,
  "mc:AlternateContent": OBJECT,
  "w:footnoteReference": OBJECT,
  "w:endnoteReference": OBJECT,
};

/** What one child of a run stands for; "" when it has no width (properties, field codes, comment marks). */
export function textOfNode(node: XmlElement): string {
  if (node.name === "w:t" || node.name === "w:delText") return node.text();
  if (node.name === "w:br") {
    const type = node.get("w:type");
    return type === "page" ? "\f" : type === "column" ? "\u000e" : "\v";
  }
  if (node.name === "w:sym") return String.fromCharCode(parseInt(node.get("w:char") ?? "fffc", 16) || 0xfffc);
  return MARKS[node.name] ?? "";
}

/** The pieces of a paragraph in order. Costs no more than the paragraph is long. */
export function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (node: XmlElement, run: XmlElement, text: string, deleted: boolean): void => {
    if (text === "") return;
    pieces.push({ node, run, start: at, length: text.length, text, deleted });
    at += text.length;
  };
  const walk = (element: XmlElement, deleted: boolean): void => {
    for (const child of element.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:r") {
        for (const inner of child.children) if (inner.kind === "element") add(inner, child, textOfNode(inner), deleted);
      } else if (INLINE_CONTAINERS.has(child.name)) {
        walk(child, deleted || child.name === "w:del" || child.name === "w:moveFrom");
      } else if (child.name === "m:oMath" || child.name === "m:oMathPara") add(child, child, OBJECT, deleted);
    }
  };
  walk(paragraph, false);
  return pieces;
}

/** Number of units, the paragraph mark not counted. */
export function lengthOf(paragraph: XmlElement): number {
  const last = piecesOf(paragraph).at(-1);
  return last ? last.start + last.length : 0;
}

/** All units as one string, OBJECT included, deletions included. */
export function unitsOf(paragraph: XmlElement): string {
  return piecesOf(paragraph)
    .map((piece) => piece.text)
    .join("");
}

/** Units `from` to `to` as the API tells them: without pictures and note marks. */
export function textBetween(paragraph: XmlElement, from: number, to: number): string {
  return unitsOf(paragraph).slice(from, to).replaceAll(OBJECT, "");
}

/** Width in units of one inline element (a run, a container). */
export function widthOf(element: XmlElement): number {
  if (element.name === "w:r") {
    let width = 0;
    for (const child of element.children) if (child.kind === "element") width += textOfNode(child).length;
    return width;
  }
  if (element.name === "m:oMath" || element.name === "m:oMathPara") return 1;
  if (!INLINE_CONTAINERS.has(element.name)) return 0;
  let width = 0;
  for (const child of element.children) if (child.kind === "element") width += widthOf(child);
  return width;
}
