import { initialsWithin, isOrganisation, isRole, nameAt } from "../../people/names";
import { UNNAMED } from "../language/en/attendance";
import { standingOf } from "../labels";
import { namesByInitials, namesInPairs, namesInSmall } from "../shapes";
import { NICKNAMES } from "../language/en/nicknames";
import type { Span } from "../../text/block";
import { nameLast, type ListShape } from "./attendance-shape";
import type { Stretch } from "./attendance-stretches";
import { handleIn, personIn, type Entry } from "./attendance-entries";
import { columnsOf, GLUED_NAMES, partsOf } from "./attendance-parts";
import { shareBrackets, unglue } from "./attendance-shared";
import { isPlainTail, OFFICE_FROM } from "./attendance-tails";
import { guarded } from "../../text/pattern";

/** Somebody whom a stretch of an attendance list names, and what its other words say that they are. */
export interface Found {
  readonly entry: Entry;
  readonly stretch: Stretch;
  readonly organisation: string | null;
  readonly role: string | null;
  /** Where a name begins whose last word stands on the next line. */
  readonly broken?: Span;
}

/** The people whom one stretch names, in a list of this shape. */
export function people(stretch: Stretch, shape: ListShape): Found[] {
  const { start, end, line } = stretch;
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
  // "County Manager: Jo Bell": the last word tells.
  const office = isRole(group) && (!isOrganisation(group) || isRole(group.split(" ").at(-1)!));
  return found.map((one) => (office ? { ...one, role: group } : { ...one, organisation: one.organisation ?? group }));
}

