import { element, type XmlElement } from "../../ooxml";
import { Styles } from "../../ooxml/word/styles";
import type { WordDocument } from "../word/document";
import { formatParagraph } from "../word/edit/properties";

/** The styles the ribbon offers when the document has them, by the name Word shows. */
export const OFFERED = [
  "Normal",
  "Title",
  "Subtitle",
  "Heading 1",
  "Heading 2",
  "Heading 3",
  "List Paragraph",
] as const;

/** Names of the paragraph styles that the document has and the ribbon offers; its own styles come last. */
export function styleNames(document: WordDocument): string[] {
  const root = document.part("styles");
  const styles = new Styles(root);
  const own = (root?.all("w:style") ?? [])
    .filter((style) => style.get("w:type") === "paragraph" && style.first("w:qFormat") && !style.first("w:semiHidden"))
    .map((style) => styles.paragraph(style.get("w:styleId")).name);
  const offered = OFFERED.filter((name) => name === "Normal" || styles.idOf(name) !== undefined);
  return [...new Set([...offered, ...own.filter((name) => !/^(header|footer)$/i.test(name))])];
}

/** The name of a paragraph's style as Word shows it. */
export const styleName = (document: WordDocument, paragraph: XmlElement): string =>
  new Styles(document.part("styles")).paragraph(paragraph.path("w:pPr", "w:pStyle")?.get("w:val")).name;

/** Gives a paragraph a style by name; nothing happens when the document has no such style. */
export function applyStyle(document: WordDocument, paragraph: XmlElement, name: string): void {
  const styles = new Styles(document.part("styles"));
  const id = styles.idOf(name);
  const plain = name === "Normal" || styles.paragraph(id).isDefault;
  if (id === undefined && !plain) return;
  formatParagraph(document, paragraph, { "w:pStyle": plain ? null : element("w:pStyle", { "w:val": id }) });
}

/** The style that Enter at the end of a paragraph begins with ("w:next"); null to go on as before. */
export function styleAfter(document: WordDocument, paragraph: XmlElement): string | null {
  const id = paragraph.path("w:pPr", "w:pStyle")?.get("w:val");
  if (id === undefined) return null;
  const styles = new Styles(document.part("styles"));
  const next = styles.element(id)?.first("w:next")?.get("w:val");
  return next === undefined || next === id ? null : styles.paragraph(next).name;
}
