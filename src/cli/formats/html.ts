import { Parser } from "htmlparser2";
import type { Block, CellAddress, Range, SourceText } from "../../core/text/block";
import { readTxt } from "./txt";

const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "object",
  "nav",
  "select",
]);
const BREAKING = new Set(
  "p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol li table tr td th caption blockquote pre dl dt dd figure hr address form fieldset".split(
    " ",
  ),
);

interface Cell {
  table: number;
  row: number;
  column: number;
  header: boolean;
  paragraph: number;
}

/** HTML as blocks: headings, list items, table cells, bold; what was typed in a <pre> as plain text is. Scripts, styles and comments are left out; nothing is run. */
export function readHtml(text: string): SourceText {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; next: number }[] = [];
  const cells: Cell[] = [];
  let tables = 0;
  let words = "";
  let title = "";
  let bold: Range[] = [];
  let boldDepth = 0;
  let boldFrom = 0;
  let skipping = 0;
  let heading = 0;
  let inTitle = false;
  // What stands in a <pre>, where lines are as they were typed: plain text.
  let typed: string | null = null;
  let item: { label: string; level: number; ordered: boolean } | null = null;

  const close = (): void => {
    if (typed !== null) return;
    const raw = words.replace(/[ \t\n]+$/, "");
    if (boldDepth > 0 && raw.length > boldFrom) bold.push({ start: boldFrom, end: raw.length });
    boldFrom = 0;
    const cell = cells.at(-1);
    if (raw.trim() !== "") {
      const address: CellAddress | null = cell
        ? {
            table: cell.table,
            row: cell.row,
            column: cell.column,
            paragraph: cell.paragraph++,
            ...(cell.header ? { headerRow: true } : {}),
          }
        : null;
      const kept = bold
        .filter((range) => range.start < raw.length)
        .map((range) => ({ start: range.start, end: Math.min(range.end, raw.length) }));
      blocks.push({
        text: raw,
        place: "body",
        ...(heading ? { heading } : {}),
        ...(item ? { list: item } : {}),
        ...(address ? { cell: address } : {}),
        ...(kept.length > 0 ? { bold: kept } : {}),
      });
      item = null;
    }
    words = "";
    bold = [];
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "title") inTitle = true;
        if (SKIPPED.has(name)) skipping++;
        if (skipping) return;
        if (BREAKING.has(name)) close();
        if (name === "pre" && cells.length === 0) typed ??= "";
        if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
        if (name === "ul" || name === "ol")
          lists.push({ ordered: name === "ol", next: Number(attributes["start"] ?? 1) });
        if (name === "li") {
          const list = lists.at(-1) ?? { ordered: false, next: 1 };
          item = {
            label: list.ordered ? `${list.next++}.` : "•",
            level: Math.max(0, lists.length - 1),
            ordered: list.ordered,
          };
        }
        if (name === "table") cells.push({ table: tables++, row: -1, column: -1, header: false, paragraph: 0 });
        const cell = cells.at(-1);
        if (name === "tr" && cell) Object.assign(cell, { row: cell.row + 1, column: -1 });
        if ((name === "td" || name === "th") && cell)
          Object.assign(cell, { column: cell.column + 1, header: name === "th" && cell.row <= 0, paragraph: 0 });
        if (name === "br") words += "\n";
        if (name === "b" || name === "strong" || name === "th") if (boldDepth++ === 0) boldFrom = words.length;
        if (name === "input" && attributes["type"] === "checkbox") words += "checked" in attributes ? "☑ " : "☐ ";
      },
      ontext(piece) {
        if (inTitle) title += piece;
        if (skipping) return;
        if (typed !== null) {
          typed += piece;
          return;
        }
        const folded = piece.replace(/[ \t\r\n]+/g, " ");
        words += words === "" || words.endsWith(" ") || words.endsWith("\n") ? folded.trimStart() : folded;
      },
      onclosetag(name) {
        if (name === "title") inTitle = false;
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        if (skipping) return;
        if (name === "pre" && typed !== null) {
          blocks.push(...readTxt(typed.replace(/^\n/, "")).blocks);
          typed = null;
        }
        if (
          (name === "b" || name === "strong" || name === "th") &&
          boldDepth > 0 &&
          --boldDepth === 0 &&
          words.length > boldFrom
        )
          bold.push({ start: boldFrom, end: words.length });
        if (BREAKING.has(name)) close();
        if ((name === "td" || name === "th") && cells.at(-1)?.paragraph === 0) emptyCell(blocks, cells.at(-1)!);
        if (/^h[1-6]$/.test(name)) heading = 0;
        if (name === "ul" || name === "ol") lists.pop();
        if (name === "table") cells.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  close();
  return title.trim() ? { kind: "html", blocks, title: title.trim() } : { kind: "html", blocks };
}

/** An empty cell is an empty block, so that columns keep their places. */
function emptyCell(blocks: Block[], cell: Cell): void {
  blocks.push({
    text: "",
    place: "body",
    cell: { table: cell.table, row: cell.row, column: Math.max(0, cell.column), paragraph: 0 },
  });
}
