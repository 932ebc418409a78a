import type { Fact, Finding, Minutes, ReferenceStyle } from "../../minutes/record";
import type { Context, Evidence } from "../context";

/** What a finder looks at. */
export interface Facts {
  readonly minutes: Minutes;
  readonly references: ReferenceStyle | null;
  readonly evidence: readonly Evidence[];
  readonly context: Context;
}

/** Looks for one kind of thing that a careful clerk would ask about. */
export type Finder = (facts: Facts) => readonly Finding[];

/** A finding about the text of a fact or of a piece of evidence. */
export const finding = (code: string, message: string, about: Pick<Fact, "spans">): Finding => ({
  code,
  message,
  spans: about.spans,
  rule: `finding:${code}`,
  certainty: "inferred",
});

/** An action as a sentence names it: its reference, else its first words. */
export const nameOf = (action: { readonly ref: string | null; readonly text: string }): string => {
  if (action.ref) return `Action ${action.ref.replace(/^action\s+/i, "")}`;
  const words = action.text.split(/\s+/);
  return `The action “${words.slice(0, 7).join(" ")}${words.length > 7 ? "…" : ""}”`;
};
