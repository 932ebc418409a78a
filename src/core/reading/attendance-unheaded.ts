import { isOrganisation, isRole, nameAt, trailingInitials } from "../people/names";
import type { Line } from "./context";
import { LOOKAHEAD, nextFilled } from "./cut";
import { isDetail, labelOf, personShape } from "./line-facts";
import { ANSWERED, isBlank, namesInPairs } from "./shapes";
import { guarded } from "../text/pattern";

/** True when people stand at line `at` under no label that says so, but in a form that nothing else at the head of minutes has. */
export const listsUnheaded = (lines: readonly Line[], at: number): boolean =>
  unheaded(lines, at) ||
  grouped(lines, at) ||
  listsMembers(lines, at) ||
  namesOfficers(lines[at]!.text.slice(0, 240)) ||
  namesMembers(lines[at]!.text);

/**
 * "Councillors D Marsh (Chairman), P Cole and K Dent": a line that is those of one kind, by name, and no sentence about them;
 * or four people at least, each by a full name.
 */
export function namesMembers(text: string): boolean {
  const list =
    /^(?:(?:board|committee|council)\s)?(?:c{0,2}ll?rs?|councill?ors?|members|trustees|governors|directors|commissioners|senators)\b[.:,]?\s(.+)/iu.exec(
      text,
    )?.[1];
  const parts = (list ?? text.slice(0, 2000))
    .replace(/\s*(?:[–-] )?[([][^()[\]]*[)\]]/g, "")
    .split(/[,;]\s*|\s(?:and|&)\s/)
    .filter((part) => part.trim() !== "");
  return (
    parts.length > (list ? 2 : 3) &&
    parts.every((part) => {
      const words = part.trim();
      const hit = nameAt(words);
      return hit !== null && hit.end >= words.length - 1 && (list || hit.words > 1) && !isOrganisation(words);
    })
  );
}

/** "Ann Ode (chairman)  Cy Dean (secretary)": two offices behind names at the head of the minutes. */
const OFFICES_BEHIND = guarded(
  /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+\s*\(([^()]{4,40})\)[\s,;]+(?:and )?\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+\s*\(([^()]{4,40})\)/u,
);
function namesOfficers(text: string): boolean {
  const match = text.includes(") ") || text.includes("), ") ? OFFICES_BEHIND.exec(text) : null;
  return match !== null && isRole(match[1]!) && isRole(match[2]!);
}

/** "Board Members: Ann Ode, Cy Dean", or "Board Members: Ann Ode" over "Cy Dean", before any business, and no list of those present soon below. */
const MEMBERS_COLON = guarded(
  /^(?:(?:board|committee|council|commission|vestry|panel) )?(?:members|trustees|directors|councill?ors|governors|commissioners|supervisors)\s?:\s+(?=\p{Lu})/iu,
);
function listsMembers(lines: readonly Line[], at: number): boolean {
  const lead = MEMBERS_COLON.exec(lines[at]!.text.slice(0, 60))?.[0].length ?? 0;
  const first = lines[at]!.text.slice(lead, lead + 200);
  const below = lines[at + 1];
  if (
    lead === 0 ||
    !(NAMES_FIRST.test(first) || ((nameAt(first)?.words ?? 0) > 1 && below !== undefined && isFullName(below)))
  )
    return false;
  return !lines.slice(at + 1, at + LOOKAHEAD).some((line) => {
    const label = labelOf(line);
    return label !== null && !label.office && label.status === "present";
  });
}
const NAMES_FIRST = guarded(
  /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+(?:, (?:Jr|Sr|I{2,3})\.?)?(?:\s\([^()]*\))?(?:, | and | & )\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\.? )?\p{Lu}/u,
);

