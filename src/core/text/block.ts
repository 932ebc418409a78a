/** A piece of one block's text: UTF-16 code units, half-open, `block` counts from 0 in reading order. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A piece of a single text, where the block is understood. UTF-16 code units, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a block stands. Only "body" blocks (table cells included) can be tagged. */
export type Place = "body" | "textBox" | "header" | "footer" | "note";

/** Position of a paragraph inside a table. All numbers count from 0; nested tables have their own `table` number. */
export interface CellAddress {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Columns this cell spans (1 when it spans none). */
  readonly columnSpan?: number;
  /** True when the document itself marks the row as a repeated header row. */
  readonly headerRow?: boolean;
  /** Which paragraph of the cell this is. */
  readonly paragraph: number;
}

/** The computed number or bullet of a list paragraph, as a reader sees it ("3.1", "a)", "•"), without its tab. */
export interface ListMark {
  readonly label: string;
  /** 0 = outermost. */
  readonly level: number;
  readonly ordered: boolean;
}

/**
 * One paragraph in reading order: the unit that is read, tagged and addressed.
 *
 * `text` is what a reader sees, in the accepted view (insertions in, deletions out), without hidden text and without
 * the list number: tabs are "\t", line breaks "\n", non-breaking hyphens "-", symbols their Unicode character
 * (a ticked box "☑"), fields their result. Everything the product says of a document is a span of this text.
 * An empty paragraph is a block with an empty text, so that blocks and paragraphs count alike.
 */
export interface Block {
  readonly text: string;
  readonly place: Place;
  /** Name of the paragraph style as shown in Word ("Heading 1", "List Paragraph"); absent for the default style. */
  readonly style?: string;
  /** Outline level 1..9 of a heading, from the style or the paragraph itself (also `#` in Markdown, `<h1>` in HTML). */
  readonly heading?: number;
  readonly list?: ListMark;
  readonly cell?: CellAddress;
  /** Pieces of the text in bold; absent when none is. */
  readonly bold?: readonly Range[];
  /** Pieces of the text in italics or underlined are not told: they carry no meaning in minutes. */
  /** Struck-through pieces: clerks strike finished actions. */
  readonly struck?: readonly Range[];
  /** Left indent in points (0 when absent); used to see a right margin or hanging block. */
  readonly indent?: number;
  /** "right" or "center" alignment; absent for left and justified. */
  readonly align?: "right" | "center";
}

/** What a source is made of, ready for the reader. */
export interface SourceText {
  readonly kind: "docx" | "txt" | "md" | "html";
  readonly blocks: readonly Block[];
  /** Title from the document's properties, where it has one. */
  readonly title?: string;
}

/** Something odd about a source that a person may want to know; never a reason to stop. */
export interface Message {
  readonly code: string;
  readonly message: string;
}
