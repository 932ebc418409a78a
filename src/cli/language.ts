import type { SourceText } from "../core/text/block";
import { dateOrderOf } from "../core/reading/grammar";

/** What is looked at of a long document: its dates are all written one way. */
const LOOKED_AT = 200_000;

/**
 * The language whose order of day and month a document uses, by its own dates ("10/17/23", "June 3, 2025"); British where
 * they tell nothing.
 */
export function languageOf(source: SourceText): "en-GB" | "en-US" {
  const text = source.blocks.map((block) => block.text).join("\n");
  return dateOrderOf(text.slice(0, LOOKED_AT)) ?? "en-GB";
}
