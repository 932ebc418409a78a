import { element, type XmlElement } from "../../ooxml";
import { isOn } from "../../ooxml/word/styles";
import { formatMark, formatUnits } from "../word/edit/properties";
import type { WordDocument } from "../word/document";
import { piecesOf } from "../word/model/units";

/** What can be switched on and off for characters. */
export type Emphasis = "bold" | "italic" | "underline";

/** Some units of one paragraph. */
export interface Part {
  readonly paragraph: XmlElement;
  readonly from: number;
  readonly to: number;
}

const PROPERTY: Readonly<Record<Emphasis, string>> = { bold: "w:b", italic: "w:i", underline: "w:u" };

/** Switches an emphasis for all the parts, and for the marks of paragraphs that are empty. */
export function formatSelection(document: WordDocument, parts: readonly Part[], emphasis: Emphasis, on: boolean): void {
  const name = PROPERTY[emphasis];
  const value = emphasis === "underline" ? (on ? "single" : "none") : on ? undefined : "0";
  const made = element(name, { "w:val": value });
  for (const { paragraph, from, to } of parts) {
    if (to > from) formatUnits(document, paragraph, from, to, { [name]: made });
    else if (piecesOf(paragraph).length === 0) formatMark(document, paragraph, { [name]: made });
  }
}

/** Whether every character of the parts has the emphasis; with nothing selected, the character before the caret. */
export function isOnEverywhere(document: WordDocument, parts: readonly Part[], emphasis: Emphasis): boolean {
  let any = false;
  for (const { paragraph, from, to } of parts) {
    const start = to > from ? from : Math.max(0, from - 1);
    for (const piece of piecesOf(paragraph)) {
      if (piece.start >= Math.max(to, start + 1) || piece.start + piece.length <= start) continue;
      any = true;
      if (!has(document, piece.run, paragraph, emphasis)) return false;
    }
  }
  return any;
}

function has(document: WordDocument, run: XmlElement, paragraph: XmlElement, emphasis: Emphasis): boolean {
  const name = PROPERTY[emphasis];
  const own = run.path("w:rPr", name);
  const found = own ?? fromStyles(document, paragraph, name);
  if (!found) return false;
  return emphasis === "underline" ? found.get("w:val") !== "none" : isOn(found.get("w:val"));
}

/** The property as the paragraph's style, or one it is based on, gives it. */
function fromStyles(document: WordDocument, paragraph: XmlElement, name: string): XmlElement | undefined {
  const styles = document.part("styles")?.all("w:style") ?? [];
  let id = paragraph.path("w:pPr", "w:pStyle")?.get("w:val");
  for (let depth = 0; id !== undefined && depth < 10; depth++) {
    const style = styles.find((at) => at.get("w:styleId") === id);
    const found = style?.path("w:rPr", name);
    if (found) return found;
    id = style?.first("w:basedOn")?.get("w:val");
  }
  return undefined;
}
