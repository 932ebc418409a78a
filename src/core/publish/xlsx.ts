import { strToU8, zipSync } from "fflate";
import { dayNumber } from "../circulation/days";
import { escapeText, escapeXml } from "../record/escape";

/** A cell: words, a number, or a day ("YYYY-MM-DD") that the program shows as a date. */
export type SheetCell = string | number | { readonly day: string };

/** A sheet with a header row. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Days from the first of January 1970 to the spreadsheet's day 0. */
const DAY_ZERO = 25_569;
const LONGEST_CELL = 32_767;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** "A", "B" … "AA" for 0, 1 … 26. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (at % 26));
}

function cellXml(cell: SheetCell, address: string, style: number): string {
  if (typeof cell === "number") return `<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === "object") {
    const number = dayNumber(cell.day) + DAY_ZERO;
    return Number.isNaN(number) ? cellXml(cell.day, address, style) : `<c r="${address}" s="2"><v>${number}</v></c>`;
  }
  const text = escapeText(cell.slice(0, LONGEST_CELL));
  // Inline strings are text whatever they begin with: nothing in them is ever run as a formula.
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetXml({ columns, rows }: Sheet): string {
  const lines = [columns.map((column) => column.title), ...rows].map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, at === 0 ? 1 : 0));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const last = `${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join("")}</cols>`,
    `<sheetData>${lines.join("")}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join("");
}

/** A sheet's name as spreadsheets allow it: at most 31 characters, none of []:*?/\\. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/gu, " ")
    .trim()
    .slice(0, 31) || "Sheet1";

/** One sheet as the bytes of an .xlsx file, always the same for the same content. */
export function writeXlsx(sheet: Sheet): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheetName(sheet.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(sheet),
    "xl/styles.xml": STYLES,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: "1980-01-01T00:00:00" });
}
