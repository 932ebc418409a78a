import { votingPresent } from "../committee/quorum";
import type { Member } from "../committee/profile";
import type { Decision, Minutes } from "../minutes/record";
import type { RecordValue } from "../record/kinds";
import { CASTING_VOTE, NOT_LISTED } from "../reading/votes-told";
import type { Block } from "../text/block";
import { fold } from "../text/fold";
import type { Check } from "./check";

/** What the clerk added to a decision and who declared interests, as the record keeps them. */
export interface DecisionExtras {
  /** By position of the decision. */
  readonly decisions: ReadonlyMap<number, RecordValue<"decision">>;
  readonly interests: readonly RecordValue<"interest">[];
}

const sum = (numbers: readonly (number | null | undefined)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

/** True when a tie is settled: the motion is lost on it, or a casting vote is told of with it or in the line below. */
function settlesTie({ kind, spans }: Decision, blocks: readonly Block[]): boolean {
  const last = spans.at(-1)?.block ?? -1;
  return kind === "lost" || blocks.slice(Math.max(0, last), last + 2).some(({ text }) => CASTING_VOTE.test(text));
}

function voteChecks(
  decision: Decision,
  extra: RecordValue<"decision"> | undefined,
  there: number,
  blocks: readonly Block[],
) {
  const votes = {
    for: extra?.for ?? decision.votes?.for ?? null,
    against: extra?.against ?? decision.votes?.against ?? null,
    abstained: extra?.abstained ?? decision.votes?.abstained ?? null,
  };
  const found: { code: string; message: string }[] = [];
  const cast = sum([votes.for, votes.against, votes.abstained]);
  if (there > 0 && cast > there) {
    found.push({
      code: "votes-exceed-present",
      message: `${cast} votes are recorded, but only ${there} who may vote were there.`,
    });
  }
  const named = extra?.named ?? [];
  for (const side of ["for", "against", "abstained"] as const) {
    const count = named.filter((one) => one.vote === side).length;
    if (named.length > 0 && votes[side] !== null && votes[side] !== count) {
      found.push({
        code: "named-votes-differ",
        message: `${votes[side]} ${side} are recorded, but ${count} are named.`,
      });
    }
  }
  if (
    votes.for !== null &&
    votes.for > 0 &&
    votes.for === votes.against &&
    !(extra?.castingVote || settlesTie(decision, blocks))
  ) {
    found.push({ code: "tie-without-casting-vote", message: "The vote is a tie and no casting vote is recorded." });
  }
  return found;
}

/** Votes against attendance, named votes against totals, ties, and people who had withdrawn but moved or voted. */
export function checkDecisions(
  minutes: Minutes,
  members: readonly Member[],
  extras: DecisionExtras,
  blocks: readonly Block[],
): readonly Check[] {
  // "… and 23 members of the society": how many may vote is known of a committee's own members alone.
  const unlisted =
    members.length === 0 &&
    minutes.attendance.some(({ spans }) => spans.some(({ block }) => NOT_LISTED.test(blocks[block]?.text ?? "")));
  const there = unlisted ? 0 : votingPresent(minutes.attendance, members).length;
  return minutes.decisions.flatMap((decision, index) => {
    const extra = extras.decisions.get(index);
    const away = extras.interests.filter((one) => one.withdrew && one.item === decision.item).map((one) => one.name);
    const took = [
      extra?.mover ?? decision.mover,
      extra?.seconder ?? decision.seconder,
      ...(extra?.named ?? []).map((one) => one.name),
    ];
    const present = away.filter((name) => took.some((one) => one && fold(one) === fold(name)));
    const withdrawn = present.map((name) => ({
      code: "withdrawn-took-part",
      message: `${name} had withdrawn from item ${decision.item} and is recorded as moving, seconding or voting.`,
    }));
    return [...voteChecks(decision, extra, there, blocks), ...withdrawn].map(({ code, message }): Check => ({
      code,
      level: "before",
      message,
      place: decision.spans[0] ?? null,
      sentence: decision.text,
      fixes: [],
    }));
  });
}
