import type { AttendanceStatus } from "../../minutes/record";
import { isOrganisation, isRole, nameAt } from "../../people/names";
import type { AttendeeClaim, Claim, Parser, Zone } from "../context";
import { UNNAMED } from "../language/en/attendance";
import { namesByInitials, namesInPairs } from "../shapes";
import { SENTENCE, stretchesOf, type Stretch } from "./attendance-stretches";
import { columnsOf, handleIn, partsOf, personIn, shareBrackets, unglue, type Entry } from "./attendance-entries";
import { explain, isPlainTail, noParticulars, OFFICE_FROM, type Particulars } from "./attendance-tails";
import { toldIn } from "./attendance-told";
import { guarded } from "../../text/pattern";

const TELLS = guarded(/\b(?:present|attend|apolog|regret|unable|absent|excused|joined|left|arrived|entered)/i);

interface Found {
  readonly entry: Entry;
  readonly stretch: Stretch;
  readonly organisation: string | null;
  readonly role: string | null;
}

/** Attendance lists in every layout but tables: one name a line, comma lists, columns, labels inside lines, sentences. */
export const attendance: Parser = {
  step: "parse",
  name: "attendance",
  zones: ["attendance"],
  read: (zone) => attendeesOf(zone),
};

/** The people a zone's lines name. `standing` is theirs until a label says otherwise; a cell beside its label gives it. */
export function attendeesOf(zone: Zone, standing?: AttendanceStatus): Claim[] {
  const stretches = stretchesOf(zone, standing);
  const shapes = new Map<number, ListShape>();
  const shapeOf = (list: number): ListShape => {
    const known = shapes.get(list) ?? listShape(stretches.filter((one) => one.list === list));
    shapes.set(list, known);
    return known;
  };
  const found: Found[] = [];
  const told: Claim[] = [];
  for (const stretch of stretches) {
    // "The following members and friends were present:" names nobody yet.
    if (/^the following\b[^:]*\b(?:present|attended|attendance)\W*$/i.test(stretch.line.text)) continue;
    const listed = people(stretch, shapeOf(stretch.list));
    const spoken =
      (!stretch.inline || listed.length === 0) && TELLS.test(stretch.line.text) ? toldIn(stretch.line, stretch.at) : [];
    const here = spoken.length > listed.length || stretch.list === SENTENCE ? [] : listed;
    if (here.length > 0) found.push(...here);
    else if (!stretch.inline) hangOn(found, stretch);
    if (here.length === 0) told.push(...spoken);
  }
  const explained = found.map((one) => {
    const particulars = noParticulars();
    for (const tail of one.entry.tails) explain(tail, one.entry.name, particulars);
    if (one.stretch.officers && particulars.organisation !== null && DEPARTMENT.test(particulars.organisation)) {
      particulars.roles.push(particulars.organisation);
      particulars.organisation = null;
    }
    return { ...one, particulars };
  });
  settleUnknown(explained.map((one) => one.particulars));
  return [...explained.map((one) => claimOf(one, one.particulars)), ...told];
}

