import type { WordDocument } from "../word/document";
import type { XmlElement } from "../xml";

interface Field {
  readonly marks: XmlElement[];
  /** Instructions, as long as the result has not begun. */
  result: boolean;
}

/** The marks of fields in these elements, in order, that have no partner: an end without a beginning, or the reverse. */
function unpaired(all: readonly XmlElement[]): readonly XmlElement[] {
  const open: Field[] = [];
  const lost: XmlElement[] = [];
  for (const at of all) {
    const inner = open.at(-1);
    if (at.name === "w:instrText" && inner && !inner.result) inner.marks.push(at);
    if (at.name !== "w:fldChar") continue;
    const type = at.get("w:fldCharType");
    if (type === "begin") open.push({ marks: [at], result: false });
    else if (!inner) lost.push(at);
    else if (type === "end") open.pop();
    else {
      inner.marks.push(at);
      inner.result = true;
    }
  }
  return [...lost, ...open.flatMap(({ marks }) => marks)];
}

/**
 * Takes away the marks of a field that lost its beginning or its end with removed paragraphs, as a table of contents
 * does with its first or last line: what is left of its result stays as plain text. Word would take all that follows
 * an open field for the field's.
 */
export function closeFields(document: WordDocument, removed: readonly XmlElement[]): void {
  if (unpaired(removed.flatMap((at) => at.descendants())).length === 0) return;
  for (const mark of unpaired(document.root.descendants())) {
    const run = mark.parent;
    mark.remove();
    if (run?.name === "w:r" && run.elements.every((inside) => inside.name === "w:rPr")) run.remove();
  }
}
