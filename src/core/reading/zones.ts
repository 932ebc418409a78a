import type { AttendanceStatus } from "../minutes/record";
import type { Line, Role } from "./context";
import { reportedStatus, setsTask, trailingStatus } from "./grammar";
import { attendanceCut, attendanceEnd, countsVotes, headsApologies } from "./attendance-zone";
import { HEAD_LINES, inBusiness, LOOKAHEAD, leads, nextFilled, stateOf } from "./cut";
import type { Cut, State } from "./cut";
import { isBareNumber, isBlank, isItem } from "./shapes";
import { answersEnd, lastNumber, listCut } from "./list-zone";
import { openingCut, opensBusiness, shortRole } from "./opening-zone";
import { headsBehind, headsReport, passageEnd, taskOverStatus } from "./passage-zone";
import { headingLevel, isDetail, labelOf, marksAction, roleOf } from "./line-facts";
import { BESIDES_DECISIONS, NEXT_DETAIL, NEXT_DAY, DETAIL_BELOW, STANDING_ITEM } from "./language/en/sections";
import { foldHeading } from "./sections";

/** The zone that begins at line `at`. Looks at the zone's own lines and at most LOOKAHEAD beyond. */
export function cutAt(lines: readonly Line[], at: number, state: State): Cut {
  const before = goesOnBeyond(lines[at]!, state) ? inBusiness(state, "item") : state;
  const cut = rawCut(lines, at, before);
  let end = cut.end;
  while (
    end < lines.length &&
    isBlank(lines[end]!) &&
    !lines[end]!.block.cell &&
    lines[end]!.block.place === lines[at]!.block.place
  )
    end++;
  const { kind, role, level, standing, after } = cut;
  const head = Math.min(HEAD_LINES, state.head + end - at);
  const over = kind === "attendance" && lines[end]?.block.cell ? standingOver(lines, cut.end, state) : null;
  const counts = reviews(after) && before.role !== after.role && countsOn(lines, cut.end);
  const number = numberUnder(lines[at]!, before, after) || (counts ? -1 : 0);
  const same = after.head === head && after.standing === over && after.number === number;
  return {
    kind,
    role,
    level,
    standing: standing ?? null,
    end,
    after: same ? after : headed(after, head, over, number),
  };
}

/** "9 (ii) Tree" and "3.8 Notice boards" under "4. Matters arising", "Fireworks (30.11.13, para 8)": a number of the earlier minutes. */
function isOfEarlier({ text, mark }: Line, own: number): boolean {
  const label = mark?.label ?? text;
  const number = Number.parseInt(label, 10);
  return (
    /^(?:item|min)/i.test(label) ||
    (own > 0 && number > 0 && number !== own) ||
    /\([^()]*[\p{L}/.,-]\s?\d[^()]*(?:\(\w+\))?\)$/u.test(text)
  );
}

const isStandingItem = (line: Line): boolean =>
  line.mark === null && line.text.length < 60 && STANDING_ITEM.test(foldHeading(line.text));

const reviews = ({ role }: State): boolean => role === "arising" || role === "previous";

/** The number before a line that ranks with the heading of its part, or above it; "214.2" is another than "213.2". */
function numberAt({ mark }: Line, level: number): number {
  if (!mark?.ordered || mark.level > level - 2) return 0;
  const [, whole, part] = /^(\d+)\.([1-9]\d*)\D*$/.exec(mark.label) ?? [];
  return whole ? Number(whole) * 1000 + Number(part) : lastNumber(mark.label) || 0;
}

/** "6. Treasurer’s report. It was …" behind what stood under "5. Matters arising": the agenda goes on. */
const goesOnBeyond = (line: Line, { number, level }: State): boolean =>
  number > 0 && numberAt(line, level) === number + 1 && /\d/.test(line.mark!.label);

function numberUnder(line: Line, before: State, after: State): number {
  const own = reviews(after) ? numberAt(line, after.level) : 0;
  // "a)" under "4. Matters arising" counts what is under it; only "1." could go on to the next item's number.
  const again = own === 1 && /\d/.test(line.mark!.label);
  return before.role !== after.role ? own : again ? Math.min(before.number, 0) : before.number;
}

/** "1/ Shower tiles done" right over "2/ Key press not done": a list, however short what it says. */
function countsOn(lines: readonly Line[], from: number): boolean {
  const first = nextFilled(lines, from);
  const second = first < 0 ? -1 : nextFilled(lines, first + 1);
  return (
    second > 0 &&
    second < from + LOOKAHEAD &&
    lastNumber(lines[second]!.mark?.ordered ? lines[second]!.mark!.label : "") === 2
  );
}

