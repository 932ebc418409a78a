/**
 * The grammar of minutes: what single lines, cells and sentences say. Pure functions on strings; types.ts says what they
 * give back. The zone parsers call these and turn ranges into spans.
 *
 *   actionLine(text, hints)          actions a line marks, in order; [] when it marks none
 *   listAction(text, hints)          an item of a list or table that the document has already said to be actions
 *   actionHeading(text)              a heading or lead-in whose list items are actions (new or reported on)
 *   ownersOf(text)                   who must act, from the action's own words (subjects only, never objects)
 *   ownersIn(cell)                   who stands in an owner cell or bracket ("MB/JC", "Xin, Yuqi", "All")
 *   ownerListAt(text, at)            a list of names, offices and groups that starts there
 *   referenceAt / referenceIn / referenceKey
 *   datesIn(text, context)           every date; timesIn(text, whole?) every time of day; dateVotes(text)
 *   dueOf(text, context)             the due words of an action; dueIn(cell, context) of a due cell
 *   trailingOf(text, start, end, …)  owner, due date and status set at the end of an action
 *   attributeLine(text)              "Owner: JS" on a line of its own, of the action above it
 *   statusOf(text) / statusIn(cell) / trailingStatus(line) / saysNotDone(text)
 *   allOthersStatus(text)            "All other actions were closed"
 *   decisionsIn(paragraph)           what it records as decided, motion and outcome together
 *   commitmentsIn(paragraph, dates)  whom its sentences commit to what
 *   sentencesIn(text)                sentences as ranges
 */
export type * from "./types";
export { actionHeading } from "./action-heading";
export { INITIALS_LEAD } from "./action-body";
export { actionLine, EARLIER, OWNER_TAIL } from "./action-line";
export { commitmentsIn } from "./commitments";
export { datesIn, dateVotes } from "./dates";
export { confirms, decisionsIn, tellsVotes } from "./decisions";
export { PLUS_ONES, votesIn } from "./motion";
export { dueBefore, dueIn, dueOf } from "./due";
export { looseDay, looseDayIn } from "./loose-days";
export { listAction, ownerPrefix } from "./list-action";
export { isSurelyThing, isThing, looksLikeInitials, looksPlural, ownerAt, ownerListAt, ownersIn } from "./names";
export { ownersOf, predicateAt, setsTask } from "./owners";
export { referenceAt, referenceIn, referenceKey } from "./references";
export { behindTopic, sentencesIn } from "./sentences";
export {
  allOthersStatus,
  reportedStatus,
  saysNotDone,
  statusAlone,
  statusLine,
  statusIn,
  statusOf,
  trailingStatus,
} from "./status";
export { atNight, timesIn } from "./times";
export { attributeLine, trailingOf } from "./trailing";
