import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { PARAGRAPH_ORDER, TABLE_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";
import { builtInOf, defaultStyle, needStyle, shownName, styleById, styleByName, styleChain } from "../model/styles";
import { colourFrom } from "./colours";
import { styleFontObject } from "./font";
import type { Host } from "./host";
import { need } from "./objects";

interface Target {
  readonly host: Host;
  readonly style: XmlElement;
}

const TYPES: Readonly<Record<string, string>> = {
  paragraph: "Paragraph",
  character: "Character",
  table: "Table",
  numbering: "List",
};

export const styleObject = (host: Host, style: XmlElement): HostObject => object(styleClass, { host, style });
export const stylesObject = (host: Host): HostObject => object(stylesClass, host);

/** Adds a style of the document's own. Throws InvalidArgument when the name is taken. */
export function addStyle(host: Host, name: string, type: unknown): HostObject {
  const kind = Object.entries(TYPES).find(([, shown]) => shown === type)?.[0];
  if (!kind || name === "") throw invalidArgument("name or type");
  if (styleByName(host.document, name)) throw invalidArgument(`there is a style "${name}" already`);
  const id = name.replace(/[^\p{L}\p{N}]/gu, "") || "Style";
  const base = defaultStyle(host.document, kind)?.get("w:styleId");
  const made = element(
    "w:style",
    { "w:type": kind, "w:customStyle": "1", "w:styleId": id },
    element("w:name", { "w:val": name }),
    ...(base ? [element("w:basedOn", { "w:val": base })] : []),
    element("w:qFormat"),
  );
  host.document.journal.append(need(host.document.part("styles"), "styles part"), made);
  return styleObject(host, made);
}

/** Order of the children of w:style. */
const ORDER =
  "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr".split(
    " ",
  );

function put({ host, style }: Target, name: string, made: XmlElement | null): void {
  const { journal } = host.document;
  const there = style.first(name);
  if (there) journal.take(there);
  if (!made) return;
  const later = style.elements.find((at) => ORDER.indexOf(at.name) > ORDER.indexOf(name));
  if (later) journal.before(later, made);
  else journal.append(style, made);
}

const reference = (name: string) =>
  [
    ({ host, style }: Target): string => {
      const id = style.first(name)?.get("w:val");
      return id ? shownName(styleById(host.document, id)) : "";
    },
    (target: Target, value: unknown): void => {
      const wanted = String(value ?? "");
      const id = wanted === "" ? null : needStyle(target.host.document, wanted).get("w:styleId");
      put(target, name, id ? element(name, { "w:val": id }) : null);
    },
  ] as const;

const flag = (name: string, on = true) =>
  [
    ({ style }: Target): boolean => (style.first(name) !== undefined) === on,
    (target: Target, value: unknown): void => put(target, name, Boolean(value) === on ? element(name) : null),
  ] as const;

const measure = (name: string, attribute: string, per: number) =>
  [
    ({ host, style }: Target): number => {
      const found = styleChain(host.document, style)
        .map((at) => at.path("w:pPr", name)?.get(attribute))
        .find((at) => at !== undefined);
      return Number(found ?? 0) / per;
    },
    ({ host, style }: Target, value: unknown): void => {
      const next = style.path("w:pPr", name)?.clone() ?? element(name);
      next.set(attribute, String(Math.round(Number(value) * per)));
      setProperties(host.document, style, "w:pPr", { [name]: next }, PARAGRAPH_ORDER);
    },
  ] as const;

const paragraphFlag = (name: string) =>
  [
    ({ style }: Target): boolean => style.path("w:pPr", name) !== undefined,
    ({ host, style }: Target, value: unknown): void =>
      setProperties(host.document, style, "w:pPr", { [name]: value ? element(name) : null }, PARAGRAPH_ORDER),
  ] as const;

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Centered",
  right: "Right",
  both: "Justified",
};

/** Word.ParagraphFormat of a style. */
export const formatClass = defineClass<Target>("ParagraphFormat", {
  scalars: {
    Alignment: [
      ({ host, style }) =>
        ALIGNMENTS[
          styleChain(host.document, style)
            .map((at) => at.path("w:pPr", "w:jc")?.get("w:val"))
            .find((at) => at !== undefined) ?? "left"
        ] ?? "Left",
      ({ host, style }, value) => {
        const written = Object.entries(ALIGNMENTS).find(([, shown]) => shown === value)?.[0];
        if (!written) throw invalidArgument("alignment");
        setProperties(
          host.document,
          style,
          "w:pPr",
          { "w:jc": element("w:jc", { "w:val": written }) },
          PARAGRAPH_ORDER,
        );
      },
    ],
    FirstLineIndent: measure("w:ind", "w:firstLine", 20),
    LeftIndent: measure("w:ind", "w:left", 20),
    RightIndent: measure("w:ind", "w:right", 20),
    SpaceBefore: measure("w:spacing", "w:before", 20),
    SpaceAfter: measure("w:spacing", "w:after", 20),
    LineSpacing: measure("w:spacing", "w:line", 20),
    LineUnitBefore: measure("w:spacing", "w:beforeLines", 100),
    LineUnitAfter: measure("w:spacing", "w:afterLines", 100),
    OutlineLevel: [
      ({ style }) => {
        const level = style.path("w:pPr", "w:outlineLvl")?.get("w:val");
        return level === undefined ? "OutlineLevelBodyText" : `OutlineLevel${Number(level) + 1}`;
      },
      ({ host, style }, value) => {
        const level = /^OutlineLevel([1-9])$/.exec(String(value))?.[1];
        const made = level ? element("w:outlineLvl", { "w:val": String(Number(level) - 1) }) : null;
        setProperties(host.document, style, "w:pPr", { "w:outlineLvl": made }, PARAGRAPH_ORDER);
      },
    ],
    KeepTogether: paragraphFlag("w:keepLines"),
    KeepWithNext: paragraphFlag("w:keepNext"),
    MirrorIndents: paragraphFlag("w:mirrorIndents"),
    WidowControl: paragraphFlag("w:widowControl"),
  },
});

