import { isRole, nameAt } from "../../people/names";
import type { Span } from "../../text/block";
import { guarded } from "../../text/pattern";
import { standingOf } from "../labels";
import { UNNAMED } from "../language/en/attendance";
import { isGiven } from "../language/en/nicknames";
import { namesByInitials } from "../shapes";
import { handleIn, personIn, type Entry } from "./attendance-entries";
import type { Part } from "./attendance-parts";
import { isNamed, isOfficed, OFFICED, type ListShape } from "./attendance-shape";
import { sharedOffice, shareBrackets, typedTogether, unglue } from "./attendance-shared";
import type { Stretch } from "./attendance-stretches";
import { FIELD, isPlainTail, OFFICE_FROM } from "./attendance-tails";

/** Somebody whom a stretch of an attendance list names, and what its other words say that they are. */
export interface Found {
  readonly entry: Entry;
  readonly stretch: Stretch;
  readonly organisation: string | null;
  readonly role: string | null;
  /** Where a name begins whose last word stands on the next line. */
  readonly broken?: Span;
}

const TITLE = /\b(?:Mr|Mrs|Ms|Dr)\b/;
const COUPLED = guarded(/^\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+ (\p{Lu}[\p{L}’'-]+)(?: \(.*\))?$/u);
/** "Cllrs", "and", "Apologies from": what stands before a name in a list. */
const LEAD = guarded(
  /^\s*(?:(?:[A-Z]{1,2}\d[A-Z]{1,3}(?=\s[A-Z]{2})|\d{1,2}\.|(?:councillors?|cllrs|deputies|senators|members|officials)\s*[–—-]|and|&|plus|also|ex[- ]officio|cyng\.?(?:\s*\/)?|(?:cyng\.?\s*\/\s*)?(?:c{0,2}ll?rs|cllr)\.?:?|(?:county|district|borough|unitary|ward|city) (?:councillors|cllrs\.?)(?:\s?[:–-])?|trustees|directors|supervisors|commissioners|selectmen|governors|members|councillors?:?|(?:messrs|mesdames)\.?|alternates|elders|churchwardens|the following:?|(?:these |they )?(?:(?:were|was|ha(?:ve|d) been) )?(?:received|given|noted|sent)(?: and (?:accepted|noted))? from,?|from:?|[a-z]{3,}s:|present (?:were|was):?|together with|apologies (?:were )?(?:received )?from|as well as|with|(?:via|by|on) (?:microsoft |ms )?(?:teams|zoom|phone|video)(?=\s[A-Z]))(?:\s+|(?<=[.-])(?=[A-Z])))+/i,
);
/** "Alternates", "District Councillors": what those named behind are together. */
const TOGETHER = guarded(
  /\b(alternate|elder|churchwarden|trustee|director|commissioner|supervisor|(?:county|district|borough|unitary|ward|city) (?:councillor|cllr))s\b/i,
);
/** "Copse Lane" behind a resident: nobody is called so. */
const isAddress = (words: string, { tails }: Entry): boolean =>
  LIVES.test(tails.at(-1)?.text ?? "") && !isGiven(words.split(" ", 1)[0]!) && ADDRESS.test(words);
const LIVES = /^(?:local )?(?:resident|tenant|neighbou?r|householder|landowner)$/i;
const ADDRESS = /^\S.*\s(?:Road|Street|Avenue|Rd|Lane|Close|Drive|Way|Hill|Court|Place|Terrace|Crescent|Gardens)$/;
/** "M.D.", "Ph.D.": letters behind a name. */
const DEGREE = guarded(/^(?:\p{Lu}\p{Ll}?\.){2,3}$/u);
const NEXT_PERSON = guarded(/^\s*(?:and|&)\s+\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u);

/** The people whom the pieces of a list name: a piece is somebody, or what the one before is. */
export function collect(
  text: string,
  parts: readonly Part[],
  stretch: Stretch,
  shape: ListShape,
  list: boolean,
): Found[] {
  const found: Found[] = [];
  const alternate = alternating(text, parts);
  const body = text.slice(stretch.start, stretch.end);
  const described = describedByCommas(body);
  // "Mr A Ode, Director, Roads, Mr C Dean, Head of Finance, …": where people have titles a word without one is nobody.
  const titled = body.split(TITLE).length > 4;
  // "Apologies: RG"
  const initials =
    namesByInitials(body) ||
    ((stretch.office !== null || (stretch.inline && stretch.status === "apologies")) && ONE_SHORT.test(body));
  const lettered = parts.some(({ text: one }, at) => isLetters(one) && isLetters(parts[at + 1]?.text ?? ""));
  const single = parts.length > 1 && parts.every((part) => !/\S\s+\S/.test(part.text.trim()));
  // "…, Ian Hale, AverilWalker, Tom Dent, …": among full names alone the one that lost its blank.
  const lone = parts.length > 4 && parts.filter((part) => !/\S\s+\S/.test(part.text.trim())).length === 1;
  const isGluedName = (words: string): boolean =>
    GLUED.test(words) && (single || lone || typedTogether(words) !== null || isGiven(words.slice(0, -1)));
  // "Town Manager Hale, Chief Engineer Day, Director of Works Ode": where most have an office and a surname all may.
  const officed =
    parts.filter(({ text: one }) => isOfficed(one)).length * 3 >=
    (/^(?!.*\b(?:of|for)\b).*;/.test(body) ? 6 : Math.max(6, parts.length * 2));
  // "Jo, Sam, TJ, Alex": among given names two letters are somebody.
  const called = parts.filter((part) => isGiven(part.text.trim())).length * 2 >= parts.length;
  const shouted = parts.every((part) => /^[^\p{Ll}]+$/u.test(part.text));
  const isShort = (words: string): boolean =>
    (lettered && isLetters(words)) || (called && /^\p{Lu}{2}$/u.test(words)) || (called && shouted);
  let office: string | null = null;
  let ahead = false;
  let together: string | null = null;
  let ofAbove = false;
  let closed = false;
  let column: { readonly start: number; readonly end: number } | null = null;
  for (const part of parts) {
    const lead = LEAD.exec(part.text)?.[0].length ?? part.text.length - part.text.trimStart().length;
    const from = part.start + lead;
    const plural = TOGETHER.exec(part.text.slice(0, lead))?.[1];
    if (plural) together = plural;
    // "… and D Flo, Mr J Moss": the last of them came behind "and".
    else if (ofAbove && closed) together = null;
    if (plural) ofAbove = /[ tr]/.test(plural.slice(-2)) || plural.includes(" ");
    closed = !plural && /^(?:and|&)$/.test(part.before);
    const previous = found.at(-1);
    const words = text.slice(from, part.end).trim();
    if (ofAbove && /^the\s/i.test(words) && isRole(words)) continue;
    if (words === "" || UNNAMED.test(words) || (previous && DEGREE.test(words))) continue;
    // "Jo Bell – Resident, Mill Road": where somebody lives.
    if (previous && part.before === "," && isAddress(words, previous.entry)) {
      previous.entry.tails.push({ text: words, bracket: false });
      continue;
    }
    // "Ann Ode, Cy Dean, Trustees and Flo Gale, Clerk": what those before are.
    if (previous && part.before === "," && sharedOffice(words) !== null) {
      previous.entry.tails.push({ text: words, bracket: false });
      continue;
    }
    // "… and the Clerk, Mrs Hale": an office with an article is whoever is named next, and nobody before.
    if (
      /^(?:and|&|(?:together|along) with)$/.test(part.before) &&
      /^the\s/i.test(words) &&
      !/\s[–—:-]\s|\(/.test(words) &&
      isRole(words) &&
      nameAt(words) === null
    ) {
      office = words.replace(/^the\s+/i, "");
      continue;
    }
    // "Deputy Mayor, Councillor Hugh Price;": where semicolons divide the people an office can stand before them.
    if (
      /^;?$/.test(part.before) &&
      text[part.end] === "," &&
      isRole(words) &&
      !words.includes("(") &&
      (addressed(text.slice(part.end + 1, part.end + 60)) ||
        (found.length === 0 && isNamed(text.slice(part.end + 1, part.end + 60)))) &&
      personIn(text, from, part.end) === null
    ) {
      office = words.replace(/^the\s+/i, "");
      ahead = found.length === 0;
      continue;
    }
    // "Supervisor, Ann Ode; Councilmen, Cy Dean, Al Day": what all those up to the semicolon are.
    if (part.before === ";") together = null;
    // "Manager, Jo Bell and Assistant Manager, Al Day": where the first office stands before its holder all do.
    if (
      ahead &&
      text[part.end] === "," &&
      isRole(words) &&
      !words.includes("(") &&
      isNamed(text.slice(part.end + 1, part.end + 60))
    ) {
      together = sharedOffice(words);
      office = together === null ? words.replace(/^the\s+/i, "") : null;
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
      (titled ? /^(?:and|&|,)$/ : /^(?:and|&)$/).test(part.before) &&
      (!/\s/.test(words) || (described && isPlainTail(words)) || (isRole(tail.text) && FIELD.test(words))) &&
      found.every(({ entry }) => entry.words >= 2)
    ) {
      previous!.entry.tails[previous!.entry.tails.length - 1] = {
        text: `${tail.text} ${part.before} ${words}`,
        bracket: false,
      };
      previous!.entry.end = part.end;
      continue;
    }
    const hangs =
      previous !== undefined &&
      !(officed && isOfficed(words)) &&
      !isGluedName(words) &&
      !initials &&
      !isShort(words) &&
      ((part.before === "," &&
        (shape.rowTails ||
          // "Carla Wynn, Wynn Engineering"
          words.startsWith(`${previous.entry.name.slice(previous.entry.name.lastIndexOf(" ") + 1)} `) ||
          (shape.oneEach && parts.length === 2 && !/\s/.test(words)) ||
          (described && !addressed(part.text)) ||
          isPlainTail(words) ||
          (alternate && !/\s/.test(words)))) ||
        (part.before === " " && !shape.columnsOfPeople && !NEXT_PERSON.test(part.text) && !isCalled(words)) ||
        (part.before === "," && OFFICE_FROM.test(words) && isRole(words)) ||
        (/^(?:and|&)$/.test(part.before) && isPlainTail(words) && nameAt(words) === null));
    const entry = hangs
      ? null
      : ((officed ? officedIn(text, from, part.end) : null) ??
        (initials || isShort(words) ? handleIn(text, from, part.end, true) : null) ??
        personIn(text, from, part.end) ??
        (lead > 0 ? personIn(text, part.start, part.end) : null) ??
        ((list && (stretch.group === null || parts.length > 1)) || text[from] === "@" || stretch.line.mark
          ? handleIn(text, from, part.end, false)
          : null));
    const alone = list && !initials && entry?.words === 1 && entry.tails.length === 0;
    // "JaneD, marco_r": among names of one word that is one, too.
    if (entry && !(alone && !isShort(words) && !lettered && isPlainTail(words) && !isGluedName(words))) {
      for (const one of unglue(entry))
        found.push({
          entry: one,
          stretch,
          organisation: null,
          role:
            (part.before === "," ? office : null) ??
            (ofAbove && one.tails.some((tail) => isRole(tail.text)) ? null : together),
        });
      office = null;
    } else if (previous && !/^\p{Ll}/u.test(words.replace(/^(?:and|the)\s/, ""))) {
      previous.entry.tails.push({ text: words, bracket: false });
      previous.entry.end = part.end;
      if (part.before === " ") column = { start: from, end: part.end };
    } else if (
      previous &&
      (isRole(words) ||
        standingOf(words.toLowerCase().replace(/\.$/, "")) !== null ||
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

/** "Dr Ann Ode (AO), JL, MC, RM": two pairs of letters side by side are people; one alone is where somebody is from. */
const isLetters = (words: string): boolean =>
  /^\s*(?:and\s)?\p{Lu}{2,3}\.?(?:\s\(\p{L}[^()]{3,24}\))?\s*$/u.test(words);

/** "Jennifer Hale (Chair)" behind a gap: a full name by its given name. */
function isCalled(words: string): boolean {
  const hit = nameAt(words);
  return (
    hit?.words === 2 && isGiven(words.slice(hit.start).split(" ", 1)[0]!) && /^\s*(?:$|\()/.test(words.slice(hit.end))
  );
}

export function officedIn(text: string, from: number, end: number): Entry | null {
  const match = OFFICED.exec(text.slice(from, end));
  return match && isOfficed(match[0])
    ? { name: match[2]!, start: from, end, words: 1, tails: [{ text: match[1]!, bracket: false }] }
    : null;
}

const ONE_SHORT = guarded(/^\s*(?!N\/?A|NIL|TB[AC]|NONE)\p{Lu}{2,3}\.?\s*$/u);

/** "JaneD", "IanHale": a name that lost its space. */
const GLUED = guarded(/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){0,2}\p{Lu}\p{Ll}*$/u);

/** "Cy and Flo Dean, Al Day": in a list of full names a given name before "and" has the surname behind it. */
function sharedSurnames(found: Found[], text: string): void {
  if (found.length < 3 || found.filter(({ entry }) => entry.words === 1).length * 2 > found.length) return;
  found.forEach((one, at) => {
    const next = found[at + 1]?.entry;
    const name = one.entry.name;
    if (
      !next ||
      // "Ann Ode, Cy and Flo Dean": the last "and" of a short list couples nobody.
      (found.length === 3 && at > 0) ||
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
  if (text.length > 20_000 || !text.includes(";")) return false;
  const groups = text.split(";").map((group) => group.split(","));
  const pairs = groups.filter((group) => group.length > 1);
  const plain = pairs.filter((group) => group.slice(1).every((words) => isPlainTail(words) || isRole(words))).length;
  const enough = pairs.length === groups.length ? plain > 0 : plain > 1 && plain * 2 >= pairs.length;
  const full = (words: string): boolean => {
    const hit = nameAt(words.replace(/^\s*and\s/, ""));
    return hit !== null && (hit.words >= 2 || hit.title !== null) && !isPlainTail(words);
  };
  // "Ann Ode, Chair; Cy Dean, Al Day, Flo Gale": full names alone between two semicolons are people.
  if (groups.some((group) => group.length > 2 && group.every(full))) return false;
  if (groups.length === 2) return pairs.length === 2 && plain > 0 && pairs.every((group) => full(group[0]!));
  return groups.length >= 3 && enough && pairs.every((group) => group.length < 4 && full(group[0]!));
}
