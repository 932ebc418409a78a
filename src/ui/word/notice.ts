import type { Notice } from "../../app/word/record";
import type { Catalogue } from "../strings/catalogue";

/** How a notice looks and sounds. */
export interface SaidNotice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly words: string;
}

/** True for good news, which leaves by itself; what asks for something, and every failure, stays until it is dismissed. */
export const passes = ({ kind }: Notice, { intent }: SaidNotice): boolean =>
  intent === "success" || ["nothing-to-tag", "up-to-date", "rescanned"].includes(kind);

/** The words for a notice. Every kind has some: the compiler finds one that is forgotten. */
export function sayNotice(notice: Notice, { tagging, failure, pane }: Catalogue): SaidNotice {
  switch (notice.kind) {
    case "tagged": {
      const { count, refused, overBudget } = notice;
      return { intent: refused > 0 ? "warning" : "success", words: tagging.tagged(count, refused, overBudget) };
    }
    case "nothing-to-tag":
      return { intent: "info", words: tagging.nothingToTag };
    case "untagged":
      return { intent: "success", words: tagging.untagged(notice.count) };
    case "stopped":
      return { intent: "info", words: tagging.stopped(notice.written, notice.total) };
    case "written":
      return { intent: "success", words: tagging.written };
    case "up-to-date":
      return { intent: "info", words: tagging.upToDate };
    case "kept":
      return { intent: "success", words: tagging.kept };
    case "line-written":
      return { intent: "success", words: tagging.lineWritten(notice.kept) };
    case "cannot-tag":
      return { intent: "info", words: tagging.cannotTag[notice.reason] };
    case "rescanned":
      return { intent: "info", words: tagging.rescanned(notice.count) };
    case "failed": {
      const { code, written = [] } = notice.failure;
      const words = failure[code];
      if (code !== "partly-written" || written.length === 0) return { intent: "error", words };
      return { intent: "error", words: `${words} ${pane.stillWritten(written)}` };
    }
  }
}
