import { fold } from "../text/fold";
import {
  GIVEN_TOO,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  ROLE_WORDS,
  SUFFIXES,
  SURNAMES,
  SURNAMES_OF_BODIES,
  TITLES,
} from "../reading/language/en/people";
import { isGiven } from "../reading/language/en/nicknames";
import { guarded } from "../text/pattern";

/** A person's name in a text. `start`/`end` hold the name without title. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** Where the title begins, or `start`. */
  readonly from: number;
  readonly title: string | null;
  /** Words of the name, particles and suffixes not counted. */
  readonly words: number;
}

const FIRST = guarded(/[ \t\u00a0]*(\p{L}(?:[\p{L}\p{M}’'‘`]|-(?!\s)|–(?=\p{Ll}))*\.?)/uy);
/**
 * A tab or a run of spaces separates columns and ends a name, but for two spaces behind a stop ("R.  Hale"); "Ines_Duarte" is
 * how some call software writes one.
 */
const WORD = guarded(
  /(?:(?<=\.) {2}|[ \u00a0_])?(?:[‘“"'](?:\p{L}[\p{L}.]{1,12})[’”"'] )?(\p{L}(?:[\p{L}\p{M}’'‘`]|-(?!\s))*\.?)/uy,
);
const MOST_WORDS = 6;

/**
 * The name that begins at `from` (spaces skipped), or null. Reads titles, initials, particles ("de", "van"), hyphens,
 * apostrophes and suffixes; stops before words that belong to no name. Bounded work.
 */
export function nameAt(text: string, from = 0): NameHit | null {
  let at = from;
  let title: string | null = null;
  let start = -1;
  let end = -1;
  let begin = -1;
  let count = 0;
  let particles = 0;
  for (let step = 0; step < 12; step++) {
    const pattern = count === 0 ? FIRST : WORD;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const word = match[1]!;
    // "Peter ZL2LF": letters and figures in one word are no name.
    if (begin >= 0 && isFigure(text.charCodeAt(pattern.lastIndex))) break;
    const wordStart = match.index + match[0].length - word.length;
    const bare = word.endsWith(".") ? word.slice(0, -1) : word;
    const folded = withoutApostrophes(bare.toLowerCase());
    if (begin < 0) begin = wordStart;
    // "The Revd Canon Howard Gill", "Associate Professor R Rosa": what stands before a title belongs to it.
    if (
      count === 0 &&
      title === null &&
      MAY_STAND_BEFORE_TITLE.has(folded) &&
      BEFORE_TITLE.test(text.slice(wordStart, wordStart + 32))
    ) {
      at = wordStart + word.length;
      continue;
    }
    if (
      count === 0 &&
      TITLES.has(folded) &&
      startsUpper(word) &&
      !isSurname(title, folded, text, wordStart + word.length)
    ) {
      title = text.slice(begin, wordStart + word.length);
      at = wordStart + word.length;
      continue;
    }
    if (isSuffix(bare, folded) && count > 0 && bare !== bare.toLowerCase()) {
      end = wordStart + word.length;
      break;
    }
    if (PARTICLES.has(folded) && bare === folded && particles < 3) {
      if (count === 0) break;
      particles++;
      at = wordStart + word.length;
      continue;
    }
    const small = !startsUpper(word) && !O_NAME.test(word);
    // "Joan van der berg", "Mrs hale": a small letter where only a surname can stand.
    if (small && !((particles > 0 && count > 0) || (count === 0 && PLAIN_TITLE.test(title ?? "")))) break;
    if (
      count === MOST_WORDS ||
      (small && !(bare.length > 2 && ENDS_ENTRY.test(text.slice(at + match[0].length, at + match[0].length + 3))))
    )
      break;
    const surname =
      ((count === 1 ||
        (count === 2 &&
          !(ROLE_WORDS.has(folded) && /^\p{Lu}\.?[ \u00a0]/u.test(text.slice(start, start + 3))) &&
          ENDS_NAME.test(text.slice(wordStart + word.length, wordStart + word.length + 3)))) &&
        SURNAMES.has(folded) &&
        // "Jo Hale CAO": her office. "Jo Sun 4 May": a day of the week.
        !(folded === "cao" && bare !== "Cao") &&
        !(folded === "sun" && isFigure(text.charCodeAt(wordStart + word.length + 1)))) ||
      // "Miss Dean", but "Mr Chairman"
      (count === 0 &&
        PLAIN_TITLE.test(title ?? "") &&
        ROLE_WORDS.has(folded) &&
        !ADDRESSED.test(folded) &&
        !GOES_ON.test(text.slice(wordStart + word.length, wordStart + word.length + 4))) ||
      (SURNAMES_OF_BODIES.has(folded) && isOfSomebody(text, start, wordStart, wordStart + word.length, count, title));
    const letter =
      bare.length === 1 &&
      /^[ \u00a0]?(?:\p{Lu}\.?[ \u00a0]){0,3}(?:d[aeiou] |v[ao]n |d[er]{2} ){0,2}\p{Lu}[\p{L}’']/u.test(
        text.slice(wordStart + word.length, wordStart + word.length + 16),
      );
    const given = count === 0 && GIVEN_TOO.has(folded) && startsSurname(text, wordStart + word.length);
    if (
      !surname &&
      !given &&
      !(
        count === 1 &&
        title === null &&
        bare.length === 1 &&
        ENDS_ENTRY.test(text.slice(wordStart + word.length, wordStart + word.length + 3))
      ) &&
      !(letter && startsSurname(text, wordStart + word.length)) &&
      (NOT_NAMES.has(folded) ||
        ORGANISATION_WORDS.has(folded) ||
        ROLE_WORDS.has(folded) ||
        (folded.includes("-") && HYPHENED_OFFICE.test(folded)))
    )
      break;
    const initial = bare.length <= 2 && bare === bare.toUpperCase();
    if (start < 0) start = wordStart;
    count++;
    particles = 0;
    // A stop after a whole word ends the name and the sentence.
    end = wordStart + (initial ? word.length : bare.length);
    at = wordStart + word.length;
    if (
      !initial &&
      word.endsWith(".") &&
      !(
        count === 1 &&
        title === null &&
        (INITIAL_BEHIND.test(text.slice(at, at + 6)) ||
          SHORTENED.test(bare) ||
          (isGiven(bare) && INITIAL_BETWEEN.test(text.slice(at, at + 6))))
      ) &&
      !(folded === "st" && /^ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 3)))
    )
      break;
    if (text[at] === ",") {
      // "Fr. Declan Roche, Sr. Assumpta Kiely": a title of who comes next.
      const suffix = /^,\s+(\p{L}+)\b(?!\.?\s\p{Lu}\p{Ll})\.?/u.exec(text.slice(at, at + 12));
      if (suffix && /^(?:jr|sr|ii|iii|iv)$/i.test(suffix[1]!)) end = at + suffix[0].length;
      break;
    }
  }
  if (start < 0 || end <= start) return null;
  return { start, end, from: begin, title, words: count };
}

export const isFigure = (code: number): boolean => code > 47 && code < 58;

/** "Charlotte Parish", "J Parish", "Mrs Parish": somebody; "Weir Parish", "Charlotte Parish Council": none. */
const isOfSomebody = (
  text: string,
  start: number,
  at: number,
  end: number,
  count: number,
  title: string | null,
): boolean =>
  !GOES_ON.test(text.slice(end, end + 4)) &&
  (count === 0
    ? PLAIN_TITLE.test(title ?? "")
    : count === 1 &&
      (/^\p{Lu}\.? $/u.test(text.slice(start, at)) || (isGiven(text.slice(start, at).trim()) && text[end] !== "'")));
const GOES_ON = /^[’']s|^ \p{Lu}/u;

const O_NAME = /^(?:[od]['’]\p{L}{3}|(?:de|di|du|la|le|van|von)\p{Lu}\p{Ll}{2})/u;
/** "Hale. A.": a stop too many before an initial that ends the entry. */
const INITIAL_BEHIND = /^ \p{Lu}\.?\s?(?:$|[,;])/u;
/** "Jo. A. Hale" */
const INITIAL_BETWEEN = /^ \p{Lu}\. \p{Lu}/u;
/** "Vice-Presidents Ann Ode and Cy Dean" */
const HYPHENED_OFFICE =
  /^(?:vice|deputy|co|past|ex|pro)-(?:president|chair|chairman|captain|commodore|convenor|secretary|mayor|treasurer|chancellor|provost|principal)s?$/;
/** "Wm. Hale" */
const SHORTENED = /^(?:Wm|Chas|Geo|Thos|Jas|Robt|Edw|Benj)$/;
const PLAIN_TITLE = /^(?:mr|mrs|ms|miss)\.?$/i;
/** How an office is spoken to. */
const ADDRESSED = /chair|president|mayor|speaker|secretary|clerk|moderator/;
const ENDS_NAME = /^\s?(?:$|[,;()<\n\t])/;
const ENDS_ENTRY = /^\s?(?:$|[,;()\n\t])/;

const MAY_STAND_BEFORE_TITLE: ReadonlySet<string> = new Set(
  "the clinical distinguished associate assoc assistant adjunct deputy".split(" "),
);
const BEFORE_TITLE = guarded(
  /^(?:the (?=(?:hon|revd?|rt|right|very|most|ven|venerable|lord|lady|reverend|rabbi)\b)|(?:clinical|distinguished|associate|assoc\.?|assistant|adjunct|deputy) (?=prof))/iu,
);

/** "Mr Col Byrne" is no colonel, and "Cllr Baron" no baron: a title behind a title is a name where none follows. */
const isSurname = (title: string | null, word: string, text: string, end: number): boolean =>
  title !== null && (word === "col" || (word.length > 3 && !/^\.?[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 3))));

const startsUpper = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word);
};

function withoutApostrophes(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 39 || code === 96 || code === 0x2018 || code === 0x2019) return word.replace(/[’'‘`]/g, "");
  }
  return word;
}

/** "A Ennis", "I Twigg": a capital letter before a word that can be a surname is an initial. */
function startsSurname(text: string, at: number): boolean {
  // "A.W. Bright": between initials with stops no space is needed.
  const from = text[at - 1] === "." && text[at] !== " " ? at - 1 : at;
  const next =
    /^[ \u00a0.](?:\p{Lu}\.?[ \u00a0]?){0,3}?(?:d[aeiou] |v[ao]n |d[er]{2} ){0,2}(\p{Lu}[\p{L}’'-]+)(?![\p{L}])(?!\s+\p{Ll}{3})/u.exec(
      text.slice(from, from + 44),
    );
  const word = next?.[1]?.toLowerCase();
  return word !== undefined && !NOT_NAMES.has(word) && !ORGANISATION_WORDS.has(word) && !ROLE_WORDS.has(word);
}

const WORDS = /[\p{L}\p{N}&’'-]+/gu;
/** The words of a text as they are looked up: lower case, without apostrophes and hyphens. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code > 127) return text.match(WORDS)?.map(bare) ?? [];
    const within = inWord[code] === 1;
    if (within && from < 0) from = at;
    else if (!within && from >= 0) {
      words.push(bare(text.slice(from, at)));
      from = -1;
    }
  }
  return words;
}
const SPACE = 32;
/** 1 for the characters of ASCII that words are made of. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z\d&'-]/.test(String.fromCharCode(code)) ? 1 : 0));
const bare = (word: string): string => (/[’'-]/.test(word) ? word.replace(/[’'-]/g, "") : word).toLowerCase();
const HYPHEN_IN_OFFICE = guarded(
  /(?<=\p{L})-(?=(?:chancellor|chair|president|treasurer|secretary|captain|executive|dean|director|warden|principal|provost|head)\b)/giu,
);
const MIXED_CASE = guarded(
  /^(?!(?:Ma?c|Fitz|De|Le|Van|Di)\p{Lu}\p{Ll}{2,}$)(?:\p{Lu}[\p{Lu}\d&/.-]{1,9}|\p{Ll}+\p{Lu}\w*|\p{Lu}\p{Ll}+\p{Lu}\w*)$/u,
);

/** "McGrath", "DeLaca", "FitzGerald": surnames. */
const CAPITAL_WITHIN = guarded(/^(?:Ma?c|[Dd]e|[Dd]i|[Dd]u|[Ll]e|[Ll]a|Fitz|[Vv]an|[Vv]on)\p{Lu}\p{Ll}{2,}$/u);

/** "Assistant Town Manager", "Chair of Finance": what somebody does. */
export function isRole(text: string): boolean {
  // "Vice-Chancellor", "Non-Executive": the part after the hyphen tells.
  const list = wordsOf(HYPHEN_IN_OFFICE.replaceIn(text.slice(0, 160), " "));
  // "Public Health Vale" is none, "public" alone is.
  // "Weir PC" is a council, "PC Hale" is none.
  if (/^(?:[Tt]he )?[Oo]ffice of |\p{Ll}\sPC$/u.test(text)) return false;
  const at = list.findIndex((word) => ROLE_WORDS.has(word) && (word !== "public" || list.length === 1));
  if (at < 0) return false;
  const last = list.at(-1)!;
  return !(
    ORGANISATION_WORDS.has(last) &&
    !ROLE_WORDS.has(last) &&
    !list.some((word) => /^(?:of|for|to|at|the)$/.test(word)) &&
    (at !== 0 || KIND_OF_PEOPLE.test(list[0]!))
  );
}
/** "Staff Council", "Student Union": a body of those who are not it themselves. */
const KIND_OF_PEOPLE = /^(?:staff|student|parent|teacher|resident|guest|volunteer|tenant|patient|member|pupil)s?$/;

/** "Kent County Council", "LF", "nexB": whom somebody comes from. */
export function isOrganisation(text: string): boolean {
  const trimmed = text.trim().slice(0, 160);
  // "Clare Ode CO": her initials.
  const end = /\s\p{Lu}{2}$/u.test(trimmed) ? trailingInitials(trimmed)?.end : undefined;
  if (wordsOf(trimmed.slice(0, end)).some((word) => ORGANISATION_WORDS.has(word))) return true;
  return MIXED_CASE.test(trimmed) && !CAPITAL_WITHIN.test(trimmed);
}

/** Letters that a name can be shortened to: "Mark Brett" MB, "Sandra McLeod" SML. */
export function fitsInitials(letters: string, name: string): boolean {
  // In "MBa" and "ZvD" the capitals are the initials.
  const capitals = letters.replace(/[^\p{Lu}]/gu, "");
  const wanted = capitals.length >= 2 ? capitals : letters.toUpperCase().replace(/[^\p{Lu}]/gu, "");
  if (wanted.length < 2 || wanted.length > 4) return false;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  // "M. Anton Ode" is AO as well.
  const called = words.length > 2 && words[0]!.length < 3 && wanted[0] !== words[0]![0] ? words[1]! : words[0]!;
  const first = called[0]!.toUpperCase();
  // Of "Hale-Ode" either letter will do.
  const last = name.trim().split(/\s/).at(-1)!;
  const tail = [...last].filter((sign) => sign !== sign.toLowerCase()).join("") || words.at(-1)![0]!.toUpperCase();
  return wanted[0] === first && tail.includes(wanted.at(-1)!);
}

/** "Joan Beck JB", "Al Price-Ames A P-A": where a name's own initials stand behind it, and which they are; null when none do. */
export function trailingInitials(text: string): { readonly end: number; readonly letters: string } | null {
  if (text.length > 80) return null;
  const match = /[\s,:]+((?:\p{Lu}[. -]{0,2}){2,4}|\p{Lu}\p{Ll}\.?\p{Lu}|\p{Lu}\p{Lu}\p{Ll})$/u.exec(text);
  if (!match) return null;
  const letters = match[1]!.replace(/[^\p{Lu}]/gu, "");
  const hit = nameAt(text.slice(0, match.index));
  return hit && hit.words >= 2 && hit.end === match.index && fitsInitials(letters, text.slice(hit.start, hit.end))
    ? { end: match.index, letters }
    : null;
}

/** "Dr Avi Hale AH Clinical Chair": as trailingInitials, with what somebody is behind them; `next` is where that begins. */
export function initialsWithin(
  text: string,
): { readonly end: number; readonly letters: string; readonly next: number } | null {
  const match = WITHIN.exec(text.slice(0, 80));
  const hit = match && nameAt(match[1]!);
  return hit && hit.words >= 2 && hit.end === match[1]!.length && fitsInitials(match[2]!, match[1]!.slice(hit.start))
    ? { end: hit.end, letters: match[2]!, next: match[0].length }
    : null;
}
const WITHIN = guarded(
  /^((?:\p{L}[\p{L}.’'-]+ ){1,4}?\p{Lu}[\p{L}’'-]+) (\p{Lu}{2,4}\p{Ll}?|\p{Lu}\p{Ll}\p{Lu}) (?=\p{Lu}|\()/u,
);

/** "MA" behind a name is a degree, "Ma" a surname. */
const isSuffix = (word: string, folded: string): boolean => SUFFIXES.has(folded) && word !== "Ma";

/** A name's own initials, one capital for each word: "Tonino de Ciuffini" TDC and TC are both given, "Jo Hale-Ode" JHO, JH and JO. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !isSuffix(word, fold(word)));
  if (words.length < 2) return [];
  const full = words.map((word) => word[0]!.toUpperCase()).join("");
  const short = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join("");
  const first = words[0]![0]!.toUpperCase();
  const surname = name.split(/\s+/).findLast((word) => words.includes(word.split("-", 1)[0]!)) ?? "";
  // "Bo McRae" is also BMc and BMR, "Di O’Dea" DO’D.
  const within = /^(?:Ma?c|[OD]['’](?=\p{Lu}))(\p{Lu}?)/u.exec(surname);
  const whole = within
    ? [first + within[0].replace(/\p{Lu}$/u, ""), first + within[0], first + surname[0]! + within[1]!]
    : [];
  return [
    ...new Set([
      ...whole,
      full,
      short,
      first + words.at(-1)![0]!.toUpperCase(),
      first + surname.slice(0, 1).toUpperCase(),
    ]),
  ];
}
