import type { XmlElement } from "../../../ooxml";

/**
 * A place in the text that stays where it is while text is typed around it. `offset` counts units of the paragraph; one
 * past the last unit stands after the paragraph mark. `within` names the content control whose inside is meant where an
 * edge of it falls on the offset.
 */
export interface Point {
  paragraph: XmlElement;
  offset: number;
  readonly side: "start" | "end";
  readonly within: XmlElement | null;
}

/** So many points of one paragraph, and those that nobody holds are looked for. */
const SWEEP = 64;

/** All live points, by paragraph. Points nobody holds any more are dropped when their paragraph is next edited. */
export class Points {
  private readonly byParagraph = new WeakMap<XmlElement, Set<WeakRef<Point>>>();

  make(paragraph: XmlElement, offset: number, side: "start" | "end", within: XmlElement | null = null): Point {
    const point: Point = { paragraph, offset, side, within };
    this.register(point);
    return point;
  }

  private register(point: Point): void {
    const set = this.byParagraph.get(point.paragraph) ?? new Set<WeakRef<Point>>();
    set.add(new WeakRef(point));
    // A paragraph that is read again and again and never edited would gather dead ones for ever.
    if (set.size % SWEEP === 0) for (const reference of set) if (!reference.deref()) set.delete(reference);
    this.byParagraph.set(point.paragraph, set);
  }

  private *at(paragraph: XmlElement): Generator<Point> {
    const set = this.byParagraph.get(paragraph);
    for (const reference of [...(set ?? [])]) {
      const point = reference.deref();
      if (!point || point.paragraph !== paragraph) set?.delete(reference);
      else yield point;
    }
  }

  /**
   * Units were put in (`count` > 0) or taken out at `offset`. Text put exactly at a start point comes before it, text
   * put exactly at an end point after it: a range does not grow by what is put at its edges.
   */
  shift(paragraph: XmlElement, offset: number, count: number): void {
    for (const point of this.at(paragraph)) {
      if (count > 0) {
        if (point.offset > offset || (point.offset === offset && point.side === "start")) point.offset += count;
      } else if (point.offset > offset) point.offset = Math.max(offset, point.offset + count);
    }
  }

  /** Points at or after `from` go to another paragraph; `by` is added to their offsets. */
  move(paragraph: XmlElement, from: number, to: XmlElement, by: number): void {
    for (const point of this.at(paragraph)) {
      if (point.offset < from || (point.offset === from && point.side === "end" && from > 0)) continue;
      point.paragraph = to;
      point.offset = Math.max(0, point.offset + by);
      this.register(point);
    }
  }

  /**
   * Where every point of these paragraphs stands, for putting back on undo. They are held weakly: a step that held its points
   * would keep them alive for the next step to hold, and so for ever.
   */
  remember(paragraphs: Iterable<XmlElement>): () => void {
    const kept: { reference: WeakRef<Point>; paragraph: XmlElement; offset: number }[] = [];
    for (const paragraph of paragraphs)
      for (const point of this.at(paragraph))
        kept.push({ reference: new WeakRef(point), paragraph, offset: point.offset });
    return () => {
      for (const { reference, paragraph, offset } of kept) {
        const point = reference.deref();
        if (!point) continue;
        point.offset = offset;
        if (point.paragraph !== paragraph) {
          point.paragraph = paragraph;
          this.register(point);
        }
      }
    };
  }
}
