import { fitsInitials, initialsWithin, isOrganisation, isRole, nameAt, trailingInitials } from "../../people/names";
import { GIVEN_TOO, NOT_NAMES, ORGANISATION_WORDS, ROLE_WORDS, SUFFIXES } from "../language/en/people";
import { INITIALS, officeBeforeInitials, UNIT } from "../shapes";
import { isGiven } from "../language/en/nicknames";
import { smallNumbers } from "../language/en/calendar";
import { UNNAMED } from "../language/en/attendance";
import { BY_INITIALS, COUPLE } from "./attendance-parts";
import { addressed, type Tail } from "./attendance-tails";
import { guarded } from "../../text/pattern";

/** One person in a list, as far as the piece of text alone tells. Offsets count in the text that was given. */
export interface Entry {
  readonly name: string;
  readonly start: number;
  end: number;
  readonly words: number;
  readonly tails: Tail[];
}

/** Brackets of a piece, and the piece with spaces in their place (offsets stay). */
function peel(text: string): { bare: string; brackets: string[] } {
  const brackets: string[] = [];
  const bare = text.replace(/[([]([^()[\]]*)[)\]]?/g, (all, inner: string) => {
    brackets.push(inner);
    return " ".repeat(all.length);
  });
  return { bare, brackets };
}

