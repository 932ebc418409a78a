import type { Line, Mark, Role } from "./context";
import { attributeLine, ownerListAt, ownersOf, setsTask, statusLine } from "./grammar";
import { LOOKAHEAD, inBusiness, leads, nextFilled } from "./cut";
import type { Cut, State } from "./cut";
import { isBlank, isCapitals } from "./shapes";
import { headingLevel, labelOf, marksAction, roleOf } from "./line-facts";
import { cellLine } from "./parsers/flattened-cells";
import { BESIDES_DECISIONS, STANDING_HEADING, STANDING_ITEM } from "./language/en/sections";
import { foldHeading } from "./sections";
import { guarded } from "../text/pattern";

/** A list under its heading or lead-in: items, sub-headings of its own and notes, until a heading of its rank or plain prose. */
export function listCut(lines: readonly Line[], at: number, state: State, role: Role, level: number): Cut {
  const after =
    level < 6 ? inBusiness(state, role, level) : inBusiness(state, state.role === "opening" ? "item" : state.role);
  const lead = lines[at]!;
  let end = at + 1;
  let items = 0;
  let blanks = 0;
  let before = Number.NaN;
  let counted = Number.NaN;
  let deepest = 0;
  let nested = false;
  let tabled = false;
  let owned = 0;
  let people = false;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    tabled = line.block.cell !== undefined && items === 0;
    if (line.block.cell || line.block.place !== "body") break;
    if (isBlank(line)) {
      if (++blanks > LOOKAHEAD - 2) break;
      continue;
    }
    const heading = headingLevel(line);
    const item = line.mark !== null && !(heading > 0 && line.block.heading);
    const deeper =
      item && lead.mark !== null && !lead.mark.typed && !line.mark.typed ? line.mark.level > lead.mark.level : true;
    if (lead.mark !== null && !lead.mark.ordered && !(item && deeper) && !lead.block.heading && line.ticked === null)
      break;
    // "• Tasks" over "- Ann …", then "• Notes"; "1. Actions" over bullets, then "1. Reports" where a page lost its numbers
    const { mark } = lines[end - 1]!;
    if (item && items > 0 && lead.mark && sameRank(lead.mark, line.mark) && !sameRank(lead.mark, mark)) break;
    // "b. Logo: …" is typed behind numbers that the page counts itself.
    if (
      mark?.ordered &&
      !mark.typed &&
      line.mark?.typed &&
      /^\w\.$/.test(line.mark.label) &&
      /\w\. [A-Z]/.test(line.text)
    )
      break;
    // "26/04 FINANCE" behind "25/64 Jo to ring the bank": the next item of the agenda.
    if (
      item &&
      line.mark?.ordered &&
      items > 0 &&
      isCapitals(line.text) &&
      !isCapitals(lines[end - 1]!.text) &&
      !setsTask(line.text)
    )
      break;
    const number =
      item && lead.mark?.ordered && line.mark?.ordered ? numberAfter(lead.mark.label, line.mark.label) : null;
    // "QPC/25/03 Performance report" after "QPC/25/02 Action log"; but "2." after "1." is an item of "1. Actions" itself.
    const own = number === null ? null : lastNumber(line.mark!.label);
    if (number === "next" && heading > 0 && own !== before + 1) break;
    // "4. Dates" behind "3.1 …" under "3. Tasks"
    if (number === "next" && nested && line.mark!.level <= lead.mark!.level) break;
    nested ||= item && lead.mark !== null && line.mark.level > lead.mark.level;
    // "3. Membership" behind "2.2.5 …" is the next item of the agenda.
    if (item && line.mark.ordered && line.mark.typed) {
      if (heading > 0 && line.mark.level < deepest) break;
      deepest = Math.max(deepest, line.mark.level);
    }
    before = own ?? before;
    if (heading > 0 && heading < 5 && !item) {
      // "Tasks" with nothing under it but "Jo", "Al", headings of its own rank over items: they are its parts.
      const person: boolean =
        heading === level && (items === 0 || people) && namesOwner(line) && headsPart(lines, next);
      people ||= person;
      const stands =
        person || (heading >= level && STANDING_HEADING.test(line.text)) || (heading > level && headsPart(lines, next));
      if (!stands && (line.block.heading || heading <= level || roleOf(line) !== null)) break;
    }
    // "Closed." below an item says it of the item.
    const said = items > 0 && /^closed\W*$/i.test(line.text) ? null : roleOf(line);
    // "Dates and Deadlines" over items, as "Tasks Assigned" stood over its own: the next heading.
    if (items > 0 && !item && !line.block.heading && titles(lines, at) && titles(lines, next) && !cellLine(line)) {
      if (!REFERENCED.test(lines[nextFilled(lines, next + 1)]!.mark!.label)) break;
    }
    if (
      item &&
      ((OFFICERS_REPORT.test(line.text) && !setsTask(line.text)) ||
        (said !== null && (heading > 0 || said === "next")) ||
        (line.mark.typed && /^item/i.test(line.mark.label) && level >= 6 && !/\bitems\b/i.test(lead.text)))
    )
      break;
    if (!item) {
      // "Open actions:" right below "Action item review:"
      if (items === 0 && role === "previous" && said === "actions" && !line.block.heading) continue;
      const label = labelOf(line);
      // "Clerk: ring the council" is one of the list.
      const headsPeople = label?.firm && !(label.office && /^\p{L}+ \p{Ll}/u.test(line.text.slice(label.value)));
      if (
        (said !== null && said !== role) ||
        headsPeople ||
        (closes(line) && items > 0) ||
        (role === "previous" && items > 0 && line.text.length < 60 && STANDING_ITEM.test(foldHeading(line.text)))
      )
        break;
      // Prose after a gap, or another lead-in, ends a list that only a lead-in opened; a headed section goes on.
      if (
        level >= 6 &&
        items > 0 &&
        blanks > 0 &&
        !alike(lines[end - 1]!, line) &&
        !isNextTask(lines, next) &&
        !(role === "previous" && HAS.test(line.text)) &&
        !isNote(lines, next, counted) &&
        !(
          marksAction(line) &&
          (lines[nextFilled(lines, next + 1)]?.mark ||
            (role === "previous" && marksAction(lines[nextFilled(lines, at + 1)]!)))
        ) &&
        !(owned > 1 && SUFFIXED.test(line.text))
      )
        break;
      if (level >= 6 && leads(line) && (!namesOwner(line) || (items > 0 && !leads(lines[at + 1]!)))) break;
      if (level >= 6 && line.text.length > 300) break;
    } else if (
      level >= 6 &&
      item &&
      heading > 0 &&
      line.mark.ordered &&
      items > 0 &&
      !sameMarks(lines[end - 1]!.mark, line.mark) &&
      !REFERENCED.test(line.mark.label) &&
      // "1. Paint the gate", "Ann Ode", "2. Price the paint": who stands in a cell of the row goes with it.
      !(lastNumber(line.mark.label) === counted + 1 && (cellLine(lines[end - 1]!) || statusLine(lines[end - 1]!.text)))
    )
      break;
    // "2. Grounds" behind bullets under "1. Hall": the agenda goes on, a list would begin at one.
    const here = item && line.mark.ordered ? lastNumber(line.mark.label) : null;
    if (here !== null && here > 1 && Number.isNaN(counted) && line.text.length < 60 && !lead.mark)
      // "7. Finance" behind "The action log was gone through." does as well.
      if (items > 0 || (/^action:$|\.$/i.test(lead.text) && !setsTask(line.text))) break;
    if (here !== null) counted = here;
    if (SUFFIXED.test(line.text)) owned++;
    items++;
    blanks = 0;
    end = next + 1;
  }
  // A table right under the words is the list.
  return { kind: "list", role, level, end, after: tabled ? inBusiness(after, role) : after };
}

