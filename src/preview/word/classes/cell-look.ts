import { element, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import { CELL_ORDER } from "../edit/order.data";
import { formatParagraph, setProperties } from "../edit/properties";
import { paragraphsIn } from "../model/order";
import { colourFrom } from "./colours";
import type { Host } from "./host";

/** w:jc values to Word.Alignment. */
export const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** Alignment of the text in some cells; "Mixed" when it differs. */
export function alignmentOf(cells: readonly XmlElement[]): string {
  const found = new Set(
    cells
      .flatMap((cell) => paragraphsIn(cell))
      .map((paragraph) => ALIGNMENTS[paragraph.path("w:pPr", "w:jc")?.get("w:val") ?? "left"] ?? "Left"),
  );
  return found.size > 1 ? "Mixed" : ([...found][0] ?? "Left");
}

export function align(host: Host, cells: readonly XmlElement[], value: unknown): void {
  const written = { Left: "left", Centered: "center", Right: "right", Justified: "both" }[String(value)];
  if (!written) throw invalidArgument("horizontalAlignment");
  for (const cell of cells) {
    for (const paragraph of paragraphsIn(cell))
      formatParagraph(host.document, paragraph, { "w:jc": element("w:jc", { "w:val": written }) });
  }
}

/** Shading and vertical alignment of some cells, for tables, rows and cells alike. */
export const cellShading = {
  colour: <T extends { readonly host: Host }>(cells: (target: T) => readonly XmlElement[]) =>
    [
      (target: T): string => {
        const found = new Set(cells(target).map((cell) => cell.path("w:tcPr", "w:shd")?.get("w:fill") ?? "auto"));
        const fill = [...found][0] ?? "auto";
        return found.size > 1 ? "" : fill === "auto" ? "#FFFFFF" : `#${fill.toUpperCase()}`;
      },
      (target: T, value: unknown): void => {
        const shading = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": colourFrom(value) });
        for (const cell of cells(target))
          setProperties(target.host.document, cell, "w:tcPr", { "w:shd": shading }, CELL_ORDER);
      },
    ] as const,
  vertical: <T extends { readonly host: Host }>(cells: (target: T) => readonly XmlElement[]) =>
    [
      (target: T): string => {
        const shown: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom" };
        const found = new Set(
          cells(target).map((cell) => shown[cell.path("w:tcPr", "w:vAlign")?.get("w:val") ?? "top"] ?? "Top"),
        );
        return found.size > 1 ? "Mixed" : ([...found][0] ?? "Top");
      },
      (target: T, value: unknown): void => {
        const written = { Top: "top", Center: "center", Bottom: "bottom" }[String(value)];
        if (!written) throw invalidArgument("verticalAlignment");
        const made = element("w:vAlign", { "w:val": written });
        for (const cell of cells(target))
          setProperties(target.host.document, cell, "w:tcPr", { "w:vAlign": made }, CELL_ORDER);
      },
    ] as const,
};
