import type { AttendanceStatus } from "../../minutes/record";
import { fitsInitials, initialsWithin, isOrganisation, isRole, nameAt, trailingInitials } from "../../people/names";
import type { Line, Zone } from "../context";
import type { AttendanceLabel } from "../labels";
import { UNNAMED } from "../language/en/attendance";
import { isGiven } from "../language/en/nicknames";
import { labelOf, lineWith, personShape } from "../line-facts";
import { behindDash, LETTERS_FIRST } from "../shapes";
import { personIn } from "./attendance-entries";
import { cellsUnder, columnsAt, type Columns } from "./attendance-columns";
import { labelsIn } from "./attendance-labels";
import { sharedOffice } from "./attendance-shared";
import { bareName } from "./attendance-tails";
import { guarded } from "../../text/pattern";

/** A piece of one line under one standing. */
export interface Stretch {
  readonly line: Line;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly status: AttendanceStatus;
  readonly office: string | null;
  /** The names follow their label on the same line. */
  readonly inline: boolean;
  /** "In attendance" by itself: guests when others are present, else everybody. */
  readonly plain: boolean;
  /** What stands before a colon at the line's beginning: whom these people belong to, or their office. */
  readonly group: string | null;
  /** Under "Officers": people of the body itself, so that what they are is an office. */
  readonly officers: boolean;
  /** Counts the labels so far: stretches of one list have the same shape. */
  readonly list: number;
  /** Words before the stretch that end a bracket which the line above begins. */
  readonly wrapped?: string | undefined;
  /** The line that names whose office this line is. */
  readonly holder?: Line | undefined;
}

