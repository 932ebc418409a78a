import { initialsWithin, isOrganisation, isRole, nameAt } from "../../people/names";
import { UNNAMED } from "../language/en/attendance";
import { LEGEND, namesByLetter, namesInPairs, namesInSmall } from "../shapes";
import { isGiven, NICKNAMES } from "../language/en/nicknames";
import { GROUP_ALONE } from "../attendance-unheaded";
import type { Line } from "../context";
import { lineWith } from "../line-facts";
import { collect, officedIn, type Found } from "./attendance-collect";
import { CODED, isCrossed, isNamed, nameLast, type ListShape } from "./attendance-shape";
import type { Stretch } from "./attendance-stretches";
import { personIn, type Entry } from "./attendance-entries";
import { namesInRun, type RunName } from "./attendance-run";
import { sharedOffice } from "./attendance-shared";
import { columnsOf, GLUED_NAMES, partsOf } from "./attendance-parts";
import { guarded } from "../../text/pattern";

/** The people whom one stretch names, in a list of this shape. */
export function people(stretch: Stretch, shape: ListShape): Found[] {
  const { start, end } = stretch;
  const line = dashed(stretch);
  if (line !== stretch.line) return people({ ...stretch, line }, shape);
  // "Present: Committee: Jo Bell"
  const part =
    stretch.inline && !stretch.group && !stretch.office
      ? GROUP_FIRST.exec(line.block.text.slice(start, start + 40))
      : null;
  if (part && !isRole(part[1]!) && !isNamed(part[1]!))
    return people({ ...stretch, start: start + part[0].length, group: part[1]! }, shape);
  const within = GROUP_IN_BRACKET.exec(line.block.text.slice(start, Math.min(end, start + 2000)));
  if (within) {
    const [all, words, names] = within;
    const inner = start + within.index + all.length - 1 - names!.length;
    const rest = start + within.index + all.length;
    return [
      ...people({ ...stretch, end: start + within.index }, shape),
      ...people({ ...stretch, start: inner, end: rest - 1, inline: true, group: words! }, shape),
      ...people({ ...stretch, start: rest }, shape),
    ];
  }
  const found = peopleOf(stretch, shape);
  const group = stretch.group;
  if (group === null || stretch.office || MEMBERS.test(group)) return found;
  // "Weir Labs staff: Jo Bell", "From Weir Labs: Jo Bell" are of it; "Council members" tell less than "WLC members".
  const from = /^from (?:the )?(.+)/i.exec(group)?.[1];
  const body = from ?? OF_BODY.exec(group)?.[1];
  const several = / \p{Ll}+s$/u.test(group);
  if (body && (from || /^\p{Lu}{3}/u.test(body) || (!several && isOrganisation(body))))
    return found.map((one) => ({ ...one, organisation: one.organisation ?? body }));
  if (several) return found;
  // "County Manager: Jo Bell": the last word tells.
  const shared = sharedOffice(group);
  const office = isRole(shared ?? group) && (!isOrganisation(group) || isRole(group.split(" ").at(-1)!));
  return found.map((one) =>
    office ? { ...one, role: shared ?? group } : { ...one, organisation: one.organisation ?? group },
  );
}

/** "Jo Bell-Weir Labs, Al Day-Tarn; Ann Ode-TX": where most hyphens stand between somebody and his body, they are dashes. */
function dashed({ line, start, end }: Stretch): Line {
  const body = line.block.text.slice(start, end);
  const hyphens = body.includes("-") ? body.match(HYPHENED)?.length : 0;
  if (!hyphens || hyphens < 3 || hyphens * 3 < body.split(/[,;]/).length * 2) return line;
  const text = line.block.text.slice(0, start) + body.replace(HYPHENED, "–") + line.block.text.slice(end);
  return lineWith(line, { block: { ...line.block, text } });
}
const HYPHENED = /(?<=\p{Ll})-(?=\p{Lu})/gu;

const GROUP_FIRST = /^\s*(\p{Lu}[\p{L} ]{3,30}): (?=\p{Lu})/u;
const OF_BODY = guarded(/^(\p{Lu}{3,}|\p{Lu}\S+ .*) (?:staff|officers|representatives?|members?)$/iu);

