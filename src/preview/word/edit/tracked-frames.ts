import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { revisionMark } from "./tracked";

/** Word.ChangeTrackingState of a content control's frame. */
export type FrameState = "Normal" | "Added" | "Deleted";

/**
 * A control's two edges each stand in a range of their own (ECMA-376 part 1, 17.13.5.6 customXmlInsRangeStart and
 * 17.13.5.4 customXmlDelRangeStart): it begins before the edge and ends behind it.
 */
const RANGES = { Added: "w:customXmlInsRange", Deleted: "w:customXmlDelRange" } as const;
const MARK = /^w:customXml(?:Ins|Del)Range(?:Start|End)$/;

/** The marks beside a control's first edge and its last one, outside and inside of the frame. */
function marksOf(sdt: XmlElement): XmlElement[] {
  const content = sdt.first("w:sdtContent")?.elements ?? [];
  const around = sdt.parent?.elements ?? [];
  const at = around.indexOf(sdt);
  const run = (from: readonly XmlElement[]): XmlElement[] => {
    const end = from.findIndex(({ name }) => !MARK.test(name));
    return from.slice(0, end < 0 ? from.length : end);
  };
  const inside = [...run(content), ...run([...content].reverse())];
  const outside = [...run(around.slice(0, at).reverse()), ...run(around.slice(at + 1))];
  const ids = new Set(inside.map((mark) => mark.get("w:id")));
  return [...new Set([...inside, ...outside.filter((mark) => ids.has(mark.get("w:id")))])];
}

/** Whether a control was put in or taken out while changes are tracked; what was put in and taken out is "Deleted". */
export function frameState(sdt: XmlElement): FrameState {
  const names = marksOf(sdt).map(({ name }) => name);
  for (const state of ["Deleted", "Added"] as const) if (names.includes(`${RANGES[state]}Start`)) return state;
  return sdt.closest("w:del") ? "Deleted" : sdt.closest("w:ins") ? "Added" : "Normal";
}

/** True where this author put the control in and nobody has accepted it: deleting it leaves no trace. */
export const isOwnFrame = (document: WordDocument, sdt: XmlElement): boolean =>
  marksOf(sdt).some((mark) => mark.name === `${RANGES.Added}Start` && mark.get("w:author") === document.author);

/** Writes a tracked insertion or deletion of a control's frame; what it holds is no part of it. */
export function markFrame(document: WordDocument, sdt: XmlElement, state: "Added" | "Deleted"): void {
  const content = sdt.first("w:sdtContent");
  if (!content) return;
  const { journal } = document;
  const range = (): readonly [XmlElement, XmlElement] => {
    const mark = revisionMark(document);
    return [element(`${RANGES[state]}Start`, mark), element(`${RANGES[state]}End`, { "w:id": mark["w:id"] ?? "" })];
  };
  const [opens, opened] = range();
  const [closes, closed] = range();
  journal.before(sdt, opens);
  journal.insertAt(content, 0, opened);
  journal.append(content, closes);
  journal.after(sdt, closed);
}

/** Takes the marks of a control's frame away: it stands as if nobody had tracked it. */
export function unmarkFrame(document: WordDocument, sdt: XmlElement): void {
  for (const mark of marksOf(sdt)) document.journal.take(mark);
}

/** Accepts or rejects what is tracked about a control's frame: it stays, or it goes and leaves what it holds. */
export function settleFrame(document: WordDocument, sdt: XmlElement, accept: boolean): void {
  const states = marksOf(sdt).map(({ name }) => name);
  const has = (state: "Added" | "Deleted"): boolean => states.includes(`${RANGES[state]}Start`);
  const goes = has(accept ? "Deleted" : "Added");
  unmarkFrame(document, sdt);
  if (goes) document.journal.replace(sdt, ...(sdt.first("w:sdtContent")?.children ?? []));
}
