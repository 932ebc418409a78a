import type { Plan, Snapshot } from "./document";
import type { Outcome } from "./outcome";

/** What a file of minutes tells besides its text: reasons to look twice before it goes out. */
export interface FileTraces {
  readonly comments: number;
  readonly trackedChanges: number;
}

/** Files of minutes as bytes, for hosts that hold no document of their own. Nothing is changed in place. */
export interface MinutesFilePort {
  /** Reads a .docx; fails with "not-a-document", "encrypted", "legacy-format" or "too-large". */
  open(bytes: Uint8Array): Promise<Outcome<{ readonly snapshot: Snapshot; readonly traces: FileTraces }>>;
  /** A copy with a plan applied. */
  change(bytes: Uint8Array, plan: Plan): Promise<Outcome<Uint8Array>>;
  /** A copy without tags, data part, comments, tracked changes and authors' names; the visible text is the same. */
  clean(bytes: Uint8Array): Promise<Outcome<Uint8Array>>;
}
