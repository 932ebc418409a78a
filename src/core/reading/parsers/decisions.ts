import type { Claim, DecisionClaim, Line, Parser, Zone } from "../context";
import { confirms, decisionsIn, tellsVotes, votesIn, type DecisionPhrase } from "../grammar";
import { actionsOf, roleOf } from "../line-facts";
import { groundOf, lineWords, pieceWords } from "./action-claims";
import { AGREED_THAT, movedWhat, RESOLVED_ALONE, WHAT_ELSE } from "../shapes";
import { depthOf } from "../list-zone";
import { guarded } from "../../text/pattern";
import { decisionClaim, filled } from "./claims";
import { motionInParts } from "./motions";

/** Longer lines are no sentences. */
export const LONGEST = 50_000;

/** What the meeting resolved, agreed, approved, carried; every item under a heading "Decisions". */
export const decisions: Parser = {
  name: "decisions",
  zones: ["passage", "heading", "list", "next", "opening", "attendance"],
  read: (zone) => decided(zone),
};

/** At the head of the minutes a short line without a bullet is a title or a detail, not business. */
export const isTitle = (zone: Zone, line: Line): boolean =>
  zone.kind === "opening" &&
  line.mark === null &&
  line.text.length < 60 &&
  !TALLIED.test(line.text) &&
  !STATES.test(line.text) &&
  !MINUTES_AGREED.test(line.text) &&
  !((line.block.place === "textBox" || line.text.includes(":")) && BOXED.test(line.text)) &&
  !AGREED_THAT.test(line.text) &&
  !/\bseconded\b/i.test(line.text) &&
  !OUTCOME_ALONE.test(line.text);

/** "None", "N/A (the team was not complete)": nothing was decided. */
const NOTHING = /^(?:none|nil|nothing|n\/?a|not applicable|no decisions?|whereas)\b(?!\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+)/iu;

/** "Decision: none", "Decision: [what was decided]", "Approved: ______", "Approved: March 6, 2028" */
const SAYS_NONE = guarded(
  /^\W*(?:decisions?|resolutions?|agreements?|outcomes?)(?:\s(?:made|taken|reached))?\W+(?:(?:none|nil|nothing|n\/?a|tb[acd]|no decisions?)(?:\s\p{Ll}+)?|(?<=\[)[^\]]*\])\W*$|^\W*(?:minutes\s)?(?:approved|confirmed|accepted)(?:\sby)?\W*(?:_{3}|(?:\p{L}+\s)?\d[\d\s,/.-]{3,9}(?:\p{L}{3,9}\s\d{4})?\W*$)/iu,
);

/** "RESOLVED: that the bell be rung", set in a box beside the business or labelled so. */
const BOXED = /^\W*(?:resolved|agreed|decided|decisions?)\b\W/i;

/** Sentences that open a meeting, not a list of who was there. */
const PROSE = guarded(
  /^(?!.*apolog)(?!\W*(?:regrets|present|absent|attend|in attendance)|[\p{L} ]{2,40}:)(?=.*(?:\.\s+\p{Lu}|\s(?:was|were)\s(?:\p{L}{2,20}ly\s)?(?:appointed|elected|approved)\s)).{20,}/iu,
);

/** "Passed" below what was put to the vote, "These were agreed" below the minutes. */
const OUTCOME_ALONE = /^(?:(?:these|they) were (?:agreed|approved|accepted)|passed|carried|lost|defeated)\W*$/i;

/** "Previous minutes: agreed", among the lines at the head. */
const MINUTES_AGREED =
  /\b(?:minutes|reports?|accounts)\b.{0,40}\b(?:agreed|approved(?! on\b)|accepted|adopted|passed)\b/i;

const STANDS = /(?:[.–—-]\s|^)(?:resolved|agreed to close)\W*$/i;

/** "Minutes of 9 June approved: 4-0". */
const TALLIED = /\b(?:approved|carried|passed|adopted|accepted|agreed)\b.{0,12}\b\d{1,3}\s?[-–]\s?\d{1,3}\W*$/i;

/** "Minutes of the spring meeting approved unanimously", "Jo elected as chair": numbered like a heading, and a whole statement. */
const STATES =
  /\s(?:was|were)\s(?:approved|accepted|adopted|deferred|postponed)\b|\S+\s+\S+.*\s(?:approved|accepted|adopted|carried|passed|agreed)\s(?:and\ssigned|unanimously|as\s\p{L}+|by\sall)|\b[Mm]inutes\s.*\s(?:approved|accepted|adopted|agreed)$|^RESOLVED\s|^(?:(?:Agreed|Decided|Resolved)\s(?:not\s)?to|Mo(?:tion|ved)\s(?:to|that|by))\s|^\p{Lu}.*\s(?:elected|appointed)\s(?:as|unopposed)\s?/u;

