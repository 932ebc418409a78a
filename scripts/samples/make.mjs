/** Writes samples/*.docx. Run it after a change of its text: node scripts/samples/make.mjs */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { BLOCKS, FOOTER, HEADER, TITLE } from "./minutes.mjs";
import { escape, fixedParts, part } from "./parts.mjs";

const SAMPLES = join(dirname(fileURLToPath(import.meta.url)), "../../samples");
const MADE = "2026-10-15T09:00:00Z";
const STYLE = {
  title: "Title",
  subtitle: "Subtitle",
  people: "Attendance",
  heading: "Heading1",
  bullet: "ListParagraph",
  action: "Action",
};

let count = 0;
/** Word gives every paragraph an id of eight hexadecimal digits below 80000000. */
const paragraphId = () => (0x10000000 + ++count * 0x1f35).toString(16).toUpperCase().padStart(8, "0");

function runs(text, bold = false) {
  return text
    .split("**")
    .flatMap((piece, index) => {
      if (piece === "") return [];
      const properties = bold || index % 2 === 1 ? "<w:rPr><w:b/></w:rPr>" : "";
      const inside = piece
        .split("\t")
        .map((words) => (words ? `<w:t xml:space="preserve">${escape(words)}</w:t>` : ""))
        .join("<w:tab/>");
      return [`<w:r>${properties}${inside}</w:r>`];
    })
    .join("");
}

function paragraph(text, style, extra = "", bold = false) {
  const properties = (style ? `<w:pStyle w:val="${style}"/>` : "") + extra;
  return `<w:p w14:paraId="${paragraphId()}" w14:textId="77777777">${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs(text, bold)}</w:p>`;
}

function table(rows) {
  const width = Math.floor(9026 / rows[0].length);
  const cells = (row, header) =>
    row
      .map(
        (text) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${header ? '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>' : ""}</w:tcPr>${paragraph(text, "", '<w:spacing w:before="40" w:after="40"/>', header)}</w:tc>`,
      )
      .join("");
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${rows[0].map(() => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    rows
      .map(
        (row, index) =>
          `<w:tr>${index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells(row, index === 0)}</w:tr>`,
      )
      .join("") +
    `</w:tbl>${paragraph("", "")}`
  );
}

function block([kind, content]) {
  if (kind === "table") return table(content);
  const list = kind === "bullet" ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>' : "";
  return paragraph(content, STYLE[kind], list);
}

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const parts = {
  ...fixedParts(TITLE, MADE),
  "word/document.xml": part("document", `<w:body>${BLOCKS.map(block).join("")}${section}</w:body>`),
  "word/header1.xml": part("hdr", paragraph(HEADER, "Header")),
  "word/footer1.xml": part("ftr", paragraph(FOOTER, "Footer")),
};
const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
mkdirSync(SAMPLES, { recursive: true });
// A fixed time keeps the file the same from run to run.
writeFileSync(join(SAMPLES, "minutes.docx"), zipSync(files, { level: 9, mtime: new Date(2026, 9, 15, 9, 0, 0) }));
