import { RUN_ORDER } from "../../../ooxml/editing";
import { element } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import { PARAGRAPH_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";
import { styleByName } from "../model/styles";
import { colourFrom } from "./colours";
import type { Host } from "./host";
import type { HostObject } from "../../wire/classes";
import { addStyle } from "./styles";

/** One style as the example of Document.importStylesFromJson writes it; what is null is left as it is. */
interface Described {
  readonly nameLocal?: string;
  readonly name?: string;
  readonly type?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  } | null;
  readonly paragraphFormat?: {
    readonly alignment?: string;
    readonly leftIndent?: number;
    readonly spaceBefore?: number;
    readonly spaceAfter?: number;
  } | null;
}

/** Styles described in JSON ({"styles": […]}); those that are there already are left alone. Gives the names. */
export function importStyles(host: Host, json: string): string[] {
  let styles: readonly Described[];
  try {
    styles = (JSON.parse(json) as { styles?: readonly Described[] }).styles ?? [];
  } catch {
    throw invalidArgument("stylesJson");
  }
  return styles.map((described) => {
    const name = described.nameLocal ?? described.name ?? "";
    if (!styleByName(host.document, name))
      describe(host, addStyle(host, name, described.type ?? "Paragraph"), described);
    return name;
  });
}

function describe(host: Host, made: HostObject, { font, paragraphFormat: format }: Described): void {
  const { style } = made.target as { style: Parameters<typeof setProperties>[1] };
  const half = font?.size === undefined ? null : String(Math.round(font.size * 2));
  const run = {
    ...(font?.name ? { "w:rFonts": element("w:rFonts", { "w:ascii": font.name, "w:hAnsi": font.name }) } : {}),
    ...(font?.bold ? { "w:b": element("w:b") } : {}),
    ...(font?.italic ? { "w:i": element("w:i") } : {}),
    ...(font?.color ? { "w:color": element("w:color", { "w:val": colourFrom(font.color) }) } : {}),
    ...(half ? { "w:sz": element("w:sz", { "w:val": half }) } : {}),
  };
  const twentieths = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : String(Math.round(value * 20));
  const spacing = element("w:spacing", {
    "w:before": twentieths(format?.spaceBefore),
    "w:after": twentieths(format?.spaceAfter),
  });
  const alignment = { Left: "left", Centered: "center", Right: "right", Justified: "both" }[format?.alignment ?? ""];
  const paragraph = {
    ...(spacing.attributes.length > 0 ? { "w:spacing": spacing } : {}),
    ...(format?.leftIndent === undefined
      ? {}
      : { "w:ind": element("w:ind", { "w:left": twentieths(format.leftIndent) }) }),
    ...(alignment ? { "w:jc": element("w:jc", { "w:val": alignment }) } : {}),
  };
  // In w:style the paragraph properties stand before those of the run: each is put at the end, in this order.
  for (const [holder, properties, order] of [
    ["w:pPr", paragraph, PARAGRAPH_ORDER],
    ["w:rPr", run, RUN_ORDER],
  ] as const) {
    if (Object.keys(properties).length === 0) continue;
    const home = element(holder);
    host.document.journal.append(style, home);
    setProperties(host.document, style, holder, properties, order);
  }
}
