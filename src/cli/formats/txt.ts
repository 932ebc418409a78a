import type { Block, SourceText } from "../../core/text/block";
import { withoutPageBreaks } from "./pages";
import { brokenOff, carriesOn, isRule, wrapWidth } from "./wrap";

/**
 * Plain text as blocks: one for each line, hard-wrapped lines joined again, also across a page's foot; rows that strokes
 * divide are a table; blank lines stay as empty blocks.
 */
export function readTxt(text: string): SourceText {
  const lines = withoutWikiSigns(text).split("\n");
  if (lines.at(-1) === "") lines.pop();
  const width = wrapWidth(lines.map(wordsOf));
  const blocks: Block[] = [];
  // The paragraph that is being read: its first line, and those that carry it on, which most have none of.
  let first: string | null = null;
  let more: string[] = [];
  let last = "";
  let tables = 0;
  const close = (): void => {
    if (first !== null) blocks.push(blockOf(more.length > 0 ? joined([first, ...more]) : first));
    first = null;
    if (more.length > 0) more = [];
  };
  const paged = withoutPageBreaks(lines);
  for (let at = 0; at < paged.length; at++) {
    const { line, joins } = paged[at]!;
    // A blank line in the middle of a sentence is the page's, not the writer's.
    if (line.trim() === "" && first !== null && brokenOff(first, more, paged[at + 1]?.line ?? "")) {
      at++;
      more.push(paged[at]!.line.trim());
      last = paged[at]!.line;
      continue;
    }
    const table = first === null || !joins ? tableFrom(paged, at) : null;
    if (table) {
      close();
      blocks.push(...cellsOf(table.rows, tables++));
      at += table.lines - 1;
      last = "";
      continue;
    }
    const goesOn =
      joins ||
      (width !== null && carriesOn(wordsOf(last), wordsOf(line), width)) ||
      // "Proposed by Ann Ode" over "and seconded by Cy Dean"
      (/^and\s/.test(line) && /[\p{L}\d,]$/u.test(last.trimEnd()));
    if (first !== null && goesOn) more.push(line.trim());
    else {
      close();
      first = line.trimEnd();
    }
    last = line;
  }
  close();
  return { kind: "txt", blocks };
}

/** "== Finance ==", twice or more: the page of a wiki, whose signs for bold, italic and inset words say nothing. */
const WIKI_HEADING = /^(={2,5})\s?[^=].*\1\s*$/gm;
const withoutWikiSigns = (text: string): string =>
  (text.match(WIKI_HEADING)?.length ?? 0) > 1 ? text.replace(/^[;:]+ +|'{2,5}/gm, "") : text;

/** Initials behind a wide gap, or the word over them: the action column of a page that was typed with spaces. */
const MARGIN =
  /^(.{3,}?\S)(?:\t| {3})[\t ]*(?:(\p{Lu}{2,4}(?:\s?[/&,+]\s?\p{Lu}{2,4}){0,4}|All|Clerk|Chair)|Actions?(?: by)?)$/u;

/** The owner in a line's right margin, and the words before him; null where there is no margin, as in most lines. */
const marginOf = (line: string): RegExpExecArray | null =>
  line.length < 300 && (line.includes("\t") || line.includes("   ")) && /(?:\t| {3})\S/.test(line)
    ? MARGIN.exec(line.trimEnd())
    : null;

/** A line's words without the owner in its right margin. */
const wordsOf = (line: string): string => marginOf(line)?.[1] ?? line;

/** A line of underlining below a heading says nothing of its own. */
const blockOf = (text: string): Block => ({ text: isRule(text) ? "" : text, place: "body" });

/**
 * The lines of a paragraph in one. An owner who stands in the margin beside the first of them owns all of it, so that he comes
 * at its end.
 */
function joined(pieces: readonly string[]): string {
  const owners = [...new Set(pieces.flatMap((piece) => marginOf(piece)?.[2] ?? []))];
  return owners.length > 0 ? `${pieces.map(wordsOf).join(" ")}\t${owners.join("/")}` : pieces.join(" ");
}

const MOST_COLUMNS = 12;
/** "| --- | :-: |": the rule under a table's head. */
const RULE = /^[\s|:+=-]*$/;

const split = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

/** The rows of a table, heads first, and how many lines they take; a cell's paragraphs stand behind one another's line ends. */
interface Table {
  readonly rows: readonly string[][];
  readonly lines: number;
}

/** The table that begins at line `at`; null when it begins none. */
function tableFrom(lines: readonly { readonly line: string }[], at: number): Table | null {
  const tabs = lines[at]!.line.includes("\t");
  const heads = tabs ? headsIn(lines[at]!.line, TAB) : [];
  const numbered = heads.length > 0 ? numberedRows(lines, at, heads.length) : null;
  if (numbered) return { rows: [[...heads], ...numbered.rows], lines: numbered.lines + 1 };
  const rows = tabs ? tabbed(lines, at, heads) : divided(lines, at);
  return rows.length > 0 ? { rows, lines: rows.length } : null;
}

/** Rows of three columns or more between strokes, the same in each row, or of two where strokes stand at both ends; else by gaps. */
function divided(lines: readonly { readonly line: string }[], at: number): string[][] {
  const head = lines[at]!.line;
  if (!head.includes(" | ")) return head.includes("  ") ? spaced(lines, at) : [];
  const columns = split(head).length;
  const framed = /^\s*\|.*\|\s*$/.test(head);
  if (columns < (framed ? 2 : 3) || columns > MOST_COLUMNS) return [];
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next]!.line;
    if (!line.includes("|")) break;
    const cells = split(line);
    if (cells.length !== columns) break;
    rows.push(cells);
  }
  return rows.length >= (framed ? 1 : 2) ? rows : [];
}

