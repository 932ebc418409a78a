import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { HostError } from "../../wire/errors";
import { builtInNames } from "./style-names.data";
import { styleLook } from "./style-looks";
import { tableStyleLook } from "./table-looks";

/** The w:style with this id; null when there is none. */
export function styleById(document: WordDocument, id: string): XmlElement | null {
  return (
    document
      .part("styles")
      ?.all("w:style")
      .find((style) => style.get("w:styleId") === id) ?? null
  );
}

/** Style names are compared without case or spaces ("heading 1" is "Heading 1" and "Heading1"). */
const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, "");

export function styleByName(document: WordDocument, name: string): XmlElement | null {
  const wanted = fold(name);
  const stored = fold(builtInNames[wanted]?.stored ?? name);
  const styles = document.part("styles")?.all("w:style") ?? [];
  const named = (style: XmlElement): string => fold(style.first("w:name")?.get("w:val") ?? "");
  return (
    styles.find((style) => named(style) === wanted || named(style) === stored) ??
    styles.find((style) => fold(style.get("w:styleId") ?? "") === wanted) ??
    null
  );
}

/** Name as Word shows it: built-in names are capitalised ("heading 1" is shown as "Heading 1"). */
export function shownName(style: XmlElement | null): string {
  const name = style?.first("w:name")?.get("w:val") ?? "Normal";
  return builtInNames[fold(name)]?.shown ?? name;
}

/** The Word.Style value of a built-in style ("Heading1"); "Other" for one of the document's own. */
export function builtInOf(style: XmlElement | null): string {
  const name = style?.first("w:name")?.get("w:val") ?? "Normal";
  return builtInNames[fold(name)]?.value ?? "Other";
}

/** The default style of a type ("paragraph", "character", "table"). */
export function defaultStyle(document: WordDocument, type: string): XmlElement | null {
  const styles = document.part("styles")?.all("w:style") ?? [];
  return (
    styles.find((style) => style.get("w:type") === type && /^(1|true|on)$/.test(style.get("w:default") ?? "")) ?? null
  );
}

/**
 * The style to apply for a name a caller gives: one of the document, or a built-in one, which is then added.
 * Throws ItemNotFound for a name that is neither.
 */
export function needStyle(document: WordDocument, name: string): XmlElement {
  const there = styleByName(document, name);
  if (there) return there;
  const builtIn = builtInNames[fold(name)];
  const styles = document.part("styles");
  if (!builtIn || !styles) throw new HostError("ItemNotFound", `The document has no style "${name}".`);
  const heading = /^Heading([1-9])$/.exec(builtIn.value);
  const base = defaultStyle(document, builtIn.type)?.get("w:styleId");
  const made = element(
    "w:style",
    { "w:type": builtIn.type, "w:styleId": builtIn.value },
    element("w:name", { "w:val": builtIn.stored }),
    ...(base ? [element("w:basedOn", { "w:val": base })] : []),
    element("w:uiPriority", { "w:val": builtIn.type === "table" ? "59" : "9" }),
    ...(builtIn.type === "table" ? tableStyleLook(builtIn.value) : [element("w:qFormat"), ...styleLook(builtIn.value)]),
    ...(heading
      ? [
          element(
            "w:pPr",
            {},
            element("w:keepNext"),
            element("w:outlineLvl", { "w:val": String(Number(heading[1]) - 1) }),
          ),
        ]
      : []),
    ...(heading
      ? [element("w:rPr", {}, element("w:b"), element("w:sz", { "w:val": String(34 - 2 * Number(heading[1])) }))]
      : []),
  );
  document.journal.append(styles, made);
  return made;
}

/** The style and those it is based on, the style first. */
export function styleChain(document: WordDocument, style: XmlElement | null): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = style; at && !chain.includes(at);) {
    chain.push(at);
    const base = at.first("w:basedOn")?.get("w:val");
    at = base ? styleById(document, base) : null;
  }
  return chain;
}

/** The paragraph's style; the default paragraph style when it names none. */
export function paragraphStyle(document: WordDocument, paragraph: XmlElement): XmlElement | null {
  const id = paragraph.path("w:pPr", "w:pStyle")?.get("w:val");
  return (id ? styleById(document, id) : null) ?? defaultStyle(document, "paragraph");
}

/** A property of a paragraph (a child of w:pPr), its own or that of its styles or of the document's defaults. */
export function paragraphProperty(document: WordDocument, paragraph: XmlElement, name: string): XmlElement | undefined {
  const own = paragraph.path("w:pPr", name);
  if (own) return own;
  for (const style of styleChain(document, paragraphStyle(document, paragraph))) {
    const found = style.path("w:pPr", name);
    if (found) return found;
  }
  return document.part("styles")?.path("w:docDefaults", "w:pPrDefault", "w:pPr", name);
}

/** A property of a run (a child of w:rPr): its own, of its character style, of the paragraph's style, or the default. */
export function runProperty(
  document: WordDocument,
  paragraph: XmlElement,
  run: XmlElement | null,
  name: string,
): XmlElement | undefined {
  const own = run ? run.path("w:rPr", name) : paragraph.path("w:pPr", "w:rPr", name);
  if (own) return own;
  const character = run?.path("w:rPr", "w:rStyle")?.get("w:val");
  const styles = [
    ...styleChain(document, character ? styleById(document, character) : null),
    ...styleChain(document, paragraphStyle(document, paragraph)),
  ];
  for (const style of styles) {
    const found = style.path("w:rPr", name);
    if (found) return found;
  }
  return document.part("styles")?.path("w:docDefaults", "w:rPrDefault", "w:rPr", name);
}
