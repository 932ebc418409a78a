import type { Range } from "../text/block";

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
      /**
       * Takes over the style, indents and tab stops of the paragraph it is put behind (one more name in a list of names);
       * `style` counts where the host cannot, or where there is none.
       */
      readonly likeBefore?: boolean;
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

/** A header beside the usual one of the first section: where it begins, and its kind as Word.HeaderFooterType names it. */
export interface OtherHeader {
  /** Number of the section, from 0. */
  readonly section: number;
  readonly kind: "Primary" | "FirstPage" | "EvenPages";
}

/** Sets the document's state words: header text and title property together. */
export interface StampEdit {
  readonly kind: "stamp";
  readonly header?: string;
  /** The headers that the document shows beside the usual one of its first section, which are stamped with it. */
  readonly others?: readonly OtherHeader[];
  readonly title?: string;
}

export type Edit = TagEdit | UntagEdit | RetagEdit | ReplaceEdit | InsertEdit | RemoveEdit | PartEdit | StampEdit;

/** An ordered change with an id; applying it again after a failure completes or removes what the failed run left. */
export interface Plan {
  readonly id: string;
  readonly edits: readonly Edit[];
}
