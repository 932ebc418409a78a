import type { ActionStatus } from "../minutes/record";
import { saysNotDone, statusOf } from "../reading/grammar/status";
import { guarded } from "../text/pattern";

/** What is closed may well tell what was not granted, not found or no longer needed: only words that the work itself goes on disagree. */
const GOES_ON = guarded(
  /\b(?:not|n['’]t|nothing)\b[^.;,]{0,30}\syet\b|\bnot yet\b|\byet to (?!be seen)|\bstill (?:to|awaiting|awaited|waiting|outstanding|pending|in progress|not|needs?|has|have|is|being|open|working|trying)\b|\b(?:is|are|remains?) (?:outstanding|pending|in progress|under ?way|in hand|awaited|incomplete)\b|(?:^|[.;:]\s)(?:awaiting|pending|outstanding|in progress)\b(?!\s\p{L}+\s(?:has|have|was|were)\b)|\bno (?:further |new |more )?progress\b(?! (?:can|could|is|will|was))|(?<!\b(?:that|which|who) )\b(?:has|have|was|were|is) not (?:been )?(?:done|started|begun|completed?|actioned|finished)\b|\b(?:mostly|partly|partially|nearly|almost|half) (?:done|completed?|finished)\b|(?:^|[.;:–-]\s)not (?:done|started|completed?|actioned)\b/iu,
);

/** "Nothing further outstanding": that is done. */
const NOTHING_LEFT = /\b(?:nothing|none|no)\b[^.;,]{0,30}\b(?:outstanding|pending)\b/gi;

/** A plain sentence when a report's words and its status disagree; null when they do not. */
export function contradictionOf(status: ActionStatus, text: string): string | null {
  const said = statusOf(text);
  // "Send the notice (pending a quorum)", ticked: the bracket belongs to the task.
  const told = status === "done" ? text.replace(/\([^()]*\)/g, "") : text;
  if ((status === "closed" || status === "done") && GOES_ON.test(told.replace(NOTHING_LEFT, "")))
    return `It is ${status}, though the text says that it is not done yet.`;
  if (
    status === "open" &&
    said?.status === "done" &&
    !saysNotDone(text) &&
    /\b(?:completed|actioned|all done)\b/i.test(text)
  )
    return "It is still open, though the text says that it was done.";
  return null;
}
