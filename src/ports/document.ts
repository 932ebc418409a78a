import type { OtherHeader, PlacedTag, Plan } from "../core/tagging/plan";
import type { Block, Message, Range } from "../core/text/block";
import type { Outcome } from "./outcome";

export type {
  PlacedTag,
  TagColour,
  TagEdit,
  UntagEdit,
  RetagEdit,
  ReplaceEdit,
  NewRun,
  NewBlock,
  InsertEdit,
  RemoveEdit,
  PartEdit,
  OtherHeader,
  StampEdit,
  Edit,
  Plan,
} from "../core/tagging/plan";

/** What may be done with the document at this moment. */
export interface DocumentState {
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly trackingChanges: boolean;
  /** Headers that are shown beside the usual one: on first and even pages, in later sections. Absent where none is. */
  readonly otherHeaders?: readonly OtherHeader[];
  /** The host handed out no file, which alone says what other headers there are: only the usual first one is known. */
  readonly headersUnknown?: true;
}

/** All that the product reads of a document, taken at one moment. */
export interface Snapshot {
  readonly blocks: readonly Block[];
  readonly tags: readonly PlacedTag[];
  /** XML of each part with the namespace urn:matters-arising:minutes:1; more than one means that a merge is due. */
  readonly parts: readonly { readonly id: string; readonly xml: string }[];
  readonly state: DocumentState;
  readonly title?: string;
  readonly messages: readonly Message[];
}

export interface Applied {
  readonly planId: string;
  /** Indexes of edits that are in the document now. */
  readonly applied: readonly number[];
  /** Round trips made, where the host counts them. */
  readonly syncs: number;
  /** False when the clerk stopped between batches. */
  readonly complete: boolean;
  /** Indexes of edits that the host would not take (a foreign control in the way, a place it cannot address). */
  readonly refused?: readonly number[];
  /** The controls this run placed or found in place, with the host's ids, so that nothing need be read again. */
  readonly placed?: readonly PlacedTag[];
}

/** A change the host tells of. A hint: what it names is read again, never trusted. */
export interface DocumentChange {
  readonly source: "local" | "remote";
  /** Blocks that replace `removed` blocks from `from` on; null when only a full snapshot can tell. */
  readonly change: { readonly from: number; readonly removed: number; readonly blocks: readonly Block[] } | null;
  /** The block the caret is in, when known. */
  readonly caret: number | null;
  /** Our controls that touch the new blocks, where the host told of them; absent when unknown. */
  readonly tags?: readonly PlacedTag[];
  /** The host names no paragraphs: what the full snapshot finds changed is told to the clerk, who could not know of it. */
  readonly unnamed?: boolean;
}

/** Where the clerk's selection stands, counted in the blocks that were last told of. */
export interface Selection {
  readonly block: number;
  readonly lastBlock: number;
  readonly range: Range;
  /** True when a paragraph there is not surely the one that was last told: its block may be another one by now. */
  readonly behind: boolean;
}

/**
 * A minutes document. Two implementations: src/office/word (a live Word) and src/docx (the bytes of a .docx); one
 * contract suite (test/contracts) proves that both give the same blocks and do the same edits.
 */
export interface DocumentPort {
  /** Reads everything, in at most 2 round trips. */
  snapshot(): Promise<Outcome<Snapshot>>;
  /**
   * Checks every edit's expectation first and writes nothing if one fails ("moved-on"); then writes bottom-up in
   * batches of 50 tags. `progress` is asked between batches and may stop it.
   */
  apply(plan: Plan, progress?: (written: number, total: number) => "go-on" | "stop"): Promise<Outcome<Applied>>;
  /** Selects a span (or a placed tag) and scrolls to it. */
  reveal(
    target: { readonly block: number; readonly range?: Range } | { readonly controlId: string },
  ): Promise<Outcome<void>>;
  /** The selection as blocks and range, for manual tagging; null where it stands outside the body. */
  selection(): Promise<Outcome<Selection | null>>;
  /** Shows or hides all of our tags (meeting mode). */
  showTags(visible: boolean): Promise<Outcome<void>>;
  /** Listens for changes, debounced; the listener is never called while an `apply` of ours runs. */
  watch(listener: (change: DocumentChange) => void): Promise<Outcome<() => Promise<void>>>;
  /** The file as it stands, as bytes of a .docx. */
  bytes(): Promise<Outcome<Uint8Array>>;
  /** The host's own PDF of the document as it stands; absent where the host makes none. */
  pdf?(): Promise<Outcome<Uint8Array>>;
}
