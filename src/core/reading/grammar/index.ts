/**
 * The grammar of minutes: what single lines, cells and sentences say. Pure functions on strings; see types.ts for what
 * they give back. The zone parsers call these and turn ranges into spans.
 *
 *   actionLine(text, hints)         actions a line marks, in order; [] when it marks none
 *   actionHeading(text)             a heading or lead-in whose list items are actions
 *   ownersOf(text, people?)         who must act, from the action's own words (subjects only, never objects)
 *   ownersIn(cell, people?)         who stands in an owner cell or bracket ("MB/JC", "Xin, Yuqi", "All")
 *   referenceAt(text, from?)        a reference that starts there; referencesIn(text) all of them
 *   datesIn(text, context)          every date; timesIn(text) every time of day
 *   dueOf(text, context)            the due words of an action; dueIn(cell, context) of a due cell
 *   decisionOf(sentence)            what a sentence records as decided
 *   commitmentOf(sentence, …)       whom a sentence of prose commits to what
 *   statusOf(text) / statusIn(cell) an action's status; allOthersStatus(text) "All other actions were closed"
 */
export type * from "./types";
