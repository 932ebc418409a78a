/** A .docx as a quick look tells of it. */
export interface FileGlance {
  readonly name: string;
  /** Visible paragraphs in the order of the file: header first, then the body. White space is settled. */
  readonly paragraphs: readonly string[];
  readonly comments: number;
  readonly trackedChanges: number;
  /** Tags and notes of the add-in: this is the clerk's working file, not the clean copy. */
  readonly working: boolean;
  /** `printOf` its visible text. */
  readonly print: string;
}

/** What is about to leave, as Outlook tells of it. */
export interface Outgoing {
  readonly kind: "message" | "invitation";
  readonly subject: string;
  /** Words of the body, signature and all. */
  readonly text: string;
  /** Everybody it goes to, in any field. */
  readonly addresses: readonly string[];
  /** Key of the draft the pane filled in here ("circulation", "owner:…"); null when it filled none. */
  readonly draft: string | null;
  /** The committee whose draft that is, "" where its minutes name none; null when the pane filled in none. */
  readonly committee: string | null;
  /** Names of all that is attached. */
  readonly attached: readonly string[];
  /** The attached .docx files that could be read. */
  readonly files: readonly FileGlance[];
}
