import type { WordDocument } from "./document";
import { Fields } from "./fields";
import { readParagraph, type ParagraphText } from "./paragraph";
import type { Paragraph } from "./paragraphs";

/** Reads one paragraph again after its runs were changed. */
export const rereadParagraph = (document: WordDocument, at: Paragraph): ParagraphText =>
  readParagraph(at.element, at.style, document.styles, new Fields(at.openFields));
