import type { Anchor } from "../../core/record/anchor";
import type { Reading } from "../../core/reading/reading";
import type { PlacedTag } from "../../core/tagging/plan";
import type { TagKind } from "../../core/tagging/tag-name";
import type { Tagging } from "../../core/tagging/tagging";
import type { ManualRefusal, NoTag } from "../../core/tagging/manual";
import type { Message } from "../../core/text/block";
import type { DocumentState } from "../../ports/document";
import type { Failure } from "../../ports/outcome";

/** What happens while the clerk types: keep the list only, offer what prose implies, or tag by itself. */
export type TypingMode = "list" | "suggest" | "auto";

/** Work that takes longer than a moment; the pane shows it and offers to stop it. */
export interface Task {
  readonly kind: "tagging" | "untagging" | "writing";
  readonly written: number;
  readonly total: number;
  readonly stopping: boolean;
}

/** Something to tell the clerk once. The pane has the words. */
export type Notice =
  | { readonly kind: "tagged"; readonly count: number; readonly refused: number; readonly overBudget: number }
  | { readonly kind: "nothing-to-tag" }
  | { readonly kind: "untagged"; readonly count: number }
  | { readonly kind: "stopped"; readonly written: number; readonly total: number }
  | { readonly kind: "written" }
  | { readonly kind: "up-to-date" }
  | { readonly kind: "kept" }
  | { readonly kind: "line-written"; readonly kept: number }
  | { readonly kind: "cannot-tag"; readonly reason: ManualRefusal | NoTag }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "rescanned"; readonly count: number };

/** A document that was read: everything the pane shows follows from it. */
export interface Ready {
  readonly phase: "ready";
  readonly reading: Reading;
  readonly tags: readonly PlacedTag[];
  readonly tagging: Tagging;
  readonly parts: readonly { readonly id: string; readonly xml: string }[];
  readonly document: DocumentState;
  readonly messages: readonly Message[];
  /** Places whose tag the clerk undid. */
  readonly suppressed: readonly (Anchor & { readonly kind: TagKind })[];
  readonly mode: TypingMode;
  readonly meeting: boolean;
  /** The block the caret stands in, as far as the host told. */
  readonly caret: number | null;
  readonly task: Task | null;
  readonly notice: Notice | null;
  /** True while changes were told of since the last full reading. */
  readonly touched: boolean;
}

/** The pane's whole state. */
export type PaneState =
  /** `share` (0 to 1) of a long document was read. */
  | { readonly phase: "reading"; readonly share?: number }
  | { readonly phase: "failed"; readonly failure: Failure }
  | Ready;

/** The state every pane begins with. */
export const FIRST_STATE: PaneState = { phase: "reading" };
