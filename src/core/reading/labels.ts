import type { AttendanceStatus } from "../minutes/record";
import { isFigure, isRole, nameAt } from "../people/names";
import { ATTENDANCE_LABELS, OFFICE_LABELS, STANDING } from "./language/en/attendance";
import { DETAIL_LABELS } from "./language/en/sections";
import { Folding } from "../text/fold";
import { guarded, isSpace, Table, type Row } from "../text/pattern";

export interface AttendanceLabel {
  /** Where the label's words begin and what follows it begins. */
  readonly start: number;
  readonly value: number;
  readonly status: AttendanceStatus;
  /** "Chair", "Minutes"… when the label names one person's part. */
  readonly office: string | null;
  /** A colon, dash, gap or the line's end follows the words: it is a label beyond doubt. */
  readonly firm: boolean;
  readonly words: string;
}

const GROUP_NOUNS: ReadonlySet<string> = new Set(
  "councillor councillors councilor councilors cllr cllrs member members officer officers director directors trustee trustees governor governors representatives participants attendees people".split(
    " ",
  ),
);
/** A word, with what stands in brackets behind it. */
const WORD = /[^\s:–—]+(?:\s*\([^()]{0,40}\))?/gu;
const LONGEST = 12;

/** "In attendence", "Attendace", "Appologies": slips of the hand that are seen again and again. */
const mended = (text: string): string =>
  text.includes("ttend") || text.includes("ppol") || text.includes("bsence") || text.includes("resent")
    ? text
        .replace(RUN_TOGETHER, "$1 $2")
        .replace(/\battend(?:ence|ace|ende?e?s|ies|ance's)\b/, (word) =>
          word.includes("c") ? "attendance" : "attendees",
        )
        .replace(/\bappolog/, "apolog")
    : text;

/** "Apologies forAbsence", "InAttendance", "MembersPresent": two words of a label without their blank. */
const RUN_TOGETHER =
  /\b(for|of|in|also|others?|members|officers?|staff|apologies|councill?ors|trustees|governors|directors)(absence|attendance|present)\b/;

const LABEL = new Folding({ kept: "/&", dropped: "'’", brackets: true }, (text) =>
  text
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}/&]+/gu, " ")
    .trim(),
);
const foldLabel = (text: string): string => mended(LABEL.fold(text));

const joined = (before: string, more: string): string =>
  before === "" || more === "" ? before + more : `${before} ${more}`;

const foldDetail = (text: string): string =>
  foldLabel(text)
    .replace(/[ /&]+/g, " ")
    .trim();

/** The label of an attendance list that begins at `from` (a word's beginning), or null. Looks at twelve words at most. */
export function attendanceLabelAt(text: string, from = 0): AttendanceLabel | null {
  const window = text.slice(from, from + 120);
  const lost = lettered(window, from) ?? glued(window, from) ?? following(window, from) ?? ofBody(window, from);
  if (lost) return lost;
  // No label goes beyond the first sign.
  const head = /^[^:–—]*/.exec(window)![0];
  const plain = !head.includes("(") && !head.includes("/");
  const among = plain ? candidatesIn(foldLabel(head)) : ALL;
  if (among === null) return null;
  let best: AttendanceLabel | null = null;
  let folded = "";
  let before = 0;
  let apart = false;
  WORD.lastIndex = 0;
  for (let count = 0, word = WORD.exec(window); word && count < LONGEST; word = WORD.exec(window), count++) {
    const end = word.index + word[0].length;
    // "Tom Keane    Member    Apologies": the words of a label stand together, or a colon follows them.
    apart ||= count > 0 && isGap(window, before, word.index);
    before = end;
    // Without brackets and strokes the words fold one by one.
    folded = plain ? joined(folded, foldLabel(word[0])) : foldLabel(window.slice(0, end));
    // "present / Cliff Bailey": a flattened cell, and no label in two languages.
    const half = folded.includes(" / ") ? folded.split(" / ")[1] : undefined;
    if (half && (nameAt(window.slice(window.indexOf("/") + 1, end))?.words ?? 0) >= 2 && !statusOfLabel(half)) continue;
    const hit = statusOfLabel(folded, among.statuses) ?? officeOfLabel(folded, among.offices);
    if (hit && (!apart || signAt(window, end))) {
      const found = finish(text, from, end, hit, folded);
      if (found && (found.firm || !best?.firm)) best = found;
    }
    if (signAt(window, end)) break;
    // "Staff, Members and Others Present:" is one label, commas and all.
    if (
      ".;,".includes(word[0].at(-1)!) &&
      !/^,(?:[^.:;]{2,60} present| (?:un)?excused)\s?(?::|[–—-]|$)/i.test(window.slice(end - 1))
    )
      break;
  }
  return best;
}