const TAB = /\s*\t\s*/;
const GAP = / {2,}/;
const ACTIONS = /^(?:actions?|tasks?|what|to ?do)\b/i;

/** The heads of a table of actions, divided by tabs or gaps; none where the line is no such heads. */
function headsIn(line: string, sign: RegExp): readonly string[] {
  const heads = line.trim().split(sign);
  return heads.length > 2 &&
    heads.length <= MOST_COLUMNS &&
    heads.every((head) => /^[^.:;]{1,30}\.?$/.test(head)) &&
    heads.some((head) => ACTIONS.test(head))
    ? heads
    : [];
}

/**
 * The rows below "No.   Action   Who", whose cells are divided by gaps: each row has as many as there are heads, or they stand
 * below these.
 */
function spaced(lines: readonly { readonly line: string }[], at: number): string[][] {
  const head = lines[at]!.line;
  const heads = headsIn(head, GAP);
  if (heads.length === 0) return [];
  const starts = startsOf(head);
  const rows = [[...heads]];
  for (let next = at + 1; next < lines.length && lines[next]!.line.trim() !== ""; next++) {
    const { line } = lines[next]!;
    const cells = line.trim().split(GAP);
    const columns = cells.length === heads.length ? heads.map((_, column) => column) : columnsBelow(line, starts);
    if (!columns) break;
    rows.push(heads.map((_, column) => cells[columns.indexOf(column)] ?? ""));
  }
  return rows.length > 1 ? rows : [];
}

/** Where the words between gaps begin. */
const startsOf = (line: string): readonly number[] => Array.from(line.matchAll(/\S+(?: \S+)*/g), ({ index }) => index);

/** The head that each of a row's cells stands below, to a letter; null where one stands below none, or all below the same. */
function columnsBelow(line: string, heads: readonly number[]): readonly number[] | null {
  const columns = startsOf(line).map((start) => heads.findIndex((head) => Math.abs(head - start) < 2));
  return columns.length > 1 && columns.every((column, at) => column > (columns[at - 1] ?? -1)) ? columns : null;
}

/** The rows below "No.<tab>Action<tab>Who": cells behind tabs, as a table leaves them that was saved as text. */
function tabbed(lines: readonly { readonly line: string }[], at: number, heads: readonly string[]): string[][] {
  if (heads.length === 0) return [];
  const rows = [[...heads]];
  for (let next = at + 1; next < lines.length; next++) {
    const { line } = lines[next]!;
    const cells = line.trimEnd().split("\t");
    // A row whose last cells are empty may have lost its tabs.
    if (
      line.trim() === "" ||
      cells.length > heads.length ||
      (cells.length === 1 && !lines[next + 1]?.line.includes("\t"))
    )
      break;
    rows.push(heads.map((_, column) => cells[column]?.trim() ?? ""));
  }
  return rows.length > 1 ? rows : [];
}

/**
 * Rows told apart by the numbers in their first cells, where cells hold several paragraphs: a line without a number goes on in
 * the cell in which the line before ended. Null where no line goes on so, or some line fits none.
 */
function numberedRows(lines: readonly { readonly line: string }[], at: number, columns: number): Table | null {
  const end = lines.findIndex(({ line }, next) => next > at && line.trim() === "");
  const below = lines.slice(at + 1, end < 0 ? lines.length : end).map(({ line }) => line.trimEnd());
  const last = below.findLastIndex((line) => ROW_NUMBER.test(line));
  const goesOn = (line: string, nth: number): boolean => !ROW_NUMBER.test(line) && (nth < last || line.includes("\t"));
  if (!ROW_NUMBER.test(below[0] ?? "") || !below.some(goesOn) || below.every((line) => line.includes("\t")))
    return null;
  const rows: string[][] = [];
  let taken = 0;
  for (const line of below) {
    const pieces = line.split("\t").map((piece) => piece.trim());
    const row = ROW_NUMBER.test(line) ? undefined : rows.at(-1);
    // Behind a row that is whole a sentence belongs to the cell before its owner, or stands below the table.
    const whole = row?.length === columns && SENTENCE.test(line) && pieces.length === 1;
    if (whole && taken > last) break;
    if (row) goOn(row, row.length - (whole ? 2 : 1), pieces);
    else rows.push(pieces);
    if (rows.at(-1)!.length > columns) return null;
    taken++;
  }
  return { rows: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")), lines: taken };
}
const ROW_NUMBER = /^\s*\d{1,3}(?:\.\d{1,2})?[.)]?\s*\t/;
const SENTENCE = /\S \S+ \S/;

/** A row with the pieces of its next line: a further paragraph of one cell, and the cells behind it. */
function goOn(row: string[], column: number, [first, ...others]: readonly string[]): void {
  row[column] = [row[column], first].filter(Boolean).join("\n");
  row.push(...others);
}

function cellsOf(rows: readonly string[][], table: number): Block[] {
  return rows
    .filter((row) => !row.every((cell) => RULE.test(cell)))
    .flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.split("\n").map((text, paragraph): Block => ({
          text,
          place: "body",
          cell: { table, row: at, column, paragraph, ...(at === 0 ? { headerRow: true } : {}) },
        })),
      ),
    );
}
