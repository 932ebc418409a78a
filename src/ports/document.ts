import type { Block, Message, Range } from "../core/text/block";
import type { Outcome } from "./outcome";

/** A content control of ours that stands in the document. */
export interface PlacedTag {
  /** "ma:1:<kind>:<id>", at most 64 characters. */
  readonly tag: string;
  readonly title: string;
  /** First block it touches, and the part of its text it holds. */
  readonly block: number;
  readonly range: Range;
  /** Last block it touches (equal to `block` unless paragraphs were split inside it). */
  readonly lastBlock: number;
  /** The host's own id of the control, stable within a session. */
  readonly controlId: string;
}

/** What may be done with the document at this moment. */
export interface DocumentState {
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly trackingChanges: boolean;
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

/** Colour names of tags; the adapter maps them to values that pass contrast on white and on dark. */
export type TagColour = "action" | "attendee" | "decision" | "nextMeeting";

/** Puts a content control round a whole paragraph's content or a part of it. The visible text does not change. */
export interface TagEdit {
  readonly kind: "tag";
  readonly block: number;
  /** The block's whole text as planned on; when it differs, nothing at all is written ("moved-on"). */
  readonly expect: string;
  readonly range: Range | "whole";
  readonly tag: string;
  readonly title: string;
  readonly colour: TagColour;
}

/** Takes a control away and leaves its text exactly as it is. */
export interface UntagEdit {
  readonly kind: "untag";
  readonly controlId: string;
  readonly tag: string;
}

/** Gives an existing control another tag or title (a copied control asked about, a reference that changed). */
export interface RetagEdit {
  readonly kind: "retag";
  readonly controlId: string;
  readonly tag: string;
  readonly title: string;
}

/** Replaces a piece of a paragraph's text; formatting of its first character is kept. */
export interface ReplaceEdit {
  readonly kind: "replace";
  readonly block: number;
  readonly expect: string;
  readonly range: Range;
  readonly text: string;
}

/** Text of a new paragraph: plain pieces, some bold, some a placeholder control the clerk fills in. */
export interface NewRun {
  readonly text: string;
  readonly bold?: boolean;
  /** Name of the placeholder ("date", "venue"…): becomes a titled content control. */
  readonly placeholder?: string;
}

export type NewBlock =
  | {
      readonly kind: "paragraph";
      readonly runs: readonly NewRun[];
      /** "title", "heading1".."heading3", "normal", "numbered", "bullet": built-in styles, real lists. */
      readonly style: "title" | "heading1" | "heading2" | "heading3" | "normal" | "numbered" | "bullet";
      readonly level?: number;
    }
  | {
      readonly kind: "table";
      /** First row is the header row, marked as one. */
      readonly rows: readonly (readonly string[])[];
      /** Title of the control that wraps the table, so that it can be refreshed ("ma:1:table:summary"). */
      readonly tag?: string;
      readonly title?: string;
    };

/** Inserts blocks after a block, at the caret, or into an empty document. */
export interface InsertEdit {
  readonly kind: "insert";
  /** Block number, or "start", "end", "caret". */
  readonly after: number | "start" | "end" | "caret";
  readonly expect?: string;
  readonly content: readonly NewBlock[];
}

/** Removes whole blocks (an outdated summary table, a rewritten attendance block). */
export interface RemoveEdit {
  readonly kind: "remove";
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly expect: readonly string[];
}

/** Writes the data part: `xml` null removes it. `id` null adds one. Other ids listed in `drop` are removed (merged away). */
export interface PartEdit {
  readonly kind: "part";
  readonly id: string | null;
  readonly xml: string | null;
  readonly drop: readonly string[];
}

/** Sets the document's state words: header text and title property together. */
export interface StampEdit {
  readonly kind: "stamp";
  readonly header?: string;
  readonly title?: string;
}

export type Edit = TagEdit | UntagEdit | RetagEdit | ReplaceEdit | InsertEdit | RemoveEdit | PartEdit | StampEdit;

/** An ordered change with an id; applying it again after a failure completes or removes what the failed run left. */
export interface Plan {
  readonly id: string;
  readonly edits: readonly Edit[];
}

export interface Applied {
  readonly planId: string;
  /** Indexes of edits that are in the document now. */
  readonly applied: readonly number[];
  /** Round trips made, where the host counts them. */
  readonly syncs: number;
  /** False when the clerk stopped between batches. */
  readonly complete: boolean;
}

/** A change the host tells of. A hint: what it names is read again, never trusted. */
export interface DocumentChange {
  readonly source: "local" | "remote";
  /** Blocks that replace `removed` blocks from `from` on; null when only a full snapshot can tell. */
  readonly change: { readonly from: number; readonly removed: number; readonly blocks: readonly Block[] } | null;
  /** The block the caret is in, when known. */
  readonly caret: number | null;
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
  reveal(target: { readonly block: number; readonly range?: Range } | { readonly controlId: string }): Promise<Outcome<void>>;
  /** The selection as blocks and range, for manual tagging. */
  selection(): Promise<Outcome<{ readonly block: number; readonly lastBlock: number; readonly range: Range } | null>>;
  /** Shows or hides all of our tags (meeting mode). */
  showTags(visible: boolean): Promise<Outcome<void>>;
  /** Listens for changes, debounced; the listener is never called while an `apply` of ours runs. */
  watch(listener: (change: DocumentChange) => void): Promise<Outcome<() => Promise<void>>>;
  /** The file as it stands, as bytes of a .docx. */
  bytes(): Promise<Outcome<Uint8Array>>;
}
