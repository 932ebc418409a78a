import { squeeze } from "../text/fold";
import type { Line, Role } from "./context";
import { attributeLine, datesIn, ownerListAt, timesIn } from "./grammar";
import { attendanceCut, attendanceEnd, nextFilled } from "./attendance-zone";
import { HEAD_LINES, LOOKAHEAD, leads } from "./cut";
import type { Cut, State } from "./cut";
import { isBareNumber, inMargin, isBlank, isDetail, RESOLVED_ALONE } from "./shapes";
import { actionsOf, headingLevel, labelOf, marksAction, roleOf } from "./line-facts";
import { guarded } from "../text/pattern";

const LONGEST_OPENING = 60;

/** The zone that begins at line `at`. Looks at the zone's own lines and at most LOOKAHEAD beyond. */
export function cutAt(lines: readonly Line[], at: number, state: State): Cut {
  const cut = rawCut(lines, at, state);
  let end = cut.end;
  while (
    end < lines.length &&
    isBlank(lines[end]!) &&
    !lines[end]!.block.cell &&
    lines[end]!.block.place === lines[at]!.block.place
  )
    end++;
  const head = Math.min(HEAD_LINES, (state.head ?? 0) + end - at);
  return { ...cut, end, after: cut.after.head === head ? cut.after : { ...cut.after, head } };
}

function rawCut(lines: readonly Line[], at: number, state: State): Cut {
  const line = lines[at]!;
  if (line.block.cell) return tableCut(lines, at, state);
  if (line.block.place !== "body") return asideCut(lines, at, state);
  if (isBlank(line))
    return {
      kind: state.business ? "passage" : "opening",
      role: state.role,
      level: state.level,
      end: at + 1,
      after: state,
    };
  // The first word of the paper names the paper; further down it is the item about the last meeting's.
  if (!state.business && (state.head ?? 0) === 0 && MINUTES_ALONE.test(line.text)) return openingCut(lines, at, state);
  const attendance = attendanceCut(lines, at, state);
  if (attendance) return attendance;
  const level = marksAction(line) ? 0 : headingLevel(line);
  const said = level > 0 || looksLikeLeadIn(line) ? roleOf(line) : shortRole(line);
  // "Assignments:" within a report on the last meeting are that meeting's.
  const role =
    said === "actions" &&
    state.role === "previous" &&
    (level || 6) > state.level &&
    !/\b(?:new|next|this|current|coming|following)\b/i.test(line.text)
      ? "previous"
      : said;
  if (role === "attendance") {
    const end = attendanceEnd(lines, at + 1);
    return { kind: "attendance", role, level, end, after: { role, level, business: state.business, attended: true } };
  }
  if (role === "actions") return listCut(lines, at, state, role, level || 6);
  if (role === "previous" && (leads(line) || line.mark?.ordered !== true))
    return listCut(lines, at, state, role, level || 6);
  if (role === "next") {
    const own = level || 6;
    return {
      kind: "next",
      role,
      level: own,
      end: nextEnd(lines, at + 1, own),
      after: { ...state, role: "next", level: own, business: true },
    };
  }
  const styled = level > 0 && (level < 6 || role !== null);
  if (!state.business && !opensBusiness(lines, at, state, level, role, state.head ?? 0))
    return openingCut(lines, at, state);
  if (styled || level === 6) return headingCut(lines, at, state, level, role);
  const within: Role = state.role === "opening" || state.role === "attendance" ? "item" : state.role;
  return {
    kind: "passage",
    role: within,
    level: state.level,
    end: passageEnd(lines, at),
    after: { ...state, business: true, role: within },
  };
}

const MINUTES_ALONE =
  /^\W*(?:(?:draft|unconfirmed|unapproved|confirmed|approved|meeting)\s+)*(?:minutes|notes)(?:\s+of\s+(?:the\s+|a\s+)?meeting)?\W*$/i;
const looksLikeLeadIn = (line: Line): boolean => leads(line) && line.text.length < 160;
const shortRole = (line: Line): Role | null =>
  line.text.length <= 60 && (!/[.;]$/.test(line.text) || /^[\p{L}\s]{4,40}\.$/u.test(line.text)) ? roleOf(line) : null;
/**
 * A heading that begins business or still belongs to the head of the minutes (the title, the committee, the place).
 * `before` counts the lines before it, as far as HEAD_LINES.
 */
