import type { Block, Range } from "../text/block";
import { shared, trimmed } from "./places";
import type { PlacedTag } from "./plan";
import { idFor, isManual, readTag } from "./tag-name";
import type { TagKind } from "./tag-name";
import type { WantedTag } from "./wanted";

/** A control of ours that stands in the document, its tag read. */
export interface OwnTag {
  readonly placed: PlacedTag;
  readonly kind: TagKind;
  readonly id: string;
  /** Bears an id that an earlier control of the document has: it came by copy and paste. */
  readonly copied: boolean;
}

/** How the controls in the document serve the facts that call for one. */
export interface Matching {
  /** Stands where it should. */
  readonly kept: ReadonlyMap<WantedTag, OwnTag>;
  /** Holds the fact, but no longer exactly its words: it is laid anew with the same id. */
  readonly moved: ReadonlyMap<WantedTag, OwnTag>;
  /** Serves no fact any more. */
  readonly stale: readonly OwnTag[];
}

const readingOrder = (one: PlacedTag, other: PlacedTag): number =>
  one.block - other.block || one.range.start - other.range.start || other.range.end - one.range.end;

/** Our controls in reading order. The first with an id owns it; one elsewhere with the same id is a copy. */
export function ownTags(tags: readonly PlacedTag[]): readonly OwnTag[] {
  const first = new Map<string, PlacedTag>();
  return [...tags].sort(readingOrder).flatMap((placed) => {
    const name = readTag(placed.tag);
    if (!name) return [];
    const earlier = first.get(placed.tag);
    if (!earlier) first.set(placed.tag, placed);
    // Two controls of one id on the same words are what an interrupted run leaves, not a copy.
    const copied =
      earlier !== undefined && !(earlier.block === placed.block && shared(earlier.range, placed.range) > 0);
    return [{ placed, ...name, copied }];
  });
}

const same = (text: string, one: Range, other: Range): boolean => {
  const left = trimmed(text, one);
  const right = trimmed(text, other);
  return left !== null && right !== null && left.start === right.start && left.end === right.end;
};

/** Controls with the id of the fact's words before the others: two may stand round the same words that cannot be cut. */
function namedFirst(want: WantedTag, tags: readonly OwnTag[]): readonly OwnTag[] {
  if (tags.length < 2) return tags;
  const own = idFor(want.kind, want.words, new Set());
  return [...tags.filter(({ id }) => id === own), ...tags.filter(({ id }) => id !== own)];
}

/** Pairs facts with controls: first those exactly in place, then those that share most words with the fact. */
export function match(wanted: readonly WantedTag[], tags: readonly OwnTag[], blocks: readonly Block[]): Matching {
  const kept = new Map<WantedTag, OwnTag>();
  const moved = new Map<WantedTag, OwnTag>();
  const free = new Set(tags);
  const byBlock = new Map<number, OwnTag[]>();
  for (const tag of tags) {
    const list = byBlock.get(tag.placed.block) ?? [];
    list.push(tag);
    byBlock.set(tag.placed.block, list);
  }
  const near = (want: WantedTag): readonly OwnTag[] =>
    (byBlock.get(want.block) ?? []).filter((tag) => tag.kind === want.kind && free.has(tag));
  const claim = (into: Map<WantedTag, OwnTag>, want: WantedTag, tag: OwnTag): void => {
    into.set(want, tag);
    free.delete(tag);
  };
  for (const want of wanted) {
    const text = blocks[want.block]?.text ?? "";
    const exact = namedFirst(want, near(want)).find(
      ({ placed }) => placed.lastBlock === placed.block && same(text, placed.range, want.range),
    );
    if (exact) claim(kept, want, exact);
  }
  for (const want of wanted) {
    if (kept.has(want)) continue;
    const [best] = namedFirst(want, near(want))
      .filter((tag) => !tag.copied && shared(tag.placed.range, want.range) > 0)
      .sort((one, other) => shared(other.placed.range, want.range) - shared(one.placed.range, want.range));
    if (best) claim(moved, want, best);
  }
  return { kept, moved, stale: [...free].filter((tag) => tag.copied || !isManual(tag.id)) };
}
