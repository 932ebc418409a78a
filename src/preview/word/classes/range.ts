import type { XmlElement } from "../../../ooxml";
import { defineClass, type HostObject } from "../../wire/classes";
import { comparePoints, deleteRange } from "../edit/paragraphs";
import { hyperlinkOf, linksIn, setHyperlink } from "../model/links";
import { isAlive, isEmpty, rangeScope, type Scope } from "../model/scope";
import { textRanges } from "../model/sentences";
import { neighbour, storyOf } from "../model/order";
import { bookmarksIn, insertBookmark } from "./bookmarks";
import { insertComment } from "./comments";
import { insertField } from "./fields";
import type { Host } from "./host";
import { insertNote } from "./notes";
import { need, rangeObject, rangeOf, rangesObject, scopeArgument } from "./objects";
import { intersection, relation, textMethods, textNavigations, textScalars, union } from "./shared";

/** The next stretch of text that ends with one of the marks, after a range. */
function nextText(scope: Scope, marks: unknown, trim: unknown): HostObject | null {
  const story = storyOf(scope.end.paragraph);
  let paragraph: XmlElement | null = scope.end.paragraph;
  for (let from = scope.end.offset; paragraph; from = 0) {
    const rest = rangeScope(scope.host, paragraph, from, paragraph, Number.MAX_SAFE_INTEGER);
    const found = textRanges(rest, marks, Boolean(trim))[0];
    if (found) return rangeObject(found);
    paragraph = neighbour(paragraph, 1, story);
  }
  return null;
}

/** Word.Range. */
export const rangeClass = defineClass<Scope>("Range", {
  alive: isAlive,
  scalars: {
    ...textScalars(),
    IsEmpty: isEmpty,
    Hyperlink: [hyperlinkOf, (scope, value) => setHyperlink(scope, String(value ?? ""))],
  },
  navigations: textNavigations(),
  methods: {
    ...textMethods({ text: ["Replace", "Start", "End", "Before", "After"], block: ["Before", "After"] }),
    Delete: (scope) => deleteRange(scope.host.document, { ...scope.start }, { ...scope.end }),
    GetRange: (scope, [location]) => rangeObject(rangeOf(scope, location)),
    CompareLocationWith: (scope, [other]) => relation(scope, scopeArgument(other), comparePoints),
    ExpandTo: (scope, [other]) => rangeObject(need(union(scope, other, comparePoints), "range over both")),
    ExpandToOrNullObject: (scope, [other]) => orNull(union(scope, other, comparePoints)),
    IntersectWith: (scope, [other]) => rangeObject(need(intersection(scope, other, comparePoints), "shared range")),
    IntersectWithOrNullObject: (scope, [other]) => orNull(intersection(scope, other, comparePoints)),
    GetHyperlinkRanges: (scope) => rangesObject(scope.host, linksIn(scope)),
    GetNextTextRange: (scope, [marks, trim]) => need(nextText(scope, marks, trim), "next text range"),
    GetNextTextRangeOrNullObject: (scope, [marks, trim]) => nextText(scope, marks, trim),
    GetBookmarks: (scope, [hidden, adjacent]) => bookmarksIn(scope, Boolean(hidden), Boolean(adjacent)),
    InsertBookmark: (scope, [name]) => insertBookmark(scope, String(name)),
    InsertComment: (scope, [text]) => insertComment(scope, String(text ?? "")),
    InsertFootnote: (scope, [text]) => insertNote(scope, "Footnote", String(text ?? "")),
    InsertEndnote: (scope, [text]) => insertNote(scope, "Endnote", String(text ?? "")),
    InsertField: (scope, args) => insertField(scope, args),
    Highlight: () => null,
    RemoveHighlight: () => null,
  },
});

const orNull = (scope: Scope | null): HostObject | null => scope && rangeObject(scope);

interface Ranges {
  readonly host: Host;
  readonly scopes: readonly Scope[];
}

/** Word.RangeCollection. */
export const rangesClass = defineClass<Ranges>("RangeCollection", {
  collection: { items: ({ scopes }) => scopes.map(rangeObject) },
  methods: {
    GetFirst: ({ scopes }) => rangeObject(need(scopes[0], "range")),
    GetFirstOrNullObject: ({ scopes }) => orNull(scopes[0] ?? null),
  },
});
