import { membershipQuestions } from "../committee/changes";
import type { CommitteeProfile } from "../committee/profile";
import { quorumByItem } from "../committee/quorum";
import type { RefinedMinutes } from "../minutes/record";
import { anchorOf, sameAnchor } from "../record/anchor";
import { choiceOf, choicesOf } from "../record/book";
import type { RecordBook } from "../record/book";
import { conflicts } from "../record/conflicts";
import { keptDecisions } from "../record/decisions";
import { keptActions } from "../record/effective";
import type { KeptAction } from "../record/effective";
import type { RecordValue } from "../record/kinds";
import type { Tagging } from "../tagging/tagging";
import type { Block } from "../text/block";
import { checkActions, checkCommitments } from "./actions";
import { inOrder } from "./check";
import type { Check } from "./check";
import { checkConflicts } from "./conflicts";
import { checkDecisions } from "./decisions";
import { checkCopies, checkFindings, checkMembership, checkPlaceholders, checkQuorum } from "./document";

/** All that checking looks at. */
export interface CheckInput {
  readonly blocks: readonly Block[];
  readonly minutes: RefinedMinutes;
  readonly tagging: Pick<Tagging, "facts" | "copies">;
  readonly book: RecordBook;
  readonly profile: CommitteeProfile | null;
}

/** True when the clerk does not want to see this suggestion again, as long as its paragraph reads the same. */
export function isDismissed(action: Pick<KeptAction, "spans">, blocks: readonly Block[], book: RecordBook): boolean {
  const [span] = action.spans;
  const block = span && blocks[span.block];
  if (!span || !block) return false;
  const anchor = anchorOf(block, span);
  return [...choicesOf(book, "dismissed").values()].some((one) => sameAnchor(one, anchor));
}

function decisionExtras({ tagging, book }: CheckInput): ReadonlyMap<number, RecordValue<"decision">> {
  const extras = new Map<number, RecordValue<"decision">>();
  for (const fact of tagging.facts) {
    const value = fact.kind === "decision" ? choiceOf(book, "decision", fact.id) : null;
    if (value) extras.set(fact.index, value);
  }
  return extras;
}

/** Findings of the reader that are worked out here, with the clerk's choices. */
const OWN = new Set([
  "action-without-owner",
  "ambiguous-owner",
  "promise-without-action",
  "too-many-votes",
  "tied-vote",
]);

/**
 * "Check before circulating": everything a careful clerk would ask, weightiest first, then in reading order. An empty
 * list is a clean bill.
 */
export function runChecks(input: CheckInput): readonly Check[] {
  const { blocks, minutes, tagging, book, profile } = input;
  const members = profile?.members ?? [];
  const actions = keptActions(minutes, tagging.facts, book);
  const decisions = keptDecisions(minutes, tagging.facts, book);
  const interests = [...choicesOf(book, "interest").values()];
  const quorum = profile
    ? quorumByItem(
        minutes.attendance,
        members,
        minutes.items,
        profile.quorum,
        interests.filter((one) => one.withdrew),
      )
    : [];
  const answered = new Set(choicesOf(book, "answered").keys());
  return inOrder([
    ...checkConflicts(conflicts(book), { actions, decisions, blocks }),
    ...checkActions(actions, minutes),
    ...checkFindings(
      minutes.findings.filter((finding) => !OWN.has(finding.code)),
      minutes,
      blocks,
    ),
    ...checkDecisions(minutes, members, { decisions: decisionExtras(input), interests }, blocks),
    ...checkPlaceholders(blocks),
    ...checkQuorum(quorum, minutes),
    ...checkCommitments(actions, (action) => isDismissed(action, blocks, book)),
    ...checkMembership(membershipQuestions(minutes, blocks, members, answered)),
    ...checkCopies(tagging.copies, blocks),
  ]);
}