/** "Apologies:" as a list's last line: the standing of those in the table below, where others are listed above. */
function standingOver(lines: readonly Line[], end: number, state: State): AttendanceStatus | null {
  const label = labelOf(lines[end - 1]!);
  return !label || label.office || (label.status === "inAttendance" && !state.attended) ? null : label.status;
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
  if (!state.business && state.head === 0 && MINUTES_ALONE.test(line.text)) return openingCut(lines, at, state);
  const apologies = isBareNumber(line) ? nextFilled(lines, at + 1) : -1;
  if (apologies > 0 && !(state.business && state.role === "previous") && headsApologies(lines, apologies)) {
    const end = attendanceEnd(lines, apologies + 1);
    return {
      kind: "attendance",
      role: "attendance",
      level: 0,
      end,
      after: stateOf(state.role, state.level, state.business, true, state.head),
    };
  }
  // Amid the business "Other" is what else was talked of.
  const other = state.business && /^others?\W*$/i.test(line.text);
  const attendance = other ? null : attendanceCut(lines, at, state);
  if (attendance) return attendance;
  const answers = answersEnd(lines, at);
  if (answers > 0) {
    const after = inBusiness(state, state.business ? state.role : "item");
    return { kind: "list", role: "actions", level: state.level, end: answers, after };
  }
  const gone =
    ((state.role === "arising" || state.role === "previous") &&
      (taskOverStatus(lines, at) || trailingStatus(line.text) !== null)) ||
    (state.role === "previous" && !line.block.heading && setsTask(line.text)) ||
    (state.number < 0 && !line.block.heading && line.mark?.ordered && roleOf(line) === null && !line.bold);
  const level = gone || marksAction(line) ? 0 : headingLevel(line);
  const said = level > 0 || looksLikeLeadIn(line) ? roleOf(line) : shortRole(line);
  // "Assignments:" within a report on the last meeting are that meeting's.
  const role =
    said === "actions" &&
    state.role === "previous" &&
    (level || 6) > state.level &&
    !/\b(?:new|next|this|current|coming|following)\b/i.test(line.text)
      ? "previous"
      : said === "actions" && ARISING.test(line.text) && lines.slice(at + 1, at + LOOKAHEAD).some(isFinished)
        ? "previous"
        : (said ?? (level > 0 && UPDATES.test(line.text) && areTicked(lines, at) ? "previous" : null));
  if (role === "attendance" && !other && !countsVotes(lines, at, state)) {
    const end = attendanceEnd(lines, at + 1);
    // "Welcome and apologies" over "1.1 All were welcomed.": nobody is listed yet.
    const attended = state.attended || end > at + 1 || !GREETS.test(line.text);
    return { kind: "attendance", role, level, end, after: stateOf(role, level, state.business, attended) };
  }
  // "Decision and Action Log" over "Date: 3 May" names the paper.
  const below = lines[nextFilled(lines, at + 1)];
  if (role === "actions" && !state.business && below && isDetail(below)) return openingCut(lines, at, state);
  // "- Review of actions" over "- Plans": topics of an agenda.
  const topic =
    state.role === "agenda" &&
    line.mark &&
    !leads(line) &&
    below?.mark?.level === line.mark.level &&
    !setsTask(below.text);
  if (role === "actions" && !topic) return listCut(lines, at, state, role, level || 6);
  if (
    role === "previous" &&
    !topic &&
    (leads(line) ||
      line.mark?.ordered !== true ||
      (FINISHED.test(line.text) && !below?.mark?.ordered) ||
      startsOver(lines, at))
  )
    return listCut(lines, at, state, role, level || 6);
  if (role === "arising") {
    // "Action points:" right below "Matters arising" are those of the last meeting.
    if (below && !below.block.cell && below.mark === null && roleOf(below) === "actions") {
      const { end } = listCut(lines, nextFilled(lines, at + 1), state, "previous", 6);
      return { kind: "list", role: "previous", level: level || 6, end, after: inBusiness(state, role, level || 6) };
    }
  }
  const details = NEXT_DETAIL.test(line.text) ? NEXT_DETAIL : NEXT_DAY.test(line.text) ? DETAIL_BELOW : null;
  if (details && below && details.test(below.text)) {
    let end = at + 1;
    while (end < lines.length && (isBlank(lines[end]!) || details.test(lines[end]!.text))) end++;
    return { kind: "next", role: "next", level: state.level, end, after: inBusiness(state) };
  }
  if (role === "next") {
    const own = level || 6;
    return {
      kind: "next",
      role,
      level: own,
      end: nextEnd(lines, at + 1, own),
      after: inBusiness(state, "next", own),
    };
  }
  // "Treasurer’s report" alone, as plain as "Matters arising" was.
  // "- Matters arising:", "- Planning matters:" above bullets of their own rank, where a page lost theirs
  const flat = line.mark && leads(line) && below?.mark?.level === line.mark.level;
  if (role === "arising" && flat) return headingCut(lines, at, state, 6, role);
  if (reviews(state) && role === null && level === 0 && (isStandingItem(line) || flat))
    return headingCut(lines, at, inBusiness(state, "item"), state.level, "item");
  // "25/31 Fence" below "26/2 Matters arising" is no item of this meeting: that would be 26/3; nor is "3/25" below "5/26".
  const label = state.number > 0 && line.mark?.ordered ? line.mark.label : "";
  const before = label.includes("/") && ![0, 1].includes(lastNumber(label) - state.number);
  if (reviews(state) && role === null && (before || !(level > 0 && level <= state.level)) && headsReport(lines, at))
    return {
      kind: "passage",
      role: isOfEarlier(line, state.number) ? "previous" : "arising",
      level: state.level,
      end: passageEnd(lines, nextFilled(lines, at + 1)),
      after: inBusiness(state),
    };
  const styled = level > 0 && (level < 6 || role !== null);
  if (!state.business && !opensBusiness(lines, at, state, level, role, state.head)) return openingCut(lines, at, state);
  const words = isBareNumber(line) ? nextFilled(lines, at + 1) : -1;
  // "3.2" over "Fence – the joiner has mended it.": the number of a paragraph, not of a title.
  if (words > 0 && isStatement(lines[words]!)) {
    const after = line.mark!.level > 0 ? inBusiness(state) : inBusiness(state, "item", level);
    return { kind: "passage", role: after.role, level: after.level, end: passageEnd(lines, words), after };
  }
  if (styled || level === 6) return headingCut(lines, at, state, level, role);
  const hangs = ({ mark }: Line): boolean =>
    mark !== null &&
    !(
      line.mark?.ordered === mark.ordered &&
      mark.level <= line.mark.level &&
      // "· Rent: paid" hangs on "- Matters arising".
      (mark.ordered || mark.label === line.mark.label)
    );
  // "What we agreed", "Matters arising" over a list.
  if (
    (role === "decisions" && !/^\W*summary/i.test(line.text) && below && hangs(below)) ||
    (role === "arising" && below?.mark && isItem(below) && !below.mark.ordered)
  ) {
    let end = at + 1;
    for (let next = nextFilled(lines, end); next >= 0 && isItem(lines[next]!); next = nextFilled(lines, end)) {
      // "- Action items:" behind "- Decisions:" heads a list of its own.
      const own = leads(lines[next]!) ? roleOf(lines[next]!) : null;
      if ((own !== null && own !== role) || !hangs(lines[next]!)) break;
      if (headsBehind(below!, lines[next]!)) break;
      end = next + 1;
    }
    return { kind: "passage", role, level: state.level, end, after: inBusiness(state) };
  }
  // "Matters arising" alone, with neither number nor colon
  if (role === "arising" && /^[a-z\s,&]+$/i.test(line.text)) return headingCut(lines, at, state, 6, role);
  const within: Role = state.role === "opening" || state.role === "attendance" ? "item" : state.role;
  return {
    kind: "passage",
    role: within,
    level: state.level,
    end: passageEnd(lines, at),
    after: inBusiness(state, within),
  };
}

