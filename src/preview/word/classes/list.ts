import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { formatParagraph } from "../edit/properties";
import { insertParagraphs } from "../edit/paragraphs";
import { countsOf, formatOf, labelOf, levelOf, listOf, newList, numOf } from "../model/numbering";
import { paragraphsOf, type Scope } from "../model/scope";
import type { Host } from "./host";
import { need, paragraphObject, paragraphsObject } from "./objects";

interface ListTarget {
  readonly host: Host;
  readonly numId: string;
}

interface Lists {
  readonly host: Host;
  ids(): readonly string[];
}

export const listObject = (host: Host, numId: string): HostObject => object(listClass, { host, numId });
export const listsObject = (host: Host, ids: () => readonly string[]): HostObject => object(listsClass, { host, ids });

/** Ids of the lists that a scope's paragraphs are in, in order of appearance. */
export function listsIn(scope: Scope): string[] {
  const ids = paragraphsOf(scope).map((paragraph) => listOf(scope.host.document, paragraph)?.numId);
  return [...new Set(ids.filter((id): id is string => id !== undefined))];
}

/** Puts a paragraph into a list; throws ItemNotFound when the document has no such list. */
export function attachToList(host: Host, paragraph: XmlElement, numId: string, level: number): HostObject {
  if (!(level >= 0 && level <= 8)) throw invalidArgument("level");
  if (!numOf(host.document, numId)) throw new HostError("ItemNotFound", `There is no list ${numId}.`);
  const ilvl = element("w:ilvl", { "w:val": String(level) });
  formatParagraph(host.document, paragraph, {
    "w:numPr": element("w:numPr", {}, ilvl, element("w:numId", { "w:val": numId })),
  });
  return listObject(host, numId);
}

export const startList = (host: Host, paragraph: XmlElement): HostObject =>
  attachToList(host, paragraph, newList(host.document, "decimal"), 0);

export function detachFromList(host: Host, paragraph: XmlElement): void {
  formatParagraph(host.document, paragraph, { "w:numPr": null });
  if (listOf(host.document, paragraph)) {
    formatParagraph(host.document, paragraph, {
      "w:numPr": element("w:numPr", {}, element("w:numId", { "w:val": "0" })),
    });
  }
}

const members = ({ host, numId }: ListTarget): XmlElement[] =>
  host.document.paragraphElements().filter((paragraph) => listOf(host.document, paragraph)?.numId === numId);

const checkLevel = (value: unknown): number => {
  const level = Number(value);
  if (!Number.isInteger(level) || level < 0 || level > 8) throw invalidArgument("level");
  return level;
};

const FORMATS: Readonly<Record<string, string>> = {
  None: "none",
  Arabic: "decimal",
  UpperRoman: "upperRoman",
  LowerRoman: "lowerRoman",
  UpperLetter: "upperLetter",
  LowerLetter: "lowerLetter",
};

const BULLETS: Readonly<Record<string, string>> = {
  Solid: "•",
  Hollow: "o",
  Square: "▪",
  Diamonds: "❖",
  Arrow: "➢",
  Checkmark: "✓",
};

const LEVEL_ORDER =
  "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:lvlJc w:pPr w:rPr".split(" ");

function setLevel(target: ListTarget, level: unknown, properties: Readonly<Record<string, XmlElement>>): void {
  const { document } = target.host;
  const found = levelOf(document, target.numId, checkLevel(level));
  if (!found) throw new HostError("ItemNotFound", "The list has no such level.");
  const next = found.clone();
  for (const [name, value] of Object.entries(properties)) {
    next.first(name)?.remove();
    const later = next.elements.find((at) => LEVEL_ORDER.indexOf(at.name) > LEVEL_ORDER.indexOf(name));
    if (later) next.insertBefore(later, value);
    else next.append(value);
  }
  document.journal.replace(found, next);
}

const value = (name: string, text: string): XmlElement => element(name, { "w:val": text });

