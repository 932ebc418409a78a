import { taggedByHand } from "../../core/tagging/manual";
import type { TagKind } from "../../core/tagging/tag-name";
import type { Span } from "../../core/text/block";
import type { Ready } from "./state";

/** Something that the clerk tagged although no rule finds a fact there. */
export interface HandTagged {
  readonly kind: TagKind;
  readonly controlId: string;
  readonly words: string;
  readonly span: Span;
}

/** What was tagged by hand and stands in no other list of the record, in reading order. */
export function handTagged({ reading, tags, tagging }: Ready): readonly HandTagged[] {
  const listed = new Set(tagging.facts.map((fact) => fact.controlId));
  return taggedByHand(reading.source.blocks, tags).flatMap(({ kind, placed, words }) =>
    listed.has(placed.controlId) || words.trim() === ""
      ? []
      : [{ kind, controlId: placed.controlId, words, span: { block: placed.block, ...placed.range } }],
  );
}
