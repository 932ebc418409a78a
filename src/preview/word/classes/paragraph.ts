import { element, type XmlElement } from "../../../ooxml";
import { defineClass, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { deleteParagraph } from "../edit/paragraphs";
import { formatParagraph } from "../edit/properties";
import { edgeParagraph, neighbour, storyOf, upTo } from "../model/order";
import { isAlive, rangeScope, type Scope } from "../model/scope";
import { indentOf, listOf } from "../model/numbering";
import { paragraphProperty } from "../model/styles";
import { lengthOf, OBJECT, piecesOf } from "../model/units";
import { annotate, annotationsOf } from "./annotations";
import { attachToList, detachFromList, listItemObject, listObject, startList } from "./list";
import { edgeOf, need, paragraphObject, rangeObject, rangeOf, type Listed } from "./objects";
import { textMethods, textNavigations, textScalars } from "./shared";

const own = (scope: Scope): XmlElement => scope.element as XmlElement;

/** A measure in points that is an attribute (in twentieths) of a paragraph property. */
function measure(name: string, attribute: string, negative?: string) {
  const read = (scope: Scope): number => {
    const find = name === "w:ind" ? indentOf : paragraphProperty;
    const found = find(scope.host.document, own(scope), name);
    const hanging = negative ? Number(found?.get(negative) ?? 0) : 0;
    return hanging ? -hanging / 20 : Number(found?.get(attribute) ?? 0) / 20;
  };
  const write = (scope: Scope, value: unknown): void => {
    const points = Number(value);
    if (!Number.isFinite(points)) throw invalidArgument(attribute);
    const next = paragraphProperty(scope.host.document, own(scope), name)?.clone() ?? element(name);
    const twentieths = Math.round(points * 20);
    if (negative) next.set(negative, twentieths < 0 ? String(-twentieths) : null);
    next.set(attribute, negative && twentieths < 0 ? null : String(twentieths));
    formatParagraph(scope.host.document, own(scope), { [name]: next });
  };
  return [read, write] as const;
}

const lineSpacing = [
  (scope: Scope): number =>
    Number(paragraphProperty(scope.host.document, own(scope), "w:spacing")?.get("w:line") ?? 240) / 20,
  (scope: Scope, value: unknown): void => {
    const points = Number(value);
    if (!(points > 0)) throw invalidArgument("lineSpacing");
    const next = paragraphProperty(scope.host.document, own(scope), "w:spacing")?.clone() ?? element("w:spacing");
    next.set("w:line", String(Math.round(points * 20))).set("w:lineRule", "auto");
    formatParagraph(scope.host.document, own(scope), { "w:spacing": next });
  },
] as const;

const lines = (attribute: string) =>
  [
    (scope: Scope): number =>
      Number(paragraphProperty(scope.host.document, own(scope), "w:spacing")?.get(attribute) ?? 0) / 100,
    (scope: Scope, value: unknown): void => {
      const next = paragraphProperty(scope.host.document, own(scope), "w:spacing")?.clone() ?? element("w:spacing");
      next.set(attribute, String(Math.round(Number(value) * 100)));
      formatParagraph(scope.host.document, own(scope), { "w:spacing": next });
    },
  ] as const;

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};

const WRITTEN: Readonly<Record<string, string>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

/** Text as getText gives it: without pictures, hidden text and deletions unless they are asked for. */
function plainText(
  scope: Scope,
  options: { IncludeHiddenText?: boolean; IncludeTextMarkedAsDeleted?: boolean },
): string {
  return piecesOf(own(scope))
    .filter((piece) => options.IncludeTextMarkedAsDeleted || !piece.deleted)
    .filter((piece) => options.IncludeHiddenText || !piece.run.path("w:rPr", "w:vanish"))
    .map((piece) => piece.text)
    .join("")
    .replaceAll(OBJECT, "");
}

const beside =
  (step: 1 | -1) =>
  (scope: Scope): HostObject | null => {
    const found = neighbour(own(scope), step, storyOf(own(scope)));
    return found && paragraphObject(scope.host, found);
  };

const listNavigation = (scope: Scope): HostObject | null => {
  const list = listOf(scope.host.document, own(scope));
  return list && listObject(scope.host, list.numId);
};

const itemNavigation = (scope: Scope): HostObject | null =>
  listOf(scope.host.document, own(scope)) ? listItemObject(scope.host, own(scope)) : null;

function nesting(element: XmlElement): number {
  let depth = 0;
  for (let at = upTo(element, "w:tbl"); at; at = upTo(at.parent, "w:tbl")) depth++;
  return depth;
}

