import type { XmlElement } from "../xml";
import { chooseAlternative } from "./paragraph";
import { integer, isOn } from "./styles";

/** Where a paragraph stands in a table; everything counts from 0. */
export interface StoryCell {
  readonly table: number;
  readonly row: number;
  /** Column of the table's grid, so that cells below each other have the same number even where others are merged. */
  readonly column: number;
  readonly columnSpan: number;
  readonly headerRow: boolean;
  readonly paragraph: number;
  /** True in a row or cell whose deletion is tracked: in the accepted view nothing in it is left. */
  readonly deleted: boolean;
  /** The w:tc, w:tr and w:tbl themselves. */
  readonly element: XmlElement;
}

/** Called for each paragraph of a story, in reading order. */
export type Visit = (p: XmlElement, cell: StoryCell | undefined) => void;

/** Wrappers whose content stands where they stand. */
const THROUGH = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

/** Visits the paragraphs of one container (w:body, w:hdr, w:txbxContent…), tables included. */
export class StoryWalker {
  /** Things met that could not be read, by name: for messages. */
  readonly unread = new Set<string>();

  /** @param tables how many tables were met so far, shared by all containers of a document */
  constructor(
    private readonly visit: Visit,
    private readonly tables: { count: number },
  ) {}

  walk(container: XmlElement): void {
    this.blocks(container, undefined, { count: 0 });
  }

  private blocks(
    container: XmlElement,
    cell: Omit<StoryCell, "paragraph"> | undefined,
    paragraphs: { count: number },
  ): void {
    for (const at of container.children) {
      if (at.kind !== "element") continue;
      if (at.name === "w:p") this.visit(at, cell && { ...cell, paragraph: paragraphs.count++ });
      else if (at.name === "w:tbl") this.table(at, cell?.deleted ?? false);
      else if (THROUGH.has(at.name)) this.blocks(at, cell, paragraphs);
      else if (at.name === "w:altChunk") this.unread.add(at.name);
      else if (at.name === "mc:AlternateContent") {
        const chosen = chooseAlternative(at);
        if (chosen) this.blocks(chosen, cell, paragraphs);
      }
    }
  }

  private table(tbl: XmlElement, deleted: boolean): void {
    const table = this.tables.count++;
    let row = 0;
    for (const tr of inside(tbl, "w:tr")) {
      const properties = tr.first("w:trPr");
      const header = properties?.first("w:tblHeader");
      const headerRow = header !== undefined && isOn(header.get("w:val"));
      const rowDeleted = deleted || properties?.first("w:del") !== undefined;
      let column = integer(properties?.first("w:gridBefore")?.get("w:val")) ?? 0;
      for (const tc of inside(tr, "w:tc")) {
        const columnSpan = Math.max(1, integer(tc.path("w:tcPr", "w:gridSpan")?.get("w:val")) ?? 1);
        const gone = rowDeleted || tc.path("w:tcPr", "w:cellDel") !== undefined;
        this.blocks(tc, { table, row, column, columnSpan, headerRow, deleted: gone, element: tc }, { count: 0 });
        column += columnSpan;
      }
      row++;
    }
  }
}

/** Rows of a table or cells of a row, also those that stand in content controls or custom XML. */
function* inside(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const at of parent.children)
    if (at.kind === "element") {
      if (at.name === name) yield at;
      else if (THROUGH.has(at.name)) yield* inside(at, name);
    }
}