function decided(zone: Zone): Claim[] {
  const claims: DecisionClaim[] = [];
  const lines = filled(zone);
  let before: { line: Line; at: number } | null = null;
  let lead: string | null = null;
  let leadAt = 0;
  for (let index = 0; index < lines.length; index++) {
    const { line, at } = lines[index]!;
    if (line.text.length > LONGEST || isTitle(zone, line)) continue;
    // Prose behind those present: "Ann Ode opened the meeting. The minutes were approved."
    if (zone.kind === "attendance" && line.text.length < 600 && !PROSE.test(line.text)) continue;
    const motion = zone.kind === "passage" ? motionInParts(lines, index) : null;
    if (motion) {
      claims.push(motion.claim);
      index = motion.end - 1;
      before = lines[index]!;
      continue;
    }
    // "RESOLVED:" on a line of its own: what was resolved comes next.
    const next = lines[index + 1]?.line;
    // "Agreed" over "3. Barn": it was what stands above.
    if (/\band$/.test(line.text) && next && RESOLVED_ALONE.test(next.text.slice(0, 80))) continue;
    const ends = !next || (/^\p{L}+\.?$/u.test(line.text) && next.mark?.ordered && next.text.length < 30);
    if (RESOLVED_ALONE.test(line.text.slice(0, 80)) && (!ends || AGREED_THAT.test(line.text))) {
      lead = line.text;
      leadAt = index;
      // "Resolved:" under "Seconded by Cy Dean"
      const moved = claims.at(-1);
      if (moved?.rule === "decision:motion-only" && before && endsAt(moved, before))
        claims[claims.length - 1] = { ...moved, ...withWords(moved, { line, at }), decision: "resolved" };
      before = { line, at };
      continue;
    }
    // A heading decides nothing, nor does "We agreed on these next steps:" over them.
    if (
      line === lines[0]!.line &&
      lines.length > 1 &&
      /^(?:decisions|actions)$/.test(zone.role) &&
      roleOf(line) === zone.role
    )
      continue;
    // Beside the items of a list a paragraph is none of what was resolved.
    if (line.mark === null && index > leadAt + 1 && !WHAT_ELSE.test(line.text)) lead = null;
    const moved = claims.at(-1);
    // "THAT the agenda be approved" under its mover and seconder is what they moved.
    if (
      moved &&
      before &&
      (lead === before.line.text || movedWhat(line.text, moved.text)) &&
      /:mo(?:tion-only|ved-and-seconded)$/.test(moved.rule) &&
      endsAt(moved, before)
    ) {
      claims[claims.length - 1] = { ...moved, ...withWords(moved, { line, at }) };
      before = { line, at };
      continue;
    }
    const named =
      zone.kind === "heading" && !/[.:–-]/.test(line.text) && !STATES.test(line.text) ? [] : decisionsIn(line.text);
    // "Action – Recommend that the policy be adopted" is what is to be done.
    const marked = named.length > 0 ? actionsOf(line)[0] : undefined;
    const found = SAYS_NONE.test(line.text)
      ? []
      : marked?.label && marked.range.start < 3
        ? named.filter(({ rule }) => rule !== "decision:passive")
        : named;
    for (const phrase of found) {
      // "Deferred to June.", "Resolved." and "Agreed to close." are how an earlier action stands.
      if (zone.role === "previous" && (phrase.kind === "deferred" || STANDS.test(line.text))) continue;
      // "Approved" alone in the margin
      if (phrase.refersBack && !before && /^\w+$/.test(line.text)) continue;
      const claim = claimOf(phrase, line, at, phrase.refersBack ? before : null);
      const last = claims.at(-1);
      // What was decided stands above as a decision of its own: mover, votes and outcome belong to it.
      const ends = last !== undefined && /moved|motion/.test(last.rule) && confirms(line.text, last.text);
      if (last && before && ends && endsAt(last, before) && last.seconder !== null)
        claims[claims.length - 1] = joined(last, claim, phrase, line, at);
      else if (
        last &&
        before &&
        phrase.refersBack &&
        last.spans.at(-1)!.block === before.at &&
        claim.text.startsWith(before.line.text)
      )
        claims[claims.length - 1] = joined(last, claim, phrase, line, at);
      else if (
        last &&
        before &&
        phrase.refersBack &&
        last.rule === "decision:motion-only" &&
        !(last.mover && claim.mover) &&
        !endsAt(last, before)
      )
        // What was said of it stands between who proposed it and how it ended.
        claims[claims.length - 1] = {
          ...last,
          text: `${last.text} ${claim.text}`,
          votes: last.votes ?? claim.votes,
          spans: [...last.spans, ...claim.spans],
        };
      else if (last && before && OUTCOME_BELOW.test(line.text) && hangsOn(lines, last, index))
        claims[claims.length - 1] = joined(last, claim, phrase, line, at);
      else claims.push(claim);
    }
    if (
      found.length === 0 &&
      (lead !== null || (zone.role === "decisions" && zone.kind === "passage")) &&
      line.text.length > 3 &&
      !NOTHING.test(line.text) &&
      !tellsVotes(line.text) &&
      (!/[:?]\s*$/.test(line.text) || ADOPTS.test(line.text))
    ) {
      const words = lineWords({ line, at });
      claims.push({
        ...decisionClaim(
          "decision:listed",
          lead === null || /agreed|decided/i.test(lead) ? "agreed" : /recomm/i.test(lead) ? "recommended" : "resolved",
          words,
          votesIn(words.text),
        ),
        ...(lead?.endsWith(")") ? pairOf(lead.slice(lead.indexOf("(") + 1, -1)) : {}),
      });
    }
    const last = claims.at(-1);
    // "AYES: …" between a motion and its outcome belongs to both.
    if (found.length === 0 && last && before && tellsVotes(line.text) && last.spans.at(-1)!.block === before.at) {
      claims[claims.length - 1] = {
        ...last,
        ...withWords(last, { line, at }),
        ...(last.mover === null && line.text.includes("/") ? pairOf(line.text) : {}),
        votes: last.votes ?? votesIn(line.text),
      };
    }
    before = { line, at };
  }
  return claims;
}