/** A tab, or more spaces than a slip of the thumb leaves. */
const isGap = (text: string, from: number, to: number): boolean =>
  to - from > 2 || (to > from && text.slice(from, to).includes("\t"));

/** "P: Jo Bell, Ann Ode" over "A: Al Day": a letter for each list, with full names or initials behind it; "Team: Jo Bell, Ann Ode". */
const LETTERED = guarded(
  /^([PA]|Team|Group|Who):\s+(?=(?:\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+(?:\s\([^()]*\))?|\p{Lu}{2,3})(?:\s*[,;&]|\s+and\s|(?<=^[PA]:.*)\.?$))/u,
);

function lettered(window: string, from: number): AttendanceLabel | null {
  if (window[1] !== ":" && !/^(?:Team|Group|Who):/.test(window)) return null;
  const match = LETTERED.exec(window);
  if (!match) return null;
  const [words, status] = match[1] === "A" ? (["a", "absent"] as const) : (["p", "present"] as const);
  return { start: from, value: from + match[0].length, status, office: null, firm: true, words };
}

/** "PresentJo Bell": cells of a page that lost the space between them. */
const GLUED = guarded(
  /^((?:(?:Members|Also|Others|Not|Officers|Staff) )?(?:[Pp]resent|PRESENT)|Apologies|APOLOGIES|Absent|ABSENT|Attendees|ATTENDEES|Attendance|ATTENDANCE|Regrets|REGRETS|Excused|EXCUSED|Guests?|GUESTS?|Visitors?|VISITORS?|Staff|STAFF|Observers?|OBSERVERS?|In [Aa]ttendance|IN ATTENDANCE)(?=\p{Lu}\p{Ll}|\p{Lu}\.? ?\p{Lu}\p{Ll})/u,
);

function glued(window: string, from: number): AttendanceLabel | null {
  const label = GLUED.exec(window)?.[1];
  const hit = label === undefined ? null : statusOfLabel(label.toLowerCase());
  if (!label || !hit || nameAt(window, label.length) === null) return null;
  return { start: from, value: from + label.length, ...hit, firm: true, words: label.toLowerCase() };
}

/** "The following could not attend the meeting and were granted leave of absence:" */
const FOLLOWING = guarded(
  /^the following\b[^.:]{0,60}\b(?:not (?:be )?(?:attend|present)|unable to|leave of absence|apologi|regrets|excused|absent)[^.:]{0,60}:?\s*$/i,
);
/** "The meeting began at noon, with the following in attendance:" over them; "TCW PRESENT": those of one body. */
const THERE = guarded(
  /\b(?:with (?:the )?following\b[^.:]{0,50}|(?<!on[- ])[Mm]embers )\b(?:[Pp]resent|in attendance|attend(?:ed|ing)|participat(?:ed|ing))\b[^.:]{0,30}:$|^(?!ALSO|NOT|STAFF|GUEST)\p{Lu}{2,6} (?:PRESENT|[Pp]resent|ATTENDEES):?$/u,
);
/** "Weir Advisory Panel attendees", "Tarn Services Commission Officials: Jo Bell": those of one body. */
const OF_BODY = guarded(
  /^(?:\p{Lu}[\p{L}’&-]+\s){2,6}(?:[Aa]ttendees(?=\s?:|$)|[Oo]fficials(?=\s?:)|Chair(?=\s?:))(?:\s?:\s+(?=\p{Lu})|$)/u,
);
function ofBody(window: string, from: number): AttendanceLabel | null {
  const match = from === 0 ? OF_BODY.exec(window) : null;
  const office = match && /\sChair\b/.test(match[0]) ? "Chair" : null;
  return match && { start: 0, value: match[0].length, status: "present", office, firm: true, words: "of a body" };
}

