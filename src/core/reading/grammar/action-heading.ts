import { actionHeadings, earlierWords, leadInVerbs, wasGoneThrough } from "../language/en/action-words";
import { months } from "../language/en/calendar";
import { groupHeads } from "../language/en/people-words";
import { looksLikeInitials, ownerListAt } from "./names";
import { anyOf, endWithout, folded, matchAt } from "./pattern";
import type { ActionHeading } from "./types";
import { guarded } from "../../text/pattern";

/** Headings and lead-ins whose list items are actions. */

const monthName = anyOf(Object.keys(months));
const headings = new Set<string>(actionHeadings);
const things =
  "(?:actions?(?:\\s{1,8}(?:points?|items?|lists?|logs?|tables?|trackers?))?|tasks?(?:\\s{1,8}(?:assignments?|allocations?|distribution|division))?|to-?\\s?do(?:s|\\s(?:items?|list))?|ai(?:s|['’]s)|next\\s{1,8}steps?|follow[- ]?ups?|assignments|deliverables)";
const earlier = guarded(new RegExp(`\\b(?:${anyOf(earlierWords)})\\b`, "i"));
const later =
  /\b(?:next|this|coming|following|today|current|before the next)\s{1,8}(?:\w+\s{1,8})?(?:meeting|week|month|session|sprint|period)|\bnew\b/i;
