import type { Block, ListMark, SourceText } from "../../core/text/block";
import { readHtml } from "./html";
import { inline } from "./md-inline";
import { carriesOn, goesOnSmall, wrapWidth } from "./wrap";

const ITEM = /^(\s*)([-*+]|\d{1,4}[.)])(\s+|$)/;
const NESTED = /^([-*+])\s+(?=\S)/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const DIVIDER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** "1. [Agenda](#agenda)": a line of the page's own contents. */
const CONTENTS = /^\s*(?:[-*+]\s|\d{1,4}[.)]\s)?\s*\[[^\]]*\]\(#[^()]*\)\s*$/;

/** A table in HTML that is not closed within so many lines is none. */
const LONGEST_TABLE = 2000;

/** Markdown as blocks: headings, list items with their level, table cells, bold; a paragraph for each unwrapped line. */
export function readMd(text: string): SourceText {
  const reader = new Reader(withoutComments(text).split("\n"));
  return reader.title === null
    ? { kind: "md", blocks: reader.blocks }
    : { kind: "md", blocks: reader.blocks, title: reader.title };
}

/** Comments, which nobody sees who reads the page, without breaking or joining the lines around them. */
function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", at + 4);
    if (end < 0) break;
    kept += text.slice(from, at) + text.slice(at, end).replace(/[^\n]+/g, "");
    from = end + 3;
  }
  return kept + text.slice(from);
}

class Reader {
  readonly blocks: Block[] = [];
  title: string | null = null;
  private table = 0;
  /** Up to this line no table in HTML is closed. */
  private unclosed = 0;
  private indents: number[] = [];
  private open: { lines: string[]; list?: ListMark; heading?: number } | null = null;
  private last = "";

