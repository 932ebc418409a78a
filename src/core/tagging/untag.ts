import { planOf, untagEdit } from "./edits";
import { ownTags } from "./match";
import type { CopiedTag } from "./tagging";
import type { PlacedTag, Plan } from "./plan";

/** Takes one control away, its text left exactly as it was; the empty plan when it is no longer there. */
export function planUntag(tags: readonly PlacedTag[], controlId: string): Plan {
  return planOf(tags.filter((placed) => placed.controlId === controlId).map(untagEdit));
}

/** Takes every control of ours away, tables and placeholders of ours included; foreign controls stay. */
export function planUntagAll(tags: readonly PlacedTag[]): Plan {
  return planOf(tags.filter((placed) => placed.tag.startsWith("ma:")).map(untagEdit));
}

/** The clerk's answer to a copied control: a fact of its own, or no tag. */
export function planCopy(copied: CopiedTag, answer: "own" | "untag"): Plan {
  const { copy, ownTag, fact } = copied;
  return planOf([
    answer === "untag"
      ? untagEdit(copy)
      : { kind: "retag", controlId: copy.controlId, tag: ownTag, title: fact?.title ?? copy.title },
  ]);
}

/**
 * The next or previous control of ours in reading order, seen from a place in the document; null without any.
 * At the end it goes on from the other end.
 */
export function neighbourTag(
  tags: readonly PlacedTag[],
  from: { readonly block: number; readonly offset: number },
  step: "next" | "previous",
): PlacedTag | null {
  const order = ownTags(tags).map((tag) => tag.placed);
  const after = (placed: PlacedTag): boolean =>
    placed.block > from.block || (placed.block === from.block && placed.range.start > from.offset);
  const before = (placed: PlacedTag): boolean =>
    placed.block < from.block || (placed.block === from.block && placed.range.start < from.offset);
  const found = step === "next" ? (order.find(after) ?? order[0]) : (order.findLast(before) ?? order.at(-1));
  return found ?? null;
}
