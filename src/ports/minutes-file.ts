import type { CleanChoices } from "../core/publish/copy-plan";
import type { FileFacts } from "../core/publish/disclosure";
import type { Plan, Snapshot } from "./document";
import type { Outcome } from "./outcome";

export type { FileFacts } from "../core/publish/disclosure";

/** What a clean copy leaves out besides words; all of it unless told otherwise. */
export type LeaveOut = Partial<Pick<CleanChoices, "tags" | "dataPart" | "comments" | "trackedChanges" | "authorNames">>;

/** Files of minutes as bytes, for hosts that hold no document of their own. Nothing is changed in place. */
export interface MinutesFilePort {
  /** Reads a .docx, and who and what its own parts name; fails with "not-a-document", "encrypted", "legacy-format" or "too-large". */
  open(bytes: Uint8Array): Promise<Outcome<{ readonly snapshot: Snapshot; readonly facts: FileFacts }>>;
  /** A copy with a plan applied. */
  change(bytes: Uint8Array, plan: Plan): Promise<Outcome<Uint8Array>>;
  /** A copy without tags, data part, comments, tracked changes and authors' names; the visible text is the same. */
  clean(bytes: Uint8Array, leaveOut?: LeaveOut): Promise<Outcome<Uint8Array>>;
  /** Who and what the file's own parts name: authors of comments and of tracked changes, properties. */
  facts(bytes: Uint8Array): Promise<Outcome<FileFacts>>;
  /** A short name of the visible text, by which the check before sending knows the file again; null for no document. */
  print(bytes: Uint8Array): Promise<string | null>;
}