/** "The board adopts the rules subject to these changes:" */
const ADOPTS = /^The\s(?:\p{L}+\s){1,3}(?:adopts|approves|accepts|endorses)\s.*:$/u;

/** "Unanimously approved by those present" in a bullet below what was resolved. */
const OUTCOME_BELOW = /^(?:motion\s[–—:-]\s|(?:\p{L}+\s)?unanimous|(?:approved|passed|carried|adopted)\b).{0,60}$/iu;
function hangsOn(lines: readonly { line: Line; at: number }[], { spans }: DecisionClaim, index: number): boolean {
  const over = lines.findIndex(({ at }) => at === spans[0]!.block);
  return over >= 0 && lines.slice(over + 1, index + 1).every(({ line }) => depthOf(line) > depthOf(lines[over]!.line));
}

/** What was decided, with the words of the line that goes on with it. */
function withWords(claim: DecisionClaim, one: { line: Line; at: number }): Pick<DecisionClaim, "text" | "spans"> {
  const own = lineWords(one);
  return { text: `${claim.text} ${own.text}`, spans: [...claim.spans, ...own.spans] };
}

/** "Jo / Al" on a line of its own: who moved and who seconded. */
function pairOf(text: string): Pick<DecisionClaim, "mover" | "seconder"> | null {
  const [mover, seconder] = text.replace(/[\s.]+$/, "").split(/\s?\/\s?/);
  return mover && seconder && /^\p{Lu}/u.test(mover) ? { mover: mover.trim(), seconder: seconder.trim() } : null;
}

const endsAt = (claim: DecisionClaim, before: { readonly at: number }): boolean =>
  claim.spans.at(-1)!.block === before.at;

function joined(
  first: DecisionClaim,
  more: DecisionClaim,
  phrase: DecisionPhrase,
  line: Line,
  at: number,
): DecisionClaim {
  const own = pieceWords(groundOf(line, at), phrase);
  return {
    ...first,
    decision: /^(?:carried|lost|deferred)$/.test(more.decision) ? more.decision : first.decision,
    text: `${first.text} ${own.text}`,
    mover: first.mover ?? more.mover,
    seconder: first.seconder ?? more.seconder,
    votes: first.votes ?? more.votes,
    spans: [...first.spans, ...own.spans],
  };
}

function claimOf(
  phrase: DecisionPhrase,
  line: Line,
  at: number,
  before: { line: Line; at: number } | null,
): DecisionClaim {
  const ground = groundOf(line, at);
  const own = pieceWords(ground, phrase);
  const earlier = before && lineWords(before);
  return decisionClaim(
    phrase.rule,
    phrase.kind,
    earlier ? { text: `${earlier.text} ${own.text}`, spans: [...earlier.spans, ...own.spans] } : own,
    phrase.votes,
    phrase,
  );
}
