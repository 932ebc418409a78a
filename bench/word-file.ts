import { escapeText } from "../src/ooxml";
import { docxWith, STYLES } from "../test/support/docx-builder";

/**
 * Minutes as Word saves them. A text in bare paragraphs is no file that a clerk has: Word notes the session in which each
 * paragraph and run was typed, repeats the font at every run, cuts a run where somebody corrected a word, and lists all
 * built-in styles. Twelve minutes that committees published had, in the median, 8.3 bytes of document.xml for each
 * character, 1.6 runs in a paragraph and 29 KB of styles; these have about as many (`npm run bench` prints how many).
 */
export function wordFile(text: string): { readonly bytes: Uint8Array; readonly markup: number } {
  const body = text.split("\n").map(paragraph).join("");
  return { bytes: docxWith({ styles: `${LATENT}${STYLES}` }, body), markup: body.length / text.length };
}

const FONT = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr>';

/** Eight hexadecimal digits, as Word numbers paragraphs and sessions. */
const numbered = (number: number): string => (0x00a10000 + number).toString(16).toUpperCase().padStart(8, "0");

function paragraph(line: string, at: number): string {
  const typed = numbered(at % 12);
  const runs = runsOf(line).map(
    (words) => `<w:r w:rsidRPr="${typed}">${FONT}<w:t xml:space="preserve">${escapeText(words)}</w:t></w:r>`,
  );
  const attributes = `w14:paraId="${numbered(at + 4096)}" w14:textId="77777777" w:rsidR="${typed}" w:rsidRDefault="${typed}"`;
  return `<w:p ${attributes}>${runs.join("")}</w:p>`;
}

/** What is shorter was typed in one go; in a longer line somebody has corrected a word. */
const CORRECTED = 40;

function runsOf(line: string): readonly string[] {
  if (line === "") return [];
  const cut = line.length > CORRECTED ? line.indexOf(" ", line.length >> 1) : -1;
  return cut < 0 ? [line] : [line.slice(0, cut), line.slice(cut)];
}

/** Names of built-in styles come in families: a table's with six accents, lists and headings with numbers. */
const TABLES = [
  ...["Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2", "Medium List 1"],
  ...["Medium List 2", "Medium Grid 1", "Medium Grid 2", "Medium Grid 3", "Dark List", "Colorful Shading"],
  ...["Colorful List", "Colorful Grid", "Grid Table 1 Light", "Grid Table 2", "Grid Table 3", "Grid Table 4"],
  ...["Grid Table 5 Dark", "Grid Table 6 Colorful", "Grid Table 7 Colorful", "List Table 1 Light", "List Table 2"],
  ...["List Table 3", "List Table 4", "List Table 5 Dark", "List Table 6 Colorful", "List Table 7 Colorful"],
];
const NUMBERED = ["heading", "index", "toc", "List", "List Bullet", "List Number", "List Continue", "Table Grid"];
const LATENT_NAMES = [
  ...TABLES.flatMap((name) => [name, ...[1, 2, 3, 4, 5, 6].map((accent) => `${name} Accent ${accent}`)]),
  ...NUMBERED.flatMap((name) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `${name} ${level}`)),
];
const LATENT = [
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="${LATENT_NAMES.length}">`,
  ...LATENT_NAMES.map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`,
  ),
  "</w:latentStyles>",
].join("");
