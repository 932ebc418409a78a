import type { XmlElement } from "../../../ooxml";
import { Numbering } from "../../../ooxml/word/numbering";
import { Styles } from "../../../ooxml/word/styles";
import type { DocumentChange, WordDocument } from "../../word/document";
import { paragraphsIn } from "../../word/model/order";
import { h } from "../dom";
import { blockOf, blocksOf, type Block } from "./blocks";
import { edges } from "./edges";
import { Flow } from "./flow";
import { Labels } from "./labels";
import { drawParagraph, type Drawing } from "./paragraph";
import { pictures, type Pictures } from "./pictures";
import { StyleSheet } from "./styles";
import { drawTable } from "./table";

/**
 * Draws a document: one element per paragraph, long documents in chunks. It follows the document's change notices and
 * draws again what they name, and nothing else.
 */
export class WordView {
  /** What scrolls. */
  readonly element: HTMLElement;
  private readonly paper = h("div", { class: "paper" });
  readonly flow: Flow;
  private readonly drawn = new WeakMap<XmlElement, HTMLElement>();
  private readonly sources = new WeakMap<Element, XmlElement>();
  private readonly tables = new Map<XmlElement, number>();
  private readonly drawing: { -readonly [K in keyof Drawing]: Drawing[K] };
  private readonly pictures: Pictures;
  private labels!: Labels;
  private definitions = "";
  private around = "";
  private readonly stop: () => void;

  constructor(readonly document: WordDocument) {
    this.element = h("div", { class: "surface word", attributes: { tabindex: -1 } });
    this.pictures = pictures(document);
    this.drawing = {
      styles: new StyleSheet(null),
      label: (paragraph) => this.labels.of(paragraph),
      picture: (relationship) => this.pictures.address(relationship),
    };
    this.flow = new Flow((block) => this.draw(block), this.element);
    this.readDefinitions();
    this.labels.count(document.paragraphElements());
    this.drawEdges();
    this.element.append(this.paper);
    this.flow.set(blocksOf(document.body));
    this.stop = document.onChange((change) => this.follow(change));
  }

  /** The drawn element of a paragraph, drawing its chunk when it is not drawn yet. */
  elementOf(paragraph: XmlElement): HTMLElement | null {
    this.flow.ensure(blockOf(paragraph));
    return this.drawn.get(paragraph) ?? null;
  }

  /** The paragraph whose element this node stands in; null outside of the text. */
  paragraphAt(node: Node): { paragraph: XmlElement; element: HTMLElement } | null {
    const from = node instanceof Element ? node : node.parentElement;
    const element = from?.closest<HTMLElement>(".p");
    const paragraph = element && this.sources.get(element);
    return element && paragraph && this.flow.element.contains(element) ? { paragraph, element } : null;
  }

  /** Draws a paragraph's block anew, whatever the browser did to it (an input method writes into it). */
  restore(paragraph: XmlElement): void {
    const block = blockOf(paragraph);
    this.flow.redraw(block, this.draw(block));
  }

  dispose(): void {
    this.stop();
    this.flow.dispose();
    this.pictures.dispose();
  }

  private readDefinitions(): void {
    const [styles, numbering] = [this.document.part("styles"), this.document.part("numbering")];
    this.definitions = this.state();
    this.drawing.styles = new StyleSheet(styles);
    this.labels = new Labels(new Numbering(numbering, new Styles(styles)), this.drawing.styles, numbering);
  }

  /** Tells whether styles or list definitions are others than those drawn with. */
  private readonly state = (): string => this.revisions("styles", "numbering");

  private revisions(...kinds: readonly Parameters<WordDocument["part"]>[0][]): string {
    const parts = kinds.map((kind) => this.document.part(kind));
    return parts.map((root) => (root ? this.document.revisionOf(root) : "none")).join(" ");
  }

  /** Draws header and footer, where they are others than those drawn. */
  private drawEdges(): void {
    const now = this.revisions("header", "footer");
    if (now === this.around) return;
    this.around = now;
    const { top, bottom } = edges(this.document, this.drawing);
    this.paper.replaceChildren(...top, this.flow.element, ...bottom);
  }

  private draw(block: Block): HTMLElement {
    if (block.name !== "w:tbl") return this.paragraph(block);
    this.tables.set(block, this.document.revisionOf(block));
    return drawTable(block, this.drawing.styles, (paragraph) => this.paragraph(paragraph));
  }

  private paragraph(paragraph: XmlElement): HTMLElement {
    const element = h("div", { class: "p" });
    this.drawn.set(paragraph, element);
    this.sources.set(element, paragraph);
    drawParagraph(element, paragraph, this.drawing);
    return element;
  }

  private redraw(paragraph: XmlElement): void {
    const element = this.drawn.get(paragraph);
    if (element?.isConnected) drawParagraph(element, paragraph, this.drawing);
  }

  private follow(change: DocumentChange): void {
    this.drawEdges();
    if (this.state() !== this.definitions) return this.redrawAll();
    const touched = new Set<XmlElement>();
    let lists = change.structure;
    for (const id of [...change.changed, ...change.added]) {
      const paragraph = this.document.paragraph(id);
      if (!paragraph) continue;
      touched.add(paragraph);
      if (this.labels.changed(paragraph)) lists = true;
    }
    for (const sdt of [...change.controls.added, ...change.controls.changed]) this.controlled(sdt, change, touched);
    if (lists) for (const other of this.labels.count(this.document.paragraphElements())) touched.add(other);
    if (change.structure) {
      this.flow.set(blocksOf(this.document.body));
      this.redrawTables();
    }
    for (const paragraph of touched) this.redraw(paragraph);
  }

  /** A control's own look shows on all its paragraphs; where it begins and ends, on the first and last. */
  private controlled(sdt: XmlElement, change: DocumentChange, touched: Set<XmlElement>): void {
    const properties = sdt.first("w:sdtPr");
    const inside = paragraphsIn(sdt);
    const looks = properties && this.document.revisionOf(properties) === change.revision;
    for (const paragraph of looks ? inside : [inside[0], inside.at(-1)]) if (paragraph) touched.add(paragraph);
    const holder = inside.length === 0 ? sdt.closest("w:p") : undefined;
    if (holder) touched.add(holder);
  }

  private redrawTables(): void {
    for (const [table, revision] of this.tables) {
      if (!this.document.isAttached(table)) this.tables.delete(table);
      else if (blockOf(table) === table && this.document.revisionOf(table) !== revision)
        this.flow.redraw(table, this.draw(table));
    }
  }

  private redrawAll(): void {
    this.readDefinitions();
    const all = this.document.paragraphElements();
    this.labels.count(all);
    this.flow.set(blocksOf(this.document.body));
    this.redrawTables();
    for (const paragraph of all) this.redraw(paragraph);
  }
}
