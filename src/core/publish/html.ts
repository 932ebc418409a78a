import { escapeHtml } from "../circulation/html";
import type { Minutes } from "../minutes/record";
import { EMPTY_BOOK } from "../record/book";
import type { RecordBook } from "../record/book";
import type { Block, Range } from "../text/block";
import { copyLines } from "./restricted";
import type { Audience } from "./restricted";

/** How the page is made. */
export interface PageChoices {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The state in words, shown at the top ("DRAFT – not yet confirmed"); empty for none. */
  readonly state: string;
  readonly audience: Audience;
  readonly book?: RecordBook;
}

const STYLE = [
  ":root{color-scheme:light dark}",
  "body{font-family:Arial,Helvetica,sans-serif;font-size:1rem;line-height:1.5;max-width:44rem;margin:0 auto;padding:1rem}",
  "table{border-collapse:collapse;width:100%}",
  "th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}",
  "ol{list-style:none;padding-left:1.5rem}",
  ".scroll{overflow-x:auto}",
  ".state{font-weight:bold}",
].join("");

const inside = (ranges: readonly Range[] | undefined, at: number): boolean =>
  ranges?.some((range) => at >= range.start && at < range.end) ?? false;

/** The block's text with what is bold and struck through; line breaks kept. Everything is escaped. */
function words({ text, bold, struck }: Block): string {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...(bold ?? []), ...(struck ?? [])]) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const order = [...cuts].sort((one, other) => one - other);
  return order
    .slice(0, -1)
    .map((from, at) => {
      const plain = escapeHtml(text.slice(from, order[at + 1]))
        .replaceAll("\n", "<br>")
        .replaceAll("\t", " ");
      const strong = inside(bold, from) ? `<strong>${plain}</strong>` : plain;
      return inside(struck, from) ? `<s>${strong}</s>` : strong;
    })
    .join("");
}

/** Level of each heading, without a gap: the title is level 1, the first level of the document's headings 2. */
function headingLevels(blocks: readonly Block[], minutes: Minutes): ReadonlyMap<number, number> {
  const own = blocks.flatMap((block, at) =>
    block.heading && !block.cell && block.text.trim() ? [[at, block.heading] as const] : [],
  );
  const found =
    own.length > 0
      ? own
      : minutes.items.flatMap((item) => (blocks[item.from]?.cell ? [] : [[item.from, item.level] as const]));
  const levels = new Map<number, number>();
  const open: number[] = [];
  for (const [at, level] of found) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    levels.set(at, Math.min(6, open.length + 1));
  }
  return levels;
}

function tableHtml(blocks: readonly Block[], count: number): string {
  const rows: { cells: Map<number, { html: string[]; span: number }>; head: boolean }[] = [];
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const row = (rows[cell.row] ??= { cells: new Map(), head: false });
    const entry = row.cells.get(cell.column) ?? { html: [], span: cell.columnSpan ?? 1 };
    entry.html.push(words(block));
    row.cells.set(cell.column, entry);
    row.head ||= cell.headerRow ?? false;
  }
  const standing = rows.filter(Boolean);
  const headed = standing.some((row) => row.head);
  const lines = standing.map(({ cells, head }, at) => {
    const header = headed ? head : at === 0 && standing.length > 1;
    const drawn = [...cells]
      .sort(([one], [other]) => one - other)
      .map(([, { html, span }]) => {
        const wide = span > 1 ? ` colspan="${span}"` : "";
        const content = html.filter((line, index) => line !== "" || index === 0).join("<br>");
        return header && content ? `<th scope="col"${wide}>${content}</th>` : `<td${wide}>${content}</td>`;
      });
    return { header, html: `<tr>${drawn.join("")}</tr>` };
  });
  const part = (header: boolean): string =>
    lines
      .filter((line) => line.header === header)
      .map((line) => line.html)
      .join("\n");
  const head = part(true) ? `<thead>${part(true)}</thead>` : "";
  return `<div class="scroll" role="region" aria-label="Table ${count}" tabindex="0"><table>${head}<tbody>${part(false)}</tbody></table></div>`;
}

/** A run of list paragraphs as nested lists; numbers and letters stay as the document has them. */
function listHtml(blocks: readonly Block[]): string {
  const out: string[] = [];
  const open: string[] = [];
  const base = Math.min(...blocks.map((block) => block.list?.level ?? 0));
  blocks.forEach((block) => {
    const { list } = block;
    if (!list) return;
    const depth = Math.min(list.level - base + 1, open.length + 1);
    while (open.length > depth) out.push(`</li></${open.pop()}>`);
    if (open.length === depth) out.push("</li>");
    else {
      const element = list.ordered ? "ol" : "ul";
      open.push(element);
      out.push(`<${element} role="list">`);
    }
    const label = list.ordered ? `${escapeHtml(list.label)} ` : "";
    out.push(`<li>${label}${words(block)}`);
  });
  while (open.length > 0) out.push(`</li></${open.pop()}>`);
  return out.join("");
}

/** The body of the page: blocks in their order, tables and lists as such. */
function bodyHtml(blocks: readonly Block[], minutes: Minutes, choices: PageChoices): string {
  const levels = headingLevels(blocks, minutes);
  const lines = copyLines(minutes, blocks, choices.audience, choices.book ?? EMPTY_BOOK);
  const out: string[] = [];
  let gathered: Block[] = [];
  let tables = 0;
  const flush = (): void => {
    const [first] = gathered;
    if (first?.cell) out.push(tableHtml(gathered, (tables += 1)));
    else if (first) out.push(listHtml(gathered));
    gathered = [];
  };
  for (const line of lines) {
    if ("omitted" in line) {
      flush();
      out.push(`<p>${escapeHtml(line.omitted)}</p>`);
      continue;
    }
    const block = blocks[line.block];
    if (!block || block.place === "header" || block.place === "footer") continue;
    const level = levels.get(line.block);
    const kind = block.cell ? `t${block.cell.table}` : block.list && level === undefined ? "l" : "";
    const [first] = gathered;
    const standing = first && (first.cell ? `t${first.cell.table}` : "l");
    if (standing !== undefined && standing !== kind) flush();
    if (kind) gathered.push(block);
    else if (level !== undefined) {
      const number = block.list?.label ? `${escapeHtml(block.list.label)} ` : "";
      out.push(`<h${level}>${number}${words(block)}</h${level}>`);
    } else if (block.text.trim()) out.push(`<p>${words(block)}</p>`);
  }
  flush();
  return out.join("\n");
}

/**
 * The minutes as one accessible page: language, one h1, headings without gaps, lists, tables with header cells, nothing
 * fetched, no script. Restricted text is in it only for the audience that was asked for.
 */
export function minutesPage(blocks: readonly Block[], minutes: Minutes, choices: PageChoices): string {
  const title = escapeHtml(choices.title);
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(choices.language)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1>`,
    choices.state ? `<p class="state">${escapeHtml(choices.state)}</p>` : "",
    bodyHtml(blocks, minutes, choices),
    "</main></body>",
    "</html>",
    "",
  ].join("\n");
}