/** "Patients: A Best, B Cole" with "Apologies:" soon below: groups under names of their own; "Notes: Weir Club, 3 May 2027" is a title. */
function grouped(lines: readonly Line[], at: number): boolean {
  const names = (line: Line): number => {
    const list = /^[^:(;\t]{2,40}(?::|\s[–—-](?=\sM(?:r|rs|s)\b))\s+(.*)$/u.exec(line.text.slice(0, 400))?.[1];
    return list && !isDetail(line) && !/\b20\d\d\b/.test(list)
      ? list.split(/[,;]|\sand\s/).filter((part) => (nameAt(part)?.words ?? 0) >= 2).length
      : 0;
  };
  let found = 0;
  for (let next = at; next < lines.length && next < at + LOOKAHEAD; next++) {
    const line = lines[next]!;
    if (labelOf(line)?.status === "apologies") return found > 1;
    const own = names(line);
    found += own;
    if (own === 0 && !isBlank(line)) return false;
  }
  return false;
}

export const MEMBERS_ALONE = guarded(
  /^(?:(?:parish|town|city|village|community|board|committee|council|steering|panel|tsc|pmc|core|executive|voting|tac|toc|school|foundation|church) ){0,3}(?:councill?ors|members|trustees|directors|governors|commissioners|representatives|team|committers|maintainers|board|committee)\s*:?$/i,
);

/** "Trustees", "Stakeholder Representatives:": what those below are. */
export const GROUP_ALONE = guarded(
  /^\s*(?:\p{Lu}[\p{L}’'&-]+\s(?:and |& )?){0,4}(?:trustees|councill?ors|members|committers|maintainers|board|committee|representatives|leaders|officials|delegates|governors|commissioners|directors|deans|observers|stakeholders|staff|team|administration)(?:\sof\sthe\s\p{Lu}+)?\s*:?\s*$/iu,
);

/** "Councillors" alone over two people at least, in one row or two: before any business those who came. */
export function headed(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.mark !== null || line.text.length > 48 || !MEMBERS_ALONE.test(line.text)) return false;
  const first = nextFilled(lines, at + 1);
  const second = first < 0 ? -1 : nextFilled(lines, first + 1);
  return (
    first > 0 &&
    isFullName(lines[first]!) &&
    (lines[first]!.text.includes(";") || (second > 0 && isFullName(lines[second]!)))
  );
}

function isFullName(line: Line): boolean {
  const hit = line.block.cell || line.text.length > 80 ? null : nameAt(line.text);
  return (
    hit !== null &&
    (hit.words > 1 || hit.title !== null) &&
    personShape(line) === "name" &&
    !isRole(line.text.slice(0, hit.end))
  );
}

/** "Dial-in number: 1-800-555", "Mr Hale described the rooms and the meal that was to come.": a detail, a sentence. */
const NO_ENTRY = guarded(/^[^:]{2,40}:\s+["“+\d]|(?:\s\p{Ll}+){3}[^.]*\.$/u);

/** Names one under the other at the head of the minutes, with what they are: a list that has no heading. */
function unheaded(lines: readonly Line[], at: number): boolean {
  // "Ann Ode Cy Dean Flo Gale": a row of people, where a page lost its columns.
  const rows = [lines[at]!, lines[at + 1]].filter((line) => line && namesInPairs(line.text).length > 0).length;
  if (rows > 0 && namesInPairs(lines[at]!.text).length > 0)
    return rows === 2 || labelOf(lines[nextFilled(lines, at + 1)] ?? lines[at]!)?.status === "apologies";
  // "Hale, Ann, present" over "Ode, Cy, absent"
  const answers = [lines[at]!, lines[at + 1], lines[at + 2]].filter((line) => line && ANSWERED.test(line.text)).length;
  if (answers === 3) return true;
  let named = 0;
  let told = 0;
  let seen = 0;
  for (let next = at; next < lines.length && next < at + LOOKAHEAD - 1 && seen < 4; next++) {
    const line = lines[next]!;
    if (isBlank(line)) continue;
    if (line.block.cell || line.block.heading || line.text.length > 120 || isDetail(line)) break;
    // Where a label follows soon the people stand under that.
    if (labelOf(line)?.status === "present" && !labelOf(line)!.office) break;
    // "JH - Jan Hale": initials and whose they are; "Chairman Cllr Hale".
    const text = line.text.replace(/^(?:\p{Lu}{2,4} [–—-]|Chair\p{Ll}*) (?=\p{Lu}\p{L})/u, "");
    const hit = nameAt(text);
    seen++;
    // "Cllr Marsh", "Mike (MR)": one word is enough where a title or initials say that it is somebody.
    const initials = hit !== null && /^\s*\(\p{Lu}{2,4}\)/u.test(text.slice(hit.end));
    if (
      hit &&
      hit.from === 0 &&
      (hit.words >= 2 || hit.title !== null || initials) &&
      (hit.words <= 4 || trailingInitials(text) !== null) &&
      personShape(line) === "name" &&
      !NO_ENTRY.test(text)
    ) {
      named++;
      if (
        text !== line.text ||
        hit.title !== null ||
        /^\s*[(–,-]/.test(text.slice(hit.end)) ||
        trailingInitials(text) !== null
      )
        told++;
    } else if (seen === 1) return false;
  }
  return named >= 3 ? told >= 1 || named === seen : named === 2 && told === 2;
}

/** Behind the agenda: "CALL TO ORDER" right above "Board Members" over a list, or "Voting Members" over a box for each. */
export function isAmidBusiness(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => !isBlank(line));
  return (
    (above !== undefined && /^\W*(?:call to order|roll call)\W*$/i.test(above.text)) ||
    // "Board members" as a heading, below the business
    lines[at]!.block.heading !== undefined ||
    (lines[nextFilled(lines, at + 1)]?.ticked ?? null) !== null
  );
}

/** "Ann Pole (AP) Weir Trust": initials that are a label’s elsewhere. */
export const NAMED_AP = guarded(/^(?:\p{Lu}[\p{L}.’'-]+\s){2,4}\(A[IP]\)(?!:\s\p{Ll})/u);
