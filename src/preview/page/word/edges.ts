import type { WordDocument } from "../../word/document";
import { paragraphsIn } from "../../word/model/order";
import { h } from "../dom";
import { drawParagraph, type Drawing } from "./paragraph";

/** The document's first header and footer, drawn once above and below the text; they are not edited here. */
export function edges(document: WordDocument, drawing: Drawing): { top: HTMLElement[]; bottom: HTMLElement[] } {
  const plain: Drawing = { ...drawing, styles: drawing.styles, label: () => undefined };
  const draw = (kind: "header" | "footer", where: "top" | "bottom"): HTMLElement[] => {
    const root = document.part(kind);
    if (!root || root.text().trim() === "") return [];
    const box = h("div", { class: `edge ${where}`, attributes: { role: "note", "aria-label": NAMES[kind] } });
    for (const paragraph of paragraphsIn(root)) {
      const line = h("div", { class: "p" });
      drawParagraph(line, paragraph, plain);
      box.append(line);
    }
    return [box];
  };
  return { top: draw("header", "top"), bottom: draw("footer", "bottom") };
}

const NAMES = { header: "Header", footer: "Footer" } as const;