function opensBusiness(
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
      (line.text.length > 40 || /^\p{Lu}[^.]*\s\p{Ll}+\s[^.]*\s\S+[.!]$/u.test(line.text))
    );
  if (
    isDetail(line) ||
    (line.text.length < 100 && /\d/.test(line.text) && (datesIn(line.text).length > 0 || timesIn(line.text).length > 0))
  )
    return false;
  if (line.mark?.ordered) return true;
  if (state.attended) return true;
  // Before any attendance the first headings are the title's; a heading with words of its own under it is business.
  if (titleWords.test(line.text)) return false;
  const next = nextFilled(lines, at + 1);
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

function headingCut(lines: readonly Line[], at: number, state: State, level: number, role: Role | null): Cut {
  let end = at + 1;
  // A number alone takes the next line for its title.
  if (isBareNumber(lines[at]!)) {
    const next = nextFilled(lines, at + 1);
    if (next >= 0 && lines[next]!.text.length < 140 && lines[next]!.block.place === "body" && !lines[next]!.block.cell)
      end = next + 1;
  }
  // A list of what is to come: numbered headings with nothing under them.
  const listed =
    state.role === "agenda" && lines[at]!.mark !== null && !lines[at]!.block.heading && followedByHeading(lines, end);
  if (listed && role === null)
    return { kind: "heading", role: "agenda", level, end, after: { ...state, business: true } };
  const within = state.level > 0 && level > state.level && state.role !== "attendance" && state.role !== "opening";
  const own = role ?? (isBareNumber(lines[at]!) && end > at + 1 ? roleOf(lines[end - 1]!) : null);
  const after: State =
    own !== null
      ? { role: own, level, business: true, attended: state.attended }
      : within
        ? { ...state, business: true }
        : { role: "item", level, business: true, attended: state.attended };
  return { kind: "heading", role: after.role, level, end, after };
}

function followedByHeading(lines: readonly Line[], from: number): boolean {
  const next = nextFilled(lines, from);
  return next < 0 || headingLevel(lines[next]!) > 0;
}

/** A list under its heading or lead-in: items, sub-headings of its own and notes, until a heading of its rank or plain prose. */
function listCut(lines: readonly Line[], at: number, state: State, role: Role, level: number): Cut {
  const after: State = {
    role: level < 6 ? role : state.role === "opening" ? "item" : state.role,
    level: level < 6 ? level : state.level,
    business: true,
    attended: state.attended,
  };
  const lead = lines[at]!;
  let end = at + 1;
  let items = 0;
  let blanks = 0;
  let before = Number.NaN;
  let deepest = 0;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (isBlank(line)) {
      if (++blanks > LOOKAHEAD - 2) break;
      continue;
    }
    const heading = headingLevel(line);
    const item = line.mark !== null && !(heading > 0 && line.block.heading);
    const deeper =
      item && lead.mark !== null && !lead.mark.typed && !line.mark.typed ? line.mark.level > lead.mark.level : true;
    if (lead.mark !== null && !lead.mark.ordered && !(item && deeper) && !lead.block.heading) break;
    const number =
      item && lead.mark?.ordered && line.mark?.ordered ? numberAfter(lead.mark.label, line.mark.label) : null;
    // "QPC/25/03 Performance report" after "QPC/25/02 Action log"; but "2." after "1." is an item of "1. Actions" itself.
    const own = number === null ? null : lastNumber(line.mark!.label);
    if (number === "next" && heading > 0 && own !== before + 1) break;
    // "3. Membership" behind "2.2.5 …" is the next item of the agenda.
    if (item && line.mark.ordered && line.mark.typed) {
      if (heading > 0 && line.mark.level < deepest) break;
      deepest = Math.max(deepest, line.mark.level);
    }
    before = own ?? before;
    if (heading > 0 && heading < 5 && !item) {
      if (line.block.heading || heading <= level || roleOf(line) !== null) break;
    }
    if (
      item &&
      ((roleOf(line) !== null && heading > 0) ||
        (line.mark.typed && /^item/i.test(line.mark.label) && level >= 6 && !/\bitems\b/i.test(lead.text)))
    )
      break;
    if (!item) {
      const own = roleOf(line);
      if ((own !== null && own !== role) || labelOf(line)?.firm || closes(line)) break;
      // Prose after a gap, or another lead-in, ends a list that only a lead-in opened; a headed section goes on.
      if (level >= 6 && items > 0 && blanks > 0 && !alike(lines[end - 1]!, line)) break;
      if (level >= 6 && leads(line) && (!namesOwner(line) || (items > 0 && !leads(lines[at + 1]!)))) break;
      if (level >= 6 && line.text.length > 300) break;
    } else if (level >= 6 && item && heading > 0 && line.mark.ordered && items > 0 && !sameMarks(lines[end - 1]!, line))
      break;
    items++;
    blanks = 0;
    end = next + 1;
  }
  return { kind: "list", role, level, end, after };
}

