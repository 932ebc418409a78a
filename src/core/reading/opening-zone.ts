import { squeeze } from "../text/fold";
import type { Line, Role } from "./context";
import { datesIn, timesIn } from "./grammar";
import { startsAttendance } from "./attendance-zone";
import { answersEnd } from "./list-zone";
import { HEAD_LINES, nextFilled } from "./cut";
import type { Cut, State } from "./cut";
import { AGREED_THAT, isBlank, MOVED_LINE } from "./shapes";
import { headingLevel, isDetail, marksAction, roleOf } from "./line-facts";
import { guarded } from "../text/pattern";

const LONGEST_OPENING = 60;

/** The lines at the head of the minutes, or of a part of them, until attendance or business begins. */
export function openingCut(lines: readonly Line[], at: number, state: State): Cut {
  let end = at + 1;
  while (end < lines.length && end - at < LONGEST_OPENING) {
    const line = lines[end]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (!isBlank(line)) {
      if (startsAttendance(lines, end, state) || answersEnd(lines, end) > 0) break;
      const level = marksAction(line) ? 0 : headingLevel(line);
      const role = level > 0 ? roleOf(line) : shortRole(line);
      if (role !== null || opensBusiness(lines, end, state, level, role, state.head + end - at)) break;
      if (line.text.length > 400 && end - at > 8) break;
    }
    end++;
  }
  return { kind: "opening", role: "opening", level: 0, end, after: state };
}

/** The part that a short line opens, if its words are those of a heading. */
export const shortRole = (line: Line): Role | null =>
  (line.text.length <= 64 || / arising$/i.test(line.text)) &&
  (!/[.;]$/.test(line.text) || /^[\p{L}\s]{4,64}\.$/u.test(line.text))
    ? roleOf(line)
    : null;

/**
 * A heading that begins business or still belongs to the head of the minutes (the title, the committee, the place).
 * `before` counts the lines before it, as far as HEAD_LINES.
 */
export function opensBusiness(
  lines: readonly Line[],
  at: number,
  state: State,
  level: number,
  role: Role | null,
  before: number,
): boolean {
  const line = lines[at]!;
  if (role !== null) return true;
  // "1. Minutes of 11 March" after the attendance is the first item, whatever day it names.
  if (line.mark?.ordered && state.attended && level > 0 && !isDetail(line)) return true;
  // Where nobody was listed the first thing that was decided is business.
  if (level === 0 && !state.attended && before > 0 && DECIDES.test(line.text.slice(0, 400)) && !isDetail(line))
    return true;
  if (level === 0)
    return (
      state.attended &&
      !isDetail(line) &&
      // A whole sentence, however short, is business as well.
      (line.text.length > 40 ||
        AGREED_THAT.test(line.text) ||
        // "Minutes of the AGM held on 3 May" behind those who came
        /^minutes of\s.*\sheld\s/i.test(line.text) ||
        MOVED_LINE.test(line.text) ||
        /^\p{Lu}[^.]*\s\p{Ll}+\s[^.]*\s\S+[.!]$/u.test(line.text))
    );
  if (
    isDetail(line) ||
    (line.text.length < 100 && /\d/.test(line.text) && (datesIn(line.text).length > 0 || timesIn(line.text).length > 0))
  )
    return false;
  if (line.mark?.ordered) return true;
  // "Meeting 1" over "Date: …", below a table of the group's members
  const next = nextFilled(lines, at + 1);
  if (state.attended && !(next > 0 && isDetail(lines[next]!))) return true;
  // Before any attendance the first headings are the title's; a heading with words of its own under it is business.
  if (titleWords.test(line.text)) return false;
  return (
    level >= 2 &&
    next >= 0 &&
    squeeze(lines[next]!.text.slice(0, 400)).length > 60 &&
    headingLevel(lines[next]!) === 0 &&
    before >= HEAD_LINES
  );
}

/** "The minutes of the July meeting were read and approved." */
const DECIDES = guarded(
  /^(?:the|a|all|it|motion|upon|on|after|mr|mrs|ms|minutes)\b.*\b(?:was|were|motion|moved)\b.*\b(?:approved|accepted|adopted|carried|agreed|seconded|passed|resolved)\b.*\.$/i,
);

const titleWords = guarded(
  /\b(?:minutes|meeting|agenda|notes|committee|council|board|group|team|forum|panel|association|society|trustees|governors|draft)\b/i,
);