const SURNAME_FIRST = guarded(
  /^\s*(\p{Lu}[\p{L}’'-]+),\s+((?:\p{L}{2,6}\.? )?\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.?)?)\s*(?=$|[([\t–-]|\s{2}|,\s*(?:present|absent|excused|apologies|here)\b)/u,
);

/** "Bill, Shadi": two given names, and nobody's surname first. */
const givenNames = (one: string, other: string): boolean =>
  NICKNAMES.has(one.toLowerCase()) && !/^\p{Lu}\p{Lu}/u.test(one) && !/[\s.]/.test(other);

/** "… Jo Bell (Committee – Ann Ode, Cy Dean, Flo Gale)": people of a part of the list, in a bracket behind the others. */
const GROUP_IN_BRACKET = guarded(
  /\(([^()–—:,]{3,40}?)\s*[–—:-]\s+(\p{Lu}[\p{L}.’'-]*\s\p{Lu}[^(),]*,\s\p{Lu}[\p{L}.’'-]*\s\p{Lu}[^()]{1,400})\)/u,
);

/** "Trustees", "Stakeholder Representatives:": what those below are. */
const GROUP_ALONE = guarded(
  /^\s*(?:\p{Lu}[\p{L}&-]+\s(?:and |& )?){0,3}(?:trustees|representatives|officials|delegates|governors|commissioners|directors|observers|staff|team|administration)\s*:?\s*$/iu,
);

/** Words before a colon that only say that people follow. */
const MEMBERS = guarded(
  /^(?:cllrs?|councill?ors?|members?|messrs|the following|officers?|directors?|trustees?|governors?|board|committee|from|present|names?|residents|public|staff|guests?|attendees|people|team|patients?|surgery|practice|parents?|pupils|teachers?|school|students?|employers?|unions?|community)\b/i,
);

function peopleOf(stretch: Stretch, shape: ListShape): Found[] {
  const { line, start, end } = stretch;
  const text = line.block.text;
  const body = text.slice(start, end);
  if (UNNAMED.test(body.trim()) || GROUP_ALONE.test(body)) return [];
  const pairs = stretch.inline ? [] : namesInPairs(body, shape.inPairs ? 2 : 3);
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
  const small = namesInSmall(body.trim());
  if (small.length > 0) {
    const from = start + body.search(/\S/);
    return small.map((one, nth) => {
      const next = small[nth + 1]?.start ?? body.trim().length;
      const bracket = /^ \(([^()]*)\)/.exec(body.trim().slice(one.end, next))?.[1];
      const tails = bracket ? [{ text: bracket, bracket: true }] : [];
      const name = body.trim().slice(one.start, one.end);
      return found1({ name, start: from + one.start, end: from + one.end, words: 2, tails }, stretch);
    });
  }
  const behind = shape.nameLast && !stretch.inline ? nameLast(body) : null;
  const holder = behind && personIn(text, start + behind.at, end);
  if (behind && holder) {
    holder.tails.unshift({ text: behind.what, bracket: false });
    return [found1({ ...holder, start }, stretch)];
  }
  const reversed = SURNAME_FIRST.exec(body);
  if (
    reversed &&
    !stretch.inline &&
    (shape.surnameFirst || !givenNames(reversed[1]!, reversed[2]!)) &&
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
    const rest = body.slice(reversed[0].length).replace(/^[\s([,–-]+|[)\]\s]+$/g, "");
    if (rest) entry.tails.push({ text: rest, bracket: body.includes("(") });
    return [{ entry, stretch, organisation: null, role: null }];
  }
  const called = stretch.inline || isOneEntry(text, start, end) ? null : CALLED.exec(body);
  if (called && isRole(called[1]!)) {
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
  const whole = stretch.inline || /[,;\t]|\s{2}/.test(body) ? null : personIn(text, start, end);
  if (whole && initialsWithin(body)) return [found1(whole, stretch)];
  if (
    whole &&
    whole.tails.some((tail) => !tail.bracket) &&
    isRole(body) &&
    !nameAt(body)?.title &&
    nameAt(body)?.start !== body.indexOf(whole.name)
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
      FORGOTTEN.test(body) ||
      GLUED_NAMES.test(body) ||
      TITLES_AFTER_STOPS.test(body) ||
      (/\s{3}/.test(body) && personIn(text, start, end) === null));
  // "Fiona Reith<tab>Partner Member, Primary Care<tab>FR": where columns describe one person a comma cuts nothing.
  const described = !shape.columnsOfPeople && /^[^,\t]{3,60}\t[^\t]*,/.test(body) && nameAt(body) !== null;
  const parts = described
    ? columnsOf(text, start, end, "\t")
    : lettered || (rowTails && ofOnePerson(body))
      ? columnsOf(text, start, end, ",")
      : list
        ? partsOf(text, start, end, true)
        : [{ text: body, start, end, before: "" }];
  return collect(text, parts, stretch, { ...shape, rowTails: rowTails || lettered }, list);
}

/** "Mr J Hale, Local Officer, Fire and Rescue Service": where rows are people, commas alone divide what one of them is. */
function ofOnePerson(body: string): boolean {
  const [head, ...tails] = body.split(",");
  return (
    (tails.length > 1 || /\band\b|&/.test(tails[0] ?? "")) &&
    tails.length < 4 &&
    !/;|\band\b|&/.test(head!) &&
    tails.every(
      (tail) =>
        (isRole(tail) || isOrganisation(tail)) && !TITLED.test(tail) && !tail.split(/\s(?:and|&)\s/).some(isSomebody),
    )
  );
}
const TITLED = /\b(?:mr|mrs|ms|miss|dr|cllr|councillor|revd?)\b/i;
/** A full name and nothing else. */
const isSomebody = (words: string): boolean => {
  const hit = nameAt(words);
  return (
    hit !== null && hit.words >= 2 && hit.end >= words.trimEnd().length && !isRole(words) && !isOrganisation(words)
  );
};

const TITLES_AFTER_STOPS = guarded(/\p{Ll}\.\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s\p{Lu}/u);
const HELD = guarded(/^[^(),;]*\band\b[^(),;]*\([^(),;]*\)\s*$/);
/** "Ann Ode (Sports) Cy Dean (Welfare)": brackets with the next person behind them. */
const FORGOTTEN = guarded(/\) \p{Lu}[\p{L}.]* \p{Lu}[\p{L}’'-]+ \(/u);
const COUPLED = guarded(/^\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+ (\p{Lu}[\p{L}’'-]+)$/u);
/** "M.D.", "Ph.D.": letters behind a name. */
const DEGREE = guarded(/^(?:\p{Lu}\p{Ll}?\.){2,3}$/u);
const NEXT_PERSON = guarded(/^\s*(?:and|&)\s+\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u);
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
  const single = parts.length > 1 && parts.every((part) => !/\S\s+\S/.test(part.text.trim()));
  let office: string | null = null;
  let together: string | null = null;
  let column: { readonly start: number; readonly end: number } | null = null;
  for (const part of parts) {
    const lead =
      /^\s*(?:(?:(?:councillors?|cllrs|deputies|senators|members|officials)\s*[–—-]|and|&|plus|also|cyng\.?\s*\/|cyng\.?|(?:c{0,2}ll?rs|cllr)\.?|trustees|directors|supervisors|commissioners|selectmen|governors|councillors?:?|messrs\.?|alternates|elders|churchwardens|the following:?|(?:these |they )?(?:(?:were|was|have been) )?(?:received|given|noted|sent)(?: and (?:accepted|noted))? from|from:?|together with|apologies from|as well as)\s+)*/i.exec(
        part.text,
      )![0].length;
    const from = part.start + lead;
    // "Alternates Ann Ode and Cy Dean": what they are together.
    const plural = /\b(alternate|elder|churchwarden)s\s/i.exec(part.text.slice(0, lead))?.[1];
    if (plural) together = plural;
    const previous = found.at(-1);
    const words = text.slice(from, part.end).trim();
    if (words === "" || UNNAMED.test(words) || (previous && DEGREE.test(words))) continue;
    // "… and the Clerk, Mrs Hale": an office with an article is whoever is named next, and nobody before.
    if (/^(?:and|&)$/.test(part.before) && /^the\s/i.test(words) && isRole(words) && nameAt(words) === null) {
      office = words.replace(/^the\s+/i, "");
      continue;
    }
    // "Deputy Mayor, Councillor Hugh Price;": where semicolons divide the people an office can stand before them.
    if (
      /^;?$/.test(part.before) &&
      text[part.end] === "," &&
      isRole(words) &&
      addressed(text.slice(part.end + 1, part.end + 60)) &&
      personIn(text, from, part.end) === null
    ) {
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
        (list || text[from] === "@" || stretch.line.mark ? handleIn(text, from, part.end, false) : null));
    const alone = list && !initials && entry?.words === 1 && entry.tails.length === 0;
    // "JaneD, marco_r": among names of one word that is one, too.
    if (entry && !(alone && isPlainTail(words) && !(single && GLUED.test(words)))) {
      for (const one of unglue(entry))
        found.push({
          entry: one,
          stretch,
          organisation: null,
          role: (part.before === "," ? office : null) ?? together,
        });
      office = null;
    } else if (previous && !/^\p{Ll}/u.test(words.replace(/^(?:and|the)\s/, ""))) {
      previous.entry.tails.push({ text: words, bracket: false });
      previous.entry.end = part.end;
      if (part.before === " ") column = { start: from, end: part.end };
    } else if (
      previous &&
      (isRole(words) ||
        standingOf(words.toLowerCase()) !== null ||
        /^(?:left|arrived|joined|late|from|until|online|via|by|remote)/i.test(words))
    ) {
      previous.entry.tails.push({ text: words, bracket: false });
      previous.entry.end = part.end;
    }
  }
  // "Jane and Gerald Paine": one surname for both.
  sharedSurnames(found, text);
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

/** "JaneD", "IanHale": a name that lost its space. */
const GLUED = guarded(/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u);

/** "Ann Ode, Cy and Flo Dean, Al Day": in a list of full names a given name before "and" has the surname behind it. */
function sharedSurnames(found: Found[], text: string): void {
  if (found.length < 4 || found.filter(({ entry }) => entry.words === 1).length * 2 > found.length) return;
  found.forEach((one, at) => {
    const next = found[at + 1]?.entry;
    const name = one.entry.name;
    if (
      !next ||
      one.entry.words !== 1 ||
      one.entry.tails.length > 0 ||
      next.words !== 2 ||
      !/^\p{Lu}\p{Ll}+$/u.test(name)
    )
      return;
    if (!/^\s(?:and|&)\s$/.test(text.slice(one.entry.start + name.length, next.start))) return;
    found[at] = { ...one, entry: { ...one.entry, name: `${name} ${next.name.split(" ").at(-1)!}`, words: 2 } };
  });
}

/** "Jo Bell, Acme, Al Jones, Zeta": full names and single words by turns. */
function alternating(text: string, parts: readonly { start: number; end: number }[]): boolean {
  if (parts.length < 4 || parts.length % 2 === 1) return false;
  return parts.every((part, at) => /\s\S/.test(text.slice(part.start, part.end).trim()) === (at % 2 === 0));
}

/** "Cllr Roy Cole", "Mrs Wills": a form of address says that it is somebody; "Principal Site Engineer" only begins like one. */
const addressed = (words: string): boolean =>
  /^\s*(?:cyng|cllr|councillor)/i.test(words) || (!!nameAt(words)?.title && !isRole(words.split("(", 1)[0]!));
/**
 * "Jo Bell, Hill Council; Al Jones, Vale Council; Ida Moss, Audit West": semicolons divide the people, and what stands
 * behind a comma describes the one before it, even where it could be a name itself.
 */
function describedByCommas(text: string): boolean {
  if (text.length > 20_000) return false;
  const groups = text.split(";").map((group) => group.split(","));
  const pairs = groups.filter((group) => group.length > 1);
  const plain = pairs.filter((group) => group.slice(1).every((words) => isPlainTail(words) || isRole(words))).length;
  const enough = pairs.length === groups.length ? plain > 0 : plain > 1 && plain * 2 >= pairs.length;
  const full = (words: string): boolean => {
    const hit = nameAt(words.replace(/^\s*and\s/, ""));
    return hit !== null && (hit.words >= 2 || hit.title !== null) && !isPlainTail(words);
  };
  if (groups.length === 2) return pairs.length === 2 && plain > 0 && pairs.every((group) => full(group[0]!));
  return groups.length >= 3 && enough && pairs.every((group) => group.length < 4 && full(group[0]!));
}
