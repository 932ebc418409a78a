/** Word's built-in styles that the product writes, as Word defines them in a new document, kept plain. */
export type BuiltInStyle = "title" | "heading1" | "heading2" | "heading3" | "listNumber" | "listBullet" | "tableGrid";

interface StyleDefinition {
  readonly type: "paragraph" | "table";
  readonly id: string;
  readonly name: string;
  /** Inside of w:style; w:basedOn and w:next name styles by their name and are dropped where the document has none. */
  readonly inside: string;
}

const heading = (n: 1 | 2 | 3, size: number): StyleDefinition => ({
  type: "paragraph",
  id: `Heading${n}`,
  name: `heading ${n}`,
  inside:
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:unhideWhenUsed/><w:qFormat/>' +
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${n === 1 ? 240 : 160}" w:after="80"/><w:outlineLvl w:val="${n - 1}"/></w:pPr>` +
    `<w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
});

const list = (id: string, name: string): StyleDefinition => ({
  type: "paragraph",
  id,
  name,
  inside:
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:contextualSpacing/></w:pPr>',
});

const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

export const BUILT_IN_STYLES: Readonly<Record<BuiltInStyle, StyleDefinition>> = {
  title: {
    type: "paragraph",
    id: "Title",
    name: "Title",
    inside:
      '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/>' +
      '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr>',
  },
  heading1: heading(1, 32),
  heading2: heading(2, 26),
  heading3: heading(3, 24),
  listNumber: list("ListNumber", "List Number"),
  listBullet: list("ListBullet", "List Bullet"),
  tableGrid: {
    type: "table",
    id: "TableGrid",
    name: "Table Grid",
    inside:
      '<w:basedOn w:val="Normal Table"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>' +
      `${["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("")}</w:tblBorders></w:tblPr>`,
  },
};