function following(window: string, from: number): AttendanceLabel | null {
  const status =
    window[1] === "h" && FOLLOWING.test(window)
      ? /\babsent\W*$/i.test(window)
        ? "absent"
        : "apologies"
      : from === 0 && ":TtS".includes(window.at(-1)!) && THERE.test(window)
        ? "present"
        : null;
  return status && { start: from, value: from + window.length, status, office: null, firm: true, words: status };
}

/** True where a colon or dash stands, perhaps behind spaces; a hyphen only between them. */
function signAt(text: string, from: number): boolean {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  const sign = text[at];
  return (
    sign === ":" || sign === "–" || sign === "—" || (sign === "-" && at > from && isSpace(text.charCodeAt(at + 1)))
  );
}

/** The labels that words at a text's beginning may be; undefined where any may. */
interface Candidates {
  readonly statuses: readonly Row<AttendanceStatus>[] | undefined;
  readonly offices: readonly Row<string>[] | undefined;
}
const ALL: Candidates = { statuses: undefined, offices: undefined };

/** What words at the beginning of a folded text can be; null when they can be no label. */
function candidatesIn(folded: string): Candidates | null {
  const [statuses, offices] = [STATUSES.pick(folded), OFFICES.pick(folded)];
  return statuses.length === 0 && offices.length === 0 ? null : { statuses, offices };
}

/** `office` is empty where the label's own words name it. */
type Hit = { readonly status: AttendanceStatus; readonly office: string | null };

const STATUSES = new Table(ATTENDANCE_LABELS);
const OFFICES = new Table(OFFICE_LABELS);
const STANDINGS = new Table(STANDING);

/** The standing that the whole of a text says, in lower case: "absent", "dna"; null when it says none. */
export const standingOf = (text: string): AttendanceStatus | null => STANDINGS.find(text) ?? null;

const ARE: ReadonlySet<string> = new Set(["were", "was", "are"]);

/** A folded text without its last word, where that is one of some. */
function without(last: ReadonlySet<string>, folded: string): string {
  const at = folded.lastIndexOf(" ");
  return at >= 0 && last.has(folded.slice(at + 1)) ? folded.slice(0, at) : folded;
}

/** "Yn bresennol / Present": the label in two languages; each has a few words. */
const halvesOf = (folded: string): readonly string[] =>
  folded.includes("/") && /^(?:\S+ ){1,4}\/ /.test(folded) ? folded.split(" / ") : [];

function statusOfLabel(folded: string, among?: Candidates["statuses"]): Hit | null {
  if (among?.length === 0) return null;
  // "Participants (12)"
  const bare = without(ARE, isFigure(folded.charCodeAt(folded.length - 1)) ? folded.replace(/\s\d{1,3}$/, "") : folded);
  const people = without(GROUP_NOUNS, bare);
  const status =
    STATUSES.find(folded, among) ??
    (bare === folded ? undefined : STATUSES.find(bare, among)) ??
    (people === bare ? undefined : STATUSES.find(people, among)) ??
    (folded.includes("/") ? statusOfParts(folded, bare) : undefined);
  return status ? { status, office: null } : null;
}

function statusOfParts(folded: string, bare: string): AttendanceStatus | undefined {
  for (const form of [bare.replace(/\s?\/\s?/g, " / "), ...[...halvesOf(folded)].reverse()]) {
    const status = STATUSES.find(form);
    if (status) return status;
  }
  return undefined;
}

function officeOfLabel(folded: string, among: Candidates["offices"]): Hit | null {
  if (among?.length === 0) return null;
  const hit = OFFICES.findAmong([folded, ...halvesOf(folded)], among);
  return (
    hit && {
      status: hit.value === "Minutes" || /councill?or$/.test(hit.text) ? "inAttendance" : "present",
      // In two languages the part that is known names it.
      office: hit.value || (folded.includes("/") ? hit.text : ""),
    }
  );
}

const SEPARATOR = guarded(/^\s*(?::\s*[-–—]+|in \w+ order[,:]|:|[–—]|(?<=\s)\/(?=\s)|-{1,2}(?=\s))\s*/);