/** Word.List. */
export const listClass = defineClass<ListTarget>("List", {
  id: (target) => Number(target.numId),
  scalars: {
    Id: (target) => Number(target.numId),
    LevelTypes: (target) =>
      Array.from({ length: 9 }, (_, level) => {
        const format = formatOf(levelOf(target.host.document, target.numId, level));
        return format === "bullet" ? "Bullet" : "Number";
      }),
    LevelExistences: (target) => {
      const used = new Set(members(target).map((paragraph) => listOf(target.host.document, paragraph)?.level));
      return Array.from({ length: 9 }, (_, level) => used.has(level));
    },
  },
  navigations: { Paragraphs: (target) => paragraphsObject(target.host, () => members(target)) },
  methods: {
    GetLevelParagraphs: (target, [level]) => {
      const wanted = checkLevel(level);
      const { document } = target.host;
      return paragraphsObject(target.host, () =>
        members(target).filter((at) => listOf(document, at)?.level === wanted),
      );
    },
    GetLevelString: (target, [level]) => {
      const found = levelOf(target.host.document, target.numId, checkLevel(level));
      return found?.first("w:lvlText")?.get("w:val") ?? "";
    },
    InsertParagraph: (target, [text, where]) => {
      const all = members(target);
      const before = where === "Start" || where === "Before";
      const beside = need(before ? all[0] : all.at(-1), "paragraph in this list");
      const lines = String(text ?? "").split(/\r\n|[\r\n]/);
      const made = insertParagraphs(target.host.document, beside, before ? "before" : "after", lines);
      if (where === "Before" || where === "After") for (const paragraph of made) detachFromList(target.host, paragraph);
      return paragraphObject(target.host, made[0] as XmlElement);
    },
    SetLevelNumbering: (target, [level, numbering, format]) => {
      const kind = FORMATS[String(numbering)];
      if (!kind) throw invalidArgument("listNumbering");
      const at = checkLevel(level);
      const parts = Array.isArray(format) ? format : [at, "."];
      const text = parts.map((part) => (typeof part === "number" ? `%${part + 1}` : String(part))).join("");
      setLevel(target, level, { "w:numFmt": value("w:numFmt", kind), "w:lvlText": value("w:lvlText", text) });
    },
    SetLevelBullet: (target, [level, bullet, code, font]) => {
      const sign = bullet === "Custom" ? String.fromCharCode(Number(code)) : BULLETS[String(bullet)];
      if (!sign) throw invalidArgument("listBullet");
      const fonts =
        typeof font === "string"
          ? { "w:rPr": element("w:rPr", {}, element("w:rFonts", { "w:ascii": font, "w:hAnsi": font })) }
          : {};
      setLevel(target, level, {
        "w:numFmt": value("w:numFmt", "bullet"),
        "w:lvlText": value("w:lvlText", sign),
        ...fonts,
      });
    },
    SetLevelStartingNumber: (target, [level, start]) =>
      setLevel(target, level, { "w:start": value("w:start", String(Number(start))) }),
    SetLevelAlignment: (target, [level, alignment]) => {
      const known = { Left: "left", Centered: "center", Right: "right" }[String(alignment)];
      if (!known) throw invalidArgument("alignment");
      setLevel(target, level, { "w:lvlJc": value("w:lvlJc", known) });
    },
    SetLevelIndents: (target, [level, text, bullet]) => {
      const left = Math.round(Number(text) * 20);
      const hanging = Math.round((Number(text) - Number(bullet)) * 20);
      const indent = element("w:ind", { "w:left": String(left), "w:hanging": String(Math.max(0, hanging)) });
      setLevel(target, level, { "w:pPr": element("w:pPr", {}, indent) });
    },
  },
});

/** Word.ListCollection. */
export const listsClass = defineClass<Lists>("ListCollection", {
  collection: {
    items: ({ host, ids }) => ids().map((id) => listObject(host, id)),
    item: ({ host, ids }, key) => (ids().includes(String(key)) ? listObject(host, String(key)) : null),
  },
  methods: {
    GetById: ({ host, ids }, [id]) =>
      listObject(
        host,
        need(
          ids().find((at) => at === String(id)),
          "list with this id",
        ),
      ),
    GetByIdOrNullObject: ({ host, ids }, [id]) => (ids().includes(String(id)) ? listObject(host, String(id)) : null),
    GetFirst: ({ host, ids }) => listObject(host, need(ids()[0], "list")),
    GetFirstOrNullObject: ({ host, ids }) => (ids()[0] === undefined ? null : listObject(host, ids()[0] as string)),
  },
});

interface Item {
  readonly host: Host;
  readonly paragraph: XmlElement;
}

export const listItemObject = (host: Host, paragraph: XmlElement): HostObject =>
  object(listItemClass, { host, paragraph });

const levelAt = ({ host, paragraph }: Item): number => listOf(host.document, paragraph)?.level ?? 0;

function ancestor(item: Item, parentOnly: boolean): XmlElement | null {
  const { document } = item.host;
  const list = listOf(document, item.paragraph);
  const all = document.paragraphElements();
  for (let i = all.indexOf(item.paragraph) - 1; i >= 0; i--) {
    const other = all[i] as XmlElement;
    const at = listOf(document, other);
    if (!list || at?.numId !== list.numId || at.level >= list.level) continue;
    return !parentOnly || at.level === list.level - 1 ? other : null;
  }
  return null;
}

function descendants(item: Item, direct: boolean): XmlElement[] {
  const { document } = item.host;
  const list = listOf(document, item.paragraph);
  const all = document.paragraphElements();
  const found: XmlElement[] = [];
  for (let i = all.indexOf(item.paragraph) + 1; i < all.length && list; i++) {
    const at = listOf(document, all[i] as XmlElement);
    if (!at || at.numId !== list.numId) continue;
    if (at.level <= list.level) break;
    if (!direct || at.level === list.level + 1) found.push(all[i] as XmlElement);
  }
  return found;
}

/** Word.ListItem. */
export const listItemClass = defineClass<Item>("ListItem", {
  scalars: {
    Level: [
      levelAt,
      ({ host, paragraph }, level) => {
        const list = listOf(host.document, paragraph);
        if (list) attachToList(host, paragraph, list.numId, checkLevel(level));
      },
    ],
    ListString: ({ host, paragraph }) => labelOf(host.document, paragraph),
    SiblingIndex: (item) => {
      const counts = countsOf(item.host.document).get(item.paragraph);
      return (counts?.[levelAt(item)] ?? 1) - 1;
    },
  },
  methods: {
    GetAncestor: (item, [parentOnly]) =>
      paragraphObject(item.host, need(ancestor(item, Boolean(parentOnly)), "ancestor")),
    GetAncestorOrNullObject: (item, [parentOnly]) => {
      const found = ancestor(item, Boolean(parentOnly));
      return found && paragraphObject(item.host, found);
    },
    GetDescendants: (item, [direct]) => paragraphsObject(item.host, () => descendants(item, Boolean(direct))),
  },
});
