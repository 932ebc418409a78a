import { bytesOf } from "../../../src/ooxml/editing";
import { Editor } from "../../../src/preview/editor/editor";
import { WordDocument } from "../../../src/preview/word/document";
import { lengthOf, unitsOf } from "../../../src/preview/word/model/units";
import { docxWith, type DocxParts } from "../../support/docx-builder";

/** An open document with a keyboard, and short ways to look at it. */
export interface Desk {
  readonly document: WordDocument;
  readonly editor: Editor;
  /** Text of every paragraph, in order. */
  lines(): string[];
  /** Text of every paragraph after saving and opening again. */
  reopened(): string[];
  /** Puts the caret into paragraph `index`; at its end when no offset is given. */
  caret(index: number, offset?: number): void;
  /** Selects from one place to another, each given as paragraph and offset. */
  select(from: readonly [number, number], to: readonly [number, number]): void;
  /** The main part as it would be saved. */
  xml(): string;
}

const linesOf = (document: WordDocument): string[] => document.paragraphElements().map(unitsOf);

/** Opens a document with this body (pieces of XML); a desk as one sits down to it. */
export function desk(body: readonly string[], parts: DocxParts = {}): Desk {
  const document = WordDocument.open(docxWith(parts, ...body), {
    session: 1,
    now: () => new Date("2026-10-14T10:00Z"),
  });
  const at = (index: number) => {
    const paragraph = document.paragraphElements()[index];
    if (!paragraph) throw new RangeError(`there is no paragraph ${index}`);
    return paragraph;
  };
  return {
    document,
    editor: new Editor(document),
    lines: () => linesOf(document),
    reopened: () => linesOf(WordDocument.open(document.save())),
    caret: (index, offset = lengthOf(at(index))) => document.selection.put(at(index), offset, at(index), offset),
    select: (from, to) => document.selection.put(at(from[0]), from[1], at(to[0]), to[1]),
    xml: () => new TextDecoder().decode(bytesOf(document.file, document.mainPart)),
  };
}
