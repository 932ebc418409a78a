import { isOrganisation, isRole, nameAt } from "../people/names";
import { columnsAt } from "./parsers/attendance-columns";
import { TELLS_WHO, WAS_THERE } from "./parsers/attendance-labels";
import { spacedHeads } from "./parsers/attendance-heads";
import { isHandle } from "./parsers/attendance-entries";
import { isOfficed, nameLast } from "./parsers/attendance-shape";
import { squeeze } from "../text/fold";
import type { Line } from "./context";
import {
  GROUP_ALONE,
  headed,
  isAmidBusiness,
  listsUnheaded,
  NAMED_AP,
  MEMBERS_ALONE,
  namesMembers,
} from "./attendance-unheaded";
import { isGiven } from "./language/en/nicknames";
import { LOOKAHEAD, leads, nextFilled, stateOf } from "./cut";
import type { Cut, State } from "./cut";
import { attendanceLabelAt, type AttendanceLabel } from "./labels";
import { UNNAMED } from "./language/en/attendance";
import { headingLevel, isDetail, labelOf, marksAction, personShape, roleOf } from "./line-facts";
import { isBareNumber, isBlank, isCapitals, LEGEND, namesByInitials, namesInSmall, tellsAttendance } from "./shapes";
import { guarded } from "../text/pattern";

const RUN_IN = guarded(/^(?:\p{Lu}{3,}[\s,]+){1,4}(?=\p{Lu}\p{Ll})/u);
const COMMON = guarded(
  /^[pa]$|^(?:also )?(?:officers?|staff|public|guests?|visitors?|members?|council|observers?|presenters?|chair|secretary|secretariat|in person|others?|present|people)$/,
);

/** The attendance that begins at line `at`, or null when none does. */
export function attendanceCut(lines: readonly Line[], at: number, state: State): Cut | null {
  const line = lines[at]!;
  if (!startsAttendance(lines, at, state)) return null;
  const single =
    !labelOf(line) &&
    personShape(line) === null &&
    !columnsAt(line) &&
    !spacedHeads(line) &&
    !MEMBERS_ALONE.test(line.text);
  const end = single ? at + 1 : attendanceEnd(lines, at + 1);
  return {
    kind: "attendance",
    role: "attendance",
    level: 0,
    end,
    after: state.business ? stateOf(state.role, state.level, true, true) : stateOf("attendance", 0, false, true),
  };
}