const isStatement = ({ text, mark, block }: Line): boolean =>
  /\s\S+\s.*[.;]$/.test(text) &&
  (mark?.ordered !== true || mark.label.startsWith("(")) &&
  !block.cell &&
  block.place === "body";

/** "3. Review of actions" over "1. Ann to ring the council" or bullets: a list of its own. */
function startsOver(lines: readonly Line[], at: number): boolean {
  const next = lines[nextFilled(lines, at + 1)];
  return (
    next !== undefined &&
    isItem(next) &&
    (next.mark!.ordered
      ? /^\(?1[.)]?$/.test(next.mark!.label) && !/^\(?0?[01]\b/.test(lines[at]!.mark!.label)
      : /\bactions?\b/i.test(lines[at]!.text))
  );
}

const headed = (
  { role, level, business, attended }: State,
  head: number,
  standing: AttendanceStatus | null,
  number: number,
): State => stateOf(role, level, business, attended, head, standing, number);

/** "Updates" over boxes of which some are ticked: what each had to do. */
const UPDATES = /^\W*(?:\p{L}+[’']?s?\s)?(?:updates?|progress)\W*$/iu;
function areTicked(lines: readonly Line[], at: number): boolean {
  const boxes = lines.slice(at + 1, at + LOOKAHEAD).filter((line) => !isBlank(line));
  return boxes[0] !== undefined && boxes[0].ticked !== null && boxes.some(({ ticked }) => ticked);
}

/** "3. Actions arising": over what is done they are those of the last meeting. */
const ARISING = /^actions arising\W*$/i;
const isFinished = ({ text }: Line): boolean => FINISHES.has(reportedStatus(text)?.status ?? "open");
const FINISHES: ReadonlySet<string> = new Set(["done", "closed"]);

/** "3. Closed actions": what stands below is no more than these. */
const FINISHED =
  /^(?:completed|finished|closed) (?:tasks|actions|work)|^(?:tasks|work) (?:completed|done|finished)|^what\b.*\b(?:done|did|achieved|completed)\b/i;

const MINUTES_ALONE =
  /^\W*(?:(?:draft|unconfirmed|unapproved|confirmed|approved|meeting)\s+)*(?:minutes|notes)(?:\s+of\s+(?:the\s+|a\s+)?meeting)?\W*$/i;
const GREETS = /\bwelcome\b/i;
const looksLikeLeadIn = (line: Line): boolean =>
  (leads(line) || /\s[–—]$/.test(line.text)) && (line.text.length < 160 || roleOf(line) !== null);
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
  if (listed && role === null) return { kind: "heading", role: "agenda", level, end, after: inBusiness(state) };
  const within = state.level > 0 && level > state.level && state.role !== "attendance" && state.role !== "opening";
  const own =
    // "Matters arising: none"
    (role === "arising" && /\b(?:nil|none)\W*$/i.test(lines[at]!.text) ? "item" : role) ??
    (isBareNumber(lines[at]!) && end > at + 1
      ? roleOf(lines[end - 1]!)
      : // A heading of its own under "Agenda" with something below it: the minutes themselves.
        (state.role === "decisions" && BESIDES_DECISIONS.test(foldHeading(lines[at]!.text))) ||
          (state.role === "agenda" && lines[at]!.block.heading && !followedByHeading(lines, end))
        ? "item"
        : null);
  const after: State =
    own !== null ? inBusiness(state, own, level) : within ? inBusiness(state) : inBusiness(state, "item", level);
  return { kind: "heading", role: after.role, level, end, after };
}

function followedByHeading(lines: readonly Line[], from: number): boolean {
  const next = nextFilled(lines, from);
  return next < 0 || headingLevel(lines[next]!) > 0;
}

function nextEnd(lines: readonly Line[], from: number, level: number): number {
  let at = from;
  for (let steps = 0; at < lines.length && steps < 40; at++, steps++) {
    const line = lines[at]!;
    if (line.block.cell || line.block.place !== "body") break;
    if (isBlank(line)) continue;
    // "- Date of next meeting" over "- 6 July 2028" heads no more than that.
    if (lines[from - 1]!.mark?.ordered === false && lines[from]?.mark && line.mark === null) break;
    const heading = headingLevel(line);
    // "17:15, Monday 3 May" may be a heading of its own, below.
    if (
      heading > 0 &&
      (heading <= level || (line.block.heading && !/\d.*day|day.*\d/.test(line.text))) &&
      !isDetail(line) &&
      !isBareNumber(line)
    )
      break;
    const label = labelOf(line);
    if (label?.firm && !label.office) break;
    const role = roleOf(line);
    if (role === null || role === "next") continue;
    const after = lines[nextFilled(lines, at + 1)];
    // "Outstanding tasks" over a list, at the end of the minutes.
    if (heading > 0 || after?.block.cell || (role === "actions" && line.mark === null && after?.mark)) break;
  }
  return at;
}

function tableCut(lines: readonly Line[], at: number, state: State): Cut {
  const table = lines[at]!.block.cell!.table;
  let end = at + 1;
  while (end < lines.length && lines[end]!.block.cell?.table === table) end++;
  // "Attendees:" right above is a heading, whatever business has begun.
  const role = state.standing === null ? state.role : "attendance";
  return { kind: "table", role, level: state.level, standing: state.standing, end, after: state };
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
