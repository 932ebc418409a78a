/** The parts of a Word document that hold no text of the minutes: styles, numbering, relationships, settings. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const W14 =
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Text as it stands between two tags. */
export const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A part of WordprocessingML with its declaration. */
export const part = (root, inside, extra = "") => `${XML}<w:${root} ${W} ${R} ${W14}${extra}>${inside}</w:${root}>`;

const style = (id, name, { based = "Normal", next, paragraph = "", run = "", type = "paragraph", rest = "" } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  (based ? `<w:basedOn w:val="${based}"/>` : "") +
  (next ? `<w:next w:val="${next}"/>` : "") +
  "<w:qFormat/>" +
  (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : "") +
  (run ? `<w:rPr>${run}</w:rPr>` : "") +
  `${rest}</w:style>`;

const size = (points) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>' +
  `${size(11)}<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  style("Title", "Title", {
    next: "Normal",
    paragraph: '<w:spacing w:after="60"/>',
    run: `<w:b/><w:color w:val="1F3864"/>${size(22)}`,
  }) +
  style("Subtitle", "Subtitle", {
    next: "Normal",
    paragraph: '<w:spacing w:after="240"/>',
    run: `<w:color w:val="595959"/>${size(12)}`,
  }) +
  [1, 2, 3]
    .map((level) =>
      style(`Heading${level}`, `heading ${level}`, {
        next: "Normal",
        paragraph:
          "<w:keepNext/><w:keepLines/>" +
          (level === 1 ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : "") +
          `<w:spacing w:before="${level === 1 ? 280 : 200}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
        run: `<w:b/><w:color w:val="1F3864"/>${size([14, 12.5, 11.5][level - 1])}`,
      }),
    )
    .join("") +
  style("ListParagraph", "List Paragraph", { paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>' }) +
  style("Attendance", "Attendance", {
    paragraph: '<w:tabs><w:tab w:val="left" w:pos="1701"/></w:tabs><w:ind w:left="1701" w:hanging="1701"/>',
  }) +
  style("Action", "Action", { paragraph: '<w:ind w:left="567"/>' }) +
  style("Header", "header", {
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs>',
    run: `<w:color w:val="595959"/>${size(9)}`,
  }) +
  style("Footer", "footer", {
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs>',
    run: `<w:color w:val="595959"/>${size(9)}`,
  }) +
  style("TableGrid", "Table Grid", {
    based: "TableNormal",
    type: "table",
    rest: `<w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8496B0"/>`)
      .join("")}</w:tblBorders></w:tblPr>`,
  });

const level = (format, text, left, run = "") =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${format === "decimal" ? '<w:pStyle w:val="Heading1"/>' : ""}` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${format === "decimal" ? left : 360}"/></w:pPr>${run}</w:lvl>`;

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level("decimal", "%1.", 567)}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level("bullet", "•", 927, '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:hint="default"/></w:rPr>')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

const relationships = (list) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const override = (name, type) => `<Override PartName="/${name}" ContentType="${type}"/>`;

/**
 * Every part but the document itself, its header and its footer.
 *
 * @param {string} title the title in the document's properties
 * @param {string} date when it was made, as an ISO date and time
 */
export const fixedParts = (title, date) => ({
  "[Content_Types].xml":
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override("word/document.xml", `${TYPE}.document.main+xml`) +
    ["styles", "numbering", "settings"].map((name) => override(`word/${name}.xml`, `${TYPE}.${name}+xml`)).join("") +
    override("word/header1.xml", `${TYPE}.header+xml`) +
    override("word/footer1.xml", `${TYPE}.footer+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>",
  "_rels/.rels": relationships([
    [`${OFFICE}/relationships/officeDocument`, "word/document.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
  ]),
  "word/_rels/document.xml.rels": relationships(
    ["styles", "numbering", "settings", "header1", "footer1"].map((name) => [
      `${OFFICE}/relationships/${name.replace("1", "")}`,
      `${name}.xml`,
    ]),
  ),
  "word/styles.xml": part("styles", STYLES),
  "word/numbering.xml": part("numbering", NUMBERING),
  "word/settings.xml": part(
    "settings",
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  ),
  "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:creator>Callum Pettifer</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
  "docProps/app.xml": `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
});
