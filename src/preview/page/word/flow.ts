import { difference, type Block } from "./blocks";

/** Blocks per chunk when it is made, and when it is cut in two. */
const CHUNK = 40;
const LONGEST = 80;
/** Height of a block that has not been drawn yet, in pixels. */
const GUESS = 30;

interface Chunk {
  readonly element: HTMLElement;
  blocks: Block[];
  drawn: boolean;
}

/**
 * The long column of blocks, in chunks. A chunk is drawn when it comes near the window and keeps a guessed height until
 * then; the browser lays out only what is in sight. A change touches one chunk, whatever the document's length.
 */
export class Flow {
  readonly element = document.createElement("div");
  private blocks: readonly Block[] = [];
  private chunks: Chunk[] = [];
  private readonly home = new Map<Block, Chunk>();
  private readonly byElement = new WeakMap<Element, Chunk>();
  private readonly watcher: IntersectionObserver;

  /**
   * @param draw makes the element of a block
   * @param root what scrolls
   */
  constructor(
    private readonly draw: (block: Block) => HTMLElement,
    root: HTMLElement,
  ) {
    this.element.className = "flow";
    this.watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const chunk = this.byElement.get(entry.target);
          if (chunk && entry.isIntersecting) this.show(chunk);
        }
      },
      { root, rootMargin: "1200px 0px" },
    );
  }

  /** Shows these blocks: only what differs from before is put in or taken out. */
  set(blocks: readonly Block[]): void {
    const { at, removed, added } = difference(this.blocks, blocks);
    const gone = this.blocks.slice(at, at + removed);
    const after = at > 0 ? this.home.get(this.blocks[at - 1] as Block) : undefined;
    for (const block of gone) this.drop(block);
    this.blocks = blocks;
    if (added.length > 0) this.put(after, at > 0 ? (blocks[at - 1] as Block) : null, added);
  }

  /** Draws a block anew, when its chunk is drawn at all. */
  redraw(block: Block, element: HTMLElement): void {
    const chunk = this.home.get(block);
    if (!chunk?.drawn) return;
    const index = chunk.blocks.indexOf(block);
    chunk.element.children[index]?.replaceWith(element);
  }

  /** Sees to it that a block is drawn, so that it can be scrolled to or hold the caret. */
  ensure(block: Block): void {
    const chunk = this.home.get(block);
    if (chunk) this.show(chunk);
  }

  /** Number of blocks, and of those that are drawn. */
  count(): { blocks: number; drawn: number } {
    const drawn = this.chunks.reduce((sum, chunk) => sum + (chunk.drawn ? chunk.blocks.length : 0), 0);
    return { blocks: this.blocks.length, drawn };
  }

  dispose(): void {
    this.watcher.disconnect();
  }

  private show(chunk: Chunk): void {
    if (chunk.drawn) return;
    chunk.drawn = true;
    chunk.element.append(...chunk.blocks.map(this.draw));
    this.watcher.unobserve(chunk.element);
  }

  private drop(block: Block): void {
    const chunk = this.home.get(block);
    if (!chunk) return;
    const index = chunk.blocks.indexOf(block);
    chunk.blocks.splice(index, 1);
    if (chunk.drawn) chunk.element.children[index]?.remove();
    this.home.delete(block);
    if (chunk.blocks.length === 0) this.remove(chunk);
    else this.size(chunk);
  }

  private put(chunk: Chunk | undefined, after: Block | null, added: readonly Block[]): void {
    const first = this.chunks[0];
    if (added.length > CHUNK || (!chunk && !first)) return this.putMany(chunk, after, added);
    const into = chunk ?? first;
    if (!into) return;
    const index = after ? into.blocks.indexOf(after) + 1 : 0;
    into.blocks.splice(index, 0, ...added);
    for (const block of added) this.home.set(block, into);
    if (into.drawn) {
      const mark = into.element.children[index] ?? null;
      for (const block of added) into.element.insertBefore(this.draw(block), mark);
    }
    this.size(into);
    if (into.blocks.length > LONGEST) this.cut(into, CHUNK);
  }

  private putMany(chunk: Chunk | undefined, after: Block | null, added: readonly Block[]): void {
    if (chunk && after) {
      const index = chunk.blocks.indexOf(after) + 1;
      if (index < chunk.blocks.length) this.cut(chunk, index);
    }
    let place = chunk ? this.chunks.indexOf(chunk) + 1 : 0;
    for (let start = 0; start < added.length; start += CHUNK) this.add(place++, added.slice(start, start + CHUNK));
  }

  private add(place: number, blocks: Block[]): Chunk {
    const element = document.createElement("div");
    element.className = "chunk";
    const chunk: Chunk = { element, blocks, drawn: false };
    this.byElement.set(element, chunk);
    for (const block of blocks) this.home.set(block, chunk);
    this.size(chunk);
    this.element.insertBefore(element, this.chunks[place]?.element ?? null);
    this.chunks.splice(place, 0, chunk);
    this.watcher.observe(element);
    return chunk;
  }

  /** Cuts a chunk in two; what is drawn stays drawn. */
  private cut(chunk: Chunk, at: number): void {
    const blocks = chunk.blocks.splice(at);
    const elements = [...chunk.element.children].slice(at);
    const second = this.add(this.chunks.indexOf(chunk) + 1, blocks);
    second.drawn = chunk.drawn;
    if (chunk.drawn) {
      second.element.append(...elements);
      this.watcher.unobserve(second.element);
    }
    this.size(chunk);
  }

  private remove(chunk: Chunk): void {
    this.watcher.unobserve(chunk.element);
    chunk.element.remove();
    this.chunks.splice(this.chunks.indexOf(chunk), 1);
  }

  private size(chunk: Chunk): void {
    chunk.element.style.setProperty("contain-intrinsic-size", `auto ${chunk.blocks.length * GUESS}px`);
    chunk.element.style.setProperty("min-height", chunk.drawn ? "0" : `${chunk.blocks.length * GUESS}px`);
  }
}
