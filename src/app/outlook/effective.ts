import type { Action, Minutes, NextMeeting } from "../../core/minutes/record";
import { read } from "../../core/reading/as-written";
import { promises } from "../../core/reading/parsers/promises";
import { withRestrictions } from "../../core/publish/restricted";
import { stateOf } from "../../core/publish/state";
import { whatThisFileHolds } from "../../core/publish/disclosure";
import { refined } from "../../core/reading/refined";
import { choiceOf, choicesOf, type RecordBook } from "../../core/record/book";
import { conflicts } from "../../core/record/conflicts";
import { attached } from "../../core/record/attached";
import { keptActions } from "../../core/record/effective";
import { hashOf } from "../../core/record/hash";
import { readParts } from "../../core/record/parts";
import { planTags } from "../../core/tagging/plan-tags";
import type { TaggedFact } from "../../core/tagging/tagging";
import type { Block } from "../../core/text/block";
import type { DocumentStateName } from "../../core/record/kinds";
import type { Snapshot } from "../../ports/document";
import type { FileFacts } from "../../ports/minutes-file";
import type { ReadMinutes } from "./state";

export interface ReadFile {
  readonly read: ReadMinutes;
  readonly state: DocumentStateName;
}

/**
 * Reads a file's text and puts the clerk's own choices in it to use: owners settled, dates and statuses set, the next
 * meeting, what is restricted, the state.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  snapshot: Snapshot,
  facts: FileFacts,
  language: "en-GB" | "en-US",
): ReadFile {
  const { blocks, tags, parts, title } = snapshot;
  const plain = refined(read({ kind: "docx", blocks, ...(title ? { title } : {}) }, { language, promises }));
  const { book: stored, messages: warnings } = readParts(parts);
  const tagging = planTags({ blocks, tags, minutes: plain }).facts;
  const book = attached(stored, plain, tagging, blocks);
  const minutes = effectiveMinutes(plain, blocks, tagging, book);
  const version = hashOf(blocks.map((block) => block.text).join("\n"));
  const holds = whatThisFileHolds(book, tags, blocks, facts, language);
  const tagged = tags.some((tag) => tag.tag.startsWith("ma:")) || parts.length > 0;
  const differ = conflicts(book).length;
  const profile = choiceOf(book, "profile", "committee")?.profile ?? null;
  return {
    read: { name, bytes, minutes, blocks, facts, book, profile, parts, holds, tagged, version, warnings, differ },
    state: stateOf(book),
  };
}

/** The minutes with the clerk's own choices in: restrictions, owners, dates, statuses, the next meeting. */
export function effectiveMinutes<M extends Minutes>(
  plain: M,
  blocks: readonly Block[],
  facts: readonly TaggedFact[],
  book: RecordBook,
): M {
  const marked = withRestrictions(plain, blocks, book);
  const actions = keptActions(marked, facts, book).map(
    ({ index: _index, id: _id, chosen: _chosen, status, ...action }): Action => ({
      ...action,
      // Only words in the minutes close an action.
      status: status === "proposed" ? "open" : status,
    }),
  );
  return { ...marked, actions, nextMeeting: nextOf(marked.nextMeeting, book) };
}

function nextOf(stated: NextMeeting | null, book: RecordBook): NextMeeting | null {
  const [chosen] = choicesOf(book, "next").values();
  if (!chosen) return stated;
  const basis = stated ?? { spans: [], text: "" };
  return { ...basis, ...chosen, rule: "clerk", certainty: "stated" };
}
