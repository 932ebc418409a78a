import { hashOf } from "../record/hash";
import type { Block, Range } from "../text/block";
import { isWhole } from "./places";
import type { Edit, PlacedTag, Plan, TagEdit, UntagEdit } from "./plan";
import { colourOf } from "./tag-name";
import type { TagKind } from "./tag-name";

/** A plan's id: the same edits bear the same id, so that a plan made again after a failure is the same plan. */
export const planOf = (edits: readonly Edit[]): Plan => ({ id: hashOf(JSON.stringify(edits)), edits });

/** The edit that puts a control round `range` of block number `at`; "whole" when nothing but white space is outside. */
export function tagEdit(block: Block, at: number, range: Range, kind: TagKind, tag: string, title: string): TagEdit {
  const whole = isWhole(block, range);
  return {
    kind: "tag",
    block: at,
    expect: block.text,
    range: whole ? "whole" : range,
    tag,
    title,
    colour: colourOf(kind),
  };
}

/** The edit that takes a control away and leaves its text. */
export const untagEdit = (placed: PlacedTag): UntagEdit => ({
  kind: "untag",
  controlId: placed.controlId,
  tag: placed.tag,
});