/** Word.Paragraph. */
export const paragraphClass = defineClass<Scope>("Paragraph", {
  alive: isAlive,
  scalars: {
    ...textScalars(),
    UniqueLocalId: (scope) => (scope.host.profile.localIds ? scope.host.document.idOf(own(scope)) : ""),
    IsListItem: (scope) => listOf(scope.host.document, own(scope)) !== null,
    IsLastParagraph: (scope) => edgeParagraph(storyOf(own(scope)), "last") === own(scope),
    TableNestingLevel: (scope) => nesting(own(scope)),
    OutlineLevel: [
      (scope) => Number(paragraphProperty(scope.host.document, own(scope), "w:outlineLvl")?.get("w:val") ?? 9) + 1,
      (scope, value) => {
        const level = Number(value);
        if (!Number.isInteger(level) || level < 1 || level > 10) throw invalidArgument("outlineLevel");
        const made = level === 10 ? null : element("w:outlineLvl", { "w:val": String(level - 1) });
        formatParagraph(scope.host.document, own(scope), { "w:outlineLvl": made });
      },
    ],
    Alignment: [
      (scope) =>
        ALIGNMENTS[paragraphProperty(scope.host.document, own(scope), "w:jc")?.get("w:val") ?? "left"] ?? "Unknown",
      (scope, value) => {
        const written = WRITTEN[String(value)];
        if (!written) throw invalidArgument("alignment");
        formatParagraph(scope.host.document, own(scope), { "w:jc": element("w:jc", { "w:val": written }) });
      },
    ],
    FirstLineIndent: measure("w:ind", "w:firstLine", "w:hanging"),
    LeftIndent: measure("w:ind", "w:left"),
    RightIndent: measure("w:ind", "w:right"),
    SpaceBefore: measure("w:spacing", "w:before"),
    SpaceAfter: measure("w:spacing", "w:after"),
    LineSpacing: lineSpacing,
    LineUnitBefore: lines("w:beforeLines"),
    LineUnitAfter: lines("w:afterLines"),
  },
  navigations: {
    ...textNavigations(),
    List: (scope) => need(listNavigation(scope), "list"),
    ListOrNullObject: listNavigation,
    ListItem: (scope) => need(itemNavigation(scope), "list item"),
    ListItemOrNullObject: itemNavigation,
  },
  methods: {
    ...textMethods({ text: ["Replace", "Start", "End"], block: ["Before", "After"] }),
    Delete: (scope) => deleteParagraph(scope.host.document, own(scope)),
    GetText: (scope, [options]) => plainText(scope, (options as object | null) ?? {}),
    GetRange: (scope, [location]) => rangeObject(rangeOf(scope, location)),
    GetSubrange: (scope, [start, length]) => {
      const from = Number(start);
      const paragraph = own(scope);
      if (!(from >= 0 && from <= lengthOf(paragraph))) throw invalidArgument("start");
      return rangeObject(
        rangeScope(scope.host, paragraph, from, paragraph, Math.min(from + Number(length), lengthOf(paragraph))),
      );
    },
    GetNext: (scope) => need(beside(1)(scope), "next paragraph"),
    GetNextOrNullObject: beside(1),
    GetPrevious: (scope) => need(beside(-1)(scope), "previous paragraph"),
    GetPreviousOrNullObject: beside(-1),
    AttachToList: (scope, [id, level]) => attachToList(scope.host, own(scope), String(id), Number(level)),
    DetachFromList: (scope) => detachFromList(scope.host, own(scope)),
    StartNewList: (scope) => startList(scope.host, own(scope)),
    InsertAnnotations: (scope, [set]) => annotate(scope.host, own(scope), set),
    GetAnnotations: (scope) => annotationsOf(scope.host, own(scope)),
  },
});

/** Word.ParagraphCollection. First and last are found without reading the others. */
export const paragraphsClass = defineClass<Listed>("ParagraphCollection", {
  collection: { items: ({ host, elements }) => elements().map((at) => paragraphObject(host, at)) },
  methods: {
    GetFirst: (list) => paragraphObject(list.host, need(edgeOf(list, "first"), "paragraph")),
    GetFirstOrNullObject: (list) => orNull(list, "first"),
    GetLast: (list) => paragraphObject(list.host, need(edgeOf(list, "last"), "paragraph")),
    GetLastOrNullObject: (list) => orNull(list, "last"),
  },
});

function orNull(list: Listed, end: "first" | "last"): HostObject | null {
  const found = edgeOf(list, end);
  return found && paragraphObject(list.host, found);
}
