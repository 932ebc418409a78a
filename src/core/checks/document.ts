import type { MembershipQuestion } from "../committee/changes";
import type { QuorumAt } from "../committee/quorum";
import type { Finding, Minutes, RefinedMinutes } from "../minutes/record";
import { planOf } from "../tagging/edits";
import type { CopiedTag } from "../tagging/tagging";
import { planCopy } from "../tagging/untag";
import type { Block } from "../text/block";
import type { Check, Fix } from "./check";

/** Findings of the reader that matter before the minutes go out; others are asked about. */
const WEIGHTY =
  /^(?:status-contradiction|present-and-apologies|(?:absent-)?speaker|interest-and-vote|reference-duplicate|public-named|impossible-date|weekday-mismatch|next-meeting-past|minutes-not-earlier)/u;

/** Words left from a template: a placeholder nobody filled in. */
const PLACEHOLDER =
  /\[(?:date|start|end|time|venue|link|telephone|e-mail|chair|secretary|(?:proper )?officer|chief executive|apologies|names?|present|in attendance|committee|council|body|presenter|topic|outcome|progress|time closed|signature|date of (?:signature|summons|last (?:annual general )?meeting)|members|reasons?|business(?: for which the meeting is called)?|the confidential nature of the business|paragraph|applications|payments|decisions|matter|request|resolution|(?:exempt )?report|recommendation|strategy or decision)\]/giu;

const LATER = /signature/iu;

/** The reader's findings, each with its jump, and the next free reference where one is used twice. */
export function checkFindings(
  findings: readonly Finding[],
  minutes: RefinedMinutes,
  blocks: readonly Block[],
): readonly Check[] {
  return findings.map((finding) => {
    const place = finding.spans.at(-1) ?? null;
    const text = place ? (blocks[place.block]?.text ?? "") : "";
    const next = minutes.references?.next;
    const fixes: Fix[] = [];
    const duplicate = place && minutes.actions.find((action) => action.block === place.block)?.ref;
    const start = duplicate ? text.indexOf(duplicate) : -1;
    if (finding.code === "reference-duplicate" && next && duplicate && place && start >= 0) {
      const range = { start, end: start + duplicate.length };
      const plan = planOf([{ kind: "replace", block: place.block, expect: text, range, text: next }]);
      fixes.push({ does: "edit", label: `Change to ${next}`, plan });
    }
    return {
      code: finding.code,
      level: WEIGHTY.test(finding.code) ? "before" : "ask",
      message: finding.message,
      place,
      sentence: place ? text.slice(place.start, place.end) || text : null,
      fixes,
    };
  });
}

/** Placeholders of a template that still stand in the text; places for the signature may stay. */
export function checkPlaceholders(blocks: readonly Block[]): readonly Check[] {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(PLACEHOLDER)]
      .filter((match) => !LATER.test(match[0]))
      .map((match): Check => ({
        code: "placeholder-left",
        level: "before",
        message: `${match[0]} was never filled in.`,
        place: { block, start: match.index, end: match.index + match[0].length },
        sentence: text,
        fixes: [],
      })),
  );
}

/** Items taken without a quorum. */
export const checkQuorum = (quorum: readonly QuorumAt[], minutes: Minutes): readonly Check[] =>
  quorum
    .filter((at) => !at.quorate)
    .map((at) => {
      const item = minutes.items.find((one) => one.number === at.item && at.item !== null);
      const where = at.item ? `Item ${at.item}` : "The meeting";
      const unsure = at.unsure > 0 ? `; of ${at.unsure} it is not certain` : "";
      const message =
        at.there < at.needed
          ? `${where} had ${at.there} of the ${at.needed} needed for a quorum${unsure}.`
          : `${where} may have lacked its quorum of ${at.needed}: ${at.there} are listed, but when ${at.unsure} of them came or went is not certain.`;
      return {
        code: "no-quorum",
        level: "before",
        message,
        place: item?.spans[0] ?? null,
        sentence: item?.title ?? null,
        fixes: [],
      };
    });

const MEMBERSHIP: Readonly<Record<MembershipQuestion["kind"], (name: string) => string>> = {
  new: (name) => `${name} seems to be a new member. Add to the membership?`,
  "standing-down": (name) => `${name} seems to be standing down. End the term?`,
  unlisted: (name) => `${name} is listed as a member here but is not in the membership.`,
  substitute: (name) => `${name} came as a substitute. Send the minutes too?`,
};

/** Questions about the membership, asked once. */
export const checkMembership = (questions: readonly MembershipQuestion[]): readonly Check[] =>
  questions.map((question) => ({
    code: `membership-${question.kind}`,
    level: "ask",
    message: MEMBERSHIP[question.kind](question.name),
    place: question.span,
    sentence: question.sentence,
    fixes: ["Yes", "No"].map((label) => ({
      does: "record",
      label,
      change: { kind: "answered", subject: question.key, value: { answer: label.toLowerCase() } },
    })),
  }));

/** Controls that came by copy and paste. */
export const checkCopies = (copies: readonly CopiedTag[], blocks: readonly Block[]): readonly Check[] =>
  copies.map((copied) => ({
    code: "copied-tag",
    level: "ask",
    message: `“${copied.copy.title}” was copied here with its tag. Is it a matter of its own?`,
    place: { block: copied.copy.block, ...copied.copy.range },
    sentence: blocks[copied.copy.block]?.text ?? null,
    fixes: [
      { does: "edit", label: "A matter of its own", plan: planCopy(copied, "own") },
      { does: "edit", label: "Remove the tag", plan: planCopy(copied, "untag") },
    ],
  }));
