import { guarded } from "../../../text/pattern";
import * as closed from "./closed-parts";

/** What a section's heading says of its contents. Patterns match the folded heading (lower case, no punctuation). */
export const NEXT_MEETING_HEADING = guarded(
  /^(?:donm|(?:time )?dates?(?: time)? next meeting|next mtg)$|^(?:to (?:confirm|agree|note) )?(?:the )?(?:(?:date|dates|time|details|arrangements)(?: (?:and|&)? ?(?:time|date|venue|place|location))*(?: and (?:time|venue|place|location))? (?:of|for) )?(?:the |our )?(?:next|future|following|forthcoming|upcoming)(?: \w+){0,2} (?:meetings?|calls?|sessions?|tele\w+|syncs?|gatherings?|check ins?)(?: (?:dates?|details|tentative|time|times|and|venue|will be|is|schedule|location|arrangements|place|of the|the|council|committee|board))*$/,
);

/** "Next meeting date: 3 May" over "Next meeting place: …" */
export const NEXT_DETAIL = /^next meeting (?=(?:date|time|location|venue|place)\b.{0,3}[:–-])/i;

/** "Date of next meeting: 3 May" over "Time: 7 pm" and "Venue: …" */
export const NEXT_DAY = /^(?:dates? of )?(?:the )?next meeting(?: date)?\s?[:–-].*\d/i;
export const DETAIL_BELOW = /^(?:(?:start )?time|venue|location|place|where)\s?[:–-]/i;

export const DECISIONS_HEADING = guarded(
  /^(?:what (?:we|was) (?:have )?(?:agreed|decided)|we (?:have )?(?:agreed|decided)|resolved|motions (?:passed|carried|adopted))$|^(?:(?:briefly|in (?:brief|short)) )?(?:(?:these|here) (?:are|were) )?(?:the )?(?:(?:key|main|summary of|list of|record of|(?:post meeting )?review of|items discussed and|agreements? and|actions? and) )?(?:decisions?|resolutions?|agreements?)(?: (?:made|we|were|are|taken|reached|log|agreed|record|register|summary|passed|adopted|of the meeting|(?:and )?agreements?|(?:from|at|in|during) (?:this|the|todays) (?:meeting|session|call)))*$/,
);

/** Headings that end such a section though they rank below its own. Folded. */
export const BESIDES_DECISIONS =
  /^(?:other |further |general |open )?(?:discussions?|notes|comments|updates?|reports?|topics|links|resources|agenda|questions|business|announcements)\b/;

/** What stands on most agendas, and so ends a review of earlier matters however plain it looks. Folded. */
export const STANDING_ITEM =
  /^(?:(?:\S+ ){0,3}(?:reports?|correspondence)|updates? (?:from|by) .*|(?:any other|new|general|other) (?:competent )?business|aob|finances?|membership|planning)$/;

export const AGENDA_HEADING = guarded(
  /^(?:(?:meeting|draft|the|todays|proposed) )?agenda(?: (?:items|topics|for the meeting))?$/,
);

export const CLOSING_HEADING =
  /^(?:(?:meeting )?(?:clos(?:ed?|ure|ing)|adjourn(?:ed|ment)?)|meeting ended|(?:end|close|closure) of (?:the )?meeting)$/;

/** Headings of reports on earlier actions, beside those the grammar of actions knows. */
export const PREVIOUS_HEADING = guarded(
  /^(?:(?:approval|confirmation|acceptance|agreement|consideration|review|adoption|signing|to (?:confirm|approve|agree|receive|consider))(?: (?:of|to))? )?(?:the )?(?:(?:previous|last|draft) )?(?:clerks report on )?(?:minutes\b.*\b(?:and|&|actions) )?(?:(?:last|previous) (?:weeks )?(?:meetings?|weeks?|sessions?|sprints?)(?: (?:review|recap|summary|update))?|(?:last|previous) (?:minutes|notes) (?:and|&) actions?|minutes\b.*\b(?:previous|last)\b.*\b(?:and|&) action (?:log|list|points|items|tracker)|clerks progress report|(?:matters?|items) arising\b.*|actions? arising\b(?!.*\bthis\b).+|(?:items (?:still )?outstanding|(?:matters|points|business|issues) (?:(?:still )?outstanding|(?:carried|brought) (?:forward|over)))\b.*|outstanding (?:matters|points|business)|(?:open )?(?:items|issues|points|matters|homework|tasks) (?:raised at|from) (?:the |our )?(?:last|previous) (?:meetings?|minutes|time|call|session)|(?:(?:notes|minutes) (?:and|&) actions )?(?:(?:quick |brief )?(?:round ?up|catch up|news|recap) )?(?:of |from )?last (?:time|meeting)|business arising\b.*|(?:matters )?arising(?: from the minutes\b.*)?|(?:clerks report |clerk (?:gave|provided) (?:an )?)?(?:follow ups?|progress|status|state|review|updates?)(?: and \w+)? (?:of|on|from|to) (?:.+ at )?(?:the )?(?:following )?(?:earlier|previous|last|past|open|outstanding) (?:weeks |and ongoing )?(?:decisions?|meetings?|minutes|actions?|items|tasks|resolutions|matters).*)$/,
);