/** Word.Shading of a style. */
export const shadingClass = defineClass<Target>("Shading", {
  scalars: {
    BackgroundPatternColor: [
      ({ style }) => {
        const fill = style.path("w:pPr", "w:shd")?.get("w:fill");
        return fill && fill !== "auto" ? `#${fill}` : "";
      },
      ({ host, style }, value) => {
        const shading = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": colourFrom(value) });
        setProperties(host.document, style, "w:pPr", { "w:shd": shading }, PARAGRAPH_ORDER);
      },
    ],
  },
});

/** Margins of the cells of a table style, in points. */
const margin = (side: string) =>
  [
    ({ style }: Target): number =>
      Number(style.path("w:tblPr", "w:tblCellMar", side)?.get("w:w") ?? (/left|right/.test(side) ? 108 : 0)) / 20,
    (target: Target, value: unknown): void => {
      const properties = target.style.first("w:tblPr")?.clone() ?? element("w:tblPr");
      const margins = properties.first("w:tblCellMar") ?? element("w:tblCellMar");
      if (!margins.parent) properties.append(margins);
      margins.first(side)?.remove();
      const order = ["w:top", "w:left", "w:bottom", "w:right"];
      const made = element(side, { "w:w": String(Math.round(Number(value) * 20)), "w:type": "dxa" });
      const later = margins.elements.find((at) => order.indexOf(at.name) > order.indexOf(side));
      if (later) margins.insertBefore(later, made);
      else margins.append(made);
      put(target, "w:tblPr", properties);
    },
  ] as const;

/** Word.TableStyle of a table style. */
export const tableStyleClass = defineClass<Target>("TableStyle", {
  scalars: {
    TopCellMargin: margin("w:top"),
    LeftCellMargin: margin("w:left"),
    BottomCellMargin: margin("w:bottom"),
    RightCellMargin: margin("w:right"),
    CellSpacing: [
      ({ style }) => Number(style.path("w:tblPr", "w:tblCellSpacing")?.get("w:w") ?? 0) / 20,
      (target, value) => {
        const spacing = element("w:tblCellSpacing", { "w:w": String(Math.round(Number(value) * 20)), "w:type": "dxa" });
        setProperties(target.host.document, target.style, "w:tblPr", { "w:tblCellSpacing": spacing }, TABLE_ORDER);
      },
    ],
  },
});

/** Word.Style. */
export const styleClass = defineClass<Target>("Style", {
  alive: ({ host, style }) => host.document.isAttached(style),
  scalars: {
    NameLocal: ({ style }) => shownName(style),
    Type: ({ style }) => TYPES[style.get("w:type") ?? "paragraph"] ?? "Paragraph",
    BuiltIn: ({ style }) => builtInOf(style) !== "Other",
    InUse: () => true,
    Linked: ({ style }) => style.first("w:link") !== undefined,
    BaseStyle: reference("w:basedOn"),
    NextParagraphStyle: reference("w:next"),
    Priority: [
      ({ style }) => Number(style.first("w:uiPriority")?.get("w:val") ?? 0),
      (target, value) => put(target, "w:uiPriority", element("w:uiPriority", { "w:val": String(Number(value)) })),
    ],
    QuickStyle: flag("w:qFormat"),
    UnhideWhenUsed: flag("w:unhideWhenUsed"),
    Visibility: flag("w:semiHidden", false),
  },
  navigations: {
    Font: ({ host, style }) => styleFontObject(host, style),
    ParagraphFormat: (target) => object(formatClass, target),
    Shading: (target) => object(shadingClass, target),
    TableStyle: (target) => {
      if (target.style.get("w:type") !== "table") throw new HostError("InvalidArgument", "It is no table style.");
      return object(tableStyleClass, target);
    },
  },
  methods: {
    Delete: ({ host, style }) => {
      if (builtInOf(style) !== "Other") throw new HostError("InvalidArgument", "A built-in style cannot be deleted.");
      host.document.journal.take(style);
    },
  },
});

const all = (host: Host): XmlElement[] => host.document.part("styles")?.all("w:style") ?? [];

/** Word.StyleCollection. */
export const stylesClass = defineClass<Host>("StyleCollection", {
  collection: { items: (host) => all(host).map((style) => styleObject(host, style)) },
  methods: {
    GetByName: (host, [name]) =>
      styleObject(host, need(styleByName(host.document, String(name)), "style of this name")),
    GetByNameOrNullObject: (host, [name]) => {
      const found = styleByName(host.document, String(name));
      return found && styleObject(host, found);
    },
    GetCount: (host) => all(host).length,
  },
});
