import type { Decision, Minutes } from "../minutes/record";
import type { TaggedFact } from "../tagging/tagging";
import { choiceOf } from "./book";
import type { RecordBook } from "./book";
import { decisionIds } from "./effective";
import type { RecordValue } from "./kinds";

export type DecisionNote = RecordValue<"decision">;

/** A decision as the text says it and the clerk has completed it. */
export interface KeptDecision extends Decision {
  /** Position among the minutes' decisions. */
  readonly index: number;
  /** The id of its tag, or the one it would get. */
  readonly id: string;
  readonly castingVote: "for" | "against" | null;
  readonly named: DecisionNote["named"];
  /** True when the notes say something that the text does not. */
  readonly chosen: boolean;
}

/** A decision with nothing added. */
export const EMPTY_NOTE: DecisionNote = {
  kind: null,
  mover: null,
  seconder: null,
  for: null,
  against: null,
  abstained: null,
  castingVote: null,
  named: [],
};

function votesOf(decision: Decision, note: DecisionNote): Decision["votes"] {
  const votes = {
    for: note.for ?? decision.votes?.for ?? null,
    against: note.against ?? decision.votes?.against ?? null,
    abstained: note.abstained ?? decision.votes?.abstained ?? null,
  };
  return Object.values(votes).every((count) => count === null) ? null : votes;
}

/** Every decision with the clerk's notes put in. */
export function keptDecisions(
  minutes: Minutes,
  facts: readonly TaggedFact[],
  book: RecordBook,
): readonly KeptDecision[] {
  const ids = decisionIds(minutes, facts);
  return minutes.decisions.map((decision, index) => {
    const id = ids[index] ?? "";
    const kept = choiceOf(book, "decision", id);
    const note = kept ?? EMPTY_NOTE;
    return {
      ...decision,
      index,
      id,
      kind: note.kind ?? decision.kind,
      mover: note.mover ?? decision.mover,
      seconder: note.seconder ?? decision.seconder,
      votes: votesOf(decision, note),
      castingVote: note.castingVote,
      named: note.named,
      chosen: kept !== null,
    };
  });
}