/** Business whose papers are closed to press and public; only headings are asked. */
export { RESTRICTED_HEADING } from "./closed-parts";

/** "Completed", "Open items", "Carried forward from last time": over actions, how they stand. */
export const STANDING_HEADING =
  /^(?:(?:new|assigned|open|ongoing|completed|done|closed)(?: actions| items)?:?$|(?:carried|brought) (?:forward|over)\b)/i;

/** A heading that begins with the mark and goes on to the subject: "Exempt: legal advice", "CONFIDENTIAL – staffing". */
export const RESTRICTED_LABEL =
  /^[\s\d.()]*(?:(?:private (?:and|&) )?confidential|commercial[ -]in[ -]confidence|exempt|restricted|in camera|part (?:ii|2|b))\s*[:–—-]\s*\S/i;

/** Reopened to the public. */
export const PUBLIC_AGAIN = guarded(closed.PUBLIC_AGAIN);

/** Resolved to shut the public out. A notice that it may be excluded is none. */
export const PUBLIC_EXCLUDED = guarded(closed.PUBLIC_EXCLUDED);
export const EXCLUSION_DECIDED = guarded(closed.EXCLUSION_DECIDED);
export const EXCLUSION_AGREED = guarded(closed.EXCLUSION_AGREED);

/** Labels of the details at the head of minutes. Folded, whole label. */
export const DETAIL_LABELS: readonly (readonly [
  RegExp,
  "date" | "time" | "start" | "end" | "venue" | "body" | "title" | "other" | "when" | "duration",
])[] = [
  [/^(?:date of (?:the )?meeting|(?:meeting )?(?:dates?|held on)|day|date held)$/, "date"],
  [
    /^(?:(?:meeting )?date (?:and|&|\/)? ?time(?: of (?:the )?meeting)?|when|time and date|day and time|(?:meeting )?held|schedule)$/,
    "when",
  ],
  [
    /^(?:meeting )?(?:location|place|venue)(?: (?:and|&|\/)? ?(?:date|time|date and time|date time|time and date|date & time))+$/,
    "when",
  ],
  [/^(?:meeting )?(?:date|time|date and time|date time)(?: (?:and|&|\/)? ?(?:location|place|venue))+$/, "when"],
  [/^(?:(?:meeting )?times?|time of (?:the )?meeting|from to|scheduled time|hours?)$/, "time"],
  [
    /^(?:(?:meeting )?(?:start(?:ed|s)?|commenced|open(?:ed)?|began|begins?|call(?:ed)? to order)(?: time| at)?|time (?:started|start|begun|of start|commenced|opened|called to order)|meeting opening|opening time|commencement(?: time)?|start of meeting)$/,
    "start",
  ],
  [
    /^(?:(?:meeting )?(?:end(?:ed|s)?|finish(?:ed)?|closed|adjourn(?:ed|ment)|concluded)(?: time| at)?|time (?:ended|end|finished|closed|adjourned|of (?:close|adjournment))|meeting clos(?:e|ing)|closing time|close(?: of meeting)?|end of meeting)$/,
    "end",
  ],
  [
    /^(?:meeting )?(?:(?:location|venue|place)(?: of meeting|(?: or| and)? (?:platform|link))?|room|where|held at|address|platform|via|location held)$/,
    "venue",
  ],
  [
    /^(?:name of (?:committee|group|body|meeting|board|organi[sz]ation|team)|committee|committee name|group name(?: identifier)?|group|body|board|team|team name|group identifier|organi[sz]ation|working group|meeting of(?: the)?|council|committee group|name of the committee|forum|panel|sub ?committee|society|club)$/,
    "body",
  ],
  [/^(?:title|meeting title|meeting name|meeting)$/, "title"],
  [/^(?:duration|length)$/, "duration"],
  [
    /^(?:subject|purpose|type of meeting|meeting type|meeting objectives?|objectives?|meeting no|minutes? no|meeting number|minutes? issued by|re|reference|ref|file|version|status|classification|mode|meeting mode|format|meeting format|medium|called by|meeting called by|type|author|issued|date issued|distribution|circulation|cop(?:y|ies|ied)(?: to)?|circulated to|cc|to|from|prepared|date prepared|created|sprint|project|project name|supervisor name|unit|course|module|semester|invited|quorum|recording|link|phone|dial in|zoom link|meeting id|email|website|tel|telephone|source|contact|contacts|topics (?:discussed|covered)|descri(?:be|ption))$/,
    "other",
  ],
];
