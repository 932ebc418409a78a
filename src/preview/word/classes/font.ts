import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { formatMark, formatUnits, setProperties, type Properties } from "../edit/properties";
import { RUN_ORDER } from "../../../ooxml/editing";
import { stretches, type Scope } from "../model/scope";
import { runProperty, styleChain } from "../model/styles";
import { lengthOf, piecesOf } from "../model/units";
import { colourFrom, HIGHLIGHTS, highlightFrom, UNDERLINES } from "./colours";
import type { Host } from "./host";

/** The formatting of some text, or of a style. */
interface FontTarget {
  readonly host: Host;
  /** The values of a property at each piece of text that is meant. */
  values(name: string): readonly (XmlElement | undefined)[];
  apply(properties: Properties): void;
}

export const fontObject = (scope: Scope): HostObject => object(fontClass, fontOf(scope));

function fontOf(scope: Scope): FontTarget {
  const { host } = scope;
  const { document } = host;
  return {
    host,
    values(name) {
      const found: (XmlElement | undefined)[] = [];
      for (const { paragraph, from, to } of stretches(scope)) {
        const pieces = piecesOf(paragraph).filter((piece) => piece.start < to && piece.start + piece.length > from);
        const at = piecesOf(paragraph).find((piece) => piece.start + piece.length >= from)?.run ?? null;
        if (pieces.length === 0) found.push(runProperty(document, paragraph, at, name));
        for (const piece of pieces) found.push(runProperty(document, paragraph, piece.run, name));
      }
      return found;
    },
    apply(properties) {
      for (const { paragraph, from, to } of [...stretches(scope)]) {
        if (to > from) formatUnits(document, paragraph, from, to, properties);
        if (from === 0 && to === lengthOf(paragraph) && scope.kind !== "Range")
          formatMark(document, paragraph, properties);
      }
    },
  };
}

/** The font of a style. */
export function styleFontObject(host: Host, style: XmlElement): HostObject {
  const { document } = host;
  return object(fontClass, {
    host,
    values: (name) => [
      styleChain(document, style)
        .map((at) => at.path("w:rPr", name))
        .find((found) => found !== undefined) ??
        document.part("styles")?.path("w:docDefaults", "w:rPrDefault", "w:rPr", name),
    ],
    apply: (properties) => setProperties(document, style, "w:rPr", properties, RUN_ORDER),
  });
}

/** The one value all text has; `mixed` when it differs. */
function common<T>(
  target: FontTarget,
  name: string,
  read: (found: XmlElement | undefined) => T,
  mixed: T | null,
): T | null {
  const values = new Set(target.values(name).map(read));
  return values.size === 1 ? ([...values][0] as T) : values.size === 0 ? read(undefined) : mixed;
}

const isOn = (found: XmlElement | undefined): boolean =>
  found !== undefined && !/^(0|false|off|none)$/.test(found.get("w:val") ?? "1");

type Member = readonly [(target: FontTarget) => unknown, (target: FontTarget, value: unknown) => void];

const toggle = (name: string): Member => [
  (target) => common(target, name, isOn, null),
  (target, value) => target.apply({ [name]: element(name, value ? {} : { "w:val": "0" }) }),
];

const position = (value: "superscript" | "subscript"): Member => [
  (target) => common(target, "w:vertAlign", (found) => found?.get("w:val") === value, null),
  (target, on) => target.apply({ "w:vertAlign": on ? element("w:vertAlign", { "w:val": value }) : null }),
];

/** Word.Font. Mixed text answers null for yes/no values, "" for texts and null for sizes (member pages). */
export const fontClass = defineClass<FontTarget>("Font", {
  scalars: {
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    StrikeThrough: toggle("w:strike"),
    DoubleStrikeThrough: toggle("w:dstrike"),
    Hidden: toggle("w:vanish"),
    AllCaps: toggle("w:caps"),
    SmallCaps: toggle("w:smallCaps"),
    Superscript: position("superscript"),
    Subscript: position("subscript"),
    Name: [
      (target) =>
        common(target, "w:rFonts", (found) => found?.get("w:ascii") ?? found?.get("w:hAnsi") ?? "Calibri", ""),
      (target, value) => {
        const name = String(value);
        target.apply({ "w:rFonts": element("w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:cs": name }) });
      },
    ],
    Size: [
      (target) => common(target, "w:sz", (found) => Number(found?.get("w:val") ?? 20) / 2, null),
      (target, value) => {
        const size = Number(value);
        if (!(size > 0 && size <= 1638)) throw invalidArgument("size");
        const half = String(Math.round(size * 2));
        target.apply({ "w:sz": element("w:sz", { "w:val": half }), "w:szCs": element("w:szCs", { "w:val": half }) });
      },
    ],
    Color: [
      (target) => common(target, "w:color", (found) => shownColour(found?.get("w:val")), ""),
      (target, value) => target.apply({ "w:color": element("w:color", { "w:val": colourFrom(value) }) }),
    ],
    HighlightColor: [
      (target) => common(target, "w:highlight", (found) => HIGHLIGHTS[found?.get("w:val") ?? "none"] ?? null, ""),
      (target, value) => {
        const name = highlightFrom(value);
        target.apply({ "w:highlight": name ? element("w:highlight", { "w:val": name }) : null });
      },
    ],
    Underline: [
      (target) => common(target, "w:u", (found) => UNDERLINES[found?.get("w:val") ?? "none"] ?? "None", "Mixed"),
      (target, value) => {
        const wanted = Object.entries(UNDERLINES).find(([, shown]) => shown === value)?.[0];
        if (!wanted) throw invalidArgument("underline");
        target.apply({ "w:u": element("w:u", { "w:val": wanted }) });
      },
    ],
  },
});

const shownColour = (value: string | undefined): string =>
  !value || value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
