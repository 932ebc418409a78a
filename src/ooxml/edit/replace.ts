import type { ParagraphText, TextPiece } from "../word/paragraph";
import type { XmlElement } from "../xml";
import { makeRun, splitAt } from "./runs";

/**
 * Replaces the text start..end of a paragraph. The new text has the formatting of the first character replaced; where
 * nothing is replaced, that of the character before (or after, at the start). Fields, links and controls stay; what
 * they show is replaced only where the range covers it.
 * @param read reads the paragraph as it stands; called again after each split
 */
export function replaceText(p: XmlElement, read: () => ParagraphText, start: number, end: number, text: string): void {
  splitAt(read().pieces, end);
  splitAt(read().pieces, start);
  const { pieces } = read();
  const gone = pieces.filter((piece) => piece.start >= start && piece.end <= end && piece.end > piece.start);
  const model = gone[0] ?? pieces.find((piece) => piece.end === start) ?? pieces.find((piece) => piece.start === start);
  if (text !== "")
    insertRun(p, model, makeRun(text, model?.run?.first("w:rPr")), gone.length === 0 && model?.end === start);
  for (const piece of gone) removePiece(piece);
}

function insertRun(p: XmlElement, model: TextPiece | undefined, run: XmlElement, behind: boolean): void {
  const mark = model?.run;
  if (!mark?.parent) p.append(run);
  else if (behind) mark.parent.insertAfter(mark, run);
  else mark.parent.insertBefore(mark, run);
}

/** Takes away what shows a piece, and its run when nothing else is in it. */
function removePiece({ node, run }: TextPiece): void {
  node.remove();
  if (run && run.elements.every((at) => at.name === "w:rPr")) run.remove();
}
