import type { XmlElement, XmlNode } from "../xml";
import { unwrapControl } from "./controls";
import { isFrameDeleted } from "./stories";

/** Inserted and moved-in content: its wrapper goes, it stays (ECMA-376 part 1, 17.13.5). */
const UNWRAP = new Set(["w:ins", "w:moveTo"]);

/** What goes with all it holds: deleted content, former properties, marks of ranges. */
const DROP = new Set([
  "w:del", "w:moveFrom", "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblGridChange", "w:tblPrExChange",
  "w:trPrChange", "w:tcPrChange", "w:numberingChange", "w:cellIns", "w:cellMerge", "w:moveFromRangeStart", "w:moveFromRangeEnd",
  "w:moveToRangeStart", "w:moveToRangeEnd", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart",
  "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd",
]); // prettier-ignore

/** True for elements that record a tracked change. */
export const isTrackedChange = (name: string): boolean => UNWRAP.has(name) || DROP.has(name) || name === "w:cellDel";

/** Accepts every tracked change inside `root`, as Word's "accept all" does: the accepted view becomes the text. */
export function acceptChanges(root: XmlElement): void {
  for (const row of root.descendants("w:tr")) if (row.first("w:trPr")?.first("w:del")) removeRow(row);
  for (const cell of root.descendants("w:tc")) if (cell.first("w:tcPr")?.first("w:cellDel")) emptyCell(cell);
  for (const sdt of root.descendants("w:sdt")) if (isFrameDeleted(sdt)) unwrapControl(sdt);
  const ended = root.descendants("w:p").filter(hasDeletedMark);
  accept(root);
  for (const p of ended) mergeWithNext(p);
}

const hasDeletedMark = (p: XmlElement): boolean => {
  const mark = p.path("w:pPr", "w:rPr");
  return mark?.first("w:del") !== undefined || mark?.first("w:moveFrom") !== undefined;
};

function removeRow(row: XmlElement): void {
  const table = row.closest("w:tbl");
  row.remove();
  if (table && table.descendants("w:tr").length === 0) table.remove();
}

/** A deleted cell keeps its place, so that the rows stay of one length; what it holds goes. */
function emptyCell(cell: XmlElement): void {
  cell.first("w:tcPr")?.first("w:cellDel")?.remove();
  for (const run of cell.descendants("w:r")) run.remove();
}

function accept(parent: XmlElement): void {
  for (const at of [...parent.children]) {
    if (at.kind !== "element") continue;
    accept(at);
    if (UNWRAP.has(at.name)) at.replaceWith(...at.children);
    else if (DROP.has(at.name)) at.remove();
  }
}

/**
 * A paragraph whose end was deleted runs on into the next one and takes its properties. At the end of a cell there is
 * none to run into, and a paragraph that ends a section keeps its end.
 */
function mergeWithNext(p: XmlElement): void {
  const parent = p.parent;
  if (!parent || p.path("w:pPr", "w:sectPr")) return;
  const siblings = parent.elements;
  const next = siblings[siblings.indexOf(p) + 1];
  const content = p.children.filter((at) => at.kind !== "element" || at.name !== "w:pPr");
  if (next?.name === "w:p") {
    const properties = next.first("w:pPr");
    next.insertAt(properties ? next.indexOf(properties) + 1 : 0, ...content);
    p.remove();
  } else if (!content.some(shows) && siblings.some((at) => at !== p && at.name === "w:p")) p.remove();
}

const shows = (at: XmlNode): boolean =>
  at.kind === "element" && (at.name === "w:r" || at.descendants("w:r").length > 0);
