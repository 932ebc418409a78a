import type { XmlElement, XmlNode } from "../../../ooxml";
import { paragraphsIn, upTo } from "./order";

/** Whose edit it is. Only local edits go on the undo stack. */
export type Source = "local" | "remote";

/** What a finished step did, in ids of paragraphs; elements for those that need the tree. */
export interface DocumentChange {
  /** Counts up with every step, undo and redo. */
  readonly revision: number;
  readonly source: Source;
  readonly label: string;
  readonly how: "edit" | "undo" | "redo";
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
  /** True when blocks came, went or moved: the list of blocks must be read again. */
  readonly structure: boolean;
  /** Content controls (w:sdt) that came, went, or whose content changed. */
  readonly controls: {
    readonly added: readonly XmlElement[];
    readonly changed: readonly XmlElement[];
    readonly deleted: readonly XmlElement[];
  };
}

function sdtsIn(node: XmlNode): XmlElement[] {
  if (node.kind !== "element") return [];
  return [...(node.name === "w:sdt" ? [node] : []), ...node.descendants("w:sdt")];
}

/** Collects what changes while a step runs; `isAttached` says whether an element stands in the document. */
export class ChangeCollector {
  private readonly dirty = new Set<XmlElement>();
  private readonly before = new Map<XmlElement, boolean>();
  private structure = false;

  constructor(private readonly isAttached: (element: XmlElement) => boolean) {}

  changing(at: XmlElement): void {
    this.dirty.add(at);
  }

  moving(at: XmlElement, node: XmlNode, into: boolean): void {
    this.dirty.add(at);
    if (node.kind !== "element") return;
    const affected = [...paragraphsIn(node), ...sdtsIn(node)];
    if (affected.length === 0 && node.name !== "w:tr" && node.name !== "w:tc") return;
    if (node.name !== "w:sdt" || paragraphsIn(node).length > 0) this.structure = true;
    const there = into ? false : this.isAttached(at);
    for (const element of affected) if (!this.before.has(element)) this.before.set(element, there);
  }

  get isEmpty(): boolean {
    return this.dirty.size === 0;
  }

  /** The outcome, once the step is over. */
  finish(
    idOf: (paragraph: XmlElement) => string,
    head: Pick<DocumentChange, "revision" | "source" | "label" | "how">,
  ): DocumentChange {
    const lists = { added: new Set<XmlElement>(), changed: new Set<XmlElement>(), deleted: new Set<XmlElement>() };
    for (const [element, was] of this.before) {
      const is = this.isAttached(element);
      if (was && is) lists.changed.add(element);
      else if (was) lists.deleted.add(element);
      else if (is) lists.added.add(element);
    }
    for (const element of this.dirty) {
      if (!this.isAttached(element)) continue;
      const paragraph = upTo(element, "w:p");
      if (paragraph && !lists.added.has(paragraph)) lists.changed.add(paragraph);
      for (let sdt = upTo(element, "w:sdt"); sdt; sdt = upTo(sdt.parent, "w:sdt")) {
        if (!lists.added.has(sdt)) lists.changed.add(sdt);
      }
    }
    const ids = (set: Set<XmlElement>): string[] => [...set].filter(({ name }) => name === "w:p").map(idOf);
    const controls = (set: Set<XmlElement>): XmlElement[] => [...set].filter(({ name }) => name === "w:sdt");
    return {
      ...head,
      added: ids(lists.added),
      changed: ids(lists.changed),
      deleted: ids(lists.deleted),
      structure: this.structure,
      controls: { added: controls(lists.added), changed: controls(lists.changed), deleted: controls(lists.deleted) },
    };
  }
}
