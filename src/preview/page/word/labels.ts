import type { XmlElement } from "../../../ooxml";
import { ListCounter, type Numbering } from "../../../ooxml/word/numbering";
import { readParagraph } from "./looks";
import type { StyleSheet } from "./styles";

/** What is drawn before a list paragraph. Lengths are points. */
export interface Label {
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
}

/**
 * The list labels of a whole document. Which list a paragraph belongs to is read once per paragraph and again when the
 * paragraph changes; counting them all is one quick pass, made only when something about lists changed.
 */
export class Labels {
  private readonly places = new WeakMap<XmlElement, { readonly numId: string; readonly level: number } | null>();
  private labels = new Map<XmlElement, Label>();

  constructor(
    private numbering: Numbering,
    private styles: StyleSheet,
    private definitions: XmlElement | null,
  ) {}

  /** The label of a paragraph; undefined when it has none. */
  of(paragraph: XmlElement): Label | undefined {
    return this.labels.get(paragraph);
  }

  /** Reads a changed paragraph again. True when its place in a list is another: then `count` must be called. */
  changed(paragraph: XmlElement): boolean {
    const before = this.places.get(paragraph);
    const now = this.read(paragraph);
    this.places.set(paragraph, now);
    return before?.numId !== now?.numId || before?.level !== now?.level;
  }

  /** Counts all lists anew. Gives the paragraphs whose label is another than before. */
  count(paragraphs: readonly XmlElement[]): XmlElement[] {
    const counter = new ListCounter({ numbering: this.numbering });
    const before = this.labels;
    this.labels = new Map();
    const other: XmlElement[] = [];
    for (const paragraph of paragraphs) {
      let place = this.places.get(paragraph);
      if (place === undefined) this.places.set(paragraph, (place = this.read(paragraph)));
      const next = place && counter.next(place.numId, place.level);
      if (place && next) this.labels.set(paragraph, { text: next.label, ...this.indent(place.numId, place.level) });
      if (this.labels.get(paragraph)?.text !== before.get(paragraph)?.text) other.push(paragraph);
    }
    return other;
  }

  private read(paragraph: XmlElement): { numId: string; level: number } | null {
    const properties = paragraph.first("w:pPr");
    const own = readParagraph(properties);
    const style = this.styles.look(properties?.first("w:pStyle")?.get("w:val"));
    const numId = own.numId ?? style.paragraph.numId;
    if (numId === undefined || numId === "0") return null;
    const byStyle = own.numId === undefined ? this.numbering.levelOfStyle(numId, style.id) : 0;
    return { numId, level: own.ilvl ?? style.paragraph.ilvl ?? byStyle };
  }

  private indent(numId: string, level: number): { left: number; hanging: number } {
    const num = this.definitions?.all("w:num").find((at) => at.get("w:numId") === numId);
    const id = num?.first("w:abstractNumId")?.get("w:val");
    const list = this.definitions?.all("w:abstractNum").find((at) => at.get("w:abstractNumId") === id);
    const definition = list?.all("w:lvl").find((at) => at.get("w:ilvl") === String(level));
    const look = readParagraph(definition?.first("w:pPr"));
    return { left: look.left ?? 36 * (level + 1), hanging: -(look.first ?? -18) };
  }
}
