import { createPackage, relate, setContentType } from "../../src/ooxml/editing";
import type { OoxmlPackage } from "../../src/ooxml";
import { escapeAttribute, escapeText, namespaceOf } from "../../src/ooxml";
import { savePackage } from "../../src/ooxml/editing";

/**
 * Small documents made in code. Everything is a string of WordprocessingML, so that a case fits on a line:
 * `docx(p("Minutes", { style: "Title" }), table([["Action", "Owner"], ["Write to the school", "JS"]]))`.
 */
export interface RunLook {
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
  readonly style?: string;
}

export interface ParagraphLook extends RunLook {
  /** Style id: "Title", "Heading1", "ListParagraph"… (see STYLES). */
  readonly pStyle?: string;
  /** List and level: 1 is "1." / "1.1" / "(a)", 2 bullets, 3 actions "A1". */
  readonly list?: readonly [numId: number, level?: number];
  /** Left indent in points. */
  readonly indent?: number;
  readonly align?: "left" | "center" | "right" | "both";
  /** More w:pPr content, as XML. */
  readonly pPr?: string;
}

/** A run. Tabs and line ends of the text become w:tab and w:br. */
export function r(text: string, look: RunLook = {}): string {
  const pieces = text.split(/([\t\n])/).filter((piece) => piece !== "");
  const inside = pieces.map((piece) =>
    piece === "\t" ? "<w:tab/>" : piece === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`,
  );
  return `<w:r>${runProperties(look)}${inside.join("")}</w:r>`;
}

function runProperties(look: RunLook): string {
  const inside = [
    look.style && `<w:rStyle w:val="${look.style}"/>`,
    look.font && `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}"/>`,
    look.bold && "<w:b/>",
    look.strike && "<w:strike/>",
    look.hidden && "<w:vanish/>",
  ].filter(Boolean);
  return inside.length > 0 ? `<w:rPr>${inside.join("")}</w:rPr>` : "";
}

/** A paragraph of plain text, or of runs and other content given as XML (anything that starts with "<"). */
export function p(content = "", look: ParagraphLook = {}): string {
  const inside = [
    look.pStyle && `<w:pStyle w:val="${look.pStyle}"/>`,
    look.list && `<w:numPr><w:ilvl w:val="${look.list[1] ?? 0}"/><w:numId w:val="${look.list[0]}"/></w:numPr>`,
    look.indent !== undefined && `<w:ind w:left="${look.indent * 20}"/>`,
    look.align && `<w:jc w:val="${look.align}"/>`,
    look.pPr,
  ].filter(Boolean);
  const pPr = inside.length > 0 ? `<w:pPr>${inside.join("")}</w:pPr>` : "";
  const runs = content === "" || content.startsWith("<") ? content : r(content, look);
  return `<w:p>${pPr}${runs}</w:p>`;
}

/** A table of texts (or of paragraphs as XML). The first row is a header row unless told otherwise. */
export function table(rows: readonly (readonly string[])[], header = true): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${text.startsWith("<w:p") ? text : p(text)}</w:tc>`;
  const row = (cells: readonly string[], at: number): string =>
    `<w:tr>${header && at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map(cell).join("")}</w:tr>`;
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
    `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.map(row).join("")}</w:tbl>`
  );
}

/** Text inserted and deleted under tracked changes. */
export const inserted = (text: string): string =>
  `<w:ins w:id="91" w:author="Ann Editor" w:date="2026-01-05T10:00:00Z">${r(text)}</w:ins>`;
export const deleted = (text: string): string =>
  `<w:del w:id="92" w:author="Ann Editor" w:date="2026-01-05T10:00:00Z"><w:r><w:delText xml:space="preserve">${escapeText(text)}</w:delText></w:r></w:del>`;

/** A complex field with its instruction and result. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${escapeText(instruction)}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.startsWith("<") ? result : r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const NAMESPACES = ["w", "r", "wp", "a", "wps", "mc", "w14", "w15", "v"]
  .map((prefix) => `xmlns:${prefix}="${namespaceOf(prefix)}"`)
  .join(" ");

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const style = (id: string, name: string, more = "", isDefault = false): string =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? "" : '<w:basedOn w:val="Normal"/>'}${more}</w:style>`;

