import { rereadParagraph, type Paragraph, type XmlElement } from "../ooxml";
import {
  makeControl,
  relabelControl,
  removeLeavings,
  removeParagraphs,
  replaceText,
  unwrapControl,
  wrapText,
} from "../ooxml/editing";
import type { Edit, Plan, TagEdit } from "../ports/document";
import { freeId, takeId } from "./ids";
import { COLOURS } from "./names";
import { applyInsert, isInserted } from "./insert";
import { applyPart } from "./parts";
import { applyStamp } from "./stamp";
import type { OpenDocument } from "./snapshot";

/** What became of the edits of a plan, by their indexes. */
export interface Written {
  readonly applied: number[];
  readonly refused: number[];
  /** False when `progress` stopped the run. */
  complete: boolean;
}

/** Tags between two questions of `progress`. */
const BATCH = 50;

/**
 * Order of writing. Every edit addresses the document as it was read, by the elements that were read, so none moves
 * another; controls come before words change, because their ranges are of the words that were read.
 */
const RANK: Readonly<Record<Edit["kind"], number>> = {
  untag: 0,
  retag: 0,
  tag: 1,
  replace: 2,
  insert: 3,
  remove: 4,
  part: 5,
  stamp: 5,
};

/** The sentence for diagnostics that says which expectation does not hold; null when all do. */
export function preflight(open: OpenDocument, plan: Plan): string | null {
  for (const [index, edit] of plan.edits.entries())
    for (const [block, text] of expectations(edit)) {
      const paragraph = open.paragraphs[block];
      if (!paragraph || (paragraph.place !== "body" && edit.kind !== "tag"))
        return `edit ${index}: block ${block} is not in the body`;
      if (text !== undefined && paragraph.text !== text && !isDone(open, edit))
        return `edit ${index}: block ${block} reads differently`;
    }
  return null;
}

function expectations(edit: Edit): (readonly [block: number, text: string | undefined])[] {
  if (edit.kind === "tag" || edit.kind === "replace") return [[edit.block, edit.expect]];
  if (edit.kind === "insert") return typeof edit.after === "number" ? [[edit.after, edit.expect]] : [];
  if (edit.kind !== "remove") return [];
  return Array.from({ length: edit.to - edit.from + 1 }, (_, at) => [edit.from + at, edit.expect[at] ?? ""] as const);
}

/** True when the document shows that an edit was made already, so that a plan can be run again. */
function isDone(open: OpenDocument, edit: Edit): boolean {
  if (edit.kind === "replace") {
    const { start, end } = edit.range;
    return open.paragraphs[edit.block]?.text === edit.expect.slice(0, start) + edit.text + edit.expect.slice(end);
  }
  return edit.kind === "insert" && isInserted(open, edit);
}

/** Writes the edits of a plan into the tree; `preflight` has passed. */
export function write(open: OpenDocument, plan: Plan, progress: (written: number) => "go-on" | "stop"): Written {
  const written: Written = { applied: [], refused: [], complete: true };
  const order = plan.edits
    .map((edit, index) => ({ edit, index, done: isDone(open, edit) }))
    .sort((a, b) => RANK[a.edit.kind] - RANK[b.edit.kind] || place(b.edit) - place(a.edit) || b.index - a.index);
  let tags = 0;
  for (const { edit, index, done } of order) {
    if (edit.kind === "tag" && tags > 0 && tags % BATCH === 0 && progress(written.applied.length) === "stop") {
      written.complete = false;
      break;
    }
    if (edit.kind === "tag") tags++;
    (done || applyEdit(open, edit) ? written.applied : written.refused).push(index);
  }
  written.applied.sort((a, b) => a - b);
  return written;
}

/** Later places first, so that of several replacements in one paragraph the ranges of the others still hold. */
function place(edit: Edit): number {
  if (edit.kind === "replace") return edit.block + edit.range.start / 1e9;
  return edit.kind === "tag" ? edit.block : edit.kind === "insert" && typeof edit.after === "number" ? edit.after : 0;
}

/** False when the document has no place for the edit. */
function applyEdit(open: OpenDocument, edit: Edit): boolean {
  switch (edit.kind) {
    case "tag":
      return applyTag(open, edit);
    case "untag": {
      const control = open.controls.find((at) => at.controlId === edit.controlId && at.tag === edit.tag);
      if (control?.element.parent) {
        freeId(open.document, control.element);
        unwrapControl(control.element);
      }
      return true;
    }
    case "retag": {
      const control = open.controls.find((at) => at.controlId === edit.controlId);
      if (!control) return false;
      if (control.tag !== edit.tag || control.title !== edit.title)
        relabelControl(control.element, edit.tag, edit.title);
      return true;
    }
    case "replace": {
      const at = open.paragraphs[edit.block] as Paragraph;
      replaceText(at.element, () => rereadParagraph(open.document, at), edit.range.start, edit.range.end, edit.text);
      return true;
    }
    case "insert":
      return applyInsert(open, edit);
    case "remove": {
      const removed = open.paragraphs.slice(edit.from, edit.to + 1).map((at) => at.element);
      removeParagraphs(removed);
      removeLeavings(open.document, removed);
      return true;
    }
    case "part":
      return applyPart(open.document, edit);
    case "stamp":
      applyStamp(open.document, edit);
      return true;
  }
}

function applyTag(open: OpenDocument, edit: TagEdit): boolean {
  const at = open.paragraphs[edit.block] as Paragraph;
  // White space at a paragraph's end stays outside: LibreOffice drops it there, but not at the end of a control.
  const { start, end } = edit.range === "whole" ? { start: 0, end: at.text.trimEnd().length } : edit.range;
  const standing = open.controls.find(
    (one) =>
      one.tag === edit.tag && one.block === edit.block && one.element.parent && overlap(one.range, { start, end }),
  );
  if (standing) {
    if (standing.title !== edit.title) relabelControl(standing.element, edit.tag, edit.title);
    return true;
  }
  const look = { tag: edit.tag, title: edit.title, colour: COLOURS[edit.colour] };
  const made = wrapText(
    at.element,
    () => rereadParagraph(open.document, at),
    start,
    end,
    (content) => makeControl(rootOf(at.element), look, takeId(open.document, edit.tag), content),
  );
  return made !== null;
}

/** The root of the part a paragraph stands in. */
function rootOf(element: XmlElement): XmlElement {
  let at = element;
  while (at.parent) at = at.parent;
  return at;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