/** A few words with no sign behind them, right over an item. */
const titles = (lines: readonly Line[], at: number): boolean =>
  !statusLine(lines[at]!.text) &&
  /^(?!Actions?\s?:)\p{Lu}.{2,50}[\p{L}\d)]$/u.test(lines[at]!.text) &&
  lines[nextFilled(lines, at + 1)]?.mark != null;

/** "Jo", "Website" over items, under a heading of its own: a part of the list. */
function headsPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const below = lines[nextFilled(lines, at + 1)];
  return (
    below?.mark != null &&
    !below.block.heading &&
    (line.mark === null || attributeLine(below.text) !== null) &&
    roleOf(line) === null &&
    !BESIDES_DECISIONS.test(foldHeading(line.text))
  );
}

/** "Done: …", "What will I do? …", "Blockers: …": what was done, what is next, or what stands in the way. */
export const ANSWER =
  /^(?:(done|yesterday|completed|what (?:did|have) [^?:]{0,40})|(will do|to ?do|today|next(?: steps?| week)?|what (?:will|are) [^?:]{0,40})|block(?:ed|ers?)|impediments?|obstacles|issues|what[^?:]{0,40})\s?[:?]\s*/i;

export const depthOf = ({ mark }: Line): number => (mark === null ? 0 : 1 + mark.level);

