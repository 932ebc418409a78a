import { escapeText } from "../../src/ooxml";
import { docxWith, p, r, table, type DocxParts } from "./docx-builder";

/** Chance that repeats: the next whole number below `below`. */
export type Dice = (below: number) => number;

/** Dice from a seed (a multiplicative congruential generator; good enough to shuffle with). */
export function dice(seed: number): Dice {
  let state = (seed * 2654435761 + 12345) % 2147483647 || 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

let ids = 1000;
const id = (): number => (ids += 1);

const TRACKED = `w:id="7" w:author="Vera Quill" w:date="2026-01-05T10:00:00Z"`;
const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id()}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const drawing = (content: string): string =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Ways in which Word and its rivals write a stretch of plain text; each shows exactly that text. */
export const INLINE: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => r(text),
  bold: (text) => r(text, { bold: true }),
  "one letter a run": (text) => [...text].map((letter) => r(letter)).join(""),
  "two texts in a run": (text) =>
    `<w:r><w:t xml:space="preserve">${escapeText(text.slice(0, 3))}</w:t><w:t xml:space="preserve">${escapeText(text.slice(3))}</w:t></w:r>`,
  "proofing marks": (text) => `<w:proofErr w:type="spellStart"/>${r(text)}<w:proofErr w:type="spellEnd"/>`,
  "a page break remembered": (text) =>
    `<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`,
  "an insertion": (text) => `<w:ins ${TRACKED}>${r(text)}</w:ins>`,
  "text moved here": (text) => `<w:moveTo ${TRACKED}>${r(text)}</w:moveTo>`,
  "a deletion beside": (text) => `${r(text)}<w:del ${TRACKED}><w:r><w:delText>gone</w:delText></w:r></w:del>`,
  "hidden text beside": (text) => r(text) + r("hidden", { hidden: true }),
  "a link": (text) => `<w:hyperlink w:anchor="here">${r(text)}</w:hyperlink>`,
  "a bookmark": (text) => `<w:bookmarkStart w:id="${id()}" w:name="b${ids}"/>${r(text)}<w:bookmarkEnd w:id="${ids}"/>`,
  "a comment": (text) =>
    `<w:commentRangeStart w:id="1"/>${r(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  "a smart tag": (text) =>
    `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">${r(text)}</w:smartTag>`,
  "custom XML": (text) => `<w:customXml w:uri="urn:x" w:element="y">${r(text)}</w:customXml>`,
  "a rich text control": (text) => sdt("", r(text)),
  "a plain text control": (text) => sdt("<w:text/>", r(text)),
  "a date control": (text) => sdt(`<w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date>`, r(text)),
  "a list control": (text) => sdt(`<w:dropDownList><w:listItem w:value="x"/></w:dropDownList>`, r(text)),
  "a simple field": (text) => `<w:fldSimple w:instr=" DATE ">${r(text)}</w:fldSimple>`,
  "a field": (text) => field("REF x", r(text)),
  "a field in a field": (text) => field("IF 1", field("REF x", r(text))),
  "a field without a result": (text) =>
    r(text) +
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  "another direction": (text) => `<w:bdo w:val="ltr">${r(text)}</w:bdo>`,
  "a note": (text) => `${r(text)}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  "a permission": (text) => `<w:permStart w:id="${id()}" w:edGrp="everyone"/>${r(text)}<w:permEnd w:id="${ids}"/>`,
  "alternatives in a run": (text) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t xml:space="preserve">${escapeText(text)}</w:t></mc:Choice><mc:Fallback><w:t xml:space="preserve">${escapeText(text)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
  "alternatives round runs": (text) =>
    `<mc:AlternateContent><mc:Choice Requires="w14">${r(text)}</mc:Choice><mc:Fallback>${r(text)}</mc:Fallback></mc:AlternateContent>`,
  "a formula": (text) =>
    `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t xml:space="preserve">${escapeText(text)}</m:t></m:r></m:oMath>`,
  "phonetic guide": (text) =>
    `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="10"/><w:hpsBaseText w:val="20"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>${r("x")}</w:rt><w:rubyBase>${r(text)}</w:rubyBase></w:ruby></w:r>`,
};

/** Ways in which a paragraph stands in a document; most show exactly its text. */
export const AROUND: Readonly<Record<string, (paragraph: string) => string>> = {
  "in the body": (paragraph) => paragraph,
  "in a control": (paragraph) => sdt("", paragraph),
  "in a plain text control": (paragraph) => sdt("<w:text/>", paragraph),
  "in a control in a control": (paragraph) => sdt("", sdt("", paragraph)),
  "in custom XML": (paragraph) => `<w:customXml w:uri="urn:x" w:element="y">${paragraph}</w:customXml>`,
  "in a cell": (paragraph) => table([[paragraph]], false) + p(""),
  "in a table in a table": (paragraph) => table([[p("") + table([[paragraph, "x"]], false) + p("")]], false) + p(""),
  "in a cell in a control": (paragraph) => {
    const made = table([["x", paragraph]], false);
    const from = made.lastIndexOf("<w:tc>");
    const to = made.lastIndexOf("</w:tc>") + 7;
    return made.slice(0, from) + sdt("", made.slice(from, to)) + made.slice(to) + p("");
  },
  "in a row in a control": (paragraph) =>
    table([["x", paragraph]], false).replace(/<w:tr>.*<\/w:tr>/su, (row) => sdt("", row)) + p(""),
  "in a text box": (paragraph) => p(r("See the box") + drawing(paragraph)),
  "in a plain text control in a text box": (paragraph) =>
    p(r("See the box") + drawing(sdt("<w:text/>", paragraph) + p(""))),
  "in a text box with a fallback": (paragraph) =>
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${paragraph}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  "inside a field of several paragraphs": (paragraph) =>
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
    ) +
    paragraph +
    p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
  "beginning a field that ends later": (paragraph) =>
    paragraph.replace(
      /(<w:pPr>.*?<\/w:pPr>|<w:p>)/su,
      `$1<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
    ) + p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
};