function finish(text: string, from: number, length: number, hit: Hit, words: string): AttendanceLabel | null {
  const end = from + length;
  const rest = text.slice(end, end + 40);
  // "MINUTES – Weir Watch" is a title.
  if (words === "minutes" && /^\s[–—-]/.test(rest) && text.startsWith("MINUTES")) return null;
  const separator = SEPARATOR.exec(rest);
  const gap = /^(?:\t\s*| {2,})/.exec(rest);
  // "Chaired by Ann Ode"
  const over = /^[.;]?\s*$/.test(rest) || (/^(?:chair|facilitat)ed by$/.test(words) && followedByName(rest));
  const firm = separator !== null || gap !== null || over;
  const value = end + (separator?.[0].length ?? gap?.[0].length ?? 0);
  // Without a sign the words are a label only where names follow at once, and never for a mere office or a common noun.
  if (
    !firm &&
    (hit.office !== null ||
      !/present|apolog|absent|attend|regret|excused|sederunt|platform|audience|^also$/.test(words) ||
      !(followedByName(rest) || (words.startsWith("also ") && followedByOffice(rest))))
  )
    return null;
  const office = hit.office === "" ? asWritten(text.slice(from, end)) : hit.office;
  return { start: from, value, status: hit.status, office, firm, words };
}

/** "Vice-Chairman", of "Vice-Chairman –" and of "VICE-CHAIRMAN:". */
function asWritten(label: string): string {
  const words = label.replace(/[^\p{L})]+$/u, "");
  return /\p{Ll}/u.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase();
}

const followedByName = (rest: string): boolean =>
  followedByHolder(rest) ||
  /^\s*\p{Lu}{2,3}(?:\s?,\s?\p{Lu}{2,3}){1,8}\.?\s*$/u.test(rest) ||
  (/^\s*\p{Lu}/u.test(rest) && nameAt(rest.replace(/^\s*\p{Lu}{2,5}\s+(?=\p{Lu}\p{Ll})/u, "")) !== null);

/** "Also present were Town Clerk Jo Bell": an office before a full name. */
const HOLDER = guarded(/^\s*((?:\p{Lu}[\p{L}-]+\s){1,3})(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/u);
function followedByHolder(rest: string): boolean {
  const office = HOLDER.exec(rest)?.[1];
  return office !== undefined && isRole(office);
}
/** "Also present were Manager, Jo Bell" */
const OFFICE_AND_COMMA = guarded(/^\s*(\p{Lu}[\p{L} -]{2,30}),\s+\p{Lu}\p{Ll}/u);
function followedByOffice(rest: string): boolean {
  const office = OFFICE_AND_COMMA.exec(rest)?.[1];
  return office !== undefined && isRole(office);
}

export type Detail = (typeof DETAIL_LABELS)[number][1];
const DETAILS = new Table<Detail>(DETAIL_LABELS);
const LOOSE_DETAILS = new Table<Detail>(DETAIL_LABELS.filter(([, detail]) => detail !== "other"));

/** "Date: …", "Venue – …": a label of the meeting's details at a line's beginning, with where its value begins. */
export function detailLabel(
  text: string,
): { readonly detail: Detail; readonly value: number; readonly end: number } | null {
  // Folding leaves the first two letters: by them many lines begin none.
  if (/^[a-z]{2}/i.test(text) && !DETAILS.mayBegin(text)) return null;
  const match = /^([^:\t–—]{2,48}?)\s*(?::\s*-?|\t|[–—]|\s-\s)\s*/u.exec(text);
  const words = match ? match[1]! : text.length <= 40 ? text : null;
  if (words === null) return null;
  const folded = foldDetail(words);
  const detail = DETAILS.find(folded);
  return detail ? { detail, value: match ? match[0].length : text.length, end: words.length } : null;
}

/** "Venue Weir Cottage, Tarn" */
const VENUE_FIRST = /^(?:Venue|Location) \p{Lu}/u;

/** A detail's label of several words without a colon, as flattened tables leave it: "Date and time 9 June 2014". */
export function looseDetailLabel(
  text: string,
): { readonly detail: Detail; readonly value: number; readonly end: number } | null {
  const words = [...text.slice(0, 80).matchAll(/\S+/g)].slice(0, 6);
  for (let count = words.length; count >= (VENUE_FIRST.test(text) ? 1 : 2); count--) {
    const last = words[count - 1]!;
    const end = last.index + last[0].length;
    const folded = foldDetail(text.slice(0, end));
    const detail = LOOSE_DETAILS.find(folded);
    if (detail) return { detail, value: end, end };
  }
  return null;
}