/** "Committee Services", "Legal": a part of the body whose officer this is, and no organisation of its own. */
const SURNAME_FIRST = guarded(
  /^\s*(\p{Lu}[\p{L}’'-]+),\s+((?:\p{L}{2,6}\.? )?\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.?)?)\s*(?=$|[([\t–-]|\s{2})/u,
);
const DEPARTMENT = guarded(
  /^(?:\p{Lu}\p{L}+\s(?:(?:and|&)\s)?){0,3}(?:services|finance|planning|legal|housing|highways|estates|support|team|unit)$/iu,
);

function claimOf({ entry, stretch, organisation, role }: Found, is: Particulars): AttendeeClaim {
  const ticked = stretch.line.ticked;
  const sorry = !stretch.inline && stretch.status === "present" && /^\W*apolog/i.test(stretch.line.text);
  const status = is.status ?? (ticked === false ? "absent" : sorry ? "apologies" : stretch.status);
  const roles = [...(stretch.office ? [stretch.office] : []), ...(role ? [role] : []), ...is.roles];
  return {
    kind: "attendee",
    name: entry.name,
    status,
    organisation: is.organisation ?? organisation,
    roles: [...new Set(roles)],
    note: is.note,
    initials: is.initials,
    joined: is.joined,
    left: is.left,
    substituteFor: is.substituteFor,
    ...(is.remote ? { remote: true } : {}),
    ...(stretch.plain && status === "inAttendance" ? { plain: true } : {}),
    spans: [
      {
        block: stretch.at,
        start: entry.start,
        end: Math.max(entry.start + 1, trimmedEnd(stretch.line.block.text, entry.start, entry.end)),
      },
    ],
    rule: stretch.office ? "attendance:office" : stretch.inline ? "attendance:inline" : "attendance:list",
    certainty: "stated",
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s,;]/.test(text[end - 1]!)) end--;
  return end;
}

interface ListShape {
  /** Most rows are "Name, something": what follows the first comma hangs on the name. */
  readonly rowTails: boolean;
  /** A bulleted list of full names, one a row: a single word behind a comma is whose they are, not who. */
  readonly oneEach: boolean;
  /** Columns hold one person each, rather than a person and what they are. */
  readonly columnsOfPeople: boolean;
}

function listShape(stretches: readonly Stretch[]): ListShape {
  let rows = 0;
  let tailed = 0;
  let peopled = 0;
  let described = 0;
  let full = 0;
  for (const { line, start, end, inline } of stretches) {
    const text = line.block.text.slice(start, Math.min(end, start + 300));
    const columns = text
      .split(/\t+|\s{2,}/)
      .map((column) => column.trim())
      .filter(Boolean);
    if (columns.length >= 2 && nameAt(columns[0]!)) {
      for (const column of columns.slice(1)) {
        const hit = nameAt(column);
        if (hit && hit.words >= 2 && !isOrganisation(column) && !isRole(column)) peopled++;
        else described++;
      }
    }
    if (inline) continue;
    rows++;
    const commas = text.split(",").length - 1;
    const hit = nameAt(text);
    if (line.mark !== null && (text[0] === "@" || (hit && hit.from === 0 && hit.words >= 2))) full++;
    if (hit && hit.words >= 2 && commas >= 1 && commas <= 2 && text[hit.end] === ",") tailed++;
  }
  return {
    rowTails: tailed >= 2 && tailed * 3 >= rows,
    oneEach: full >= 2 && full * 3 >= rows * 2,
    columnsOfPeople: peopled > described,
  };
}

function people(stretch: Stretch, shape: ListShape): Found[] {
  const found = peopleOf(stretch, shape);
  const group = stretch.group;
  if (group === null || stretch.office || MEMBERS.test(group)) return found;
  const office = isRole(group) && !isOrganisation(group);
  return found.map((one) => (office ? { ...one, role: group } : { ...one, organisation: one.organisation ?? group }));
}

/** Words before a colon that only say that people follow. */
const MEMBERS = guarded(
  /^(?:cllrs?|councill?ors?|members?|messrs|the following|officers?|directors?|trustees?|governors?|board|committee|from|present|names?|residents|public|staff|guests?|attendees|people|team|patients?|surgery|practice|parents?|pupils|teachers?|school|students?|employers?|unions?|community)\b/i,
);

function peopleOf(stretch: Stretch, shape: ListShape): Found[] {
  const { line, start, end } = stretch;
  const text = line.block.text;
  const body = text.slice(start, end);
  if (UNNAMED.test(body.trim())) return [];
  const pairs = stretch.inline ? [] : namesInPairs(body);
  if (pairs.length > 0)
    return pairs.map((pair) =>
      found1(
        {
          name: body.slice(pair.start, pair.end),
          start: start + pair.start,
          end: start + pair.end,
          words: 2,
          tails: [],
        },
        stretch,
      ),
    );
  const reversed = SURNAME_FIRST.exec(body);
  if (
    reversed &&
    !stretch.inline &&
    !isOrganisation(reversed[2]!) &&
    !isRole(reversed[2]!) &&
    !/^\p{Lu}{2,}$/u.test(reversed[2]!)
  ) {
    const entry: Entry = {
      name: `${reversed[2]!.replace(/^(?:mr|mrs|ms|dr|cllr)\.? /i, "")} ${reversed[1]!}`,
      start: start + body.indexOf(reversed[1]!),
      end,
      words: 2,
      tails: [],
    };
    const rest = body.slice(reversed[0].length).replace(/^[\s([–-]+|[)\]\s]+$/g, "");
    if (rest) entry.tails.push({ text: rest, bracket: body.includes("(") });
    return [{ entry, stretch, organisation: null, role: null }];
  }
  const rowTails = !stretch.inline && (shape.rowTails || line.ticked !== null);
  // "Equality & Diversity Officer Jo Bell" is one person, whatever joins the words of the office.
  const whole = stretch.inline || /[,;\t]|\s{2}/.test(body) ? null : personIn(text, start, end);
  if (
    whole &&
    whole.tails.some((tail) => !tail.bracket) &&
    isRole(body) &&
    !nameAt(body)?.title &&
    nameAt(body)?.start !== body.indexOf(whole.name)
  )
    return [found1(whole, stretch)];
  // "Pat Dunne - Designer, Studio Kestrel": what stands behind the dash is his, commas and all.
  const dashed =
    !stretch.inline &&
    (line.mark !== null || /^[^,]*\s[–—-]\s\p{Ll}[^,]*$|^[^,(]*\(\p{Lu}[\p{L}]{1,3}\)\s\p{Lu}[^,]*$/u.test(body)) &&
    ((DASHED.test(body) && !DASHED_AGAIN.test(body)) || (INITIALLED.test(body) && !/\(.*\(\p{Lu}{2,4}\)/u.test(body)));
  const list =
    !dashed &&
    (stretch.inline || /;|,.*,|\band\b|&/.test(body) || shape.columnsOfPeople || (body.includes(",") && !rowTails));
  // "Fiona Reith<tab>Partner Member, Primary Care<tab>FR": where columns describe one person a comma cuts nothing.
  const described = !shape.columnsOfPeople && /^[^,\t]{3,60}\t[^\t]*,/.test(body) && nameAt(body) !== null;
  const parts = described
    ? columnsOf(text, start, end)
    : list
      ? partsOf(text, start, end, true)
      : [{ text: body, start, end, before: "" }];
  return collect(text, parts, stretch, { ...shape, rowTails }, list);
}

const COUPLED = guarded(/^\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+ (\p{Lu}[\p{L}’'-]+)$/u);
const NEXT_PERSON = guarded(/^\s*(?:and|&)\s+\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u);
const DASHED = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}[–—-]\s[^;\t]{2,120}$/u);
/** "Tony Toms (TT) Road Safety / Dee and Galt Partnership": so is what stands behind his initials. */
const INITIALLED = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}\(\p{Lu}\p{L}{1,3}\)\s\p{Lu}[^;\t]{2,120}$/u);
const DASHED_AGAIN = guarded(/,\s*\p{Lu}[^,]{2,40}\s[–—-]\s/u);
const found1 = (entry: Entry, stretch: Stretch): Found => ({ entry, stretch, organisation: null, role: null });

function collect(
  text: string,
  parts: ReturnType<typeof partsOf>,
  stretch: Stretch,
  shape: ListShape,
  list: boolean,
): Found[] {
  const found: Found[] = [];
  const alternate = alternating(text, parts);
  const described = describedByCommas(text.slice(stretch.start, stretch.end));
  const initials = namesByInitials(text.slice(stretch.start, stretch.end));
  let office: string | null = null;
  let column: { readonly start: number; readonly end: number } | null = null;
  for (const part of parts) {
    const lead =
      /^\s*(?:(?:and|&|plus|also|cyng\.?\s*\/|cyng\.?|(?:c{0,2}ll?rs|cllr)\.?|trustees|directors|supervisors|commissioners|selectmen|governors|councillors?:?|messrs\.?|the following:?|(?:were|was|have been) (?:received|given|noted|sent)(?: and (?:accepted|noted))? from|from:?|together with|apologies from|as well as)\s+)*/i.exec(
        part.text,
      )![0].length;
    const from = part.start + lead;
    const previous = found.at(-1);
    const words = text.slice(from, part.end).trim();
    if (words === "" || UNNAMED.test(words)) continue;
    // "… and the Clerk, Mrs Hale": an office with an article is whoever is named next, and nobody before.
    if (/^(?:and|&)$/.test(part.before) && /^the\s/i.test(words) && isRole(words) && nameAt(words) === null) {
      office = words.replace(/^the\s+/i, "");
      continue;
    }
    const joins = column !== null && /^(?:and|&|\+)$/.test(part.before);
    const beside = column;
    column = null;
    if (previous && joins && !(nameAt(words) && nameAt(words)!.words >= 2)) {
      // "Quist & Daughters" in a column of its own is one organisation.
      previous.entry.tails[previous.entry.tails.length - 1] = {
        text: text.slice(beside!.start, part.end).trim(),
        bracket: false,
      };
      previous.entry.end = part.end;
      continue;
    }
    const tail = previous?.entry.tails.at(-1);
    // "Al Day, Lead Engineer, Highways and Flooding": one word behind what he is goes on with it.
    if (
      tail &&
      !tail.bracket &&
      /^(?:and|&)$/.test(part.before) &&
      !/\s/.test(words) &&
      found.every(({ entry }) => entry.words >= 2)
    ) {
      previous!.entry.tails[previous!.entry.tails.length - 1] = { text: `${tail.text} and ${words}`, bracket: false };
      previous!.entry.end = part.end;
      continue;
    }
    const hangs =
      previous !== undefined &&
      !initials &&
      ((part.before === "," &&
        (shape.rowTails ||
          (shape.oneEach && parts.length === 2 && !/\s/.test(words)) ||
          (described && !addressed(part.text)) ||
          isPlainTail(words) ||
          (alternate && !/\s/.test(words)))) ||
        (part.before === " " && !shape.columnsOfPeople && !NEXT_PERSON.test(part.text)) ||
        (part.before === "," && OFFICE_FROM.test(words) && isRole(words)) ||
        (/^(?:and|&)$/.test(part.before) && isPlainTail(words) && nameAt(words) === null));
    const entry = hangs
      ? null
      : ((initials ? handleIn(text, from, part.end, true) : null) ??
        personIn(text, from, part.end) ??
        (lead > 0 ? personIn(text, part.start, part.end) : null) ??
        (list || text[from] === "@" ? handleIn(text, from, part.end, false) : null));
    if (entry && !(list && !initials && entry.words === 1 && entry.tails.length === 0 && isPlainTail(words))) {
      for (const one of unglue(entry))
        found.push({ entry: one, stretch, organisation: null, role: part.before === "," ? office : null });
      office = null;
    } else if (previous && !/^\p{Ll}/u.test(words.replace(/^(?:and|the)\s/, ""))) {
      previous.entry.tails.push({ text: words, bracket: false });
      previous.entry.end = part.end;
      if (part.before === " ") column = { start: from, end: part.end };
    } else if (
      previous &&
      (isRole(words) || /^(?:left|arrived|joined|late|from|until|online|via|by|remote)/i.test(words))
    ) {
      previous.entry.tails.push({ text: words, bracket: false });
      previous.entry.end = part.end;
    }
  }
  // "Jane and Gerald Paine": one surname for both.
  const [one, other] = found;
  const shared = found.length === 2 ? COUPLED.exec(text.slice(stretch.start, stretch.end).trim()) : null;
  if (shared && one!.entry.words === 1 && other!.entry.words === 2)
    found[0] = { ...one!, entry: { ...one!.entry, name: `${one!.entry.name} ${shared[1]!}`, words: 2 } };
  shareBrackets(
    found.map(({ entry }) => entry),
    text,
  );
  return found;
}

/** "Jo Bell, Acme, Al Jones, Zeta": full names and single words by turns. */
function alternating(text: string, parts: readonly { start: number; end: number }[]): boolean {
  if (parts.length < 4 || parts.length % 2 === 1) return false;
  return parts.every((part, at) => /\s\S/.test(text.slice(part.start, part.end).trim()) === (at % 2 === 0));
}

/** "Cllr Roy Cole", "Mrs Wills": a form of address says that it is somebody. */
const addressed = (words: string): boolean => /^\s*(?:cyng|cllr|councillor)/i.test(words) || !!nameAt(words)?.title;

/**
 * "Jo Bell, Hill Council; Al Jones, Vale Council; Ida Moss, Audit West": semicolons divide the people, and what stands
 * behind a comma describes the one before it, even where it could be a name itself.
 */
function describedByCommas(text: string): boolean {
  if (text.length > 20_000) return false;
  const groups = text.split(";").map((group) => group.split(","));
  const pairs = groups.filter((group) => group.length > 1);
  const plain = pairs.filter((group) => group.slice(1).every((words) => isPlainTail(words))).length;
  return groups.length >= 3 && pairs.every((group) => group.length === 2) && plain * 2 > pairs.length && plain >= 2;
}

/** A line that names nobody can be the organisation or office of the one before it. */
function hangOn(found: Found[], stretch: Stretch): void {
  const last = found.at(-1);
  const words = stretch.line.block.text.slice(stretch.start, stretch.end).trim();
  if (!last || last.stretch.status !== stretch.status || words.length > 100 || /^note\b/i.test(words)) return;
  if (UNNAMED.test(words) || /\s(?:opened|welcomed|was|were|has|had|began|led|thanked|closed|reported)\s/.test(words))
    return;
  if (
    last.stretch.line === stretch.line ||
    !(isOrganisation(words) || isRole(words)) ||
    /^(?:voting|\(voting\))$/i.test(words)
  )
    return;
  last.entry.tails.push({ text: words, bracket: false });
}

/** What no word explains is what most others of the list are: offices or organisations. */
function settleUnknown(all: readonly Particulars[]): void {
  let roles = 0;
  let organisations = 0;
  for (const one of all) {
    if (one.roles.length > 0) roles++;
    if (one.organisation !== null) organisations++;
  }
  for (const one of all)
    for (const { text } of one.unknown) {
      // "Mia Castellano – Harbourline Strata (Strata Manager)": with an office of one's own the rest is where it is held.
      const held =
        one.organisation === null && one.roles.length > 0 && /^\p{Lu}\S+(?:\s(?:\p{Lu}\S*|of|and|&))+$/u.test(text);
      if (held) one.organisation = text;
      else if (one.organisation !== null || (roles > 2 && roles > organisations * 2)) one.roles.push(text);
      else if (/^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}/u.test(text)) {
        if (text.split(" ").length <= 3) one.roles.push(text);
        else one.note = text;
      } else one.organisation = text;
    }
}
