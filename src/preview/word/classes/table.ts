import { element, type XmlElement } from "../../../ooxml";
import { defineClass, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
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
import { setProperties } from "../edit/properties";
import { TABLE_ORDER } from "../edit/order.data";
import { removeBlock } from "../edit/paragraphs";
import { neighbour, paragraphsIn, storyOf, upTo } from "../model/order";
import { isAlive, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import { align, alignmentOf, ALIGNMENTS, cellShading } from "./cell-look";
import { borderObject, cellPadding, setCellPadding } from "./table-look";
import { edgeOf, need, paragraphObject, rangeObject, rangeOf, tableObject, type Listed } from "./objects";
import { mergeCells } from "../edit/merge";
import { rowsObject, tableCellObject } from "./table-cell";
import { textMethods, textNavigations, textScalars } from "./shared";

const own = (scope: Scope): XmlElement => scope.element as XmlElement;

const LOOKS: Readonly<Record<string, readonly [attribute: string, on: string, off: string]>> = {
  StyleTotalRow: ["w:lastRow", "1", "0"],
  StyleFirstColumn: ["w:firstColumn", "1", "0"],
  StyleLastColumn: ["w:lastColumn", "1", "0"],
  StyleBandedRows: ["w:noHBand", "0", "1"],
  StyleBandedColumns: ["w:noVBand", "0", "1"],
};

function look(name: string) {
  const [attribute, on, off] = LOOKS[name] as readonly [string, string, string];
  return [
    (scope: Scope): boolean => (own(scope).path("w:tblPr", "w:tblLook")?.get(attribute) ?? off) === on,
    (scope: Scope, value: unknown): void => {
      const next = own(scope).path("w:tblPr", "w:tblLook")?.clone() ?? element("w:tblLook", { "w:val": "0000" });
      next.set(attribute, value ? on : off);
      setProperties(scope.host.document, own(scope), "w:tblPr", { "w:tblLook": next }, TABLE_ORDER);
    },
  ] as const;
}

const allCells = (table: XmlElement): XmlElement[] => rowsOf(table).flatMap(cellsOf);

function headerRows(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !row.path("w:trPr", "w:tblHeader"));
  return first < 0 ? rows.length : first;
}

function setHeaderRows({ host, element: table }: Scope, value: unknown): void {
  const count = Number(value);
  const rows = rowsOf(table as XmlElement);
  if (!(count >= 0 && count <= rows.length)) throw invalidArgument("headerRowCount");
  for (const [index, row] of rows.entries()) {
    const made = index < count ? element("w:tblHeader") : null;
    setProperties(host.document, row, "w:trPr", { "w:tblHeader": made }, [
      "w:cantSplit",
      "w:trHeight",
      "w:tblHeader",
      "w:tblCellSpacing",
      "w:jc",
      "w:hidden",
    ]);
  }
}

function nextTable(scope: Scope): HostObject | null {
  const story = storyOf(own(scope));
  for (let at = neighbour(own(scope), 1, story); at; at = neighbour(at, 1, story)) {
    const table = upTo(at, "w:tbl");
    if (table && table !== own(scope)) return tableObject(scope.host, table);
  }
  return null;
}

const paragraphBeside =
  (step: 1 | -1) =>
  (scope: Scope): HostObject | null => {
    const found = neighbour(own(scope), step, storyOf(own(scope)));
    return found && paragraphObject(scope.host, found);
  };

function cellAt(scope: Scope, row: unknown, column: unknown): XmlElement | null {
  const found = rowsOf(own(scope))[Number(row)];
  return (found && cellsOf(found)[Number(column)]) ?? null;
}

/** Nested tables only; the rest of a scope's navigations are as for any text. */
const { Tables, ...navigations } = textNavigations();

/** Word.Table. */
export const tableClass = defineClass<Scope>("Table", {
  alive: isAlive,
  scalars: {
    ...textScalars(),
    RowCount: (scope) => rowsOf(own(scope)).length,
    HeaderRowCount: [(scope) => headerRows(own(scope)), setHeaderRows],
    Values: [
      (scope) => rowsOf(own(scope)).map((row) => cellsOf(row).map(textOfCell)),
      (scope, value) => {
        const rows = rowsOf(own(scope));
        const grid = gridFrom(value, rows.length, Math.max(...rows.map((row) => cellsOf(row).length)));
        for (const [row, texts] of grid.entries())
          for (const [column, text] of texts.entries())
            setCellText(scope.host.document, need(cellAt(scope, row, column), "cell"), text);
      },
    ],
    IsUniform: (scope) => new Set(rowsOf(own(scope)).map((row) => cellsOf(row).length)).size <= 1,
    NestingLevel: (scope) => {
      let depth = 0;
      for (let at: XmlElement | null = own(scope); at; at = upTo(at.parent, "w:tbl")) depth++;
      return depth;
    },
    StyleTotalRow: look("StyleTotalRow"),
    StyleFirstColumn: look("StyleFirstColumn"),
    StyleLastColumn: look("StyleLastColumn"),
    StyleBandedRows: look("StyleBandedRows"),
    StyleBandedColumns: look("StyleBandedColumns"),
    HorizontalAlignment: [
      (scope) => alignmentOf(allCells(own(scope))),
      (scope, value) => align(scope.host, allCells(own(scope)), value),
    ],
    VerticalAlignment: cellShading.vertical((scope: Scope) => allCells(own(scope))),
    ShadingColor: cellShading.colour((scope: Scope) => allCells(own(scope))),
    Alignment: [
      (scope) => ALIGNMENTS[own(scope).path("w:tblPr", "w:jc")?.get("w:val") ?? "left"] ?? "Left",
      (scope, value) => {
        const written = { Left: "left", Centered: "center", Right: "right" }[String(value)];
        if (!written) throw invalidArgument("alignment");
        setProperties(
          scope.host.document,
          own(scope),
          "w:tblPr",
          { "w:jc": element("w:jc", { "w:val": written }) },
          TABLE_ORDER,
        );
      },
    ],
    Width: [
      (scope) =>
        (own(scope).first("w:tblGrid")?.elements ?? []).reduce((sum, at) => sum + Number(at.get("w:w") ?? 0), 0) / 20,
      (scope, value) => {
        const width = element("w:tblW", { "w:w": String(Math.round(Number(value) * 20)), "w:type": "dxa" });
        setProperties(scope.host.document, own(scope), "w:tblPr", { "w:tblW": width }, TABLE_ORDER);
      },
    ],
  },
  navigations: {
    ...navigations,
    Tables: (scope) => (Tables as (scope: Scope) => HostObject)(scope),
    Rows: (scope) => rowsObject(scope.host, () => rowsOf(own(scope))),
  },
  methods: {
    ...textMethods({ text: ["Replace"], block: ["Before", "After"] }),
    GetRange: (scope, [location]) => rangeObject(rangeOf(scope, location)),
    AddRows: (scope, [where, count, values]) => {
      const rows = rowsOf(own(scope));
      const atStart = where === "Start";
      const beside = need(atStart ? rows[0] : rows.at(-1), "row");
      const made = insertRows(scope.host.document, beside, atStart ? "before" : "after", count, values);
      return rowsObject(scope.host, () => made);
    },
    AddColumns: (scope, [where, count, values]) => {
      const widest = Math.max(...rowsOf(own(scope)).map((row) => cellsOf(row).length));
      const atStart = where === "Start";
      insertColumns(
        scope.host.document,
        own(scope),
        atStart ? 0 : widest - 1,
        atStart ? "before" : "after",
        count,
        values,
      );
    },
    DeleteRows: (scope, [from, count]) => deleteRows(scope.host.document, own(scope), Number(from), Number(count ?? 1)),
    DeleteColumns: (scope, [from, count]) =>
      deleteColumns(scope.host.document, own(scope), Number(from), Number(count ?? 1)),
    Delete: (scope) => removeBlock(scope.host.document, own(scope)),
    Clear: (scope) => {
      for (const paragraph of paragraphsIn(own(scope)))
        deleteUnits(scope.host.document, paragraph, 0, lengthOf(paragraph));
    },
    GetCell: (scope, [row, column]) => tableCellObject(scope.host, need(cellAt(scope, row, column), "cell there")),
    GetCellOrNullObject: (scope, [row, column]) => {
      const found = cellAt(scope, row, column);
      return found && tableCellObject(scope.host, found);
    },
    MergeCells: (scope, [top, left, bottom, right]) =>
      tableCellObject(
        scope.host,
        mergeCells(scope.host.document, own(scope), Number(top), Number(left), Number(bottom), Number(right)),
      ),
    GetNext: (scope) => need(nextTable(scope), "next table"),
    GetNextOrNullObject: nextTable,
    GetParagraphAfter: (scope) => need(paragraphBeside(1)(scope), "paragraph after the table"),
    GetParagraphAfterOrNullObject: paragraphBeside(1),
    GetParagraphBefore: (scope) => need(paragraphBeside(-1)(scope), "paragraph before the table"),
    GetParagraphBeforeOrNullObject: paragraphBeside(-1),
    GetBorder: (scope, [location]) => borderObject(scope.host, own(scope), "w:tblPr", "w:tblBorders", String(location)),
    GetCellPadding: (scope, [side]) => cellPadding(own(scope), "w:tblPr", "w:tblCellMar", side),
    SetCellPadding: (scope, [side, value]) =>
      setCellPadding(scope.host, own(scope), "w:tblPr", "w:tblCellMar", side, value),
    AutoFitWindow: (scope) => {
      const width = element("w:tblW", { "w:w": "5000", "w:type": "pct" });
      setProperties(scope.host.document, own(scope), "w:tblPr", { "w:tblW": width }, TABLE_ORDER);
    },
    DistributeColumns: (scope) => {
      const columns = own(scope).first("w:tblGrid")?.elements ?? [];
      const total = columns.reduce((sum, at) => sum + Number(at.get("w:w") ?? 0), 0);
      const each = String(Math.floor(total / Math.max(1, columns.length)));
      for (const column of columns) scope.host.document.journal.attribute(column, "w:w", each);
    },
  },
});

/** Word.TableCollection. */
export const tablesClass = defineClass<Listed>("TableCollection", {
  collection: { items: ({ host, elements }) => elements().map((table) => tableObject(host, table)) },
  methods: {
    GetFirst: (list) => tableObject(list.host, need(edgeOf(list, "first"), "table")),
    GetFirstOrNullObject: (list) => {
      const found = edgeOf(list, "first");
      return found && tableObject(list.host, found);
    },
  },
});
