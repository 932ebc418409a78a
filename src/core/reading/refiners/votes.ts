import type { Decision, Finding } from "../../minutes/record";
import { fold } from "../../text/fold";
import type { Roster } from "../../people/roster";
import { finding, type Finder } from "./finding";

/** More votes than members, and a tie that no casting vote settled. */
export const voteFindings: Finder = ({ minutes, evidence }) => {
  const unnamed = evidence.some(({ code }) => code === "unnamed");
  const cast = evidence.flatMap(({ code, spans }) => (code === "casting" ? spans.map(({ block }) => block) : []));
  const present = minutes.attendance.filter(({ status }) => status === "present").length;
  const found: Finding[] = [];
  for (const decision of minutes.decisions) {
    const { votes } = decision;
    if (!votes) continue;
    const counted = (votes.for ?? 0) + (votes.against ?? 0) + (votes.abstained ?? 0);
    if (present > 0 && !unnamed && counted > present)
      found.push(
        finding(
          "too-many-votes",
          `${counted} votes are counted, but ${present} ${present === 1 ? "member is" : "members are"} listed as present.`,
          decision,
        ),
      );
    // What is lost on a tie needs no casting vote; one may be told of a line below.
    const last = decision.spans.at(-1)!.block;
    const settled = decision.kind === "lost" || cast.some((block) => block >= last && block <= last + 1);
    if (votes.for !== null && votes.for === votes.against && !settled)
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
