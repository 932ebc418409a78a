import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { mergeCells, splitCell } from "../edit/merge";
import { CELL_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";
import {
  cellsOf,
  deleteColumns,
  deleteRows,
  gridFrom,
  insertColumns,
  insertRows,
  rowsOf,
  setCellText,
  textOfCell,
} from "../edit/tables";
import { deleteUnits } from "../edit/typing";
import { paragraphsIn, upTo } from "../model/order";
import { rangeScope, type Scope } from "../model/scope";
import { search } from "../model/search";
import { lengthOf } from "../model/units";
import { fieldsObject } from "./fields";
import { fontObject } from "./font";
import type { Host } from "./host";
import { notesIn } from "./notes";
import { bodyObject, edgeOf, need, rangesObject, tableObject, type Listed } from "./objects";
import { align, alignmentOf, cellShading } from "./cell-look";
import { borderObject, cellPadding, setCellPadding } from "./table-look";

interface Part {
  readonly host: Host;
  readonly element: XmlElement;
}

export const tableCellObject = (host: Host, cell: XmlElement): HostObject => object(cellClass, { host, element: cell });
export const rowObject = (host: Host, row: XmlElement): HostObject => object(rowClass, { host, element: row });
export const rowsObject = (host: Host, elements: () => readonly XmlElement[]): HostObject =>
  object(rowsClass, { host, elements });

const tableOf = (part: Part): XmlElement => need(upTo(part.element, "w:tbl"), "table");
const rowOf = (part: Part): XmlElement => need(upTo(part.element, "w:tr"), "row");
const rowIndex = (part: Part): number => rowsOf(tableOf(part)).indexOf(rowOf(part));
const cellIndex = (part: Part): number => cellsOf(rowOf(part)).indexOf(part.element);
const alive = (part: Part): boolean => part.host.document.isAttached(part.element);

const only = ({ element: cell }: Part): readonly XmlElement[] => [cell];
const ofRow = ({ element: row }: Part): readonly XmlElement[] => cellsOf(row);

function nextCell(part: Part): HostObject | null {
  const all = rowsOf(tableOf(part)).flatMap(cellsOf);
  const next = all[all.indexOf(part.element) + 1];
  return next ? tableCellObject(part.host, next) : null;
}

const before = (where: unknown): "before" | "after" => {
  if (where !== "Before" && where !== "After") throw invalidArgument("insertLocation must be Before or After");
  return where === "Before" ? "before" : "after";
};

/** Word.TableCell. */
export const cellClass = defineClass<Part>("TableCell", {
  alive,
  scalars: {
    CellIndex: cellIndex,
    RowIndex: rowIndex,
    Value: [
      ({ element: cell }) => textOfCell(cell),
      ({ host, element: cell }, value) => setCellText(host.document, cell, String(value ?? "")),
    ],
    ShadingColor: cellShading.colour(only),
    VerticalAlignment: cellShading.vertical(only),
    HorizontalAlignment: [
      ({ element: cell }) => alignmentOf([cell]),
      ({ host, element: cell }, value) => align(host, [cell], value),
    ],
    ColumnWidth: [
      (part) => Number(tableOf(part).first("w:tblGrid")?.elements[cellIndex(part)]?.get("w:w") ?? 0) / 20,
      (part, value) => {
        const width = String(Math.round(Number(value) * 20));
        const index = cellIndex(part);
        const column = tableOf(part).first("w:tblGrid")?.elements[index];
        if (column) part.host.document.journal.attribute(column, "w:w", width);
        for (const row of rowsOf(tableOf(part))) {
          const cell = cellsOf(row)[index];
          const made = element("w:tcW", { "w:w": width, "w:type": "dxa" });
          if (cell) setProperties(part.host.document, cell, "w:tcPr", { "w:tcW": made }, CELL_ORDER);
        }
      },
    ],
    Width: ({ element: cell }) => Number(cell.path("w:tcPr", "w:tcW")?.get("w:w") ?? 0) / 20,
  },
  navigations: {
    Body: ({ host, element: cell }) => bodyObject(host, cell),
    ParentRow: (part) => rowObject(part.host, rowOf(part)),
    ParentTable: (part) => tableObject(part.host, tableOf(part)),
  },
  methods: {
    GetNext: (part) => need(nextCell(part), "next cell"),
    GetNextOrNullObject: nextCell,
    DeleteColumn: (part) => deleteColumns(part.host.document, tableOf(part), cellIndex(part), 1),
    DeleteRow: (part) => deleteRows(part.host.document, tableOf(part), rowIndex(part), 1),
    InsertColumns: (part, [where, count, values]) =>
      insertColumns(part.host.document, tableOf(part), cellIndex(part), before(where), count, values),
    InsertRows: (part, [where, count, values]) => {
      const made = insertRows(part.host.document, rowOf(part), before(where), count, values);
      return rowsObject(part.host, () => made);
    },
    Split: (part, [rows, columns]) => splitCell(part.host.document, part.element, Number(rows), Number(columns)),
    GetBorder: ({ host, element: cell }, [location]) =>
      borderObject(host, cell, "w:tcPr", "w:tcBorders", String(location)),
    GetCellPadding: ({ element: cell }, [side]) => cellPadding(cell, "w:tcPr", "w:tcMar", side),
    SetCellPadding: ({ host, element: cell }, [side, value]) =>
      setCellPadding(host, cell, "w:tcPr", "w:tcMar", side, value),
  },
});

const rowScope = ({ host, element: row }: Part): Scope => {
  const paragraphs = paragraphsIn(row);
  const first = paragraphs[0] as XmlElement;
  const last = paragraphs.at(-1) as XmlElement;
  return rangeScope(host, first, 0, last, lengthOf(last));
};

function nextRow(part: Part): HostObject | null {
  const next = rowsOf(tableOf(part))[rowIndex(part) + 1];
  return next ? rowObject(part.host, next) : null;
}

/** Word.TableRow. */
export const rowClass = defineClass<Part>("TableRow", {
  alive,
  scalars: {
    CellCount: ({ element: row }) => cellsOf(row).length,
    RowIndex: rowIndex,
    IsHeader: ({ element: row }) => row.path("w:trPr", "w:tblHeader") !== undefined,
    Values: [
      ({ element: row }) => [cellsOf(row).map(textOfCell)],
      ({ host, element: row }, value) => {
        const cells = cellsOf(row);
        for (const [column, text] of (gridFrom(value, 1, cells.length)[0] ?? []).entries())
          setCellText(host.document, cells[column] as XmlElement, text);
      },
    ],
    ShadingColor: cellShading.colour(ofRow),
    VerticalAlignment: cellShading.vertical(ofRow),
    HorizontalAlignment: [(part) => alignmentOf(ofRow(part)), (part, value) => align(part.host, ofRow(part), value)],
    PreferredHeight: [
      ({ element: row }) => Number(row.path("w:trPr", "w:trHeight")?.get("w:val") ?? 0) / 20,
      ({ host, element: row }, value) => {
        const made = element("w:trHeight", { "w:val": String(Math.round(Number(value) * 20)) });
        setProperties(host.document, row, "w:trPr", { "w:trHeight": made }, [
          "w:cantSplit",
          "w:trHeight",
          "w:tblHeader",
          "w:jc",
        ]);
      },
    ],
  },
  navigations: {
    Cells: (part) => object(cellsClass, { host: part.host, elements: () => ofRow(part) }),
    Font: (part) => fontObject(rowScope(part)),
    Fields: (part) => fieldsObject(rowScope(part)),
    Footnotes: (part) => notesIn(rowScope(part), "Footnote"),
    Endnotes: (part) => notesIn(rowScope(part), "Endnote"),
    ParentTable: (part) => tableObject(part.host, tableOf(part)),
  },
  methods: {
    Clear: ({ host, element: row }) => {
      for (const paragraph of paragraphsIn(row)) deleteUnits(host.document, paragraph, 0, lengthOf(paragraph));
    },
    Delete: (part) => deleteRows(part.host.document, tableOf(part), rowIndex(part), 1),
    GetNext: (part) => need(nextRow(part), "next row"),
    GetNextOrNullObject: nextRow,
    InsertRows: (part, [where, count, values]) => {
      const made = insertRows(part.host.document, part.element, before(where), count, values);
      return rowsObject(part.host, () => made);
    },
    Merge: (part) => {
      const row = rowIndex(part);
      const merged = mergeCells(part.host.document, tableOf(part), row, 0, row, cellsOf(part.element).length - 1);
      return tableCellObject(part.host, merged);
    },
    Search: (part, [text, options]) =>
      rangesObject(part.host, search(rowScope(part), String(text ?? ""), (options as HostObject | null)?.target ?? {})),
    Select: (part) => {
      const { start, end } = rowScope(part);
      part.host.document.selection.put(start.paragraph, start.offset, end.paragraph, end.offset);
    },
    GetBorder: ({ host, element: row }, [location]) =>
      borderObject(host, cellsOf(row)[0] as XmlElement, "w:tcPr", "w:tcBorders", String(location)),
    GetCellPadding: ({ element: row }, [side]) => cellPadding(cellsOf(row)[0] as XmlElement, "w:tcPr", "w:tcMar", side),
    SetCellPadding: ({ host, element: row }, [side, value]) => {
      for (const cell of cellsOf(row)) setCellPadding(host, cell, "w:tcPr", "w:tcMar", side, value);
    },
  },
});

const collection = (name: string, item: (host: Host, at: XmlElement) => HostObject) =>
  defineClass<Listed>(name, {
    collection: { items: ({ host, elements }) => elements().map((at) => item(host, at)) },
    methods: {
      GetFirst: (list) => item(list.host, need(edgeOf(list, "first"), "item")),
      GetFirstOrNullObject: (list) => {
        const found = edgeOf(list, "first");
        return found && item(list.host, found);
      },
    },
  });

/** Word.TableRowCollection. */
export const rowsClass = collection("TableRowCollection", rowObject);
/** Word.TableCellCollection. */
export const cellsClass = collection("TableCellCollection", tableCellObject);
