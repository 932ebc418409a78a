import type { WordDocument } from "../word/document";
import { element, type XmlElement } from "../xml";
import { ensureList, ensureStyle } from "./definitions";
import { makeRun } from "./runs";
import type { BuiltInStyle } from "./styles.data";

/** A piece of a new paragraph. */
export interface NewText {
  readonly text: string;
  readonly bold?: boolean;
}

export type NewParagraphStyle = "title" | "heading1" | "heading2" | "heading3" | "normal" | "numbered" | "bullet";

/** A new paragraph (w:p) in a built-in style; lists are real lists, at `level` (0 = outermost). Defines what is missing. */
export function makeParagraph(
  document: WordDocument,
  content: readonly (NewText | XmlElement)[],
  style: NewParagraphStyle = "normal",
  level = 0,
): XmlElement {
  const pPr = element("w:pPr");
  const styleName = STYLE_OF[style];
  if (styleName) pPr.append(element("w:pStyle", { "w:val": ensureStyle(document, styleName) }));
  if (style === "numbered" || style === "bullet") {
    const numId = ensureList(document, style);
    const depth = String(Math.min(8, Math.max(0, level)));
    pPr.append(element("w:numPr", {}, element("w:ilvl", { "w:val": depth }), element("w:numId", { "w:val": numId })));
  }
  const p = element("w:p", {}, ...(pPr.children.length > 0 ? [pPr] : []));
  return p.append(
    ...content.filter((at) => "kind" in at || at.text !== "").map((at) => ("kind" in at ? at : newRun(at))),
  );
}

const STYLE_OF: Readonly<Record<NewParagraphStyle, BuiltInStyle | null>> = {
  title: "title",
  heading1: "heading1",
  heading2: "heading2",
  heading3: "heading3",
  normal: null,
  numbered: "listNumber",
  bullet: "listBullet",
};

/** A run with this text, bold where asked. */
export const newRun = ({ text, bold }: NewText): XmlElement =>
  makeRun(text, bold ? element("w:rPr", {}, element("w:b"), element("w:bCs")) : undefined);

/** Width of the text area in twentieths of a point where the section does not say: A4 with 2.5 cm margins. */
const TEXT_WIDTH = 9026;

/**
 * A new table (w:tbl) with lines all round, no merged cells, its first row marked as the header row that is repeated on
 * every page and read out by screen readers. Rows shorter than the longest are filled with empty cells.
 */
export function makeTable(document: WordDocument, rows: readonly (readonly string[])[]): XmlElement {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = String(Math.floor(textWidth(document) / columns));
  const cell = (text: string, header: boolean): XmlElement =>
    element(
      "w:tc",
      {},
      element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" })),
      ...text.split("\n").map((line) => makeParagraph(document, [{ text: line, bold: header }])),
    );
  const row = (cells: readonly string[], at: number): XmlElement =>
    element(
      "w:tr",
      {},
      element("w:trPr", {}, element("w:cantSplit"), ...(at === 0 ? [element("w:tblHeader")] : [])),
      ...Array.from({ length: columns }, (_, column) => cell(cells[column] ?? "", at === 0)),
    );
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblStyle", { "w:val": ensureStyle(document, "tableGrid") }),
      element("w:tblW", { "w:w": "5000", "w:type": "pct" }),
      element("w:tblLook", { "w:val": "0620", "w:firstRow": "1", "w:noHBand": "1", "w:noVBand": "1" }),
    ),
    element("w:tblGrid", {}, ...Array.from({ length: columns }, () => element("w:gridCol", { "w:w": width }))),
    ...rows.map(row),
  );
}

function textWidth(document: WordDocument): number {
  const section = document.body.all("w:sectPr").at(-1);
  const page = Number(section?.first("w:pgSz")?.get("w:w"));
  const margins = section?.first("w:pgMar");
  const width = page - Number(margins?.get("w:left")) - Number(margins?.get("w:right"));
  return width > 0 ? width : TEXT_WIDTH;
}
