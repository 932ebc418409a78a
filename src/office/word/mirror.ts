import type { PlacedTag } from "../../core/tagging/plan";
import type { Block } from "../../core/text/block";

/**
 * The adapter's own memory of what it last told: which block is which paragraph of the body, and the host's ids of
 * those paragraphs for this session. Blocks outside the body have no paragraph and cannot be written to.
 */
export interface Mirror {
  readonly blocks: readonly Block[];
  /** Paragraph number of each block; -1 outside the body. */
  readonly paragraphOf: readonly number[];
  /** Block number of each paragraph of the body. */
  readonly blockOf: readonly number[];
  /** Host ids by paragraph; empty where the host gives none or where they no longer fit. */
  readonly ids: readonly string[];
  /** The host's id of the paragraph in which each of our controls stands, by the control's id, as far as known. */
  readonly homes: ReadonlyMap<string, string>;
}

/** The mirror of a document before anything was read. */
export const EMPTY_MIRROR: Mirror = { blocks: [], paragraphOf: [], blockOf: [], ids: [], homes: new Map() };

/** Counts the body's blocks; ids are kept only when there is one for each of them. */
export function mirrorOf(blocks: readonly Block[], ids: readonly string[], homes = EMPTY_MIRROR.homes): Mirror {
  const blockOf: number[] = [];
  const paragraphOf = blocks.map((block, index) => (block.place === "body" ? blockOf.push(index) - 1 : -1));
  return { blocks, paragraphOf, blockOf, ids: ids.length === blockOf.length ? ids : [], homes };
}

/** Says of a block whether its words tell its paragraph from every other of the body. */
export function named({ blocks, blockOf }: Mirror): (block: number) => boolean {
  const times = new Map<string, number>();
  const words = (block: number): string => blocks[block]?.text.trim() ?? "";
  for (const block of blockOf) times.set(words(block), (times.get(words(block)) ?? 0) + 1);
  return (block) => words(block) !== "" && times.get(words(block)) === 1;
}

/** The mirror with the paragraphs of these controls noted. */
export function withHomes(mirror: Mirror, tags: readonly PlacedTag[]): Mirror {
  const homes = new Map(mirror.homes);
  for (const { controlId, block } of tags) {
    const id = mirror.ids[mirror.paragraphOf[block] ?? -1];
    if (id) homes.set(controlId, id);
  }
  return { ...mirror, homes };
}

/** The mirror after `removed` blocks from `from` on gave way to others; all of them body blocks. */
export function spliced(
  mirror: Mirror,
  from: number,
  removed: number,
  blocks: readonly Block[],
  ids: readonly string[],
): Mirror {
  const all = [...mirror.blocks.slice(0, from), ...blocks, ...mirror.blocks.slice(from + removed)];
  const first = mirror.blocks.slice(0, from).filter((block) => block.place === "body").length;
  const known = mirror.ids.length > 0 && ids.length === blocks.length;
  const next = known ? [...mirror.ids.slice(0, first), ...ids, ...mirror.ids.slice(first + removed)] : [];
  return mirrorOf(all, next, mirror.homes);
}