/** True when a list of those who attended begins at line `at`. */
export function startsAttendance(lines: readonly Line[], at: number, state: State): boolean {
  const line = lines[at]!;
  if (columnsAt(line)) return true;
  if ((!(state.business && state.attended) || state.role === "attendance") && spacedHeads(line))
    return nameAt(lines[nextFilled(lines, at + 1)]?.text ?? "") !== null;
  // A heading in capitals can run into its text: "APOLOGIES Apologies were received from …".
  const runIn = RUN_IN.exec(line.text)?.[0].length ?? 0;
  const first = labelOf(line);
  const plain = first?.words === "also" ? null : first;
  const text = plain || runIn === 0 ? line.text : line.text.slice(runIn);
  const label = plain ?? (runIn > 0 ? attendanceLabelAt(text) : null);
  if (label) {
    const value = text
      .slice(label.value, label.value + 200)
      .trim()
      .replace(/^\[|^\d{1,2}\.\s|^(?:councill?ors|members|trustees)$/i, "");
    // "Via Zoom" under the date is where the meeting was.
    if (/^(?:via|by|online|virtual|remote)/.test(label.words) && !state.attended && value === "" && !leads(line))
      return false;
    const common = COMMON.test(label.words);
    if (label.office) {
      const after = value === "" ? nextFilled(lines, at + 1) : -1;
      const holder = after < 0 ? value : lines[after]!.text;
      return (
        (!state.business || (!state.attended && value !== "" && standsOverList(lines, at))) &&
        label.firm &&
        namesOne(holder) &&
        holder.length < 120 &&
        !NO_PERSON.test(holder) &&
        // "Minutes" over "Penwick, 7.00 pm, 22 January 2027": a title over place and day.
        !(after >= 0 && DAY_OR_HOUR.test(holder))
      );
    }
    if (state.attended && ((common && state.business) || VOTED.test(value))) return false;
    if (value !== "")
      return (
        namesSomebody(value) ||
        (label.firm && (UNNAMED.test(squeeze(value)) || (!state.business && /^\p{L}.*,/u.test(value))))
      );
    if (countsVotes(lines, at, state)) return false;
    let next = nextFilled(lines, at + 1);
    if (next < 0) return false;
    // "Write your name here" stands over the names.
    if (TOLD_TO_WRITE.test(lines[next]!.text)) next = Math.max(next, nextFilled(lines, next + 1));
    const follower = lines[next]!;
    if (follower.block.cell) return headingLevel(line) > 0 || text.length < 40;
    if (follower.block.place !== line.block.place) return false;
    const shape = personShape(follower);
    return (
      shape === "name" ||
      (text.length < 40 && namesInSmall(follower.text).length > 0) ||
      (text.length < 40 && nameLast(follower.text) !== null) ||
      (shape === "part" && text.length < 60) ||
      labelOf(follower) !== null ||
      GROUP_ALONE.test(follower.text) ||
      tellsAttendance(follower.text) ||
      listsUnder(label, follower)
    );
  }
  if (state.attended && state.business) return false;
  if ((!state.business || (!state.attended && isAmidBusiness(lines, at))) && headed(lines, at)) return true;
  if (!state.business && WAS_THERE.test(text.slice(0, 600))) return true;
  if (!state.attended && TELLS_WHO.test(text.slice(0, 600))) return true;
  return !state.attended && (state.business ? namesMembers(text) : listsUnheaded(lines, at));
}

/** "Roll: Ann; aye. Cy; nay." */
const VOTED = /^\p{L}[\p{L}. ]*[;,:–-]\s(?:yes|no|ayes?|nays?)\b/iu;
const DAY_OR_HOUR = /\b(?:19|20)\d\d\b|\d[:.]\d\d/;

/** "Chair: Jo Bell" and "Scribe: Al Day" over "Attendees: …", behind the agenda. */
const standsOverList = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + LOOKAHEAD).some((line) => {
    const label = labelOf(line);
    return label?.status === "present" && label.firm && !label.office;
  });

/** A list of people in one paragraph, right under the label that could stand before it in its line. */
const listsUnder = (label: AttendanceLabel, line: Line): boolean =>
  label.firm &&
  label.office === null &&
  line.mark === null &&
  /[,;]/.test(line.text) &&
  (namesSomebody(line.text) || LISTS.test(line.text.slice(0, 200))) &&
  !isSpoken(line);
/** "The Vicar (Revd Jo Bell) in the chair, Mr C Dean, …", "Supervisor, Ann Ode; Councilmen, Al Day, …" */
const LISTS = guarded(/^\p{Lu}(?=.*\p{Lu}[\p{L}.]*\s\p{Lu}\p{L})[^,;]*[,;][^,;]+[,;]/u);

/** "Absent" between "For" and "Abstained", "Roll call" over "Ayes: …", once everybody has been listed. */
export function countsVotes(lines: readonly Line[], at: number, state: State): boolean {
  const { text, mark } = lines[at]!;
  if (!state.business || !state.attended) return false;
  return (mark === null && text === "Absent") || VOTES.test(lines[nextFilled(lines, at + 1)]?.text.slice(0, 40) ?? "");
}
const VOTES = /^(?:ayes?|nays?|noes|yeas|abstain\w*|abstentions?|in favou?r)\s?[:–-]/i;

/** What stands between a label and its names and is neither: "Write your name here", "Page 1 of 4", "Online on 3/5/2025". */
const TOLD_TO_WRITE = guarded(
  /^(?:(?:please )?(?:write|add|put|enter|sign) (?:in|your)\b.{0,60}|(?:page )?\d+(?: (?:out )?of \d+)?|(?:(?:in person|online|(?:on|via) \w+) on )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}:?)$/i,
);