/** Where the answers end that somebody gives whose name stands in line `at`; 0 when there are none. */
export function answersEnd(lines: readonly Line[], at: number): number {
  const lead = lines[at]!;
  let end = 0;
  // "2. Roof" is no person.
  for (let next = at; lead.text.length < 40 && !lead.mark?.ordered; end = next + 1) {
    next = nextFilled(lines, next + 1);
    if (next < 0 || lines[next]!.block.cell) break;
    if (!ANSWER.test(lines[next]!.text) && (end === 0 || depthOf(lines[next]!) <= depthOf(lead))) break;
  }
  return end > 0 && namesOwner(lead) ? end : 0;
}

/** "Head Teacher’s Report", "Treasurer’s report and bids" is the next item of the agenda. */
const OFFICERS_REPORT = /^(?:\S+\s){0,2}\S+[’']s?\sreport(?:$|\sand\s|\s[–—-]\s)/i;

/** Whether a label is numbered like another ("QPC/25/02") and is the very next one; null when it is numbered otherwise. */
export const lastNumber = (label: string): number =>
  // "c." is the third; "i." may be the first.
  /^[a-hj-u][.)]/.test(label) ? label.charCodeAt(0) - 96 : Number(/(\d+)(?:\.0)?\D*$/.exec(label)?.[1] ?? Number.NaN);
function numberAfter(lead: string, label: string): "next" | "other" | null {
  const [a, b] = [lead, label].map((one) => /^(.*?)(\d+)(?:\.0)?\D*$/s.exec(one));
  if (!a || !b || a[1] !== b[1]) return null;
  return Number(b[2]) === Number(a[2]) + 1 ? "next" : "other";
}

/** "Jo: …" after "Al: …": items of one kind, though blank lines stand between. */
const PREFIXED = guarded(/^[^:–—]{2,60}?(?::|\s?[–—-])/u);
/** "Buy the paint - Jo" after "Price the brushes - Al". */
export const SUFFIXED = guarded(
  /\s[–—-]\s?\p{Lu}[\p{L}.’'-]*(?:(?:\s|,\s|\sand\s|\s?[&/]\s?)\p{Lu}[\p{L}.’'-]*){0,4}[\s.]*$/u,
);
const alike = (a: Line, b: Line): boolean =>
  (PREFIXED.test(a.text) && PREFIXED.test(b.text)) || (SUFFIXED.test(a.text) && SUFFIXED.test(b.text));
/** "Jo to buy the paint" behind a gap, when the list holds such tasks already; also what stands between two of them. */
function isNextTask(lines: readonly Line[], at: number): boolean {
  const after = lines[nextFilled(lines, at + 1)];
  const { text } = lines[at]!;
  return (
    (setsTask(text) || (after !== undefined && setsTask(after.text) && ownersOf(text).length > 0)) &&
    lines.slice(Math.max(0, at - LOOKAHEAD), at).some((line) => setsTask(line.text))
  );
}
const REFERENCED = /^\d{8}-/;

/** What was said of "3. Jo to ring the joiner", before "4. Al to buy the paint" or behind "20280504-3" and before another. */
function isNote(lines: readonly Line[], at: number, counted: number): boolean {
  for (let next = at + 1; next < at + LOOKAHEAD + 4 && counted > 0; next++) {
    const line = lines[next];
    if (!line || line.block.cell || headingLevel(line) === 1) break;
    const label = line.mark?.ordered ? line.mark.label : "";
    if (label) return lastNumber(label) === counted + 1 || REFERENCED.test(label);
  }
  return false;
}
/** "Jo and Al have written to the bank." below another such report */
const HAS = guarded(/^\p{Lu}\p{L}+(?:\s(?:and\s|&\s)?\p{Lu}\p{L}+){0,3}\sha(?:s|ve)\s/u);

function namesOwner(line: Line): boolean {
  const list = ownerListAt(line.text, 0);
  return list !== null && list.end >= line.text.replace(/\s*:\s*-?$/, "").length;
}

const sameRank = (a: Mark, b: Mark | null): boolean => a.label === b?.label && a.level === b.level;
/** "2." after "1."; "3." after "a." is none of the list, nor is a number that is typed behind those that the page counts. */
const sameMarks = (a: Mark | null, b: Mark): boolean =>
  a?.ordered === b.ordered && a.typed === b.typed && /\d/.test(a.label) === /\d/.test(b.label);
const closes = (line: Line): boolean =>
  /\b(?:meeting|session)\b[^.]{0,40}\b(?:closed|adjourned|ended|concluded|finished)\b|^meeting (?:opened|open|started|began)\b|^\(?these\b|^(?:the |date of )?next (?:\w+ ){0,2}(?:meeting|call|session)\b/i.test(
    line.text.slice(0, 200),
  );