/** Number of the list that a sentence behind one belongs to: none. */
export const SENTENCE = -1;
/** "…, Mrs D Fennimore. District Cllr Oakes was also present.", "…, Tracey H. We welcomed …": a sentence of its own behind a list. */
const ALSO_PRESENT =
  /(?<!\p{Lu})\.(?=\s+\p{Lu}[^.]{2,200}\b(?:(?:was|were)\s+(?:also\s+|not\s+)?(?:present|absent|excused|represented|in attendance)|(?<!,\s)(?:absent|excused)(?=\W*(?:\.|$))|did not attend|also attended|sent (?:his |her |their )?(?:apologies|regrets)|attended (?:the meeting )?(?:for|from|until|as|via))\b|(?:\s+\p{Lu}[\p{L}’'-]+){1,2}(?:, [^.;]{3,60},)? (?:chaired|welcomed|opened|thanked|spoke|addressed|explained)\b|\s+(?:We|It|There|They|This|The (?:meeting|chair\p{L}*|committee|council|board|clerk))\s+\p{Ll})/u;
/** "… and Cllr H Dent (leave). The meeting accepted these reasons." */
const REMARK = guarded(
  /[)\p{L}]\.(?=\s+(?:The (?:meeting|chair\p{L}*|committee|council|board|clerk|governors|trustees)|These (?:apologies|reasons|absences)|Reasons (?:for absence )?(?:was|were|noted|accepted|given)|All (?:apologies|absences))\s\p{Ll}+)/u,
);

/** A row of people whose sentence is over: "…, Ann Ode and Cy Dean. …" */
const LISTED_FIRST = guarded(/^[^.]*,[^.]*(?:\b\p{L}\.[^.]*)*\p{Ll}{2}\.\s+\p{Lu}/u);

const OFFICERS = /\b(?:officers?|staff)\b/;
const OFFICERS_ABSENT = guarded(/^\W*(?:officers\s+(?:absent|excused|not present)\b|students?( rep\w*)?:)/i);

const AWAY = /^(?:apologies|absent)$/;
const isSingleOffice = (words: string): boolean =>
  isRole(words) && sharedOffice(words) === null && !/\sof$/.test(words);

/** Offices of the meeting itself. */
const AT_WORK = /^(?:chair(?:man|woman|person)?|minutes|facilitator)$/i;

/** "Vice-chair: Cllr Moss, Cllrs Ode, Dent and Hale": the others have no office. */
const OTHERS = /[,;]\s+(?:and\s)?(?:cllrs|councillors|members|trustees|directors|governors)\.?\s/i;
const OPEN_BRACKET = guarded(/\([^()]{2,60}$/);
const CLOSES = guarded(/^([^()]{1,90})\)[\s,;]*/);
/** "…, Ann Ode" over "(Chair), Cy Dean": what the last one above is. */
const BRACKET_FIRST = /^\(([^()]{2,60})\)[,;]\s+(?=\p{Lu})/u;

/** "Min. 1." before the label of an item. */
const ITEM_NUMBER = /^\s*(?:min(?:ute)?|item|no)\.?\s*\d[\d.]{0,6}[.:)]?\s*$/i;

const TRAILING_STROKE = /(?:\s+\|\s*)?$/;

/** Cuts lines at the labels inside them and carries the standing from line to line. */
export function stretchesOf(zone: Zone, standing?: AttendanceStatus): Stretch[] {
  const stretches: Stretch[] = [];
  let list = 0;
  // The last label of a list stands on a line of its own.
  let inBlock = false;
  // "Facilitator:" alone on its line: whoever the next line names.
  let awaited: AttendanceLabel | null = null;
  // "Officers present" beside "Officers absent", "Staff:" beside "Students:" are the committee's own.
  const sit = zone.lines.some((line) => OFFICERS_ABSENT.test(line.text));
  let current = { status: standing ?? ("present" as AttendanceStatus), plain: false, officers: false };
  // Lists side by side, the first of them with this number.
  let columns: (Columns & { readonly list: number }) | null = null;
  const holders = officesBelow(zone.lines);
  let part: string | null = null;
  zone.lines.forEach((line, index) => {
    const at = zone.at[index]!;
    if (line.start >= line.end) return;
    const text = line.block.text;
    const heads = columnsAt(line);
    if (heads) {
      columns = { ...heads, list: list + 1 };
      list += heads.labels.length;
      if (!heads.begun) return;
    }
    const labels = holders.has(line) ? [] : labelsIn(line);
    if (labels.length > 0 && !heads) columns = null;
    // "Scottish Ministers", "Weir Council (WC):", over some of them: it says what they are.
    const body = line.text.replace(/( \(\p{Lu}+\))?:$/u, "");
    const none = labels.length === 0;
    if (index > 0 && (line.block.heading || (body !== line.text && none && isOrganisation(body)))) {
      part = none && (isOrganisation(body) || isRole(body)) && !/\bstaff$/i.test(body) ? body : null;
      if (none) return;
    } else if (labels[0]?.office === null && labels[0].start === line.start) part = null;
    if (columns && !heads) {
      for (const { start, end, column } of cellsUnder(columns, line)) {
        const { status, words } = columns.labels[column]!;
        const under = { status, plain: words === "in attendance", officers: OFFICERS.test(words) };
        const row = { line, at, start, end, ...under, office: null, inline: false, group: null };
        stretches.push({ ...row, list: columns.list + column });
      }
      return;
    }
    // "… (Secretary and" over "Membership), Al Day": the bracket goes on.
    const above = zone.lines[index - 1];
    const wrapped = above && (OPEN_BRACKET.test(above.text) ? CLOSES : BRACKET_FIRST).exec(line.text);
    const group = wrapped ? null : groupOf(line, labels[0]);
    let from = line.start + (wrapped?.[0].length ?? group?.length ?? 0);
    let listLabel: AttendanceLabel | null = null;
    const inherited = current;
    const push = (until: number, label: AttendanceLabel | null): void => {
      // "Chair: Jo Bell | Present: Al Day": a stroke between two lists.
      const limit = labels.length > 1 ? until - TRAILING_STROKE.exec(text.slice(from, until))![0].length : until;
      // "[Ann Ode, Cy Dean]", as templates have it.
      const boxed = /^\s*\[(?=[^[]*,[^[]*\]\s*$)/.exec(text.slice(from, limit));
      if (boxed) from += boxed[0].length;
      const words = text.slice(from, limit);
      const also =
        (label ? null : REMARK.exec(words)) ?? (label || LISTED_FIRST.test(words) ? ALSO_PRESENT.exec(words) : null);
      const to = also ? from + also.index + (label ? 1 : also[0].length) : limit;
      if (text.slice(from, to).trim() === "" || (label === null && ITEM_NUMBER.test(text.slice(from, to)))) return;
      // "Treasurer: Colm Hughes" under "STAFF:" is of the staff.
      // "Chair" alone on its line behind "Regrets" heads who took it.
      const took = awaiting && AT_WORK.test(label?.office ?? "");
      // "In attendance: Clerk: Jo Bell. Ward Councillor: Al Day" are of that list, whatever their offices.
      const within = listLabel !== null && !AT_WORK.test(label?.office ?? "") && listLabel.value <= from;
      // Whoever took the minutes was there, whatever list they stand under.
      const minuted = label?.office === "Minutes";
      const listed =
        (inBlock || within) && current.status !== "present" && !took && !minuted ? current.status : label?.status;
      // "Property Manager: Jo Bell" below "Regrets: Al Day" took part, as a "Secretary:" there did.
      const officer = group !== null && !inBlock && AWAY.test(current.status) && isSingleOffice(group.words);
      const own =
        label?.office || officer
          ? { status: officer ? "present" : listed!, plain: current.plain && inBlock, officers: false }
          : current;
      const others = label?.office ? text.slice(from, to).search(OTHERS) : -1;
      stretches.push({
        line,
        at,
        start: from,
        end: others < 0 ? to : from + others,
        ...own,
        office: label?.office ?? null,
        inline: label !== null || (standing !== undefined && zone.lines.length < 3) || group !== null,
        group: group?.words ?? part,
        officers: own.officers,
        list,
        holder: holders.get(line),
        wrapped: wrapped?.[1],
      });
      if (others >= 0) stretches.push({ ...stretches.at(-1)!, start: from + others, end: to, office: null });
      if (!also) return;
      const sentence = lineWith(line, { start: to, end: limit, text: text.slice(to, limit), mark: null });
      stretches.push({ ...stretches.at(-1)!, line: sentence, start: to, end: limit, inline: false, list: SENTENCE });
    };
    let open: AttendanceLabel | null = labels.length === 0 ? awaited : null;
    const awaiting = open !== null;
    awaited = null;
    for (const label of labels) {
      if (label.start > from) push(label.start, open);
      // "Present: Apologies: Jo Bell, Al Day": lists side by side that lost who is on which.
      else if (label.status === "apologies" && open && !open.office) {
        from = label.value;
        continue;
      }
      open = label;
      if (!label.office) listLabel = label;
      if (!label.office) {
        list++;
        // "Absentees: -" is nobody, and heads none.
        inBlock = label.value >= line.end && !/:\s+[-–—]\s*$/.test(line.text);
      }
      if (!label.office)
        current = {
          // "Also: County Cllr Jones" behind apologies sent them too.
          status:
            label.words === "also" && /^(?:apologies|absent)$/.test(current.status)
              ? current.status
              : sit && label.status === "inAttendance" && OFFICERS.test(label.words)
                ? "present"
                : // "Attending: Jo Bell" behind those present
                  label.words === "attending" && stretches.some((one) => !one.office && one.status === "present")
                  ? "inAttendance"
                  : label.status,
          plain: /^in attendance(?: were\b.*)?$/.test(label.words),
          officers: OFFICERS.test(label.words),
        };
      from = label.value;
    }
    const bracketed = open !== null && text[open.start] === "(";
    push(bracketed ? text.lastIndexOf(")", line.end) : line.end, open);
    // "Chairs:" over a list: all of them.
    if (open?.office && (labels.length > 0 ? from >= line.end : open.words.endsWith("chairs"))) awaited = open;
    // "North ward: Jo Bell, apologies from Al Day": a label inside a line holds for that line, one at its end for those below.
    if (labels.length > 0 && labels[0]!.start > line.start && from < line.end) current = inherited;
  });
  return stretches;
}

/**
 * "Jo Bell" over "Chair", "Al Day" over "Treasurer", or all names over all offices, where each has one, of one list or of
 * all: lines that are an office, and whose.
 */
function officesBelow(lines: readonly Line[]): ReadonlyMap<Line, Line> {
  const holders = new Map<Line, Line>();
  let names: Line[] | null = [];
  let offices: Line[] = [];
  // How many of the names stand under labels before the last one.
  let before = 0;
  const settle = (): void => {
    const of = names?.length === offices.length ? names : names?.slice(before);
    if (of?.length === offices.length) offices.forEach((line, at) => holders.set(line, of[at]!));
    offices = [];
  };
  for (const line of lines) {
    if (line.start >= line.end) continue;
    const label = labelOf(line);
    if (label && !label.office) {
      if (offices.length > 0) {
        settle();
        names = null;
      }
      names ??= [];
      before = names.length;
    } else if (names && names.length > offices.length && isOffice(line)) offices.push(line);
    else if (names && (offices.length === 0 || offices.length === names.length - before) && nameIn(line))
      names.push(line);
    else if (names?.length !== 0) names = null;
  }
  settle();
  return holders;
}

/** "Human Resources Director", but not "Ann Ode AO Director", "Cy Dean Treasurer", "Mrs Ode – Clerk" or "Mayor Ode was absent." */
const isOffice = ({ text }: Line): boolean =>
  /^(?!.*(?:(?<!Vice|Co)[–—-]\s|\.$))[^:,()\t]{3,80}(?:\([^()]*\))?$/.test(text) &&
  isRole(text.split("(", 1)[0]!) &&
  initialsWithin(text) === null &&
  !(isGiven(text.split(" ", 1)[0]!) && (nameAt(text)?.words ?? 0) > 1) &&
  !endsWithHolder(text);
/** "Deputy Warden Ann Ode": an office before who holds it. */
function endsWithHolder(text: string): boolean {
  const entry = personIn(text, 0, text.length);
  return entry !== null && entry.words > 1 && text.endsWith(entry.name);
}
const nameIn = (line: Line): boolean => personShape(line) === "name" && !isOffice(line);

/** "Bonhill and Dalmore: Jo Bell": words before a colon that are no label, with names, a label or nobody after it. */
function groupOf(
  line: Line,
  label: AttendanceLabel | undefined,
): { readonly words: string; readonly length: number } | null {
  if (label && label.start === line.start) return null;
  // "AKO – Ann Ode": her initials.
  const letters = LETTERS_FIRST.exec(line.text);
  if (letters && fitsInitials(letters[1]!, bareName(line.text.slice(letters[0].length)))) return null;
  // "Ann Ode: AO"
  if (trailingInitials(line.text)) return null;
  const dash = label ? 0 : behindDash(line.text);
  if (dash > 0) return { words: line.text.slice(0, dash).replace(/\s[–—-]\s$/, ""), length: dash };
  const match = /^([^:(;\t]{2,70}?)(?::\s*|\s[–—-]\s(?=M(?:r|rs|s)\b))/.exec(line.text.slice(0, 80));
  if (!match || /\d$|\bto order\b|\broll call\b|^nb$/i.test(match[1]!)) return null;
  // "Jo Bell, Al Day. Apologies: Ann Ode": the colon is the label's.
  if (label && /[.;]\s+$/.test(match[1]!.slice(0, label.start - line.start))) return null;
  const rest = line.text.slice(match[0].length, match[0].length + 120);
  // "Jo: Client" is somebody with an office.
  if (
    line.mark &&
    /^\p{Lu}\p{Ll}+$/u.test(match[1]!) &&
    !isRole(match[1]!) &&
    isRole(rest) &&
    nameAt(rest)?.words !== 2
  )
    return null;
  // "Ann Ode: WT", "Cllr Dean: Weir Trust" are somebody and a body.
  const hit = line.mark ? nameAt(match[1]!) : null;
  if (
    hit &&
    hit.end >= match[1]!.length &&
    (hit.title !== null || (hit.words > 1 && isGiven(match[1]!.split(" ", 1)[0]!))) &&
    (/^\p{Lu}{2,6}\W*$/u.test(rest) || isOrganisation(rest))
  )
    return null;
  const follows =
    (UNNAMED.test(rest) && line.text.length < 100) ||
    nameAt(rest) !== null ||
    (label !== undefined && label.start <= line.start + match[0].length + 1);
  return follows ? { words: match[1]!.trim(), length: match[0].length } : null;
}
