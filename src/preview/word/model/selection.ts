import type { XmlElement } from "../../../ooxml";
import { compareElements } from "./order";
import type { Point, Points } from "./points";
import { lengthOf } from "./units";

/** A place in the text: a paragraph by its id, and an offset in units (see units.ts). */
export interface Place {
  readonly paragraph: string;
  readonly offset: number;
}

/** The text that a selection moves in. */
interface Paragraphs {
  readonly points: Points;
  firstParagraph(): XmlElement;
  /** The paragraph with this id; null when it is gone. */
  paragraph(id: string): XmlElement | null;
  idOf(paragraph: XmlElement): string;
  isAttached(paragraph: XmlElement): boolean;
}

/** Where the caret is, or what is selected. It moves with the text, and back with undo. */
export class Selection {
  private a: Point | null = null;
  private f: Point | null = null;
  private readonly listeners = new Set<() => void>();
  private told = "";

  constructor(private readonly document: Paragraphs) {}

  /** Where the selection was begun, and where the caret is. */
  get anchor(): Place {
    return this.place(this.points().anchor);
  }

  get focus(): Place {
    return this.place(this.points().focus);
  }

  get isCollapsed(): boolean {
    const { anchor, focus } = this.points();
    return anchor.paragraph === focus.paragraph && anchor.offset === focus.offset;
  }

  /** Start and end in document order. */
  ordered(): { readonly start: Point; readonly end: Point } {
    const { anchor, focus } = this.points();
    const order = compareElements(anchor.paragraph, focus.paragraph) || anchor.offset - focus.offset;
    return order <= 0 ? { start: anchor, end: focus } : { start: focus, end: anchor };
  }

  /** Sets it by ids. A paragraph that is gone leaves the selection as it was. */
  set(anchor: Place, focus: Place = anchor): void {
    const from = this.document.paragraph(anchor.paragraph);
    const to = this.document.paragraph(focus.paragraph);
    if (from && to) this.put(from, anchor.offset, to, focus.offset);
  }

  /** Sets it by elements; offsets beyond the text are brought back to its end. */
  put(from: XmlElement, fromOffset: number, to: XmlElement, toOffset: number): void {
    const { points } = this.document;
    this.a = points.make(from, clamp(from, fromOffset), "end");
    this.f = points.make(to, clamp(to, toOffset), "end");
    this.tell();
  }

  /** Listens for a moved caret or another selection. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** After an edit: a caret whose paragraph is gone goes to the nearest text left. */
  settle(): void {
    for (const point of [this.a, this.f]) {
      if (!point) continue;
      if (!this.document.isAttached(point.paragraph)) {
        point.paragraph = this.document.firstParagraph();
        point.offset = 0;
      }
      point.offset = clamp(point.paragraph, point.offset);
    }
    this.tell();
  }

  /** A function that puts the selection back as it is now. */
  remember(): () => void {
    const { anchor, focus } = this;
    return () => this.set(anchor, focus);
  }

  private points(): { anchor: Point; focus: Point } {
    if (!this.a || !this.f) {
      const first = this.document.firstParagraph();
      this.a ??= this.document.points.make(first, 0, "end");
      this.f ??= this.document.points.make(first, 0, "end");
    }
    return { anchor: this.a, focus: this.f };
  }

  private place(point: Point): Place {
    return { paragraph: this.document.idOf(point.paragraph), offset: point.offset };
  }

  private tell(): void {
    const { anchor, focus } = this;
    const now = `${anchor.paragraph} ${anchor.offset} ${focus.paragraph} ${focus.offset}`;
    if (now === this.told) return;
    this.told = now;
    for (const listener of [...this.listeners]) listener();
  }
}

function clamp(paragraph: XmlElement, offset: number): number {
  return Math.max(0, Math.min(offset, lengthOf(paragraph)));
}