/** "Ode, Ann": a surname, and what stands before it in speech. */
export const SURNAME_FIRST = guarded(
  /^\s*(\p{Lu}[\p{L}’'-]+),\s+((?:\p{L}{2,6}\.? )?(?:(?:\p{Lu}\.\s?){2,4}|\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.?)?))\s*(?=$|[([\t–,;-]|\s{2})/u,
);

/** "Ode, A; Dean, C.; Gale, F.": several, divided by semicolons. */
const TURNED = /^(?:\s*\p{Lu}[\p{L}’'-]+,\s?(?:\p{Lu}\.?\s?){1,3};){2}/u;

const ANSWER = /^,\s*(?:present|absent|excused|apologies|here)\b/;

/** "Bill, Shadi": two given names, and nobody's surname first. */
const givenNames = (one: string, other: string): boolean =>
  NICKNAMES.has(one.toLowerCase()) && !/^\p{Lu}\p{Lu}/u.test(one) && !/[\s.]/.test(other);

/** "… Jo Bell (Committee – Ann Ode, Cy Dean, Flo Gale)": people of a part of the list, in a bracket behind the others. */
const GROUP_IN_BRACKET = guarded(
  /\(([^()–—:,]{3,40}?)\s*[–—:-]\s+(\p{Lu}[\p{L}.’'-]*\s\p{Lu}[^(),]*,\s\p{Lu}[\p{L}.’'-]*\s\p{Lu}[^()]{1,400})\)/u,
);

/** Words before a colon that only say that people follow. */
const MEMBERS = guarded(
  /^(?:(?:cllrs?|councill?ors?|members?|messrs|the following|representatives|officers?|directors?|trustees?|governors?)(?! of\s)|board|committee|from$|present|names?|residents|public|staff|guests?|attendees|people|team|patients?|surgery|practice|parents?|pupils|teachers?|school|students?|employers?|unions?|community|were|received)\b/i,
);

const GAP_WITHIN = /\S(?:\t| {2})/;
const CELL = /\S+(?: \S+)*/g;
const TITLE_FIRST = guarded(/^(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Atty)\.? \p{Lu}/u);

/** "Mr Jo Bell, Applicant   Ms Ann Ode, Resident": people beside each other, each with what he is; none where a row is of one. */
function sideBySide(body: string, shape: ListShape): readonly { readonly start: number; readonly end: number }[] {
  if (!GAP_WITHIN.test(body)) return [];
  const cells = [...body.matchAll(CELL)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  // "Jo Bell    Manager    Ann Ode    Clerk"
  if (cells.length === 4 && [0, 2].every((at) => isNamed(cells[at]!.text) && isRole(cells[at + 1]!.text)))
    return [0, 2].map((at) => ({ start: cells[at]!.start, end: cells[at + 1]!.end }));
  if (!body.includes(",")) return [];
  const somebody = ({ text }: { readonly text: string }): boolean => {
    const [head] = text.split(/[,(]/, 1);
    return TITLE_FIRST.test(text) || (shape.columnsOfPeople && (nameAt(head!)?.words ?? 0) > 1 && !isRole(head!));
  };
  return cells.length < 5 && cells.every(somebody) ? cells : [];
}

/** "5 members of the public", but not "A Burne (Clerk), 5 members of the public". */
const isUnnamed = (body: string): boolean =>
  /^(?:representatives (?:from|of)\s[^:]*$|nb:)/i.test(body) ||
  (UNNAMED.test(body) && !/^A\.? \p{Lu}\p{L}+\s?[,(;]/u.test(body));

type BesideOthers = Pick<RunName, "start" | "end"> & { readonly bracket?: RunName["bracket"] | undefined };

/** Names with nothing between them and what brackets say of some; behind a label only given names tell where each begins. */
function besideEachOther(body: string, inline: boolean, shape: ListShape): readonly BesideOthers[] {
  if (body.includes(",") || body.includes(";")) return [];
  const lettered = namesByLetter(body);
  if (lettered.length > 0) return lettered;
  const run = namesInRun(body);
  if (run.length > 0) return run;
  const pairs = namesInPairs(body, 2);
  if (!inline && (shape.inPairs || pairs.length > 2)) return pairs;
  const given = (nth: number): number =>
    pairs.filter(({ start, end }) => isGiven(body.slice(start, end).split(" ")[nth]!)).length;
  const told = pairs.length > 2 ? given(0) * 2 > pairs.length : given(0) === pairs.length && given(1) === 0;
  return told ? pairs : [];
}

function peopleOf(stretch: Stretch, shape: ListShape): Found[] {
  const { line, start, end } = stretch;
  const text = line.block.text;
  const body = text.slice(start, end);
  if (isUnnamed(body.trim()) || GROUP_ALONE.test(body) || LEGEND.test(body)) return [];
  if (TURNED.test(body))
    return columnsOf(text, start, end, ";").flatMap((part) =>
      peopleOf({ ...stretch, start: part.start, end: part.end }, { ...shape, surnameFirst: true }),
    );
  const sides = stretch.inline ? [] : sideBySide(body, shape);
  if (sides.length > 1)
    return sides.flatMap((side) =>
      peopleOf({ ...stretch, start: start + side.start, end: start + side.end }, { ...shape, columnsOfPeople: false }),
    );
  if (shape.crossed && !stretch.inline) {
    const came = isCrossed(body);
    const entry = personIn(text, start, came ? end - 1 : end);
    if (entry) entry.tails.push({ text: came ? "present" : "absent", bracket: true });
    return entry ? [found1(entry, stretch)] : [];
  }
  const officer = shape.officed && !stretch.inline ? officedIn(text, start, end) : null;
  if (officer) return [found1(officer, stretch)];
  const code = shape.coded ? CODED.exec(body) : null;
  if (code) {
    const from = peopleOf({ ...stretch, start: start + code[0].length }, { ...shape, coded: false });
    return from.map((one) => ({ ...one, organisation: code[1]! }));
  }
  const own = shape.oneEach && line.mark ? besideBody(body) : null;
  if (own) return [named(stretch, own[0], start, end, own[1], false)];
  const pairs = besideEachOther(body, stretch.inline, shape);
  if (pairs.length > 0)
    return pairs.map((pair) => {
      const name = body.slice(nameAt(body, pair.start)!.start, pair.end);
      return named(stretch, name, start + pair.start, start + pair.end, pair.bracket);
    });
  const small = namesInSmall(body.trim());
  if (small.length > 0) {
    const from = start + body.search(/\S/);
    return small.map((one, nth) => {
      const next = small[nth + 1]?.start ?? body.trim().length;
      const bracket = /^ \(([^()]*)\)/.exec(body.trim().slice(one.end, next))?.[1];
      return named(stretch, body.trim().slice(one.start, one.end), from + one.start, from + one.end, bracket);
    });
  }
  const behind = shape.nameLast && !stretch.inline ? nameLast(body, true) : null;
  if (behind && body[behind.at - 1] !== ",")
    return people({ ...stretch, start: start + behind.at, inline: true, group: behind.what }, shape);
  const holder = behind && personIn(text, start + behind.at, end);
  if (behind && holder) {
    holder.tails.unshift({ text: behind.what, bracket: false });
    return [found1({ ...holder, start }, stretch)];
  }
  const reversed = SURNAME_FIRST.exec(body);
  if (
    reversed &&
    body.split(",").length < 4 &&
    (shape.surnameFirst ||
      (!stretch.inline && (body[reversed[0].length] !== "," || ANSWER.test(body.slice(reversed[0].length))))) &&
    (shape.surnameFirst || (!shape.lone && !givenNames(reversed[1]!, reversed[2]!))) &&
    !(isOrganisation(reversed[2]!) && !/^\p{Lu}\./u.test(reversed[2]!)) &&
    !isRole(reversed[2]!) &&
    !/^\p{Lu}{2,}$/u.test(reversed[2]!)
  ) {
    const name = `${reversed[2]!.trim().replace(/^(?:mr|mrs|ms|dr|cllr)\.? /i, "")} ${reversed[1]!}`;
    const rest = body.slice(reversed[0].length).replace(/^[\s([,;–-]+|[)\]\s]+$/g, "");
    return [named(stretch, name, start + body.indexOf(reversed[1]!), end, rest, body.includes("("))];
  }
  const called = stretch.inline ? null : CALLED.exec(body);
  if (called && isRole(called[1]!) && !isOneEntry(text, start, end)) {
    const tails = [
      { text: called[1]!.trim(), bracket: false },
      { text: called[3]!, bracket: false },
    ];
    const at = start + called[0].indexOf(called[2]!, called[1]!.length);
    return [found1({ name: called[2]!, start: at, end, words: 1, tails }, stretch)];
  }
  // "Cllrs A Hale, B Ode, C Dent, D Flo": a row of people among rows of one.
  const several = body.split(",").length > 4 && !/[()]/.test(body.split(",", 2).join());
  const rowTails = !stretch.inline && !several && (shape.rowTails || line.ticked !== null);
  // "Manager Communications and Marketing (Jo Bell)": the holder stands in the bracket.
  const held = HELD.test(body) ? personIn(text, start, end) : null;
  if (held && held.start > start + body.indexOf("(")) return [found1(held, stretch)];
  // "Equality & Diversity Officer Jo Bell" is one person, whatever joins the words of the office.
  const initialled = initialsWithin(body) !== null;
  const whole =
    stretch.inline || /[,;\t]|\s{2}/.test(body) || !(initialled || isRole(body)) ? null : personIn(text, start, end);
  if (
    whole &&
    (initialled ||
      (whole.tails.some((tail) => !tail.bracket) &&
        !nameAt(body)?.title &&
        nameAt(body)?.start !== body.indexOf(whole.name)))
  )
    return [found1(whole, stretch)];
  // "Pat Dunne - Designer, Studio Kestrel": what stands behind the dash is his, commas and all.
  // "Steve Fry (SF), STFC, Scientific Computing": so is what stands behind his initials and a comma.
  const lettered = !stretch.inline && line.mark !== null && LETTERED.test(body);
  const dashed =
    !stretch.inline &&
    (line.mark !== null || /^[^,]*\s[–—-]\s\p{Ll}[^,]*$|^[^,(]*\(\p{Lu}[\p{L}]{1,3}\)\s\p{Lu}[^,]*$/u.test(body)) &&
    ((DASHED.test(body) && !DASHED_AGAIN.test(body)) || (INITIALLED.test(body) && !/\(.*\(\p{Lu}{2,4}\)/u.test(body)));
  const list =
    !dashed &&
    (stretch.inline ||
      /;|,.*,|\band\b|&/.test(body) ||
      shape.columnsOfPeople ||
      (body.includes(",") && !rowTails) ||
      (body.includes("/") && partsOf(text, start, end, false).length > 1) ||
      FORGOTTEN.test(body) ||
      GLUED_NAMES.test(body) ||
      TITLES_AFTER_STOPS.test(body) ||
      TITLES_WITHIN.test(body) ||
      (/\s{3}|\t/.test(body) && personIn(text, start, end) === null));
  // "Fiona Reith<tab>Partner Member, Primary Care<tab>FR": where columns describe one person a comma cuts nothing.
  const described = !shape.columnsOfPeople && /^[^,\t]{3,60}\t[^\t]*,/.test(body) && nameAt(body) !== null;
  const titled = shape.titled && !stretch.inline && body.includes(",") && !TITLED.test(body.slice(body.indexOf(",")));
  const single = lettered || titled;
  const parts = described
    ? columnsOf(text, start, end, "\t")
    : single || ((rowTails || shape.oneEach) && ofOnePerson(body, shape.oneEach))
      ? columnsOf(text, start, end, ",")
      : list && !(shape.oneEach && isDashed(body))
        ? partsOf(text, start, end, true)
        : [{ text: body, start, end, before: "" }];
  const found = collect(text, parts, stretch, { ...shape, rowTails: rowTails || single }, list);
  // "Director of Performance and Governance": an office, and nobody by name.
  const [head] = body.split(/[,(]|\s(?:and|&)\s/, 1);
  return isRole(head!) &&
    found.every(
      ({ entry }) =>
        entry.words === 1 &&
        /\p{Ll}{3}/u.test(entry.name) &&
        !isGiven(entry.name) &&
        !entry.tails.some((tail) => isRole(tail.text)) &&
        !body.includes(":"),
    ) &&
    !TITLED.test(body)
    ? []
    : found;
}

/** "Ann Ode (AO) – Weir Trust – Head of Paths, Parks and Gates": where rows are people, what stands behind dashes is one of them. */
function isDashed(body: string): boolean {
  const [head, ...tails] = body.split(/\s[–—-]\s|:\s/);
  return (
    tails.length > 0 &&
    !/[,;]|\s(?:and|&)\s/.test(head!) &&
    tails.some((tail) => isRole(tail) || isOrganisation(tail)) &&
    !tails
      .join(", ")
      .split(/[,;]\s?|\s(?:and|&)\s/)
      .some((words) => isSomebody(words) || TITLED.test(words))
  );
}

/** "Mr J Hale, Local Officer, Fire and Rescue Service": where rows are people, commas alone divide what one of them is. */
function ofOnePerson(body: string, oneEach: boolean): boolean {
  const [head, ...tails] = body.split(",");
  return (
    (tails.length > 1 || /\band\b|&/.test(tails[0] ?? "")) &&
    tails.length < 4 &&
    !/;|\band\b|&/.test(head!) &&
    tails.every(
      (tail) =>
        (isRole(tail) || isOrganisation(tail)) &&
        !TITLED.test(tail) &&
        !tail
          .split(/\s(?:and|&)\s/)
          .some((words) => isSomebody(words) && (!oneEach || isGiven(words.split(" ", 1)[0]!))),
    )
  );
}
/** "Ann Ode Health Board of Vale and Weir (Chair)": where each item is one person, what he is behind his name, without a sign. */
function besideBody(body: string): readonly [name: string, rest: string] | null {
  const match = BESIDE_BODY.exec(body.trim());
  if (!match) return null;
  const [, name, rest] = match;
  const words = rest!.split(" (", 1)[0]!;
  const own = isGiven(name!.split(" ", 1)[0]!) || nameAt(body)?.words === 2;
  return own && !isRole(name!) && !isOrganisation(name!) && (isRole(words) || isOrganisation(words))
    ? [name!, rest!]
    : null;
}
const BESIDE_BODY = guarded(
  /^(\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}[\p{L}’'-]+) (\p{Lu}[^,;:–(@]{2,80}(?: \([^()]*\))?)$/u,
);
const TITLED = /\b(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|revd?)\b/i;
/** A full name and nothing else. */
const isSomebody = (words: string): boolean => {
  const hit = nameAt(words);
  return (
    hit !== null && hit.words >= 2 && hit.end >= words.trimEnd().length && !isRole(words) && !isOrganisation(words)
  );
};

const TITLES_AFTER_STOPS = guarded(/\p{Ll}\.\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s\p{Lu}/u);
/** "Cllr Ann Ode (Chair) Cllr Cy Dean": the next one's form of address with nothing before it. */
const TITLES_WITHIN = guarded(/(?:\p{Ll}|\)) (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? \p{Lu}/u);
const HELD = guarded(/^[^(),;]*\band\b[^(),;]*\([^(),;]*\)\s*$/);
/** "Ann Ode (Sports) Cy Dean (Welfare)": brackets with the next person behind them. */
const FORGOTTEN = guarded(
  /\) (?:.* )?\p{Lu}[\p{L}.]* \p{Lu}[\p{L}’'-]+ \(\p{Lu}{2,4}\)|\) \p{Lu}[\p{L}.]* \p{Lu}[\p{L}’'-]+ \(/u,
);
const DASHED = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}[–—-]\s[^;\t]{2,120}$/u);
/** "Tony Toms (TT) Road Safety / Dee and Galt Partnership": so is what stands behind his initials. */
const INITIALLED = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}\(\p{Lu}\p{L}{1,3}\)\s\p{Lu}[^;\t]{2,120}$/u);
const LETTERED = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}\(\p{Lu}\p{L}?\p{Lu}{1,2}\),[^;\t()]{2,120}$/u);
const DASHED_AGAIN = guarded(/,\s*\p{Lu}[^,]{2,40}\s[–—-]\s/u);
/** "City Council Liaison Povey – Present": an office, a surname and an answer to the roll call. */
const CALLED = guarded(
  /^\s*((?:\p{Lu}[\p{L}&-]+\s){1,4})(\p{Lu}[\p{L}’'-]+)\s*(?:[–—:-]|\t|\.{2,})\s*(present\b.{0,20}|absent\b.{0,20}|excused|here|aye)\W*$/iu,
);
const isOneEntry = (text: string, start: number, end: number): boolean => {
  const entry = personIn(text, start, end);
  return entry !== null && !isRole(entry.name);
};
/** Somebody by a full name, and what else is said of him. */
const named = (
  stretch: Stretch,
  name: string,
  start: number,
  end: number,
  said: string | null | undefined,
  bracket = true,
): Found => found1({ name, start, end, words: 2, tails: said ? [{ text: said, bracket }] : [] }, stretch);
const found1 = (entry: Entry, stretch: Stretch): Found => ({ entry, stretch, organisation: null, role: null });
