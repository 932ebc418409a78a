import type { XmlElement } from "../../../ooxml";
import type { HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { blocksFromFile, blocksFromFlat, blocksFromHtml } from "../content/read";
import { flatPackage, htmlOf } from "../content/write";
import {
  insertBlocksAt,
  insertBreakAt,
  insertParagraphAt,
  insertTableAt,
  insertTextAt,
  whereFrom,
  type Where,
} from "../edit/insert";
import { deleteRange } from "../edit/paragraphs";
import { newTable } from "../edit/tables";
import { wrapInControl } from "../edit/wrap";
import { search, type SearchOptions } from "../model/search";
import { controlKind, type ControlKind } from "../model/controls";
import { controlAround, holds, storyOf, upTo } from "../model/order";
import { controlOf, paragraphsOf, rangeScope, stretches, textOf, type Scope } from "../model/scope";
import { splitText, textRanges } from "../model/sentences";
import { fontObject } from "./font";
import { commentsObject } from "./comments";
import { fieldsObject } from "./fields";
import { listsIn, listsObject } from "./list";
import { notesIn } from "./notes";
import { insertPicture, picturesIn } from "./picture";
import { styleMembers } from "./style-of";
import { tableCellObject } from "./table-cell";
import { reviewedText, trackedChangesIn } from "./tracked-changes";
import {
  bodyObject,
  controlObject,
  controlsObject,
  inOrder,
  need,
  paragraphObject,
  paragraphsObject,
  rangeObject,
  rangesObject,
  scopeArgument,
  tableObject,
  tablesObject,
} from "./objects";

type Go = (scope: Scope) => HostObject | null;

/** Content controls that stand in a scope, whole, in document order. */
export function controlsIn(scope: Scope): XmlElement[] {
  const found = new Set<XmlElement>();
  const { element } = scope;
  if (element && element.name !== "w:p") {
    for (const sdt of element.descendants("w:sdt")) found.add(sdt);
    return [...found];
  }
  for (const { paragraph, from, to } of stretches(scope)) {
    for (const sdt of paragraph.descendants("w:sdt")) {
      const inside = rangeOfInline(scope, paragraph, sdt);
      if (inside[0] >= from && inside[1] <= to) found.add(sdt);
    }
  }
  const paragraphs = new Set(paragraphsOf(scope));
  for (const paragraph of paragraphs) {
    for (let at = controlAround(paragraph); at; at = controlAround(at)) {
      const all = [...at.descendants("w:p")].every((inner) => paragraphs.has(inner) || inner.closest("w:txbxContent"));
      if (all) found.add(at);
    }
  }
  return inOrder(found);
}

function rangeOfInline(scope: Scope, paragraph: XmlElement, sdt: XmlElement): readonly [number, number] {
  const start = controlObject(scope.host, sdt).target as Scope;
  return start.start.paragraph === paragraph ? [start.start.offset, start.end.offset] : [0, 0];
}

/** Controls of the given types (Word.ContentControlType names); rich text alone when none are named. */
export function ofTypes(controls: readonly XmlElement[], types: unknown): XmlElement[] {
  const wanted = Array.isArray(types) && types.length > 0 ? types.map(String) : ["RichText"];
  return controls.filter((sdt) => wanted.some((type) => controlKind(sdt) === type || type === "Unknown"));
}

export const tableAround = (scope: Scope): XmlElement | null => {
  const inner = scope.kind === "Table" ? (scope.element?.parent ?? null) : scope.start.paragraph;
  const table = upTo(inner, "w:tbl");
  return table && holds(table, scope.end.paragraph) ? table : null;
};

const cellAround = (scope: Scope): XmlElement | null => {
  const cell = upTo(scope.kind === "Table" ? (scope.element?.parent ?? null) : scope.start.paragraph, "w:tc");
  return cell && holds(cell, scope.end.paragraph) ? cell : null;
};

/** The body (of the document, a header, a cell, a note) that text stands in. */
export function bodyAround(element: XmlElement): XmlElement {
  for (let at = element.parent; at; at = at.parent) {
    if (at.name === "w:tc" || at === storyOf(at)) return at;
  }
  return storyOf(element);
}

/** A navigation that fails where there is nothing, and its OrNullObject twin. */
function pair(name: string, what: string, go: (scope: Scope) => HostObject | null): Record<string, Go> {
  return { [name]: (scope) => need(go(scope), what), [`${name}OrNullObject`]: go };
}

/** Where text leads: its controls, font, paragraphs, tables, and what stands round it. */
export function textNavigations(): Record<string, Go> {
  return {
    ContentControls: (scope) => controlsObject(scope.host, () => ofTypes(controlsIn(scope), null)),
    Font: (scope) => fontObject(scope),
    InlinePictures: (scope) => picturesIn(scope),
    Lists: (scope) => listsObject(scope.host, () => listsIn(scope)),
    Paragraphs: (scope) =>
      paragraphsObject(
        scope.host,
        () => paragraphsOf(scope),
        (end) => (end === "first" ? scope.start : scope.end).paragraph,
      ),
    Tables: (scope) => tablesObject(scope.host, () => tablesIn(scope)),
    Fields: (scope) => fieldsObject(scope),
    Footnotes: (scope) => notesIn(scope, "Footnote"),
    Endnotes: (scope) => notesIn(scope, "Endnote"),
    ParentBody: (scope) => bodyObject(scope.host, bodyAround(scope.element ?? scope.start.paragraph)),
    ...pair("ParentContentControl", "content control round it", (scope) => {
      const control = controlOf(scope);
      return control && controlObject(scope.host, control);
    }),
    ...pair("ParentTable", "table round it", (scope) => {
      const table = tableAround(scope);
      return table && tableObject(scope.host, table);
    }),
    ...pair("ParentTableCell", "table cell round it", (scope) => {
      const cell = cellAround(scope);
      return cell && tableCellObject(scope.host, cell);
    }),
  };
}

function tablesIn(scope: Scope): XmlElement[] {
  const found: XmlElement[] = [];
  for (const paragraph of paragraphsOf(scope)) {
    for (let at = upTo(paragraph, "w:tbl"); at; at = upTo(at.parent, "w:tbl")) {
      if (scope.element && !(scope.element !== at && holds(scope.element, at))) continue;
      found.push(at);
    }
  }
  const all = inOrder(found);
  return all.filter((table) => !all.some((other) => other !== table && holds(other, table)));
}

/** Which places each kind of object takes for each family of insertion (the members' pages). */
export interface Places {
  readonly text: readonly Where[];
  readonly block: readonly Where[];
}

/** insertText and all its family, search, select, getRange and what else the text classes share. */
export function textMethods(places: Places): Record<string, (scope: Scope, args: readonly unknown[]) => unknown> {
  const blocks = (scope: Scope, made: readonly XmlElement[], where: unknown): HostObject =>
    rangeObject(insertBlocksAt(scope, made, whereFrom(where, places.text)));
  return {
    InsertText: (scope, [text, where]) =>
      rangeObject(insertTextAt(scope, String(text ?? ""), whereFrom(where, places.text))),
    InsertParagraph: (scope, [text, where]) =>
      paragraphObject(scope.host, insertParagraphAt(scope, String(text ?? ""), whereFrom(where, places.block))),
    InsertBreak: (scope, [type, where]) => {
      insertBreakAt(scope, String(type), whereFrom(where, places.block));
    },
    InsertTable: (scope, [rows, columns, where, values]) => {
      const table = newTable(scope.host.document, rows, columns, values);
      return tableObject(scope.host, insertTableAt(scope, table, whereFrom(where, places.block)));
    },
    InsertHtml: (scope, [html, where]) => blocks(scope, blocksFromHtml(scope.host.document, String(html ?? "")), where),
    InsertOoxml: (scope, [xml, where]) => blocks(scope, blocksFromFlat(scope.host.document, String(xml ?? "")), where),
    InsertFileFromBase64: (scope, [file, where]) =>
      blocks(scope, blocksFromFile(scope.host.document, String(file ?? "")), where),
    InsertInlinePictureFromBase64: (scope, [image, where]) =>
      insertPicture(scope, String(image ?? ""), whereFrom(where, places.text)),
    InsertContentControl: (scope, [type]) => controlObject(scope.host, wrapInControl(scope, kindFrom(scope, type))),
    Search: (scope, [text, options]) =>
      found(scope, text, ((options as HostObject | null)?.target ?? {}) as SearchOptions),
    _Search2: (scope, [text, flags]) => found(scope, text, optionsFromFlags(Number(flags))),
    Select: (scope, [mode]) => {
      const { start, end, host } = scope;
      const [from, to] = mode === "Start" ? [start, start] : mode === "End" ? [end, end] : [start, end];
      host.document.selection.put(from.paragraph, from.offset, to.paragraph, to.offset);
    },
    Clear: (scope) => {
      deleteRange(scope.host.document, { ...scope.start }, { ...scope.end });
    },
    GetHtml: (scope) => htmlOf(scope),
    GetOoxml: (scope) => flatPackage(scope),
    GetContentControls: (scope, [options]) => {
      const types = (options as { types?: unknown } | null | undefined)?.types;
      return controlsObject(scope.host, () => ofTypes(controlsIn(scope), types));
    },
    GetReviewedText: (scope, [version]) => reviewedText(scope, String(version ?? "Current")),
    GetComments: (scope) => commentsObject(scope),
    GetTrackedChanges: (scope) => trackedChangesIn(scope),
    GetTextRanges: (scope, [marks, trim]) => rangesObject(scope.host, textRanges(scope, marks, Boolean(trim))),
    Split: (scope, [delimiters, multiple, trimDelimiters, trimSpacing]) => {
      const paragraph = scope.kind === "Paragraph";
      const options = paragraph
        ? { multiple: false, delimiters: Boolean(multiple), spacing: Boolean(trimDelimiters) }
        : { multiple: Boolean(multiple), delimiters: Boolean(trimDelimiters), spacing: Boolean(trimSpacing) };
      return rangesObject(scope.host, splitText(scope, delimiters, options));
    },
  };
}

const KINDS: readonly ControlKind[] = ["RichText", "PlainText", "CheckBox", "DropDownList", "ComboBox"];

/** The type asked for. A Word older than the type makes a rich-text control, as real ones do. */
function kindFrom(scope: Scope, type: unknown): ControlKind {
  if (type === undefined || type === null || type === "") return "RichText";
  const minor = Number(scope.host.profile.wordApi.split(".")[1]);
  const needs: Readonly<Record<string, number>> = {
    RichText: 1,
    PlainText: 5,
    CheckBox: 7,
    DropDownList: 9,
    ComboBox: 9,
  };
  const kind = KINDS.find((known) => known === type);
  if (!kind) throw invalidArgument("contentControlType");
  return minor >= (needs[kind] ?? 9) ? kind : "RichText";
}

function found(scope: Scope, text: unknown, options: SearchOptions): HostObject {
  return rangesObject(scope.host, search(scope, String(text ?? ""), options));
}

function optionsFromFlags(flags: number): SearchOptions {
  return {
    matchCase: (flags & 1) !== 0,
    matchWholeWord: (flags & 2) !== 0,
    matchWildcards: (flags & 4) !== 0,
    matchPrefix: (flags & 8) !== 0,
    matchSuffix: (flags & 16) !== 0,
    ignorePunct: (flags & 32) !== 0,
    ignoreSpace: (flags & 64) !== 0,
  };
}

/** Text, style and built-in style: properties that every text class has. */
export function textScalars() {
  return { Text: (scope: Scope): string => textOf(scope), ...styleMembers };
}

/** How two ranges lie (Word.LocationRelation), of the first to the second. */
export function relation(a: Scope, b: Scope, compare: (x: Scope["start"], y: Scope["start"]) => number): string {
  const starts = compare(a.start, b.start);
  const ends = compare(a.end, b.end);
  if (storyOf(a.start.paragraph) !== storyOf(b.start.paragraph)) return "Unrelated";
  if (starts === 0 && ends === 0) return "Equal";
  const endToStart = compare(a.end, b.start);
  const startToEnd = compare(a.start, b.end);
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (endToStart === 0 && starts < 0) return "AdjacentBefore";
  if (startToEnd === 0 && ends > 0) return "AdjacentAfter";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  if (starts <= 0 && ends >= 0) return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** A range over both; null when they stand in different stories. */
export function union(
  a: Scope,
  value: unknown,
  compare: (x: Scope["start"], y: Scope["start"]) => number,
): Scope | null {
  const b = scopeArgument(value);
  if (storyOf(a.start.paragraph) !== storyOf(b.start.paragraph)) return null;
  const start = compare(a.start, b.start) <= 0 ? a.start : b.start;
  const end = compare(a.end, b.end) >= 0 ? a.end : b.end;
  const within = start.within === end.within ? start.within : null;
  return rangeScope(a.host, start.paragraph, start.offset, end.paragraph, end.offset, within);
}

/** What two ranges share; null when they do not meet. */
export function intersection(
  a: Scope,
  value: unknown,
  compare: (x: Scope["start"], y: Scope["start"]) => number,
): Scope | null {
  const b = scopeArgument(value);
  if (storyOf(a.start.paragraph) !== storyOf(b.start.paragraph)) return null;
  const start = compare(a.start, b.start) >= 0 ? a.start : b.start;
  const end = compare(a.end, b.end) <= 0 ? a.end : b.end;
  return compare(start, end) > 0 ? null : rangeScope(a.host, start.paragraph, start.offset, end.paragraph, end.offset);
}