export const STYLES = [
  style("Normal", "Normal", "", true),
  style("Title", "Title"),
  ...[1, 2, 3].map((n) =>
    style(`Heading${n}`, `heading ${n}`, `<w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`),
  ),
  style("ListParagraph", "List Paragraph", '<w:pPr><w:ind w:left="720"/></w:pPr>'),
  style("Header", "header"),
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join("");

const level = (n: number, format: string, text: string, font = ""): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${(n + 1) * 360}" w:hanging="360"/></w:pPr>${font && `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`}</w:lvl>`;

export const NUMBERING =
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "(%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, "bullet", "\uf0b7", "Symbol")}${level(1, "bullet", "o", "Courier New")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/>${level(0, "decimal", "A%1")}</w:abstractNum>` +
  [1, 2, 3].map((n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n - 1}"/></w:num>`).join("");

/** What a document is made of besides its body; all as the inside of the part's root. */
export interface DocxParts {
  readonly styles?: string | null;
  readonly numbering?: string | null;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly title?: string;
  readonly author?: string;
  /** Other parts by name, with their bytes or text; nothing refers to them. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a .docx with this body (XML, joined) and default styles and lists. */
export function docx(...body: readonly string[]): Uint8Array {
  return docxWith({}, ...body);
}

const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** As `docx`, with parts of one's own; null leaves a part out. */
export function docxWith(parts: DocxParts, ...body: readonly string[]): Uint8Array {
  const pkg = createPackage();
  relate(pkg, "", "officeDocument", "word/document.xml");
  let references = "";
  const part = (kind: string, root: string, inside: string | null | undefined, type = kind): void => {
    if (inside === null || inside === undefined) return;
    const name = `word/${kind}.xml`;
    pkg.setText(name, `${DECLARATION}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`);
    setContentType(pkg, name, `${OFFICE}${type}+xml`);
    const id = relate(pkg, "word/document.xml", type, `${kind}.xml`);
    if (type === "header" || type === "footer") references += `<w:${type}Reference w:type="default" r:id="${id}"/>`;
  };
  part("styles", "styles", parts.styles === undefined ? STYLES : parts.styles);
  part("numbering", "numbering", parts.numbering === undefined ? NUMBERING : parts.numbering);
  part("settings", "settings", parts.settings);
  part("footnotes", "footnotes", parts.footnotes);
  part("comments", "comments", parts.comments);
  part("header1", "hdr", parts.header, "header");
  part("footer1", "ftr", parts.footer, "footer");
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  pkg.setText(
    "word/document.xml",
    `${DECLARATION}<w:document ${NAMESPACES} mc:Ignorable="w14 w15"><w:body>${body.join("")}${section}</w:body></w:document>`,
  );
  setContentType(pkg, "word/document.xml", `${OFFICE}document.main+xml`);
  if (parts.title !== undefined || parts.author !== undefined) properties(pkg, parts.title ?? "", parts.author ?? "");
  for (const [name, content] of Object.entries(parts.files ?? {}))
    if (typeof content === "string") pkg.setText(name, content);
    else pkg.setBytes(name, content);
  return savePackage(pkg);
}

function properties(pkg: OoxmlPackage, title: string, author: string): void {
  const names = `xmlns:cp="${namespaceOf("cp")}" xmlns:dc="${namespaceOf("dc")}"`;
  const inside = `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(author)}</dc:creator><cp:lastModifiedBy>${escapeText(author)}</cp:lastModifiedBy>`;
  pkg.setText("docProps/core.xml", `${DECLARATION}<cp:coreProperties ${names}>${inside}</cp:coreProperties>`);
  setContentType(pkg, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  relate(
    pkg,
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
}

/** A content control round inline content, as the product writes none: for documents that come with controls. */
export const control = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${escapeAttribute(tag)}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