/** The person a piece of text names: name first, or after an office. Null when it names none. */
export function personIn(text: string, from: number, to: number): Entry | null {
  const piece = text.slice(from, to);
  if (UNNAMED.test(piece.trim())) return null;
  // "Jo Bell ❌"
  const crossed = /\s*[❌✗]\s*$/u.exec(piece);
  if (crossed) {
    const entry = personIn(text, from, from + crossed.index);
    return entry && { ...entry, tails: [...entry.tails, { text: crossed[0].trim(), bracket: true }] };
  }
  const couple = /&| and /.test(piece) ? BY_INITIALS.exec(piece.trim()) : null;
  if (couple) {
    const start = from + piece.indexOf(couple[0]);
    return { name: couple[0], start, end: start + couple[0].length, words: 2, tails: [] };
  }
  const above =
    piece.length > 200
      ? null
      : /^\s*(((?:\p{Lu}\p{L}+\s+){1,2}?)(?:c{0,2}ll?rs?|councill?ors?))\.?\s+(?=\p{Lu})/iu.exec(piece);
  const [, whole = "", lead = ""] = above ?? [];
  if (above && (isOrganisation(lead) || !isGiven(lead.trim())) && nameAt(piece, above[0].length)) {
    // "District Cllr Mary Fell": a councillor of another body; "Chairman Cllr Fell".
    const entry = personIn(text, from + above[0].length, to);
    return entry && { ...entry, tails: [{ text: isRole(lead) ? lead : whole, bracket: false }, ...entry.tails] };
  }
  // "(Chair) Jo Bell", "Chair – Mrs Bell"
  const ahead = OFFICE_AHEAD.exec(piece);
  if (ahead && isRole(ahead[1]!)) {
    const entry = personIn(text, from + ahead[0].length, to);
    // "PCSO Jo Bell – Weir Valley Police": nobody stands behind the dash.
    if (entry) return { ...entry, tails: [{ text: ahead[1]!, bracket: true }, ...entry.tails] };
  }
  // "FRANCES WALTER-SUPERVISOR", "Jo Bell- Chair": a hyphen for a dash.
  const hyphen = piece.length < 120 && piece.includes("-") ? HYPHEN_OFFICE.exec(piece) : null;
  if (
    hyphen &&
    isRole(hyphen[2]!) &&
    (nameAt(hyphen[1]!)?.words ?? 0) >= 2 &&
    nameAt(hyphen[1]!)!.end === hyphen[1]!.length
  ) {
    const entry = personIn(text, from, from + hyphen[1]!.length);
    if (entry) return { ...entry, end: to, tails: [...entry.tails, { text: hyphen[2]!, bracket: false }] };
  }
  // "Chairman D.Hale": an office before an initial that lost its blank.
  const close = OFFICE_AND_LETTER.exec(piece);
  if (close && isRole(close[1]!)) {
    const entry = personIn(text, from + close[0].length - close[2]!.length, to);
    return entry && { ...entry, tails: [{ text: close[1]!.trim(), bracket: false }, ...entry.tails] };
  }
  // "HALE, J A": the surname first.
  const last = SURNAME_AND_LETTERS.exec(piece);
  if (last)
    return {
      name: `${last[2]!.trim()} ${last[1]!}`,
      start: from + piece.indexOf(last[1]!),
      end: to,
      words: 2,
      tails: [],
    };
  const unit = UNIT.exec(piece);
  if (unit) return personIn(text, from + unit[0].length, to);
  // "WK - Wei Kang, Bureau of Climate": initials in front.
  const short = INITIALS_FIRST.exec(piece);
  const called = short ? personIn(text, from + short[0].length, to) : null;
  if (short && called && fitsInitials(short[1]!, called.name))
    return { ...called, tails: [{ text: short[1]!, bracket: true }, ...called.tails] };
  // "Elizabeth (Betty) Warner": what she is called.
  const nick = NICKNAMED.exec(piece);
  if (nick && !isRole(nick[2]!) && !isOrganisation(nick[2]!)) {
    const hit = nameAt(nick[1]! + nick[3]!);
    const tails = tailsOf(piece.slice(nick[0].length));
    if (hit && hit.end === nick[1]!.length + nick[3]!.length && tails)
      return { name: tidy(nick[0].slice(hit.start)), start: from + hit.from, end: to, words: hit.words, tails };
  }
  const own = trailingInitials(piece.trimEnd());
  const initialled = own ? personIn(text, from, from + own.end) : null;
  if (own && initialled)
    return { ...initialled, end: to, tails: [{ text: own.letters, bracket: true }, ...initialled.tails] };
  const within = initialsWithin(piece);
  const described = within && personIn(text, from, from + within.end);
  if (described) {
    const tails = [
      { text: within.letters, bracket: true },
      { text: piece.slice(within.next), bracket: false },
    ];
    return { ...described, end: to, tails: [...tails, ...described.tails] };
  }
  const titles = piece.length < 80 ? COUPLE.exec(piece) : null;
  if (titles && titles.index === 0) return personIn(text, from + titles[0].length, to);
  const holder = officeHolder(piece, from, to);
  if (holder) return holder;
  const { bare, brackets } = peel(piece);
  const leading = BRACKET_AFTER_WORD.test(piece) ? afterOffice(bare, from, to, []) : null;
  if (leading)
    return { ...leading, tails: [{ text: piece.slice(0, piece.lastIndexOf(leading.name)).trim(), bracket: false }] };
  const bracketTails = brackets.map((inner): Tail => ({ text: inner, bracket: true }));
  const hit = nameAt(bare);
  // "Film Club Officer Jo Bell": what looks like a name first is part of the office; so does all of "Senior Planner Jo Bell".
  const swallowed = hit && hit.title === null && hit.words >= 4 ? afterOffice(bare, from, to, bracketTails) : null;
  if (swallowed) return swallowed;
  const office =
    hit && hit.title === null && /^ *(?:\p{L}|&)/u.test(bare.slice(hit.end))
      ? afterOffice(bare, from, to, bracketTails)
      : null;
  if (office) return office;
  if (
    hit &&
    (hit.words >= 2 ||
      hit.title !== null ||
      !isRole(bare.slice(0, hit.end + 12)) ||
      /^\s*(?:$|[,:–—-])/.test(bare.slice(hit.end)))
  ) {
    const rest = bare.slice(hit.end);
    // "B.", "Gather for a song"
    if (
      hit.title === null &&
      (/^\s*\p{L}\.?\s*$/u.test(piece) ||
        (hit.words === 1 && /^\sfor\s/.test(rest) && /\p{Ll}/u.test(bare.slice(hit.start, hit.end))))
    )
      return null;
    if (isOrganisation(bare.slice(hit.start)) && hit.words === 1 && /^\s*(?!from\b|representing\b)\p{L}/u.test(rest))
      return null;
    // "Ferndown Primary School": what goes on without a sign is the name of a body, not of somebody.
    const next = NAME_GOES_ON.exec(rest)?.[1];
    if (next && hit.title === null && hit.words <= 2 && ORGANISATION_WORDS.has(next.toLowerCase())) return null;
    const tails = tailsOf(rest);
    if (tails === null) return null;
    const name = tidy(piece.slice(hit.start, hit.end));
    const behind = WITH_BODY.exec(name) ?? WITH_HONOUR.exec(name);
    return {
      name: behind ? behind[1]! : name,
      start: from + hit.from,
      end: to,
      words: behind ? hit.words - 1 : hit.words,
      tails: [
        ...officeTitle(hit.title),
        ...(behind && !SUFFIXES.has(behind[2]!.toLowerCase()) && !behind[2]!.endsWith(".")
          ? [{ text: behind[2]!, bracket: false }]
          : []),
        ...tails,
        ...bracketTails,
      ],
    };
  }
  return afterOffice(bare, from, to, bracketTails);
}

