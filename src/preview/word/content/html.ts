import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { runContent } from "../edit/runs";
import { newTable } from "../edit/tables";
import { newList } from "../model/numbering";
import { needStyle } from "../model/styles";

/** One token of HTML: a tag's name (closing ones begin with "/") or text. */
interface Token {
  readonly tag: string | null;
  readonly attributes: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

function tokens(html: string): Token[] {
  const clean = html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, "");
  return (clean.match(/<\/?[a-z][^>]*>|[^<]+|</gi) ?? []).map((piece) => {
    const tag = /^<(\/?[a-z][a-z0-9]*)([^>]*)>$/i.exec(piece);
    return tag
      ? { tag: (tag[1] as string).toLowerCase(), attributes: tag[2] ?? "", text: "" }
      : { tag: null, attributes: "", text: decode(piece.replace(/[ \t\r\n]+/g, " ")) };
  });
}

const MARKS: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  b: ["w:b", {}],
  strong: ["w:b", {}],
  i: ["w:i", {}],
  em: ["w:i", {}],
  u: ["w:u", { "w:val": "single" }],
  s: ["w:strike", {}],
  strike: ["w:strike", {}],
  del: ["w:strike", {}],
};

/** Order of w:rPr's children among those that HTML gives. */
const RANK = ["w:b", "w:i", "w:strike", "w:u"];

class Builder {
  readonly blocks: XmlElement[] = [];
  private open: XmlElement | null = null;
  private readonly marks: string[] = [];
  private readonly lists: { numId: string; level: number }[] = [];
  private table: string[][] | null = null;
  private style: string | null = null;

  constructor(private readonly document: WordDocument) {}

  take(token: Token): void {
    const { tag } = token;
    if (tag === null) return this.text(token.text);
    const name = tag.replace("/", "");
    const closing = tag.startsWith("/");
    if (MARKS[name]) {
      if (!closing) this.marks.push(name);
      else this.marks.splice(this.marks.lastIndexOf(name), this.marks.includes(name) ? 1 : 0);
    } else if (name === "br") this.inline(element("w:br"));
    else if (/^(p|div|h[1-6]|li|blockquote)$/.test(name)) this.block(name, closing);
    else if (name === "ul" || name === "ol") this.list(name, closing);
    else this.cell(name, closing);
  }

  private block(name: string, closing: boolean): void {
    this.open = null;
    this.style = !closing && /^h[1-6]$/.test(name) ? `Heading ${name.charAt(1)}` : null;
    if (!closing && (name === "p" || name === "li" || this.style)) this.paragraph();
  }

  private list(name: string, closing: boolean): void {
    this.open = null;
    if (closing) this.lists.pop();
    else {
      const outer = this.lists.at(-1);
      const numId = outer?.numId ?? newList(this.document, name === "ul" ? "bullet" : "decimal");
      this.lists.push({ numId, level: outer ? outer.level + 1 : 0 });
    }
  }

  private cell(name: string, closing: boolean): void {
    if (name === "table") {
      if (closing && this.table?.length) {
        const columns = Math.max(1, ...this.table.map((row) => row.length));
        this.blocks.push(newTable(this.document, this.table.length, columns, this.table));
      }
      this.table = closing ? null : [];
      this.open = null;
    } else if (name === "tr" && !closing) this.table?.push([]);
    else if ((name === "td" || name === "th") && !closing) this.table?.at(-1)?.push("");
  }

  private paragraph(): XmlElement {
    const item = this.lists.at(-1);
    const properties: XmlElement[] = [];
    if (this.style)
      properties.push(element("w:pStyle", { "w:val": needStyle(this.document, this.style).get("w:styleId") }));
    if (item) {
      const level = element("w:ilvl", { "w:val": String(Math.min(8, item.level)) });
      properties.push(element("w:numPr", {}, level, element("w:numId", { "w:val": item.numId })));
    }
    this.open = element("w:p", {}, ...(properties.length > 0 ? [element("w:pPr", {}, ...properties)] : []));
    this.blocks.push(this.open);
    return this.open;
  }

  private text(text: string): void {
    const row = this.table?.at(-1);
    if (this.table) {
      if (row && row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ""}${text}`.trim();
      return;
    }
    if (text.trim() === "" && !this.open) return;
    const first = !this.open || !this.open.first("w:r");
    const shown = first ? text.trimStart() : text;
    if (shown !== "") this.inline(...runContent(shown));
  }

  private inline(...nodes: readonly XmlElement[]): void {
    const paragraph = this.open ?? this.paragraph();
    const marks = [...new Map(this.marks.map((mark) => MARKS[mark] as readonly [string, Record<string, string>]))];
    const sorted = marks
      .sort(([a], [b]) => RANK.indexOf(a) - RANK.indexOf(b))
      .map(([name, value]) => element(name, value));
    paragraph.append(element("w:r", {}, ...(sorted.length > 0 ? [element("w:rPr", {}, ...sorted)] : []), ...nodes));
  }
}

/** Blocks from HTML. Scripts, styles and what is not known are left out; nothing is fetched. */
export function paragraphsFromHtml(document: WordDocument, html: string): XmlElement[] {
  const builder = new Builder(document);
  for (const token of tokens(html)) builder.take(token);
  return builder.blocks;
}