  constructor(lines: readonly string[]) {
    const from = this.frontMatter(lines);
    const width = wrapWidth(lines.filter((line) => !/^\s*(?:#|\||<|\[)|:\/\//.test(line)));
    for (let at = from; at < lines.length; at++) at = this.line(lines, at, width);
    this.close();
  }

  /** Reads the line at `at` and says which line was the last one read. */
  private line(lines: readonly string[], at: number, width: number | null): number {
    const raw = lines[at]!.replace(/\t/g, "    ");
    const line = raw.replace(/^\s{0,3}(?:>\s?)+/, "");
    if (line.trim() === "" || /^\s*(?:```|~~~)/.test(line) || CONTENTS.test(line)) {
      this.close();
      this.blocks.push({ text: "", place: "body" });
      return at;
    }
    if (at >= this.unclosed && /^\s{0,3}<table\b/i.test(line)) {
      const table = lines.slice(at, at + LONGEST_TABLE);
      const end = table.findIndex((one) => /<\/table>/i.test(one));
      if (end >= 0) {
        this.close();
        this.htmlTable(table.slice(0, end + 1).join("\n"));
        return at + end;
      }
      this.unclosed = at + LONGEST_TABLE;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    if (heading) {
      this.close();
      this.indents = [];
      // "## Weir {#weir}": a name for links.
      this.open = { lines: [heading[2]!.replace(/\s*\{[#.][^{}]*\}$/, "")], heading: heading[1]!.length };
      this.close();
      return at;
    }
    if (this.open && !this.open.list && this.open.lines.length === 1 && /^\s{0,3}(?:=+|-{3,})\s*$/.test(line)) {
      this.open.heading = line.includes("=") ? 1 : 2;
      this.close();
      return at;
    }
    if (RULE.test(line)) {
      this.close();
      return at;
    }
    if (line.includes("|") && DIVIDER.test(lines[at + 1] ?? "") && (lines[at + 1] ?? "").includes("-")) {
      this.close();
      return this.readTable(lines, at);
    }
    // A row that its table's rule was forgotten for.
    if (/^\s*\|[^|]+\|.*\|\s*$/.test(line)) {
      this.close();
      return this.readTable(lines, at, false);
    }
    const item = ITEM.exec(line);
    if (item) {
      this.close();
      let list = this.listMark(item[1]!.length, item[2]!);
      let from = item[0].length;
      // "- - Walked through it": a list that begins within an item.
      for (let inner = NESTED.exec(line.slice(from)); inner; inner = NESTED.exec(line.slice(from))) {
        list = this.listMark(from, inner[1]!);
        from += inner[0].length;
      }
      this.open = { lines: [line.slice(from)], list };
    } else if (
      this.open &&
      ((this.open.list && /^\s/.test(line)) || carriesOn(this.last, line, width) || goesOnSmall(this.last, line))
    ) {
      this.open.lines.push(line.trim());
    } else {
      this.close();
      if (!/^\s/.test(line)) this.indents = [];
      this.open = { lines: [line.trim()] };
    }
    this.last = line;
    return at;
  }

  private listMark(indent: number, sign: string): ListMark {
    while (this.indents.length > 0 && this.indents.at(-1)! > indent) this.indents.pop();
    if (this.indents.at(-1) !== indent) this.indents.push(indent);
    const ordered = /\d/.test(sign);
    return { label: ordered ? sign : "•", level: this.indents.length - 1, ordered };
  }

  private close(): void {
    const open = this.open;
    this.open = null;
    if (!open) return;
    const { text, bold, struck } = inline(open.lines.join(" "));
    this.blocks.push({
      text: tickBoxes(text),
      place: "body",
      ...(open.heading ? { heading: open.heading } : {}),
      ...(open.list ? { list: open.list } : {}),
      ...(bold.length > 0 ? { bold } : {}),
      ...(struck.length > 0 ? { struck } : {}),
    });
  }

  private readTable(lines: readonly string[], from: number, ruled = true): number {
    const table = this.table++;
    let at = from;
    for (let row = 0; at < lines.length && lines[at]!.includes("|"); at++) {
      if (ruled && at === from + 1) continue;
      cellsOf(lines[at]!).forEach((cell, column) => {
        inline(cell)
          .text.split("\n")
          .forEach((text, paragraph) =>
            this.blocks.push({
              text: text.trim(),
              place: "body",
              cell: { table, row, column, paragraph, ...(row === 0 && ruled ? { headerRow: true } : {}) },
            }),
          );
      });
      row++;
    }
    return at - 1;
  }

  /** The title of the page, which a reader sees over the minutes. */
  private heading(title: string): void {
    this.title = title;
    this.blocks.push({ text: title, place: "body", heading: 1 });
  }

  /** A table written in HTML, as Markdown allows. */
  private htmlTable(html: string): void {
    const first = this.table;
    for (const block of readHtml(html).blocks) {
      const cell = block.cell ? { ...block.cell, table: first + block.cell.table } : undefined;
      if (cell) this.table = Math.max(this.table, cell.table + 1);
      this.blocks.push(cell ? { ...block, cell } : block);
    }
  }

  private frontMatter(lines: readonly string[]): number {
    const fence = lines[0]?.trim();
    if (fence !== "---" && fence !== "+++") return 0;
    const end = lines.findIndex((line, at) => at > 0 && (line.trimEnd() === fence || line.trimEnd() === "..."));
    if (end < 0 || end > 60) return 0;
    for (const [at, written] of lines.slice(1, end).entries()) {
      // 'date = "2026-08-10"' stands between rows of plus signs.
      const line = flowed(fence === "+++" ? written.replace(/\s*=\s*/, ": ") : written, lines.slice(at + 2, end));
      const title = /^title:\s*["']?(.*?)["']?\s*$/i.exec(line);
      if (title?.[1]) this.heading(title[1]);
      // "date: 2026-08-10" is what a reader of the page sees over the minutes; where they say their own day, it is when
      // the page was put up.
      if (/^date:/i.test(line) && saysItsDay(lines.slice(end + 1, end + 40))) continue;
      if (
        /^(?:date|time|venue|location|chair|facilitator|scribe|minute[ _-]?taker|attendees|present|participants|regrets|apologies|absent):\s*[^\s[{|>]/i.test(
          line,
        )
      )
        this.blocks.push({ text: line.trim(), place: "body" });
    }
    return end + 1;
  }
}

/** A list of the front matter, "[Jo, Al]" or an item a line below, as one line. */
function flowed(line: string, below: readonly string[]): string {
  const key = /^["']?([\w -]+?)["']?:\s*(?:\[(.*)\])?\s*$/.exec(line);
  if (!key) return line;
  const other = below.findIndex((one) => !/^\s*-\s/.test(one));
  const items = key[2]?.split(",") ?? below.slice(0, other < 0 ? below.length : other);
  return `${key[1]!}: ${items.map((item) => item.replace(/^[\s-]*["']?|["']?\s*$/g, "")).join(", ")}`;
}

const DAY =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*,?\s+\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/iu;
/** The first lines name the day: "… held on Wednesday 18 May 2026", "Tuesday May 6th 2026", "**on** **Monday18 May 2026**". */
const saysItsDay = (lines: readonly string[]): boolean =>
  lines
    .map((line) => line.replace(/[*_]/g, ""))
    .filter((line) => line.trim() !== "")
    .slice(0, 6)
    .some(
      (line) => line.length < 240 && DAY.test(line) && !/\b(?:last|previous|next|approv\w+|confirm\w+)\b/i.test(line),
    );

/** Task-list boxes become the ticked and empty boxes a reader sees. The texts are equally long where spans matter not yet. */
const tickBoxes = (text: string): string => text.replace(/^\[[xX]\]\s+/, "☑ ").replace(/^\[ ?\]\s+/, "☐ ");

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
