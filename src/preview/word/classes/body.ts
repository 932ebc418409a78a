import { defineClass, type HostObject } from "../../wire/classes";
import { storyOf, upTo } from "../model/order";
import { isAlive, type Scope } from "../model/scope";
import { bodyObject, need, rangeObject, rangeOf } from "./objects";
import { sectionOfBody } from "./section";
import { bodyAround, textMethods, textNavigations, textScalars } from "./shared";

const TYPES: Readonly<Record<string, string>> = {
  "w:body": "MainDoc",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:tc": "TableCell",
  "w:footnote": "Footnote",
  "w:endnote": "Endnote",
};

/** A cell's body stands in the body of the document (or of a header); the others stand in none. */
function parent(scope: Scope): HostObject | null {
  const cell = upTo(scope.element, "w:tc");
  return cell && storyOf(cell) !== cell ? bodyObject(scope.host, bodyAround(cell)) : null;
}

/** Word.Body: of the document, of a header or footer, of a cell or a note. */
export const bodyClass = defineClass<Scope>("Body", {
  alive: isAlive,
  scalars: { ...textScalars(), Type: (scope) => TYPES[scope.element?.name ?? ""] ?? "Unknown" },
  navigations: {
    ...textNavigations(),
    ParentBody: (scope) => need(parent(scope), "body round it"),
    ParentBodyOrNullObject: parent,
    ParentSection: (scope) => need(sectionOfBody(scope), "section"),
    ParentSectionOrNullObject: (scope) => sectionOfBody(scope),
  },
  methods: {
    ...textMethods({ text: ["Replace", "Start", "End"], block: ["Start", "End"] }),
    GetRange: (scope, [location]) => rangeObject(rangeOf(scope, location)),
  },
});
