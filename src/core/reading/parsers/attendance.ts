import type { AttendanceStatus } from "../../minutes/record";
import type { Span } from "../../text/block";
import { isOrganisation, isRole } from "../../people/names";
import type { AttendeeClaim, Claim, Zone } from "../context";
import { UNNAMED } from "../language/en/attendance";
import { isGiven } from "../language/en/nicknames";
import { lineWith } from "../line-facts";
import { SENTENCE, stretchesOf, type Stretch } from "./attendance-stretches";
import type { Found } from "./attendance-collect";
import { people } from "./attendance-people";
import { listShape, type ListShape } from "./attendance-shape";
import { explain, noParticulars, told, type Particulars, type Tail } from "./attendance-tails";
import { toldIn } from "./attendance-told";
import { ANSWERED, LEGEND } from "../shapes";
import { guarded } from "../../text/pattern";
import type { Writable } from "../../text/writable";

const TELLS = guarded(
  /\b(?:present|attend|apolog|regret|unable|absent|excused|joined|left|arrived|entered|to order|opened the)/i,
);

/** The people a zone's lines name. `standing` is theirs until a label says otherwise; a cell beside its label gives it. */
export function attendeesOf(zone: Zone, standing?: AttendanceStatus): Claim[] {
  const steps = attendeesSteps(zone, standing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `attendeesOf`, with a halt before each stretch of a list and behind the last: a list asks the most patterns of all. */
export function* attendeesSteps(zone: Zone, standing?: AttendanceStatus): Generator<void, Claim[], void> {
  const stretches = stretchesOf(zone, standing);
  const shapes = new Map<number, ListShape>();
  const { surnameFirst } = listShape(stretches);
  const shapeOf = (list: number): ListShape => {
    const known = shapes.get(list) ?? {
      ...listShape(stretches.filter((one) => one.list === list)),
      // One long list tells how all of them are written.
      ...(surnameFirst && { surnameFirst, nameLast: false }),
    };
    shapes.set(list, known);
    return known;
  };
  const found: Found[] = [];
  const told: Claim[] = [];
  for (const stretch of stretches) {
    yield;
    const tails = stretch.wrapped && found.at(-1)?.entry.tails;
    if (tails) tails.push({ text: `${tails.pop()?.text ?? ""} ${stretch.wrapped!}`.trim(), bracket: true });
    const words = stretch.line.block.text.slice(stretch.start, stretch.end);
    const inWords = stretch.inline
      ? WELCOMED.test(words)
      : // "Harbour Board, 4 March 2025. Called to order 7:00 pm. Attendance: …": what stands before the label is the meeting.
        stretch.start === stretch.line.start && stretch.end < stretch.line.end && TITLE_BEFORE.test(words);
    const listed = inWords || stretch.holder ? [] : people(stretch, shapeOf(stretch.list));
    // Before a label in the line a sentence tells of its own part alone: what follows is the label's.
    const { line, start, end } = stretch;
    const piece =
      stretch.inline && !inWords ? line : lineWith(line, { start, end, text: line.block.text.slice(start, end) });
    const spoken =
      (!stretch.inline || listed.length === 0) && TELLS.test(piece.text) && !ANSWERED.test(piece.text)
        ? toldIn(piece, stretch.at)
        : [];
    // "… called to order by President Jo Bell. In attendance were …": who opened it makes no list of those present.
    // So does a sentence that says of all it names that they were there: "Cllrs A and B were also in attendance."
    const least = /\bto order\b|\bcalled (?:the )?roll\b/.test(piece.text)
      ? 1
      : !stretch.inline && WERE_THERE.test(piece.text)
        ? listed.length - 1
        : listed.length + 1;
    const here = (spoken.length > 0 && spoken.length >= least) || stretch.list === SENTENCE ? [] : listed;
    if (here.length > 0) found.push(...here);
    else if (!stretch.inline && stretch.list !== SENTENCE && !/\bvacan(?:t|cy)\b/i.test(piece.text))
      hangOn(found, stretch);
    if (here.length === 0) told.push(...spoken);
  }
  yield;
  const joined = joinBroken(found);
  const explained = joined.map((one) => {
    const particulars = noParticulars();
    for (const tail of one.entry.tails) explain(tail, one.entry.name, particulars);
    if (one.stretch.officers && particulars.organisation !== null && DEPARTMENT.test(particulars.organisation)) {
      particulars.roles.push(particulars.organisation);
      particulars.organisation = null;
    }
    const status = particulars.status ?? one.stretch.status;
    if (status === "apologies" || status === "absent") noteReasons(particulars);
    return particulars;
  });
  // A list tells what its own words are, or else all lists together.
  const lists = new Map<number, Particulars[]>();
  joined.forEach(({ stretch }, at) => {
    const list = lists.get(stretch.list);
    if (list) list.push(explained[at]!);
    else lists.set(stretch.list, [explained[at]!]);
  });
  const together = kindsIn(explained);
  for (const list of lists.values()) {
    const own = kindsIn(list);
    settleUnknown(list, own.organisations > 0 ? own : together);
  }
  // Boxes that nobody ticked tell of nobody that they were away.
  const ticks = joined.some(({ stretch }) => stretch.line.ticked);
  return [...joined.map((one, at) => claimOf(one, explained[at]!, ticks)), ...told];
}

/** "Apologies: Jo Bell (back trouble)", "(job interview – apologies)": why somebody is away, in small letters, is a note. */
function noteReasons(of: Particulars): void {
  const isReason = ({ text, bracket }: Tail): boolean => bracket && /^\p{Ll}/u.test(text);
  of.note ??= of.unknown.find(isReason)?.text ?? null;
  of.unknown = of.unknown.filter((tail) => !isReason(tail));
}

const TITLE_BEFORE = guarded(/\bto order\b|\bwelcomed\b|\bheld (?:on|at)\b|\smet (?:in|at|on)\b|\b(?:19|20)\d\d\b/i);

/** "Welcome and apologies. The Chair welcomed those present.": what stands behind the label is told. */
const WELCOMED = guarded(/^[^.;:]{3,90}\b(?:welcomed|opened|thanked)\s[^.;:]{3,160}\.\s/u);

const WERE_THERE = guarded(
  /\s(?:was|were)\s(?:also\s|all\s)?(?:present|absent|in attendance|excused|unable to attend)\b[^.;,]{0,40}\.?$|\s(?:joined|attended) (?:remotely|virtually|online|(?:via|by|over) \w+)\.?$/i,
);

/** "Committee Services", "Legal": a part of the body whose officer this is, and no organisation of its own. */
const DEPARTMENT = guarded(
  /^(?:\p{Lu}\p{L}+\s(?:(?:and|&)\s)?){0,3}(?:services|finance|planning|legal|housing|highways|estates|support|team|unit)$/iu,
);

/** "…; Jane Keech; Rod" over "Cooley; Al Day; …": a name whose words two lines of a list share is one name. */
function joinBroken(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const [at, one] of found.entries()) {
    const before = joined.at(-1);
    if (!before || !isBroken(before, one, joined.at(-2), found[at + 1])) {
      joined.push(one);
      continue;
    }
    const { start, end } = before.entry;
    const [, office, first] = FIRST_LEFT.exec(before.entry.tails.at(-1)?.text ?? "") ?? [];
    if (first !== undefined) {
      // "…, B Hale, K" over "Ode, M Dent, …", "…, Town Planner Ann" over "Ode, …": that belongs to the next one.
      before.entry.tails.pop();
      const at = before.stretch.line.end - first.length;
      if (office) one.entry.tails.push({ text: office, bracket: false });
      joined.push(joinedTo(first, one, { block: before.stretch.at, start: at, end: at + first.length }));
    } else joined[joined.length - 1] = joinedTo(before.entry.name, one, { block: before.stretch.at, start, end });
  }
  return joined;
}

const FIRST_LEFT = /^(?:(.+)\s)?((?<!\s)\p{Lu}\.?|(?<=\s)\p{Lu}\p{Ll}+)$/u;
/** What is left of the next one: a letter, or an office and a given name. */
const isFirst = (text: string): boolean => {
  const [, office, first] = FIRST_LEFT.exec(text) ?? [];
  return first !== undefined && (office === undefined || (isRole(office) && isGiven(first)));
};
/** "Badman PB": a surname and the initials of the whole name. */
const SURNAME_AND_INITIALS = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}{2,3})$/u;

