import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { CELL_ORDER, TABLE_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";
import { cellsOf, rowsOf } from "../edit/tables";
import { upTo } from "../model/order";
import { styleById } from "../model/styles";
import { lineAt } from "../model/table-conditions";
import { colourFrom } from "./colours";
import type { Host } from "./host";

interface Border {
  readonly host: Host;
  /** The table or cell, and where its borders are written. */
  readonly owner: XmlElement;
  readonly holder: string;
  readonly borders: string;
  readonly side: string;
}

const SIDES: Readonly<Record<string, string>> = {
  Top: "w:top",
  Left: "w:left",
  Bottom: "w:bottom",
  Right: "w:right",
  InsideHorizontal: "w:insideH",
  InsideVertical: "w:insideV",
};

const ORDER = [
  "w:top",
  "w:start",
  "w:left",
  "w:bottom",
  "w:end",
  "w:right",
  "w:insideH",
  "w:insideV",
  "w:tl2br",
  "w:tr2bl",
];

const TYPES: Readonly<Record<string, string>> = {
  none: "None",
  nil: "None",
  single: "Single",
  double: "Double",
  dotted: "Dotted",
  dashed: "Dashed",
  dotDash: "DotDashed",
  dotDotDash: "Dot2Dashed",
  triple: "Triple",
  thick: "Single",
  wave: "Wave",
};

const orderOf = (holder: string): readonly string[] => (holder === "w:tblPr" ? TABLE_ORDER : CELL_ORDER);

export function borderObject(
  host: Host,
  owner: XmlElement,
  holder: string,
  borders: string,
  location: string,
): HostObject {
  const side = SIDES[location];
  if (!side) throw invalidArgument("borderLocation");
  return object(borderClass, { host, owner, holder, borders, side });
}

/** The border as it is drawn: its own, or what the table or its style gives. */
const found = (border: Border): XmlElement | undefined => own(border) ?? inherited(border);

const own = (border: Border): XmlElement | undefined => border.owner.path(border.holder, border.borders, border.side);

function inherited({ host, owner, side }: Border): XmlElement | undefined {
  const table = upTo(owner, "w:tbl");
  if (!table) return undefined;
  const id = table.path("w:tblPr", "w:tblStyle")?.get("w:val");
  const style = (id ? styleById(host.document, id) : null) ?? undefined;
  const rows = rowsOf(table);
  const cell = owner.name === "w:tc" ? owner : null;
  const far = side === "w:bottom" || side === "w:right";
  const row = cell ? rows.indexOf(upTo(cell, "w:tr") as XmlElement) : far ? rows.length - 1 : 0;
  const cells = cellsOf(rows[row] as XmlElement);
  const column = cell ? cells.indexOf(cell) : far ? cells.length - 1 : 0;
  return lineAt(table, style, { row, column, rows: rows.length, columns: cells.length }, side);
}

function write(border: Border, attributes: Readonly<Record<string, string>>): void {
  const next = border.owner.path(border.holder, border.borders)?.clone() ?? element(border.borders);
  const shown = found(border);
  const line = element(border.side, {
    "w:val": shown?.get("w:val") ?? "single",
    "w:sz": shown?.get("w:sz") ?? "4",
    "w:space": shown?.get("w:space") ?? "0",
    "w:color": shown?.get("w:color") ?? "auto",
  });
  for (const [name, value] of Object.entries(attributes)) line.set(name, value);
  next.first(border.side)?.remove();
  const later = next.elements.find((at) => ORDER.indexOf(at.name) > ORDER.indexOf(border.side));
  if (later) next.insertBefore(later, line);
  else next.append(line);
  setProperties(border.host.document, border.owner, border.holder, { [border.borders]: next }, orderOf(border.holder));
}

/** Word.TableBorder. Widths are points; files hold eighths. */
export const borderClass = defineClass<Border>("TableBorder", {
  scalars: {
    Type: [
      (border) => TYPES[found(border)?.get("w:val") ?? "none"] ?? "Single",
      (border, value) => {
        const wanted = Object.entries(TYPES).find(([, shown]) => shown === value)?.[0];
        if (!wanted) throw invalidArgument("type");
        write(border, { "w:val": wanted });
      },
    ],
    Color: [
      (border) => {
        const colour = found(border)?.get("w:color");
        return colour && colour !== "auto" ? `#${colour.toUpperCase()}` : "#000000";
      },
      (border, value) => write(border, { "w:color": colourFrom(value) }),
    ],
    Width: [
      (border) => Number(found(border)?.get("w:sz") ?? 0) / 8,
      (border, value) => write(border, { "w:sz": String(Math.round(Number(value) * 8)) }),
    ],
  },
});

const PADDING = ["Top", "Left", "Bottom", "Right"];

/** Padding on one side in points; the default of Word's tables is 5.4 left and right. */
export function cellPadding(owner: XmlElement, holder: string, margins: string, side: unknown): number {
  if (!PADDING.includes(String(side))) throw invalidArgument("cellPaddingLocation");
  const at = owner.path(holder, margins, `w:${String(side).toLowerCase()}`);
  return at ? Number(at.get("w:w") ?? 0) / 20 : /Left|Right/.test(String(side)) ? 5.4 : 0;
}

export function setCellPadding(
  host: Host,
  owner: XmlElement,
  holder: string,
  margins: string,
  side: unknown,
  value: unknown,
): void {
  if (!PADDING.includes(String(side))) throw invalidArgument("cellPaddingLocation");
  const name = `w:${String(side).toLowerCase()}`;
  const next = owner.path(holder, margins)?.clone() ?? element(margins);
  next.first(name)?.remove();
  const made = element(name, { "w:w": String(Math.round(Number(value) * 20)), "w:type": "dxa" });
  const later = next.elements.find((at) => ORDER.indexOf(at.name) > ORDER.indexOf(name));
  if (later) next.insertBefore(later, made);
  else next.append(made);
  setProperties(host.document, owner, holder, { [margins]: next }, orderOf(holder));
}
