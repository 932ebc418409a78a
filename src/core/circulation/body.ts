/** A piece of a sentence. Always text, never markup. */
export type Inline = string | { readonly bold: string };

/** A cell: several lines are allowed ("\n"). */
export type Cell = readonly Inline[];

export interface Column {
  readonly title: string;
  /** Share of the table's width in per cent; all columns make 100. */
  readonly width: number;
}

/** Rows under one heading ("Actions for Anna Price"); `title` null for a table without groups. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

export type BodyNode =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** `slot` names the wording that the clerk may change. */
  | { readonly kind: "paragraph"; readonly text: readonly Inline[]; readonly slot?: string }
  | { readonly kind: "list"; readonly items: readonly Cell[]; readonly ordered?: boolean }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly groups: readonly RowGroup[];
    }
  /** Words taken from the minutes, exactly. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "rule" };

/** A run of nodes in one language (BCP 47). */
export interface BodyPart {
  readonly language: string;
  readonly nodes: readonly BodyNode[];
}

/** What a mail says, independent of how it is shown. */
export type Body = readonly BodyPart[];

/** The plain text of pieces. */
export const inlineText = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.bold)).join("");