/** The name whose first word stands on the line before. */
function joinedTo(first: string, next: Found, broken: Span): Found {
  const own = SURNAME_AND_INITIALS.exec(next.entry.name);
  const name = `${first} ${own ? own[1]! : next.entry.name}`;
  const tails = own ? [{ text: own[2]!, bracket: true }, ...next.entry.tails] : next.entry.tails;
  return { ...next, entry: { ...next.entry, name, words: 2, tails }, broken };
}

/** A single word ends one line of a list of full names with no sign behind it, and another one begins the next. */
function isBroken(one: Found, next: Found, before: Found | undefined, after: Found | undefined): boolean {
  const { line, list, status } = one.stretch;
  if (
    line !== next.stretch.line &&
    list === next.stretch.list &&
    isFirst(one.entry.tails.at(-1)?.text ?? "") &&
    one.entry.end >= line.end &&
    next.entry.words === 1 &&
    next.entry.start === next.stretch.line.start
  )
    return true;
  // Where signs divide full names a line may break anywhere.
  const beside = before?.stretch.line === line ? before : after?.stretch.line === next.stretch.line ? after : undefined;
  const semicolons = line.text.includes(";") || next.stretch.line.text.includes(";");
  const divided = semicolons || (isGiven(one.entry.name) && !isGiven(next.entry.name));
  return (
    line !== next.stretch.line &&
    list === next.stretch.list &&
    status === next.stretch.status &&
    one.entry.words === 1 &&
    (next.entry.words === 1 || SURNAME_AND_INITIALS.test(next.entry.name)) &&
    one.entry.tails.length === 0 &&
    beside !== undefined &&
    beside.entry.words >= 2 &&
    one.entry.end >= line.end &&
    (divided || (beside === before && line.text.length > NARROW)) &&
    next.entry.start === next.stretch.line.start
  );
}
/** No line is broken before it is this long. */
const NARROW = 40;

