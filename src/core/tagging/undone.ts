import { anchorOf } from "../record/anchor";
import type { Anchor } from "../record/anchor";
import type { Block } from "../text/block";
import type { PlacedTag } from "./plan";
import type { TagKind } from "./tag-name";
import type { TaggedFact } from "./tagging";

/**
 * The facts whose control was there and is gone although their paragraph reads the same: the clerk undid or removed
 * it. They are remembered as hash and offsets and not tagged again until the words change.
 *
 * @param before facts of the last tagging, with controls written
 * @param was the blocks of that moment
 * @param tags the controls there now
 * @param blocks the blocks now
 */
export function undoneTags(
  before: readonly TaggedFact[],
  was: readonly Block[],
  tags: readonly PlacedTag[],
  blocks: readonly Block[],
): readonly (Anchor & { readonly kind: TagKind })[] {
  const standing = new Set(tags.map((placed) => placed.tag));
  const now = new Set(blocks.map((block) => block.text));
  return before.flatMap((fact) => {
    const block = was[fact.block];
    if (!block || standing.has(fact.tag) || !now.has(block.text)) return [];
    return [{ kind: fact.kind, ...anchorOf(block, fact.range) }];
  });
}
