import type { XmlElement } from "../../../ooxml";

/**
 * Ids of paragraphs for this session: the `uniqueLocalId` of the API. They are GUIDs, the same for the same paragraph as
 * long as the document is open, and different in the next session (as in Word).
 */
export class Identity {
  private readonly ids = new WeakMap<XmlElement, string>();
  /** Weak: a paragraph that neither the document nor undo holds any longer may go. */
  private readonly elements = new Map<string, WeakRef<XmlElement>>();
  private count = 0;

  /** @param session told apart from other sessions by this number */
  constructor(private readonly session: number) {}

  of(paragraph: XmlElement): string {
    const known = this.ids.get(paragraph);
    if (known) return known;
    const hex = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, "0");
    const id = `${hex(this.session >>> 0, 8)}-0000-4000-8000-${hex(++this.count, 12)}`;
    this.ids.set(paragraph, id);
    this.elements.set(id, new WeakRef(paragraph));
    return id;
  }

  /** The paragraph with this id, wherever it stands now (perhaps nowhere: it may come back by undo). */
  find(id: string): XmlElement | null {
    return this.elements.get(id)?.deref() ?? null;
  }

  /** Gives an id to another paragraph (Word on the Mac moves ids on insertParagraph After). */
  hand(id: string, to: XmlElement): void {
    this.ids.set(to, id);
    this.elements.set(id, new WeakRef(to));
  }
}