function claimOf(
  { entry, stretch, organisation, role, broken }: Found,
  is: Particulars,
  ticks: boolean,
): AttendeeClaim {
  const status = is.status ?? (ticks && stretch.line.ticked === false ? "absent" : stretch.status);
  const roles = [...(stretch.office ? [stretch.office] : []), ...(role ? [role] : []), ...is.roles];
  const claim: Writable<AttendeeClaim> = {
    kind: "attendee",
    ...told(is),
    name: entry.name,
    status,
    organisation: is.organisation ?? organisation,
    roles: [...new Set(roles)],
    spans: [
      ...(broken ? [broken] : []),
      {
        block: stretch.at,
        start: entry.start,
        end: Math.max(entry.start + 1, trimmedEnd(stretch.line.block.text, entry.start, entry.end)),
      },
    ],
    rule: stretch.office ? "attendance:office" : stretch.inline ? "attendance:inline" : "attendance:list",
    certainty: "stated",
  };
  if (is.remote) claim.remote = true;
  if (stretch.plain && status === "inAttendance") claim.plain = true;
  return claim;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s,;]/.test(text[end - 1]!)) end--;
  return end;
}

/** A line that names nobody can be the organisation or office of the one before it. */
function hangOn(found: Found[], stretch: Stretch): void {
  const last = stretch.holder ? found.findLast((one) => one.stretch.line === stretch.holder) : found.at(-1);
  const words = stretch.line.block.text.slice(stretch.start, stretch.end).trim();
  if (!last || (last.stretch.status !== stretch.status && !stretch.holder) || words.length > 100) return;
  if (
    UNNAMED.test(words) ||
    LEGEND.test(words) ||
    /\b(?:participation|open forum|question time|introduction|reports?|remarks|welcome)\b/i.test(words) ||
    /[:–—-]\s*(?:none|nil|n\/a|vacan\w+|apolog\w+|absent|tb[ac])\W*$/i.test(words) ||
    /\s(?:opened|welcomed|was|were|has|had|called|began|led|thanked|closed|reported)\s/.test(words)
  )
    return;
  const when = CAME_OR_WENT.test(words);
  if (last.stretch.line === stretch.line || !(when || isOrganisation(words) || isRole(words))) return;
  last.entry.tails.push({ text: words, bracket: when });
}

/** "left the meeting at 4.39 pm", "absent from 1 to 2 pm": below the name of whom it is said. */
const CAME_OR_WENT = /^(?:left|joined|arrived|departed|entered|until|absent (?:from|between|for))\b.{0,50}\d/i;

const PLACE = guarded(/^\p{Lu}\S+(?:\s(?:\p{Lu}\S*|of|and|&))+$/u);
const isPlace = ({ text, bracket }: Tail): boolean => bracket && PLACE.test(text);

/** How many of a list have an office and how many are from somewhere; `places`: "(South Vale, Treasurer)" is among them. */
function kindsIn(list: readonly Particulars[]): { roles: number; organisations: number; places: boolean } {
  const kinds = { roles: 0, organisations: 0, places: false };
  for (const one of list) {
    if (one.roles.length > 0) kinds.roles++;
    if (one.organisation !== null) kinds.organisations++;
    else if (one.roles.length > 0 && one.unknown.some(isPlace)) kinds.places = true;
  }
  return kinds;
}

const spell = (words: string): string =>
  (words.replace(/^the\s/i, "").match(/(?<!\S)\p{L}/gu) ?? []).join("").toUpperCase();

const CAPITALS = /^\p{Lu}{2,3}$/u;

/** What no word explains is what most others of the list are: offices or organisations. */
export function settleUnknown(list: readonly Particulars[], { roles, organisations, places } = kindsIn(list)): void {
  const lettered = list.filter(({ initials }) => initials !== null).length;
  for (const one of list) {
    // "Sandra Hale (AH)": among people with their initials, letters that do not fit a name are mistyped ones.
    if (!one.initials && lettered > 2 && lettered * 4 > list.length * 3 && CAPITALS.test(one.organisation ?? "")) {
      one.initials = one.organisation;
      one.organisation = null;
    }
    for (const { text, bracket } of one.unknown) {
      // "Mia Castellano – Harbourline Strata (Strata Manager)": with an office of one's own the rest is where it is held.
      const held =
        one.organisation === null &&
        ((one.roles.length > 0 && (PLACE.test(text) || (!bracket && /^\p{Lu}\S+$/u.test(text)))) ||
          (places && bracket && /^\p{Lu}/u.test(text)));
      // "Convention of Tarn Local Authorities (COTLA)": the body, and its letters behind it.
      if (held || (one.organisation !== null && spell(text) === one.organisation)) one.organisation = text;
      else if (one.organisation !== null || (roles > 2 && roles > organisations * 2)) one.roles.push(text);
      else if (/^\p{Ll}/u.test(text)) {
        if (text.split(" ").length <= 3 && !/\d/.test(text)) one.roles.push(text);
        else one.note = text;
      } else one.organisation = text;
    }
  }
}