/** Whether a label is numbered like another ("QPC/25/02") and is the very next one; null when it is numbered otherwise. */
const lastNumber = (label: string): number => Number(/(\d+)\D*$/.exec(label)?.[1] ?? Number.NaN);
function numberAfter(lead: string, label: string): "next" | "other" | null {
  const [a, b] = [lead, label].map((one) => /^(.*?)(\d+)\D*$/s.exec(one));
  if (!a || !b || a[1] !== b[1]) return null;
  return Number(b[2]) === Number(a[2]) + 1 ? "next" : "other";
}

/** "Jo: …" after "Al: …": items of one kind, though blank lines stand between. */
const PREFIXED = guarded(/^[^:–—]{2,60}?(?::|\s?[–—-])/u);
const alike = (a: Line, b: Line): boolean => PREFIXED.test(a.text) && PREFIXED.test(b.text);
function namesOwner(line: Line): boolean {
  const list = ownerListAt(line.text, 0);
  return list !== null && list.end >= line.text.replace(/\s*:\s*-?$/, "").length;
}

const sameMarks = (a: Line, b: Line): boolean =>
  a.mark !== null && b.mark !== null && a.mark.ordered === b.mark.ordered;
const closes = (line: Line): boolean =>
  /\b(?:meeting|session)\b[^.]{0,40}\b(?:closed|adjourned|ended|concluded|finished)\b|^\(?these\b|^(?:the |date of )?next (?:\w+ ){0,2}(?:meeting|call|session)\b/i.test(
    line.text.slice(0, 200),
  );

function nextEnd(lines: readonly Line[], from: number, level: number): number {
  let at = from;
  for (let steps = 0; at < lines.length && steps < 40; at++, steps++) {
    const line = lines[at]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (isBlank(line)) continue;
    const heading = headingLevel(line);
    if (heading > 0 && (heading <= level || line.block.heading) && !isDetail(line) && !isBareNumber(line)) break;
    const label = labelOf(line);
    if (label?.firm && !label.office) break;
    const role = roleOf(line);
    if (role !== null && role !== "next" && heading > 0) break;
  }
  return at;
}

/** A paragraph, and the next when it only makes sense with it: a label alone, an outcome alone, a list item under a colon. */
function passageEnd(lines: readonly Line[], at: number): number {
  const block = lines[at]!.block;
  let end = at + 1;
  while (end < lines.length && lines[end]!.block === block) end++;
  if (RESOLVED_ALONE.test(lines[at]!.text.slice(0, 80))) {
    for (
      let item = nextFilled(lines, end);
      item >= 0 &&
      lines[item]!.mark !== null &&
      !lines[item]!.block.heading &&
      !lines[item]!.block.cell &&
      lines[item]!.block.place === "body";
      item = nextFilled(lines, end)
    )
      end = item + 1;
    const next = nextFilled(lines, end);
    if (end === at + 1 && next >= 0 && /^RESOLVED|:\s*$|\bthat$/.test(lines[at]!.text) && isResolved(lines[next]!))
      end = next + 1;
  }
  const last = lines[end - 1]!;
  let next = nextFilled(lines, end);
  if (next >= 0 && next - end <= 2) {
    const line = lines[next]!;
    if (
      labelAlone(last) &&
      !line.block.cell &&
      line.block.place === "body" &&
      headingLevel(line) === 0 &&
      !labelAlone(line)
    ) {
      end = next + 1;
      next = nextFilled(lines, end);
    }
  }
  while (next >= 0 && next - end <= 2 && next - at < LOOKAHEAD) {
    const line = lines[next]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (
      !outcomeAlone(line.text) &&
      !(/^THAT\b/.test(line.text) && MOVED_LINE.test(lines[end - 1]!.text)) &&
      (!ownerAlone(line) || roleOf(line) !== null) &&
      !((marksAction(lines[at]!) || labelAlone(lines[at]!)) && headingLevel(line) !== 1 && attributeLine(line.text))
    )
      break;
    end = next + 1;
    next = nextFilled(lines, end);
  }
  return end;
}

/** "The minutes of 28 March be approved" under a RESOLVED of its own. */
const isResolved = (line: Line): boolean =>
  !line.block.cell &&
  line.block.place === "body" &&
  !line.block.heading &&
  line.text.length > 20 &&
  /\b(?:be|to|that)\b/i.test(line.text) &&
  /[.;]$/.test(line.text);

const labelAlone = (line: Line): boolean => {
  if (line.text.length > 60) return false;
  const first = actionsOf(line)[0];
  return first !== undefined && first.label !== null && first.text.text === "" && !first.plural;
};
/** "For: 14. Against: 2. Motion passes." */
const VOTES_ALONE = guarded(
  /^(?:for|in favou?r|ayes?|yeas?|nays?|noes|no|yes|against|opposed|abstain(?:ed|ing)?|abstentions?|absent|votes?(?: for| in favou?r)?)\s*[:=–-]\s*(?:\d|\p{Lu})[^]{0,160}$/iu,
);
/** "Moved by: A Bell", "Vote: unanimous", "Result: PASSED": a motion told in labelled lines. */
const MOTION_PART = guarded(
  /^(?:(?:moved|proposed|seconded|made|mover|proposer|seconder|second|motion)(?: by)?|vote|votes|voting|result|outcome|motion result|disposition)\s*:\s*\S.{0,80}$/i,
);
/** "Moved by Councillor Dhillon" on a line of its own. */
const MOVED_LINE = guarded(/^(?:moved|seconded|proposed) by:?\s+\p{Lu}[\p{L}’'. -]{2,60}$/iu);
const outcomeAlone = (text: string): boolean =>
  VOTES_ALONE.test(text) ||
  MOTION_PART.test(text) ||
  MOVED_LINE.test(text) ||
  (text.length <= 90 &&
    /^(?:this|the motion|motion|(?:the |a )?vote|it|carried|agreed|approved|resolved|passed|unanimous|seconded|second|moved|mover|proposed|proposer|all in favou?r|ayes|roll call vote)\b/i.test(
      text,
    ) &&
    /\b(?:was|were|carried|agreed|approved|passed|seconded|unanimous\w*|lost|failed|defeated|favou?r|adopted|proposed|moved)\b/i.test(
      text,
    ));
/** "JS" or "Action JS" at the right margin: the owner of what stands before. */
const ownerAlone = (line: Line): boolean =>
  inMargin(line) || (labelAlone(line) && (actionsOf(line)[0]?.owners.length ?? 0) > 0);

function tableCut(lines: readonly Line[], at: number, state: State): Cut {
  const table = lines[at]!.block.cell!.table;
  let end = at + 1;
  while (end < lines.length && lines[end]!.block.cell?.table === table) end++;
  return { kind: "table", role: state.role, level: state.level, end, after: state };
}

/** Headers, footers, text boxes: told apart from the body, read for attendance and details only. */
function asideCut(lines: readonly Line[], at: number, state: State): Cut {
  const place = lines[at]!.block.place;
  let limit = at;
  while (limit < lines.length && lines[limit]!.block.place === place && !lines[limit]!.block.cell) limit++;
  if (limit === at) limit = at + 1;
  const starts = (line: Line): boolean => labelOf(line)?.firm === true;
  if (starts(lines[at]!)) return { kind: "attendance", role: "attendance", level: 0, end: limit, after: state };
  let end = at + 1;
  while (end < limit && !starts(lines[end]!)) end++;
  return { kind: "opening", role: "opening", level: 0, end, after: state };
}

function openingCut(lines: readonly Line[], at: number, state: State): Cut {
  let end = at + 1;
  while (end < lines.length && end - at < LONGEST_OPENING) {
    const line = lines[end]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (!isBlank(line)) {
      if (attendanceCut(lines, end, state)) break;
      const level = marksAction(line) ? 0 : headingLevel(line);
      const role = level > 0 ? roleOf(line) : shortRole(line);
      if (role !== null || opensBusiness(lines, end, state, level, role, (state.head ?? 0) + end - at)) break;
      if (line.text.length > 400 && end - at > 8) break;
    }
    end++;
  }
  return { kind: "opening", role: "opening", level: 0, end, after: state };
}
