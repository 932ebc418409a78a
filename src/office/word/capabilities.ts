import type { WordHost } from "./host";

/** What this Word can do, asked once. Word JavaScript requirement sets in the comments. */
export interface WordCapabilities {
  /** WordApi 1.6, the declared minimum: custom XML parts, paragraph events. Without it nothing of the add-in works. */
  readonly minimum: boolean;
  /** WordApi 1.7: text without hidden and deleted pieces. */
  readonly visibleText: boolean;
  /** CompressedFile 1.1: the file as bytes. */
  readonly bytes: boolean;
  /** PdfFile 1.1: the file as a PDF. */
  readonly pdf: boolean;
}

/** Asks the host for its requirement sets. */
export function askCapabilities({ office }: WordHost): WordCapabilities {
  const has = (set: string, version: string): boolean => office.context.requirements.isSetSupported(set, version);
  return {
    minimum: has("WordApi", "1.6"),
    visibleText: has("WordApi", "1.7"),
    bytes: typeof office.context.document.getFileAsync === "function" && has("CompressedFile", "1.1"),
    pdf: typeof office.context.document.getFileAsync === "function" && has("PdfFile", "1.1"),
  };
}
