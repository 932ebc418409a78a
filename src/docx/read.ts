import type { Block, CellAddress, Message, Range, SourceText } from "../core/text/block";
import { openWord, readParagraphs, type Paragraph, type StoryCell, type TextPiece, type Unpack } from "../ooxml";
import { done, type Outcome } from "../ports/outcome";
import { failureOfFile } from "./failure";

export type { Unpack } from "../ooxml";

/** A .docx as the reader wants it, with remarks about what could not be read. */
export interface ReadDocx {
  readonly source: SourceText;
  readonly messages: readonly Message[];
}

/**
 * Reads the bytes of a .docx into blocks. Fails, with a plain sentence in `detail`, for what is no readable document
 * ("not-a-document", "encrypted", "legacy-format", "too-large"); odd content is a message, never a failure.
 *
 * @param unpack what unpacks deflated data, where the host has its own
 */
export function readDocx(bytes: Uint8Array, unpack?: Unpack): Outcome<ReadDocx> {
  try {
    const document = openWord(bytes, unpack);
    const { paragraphs, unread } = readParagraphs(document);
    const title = document.title;
    return done({
      source: { kind: "docx", blocks: paragraphs.map(toBlock), ...(title !== undefined && { title }) },
      messages: unreadMessages(unread),
    });
  } catch (error) {
    return failureOfFile(error);
  }
}

/** Remarks about content that is in the file but was not read. */
export function unreadMessages(unread: readonly string[]): Message[] {
  return unread.map((name) => ({
    code: "not-read",
    message: `The document embeds another document (${name}) that only Word can show; its text was not read.`,
  }));
}

/** A paragraph as a block. */
export function toBlock(paragraph: Paragraph): Block {
  const { text, place, style, heading, list, cell, indent, align, pieces } = paragraph;
  const bold = rangesOf(pieces, ({ style: { bold: on } }) => on === true);
  const struck = rangesOf(pieces, ({ style: { struck: on } }) => on === true);
  const block: { -readonly [K in keyof Block]: Block[K] } = { text, place };
  if (!style.isDefault && style.name !== "Normal") block.style = style.name;
  if (heading !== undefined) block.heading = heading;
  if (list) block.list = list;
  if (cell) block.cell = toAddress(cell);
  if (bold.length > 0) block.bold = bold;
  if (struck.length > 0) block.struck = struck;
  if (indent !== 0) block.indent = indent;
  if (align === "center") block.align = "center";
  else if (align === "right" || align === "end") block.align = "right";
  return block;
}

function toAddress({ table, row, column, columnSpan, headerRow, paragraph }: StoryCell): CellAddress {
  const address: { -readonly [K in keyof CellAddress]: CellAddress[K] } = { table, row, column, paragraph };
  if (columnSpan > 1) address.columnSpan = columnSpan;
  if (headerRow) address.headerRow = headerRow;
  return address;
}

/** The pieces that pass, neighbours joined. */
function rangesOf(pieces: readonly TextPiece[], passes: (piece: TextPiece) => boolean): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    if (!passes(piece)) continue;
    const last = ranges.at(-1);
    if (last && last.end === piece.start) last.end = piece.end;
    else ranges.push({ start: piece.start, end: piece.end });
  }
  return ranges;
}
