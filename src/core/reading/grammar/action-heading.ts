import { actionHeadings, earlierWords, leadInVerbs } from "../language/en/action-words";
import { groupHeads } from "../language/en/people-words";
import { looksLikeInitials, ownerListAt } from "./names";
import { anyOf, folded, matchAt } from "./pattern";
import type { ActionHeading } from "./types";

/** Headings and lead-ins whose list items are actions. */

const headings = new Set<string>(actionHeadings);
const things =
  "(?:action(?:\\s+(?:points?|items?|list|log|table|tracker))?s?|actions|tasks?|to-?\\s?dos?|next\\s+steps?|follow[- ]?ups?|assignments|deliverables)";
const earlier = new RegExp(`\\b(?:${anyOf(earlierWords)})\\b`, "i");
const later =
  /\b(?:next|this|coming|following|today|current|before the next)\s+(?:\w+\s+)?(?:meeting|week|month|session|sprint)|\bnew\b/i;
const heading = new RegExp(
  `^(?:(?:summary|list|review|table|status|progress)\\s+(?:of|on)\\s+|progress\\s+(?:on|from|since|with)\\s+|update\\s+on\\s+|matters\\s+arising\\s+(?:and|/|&)\\s+|minutes\\s+(?:and|&)\\s+)?(?:the\\s+)?(?:(?:agreed|key|main|new|open|outstanding|ongoing|completed|previous|last|earlier|remaining|current|assigned|immediate|any|specific|decisions?\\s*(?:/|and|&|,))\\s*){0,3}${things}(?:\\s*(?:/|&|and|,)\\s*(?:owners?|responsibilit(?:y|ies)|decisions?|deadlines?|due dates?|next steps|action points|actions|follow[- ]?ups?|matters arising))?(?:\\s+(?:from|arising|agreed|since|of|for|at|by|before|to|until|required|assigned|outstanding|carried|brought|taken|raised|identified|be|completed?|done|forward|the|previous|last|next|this|today's|our|held|on|since|coming|following|current|past|meetings?|mtg|week|month|sprint|session|minutes|\\d[\\d./-]*|\\p{L}+\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+(?:\\s+\\d{4})?))*\\s*(?:\\([^()]{1,30}\\))?$`,
  "iu",
);
const workFor =
  /^(?:work|tasks?|homework|jobs?|things)\s+(?:to\s+(?:do|complete|be\s+(?:done|completed))\s*)?(?:for|before|by|until)?\s*(?:the\s+)?(?:next|coming|current|this|following)\s+(?:meeting|week|month|sprint|session|period)(?:['’]s\s+\w+)?$/i;
const following = new RegExp(
  `\\b(?:the\\s+)?(?:following|these|below)\\s+(?:further\\s+|new\\s+|agreed\\s+)?(?:${things})\\b`,
  "i",
);
const leadIn = new RegExp(
  `\\s+(?:also\\s+)?(?:${anyOf(leadInVerbs)})\\s+(?:away\\s+|on\\s+)?(?:the\\s+)?(?:following|these|below|some|a number of|several|two|three|four|\\d+)\\s+(?:further\\s+|new\\s+)?${things}`,
  "iy",
);
const personal = /^(.{2,60}?)(['’]s?)?\s+(?:actions|tasks|action\s+(?:points|items)|to[- ]dos?)$/i;
const tail = /[.!?]\s+actions?$|^[\p{L}\d'’ -]{1,40}\s(?:next steps|action items|action points)$/iu;
const reports =
  /^(?:progress\s+(?:from|since|on)\s+(?:the\s+)?(?:last|previous)\s+(?:meetings?|week)|matters\s+arising\s*(?:\/|&|and|,|-|–)\s*(?:actions?|action\s+(?:points|items|log)))$/i;
const finished =
  /^(?:individual\s+|team\s+|group\s+)?(?:(?:work|tasks?|actions?|items?)\s+(?:that\s+(?:was|were)\s+)?(?:completed|done|finished|achieved|accomplished)|(?:completed|finished)\s+(?:work|tasks?|actions?|items?)|accomplishments)(?:\s+(?:this|last|in|during|since|from|by|the|past|previous|week|month|meeting|sprint|date))*$/i;
const dated = /\bmeeting\s+(?:held\s+)?(?:on|of)\s+(?:\w+\s+)?(?:the\s+)?\d/i;

/**
 * Reads a heading or lead-in ("Next steps", "Actions from last meeting", "RC took away the following actions:").
 *
 * @param text the heading's words without number or bullet
 * @returns null when what follows is no list of actions ("Action Plan", "Matters arising")
 */
export function actionHeading(text: string): ActionHeading | null {
  const bare = text.replace(/^[\s\d.)(*_#•·–—-]+(?=\p{L})/u, "").replace(/[\s:*_.–—-]+$/u, "");
  if (!bare || bare.length > 160) return null;
  const words = folded(bare);
  if (reports.test(words)) return { when: "previous", owners: [], rule: "heading:progress" };
  if (finished.test(words)) return { when: "previous", owners: [], status: "done", rule: "heading:finished" };
  if (!/action|task|to[- ]?do|next step|what next|where|follow|work|home|assign|deliver|job|thing|respons/.test(words))
    return null;
  const when = (earlier.test(words) && !later.test(words)) || dated.test(words) ? "previous" : "new";
  if (headings.has(words)) return { when, owners: [], rule: "heading:actions" };
  if (words.length < 90 && (heading.test(words) || workFor.test(words)))
    return { when, owners: [], rule: "heading:actions" };
  const endsOpen = /[:–—-]\s*$/.test(text);
  if (tail.test(words)) return { when, owners: [], rule: "heading:actions" };
  if (
    following.test(words) &&
    !/\b(?:actions?|tasks?)\s+(?:were\s+)?taken\b/.test(words) &&
    (endsOpen || words.length < 90)
  ) {
    const list = ownerListAt(bare, 0);
    const owned = list && matchAt(leadIn, bare, list.end);
    const named = owned
      ? list.owners.filter((owner) => !groupHeads.some((word) => word === folded(owner.text)) && owner.kind !== "group")
      : [];
    return { when, owners: named, rule: owned ? "heading:took-away" : "heading:following-actions" };
  }
  const whose = personal.exec(bare);
  const list = whose ? ownerListAt(bare, 0) : null;
  if (
    whose &&
    list &&
    list.end >= whose[1]!.length &&
    (whose[2] || list.owners.every((owner) => owner.kind !== "name" || looksLikeInitials(owner.text)))
  )
    return { when, owners: list.owners, rule: "heading:personal-actions" };
  return null;
}
