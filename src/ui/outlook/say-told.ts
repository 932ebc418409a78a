import type { OutlookState } from "../../app/outlook/state";
import type { OutlookWords } from "../strings/outlook.en";

type Intent = "success" | "warning" | "error" | "info";

/** The words for what was done, and how they look. */
export function sayTold(
  told: NonNullable<OutlookState["told"]>,
  words: OutlookWords,
): { readonly intent: Intent; readonly lines: readonly string[] } {
  switch (told.kind) {
    case "filled":
    case "opened": {
      const head = told.kind === "filled" ? words.filled(told.label) : words.opened(told.label, told.part, told.parts);
      const missing = told.missing.length > 0 ? [words.missing(told.missing, told.people)] : [];
      return {
        intent: missing.length > 0 ? "warning" : "success",
        lines: [head, ...missing, ...told.said.map((notice) => notice.message)],
      };
    }
    case "refused":
      return { intent: "warning", lines: told.said.map((notice) => notice.message) };
    case "failed":
      return { intent: "error", lines: [[told.name, words.failure[told.failure.code]].filter(Boolean).join(": ")] };
    case "said":
      return { intent: "info", lines: [told.message] };
  }
}