const OFFICE_AND_LETTER = guarded(/^\s*(\p{Lu}[\p{L}/ &-]{3,40})\s((?:\p{Lu}\.){1,3}\p{Lu}[\p{L}’'-]+)\s*$/u);
const SURNAME_AND_LETTERS = guarded(
  /^\s*(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?|\p{Lu}[\p{L}’'-]+),\s?((?:\p{Lu}\.?\s?){1,4})$/u,
);

const NICKNAMED = guarded(
  /^(\s*(?:\p{L}{2,6}\.? )?\p{Lu}\p{Ll}+ )\((\p{Lu}\p{Ll}+)\) (\p{Lu}\p{Ll}[\p{L}’'-]+)(?=\s*(?:$|[,;(–—-]))/u,
);

const HYPHEN_OFFICE = guarded(
  /^(\s*\p{Lu}[^-,;()]{3,50}?(?:-\p{Lu}[\p{L}’']+)?)\s?-\s?(\p{Lu}[\p{L} &/]{2,50}?)[\s.]*$/u,
);

/** "Brian Wood SHMU": a body in capitals behind a full name. */
const WITH_BODY = guarded(
  /^(\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]+) (?!(?:I[IV]|L[IEU]|[YWXH]U|MA|[DV]O|NG)$)(\p{Lu}{2,5})$/u,
);

/** "Ruth Cadmore MP", "Julia Parr, JP": what somebody sits in or was honoured with, behind a full name. */
const WITH_HONOUR = guarded(
  /^(\p{Lu}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* )*\p{Lu}\p{Ll}[\p{L}’'-]+),? (MP|MSP|MEP|JP|DL|KC|QC|(?:\p{Lu}\p{Ll}?\.){2,4})$/u,
);

const OFFICE_AHEAD = guarded(
  /^\s*\(?\s?(\p{L}[^(),:–—]{2,30}?)(?:\) ?(?=\p{Lu})|\s?[:–—-]\s(?=(?:Cllr|Mrs?|Ms|Miss|Dr|Revd?|Councillor)\b|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){2}$))/u,
);
const INITIALS_FIRST = guarded(
  /^\s*(?:[[(](?=\p{Lu}{2,4}[\])]))?(\p{Lu}{2,4})\s*(?:[–—:=]|-(?=\s)|\t|[\])]\s|\s(?=\p{Lu}\.?\p{L}*\s\p{Lu}))\s*(?=\p{Lu}[\p{L}.])/u,
);
const BRACKET_AFTER_WORD = guarded(/^\s*\p{L}+ \([^()]*\) \p{L}/u);
const NAME_GOES_ON = guarded(/^ (\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?\s*$/u);
const NAME_IN_BRACKET = guarded(
  /^\s*(?:the\s+)?([\p{L}@][\p{L}\d_.’'& -]{1,80}?(?:\s\([\p{L} ]{4,40}\))?)\s*\(([^()]{4,60})\)\s*(.*)$/iu,
);

/** "The Vicar (Revd Naomi Teale) in the chair", "bob (Bob Tennant)": the name stands in the bracket. */
function officeHolder(piece: string, from: number, to: number): Entry | null {
  const match = NAME_IN_BRACKET.exec(piece.slice(0, 200));
  if (!match) return null;
  const [, words, inside, rest] = match;
  const hit = nameAt(inside!);
  const handle = isHandle(words!) || INITIALS.test(words!);
  // "@bo (Bo Marsh, Weir Labs)": whose he is stands in the bracket as well.
  const behind = handle && hit ? /^,\s*(.+)$/.exec(inside!.slice(hit.end))?.[1] : undefined;
  const called = behind ? inside!.slice(0, hit!.end) : inside!;
  if (
    !hit ||
    (hit.end < inside!.trimEnd().length && !behind) ||
    !(hit.words >= 2 || hit.title) ||
    isOrganisation(called) ||
    isRole(called)
  )
    return null;
  const office =
    (isRole(words!) || MAY_HOLD.test(words!)) && !(NAMES_SOMEBODY.test(words!) && (nameAt(words!)?.words ?? 1) !== 1);
  // "Denmark (Jan Berg)": who stands in the bracket for a country or a body.
  const sent =
    !office && isGiven(inside!.split(" ", 1)[0]!) && !isGiven(words!.split(" ", 1)[0]!) && !nameAt(words!)?.title;
  if (!office && !handle && !sent) return null;
  const at = piece.indexOf("(") + 1;
  return {
    name: tidy(inside!.slice(hit.start, hit.end)),
    start: from + at + hit.from,
    end: to,
    words: hit.words,
    tails: [
      ...(office || (sent && !behind) ? [{ text: words!, bracket: false }] : []),
      ...(behind ? [{ text: behind, bracket: true }] : []),
      ...(rest ? [{ text: rest, bracket: false }] : []),
    ],
  };
}
const MAY_HOLD = guarded(/\b(?:director|manager|officer|head|executive|secretary|adviser|advisor|chief|clerk)\b/i);
const NAMES_SOMEBODY = /\b(?:mr|mrs|ms|miss|dr|cllr|revd?)\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}/u;

/** A handle (or, where the whole list is of that kind, initials) alone, perhaps with a bracket behind it, as an entry of a list. */
export function handleIn(text: string, from: number, to: number, initials: boolean): Entry | null {
  const called = initials ? officeHolder(text.slice(from, to), from, to) : null;
  if (called) return called;
  const office = initials ? officeBeforeInitials(text.slice(from, to).trim()) : 0;
  if (office > 0) {
    const at = from + text.slice(from, to).search(/\S/);
    const holder = handleIn(text, at + office, to, true);
    return holder && { ...holder, tails: [{ text: text.slice(at, at + office).trim(), bracket: false }] };
  }
  const match = /^\s*([^\s[\]]+?)\.?\s*(?:[([]([^()[\]]{1,40})[)\]])?[\s.]*$/u.exec(text.slice(from, to));
  // "Jan", "June": among names a month is somebody.
  const given = match !== null && GIVEN_TOO.has(match[1]!.toLowerCase()) && /^\p{Lu}/u.test(match[1]!);
  if (!match || !(given || isHandle(match[1]!) || (initials && INITIALS.test(match[1]!)))) return null;
  const start = from + text.slice(from, to).indexOf(match[1]!);
  return {
    name: match[1]!,
    start,
    end: to,
    words: 1,
    tails: match[2] === undefined ? [] : [{ text: match[2], bracket: true }],
  };
}

/** "@mirela", "jkovac": what people are called where they work together; a common word is none. */
export function isHandle(word: string): boolean {
  if (/^@[\w.-]{2,38}$/.test(word)) return true;
  return (
    /^\p{Ll}[\p{Ll}\d_.-]{2,24}$/u.test(word) &&
    !NOT_NAMES.has(word) &&
    !ROLE_WORDS.has(word) &&
    !ORGANISATION_WORDS.has(word) &&
    !(word in smallNumbers) &&
    !/^(?:online|remote(?:ly)?|virtual(?:ly)?|late|zoom|teams|phone|minutes|notes|vacant|vacancy|proxy|tbc|several|some|few|many|various|received|sent|given|noted|accepted|presided|presiding|chaired|chairing|attended|joined|apologised)$/.test(
      word,
    )
  );
}

/** "Supervisor Dale Larkin": some forms of address are an office. */
const officeTitle = (title: string | null): Tail[] =>
  (title?.match(/\p{L}+/gu) ?? [])
    .filter((word) => ROLE_WORDS.has(word.toLowerCase()) && !/^(?:coun|rep|ser)/i.test(word))
    .map((text) => ({ text, bracket: false }));

const tidy = (name: string): string => name.replace(/[\s_]+/g, " ").trim();

/** What follows a name: nothing, or pieces after a dash, colon, gap, "from", "of", "–"; null when prose follows. */
function tailsOf(rest: string): Tail[] | null {
  const text = rest.trim();
  if (text === "" || /^[.,;:*_]+$/.test(text)) return [];
  const lead = /^\s*(?:[–—:|/.,;]|-{1,2}|\t|\s{2,})\s*/.exec(rest);
  if (lead)
    return text
      .split(/\s+[–—-]{1,2}\s+|\t+|\s{3,}|\s\|\s|^[–—:|/-]+/)
      .filter((piece) => piece.trim() !== "")
      .map((piece): Tail => ({ text: piece.trim(), bracket: false }));
  // "Greg Beech, who took the minutes."
  if (/^who\s/.test(text))
    return /^who (?:took|is taking|kept|minuted)\b/.test(text) ? [{ text: "minutes", bracket: false }] : [];
  const from =
    /^(?:from|of|representing|\(?for)\s+(?:the\s+)?(\p{Lu}.*?|(?:plot|flat|number|lot|unit) \d+)(?:\s(?:who|which)\s.*)?$/u.exec(
      text,
    );
  if (from) return [{ text: text.startsWith("for") ? text : from[1]!, bracket: false }];
  if (
    isRole(text) ||
    isOrganisation(text) ||
    /^(?:via|by|online|remotely|left|late|joined|arrived|part|until)\b/i.test(text)
  )
    return [{ text, bracket: false }];
  const words = text.split(/\s+/);
  if (/^\p{Lu}/u.test(text) && words.length <= 4 && words.every((word) => /^(?:\p{Lu}|of|and|&|the)/u.test(word)))
    return [{ text, bracket: false }];
  return /^\p{Ll}/u.test(text) && words.length > 2 ? null : [];
}

/** "Treasurer", "Vice-Presidents": a word for an office, in the plural behind a hyphen too. */
const isOfficeWord = (word: string, folded: string): boolean =>
  ROLE_WORDS.has(folded) || (word.includes("-") && isRole(word.replace(/s$/, "")));

/** "Vice President Sport Jo Gore", "PCSO Abi Land": the name is the last two words, with initials before them. */
function afterOffice(bare: string, from: number, to: number, brackets: Tail[]): Entry | null {
  // "Director Ann Ode. The prayer was read."
  const text = bare
    .split(/(?<=\p{Ll}{2})\.\s(?=\p{Lu}\p{Ll}*\s(?:\S+\s){0,4}(?:was|were|led|called)\s)/u, 1)[0]!
    .trimEnd();
  const words = [...text.matchAll(/[^\s/]+/g)];
  const called = addressed(text);
  if (called) {
    const tails = [{ text: called[1]!.trim(), bracket: false }, ...brackets];
    return { name: called[2]!, start: from + words[0]!.index, end: to, words: 1, tails };
  }
  if (words.length < 3 || words.length > 16) return null;
  const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, "");
  const office = words.findIndex((word, at) => at < words.length - 1 && isOfficeWord(word[0], fold(word[0])));
  if (office < 0) return null;
  let last = office;
  for (let at = office; at < words.length - 2; at++)
    if (isOfficeWord(words[at]![0], fold(words[at]![0])) || ORGANISATION_WORDS.has(fold(words[at]![0]))) last = at;
  let first = words.length - 2;
  while (first - 1 > last && /^\p{Lu}\.?$/u.test(words[first - 1]![0])) first--;
  // "Mayor Trent W. Davis": a given name and an initial with its stop.
  if (first - 1 > last && /^\p{Lu}\.$/u.test(words[first]![0])) first--;
  if (first <= office) return null;
  // "Lead Officer Parental Involvement" names nobody.
  if (/[^m]ment$|[st]ion$/.test(text) && !called) return null;
  // "Director of Human Resources" names nobody.
  if (/^(?:of|for|to|the|and|&)$/i.test(words[first - 1]![0])) return null;
  const start = words[first]!.index;
  const hit = nameAt(text, start);
  if (!hit || hit.end < text.length - 1 || hit.words < 2) return null;
  return {
    name: tidy(text.slice(hit.start, hit.end)),
    start: from + words[0]!.index,
    end: to,
    words: hit.words,
    tails: [
      {
        text: text
          .slice(0, hit.from)
          .trim()
          .replace(/[\s:,–-]+$|\s(?:mrs?|ms|miss|dr)\.?$/i, ""),
        bracket: false,
      },
      ...brackets,
    ],
  };
}
