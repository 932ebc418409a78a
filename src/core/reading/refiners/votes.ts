import type { Decision, Finding } from "../../minutes/record";
import { fold } from "../../text/fold";
import type { Roster } from "../../people/roster";
import { finding, type Finder } from "./finding";

/** More votes than members, and a tie that no casting vote settled. */
export const voteFindings: Finder = ({ minutes }) => {
  const present = minutes.attendance.filter(({ status }) => status === "present").length;
  const found: Finding[] = [];
  for (const decision of minutes.decisions) {
    const { votes } = decision;
    if (!votes) continue;
    const cast = (votes.for ?? 0) + (votes.against ?? 0) + (votes.abstained ?? 0);
    if (present > 0 && cast > present)
      found.push(
        finding(
          "too-many-votes",
          `${cast} votes are counted, but ${present} ${present === 1 ? "member is" : "members are"} listed as present.`,
          decision,
        ),
      );
    if (votes.for !== null && votes.for === votes.against && !/casting/i.test(decision.text))
      found.push(
        finding("tied-vote", `The vote is tied at ${votes.for} each and no casting vote is recorded.`, decision),
      );
  }
  return found;
};

const person = (name: string, roster: Roster): string => {
  const folded = fold(name).replace(/^(?:mr|mrs|ms|miss|dr|cllr|councillor) /, "");
  const people = roster.index.get(folded) ?? [];
  return people.length === 1 ? people[0]!.name : folded;
};

const underItem = (decision: Decision, item: string): boolean =>
  decision.item !== null &&
  (decision.item === item || decision.item.startsWith(`${item}.`) || decision.item.replace(/\.$/, "") === item);

/** Somebody who declared an interest and withdrew moves or seconds in that item; moving after declaring alone is asked about too. */
export const interestFindings: Finder = ({ minutes, evidence, context: { roster } }) => {
  const declared = evidence.filter(({ code }) => code === "interest");
  if (declared.length === 0) return [];
  const left = evidence.filter(({ code }) => code === "withdrew");
  return declared.flatMap((one) => {
    const who = person(one.text, roster);
    const stated = one.data?.["item"];
    // Declared in the item itself, it is of that item.
    const item = typeof stated === "string" ? stated : one.item;
    const withdrew =
      one.data?.["withdrew"] === true ||
      left.some((other) => person(other.text, roster) === who && (item === null || other.item === item));
    if (!withdrew || item === null) return [];
    return minutes.decisions
      .filter(
        (decision) =>
          underItem(decision, item) &&
          [decision.mover, decision.seconder].some((name) => name !== null && person(name, roster) === who),
      )
      .map((decision) =>
        finding(
          "interest-and-vote",
          `${one.text} declared an interest in item ${item} and withdrew, but ${decision.mover !== null && person(decision.mover, roster) === who ? "moves" : "seconds"} a motion there.`,
          decision,
        ),
      );
  });
};
