import type { Anchor } from "../record/anchor";
import type { Minutes } from "../minutes/record";
import type { Block, Range } from "../text/block";
import type { PlacedTag, Plan } from "./plan";
import type { TagKind } from "./tag-name";
import type { SkippedTag } from "./wanted";

/** New controls a document is given at most: many controls make a live Word slow. */
export const TAG_BUDGET = 120;

/** What tagging looks at, all of one moment. */
export interface TaggingFacts {
  readonly blocks: readonly Block[];
  readonly tags: readonly PlacedTag[];
  readonly minutes: Minutes;
  /** Places whose tag the clerk undid; they stay untagged until their paragraph's words change. */
  readonly suppressed?: readonly (Anchor & { readonly kind: TagKind })[];
}

export interface TaggingOptions {
  /** Controls of ours in all; those that stand are never removed for it. `Infinity` on files, which no Word waits for. */
  readonly budget?: number;
  readonly kinds?: readonly TagKind[];
  /** Only these blocks, half-open: what a typing pause can have changed. */
  readonly within?: readonly { readonly from: number; readonly to: number }[];
  /** The block the caret is in: nothing is written there. */
  readonly caret?: number | null;
  /** What happens to a control that came by copy and paste: the clerk is asked, or it gets an id of its own. */
  readonly copies?: "ask" | "own";
  /** True on files, where text boxes, headers and notes take controls as well; a live Word cannot address them. */
  readonly anywhere?: boolean;
}

/** A fact with the control it has or gets. */
export interface TaggedFact {
  readonly kind: TagKind;
  /** Position in the minutes' list of its kind. */
  readonly index: number;
  readonly id: string;
  readonly tag: string;
  readonly block: number;
  readonly range: Range;
  /** Null until the control is written. */
  readonly controlId: string | null;
}

/** A control with an id that an earlier one has. */
export interface CopiedTag {
  readonly copy: PlacedTag;
  readonly kind: TagKind;
  /** The fact it holds, if it holds one. */
  readonly fact: { readonly index: number; readonly title: string } | null;
  /** The tag it gets when the clerk says that it is a fact of its own. */
  readonly ownTag: string;
}

export interface Tagging {
  readonly plan: Plan;
  /** Every fact that has a control, or will have one once the plan is applied, in reading order. */
  readonly facts: readonly TaggedFact[];
  readonly skipped: readonly SkippedTag[];
  readonly copies: readonly CopiedTag[];
}
