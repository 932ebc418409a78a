import { actionHeadings, earlierWords, leadInVerbs, wasGoneThrough } from "../language/en/action-words";
import { months } from "../language/en/calendar";
import { groupHeads } from "../language/en/people-words";
import { looksLikeInitials, ownerListAt } from "./names";
import { anyOf, endWithout, folded, matchAt } from "./pattern";
import { isGiven } from "../language/en/nicknames";
import type { ActionHeading, OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/** Headings and lead-ins whose list items are actions. */

const monthName = anyOf(Object.keys(months));
const headings = new Set<string>(actionHeadings);
const things =
  "(?:actions?(?:\\s(?:points?|items?|lists?|logs?|tables?|trackers?|registers?|sheets?|steps))?(?:\\sassignments?)?|tasks?(?:\\s(?:assignments?|allocations?|distribution|division|breakdown|delegat(?:ion|ed)))?|to-?\\s?do(?:s|\\s(?:items?|list))?|a[ip](?:s|['’]s)|next\\ssteps?|follow[- ]?ups?|assignments|deliverables)";
const earlier = guarded(new RegExp(`\\b(?:${anyOf(earlierWords)})\\b`, "i"));
const later =
  /\b(?:next|this|coming|following|today|current|before the next) (?:\w+ )?(?:meeting|week|month|session|sprint|period)|\bnew\b/i;
const heading = guarded(
  new RegExp(
    `^(?:(?:matters arising|(?:pending|outstanding|open) (?:issues|matters|items)) ?(?:and|/|&) ?)?(?:(?:summary|list|review|table|status|progress|recap|check) (?:(?:of|on) |(?<=review ))|progress (?:on|from|since|with|against) |(?:updates?|(?:progress )?reports?|feedback|follow[- ]up) (?:on|of) |go(?:ing)? (?:over|through) |(?:(?:approval of )?(?:the )?minutes(?: of (?:the )?(?:last|previous) meeting)?|review(?:\\sof)?) ?(?:and|&|\\/) ?(?:review of )?)?(?:the )?(?:(?:agreed|key|main|new|open|outstanding|ongoing|completed|previous|last|old|earlier|remaining|current|(?:previously )?assigned|delegated|individual|pending|upcoming|rolling|(?:carried|brought) (?:forward|over)|post[- ]meeting|(?:this )?(?:meeting|sprint|week)(?:['’]s)?|weekly|immediate|any|specific|(?:${monthName})['’]s|week\\s\\d{1,2}(?:['’]s)?|(?:decisions?|outcomes?|roles) ?(?:/|and|&|,)) ?){0,3}${things}(?: ?(?:/|&|and|,) ?(?:owners?|roles?|responsibilit(?:y|ies)|decisions?|resolutions?|deadlines?|due dates?|next steps|to-?\\s?dos?|action (?:points|items)|actions|follow[- ]?ups?|matters arising))?(?: (?:from|arising|resulting|agreed|since|of|for|at|by|before|after|during|to|until|required|assigned|allocated|outstanding|carried|brought|taken|raised|identified|be|completed?|done|forward|the|previous|earlier|last|next|this|today's|our|held|on|in (?:${monthName})|(?:up)?coming|following|current|past|meetings?|mtg|agm|years?['’]?s?|(?:committee|board|council|group|pcc|(?<=last |previous )\\p{L}{2,6})(?= (?:meeting|mtg))|call|retro(?:spective)?|time|week|month|sprint|session|period|minutes|notes|(?:${monthName})(?=(?:['’]s)?(?:\\s\\d{4})?\\s(?:meeting|minutes|notes)|(?<=from \\p{L}+)$)(?:['’]s)?|(?:${monthName}) \\d{1,2}(?:st|nd|rd|th)?|\\d[\\d./-]*|\\p{L}+(?: \\d{1,2},)? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}+(?: \\d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?::\\d\\d)?\\s?[ap]m))*(?::?(?: [–-])? (?:current|new|open|ongoing|outstanding|completed?|closed|in hand))? ?(?:\\([^()]{1,30}\\)|,? not .{0,30}\\bagenda|(?:was|were) (?:${anyOf(wasGoneThrough)}))?$`,
    "iu",
  ),
);
const workFor = guarded(
  /^(?:next|coming|following) (?:week|month|sprint|session|period|meeting)(?:['’]?s)? (?:goals?|plans?|work|tasks|to[- ]?dos?|objectives)$|^(?:today|(?:by|before|until) (?:the )?next (?:meeting|week|time|session|sprint))$|^(?:work|homework|jobs?|things|goals?|plans?|objectives|targets|priorities) (?!.*\bthis meeting)(?:to (?:do|complete|be (?:done|completed)) ?)?(?:for|before|by|until)? ?(?:the )?(?:next|coming|current|this|following) (?:meeting|week|month|sprint|session|period)(?:['’]s \w+)?(?:\s\([^()]{1,40}\))?$|^(?:things|items|work|what) (?:(?:that |which )?(?:still )?needs? to be|(?:still )?to (?:be|get)) done$|^(?:things|items|work) (?:still |left )?to do$|^to (?:be )?(?:do|done) (?:for|by|before) (?:the )?next (?:meeting|week|sprint|session)$|^for (?:the )?next (?:week|sprint)$|^what (?:(?:we|everyone|everybody|each \w+) (?:(?:will|is going to|are going to|plans? to)|must)|(?:will|is to|must) be) (?:do|done)(?: (?:by|before|for|until|in|the|next|this|coming|week|month|sprint|meeting|session|time|\d+))*$|^(?:work |(?=.* of ))(?:division|distribution|allocation|assignment)(?: of (?:work|tasks|labou?r))?$/i,
);
const following = guarded(
  new RegExp(
    `\\b(?:raised|identified|set) (?:some|several|a number of) ${things}$|\\b(?:the )?(?:following|these|below) (?:(?:are|were)\\s(?:the\\s)?)?(?:further |new |agreed )?(?:${things})\\b|\\b${things}\\s(?:(?:are|were)\\s|[^.:]{0,50}\\b(?:${anyOf(wasGoneThrough)})\\s)?as\\sfollows$|^(?:[a-z]+,? ){0,3}${things} (?:include|are)$`,
    "i",
  ),
);
const isReport = guarded(
  new RegExp(
    `\\b(?:${anyOf(wasGoneThrough)})\\sas\\sfollows$|(?<!^next\\s.*)\\s(?:was|were)\\s(?:gone|reviewed|updated)[^:]*$`,
  ),
);
const leadIn = guarded(
  new RegExp(
    `\\s{1,8}(?:also\\s{1,8})?(?:${anyOf(leadInVerbs)})\\s{1,8}(?:away\\s+|on\\s{1,8})?(?:the\\s{1,8})?(?:following|these|below|some|a number of|several|two|three|four|\\d+)\\s{1,8}(?:further\\s+|new\\s{1,8})?${things}`,
    "iy",
  ),
);
const personal = /^(.{2,60}?)(['’]s?)?\s(?:actions|tasks|action\s(?:points|items)|to[- ]dos?)$/i;
/** "Action items for all members", "Tasks for Jo Bell", "Tasks agreed – Jo" */
const assigned = /^(?:actions|tasks|action\s(?:points|items)|to[- ]dos?)(?:\sagreed)?(?:\sfor|\s[–-])\s(?=\S)/i;
/** "Actions agreed (clerk)": in brackets, whose they are. */
const bracketed = /^(.*\()([^()]{2,30})\)\W*$/;
const tail =
  /[.!?] (?:actions?|jobs|to do)$|^next steps?[ –—-]{1,3}(?:after|before|for|following|on) [\p{L}\d'’ ]{3,40}$|^(?!open discussion)(?:[\p{L}\d'’-]+\s){1,4}(?:next steps|(?:action|to-do) items|action points|to-?dos?)$/iu;
const reports = guarded(
  /^(?:updated? actions?|(?:\p{L}{2,6} )?actions? (?:points? |items? |log |list )?updates?|review (?:action (?:items|points|log|list)|actions)(?:,.*)?|pending actions? .+|(?:old business ?\/ ?|(?:open|prior|previous|last) )?actions? (?:(?:items?|points?|log|list) ){0,2}(?:reviews?|status|progress|wrap-?up|follow[- ]?ups?)|(?:[^:]{2,30}: \p{L}{2,5} )?status of (?:the )?actions|updates? (?:regarding|about) (?:the )?actions?|(?:completed (?:and|&) updated|updated (?:and|&) completed) actions(?: carried forward)?|tasks? review(?:ed)?|progress (?:from|since|on) (?:the )?(?:last|previous) (?:meetings?|week)|(?:review |(?:review|status|retrospective|check|recap|progress) (?:of|on) )?(?:the )?(?:last|previous) (?:meeting|week|month|time|session|call)['’]?s? (?:actions?|action (?:points?|items?)|tasks|to[- ]?dos?|ai['’]?s?)|matters arising ?(?:\/|&|and|,|-|–) ?(?:actions?|action (?:points|items|log)))$/iu,
);
const finished = guarded(
  /^(?:individual |team |group )?(?:(?:work|tasks?|actions?|items?) (?:that (?:was|were) )?(?:completed|done|finished|achieved|accomplished)|(?:completed|finished|closed) (?:work|tasks?|actions?|items?)|accomplish(?:ed|ments)|yesterday|achievements|what (?:we|i|was|were|has been|have we|everyone|each \w+) ?(?:have |has )?(?:did|done|do|achieved|completed|finished|accomplished)|(?:done|achieved|completed|progress(?: made)?)(?= (?:last|since|from|(?:in|over|during) the))|(?:last|previous) (?:week|sprint|month)['’]?s? (?:work|progress|tasks|achievements))(?: (?:the|over|this|last|in|during|since|from|by|past|previous|week|month|meeting|period|sprint|date|\d+))*$/i,
);
/** "The following items were carried over from last week:" */
const carried =
  /^(?:the )?(?:following )?(?:items|matters|actions|tasks|things) (?:were |are )?(?:carried|brought) (?:over|forward)\b/;
const aims = guarded(
  /^(?:other )?(?:aims?|goals?|objectives?|targets?) (?:from|of|for|set (?:at|in)?) (?:the )?(?:last|previous) (?:meeting|week|sprint|session|month)/i,
);
/** "Re-evaluate all outstanding tasks", "Go through the open actions": what was given out before is looked at. */
const goneThrough = guarded(
  /^(?:to )?(?:re-?\s?evaluat(?:e|ion of)|re-?\s?assess|review(?:ing)?|revisit|re-?\s?visit|check(?:ing)?(?: (?:on|up on))?|go(?:ing)? (?:over|through)|look(?:ing)? (?:back )?(?:at|over|through)|run(?:ning)? through|discuss(?:ion of)?|recap(?: of)?|updates?(?: on)?|follow[- ]?up on|report(?: back)? on|consider) (?:(?:all|any|the|our|of) ){0,3}(?:outstanding|open|ongoing|unfinished|pending|remaining|existing|old|current|previous|earlier) (?:actions?|tasks?|to[- ]?dos?)(?: (?:items?|points?|list|log))?$/i,
);
const dated = new RegExp(
  `^follow[- ]?ups? from .*(?:${monthName})|\\boutstanding .*\\bfrom (?!this|today)|\\bmeeting (?:held )?(?:on|of) (?:\\w+ )?(?:the )?\\d|\\b(?:from|of|since)\\s(?:the\\s|our\\s)?(?:${monthName})(?:['’]s)?(?:\\s\\d{4})?(?:$|\\s(?:meeting|minutes|notes)(?:$|,))|\\b(?:${monthName})['’]s\\s`,
  "i",
);

/** "[10 min, until 0:15]", "– https://…": how long an item takes, and where more of it stands. */
const BESIDE_TITLE = guarded(/(?<=\w)\s*(?:\[[^\]]*\]|[–—-]?\s*https?:\S+)\s*$|\s*\\\\$/);

function ownersInBrackets(words: string): readonly OwnerPhrase[] {
  const match = bracketed.exec(words);
  const list = match && ownerListAt(words, match[1]!.length);
  return list &&
    list.end >= match[1]!.length + match[2]!.length &&
    list.owners.every(({ kind, text }) => kind !== "name" || looksLikeInitials(text) || isGiven(text.split(" ", 1)[0]!))
    ? list.owners
    : [];
}

/**
 * Reads a heading or lead-in ("Next steps", "Actions from last meeting", "RC took away the following actions:").
 *
 * @param text the heading's words without number or bullet
 * @returns null when what follows is no list of actions ("Action Plan", "Matters arising")
 */
export function actionHeading(text: string): ActionHeading | null {
  if (text.length > 400) return null;
  const title = BESIDE_TITLE.replaceIn(text, "");
  const bare = title
    .slice(0, endWithout(title, ":*_.–—-?"))
    .replace(/^(?:[\s\d.)(*_#•·–—-]+|[A-Z][.)]\s)(?=\p{L})/u, "");
  if (!bare || bare.length > 160) return null;
  const words = folded(bare);
  // "Action Point 1" over its words marks one action.
  if (
    /^action(?: point| item)? \d{1,3}(?:[./-]\d{1,4})*$|^action (?:completed|done) (?:on )?\d|^(?:decision|agreed|resolved) (?!and |or |log|points?\b|items?\b|actions?\b|tasks?\b|next steps)/.test(
      words,
    )
  )
    return null;
  if (reports.test(words) || goneThrough.test(words) || aims.test(words.replaceAll(":", "")))
    return { when: "previous", owners: [], rule: "heading:progress" };
  if (carried.test(words)) return { when: "previous", owners: [], status: "carried", rule: "heading:progress" };
  if (finished.test(words))
    return {
      when: "previous",
      owners: [],
      status: /^closed/.test(words) ? "closed" : "done",
      rule: "heading:finished",
    };
  if (
    !/action|task|to[- ]?do|\bai['’]?s\b|next step|what next|where|follow|work|home|assign|done|of labo|deliver|job|thing|respons|goal|plan|next|today|object|target|priorit/.test(
      words,
    )
  )
    return null;
  const when =
    (earlier.test(words.replace(/\bto be completed\b/, "")) && !later.test(words)) ||
    dated.test(words) ||
    isReport.test(words)
      ? "previous"
      : "new";
  if (headings.has(words)) return { when, owners: [], rule: "heading:actions" };
  if (words.length < 90 && (heading.test(words) || workFor.test(words)))
    return { when, owners: ownersInBrackets(bare), rule: "heading:actions" };
  const endsOpen = /[:–—-]\s*$/.test(text);
  if (tail.test(words) || /\p{L}\sTO DO$/u.test(bare)) return { when, owners: [], rule: "heading:actions" };
  if (
    following.test(words) &&
    !/^decisions?\b|\b(?:actions?|tasks?|items)\s{1,8}(?:(?:were|are)\s{1,8})?taken\b/.test(words) &&
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