const heading = guarded(
  new RegExp(
    `^(?:(?:summary|list|review|table|status|progress)\\s{1,8}(?:(?:of|on)\\s+|(?<=review\\s+))|progress\\s{1,8}(?:on|from|since|with)\\s+|updates?\\s{1,8}(?:on|of)\\s+|matters\\s{1,8}arising\\s{1,8}(?:and|/|&)\\s+|(?:minutes|review(?:\\sof)?)\\s{0,8}(?:and|&|\\/)\\s{0,8})?(?:the\\s{1,8})?(?:(?:agreed|key|main|new|open|outstanding|ongoing|completed|previous|last|earlier|remaining|current|assigned|immediate|any|specific|week\\s\\d{1,2}(?:['’]s)?|decisions?\\s{0,8}(?:/|and|&|,))\\s{0,8}){0,3}${things}(?:\\s{0,8}(?:/|&|and|,)\\s{0,8}(?:owners?|roles?|responsibilit(?:y|ies)|decisions?|deadlines?|due dates?|next steps|action (?:points|items)|actions|follow[- ]?ups?|matters arising))?(?:\\s{1,8}(?:from|arising|resulting|agreed|since|of|for|at|by|before|during|to|until|required|assigned|allocated|outstanding|carried|brought|taken|raised|identified|be|completed?|done|forward|the|previous|earlier|last|next|this|today's|our|held|on|coming|following|current|past|meetings?|mtg|(?:committee|board|council|group|pcc)(?=\\s{1,8}(?:meeting|mtg))|call|time|week|month|sprint|session|period|minutes|notes|(?:${monthName})(?=(?:['’]s)?(?:\\s\\d{4})?\\s(?:meeting|minutes|notes))(?:['’]s)?|\\d[\\d./-]*|\\p{L}+\\s{1,8}\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s{1,8}\\p{L}+(?:\\s{1,8}\\d{4})?))*\\s{0,8}(?:\\([^()]{1,30}\\))?$`,
    "iu",
  ),
);
const workFor = guarded(
  /^(?:work|homework|jobs?|things|goals?|plans?)\s{1,8}(?:to\s{1,8}(?:do|complete|be\s{1,8}(?:done|completed))\s{0,8})?(?:for|before|by|until)?\s{0,8}(?:the\s{1,8})?(?:next|coming|current|this|following)\s{1,8}(?:meeting|week|month|sprint|session|period)(?:['’]s\s{1,8}\w+)?(?:\s\([^()]{1,40}\))?$|^(?:things|items|work|what) (?:(?:that |which )?(?:still )?needs? to be|(?:still )?to (?:be|get)) done$|^(?:things|items|work) (?:still )?to do$/i,
);
const following = guarded(
  new RegExp(
    `\\b(?:the\\s{1,8})?(?:following|these|below)\\s{1,8}(?:(?:are|were)\\s(?:the\\s)?)?(?:further\\s+|new\\s+|agreed\\s{1,8})?(?:${things})\\b|\\b${things}\\s(?:(?:are|were)\\s|[^.:]{0,50}\\b(?:${anyOf(wasGoneThrough)})\\s)?as\\sfollows$`,
    "i",
  ),
);
const isReport = guarded(new RegExp(`\\b(?:${anyOf(wasGoneThrough)})\\sas\\sfollows$`));
const leadIn = guarded(
  new RegExp(
    `\\s{1,8}(?:also\\s{1,8})?(?:${anyOf(leadInVerbs)})\\s{1,8}(?:away\\s+|on\\s{1,8})?(?:the\\s{1,8})?(?:following|these|below|some|a number of|several|two|three|four|\\d+)\\s{1,8}(?:further\\s+|new\\s{1,8})?${things}`,
    "iy",
  ),
);
const personal = /^(.{2,60}?)(['’]s?)?\s{1,8}(?:actions|tasks|action\s{1,8}(?:points|items)|to[- ]dos?)$/i;
/** "Action items for all members", "Tasks for Jo Bell" */
const assigned = /^(?:actions|tasks|action\s(?:points|items)|to[- ]dos?)\sfor\s(?=\S)/i;
const tail =
  /[.!?]\s{1,8}actions?$|^next steps?[ –—-]{1,3}(?:after|before|for|following|on) [\p{L}\d'’ ]{3,40}$|^(?:[\p{L}\d'’-]+\s){1,4}(?:next steps|(?:action|to-do) items|action points|to-?dos?)$/iu;
const reports = guarded(
  /^(?:updated?\s{1,8}actions?|actions?\s{1,8}(?:points?\s{1,8}|items?\s{1,8}|log\s{1,8})?updates?|review\s{1,8}(?:action\s{1,8}(?:items|points|log|list)|actions)(?:,.*)?|(?:open\s{1,8})?actions?\s{1,8}(?:items?\s{1,8}|points?\s{1,8}|log\s{1,8}|list\s{1,8})?reviews?|progress\s{1,8}(?:from|since|on)\s{1,8}(?:the\s{1,8})?(?:last|previous)\s{1,8}(?:meetings?|week)|(?:the\s{1,8})?(?:last|previous)\s{1,8}(?:meeting|week|month|time|session|call)['’]?s?\s{1,8}(?:actions?|action\s{1,8}(?:points?|items?)|tasks|to[- ]?dos?|ai['’]?s?)|matters\s{1,8}arising\s{0,8}(?:\/|&|and|,|-|–)\s{0,8}(?:actions?|action\s{1,8}(?:points|items|log)))$/i,
);
const finished = guarded(
  /^(?:individual\s{1,8}|team\s{1,8}|group\s{1,8})?(?:(?:work|tasks?|actions?|items?)\s{1,8}(?:that\s{1,8}(?:was|were)\s{1,8})?(?:completed|done|finished|achieved|accomplished)|(?:completed|finished)\s{1,8}(?:work|tasks?|actions?|items?)|accomplishments|achievements|what\s{1,8}(?:we|i|was|were|has\s{1,8}been|have\s{1,8}we|everyone|each\s{1,8}\w+)\s{0,8}(?:have\s{1,8}|has\s{1,8})?(?:did|done|do|achieved|completed|finished|accomplished)|(?:done|achieved|progress(?:\s{1,8}made)?)(?=\s{1,8}(?:last|since|in\s{1,8}the\s{1,8}last|over\s{1,8}the))|(?:last|previous)\s{1,8}(?:week|sprint|month)['’]?s?\s{1,8}(?:work|progress|tasks|achievements))(?:\s{1,8}(?:the|over|this|last|in|during|since|from|by|the|past|previous|week|month|meeting|sprint|date))*$/i,
);
const aims = guarded(
  /^(?:other\s{1,8})?(?:aims?|goals?|objectives?|targets?)\s{1,8}(?:from|of|for|set\s{1,8}(?:at|in)?)\s{1,8}(?:the\s{1,8})?(?:last|previous)\s{1,8}(?:meeting|week|sprint|session|month)/i,
);
/** "Re-evaluate all outstanding tasks", "Go through the open actions": what was given out before is looked at. */
const goneThrough = guarded(
  /^(?:to\s{1,8})?(?:re-?\s?evaluat(?:e|ion of)|re-?\s?assess|review(?:ing)?|revisit|re-?\s?visit|check(?:ing)?(?:\s{1,8}(?:on|up on))?|go(?:ing)?\s{1,8}(?:over|through)|look(?:ing)?\s{1,8}(?:back\s{1,8})?(?:at|over|through)|run(?:ning)?\s{1,8}through|discuss(?:ion\s{1,8}of)?|recap(?:\s{1,8}of)?|updates?(?:\s{1,8}on)?|follow[- ]?up\s{1,8}on|report(?:\s{1,8}back)?\s{1,8}on|consider)\s{1,8}(?:(?:all|any|the|our|of)\s{1,8}){0,3}(?:outstanding|open|ongoing|unfinished|pending|remaining|existing|old|current|previous|earlier)\s{1,8}(?:actions?|tasks?|to[- ]?dos?)(?:\s{1,8}(?:items?|points?|list|log))?$/i,
);
const dated = new RegExp(
  `\\bmeeting\\s{1,8}(?:held\\s{1,8})?(?:on|of)\\s{1,8}(?:\\w+\\s{1,8})?(?:the\\s{1,8})?\\d|\\b(?:from|of|since)\\s(?:the\\s|our\\s)?(?:${monthName})(?:['’]s)?(?:\\s\\d{4})?\\s(?:meeting|minutes|notes)$`,
  "i",
);

/**
 * Reads a heading or lead-in ("Next steps", "Actions from last meeting", "RC took away the following actions:").
 *
 * @param text the heading's words without number or bullet
 * @returns null when what follows is no list of actions ("Action Plan", "Matters arising")
 */
export function actionHeading(text: string): ActionHeading | null {
  if (text.length > 400) return null;
  const bare = text.slice(0, endWithout(text, ":*_.–—-")).replace(/^[\s\d.)(*_#•·–—-]+(?=\p{L})/u, "");
  if (!bare || bare.length > 160) return null;
  const words = folded(bare);
  // "Action Point 1" over its words marks one action.
  if (
    /^action(?: point| item)? \d{1,3}(?:[./-]\d{1,4})*$|^(?:decision|agreed|resolved) (?!and |or |log|points?\b|items?\b|actions?\b|tasks?\b)/.test(
      words,
    )
  )
    return null;
  if (reports.test(words) || goneThrough.test(words) || aims.test(words.replaceAll(":", "")))
    return { when: "previous", owners: [], rule: "heading:progress" };
  if (finished.test(words)) return { when: "previous", owners: [], status: "done", rule: "heading:finished" };
  if (
    !/action|task|to[- ]?do|\bai['’]?s\b|next step|what next|where|follow|work|home|assign|deliver|job|thing|respons|goal|plan/.test(
      words,
    )
  )
    return null;
  const when =
    (earlier.test(words) && !later.test(words)) || dated.test(words) || isReport.test(words) ? "previous" : "new";
  if (headings.has(words)) return { when, owners: [], rule: "heading:actions" };
  if (words.length < 90 && (heading.test(words) || workFor.test(words)))
    return { when, owners: [], rule: "heading:actions" };
  const endsOpen = /[:–—-]\s*$/.test(text);
  if (tail.test(words) || /\p{L}\sTO DO$/u.test(bare)) return { when, owners: [], rule: "heading:actions" };
  if (
    following.test(words) &&
    !/\b(?:actions?|tasks?)\s{1,8}(?:were\s{1,8})?taken\b/.test(words) &&
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
  const to = assigned.exec(bare)?.[0].length ?? 0;
  const list = whose || to > 0 ? ownerListAt(bare, to) : null;
  if (
    list &&
    list.end >= (whose ? whose[1]! : bare).length &&
    (whose?.[2] || to > 0 || list.owners.every((owner) => owner.kind !== "name" || looksLikeInitials(owner.text)))
  )
    return { when, owners: list.owners, rule: "heading:personal-actions" };
  return null;
}
