import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { compareElements, storyOf, upTo } from "../model/order";
import { freeName, newPart } from "../model/parts";
import { rangeScope, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import type { Host } from "./host";
import { bodyObject, need, sectionBodyObject } from "./objects";

interface Target {
  readonly host: Host;
  /** w:sectPr: in the last paragraph of the section, or at the end of the body. */
  readonly section: XmlElement;
}

/** The sections of the document in order. */
export function sectionsOf(document: WordDocument): XmlElement[] {
  const inner = document.paragraphElements().flatMap((paragraph) => paragraph.path("w:pPr", "w:sectPr") ?? []);
  const last = document.body.first("w:sectPr");
  return last ? [...inner, last] : inner;
}

export const sectionsObject = (host: Host): HostObject => object(sectionsClass, { host });

const KINDS: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The header or footer of a section; an empty one is made where there is none (so does Word). */
function part({ host, section }: Target, name: "header" | "footer", kind: unknown): HostObject {
  const type = KINDS[String(kind)];
  if (!type) throw invalidArgument("type");
  const { document } = host;
  const sections = sectionsOf(document);
  for (let at = sections.indexOf(section); at >= 0; at--) {
    const found = sections[at]?.all(`w:${name}Reference`).find((reference) => reference.get("w:type") === type);
    const target = document.file.relationships(document.mainPart).find(({ id }) => id === found?.get("r:id"))?.target;
    if (target && document.file.has(target)) return bodyObject(host, document.root(target));
  }
  const file = freeName(document, `word/${name}%.xml`);
  const root = newPart(document, name, file, `${TYPE}.${name}+xml`, name === "header" ? "w:hdr" : "w:ftr");
  root.append(element("w:p"));
  const id = document.file.relationships(document.mainPart).find(({ target }) => target === file)?.id ?? "";
  document.journal.insertAt(section, 0, element(`w:${name}Reference`, { "w:type": type, "r:id": id }));
  if (type === "first" && !section.first("w:titlePg")) {
    const later = section.elements.find((at) =>
      /^w:(textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)$/.test(at.name),
    );
    if (later) document.journal.before(later, element("w:titlePg"));
    else document.journal.append(section, element("w:titlePg"));
  }
  return bodyObject(host, root);
}

/** The section that a stretch of the main text stands in; null in headers and notes. */
export function sectionOfBody(scope: Scope): HostObject | null {
  const { host } = scope;
  const at = scope.start.paragraph;
  if (storyOf(at) !== host.document.body || scope.element?.name === "w:body") return null;
  const section = sectionsOf(host.document).find((sect) => compareElements(upTo(sect, "w:p") ?? sect, at) >= 0);
  return section ? object(sectionClass, { host, section }) : null;
}

function scopeOf({ host, section }: Target): Scope {
  const sections = sectionsOf(host.document);
  const before = sections[sections.indexOf(section) - 1];
  const all = host.document.paragraphElements();
  const from = before ? all.indexOf(upTo(before, "w:p") as XmlElement) + 1 : 0;
  const own = upTo(section, "w:p");
  const first = all[from] ?? host.document.firstParagraph();
  const last = own ?? (all.at(-1) as XmlElement);
  return rangeScope(host, first, 0, last, lengthOf(last));
}

function next({ host, section }: Target): HostObject | null {
  const sections = sectionsOf(host.document);
  const following = sections[sections.indexOf(section) + 1];
  return following ? object(sectionClass, { host, section: following }) : null;
}

/** Word.Section. Its body is the main text of the section: text from one section break to the next. */
export const sectionClass = defineClass<Target>("Section", {
  alive: ({ host, section }) => host.document.isAttached(section),
  navigations: {
    Body: (target) =>
      sectionsOf(target.host.document).length > 1
        ? sectionBodyObject(scopeOf(target))
        : bodyObject(target.host, target.host.document.body),
  },
  methods: {
    GetHeader: (target, [kind]) => part(target, "header", kind),
    GetFooter: (target, [kind]) => part(target, "footer", kind),
    GetNext: (target) => need(next(target), "next section"),
    GetNextOrNullObject: next,
  },
});

/** Word.SectionCollection. */
export const sectionsClass = defineClass<{ readonly host: Host }>("SectionCollection", {
  collection: {
    items: ({ host }) => sectionsOf(host.document).map((section) => object(sectionClass, { host, section })),
  },
  methods: {
    GetFirst: ({ host }) => object(sectionClass, { host, section: need(sectionsOf(host.document)[0], "section") }),
    GetFirstOrNullObject: ({ host }) => {
      const section = sectionsOf(host.document)[0];
      return section ? object(sectionClass, { host, section }) : null;
    },
  },
});
