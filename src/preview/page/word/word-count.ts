import type { XmlElement } from "../../../ooxml";
import type { WordDocument } from "../../word/document";
import { upTo } from "../../word/model/order";
import { piecesOf } from "../../word/model/units";

/** The number of words of a document's body, kept right by recounting the paragraphs that a step touched and no others. */
export class WordCount {
  private readonly byParagraph = new Map<string, number>();
  private sum = 0;
  private readonly end: () => void;

  constructor(document: WordDocument) {
    for (const paragraph of document.paragraphElements()) this.put(document.idOf(paragraph), wordsIn(paragraph));
    this.end = document.onChange(({ added, changed, deleted }) => {
      for (const id of deleted) this.put(id, 0);
      for (const id of [...added, ...changed]) {
        const paragraph = document.paragraph(id);
        this.put(id, paragraph && upTo(paragraph, "w:body") ? wordsIn(paragraph) : 0);
      }
    });
  }

  get total(): number {
    return this.sum;
  }

  dispose(): void {
    this.end();
  }

  private put(id: string, words: number): void {
    this.sum += words - (this.byParagraph.get(id) ?? 0);
    if (words > 0) this.byParagraph.set(id, words);
    else this.byParagraph.delete(id);
  }
}

/** Words as Word counts them: what stands between white space, without what is marked as deleted. */
function wordsIn(paragraph: XmlElement): number {
  const text = piecesOf(paragraph)
    .map((piece) => (piece.deleted ? "" : piece.text))
    .join("");
  return text.match(/[^\s\ufffc]+/g)?.length ?? 0;
}
