import { declareNamespace, element, type XmlElement } from "../../../ooxml";
import { HostError, invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { freeControlId, isInline, type ControlKind } from "../model/controls";
import { ancestry, compareElements, holds, upTo } from "../model/order";
import { offsetOf, paragraphsOf, type Scope } from "../model/scope";
import { lengthOf, widthOf } from "../model/units";
import { removeBlock } from "./paragraphs";
import { gapAt, liftGap } from "./runs";
import { frameState, isOwnFrame, markFrame, unmarkFrame } from "./tracked-frames";
import { deleteUnits, shiftPoints } from "./typing";

const OVERLAP = "The content control would partly overlap another one.";

/** An empty control of a kind, without its content. Throws InvalidArgument for a kind that cannot be made here. */
export function newControl(document: WordDocument, kind: ControlKind): XmlElement {
  const typed: Partial<Record<ControlKind, () => XmlElement | null>> = {
    RichText: () => null,
    PlainText: () => element("w:text"),
    CheckBox: () => {
      declareNamespace(document.root(document.mainPart), "w14", true);
      return element(
        "w14:checkbox",
        {},
        element("w14:checked", { "w14:val": "0" }),
        element("w14:checkedState", { "w14:val": "2612", "w14:font": "MS Gothic" }),
        element("w14:uncheckedState", { "w14:val": "2610", "w14:font": "MS Gothic" }),
      );
    },
    DropDownList: () => element("w:dropDownList"),
    ComboBox: () => element("w:comboBox"),
  };
  const make = typed[kind];
  if (!make) throw invalidArgument("contentControlType");
  const type = make();
  const id = element("w:id", { "w:val": String(freeControlId(document)) });
  return element("w:sdt", {}, element("w:sdtPr", {}, id, ...(type ? [type] : [])), element("w:sdtContent"));
}

/**
 * Wraps what a scope covers in a new content control: runs inside one paragraph, or whole paragraphs and tables. A scope
 * that ends in the middle of another control, or covers parts of several paragraphs, fails with GeneralException. While
 * changes are tracked the new frame is a tracked insertion.
 */
export function wrapInControl(scope: Scope, kind: ControlKind): XmlElement {
  const { document } = scope.host;
  const sdt = wrapScope(scope, kind);
  if (document.changeTracking !== "Off") markFrame(document, sdt, "Added");
  return sdt;
}

function wrapScope(scope: Scope, kind: ControlKind): XmlElement {
  const { document } = scope.host;
  const sdt = newControl(document, kind);
  const paragraphs = paragraphsOf(scope);
  const { start, end } = scope;
  const whole = scope.kind === "Paragraph" || scope.kind === "Body" || scope.kind === "Table";
  const marks = end.offset > lengthOf(end.paragraph) && start.offset === 0;
  if (scope.element?.name === "w:sdt" && !isInline(scope.element)) throw new HostError("GeneralException", OVERLAP);
  if (paragraphs.length === 1 && !whole && !marks) return wrapRuns(scope, sdt);
  const covers = start.offset === 0 && end.offset >= lengthOf(end.paragraph);
  if (!covers)
    throw new HostError("GeneralException", "A content control over several paragraphs must hold them whole.");
  return wrapBlocks(document, sdt, scope.kind === "Table" ? [scope.element as XmlElement] : paragraphs);
}

function wrapRuns(scope: Scope, sdt: XmlElement): XmlElement {
  const { document } = scope.host;
  const { start, end } = scope;
  const { paragraph } = start;
  const right = gapAt(document, paragraph, Math.min(end.offset, lengthOf(paragraph)), {
    within: end.within,
    edge: "first",
  });
  const mark = right.parent.children[right.index] ?? null;
  const left = gapAt(document, paragraph, start.offset, {
    within: start.within,
    edge: start.offset === end.offset ? "first" : "last",
  });
  const common = commonParent(paragraph, left.parent, right.parent);
  const from = liftGap(document, left, common);
  const again = { parent: right.parent, index: mark ? right.parent.indexOf(mark) : right.parent.children.length };
  const to = liftGap(document, again, common);
  if (!from || !to || common.name === "w:sdt") throw new HostError("GeneralException", OVERLAP);
  const first = common.children[from.index] ?? null;
  const shift = to.parent === from.parent && to.index < from.index ? from.index : to.index;
  const nodes = common.children.slice(from.index, shift);
  const content = sdt.first("w:sdtContent") as XmlElement;
  if (first) document.journal.before(first, sdt);
  else document.journal.append(common, sdt);
  document.journal.append(content, ...nodes);
  return sdt;
}

function commonParent(paragraph: XmlElement, a: XmlElement, b: XmlElement): XmlElement {
  const path = new Set(ancestry(a));
  for (let at: XmlElement | null = b; at; at = at.parent) if (path.has(at)) return at;
  return paragraph;
}

function wrapBlocks(document: WordDocument, sdt: XmlElement, paragraphs: readonly XmlElement[]): XmlElement {
  const first = paragraphs[0] as XmlElement;
  const last = paragraphs.at(-1) as XmlElement;
  let home = first.parent as XmlElement;
  while (!holds(home, last) && home.parent) home = home.parent;
  // A table's rows and a control's frame are no places for paragraphs.
  while (/^w:(tbl|tr|sdt)$/.test(home.name) && home.parent) home = home.parent;
  const top = (inner: XmlElement): XmlElement => {
    let at = inner;
    while (at.parent && at.parent !== home) at = at.parent;
    return at;
  };
  const blocks = home.elements.filter(
    (block) => compareElements(block, top(first)) >= 0 && compareElements(block, top(last)) <= 0,
  );
  for (const block of blocks) {
    if (paragraphs.includes(block)) continue;
    const inside = [...paragraphs].filter((paragraph) => holds(block, paragraph));
    const all = [...block.descendants("w:p")].filter((paragraph) => !paragraph.closest("w:txbxContent"));
    if (inside.length < all.length) throw new HostError("GeneralException", OVERLAP);
  }
  document.journal.before(blocks[0] as XmlElement, sdt);
  document.journal.append(sdt.first("w:sdtContent") as XmlElement, ...blocks);
  return sdt;
}

/**
 * Takes a control away: its frame only, or with what it holds. While changes are tracked both stay, marked as deleted,
 * unless this author's own tracking put the frame there.
 */
export function removeControl(document: WordDocument, sdt: XmlElement, keepContent: boolean): void {
  const content = sdt.first("w:sdtContent");
  if (document.changeTracking !== "Off") {
    if (!keepContent) deleteWithin(document, sdt);
    if (frameState(sdt) === "Deleted") return;
    if (!isOwnFrame(document, sdt)) return markFrame(document, sdt, "Deleted");
    keepContent = true;
  }
  unmarkFrame(document, sdt);
  if (!keepContent || !content) {
    const paragraph = isInline(sdt) ? upTo(sdt, "w:p") : null;
    const at = paragraph ? offsetOf(paragraph, sdt) : 0;
    const width = widthOf(sdt);
    if (!paragraph) return removeBlock(document, sdt);
    document.journal.take(sdt);
    return shiftPoints(document, paragraph, at, -width);
  }
  const nodes = [...content.children];
  // The lock on the content does not bind whoever takes the control itself away.
  document.journal.after(sdt, ...nodes);
  document.journal.take(sdt);
}

/** Marks all that a control holds as deleted. */
function deleteWithin(document: WordDocument, sdt: XmlElement): void {
  const outer = isInline(sdt) ? upTo(sdt, "w:p") : null;
  if (outer) {
    const at = offsetOf(outer, sdt);
    return deleteUnits(document, outer, at, at + widthOf(sdt));
  }
  for (const paragraph of [...sdt.descendants("w:p")]) deleteUnits(document, paragraph, 0, lengthOf(paragraph));
}
