import { element } from "../../../ooxml";
import { HostError } from "../../wire/errors";
import { formatParagraph, formatUnits } from "../edit/properties";
import { setProperties } from "../edit/properties";
import { TABLE_ORDER } from "../edit/order.data";
import { paragraphsOf, stretches, type Scope } from "../model/scope";
import { builtInOf, needStyle, paragraphStyle, shownName, styleById } from "../model/styles";
import type { XmlElement } from "../../../ooxml";

/** The one style of a scope: of its paragraphs, or of a table. Null when they differ. */
function styleOf(scope: Scope): XmlElement | null | undefined {
  const { document } = scope.host;
  if (scope.kind === "Table") {
    const id = scope.element?.path("w:tblPr", "w:tblStyle")?.get("w:val");
    return id ? styleById(document, id) : null;
  }
  const styles = new Set(paragraphsOf(scope).map((paragraph) => paragraphStyle(document, paragraph)));
  return styles.size === 1 ? [...styles][0] : undefined;
}

/** Applies a style by name: to whole paragraphs, to the text of a range (character styles), or to a table. */
function applyStyle(scope: Scope, name: string): void {
  const { document } = scope.host;
  const style = needStyle(document, name);
  const id = style.get("w:styleId") ?? "";
  const type = style.get("w:type");
  if (type === "table") {
    if (scope.kind !== "Table" || !scope.element)
      throw new HostError("InvalidArgument", "A table style needs a table.");
    setProperties(
      document,
      scope.element,
      "w:tblPr",
      { "w:tblStyle": element("w:tblStyle", { "w:val": id }) },
      TABLE_ORDER,
    );
  } else if (type === "character") {
    const properties = { "w:rStyle": element("w:rStyle", { "w:val": id }) };
    for (const { paragraph, from, to } of [...stretches(scope)]) formatUnits(document, paragraph, from, to, properties);
  } else {
    const isDefault = /^(1|true|on)$/.test(style.get("w:default") ?? "");
    const properties = { "w:pStyle": isDefault ? null : element("w:pStyle", { "w:val": id }) };
    for (const paragraph of paragraphsOf(scope)) formatParagraph(document, paragraph, properties);
  }
}

/** `style` (any name, as shown) and `styleBuiltIn` (Word.BuiltInStyleName); "" and "Other" when styles are mixed. */
export const styleMembers = {
  Style: [
    (scope: Scope): string => {
      const style = styleOf(scope);
      return style === undefined ? "" : scope.kind === "Table" && !style ? "" : shownName(style);
    },
    (scope: Scope, value: unknown): void => applyStyle(scope, String(value)),
  ] as const,
  StyleBuiltIn: [
    (scope: Scope): string => {
      const style = styleOf(scope);
      return style === undefined ? "Other" : builtInOf(style);
    },
    (scope: Scope, value: unknown): void => applyStyle(scope, String(value)),
  ] as const,
};
