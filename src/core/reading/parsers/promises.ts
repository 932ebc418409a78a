import type { Claim, Parser, Zone } from "../context";
import { commitmentsIn } from "../grammar/commitments";
import { isThing, ownerListAt } from "../grammar/names";
import { behindTopic, sentencesIn } from "../grammar/sentences";
import type { OwnerPhrase } from "../grammar/types";
import { shared } from "../reader";
import { worthOffering, worthOfPronoun } from "./promise-worth";
import { guarded } from "../../text/pattern";

const { actionLine, actionsOf, boldOf, earlierDuty, filled, groundOf } = shared;
const { isEarlierTask, isFinishedTask, isTitle, LONGEST, ownerClaim, pieceWords } = shared;

/**
 * Prose that commits somebody: offered, never marked. A reading has it where it is given as an option; a pane loads it once what
 * the document marks is listed.
 */
export const promises: Parser = {
  name: "promises",
  zones: ["passage", "next", "list", "opening", "heading", "attendance"],
  read: promised,
};

const TO = /(?::|listed-)to$/;
/** "Clerk to action": marks what stands before. */
const ACTIONS_IT = guarded(/^[^.]{1,60}\sto\saction\W*$/i);

/** "Mr Corder has seen the archdeacon. It was cold. He will write.": who begins the last of the sentences before that begins with people. */
function spokenOf(text: string, at: number): readonly OwnerPhrase[] | null {
  const next = nextSentence(text, at);
  // "Ann Ode and Cy Moss met him. They will write.": both.
  const most = text.startsWith("They", at) ? 9 : 1;
  for (const { start, end } of [...sentencesIn(text)].reverse()) {
    if (end > at || /^(?:He|She|They)\b/.test(text.slice(start, start + 6))) continue;
    const topic = behindTopic(text.slice(start, end));
    const owners = ownerListAt(text, start + topic)?.owners.slice(0, most) ?? [];
    if (owners.length === 0 || owners.some((owner) => owner.kind === "group" || isThing(owner.text))) continue;
    // "Nan spoke. She will talk to Nan": she is somebody else.
    return owners.some((owner) => next.includes(owner.text)) ? null : owners;
  }
  return null;
}

const nextSentence = (text: string, at: number): string => {
  const range = sentencesIn(text).find(({ end }) => end > at);
  return range ? text.slice(range.start, range.end) : "";
};

function promised(zone: Zone): Claim[] {
  const earlier = zone.role === "previous";
  if (zone.kind === "list" && !earlier && zone.role !== "arising") return [];
  const claims: Claim[] = [];
  for (const { line, at } of filled(zone)) {
    if (line.text.length > LONGEST || isTitle(zone, line) || isEarlierTask(zone, line)) continue;
    // All of the minutes in one paragraph.
    if (zone.kind === "attendance" && line.text.length < 600) continue;
    const plain = actionsOf(line);
    const bold = plain.length > 0 ? boldOf(line) : undefined;
    const marked = bold ? actionLine(line.text, { bold }) : plain;
    const ground = groundOf(line, at);
    for (const phrase of commitmentsIn(line.text)) {
      // "5. Jo to present the plan" on an agenda is what is to come at the meeting itself.
      // "Jo to paint the gate" at the head of a matter arising is what Jo had to do.
      // "Asked Jo to print one." of an earlier task is how it went.
      const first = phrase.start < 3;
      if (
        zone.kind === "list" &&
        (earlier ? first || TO.test(phrase.rule) : first && phrase.rule !== "commitment:will")
      )
        continue;
      // A heading promises only behind its topic: "(4) Club hut – Jo to look at the roof", "3. Four bids, Al will ring them".
      const behind = phrase.start > 3 && line.mark && (line.mark.label.startsWith("(") || !TO.test(phrase.rule));
      if (zone.kind === "heading" && !behind) continue;
      if (zone.role === "agenda" && TO.test(phrase.rule) && phrase.start === 0) continue;
      if (marked.some((one) => one.range.start < phrase.end && one.range.end > phrase.start)) continue;
      const words = pieceWords(ground, phrase);
      if (phrase.start < (earlierDuty(zone, line.text) ?? 0)) continue;
      if (ACTIONS_IT.test(words.text)) continue;
      if (first && isFinishedTask(zone, line)) continue;
      claims.push({
        kind: "action",
        previous: false,
        origin: "commitment",
        ref: null,
        label: null,
        text: words.text,
        owners: (phrase.pronoun ? (spokenOf(line.text, phrase.start) ?? phrase.owners) : phrase.owners).map((owner) =>
          ownerClaim(ground, owner),
        ),
        due: phrase.due ? pieceWords(ground, phrase.due) : null,
        status: null,
        block: at,
        spans: words.spans,
        rule: phrase.rule,
        certainty: "inferred",
        worth: phrase.pronoun ? worthOfPronoun : worthOffering,
      });
    }
  }
  return claims;
}
