import type { FillField } from "../../ports/mail";

/** One field of the open item: what stands there, what the draft has, and whether the clerk must be asked. */
export interface FieldChange {
  readonly field: FillField;
  readonly before: string;
  readonly after: string;
  /** "write": nothing of the clerk's is there; "same": nothing to do; "ask": something else stands there. */
  readonly verdict: "write" | "same" | "ask";
  /** True where what stands there is what we filled the last time: an update, not the clerk's own words. */
  readonly ours?: boolean;
}