/** Cuts a line at places that chance picks, words or not, and writes each piece in a way that chance picks. */
export function oddParagraph(line: string, roll: Dice, look: Parameters<typeof p>[1] = {}): string {
  const ways = Object.values(INLINE);
  let xml = "";
  for (let at = 0; at < line.length;) {
    const length = roll(3) === 0 ? line.length : 1 + roll(24);
    const way = roll(2) === 0 ? INLINE["plain"] : ways[roll(ways.length)];
    // Tabs and line breaks are elements of their own; only runs take them.
    for (const piece of line
      .slice(at, at + length)
      .split(/([\t\n])/u)
      .filter(Boolean))
      xml += /[\t\n]/u.test(piece) ? r(piece) : (way ?? r)(piece);
    at += length;
  }
  return p(xml, look);
}

/** A document of these lines in which every structure may turn up anywhere. */
export function oddDocx(lines: readonly string[], roll: Dice, parts: DocxParts = {}): Uint8Array {
  const arounds = Object.values(AROUND);
  const body = lines.map((line) => {
    const paragraph = oddParagraph(line, roll, roll(8) === 0 ? { list: [1 + roll(3)] } : {});
    return roll(4) === 0 ? (arounds[roll(arounds.length)] ?? String)(paragraph) : paragraph;
  });
  return docxWith({ author: "Vera Quill", comments: COMMENTS, footnotes: FOOTNOTES, ...parts }, ...body);
}

const COMMENTS = `<w:comment w:id="1" w:author="Vera Quill" w:initials="VQ"><w:p><w:r><w:t>Is that so?</w:t></w:r></w:p></w:comment>`;
/** Content of the notes part that the ways with a note refer to. */
export const FOOTNOTES = `<w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>`;
