import type { ByLanguage } from "./in-language";

/** Words of the decisions panel. */
export interface DecisionWords {
  readonly edit: (decision: string) => string;
  readonly editShort: string;
  readonly kind: string;
  readonly mover: string;
  readonly seconder: string;
  readonly votes: string;
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
  readonly castingVote: string;
  readonly noCastingVote: string;
  readonly named: string;
  readonly namedHint: string;
  readonly namedVote: (name: string) => string;
  readonly noVote: string;
  readonly vote: Readonly<Record<"for" | "against" | "abstained", string>>;
  readonly listed: (vote: string, names: readonly string[]) => string;
  readonly keep: string;
  readonly keepHint: string;
  readonly close: string;
  readonly noted: string;
  readonly casting: (vote: string) => string;
  readonly findings: (count: number) => string;
}

const british: DecisionWords = {
  edit: (decision) => `Edit the decision: ${decision}`,
  editShort: "Edit",
  kind: "Kind",
  mover: "Proposed by",
  seconder: "Seconded by",
  votes: "Votes",
  for: "For",
  against: "Against",
  abstained: "Abstained",
  castingVote: "Casting vote",
  noCastingVote: "None",
  named: "Named votes",
  namedHint: "Those present; whoever is not chosen is not named.",
  namedVote: (name) => `Vote of ${name}`,
  noVote: "–",
  vote: { for: "For", against: "Against", abstained: "Abstained" },
  listed: (vote, names) => `${vote}: ${names.join(", ")}`,
  keep: "Keep beside the text",
  keepHint: "The words of the decision stay as they are; only what they do not say is kept.",
  close: "Close",
  noted: "with notes",
  casting: (vote) => `casting vote ${vote}`,
  findings: (count) => (count === 1 ? "1 question" : `${count} questions`),
};

const american: DecisionWords = { ...british, mover: "Moved by" };

export const decisionWords: ByLanguage<DecisionWords> = { "en-GB": british, "en-US": american };