/** "Notes: Bea Crisp", but not "Notes: Tide Data liaison call": the name goes to the end or a sign follows it. */
const namesOne = (value: string): boolean => {
  const hit = nameAt(value);
  return (
    (hit !== null || nameLast(value) !== null || value[0] === "@") &&
    /^\s*(?:$|[,;([.–—:/|-]|and\b|&|for\b|(?:Councill?ors|Members|Trustees|Directors)\s?:)/.test(
      value.slice(hit?.end ?? value.length),
    )
  );
};

const namesSomebody = (value: string): boolean => {
  const bare = value.replace(/^[\s,;–-]+|^\([^()]{3,30}\)\s*/, "");
  return (
    namesByInitials(bare) ||
    namesInSmall(bare).length > 1 ||
    nameAt(bare) !== null ||
    personShapeOf(bare) ||
    /^@\w|^[a-z][\w.-]+(?: \([^()]*\))?,\s/.test(bare)
  );
};
const personShapeOf = (text: string): boolean => /^[^,;]{2,60}:\s*\p{Lu}/u.test(text) || BEHIND_OFFICE.test(text);
/** "Union Councillor Jo Bell": words, and a full name behind them. */
const BEHIND_OFFICE = guarded(/^(?:[\p{L}&’'–—-]+\s+){1,6}\p{Lu}[\p{L}.]*\s+\p{Lu}\p{L}+/u);

/** Where the list that goes on at `from` ends: at the first line that names nobody and hangs on nobody. */
export function attendanceEnd(lines: readonly Line[], from: number): number {
  let end = from;
  let blanks = 0;
  let named: "full" | "short" | null = null;
  const place = lines[from - 1]!.block.place;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.block.cell || line.block.place !== place) break;
    if (isBlank(line)) {
      if (++blanks > LOOKAHEAD - 3) break;
      continue;
    }
    const above = lines[end - 1]!;
    const label = blanks < 2 ? labelOf(above) : null;
    const under =
      label !== null &&
      label.value >= above.text.length &&
      (listsUnder(label, line) || (ALONE.test(line.text) && nameAt(line.text) !== null));
    const kind = continuesAttendance(lines, at, blanks, named) ?? (under ? "name" : null);
    if (kind === null) break;
    if (kind === "name" && named !== "full") named = (nameAt(line.text)?.words ?? 2) > 1 ? "full" : "short";
    blanks = 0;
    end = at + 1;
  }
  return end;
}

/** "Jo." right below "Apologies" */
const ALONE = /^\p{Lu}\p{Ll}+\.$/u;

/** A paragraph of sentences: two of them end before others begin. */
const PROSE = /(?:\p{Ll}\.\s\p{Lu}\p{Ll}+\s\p{Ll}[^]*){2}/u;

/** "Mr Wimble, a resident, asked about the weir.": a sentence, although it begins like an entry. */
const isSentence = (line: Line): boolean =>
  (line.text.length > 200 && PROSE.test(line.text.slice(0, 600)) && !tellsAttendance(line.text)) ||
  (/[.!?]$|\p{Ll}\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line.text) &&
    !tellsAttendance(line.text) &&
    /\s(?:asked|said|gave|reported|told|thanked|raised|propose[sd]|nominates|presented|spoke|noted|advised|explained|welcomed?|complained|moved|agreed|wondered|suggested|outlined|confirmed|expressed|declared|started|opened|chaired|passed|died|will(?!\s(?:join|arrive|attend|be\s)))\s/.test(
      line.text.slice(0, 300),
    ));

/** "Ana: the header grew by two bytes": what somebody said, not what they are. */
function isSpeech(line: Line): boolean {
  const said = /^[^:]{2,40}:\s+(?=I\b|\p{Ll}|(?:The|It|This|We|By)\s(?:\p{Ll}\S+\s){2})(.*)$/u.exec(
    line.text.slice(0, 300),
  )?.[1];
  return said !== undefined && said.split(/\s+/).length > 3 && !isRole(said) && !tellsAttendance(said);
}

const isSpoken = (line: Line): boolean => (line.facts.spoken ??= isSpeech(line) || isSentence(line));

/** "Treasurer: Ann Ode – proposed by Cy Dean" elects; headings of business are no offices. */
const NO_PERSON = guarded(
  /^(?:presentation|check[ -]ins?\b|welcome to|welcomed|thanks to|congratulations|farewell|motion|moved|generated by|resolved|proposed|seconded|carried|elections?|appointments?|co-?options?|approv(?:al|e)|declarations?|minutes of|matters|agenda)\b|^[^:]{0,30}\breports?\s?:|\b(?:proposed|seconded|nominated)(?: by|:| (?=[A-Z]))|\b(?:moved|motion) by\b/i,
);

/** "Board: Jo Bell (Chair), Ann Ode", "Representatives of the Unions: Mr J Bell": people, and not the body's name or an item. */
const PEOPLE_OF = guarded(
  /^(?:board|committee|council|team|representatives (?:of|from|for) [^:]{3,40}):\s+(?:\p{L}{2,6}\.? )?\p{Lu}[\p{L}.’'-]* \p{Lu}[^,([]{1,30}[,([]/iu,
);

/** "Apologies: Jo Bell", or "Apologies" over "Jo Bell": at line `at`. */
export function headsApologies(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const label = line && labelOf(line);
  if (label?.status !== "apologies" || !label.firm) return false;
  const value = line!.text.slice(label.value, label.value + 200).trim();
  if (value !== "") return namesSomebody(value);
  const under = lines.slice(at + 1, at + 3).find((one) => !isBlank(one));
  return under !== undefined && personShape(under) === "name";
}

/** A first numbered line with a sentence under it. */
function isItemOver(lines: readonly Line[], at: number): boolean {
  const next = nextFilled(lines, at + 1);
  return (
    next > 0 && lines[next]!.mark?.ordered !== true && /^.{20,80}\s\p{Ll}+\s\p{Ll}+\s.{20}/u.test(lines[next]!.text)
  );
}

/** A short line with a sentence under it, and above it more than a label. */
function isOverSentence(lines: readonly Line[], at: number): boolean {
  const next = nextFilled(lines, at + 1);
  let above = at - 1;
  while (above > 0 && isBlank(lines[above]!)) above--;
  const label = labelOf(lines[above]!);
  return (
    next > 0 &&
    lines[at]!.text.length < 40 &&
    SAYS.test(lines[next]!.text) &&
    !tellsAttendance(lines[next]!.text) &&
    !(label && label.value >= lines[above]!.text.length)
  );
}
/** "The shop will lend lamps." */
const SAYS = guarded(/^\p{Lu}\S*(?:\s\S+){0,6}\s\p{Ll}+\s\p{Ll}.{8,}[.!?]/u);

/** "2. Bo" behind "1. Al", right under "Attendance". */
function amongFirstNames(lines: readonly Line[], at: number): boolean {
  let up = at;
  while (
    up > 0 &&
    (isBlank(lines[up]!) ||
      TOLD_TO_WRITE.test(lines[up]!.text) ||
      (lines[up]!.mark?.ordered && /^\p{Lu}\p{Ll}+$/u.test(lines[up]!.text)))
  )
    up--;
  const label = up < at ? labelOf(lines[up]!) : null;
  return label?.office === null && label.status === "present" && label.value === lines[up]!.text.length;
}

/** "Scottish Ministers", "Weir Council Staff", a heading below that of the attendance, over people. */
function headsPart(lines: readonly Line[], at: number): boolean {
  const own = lines[at]!;
  let above = at - 1;
  while (above > 0 && (lines[above]!.block.heading ?? 9) >= own.block.heading!) above--;
  const under = lines[nextFilled(lines, at + 1)];
  return (
    roleOf(lines[above]!) === "attendance" &&
    roleOf(own) === null &&
    (/s$/.test(own.text) || isRole(own.text) || isOrganisation(own.text)) &&
    under !== undefined &&
    under.mark?.ordered !== true &&
    under.ticked === null &&
    (under.mark !== null || under.text.includes(",")) &&
    personShape(under) === "name" &&
    !isSpoken(under)
  );
}

const OPENS = /\([^()]{2,60}$/;
const CLOSES = /^[^()]{1,90}\)(?:[,;]|\sand\s)/;
const INITIALS_FIRST = /^\(\p{Lu}{2,4}\)[;,]/u;

function continuesAttendance(
  lines: readonly Line[],
  at: number,
  blanks: number,
  named: "full" | "short" | null,
): "name" | "part" | null {
  const line = lines[at]!;
  if (TOLD_TO_WRITE.test(line.text)) return "part";
  // "1" alone over "Apologies: Jo Bell"
  if (isBareNumber(line)) return headsApologies(lines, nextFilled(lines, at + 1)) ? "part" : null;
  const label = NO_PERSON.test(line.text.slice(0, 200)) ? null : labelOf(line);
  if (label && (label.firm || !label.office)) {
    const value = line.text.slice(label.value).trim();
    // "2. Minutes", "Notes" as a heading: the next item.
    if (value === "" && label.office === "Minutes" && (line.mark?.ordered || line.block.heading)) return null;
    if (value === "" || !label.office || namesOne(value)) return "name";
  }
  if (NO_PERSON.test(line.text.slice(0, 200))) return null;
  if (line.block.heading && headsPart(lines, at)) return "part";
  const people = PEOPLE_OF.test(line.text);
  if (
    (isDetail(line) && !people) ||
    line.block.heading ||
    roleOf(line) === "actions" ||
    (marksAction(line) && !NAMED_AP.test(line.text)) ||
    isSpoken(line)
  )
    return null;
  const numbered = line.mark?.ordered === true;
  // "II. Statements and Proposals:" is the next item.
  if (numbered && leads(line)) return null;
  // "1. Ida Fell" behind a gap, over what was said of her, is the first item.
  if (numbered && blanks > 0 && named === null && isItemOver(lines, at)) return null;
  // "(AO); Cy Dean (CD)": the line was broken behind a name.
  if (line.text.startsWith("(") && (LEGEND.test(line.text) || (blanks === 0 && INITIALS_FIRST.test(line.text))))
    return "part";
  // "…, Ann Ode (from 6 pm until" over "9 pm), Cy Dean"
  if (blanks === 0 && CLOSES.test(line.text) && OPENS.test(lines[at - 1]!.text)) return "name";
  // "- jkovac"
  if (line.mark && !numbered && isHandle(line.text)) return "name";
  const shape = people ? "name" : personShape(line);
  if (shape === "name") {
    const hit = nameAt(line.text);
    if (numbered && headingLevel(line) > 0 && !(hit && hit.words >= 2 && hit.words <= 3) && !amongFirstNames(lines, at))
      return null;
    const over = isOverSentence(lines, at);
    // "Path Works" behind bullets, over what was said
    if (over && line.mark === null && lines.slice(at - 2, at).some(({ mark }) => mark?.ordered === false)) return null;
    // "2. FLAG SALUTE", "SUMMER FAIR" over what was said, "INDEX" behind names that are not in capitals
    if (
      (numbered || over || hit?.words === 1) &&
      isCapitals(line.text) &&
      lines.slice(at - 3, at).some(({ text }) => /\p{Ll}{3}/u.test(text))
    )
      return null;
    // One capitalised word after a gap, or over a sentence, is more likely the next heading; so are more after and over both.
    if (
      (blanks > 0 || (over && named !== "short" && !isGiven(line.text))) &&
      hit &&
      (hit.words === 1 || (blanks > 0 && over && !isGiven(line.text.split(" ")[0]!))) &&
      !hit.title &&
      line.mark === null &&
      hit.end >= line.text.length - 1 &&
      !leads(line)
    )
      return named === "short" && blanks < 2 && !line.bold ? "name" : null;
    if (line.bold && line.mark === null && leads(line)) return null;
    // "War & Peace concert" behind a gap
    // "SUSPENDING STANDING ORDERS:" behind a gap
    // "Overview & Reports:" over what was said
    if (blanks > 0 && leads(line) && (isCapitals(line.text) || (over && hit?.words === 1))) return null;
    if (blanks > 0 && hit?.words === 1 && !hit.title && /^[^,(:]*\s(?:&|and)\s[^,(:]*\s\p{Ll}{3,}$/u.test(line.text))
      return null;
    return "name";
  }
  if (headingLevel(line) > 0 && headingLevel(line) < 5 && roleOf(line) !== "attendance") return null;
  if (shape === null && !numbered && blanks === 0 && namesInSmall(line.text).length > 0) return "name";
  // "Tarn Systems, Ann Hale" among rows of people.
  if (shape === null && !numbered && line.text.length < 80 && nameLast(line.text)) return "name";
  if (shape === null && GROUP_ALONE.test(line.text)) return "part";
  if (shape === "part") return numbered || (blanks > 1 && !(named === null && isOfficed(line.text))) ? null : "part";
  // "Attendance" over "Present at the meeting were the warden, Ann Ode; …"
  if (named === null && !numbered && TELLS_WHO.test(line.text.slice(0, 600))) return "part";
  return blanks <= 2 && !numbered && tellsAttendance(line.text) && line.text.length < 400 ? "part" : null;
}
