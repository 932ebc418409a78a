import type { Block, CellAddress, ListMark } from "../../core/text/block";
import { ask } from "./ask";
import { blockText } from "./text";

/** What is asked of each paragraph, all in one request. No property is loaded that is not read below. */
export const PARAGRAPH_FIELDS =
  "text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel,alignment,leftIndent,font/bold,font/strikeThrough";

/** A paragraph's loaded properties as plain data. `bold` and `struck` are null where the paragraph is mixed. */
export interface ParagraphFacts {
  readonly text: string;
  readonly style: string | null;
  readonly heading: number | null;
  readonly listed: boolean;
  readonly nesting: number;
  readonly align: "right" | "center" | null;
  readonly indent: number;
  readonly bold: boolean | null;
  readonly struck: boolean | null;
}

/** Reads what `PARAGRAPH_FIELDS` loaded; to be called after the sync. */
export function readParagraph(paragraph: Word.Paragraph): ParagraphFacts {
  const { alignment, outlineLevel } = paragraph;
  return {
    text: blockText(paragraph.text),
    style: paragraph.styleBuiltIn === "Normal" ? null : styleOf(paragraph),
    heading: outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : headingOf(paragraph.styleBuiltIn),
    listed: paragraph.isListItem,
    nesting: paragraph.tableNestingLevel,
    align: alignment === "Right" ? "right" : alignment === "Centered" ? "center" : null,
    indent: paragraph.leftIndent,
    bold: uniform(paragraph.font.bold),
    struck: uniform(paragraph.font.strikeThrough),
  };
}

/** The style's name; that of a table of contents in English, which a Word in another language does not show. */
function styleOf({ style, styleBuiltIn }: Pick<Word.Paragraph, "style" | "styleBuiltIn">): string {
  const level = /^Toc([1-9])$/u.exec(styleBuiltIn)?.[1];
  return level ? `TOC ${level}` : style;
}

/** The level of a built-in heading ("Heading1") whose outline level was not told. */
const headingOf = (style: string): number | null => Number(/^Heading([1-9])$/u.exec(style)?.[1] ?? 0) || null;

/** Asks for a paragraph's place in its list; `markOf` reads it after the sync. */
export const askMark = (paragraph: Word.Paragraph): Word.ListItem =>
  ask(paragraph.listItemOrNullObject, "listString,level");

/** Bullets of Symbol and Wingdings that Word's gallery offers; Word tells their private character and not the font. */
const BULLETS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf076": "❖",
  "\uf0a8": "☐",
};

/** The number or bullet that Word shows before a paragraph; undefined where it is in no list. */
export function markOf(item: Word.ListItem | null | undefined): ListMark | undefined {
  if (!item || item.isNullObject || item.listString === "") return undefined;
  const label = BULLETS[item.listString] ?? item.listString;
  return { label, level: item.level, ordered: label !== "o" && /[\p{L}\d]/u.test(label) };
}

/** Word answers null or an empty value where the runs of a paragraph differ, whatever the type says. */
const uniform = (value: boolean | null): boolean | null => (typeof value === "boolean" ? value : null);

/** Facts, and what only the neighbourhood knows, as a block of the body. */
export function blockOf(
  facts: ParagraphFacts,
  around: { readonly list?: ListMark; readonly cell?: CellAddress; readonly before?: Block } = {},
): Block {
  const { text, style, heading, align, indent } = facts;
  const all = text.length > 0 ? [{ start: 0, end: text.length }] : [];
  const bold = facts.bold === null ? kept(around.before?.bold, around.before, text) : facts.bold ? all : [];
  const struck = facts.struck === null ? kept(around.before?.struck, around.before, text) : facts.struck ? all : [];
  return {
    text,
    place: "body",
    ...(style ? { style } : {}),
    ...(heading ? { heading } : {}),
    ...(around.list ? { list: around.list } : {}),
    ...(around.cell ? { cell: around.cell } : {}),
    ...(bold.length > 0 ? { bold } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    ...(indent ? { indent } : {}),
    ...(align ? { align } : {}),
  };
}

/**
 * Ranges of an earlier reading of the same paragraph that an edit did not touch: those before it stay, those after it
 * move. Word tells of mixed formatting only that it is mixed; the next full reading says it exactly.
 */
function kept(ranges: Block["bold"], before: Block | undefined, text: string) {
  if (!ranges || !before) return [];
  const head = sharedStart(before.text, text);
  const tail = Math.min(sharedEnd(before.text, text), before.text.length - head, text.length - head);
  const shift = text.length - before.text.length;
  return ranges.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }];
    if (start >= before.text.length - tail) return [{ start: start + shift, end: end + shift }];
    const stop = end >= before.text.length - tail ? end + shift : head;
    return stop > start ? [{ start: Math.min(start, head), end: stop }] : [];
  });
}

/** How many characters two texts share at their start. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

/** How many characters two texts share at their end. */
function sharedEnd(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[one.length - 1 - at] === other[other.length - 1 - at]) at += 1;
  return at;
}

/**
 * Cell addresses of paragraphs from the tables' values: each cell holds at least one paragraph, and goes on as long as
 * the joined texts are not yet the cell's. Used only where the host hands out no file.
 *
 * @param facts the body's paragraphs in order
 * @param tables texts of each outermost table's cells, in order
 */
export function cellAddresses(
  facts: readonly ParagraphFacts[],
  tables: readonly { readonly values: readonly (readonly string[])[]; readonly headerRows: number }[],
): readonly (CellAddress | undefined)[] {
  const found: (CellAddress | undefined)[] = facts.map(() => undefined);
  let at = 0;
  tables.forEach(({ values, headerRows }, table) => {
    while (at < facts.length && facts[at]?.nesting === 0) at += 1;
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const wanted = squeezed(value);
        let joined = "";
        for (let paragraph = 0; at < facts.length && (facts[at]?.nesting ?? 0) > 0; paragraph += 1) {
          joined += squeezed(facts[at]?.text ?? "");
          found[at] = { table, row, column, paragraph, ...(row < headerRows ? { headerRow: true } : {}) };
          at += 1;
          if (joined.length >= wanted.length) break;
        }
      });
    });
    // Empty paragraphs at the end of a last cell still belong to it.
    while (at < facts.length && (facts[at]?.nesting ?? 0) > 0 && facts[at]?.text === "") at += 1;
  });
  return found;
}

const squeezed = (text: string): string => text.replace(/[\s\u0000-\u001f]+/gu, "");
