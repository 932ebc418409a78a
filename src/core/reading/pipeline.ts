import { attendance } from "./parsers/attendance-lists";
import { attendanceTold } from "./parsers/attendance-told";
import { tablesWith } from "./parsers/tables";
import { meetingHead, meetingTold } from "./parsers/meeting";
import { nextMeeting } from "./parsers/next-meeting";
import { listedActions } from "./parsers/lists";
import { reportedActions } from "./parsers/reported-actions";
import { labelledActions } from "./parsers/actions";
import { commitments, decisions } from "./parsers/decisions";
import { items, restrictions } from "./parsers/items";
import type { Parser } from "./context";

/** What reads running text, in the body and in the cells of tables that only lay the minutes out. */
const textParsers: readonly Parser[] = [
  attendance,
  attendanceTold,
  meetingTold,
  labelledActions,
  listedActions,
  reportedActions,
  decisions,
  commitments,
  nextMeeting,
];

/**
 * The whole reader, in order. First each zone's parsers propose what its text says, from its own words alone; then claims
 * become facts in the light of the whole document (settle.ts: who is meant, which year). What follows from all facts together
 * is the refiners' (refined.ts).
 */
export const pipeline: readonly Parser[] = [
  meetingHead,
  meetingTold,
  attendance,
  attendanceTold,
  items,
  restrictions,
  labelledActions,
  listedActions,
  reportedActions,
  decisions,
  commitments,
  nextMeeting,
  tablesWith(textParsers),
];
