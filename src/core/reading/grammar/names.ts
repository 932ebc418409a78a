import {
  groupHeads,
  groupNouns,
  namesEndingInS,
  namesEndingLikeVerbs,
  roleNouns,
  thingNouns,
} from "../language/en/people-words";
import { isGiven } from "../language/en/nicknames";
import { PARTICLES, TITLES } from "../language/en/people";
import { askingVerbs, workVerbs } from "../language/en/verbs";
import { anyOf, folded, matchAt, pieceOf } from "./pattern";
import { Phrases } from "./phrases";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/**
 * Names, offices and groups as they stand in a sentence, and lists of them ("Jos Creese, MB & the Clerk"). Reading goes
 * forward from one place and never looks for names elsewhere: who owns an action is a question of where the name stands.
 */

const title = `(?:${anyOf([...TITLES].map((word) => word[0]!.toUpperCase() + word.slice(1)))}\\.?\\s{1,8})`;
const particle = `(?:${anyOf([...PARTICLES])})`;
const capital = "\\p{Lu}[\\p{L}\\p{M}\\d_'’]*(?:-\\p{Lu}?[\\p{L}\\p{M}'’]+)*\\.?";
const namePattern = guarded(
  new RegExp(
    `(?:\\p{Lu}\\.){2,4}(?![\\p{L}])(?:\\s${capital})?|${title}{0,2}${capital}(?:(?:(?<!\\p{Ll}{2}\\.)[ \\u00a0]{1,2}|(?<=(?<!\\p{L})\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll}))(?:${particle}[ \\u00a0])*${capital}){0,4}(?:,?\\s{1,8}(?:Jr|Sr|II|III)\\b\\.?)?`,
    "uy",
  ),
);
const personNumber = guarded(/(?:Person|Member|Student|Team|Group)\s{1,8}\d{1,2}\b/y);
/** "@bcarver", as groups write people who work in the same repository or chat. */
const handlePattern = guarded(/@[A-Za-z\d](?:[\w-]{0,37}[A-Za-z\d])?(?:\s\p{Lu}\.?(?!\S))?/uy);
/** "marco_r to ping", "lena-k will open": a handle without its sign, told by its shape and by what it is to do. */
const bareHandle = guarded(/[a-z][a-z\d]*(?:_[a-z\d_]+|-[a-z]|\d+)(?=\s(?:to|will)\s[a-z]|\s?:\s)/y);
const whichOnes = guarded(/(?:wh(?:ich|at|om?|ose|ere|en|y)|how)\s/iuy);
const roles = new Phrases(roleNouns, "usual cases");
const groups = new Phrases(groupNouns, "usual cases");
const heads = new Phrases(groupHeads, "usual cases");
const small =
  "(?:and|to|or|will|from|of|for|by|with|on|in|at|is|are|was|were|be|has|have|had|would|should|that|which|who|as|but|not|than|then|its|their|his|her|would|shall|must|can|could|may|might|been|being|do|does|did|if|when|per|via|via|until|after|before|about|into|onto|between|please|invited|asked|reminded|urged|encouraged|requested|advised|told)\\b";
const article = guarded(/(?:[Tt]he\s+|[Oo]ur\s{1,8})/y);
const headArticle = guarded(/[Tt]he\s{1,8}/y);
/** A word that may stand between the article and the noun. */
const between = guarded(new RegExp(`(?:Hon\\.|(?!${small})[\\p{L}&][\\p{L}&'’-]*)\\s{1,8}`, "uy"));
const roleTail = guarded(
  /(?:\s{1,8}(?:of|for)\s{1,8}(?:the\s{1,8})?\p{L}[\p{L}&'’-]*(?:\s{1,8}(?:and|&)\s{1,8}\p{Lu}[\p{L}'’-]*)?(?:\s{1,8}\p{Lu}[\p{L}'’-]*){0,3})?/uy,
);
const headTail = guarded(
  /(?:\s{1,8}(?!(?:to|will|would|shall|should|must|is|are|was|were|has|have|had|and|or|please|need|needs|agreed|can|could|also)\b)[\p{L}&'’-]+){0,7}?(?=\s{1,8}(?:to|will|would|shall|should|must|is|are|was|were|has|have|had|and|please|need|needs|agreed|also|can|could|asked)\b|\s{0,8}[:;,.()\[\]/&–—*_-]|\s*$)/uy,
);
const things = new Set<string>(thingNouns);
const namesInS = new Set<string>(namesEndingInS);
const namesLikeVerbs = new Set<string>(namesEndingLikeVerbs);
const groupWords = new Set<string>([...groupNouns, ...groupHeads]);
const initialsShape = guarded(/^(?:\p{Lu}\.?){2,4}$/u);
/** Verbs of work and of asking: no name is one of them. */
export const verbs = new Set<string>([...workVerbs, ...askingVerbs]);
/** "Monitor", "Review", but not "Grant". */
export const isWork = (text: string): boolean => verbs.has(folded(text)) && !isGiven(folded(text));
/** "Painting", but not "Lanjing", "Xueying", "Mei-Ling" or "Ting". */
const abstractNoun = guarded(
  /(?:tion|tions|ment|ments|(?<!j|q|(?:ia|ue|ei|hi)y|-\p{L}{1,2}|^[blmtxy])ings?|ness|ance|ence|ency|ities|ity|sion|sions|ology|ism|ship|dge|als)$/iu,
);
const notAName = guarded(
  /^(?:The|A|An|I|He|She|They|We|It|You|This|That|These|Those|There|Ms|Mr|Mrs|Dr|All|Each|TBC|TBA|TBD|TODO|FIXME|N\/A|NA|OK|NB|PS|RE|FYI|ASAP|AOB|DONE|OPEN|CLOSED|NEW|PENDING|NONE|NIL|YES|NO|ACTION|ACTIONS|NOTED|AGREED|RESOLVED|APPROVED|AM|PM|AGM|None|Nil|Please|Tbc|Tba|Done|Open|Closed|New|Pending|Noted|Yes|No|Met|Spoke|Sent)$/,
);

/** True for "JS", "J.S.", "JAC": what committees write for a person, though also what they write for a body. */
export const looksLikeInitials = (text: string): boolean => initialsShape.test(text) && !notAName.test(text);

/** "Letters", "Volunteers", but "Tomas" and "Debs" as well: only the attendance can tell. "Watkins", "Riggs" and "Emrys" are names. */
export const looksPlural = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}s$/u.test(text) &&
  !/(?:ss|us|is|xes|ches|shes|ings|tions|ments|[^p]kins|[^e]ggs|bbs|imms|[^aeiou]ys)$/.test(text) &&
  !namesInS.has(folded(text)) &&
  !isGiven(folded(text));

/** True for a capitalised word that names a thing rather than a person ("Letter", "Invitation"). */
export const isThing = (text: string): boolean => looksPlural(text) || isSurelyThing(text);

/** As isThing, for words that could not be a name even if somebody had it. */
export function isSurelyThing(text: string): boolean {
  const gap = text.search(/\s/);
  const first = gap < 0 ? text : text.slice(0, gap);
  const word = folded(first);
  if (/^\p{Lu}\p{Ll}+(?:xes|ches|shes|ings|tions|ments|(?:ar|ful|ive|ick|ous|ear|ent)ly)$/u.test(text)) return true;
  if (/\s/.test(text) && /^\p{Lu}\p{Ll}{3,}(?:ed|ing)$/u.test(first) && !namesLikeVerbs.has(word)) return true;
  // "AGM The AGM"
  if (/\sThe\s/.test(text)) return true;
  // "Accepted", "Received"
  if (/^\p{Lu}\p{Ll}{4,}ed$/u.test(text) && !namesLikeVerbs.has(word) && !isGiven(word)) return true;
  // "May B" is somebody.
  if (/^\S+\s\p{Lu}\.?$/u.test(text)) return false;
  // "Letter", "Letters", but "Banks"; "Lawrence", "Felicity"
  return (
    things.has(word) ||
    (!namesInS.has(word) && things.has(word.replace(/s$/, ""))) ||
    (/^\p{Lu}\p{Ll}/u.test(text) && abstractNoun.test(word) && !/\s/.test(text) && !isGiven(word))
  );
}

/** A group, an office or a name that starts exactly at `at`; the longest that makes sense. */
export function ownerAt(text: string, at: number): OwnerPhrase | null {
  const owner = longestAt(text, at);
  return owner && opensWithVerb(owner.text) ? null : owner;
}

function longestAt(text: string, at: number): OwnerPhrase | null {
  const first = text[at];
  const handle = first === "@" ? matchAt(handlePattern, text, at) : null;
  if (handle) return ownerOf(text, at, at + handle[0].length, "name", "owner:handle");
  if (first === undefined || !/[\p{L}]/u.test(first)) return null;
  // "Which members to ask" is a question.
  if (whichOnes.endAt(text, at) >= 0) return null;
  const called = first >= "a" && first <= "z" ? matchAt(bareHandle, text, at) : null;
  if (called) return ownerOf(text, at, at + called[0].length, "name", "owner:handle");
  const headEnd = endOfHead(text, at);
  if (headEnd > at) return ownerOf(text, at, headEnd, "group");
  const numbered = matchAt(personNumber, text, at);
  if (numbered) return ownerOf(text, at, at + numbered[0].length, "name");
  const capitalised = /\p{Lu}/u.test(first);
  const name = capitalised ? matchAt(namePattern, text, at) : null;
  const places = nounPlaces(text, at);
  const noun = endOfNoun(text, at, places, roles, true);
  const officeEnd = noun > at ? roleTail.endAt(text, noun) : at;
  const groupEnd = endOfNoun(text, at, places, groups, false);
  const bare = name ? at + trimmedName(name[0]).length : at;
  // "HJ. will place a notice": some put a stop behind initials.
  const nameEnd =
    name && initialsShape.test(text.slice(at, bare)) && /^\.\s\p{Ll}/u.test(text.slice(bare, bare + 3))
      ? bare + 1
      : bare;
  // "Jo volunteers to ring": what she does, and no group.
  const offers = nameEnd > at && text.startsWith(" volunteers to ", nameEnd) && !isThing(text.slice(at, nameEnd));
  if (!offers && groupEnd > at && groupEnd >= officeEnd && groupEnd >= nameEnd)
    return ownerOf(text, at, groupEnd, "group");
  if (officeEnd > at && officeEnd >= nameEnd) return ownerOf(text, at, officeEnd, "role");
  if (nameEnd === at) return null;
  const words = text.slice(at, nameEnd);
  // "NB to follow up" is somebody's initials.
  if (
    notAName.test(words) &&
    !(
      /^(?:NB|PS|RE|AM|PM)$/.test(words) &&
      !/\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) &&
      (/^\s(?:to|will)\s\p{Ll}/u.test(text.slice(nameEnd, nameEnd + 8)) ||
        text.trim() === words ||
        (/^(?:NB|PS|.M)$/.test(words) &&
          (/^\s?(?:$|[/&,)\]])/.test(text.slice(nameEnd, nameEnd + 2)) ||
            // "TC, PS: …"
            /\p{Lu}\s?[/&,]\s?$/u.test(text.slice(Math.max(0, at - 4), at)))) ||
        // "Action PM: …"
        /\baction\s$/i.test(text.slice(Math.max(0, at - 8), at)))
    )
  )
    return null;
  // "Ask Mark Reid to paint it": whoever asks him is to do it.
  if (/^(?:Ask|Tell|Remind|Invite|Contact|Phone|Email|Thank|Request)\s\p{Lu}/u.test(words)) return null;
  return ownerOf(text, at, nameEnd, groupWords.has(folded(words)) ? "group" : "name", "owner:name");
}

function ownerOf(
  text: string,
  from: number,
  to: number,
  kind: OwnerPhrase["kind"],
  rule = `owner:${kind}`,
): OwnerPhrase {
  const { start, end, text: words } = pieceOf(text, from, to, rule);
  return { start, end, text: words, rule, kind };
}

/** Where "the whole team", "All topic leads" and their like end, up to what they do; `at` when none stands there. */
function endOfHead(text: string, at: number): number {
  for (const end of heads.endsAt(text, Math.max(at, headArticle.endAt(text, at)))) {
    const tail = headTail.endAt(text, end);
    if (tail >= 0) return tail;
  }
  return at;
}

/** Where a noun may begin: behind an article at `at`, or there, in both cases behind up to three words as well. */
const nounPlaces = (text: string, at: number): readonly (readonly number[])[] =>
  [article.endAt(text, at), at].map((start) => {
    const places: number[] = [];
    for (let place = start; place >= 0;) {
      const words = places.push(place) - 1;
      const end = words < 3 ? between.endAt(text, place) : -1;
      // "Ann ring the council": a second noun begins.
      place = words > 0 && /^(?:the|e-?mail|ask|ring)\s/.test(text.slice(place, place + 8)) ? -1 : end;
    }
    return places;
  });

/** Where one of the nouns ends that may begin at some places; `at` when none stands there. */
function endOfNoun(
  text: string,
  at: number,
  places: ReturnType<typeof nounPlaces>,
  nouns: Phrases,
  plural: boolean,
): number {
  for (const run of places)
    for (const place of run) {
      const [end] = nouns.endsAt(text, place, plural);
      // "Bo says we have paid": two subjects.
      if (place > run[0]! && end === place + 2) break;
      // "The Front Office team": the last of two such nouns.
      if (end !== undefined) return nouns.endsAt(text, end + 1, plural).find((one) => one > end) ?? end;
    }
  return at;
}

/** "Ask members" and "Contact the clerk" open with a verb; "Support team" does not. */
function opensWithVerb(words: string): boolean {
  // "Form a committee to …": whoever it will be is not there yet.
  if (FOUNDS.test(words) || LETS.test(words)) return true;
  const gap = words.search(/\s/);
  if (gap < 0 || !verbs.has(folded(words.slice(0, gap)))) return false;
  const parts = words.split(/\s+/);
  return (
    /^(?:the|our|all|any|each|every)$/i.test(parts[1]!) ||
    /(?:s|members|staff|everyone|everybody|we)$/i.test(parts.at(-1)!)
  );
}

/** "Allow owner to …" tells what is to be built; "all in favour" are those who voted. */
const LETS = guarded(
  /^(?:allow|let|enable|permit|require)\s\p{Ll}|\scall$|^all\s(?:were\s)?(?:in\sfavou?r|agreed)\b/iu,
);

const FOUNDS = guarded(/^(?:form|establish|create|appoint|elect|set up|convene|constitute|start)\s(?:an?|the)\s/i);

/** A name does not end in a full stop unless it is an initial or an abbreviation ("Eric W.", "Jr."). */
function trimmedName(words: string): string {
  // "The Council AGREED to …"
  if (words.endsWith("D")) return words.replace(/\s(?:AGREED|RESOLVED)$/, "");
  if (!/[.se]$/.test(words)) return words;
  return /(?:^|[\s.])\p{Lu}\.$|\b(?:Jr|Sr)\.$/u.test(words) ? words : words.replace(/(?:['’](?:s|ve))?\.?$/, "");
}

const bracket = guarded(/\s{0,8}[([]([^()[\]]{1,40})[)\]]/y);
const joiner = guarded(
  /\s{0,8}(?:,\s{0,8}(?:and\s{1,8}|&\s{0,8}|or\s{1,8})?|;\s{0,8}|&\s{0,8}|\+\s{0,8}|\/\s{0,8}|\|\s{0,8}|(?:and\/or|and|or|along with|together with|with|plus|assisted by|supported by)\s{1,8})(?:also\s{1,8})?/y,
);

/** "to liaise with Ann to find a date": she is worked with. */
export const WORKED_WITH =
  /\b(?:up|contact|liaise|speak|talk|meet|work|check|discuss|call|meeting|session|chat|communicate|consult|collaborate|coordinate|touch|base|confer|engage|connect|sync)$/i;

/**
 * A list of owners that starts exactly at `at`: items joined by commas, "and", "&", "/" and their like; a bracket after an
 * item ("(JS)", "(Chair)") is passed over. `end` is where the list ends.
 */
export function ownerListAt(
  text: string,
  at: number,
): { readonly owners: readonly OwnerPhrase[]; readonly end: number } | null {
  const owners: OwnerPhrase[] = [];
  let end = at;
  let next = at;
  while (owners.length < 40) {
    const owner = ownerAt(text, next);
    if (!owner) break;
    owners.push(owner);
    end = owner.end;
    end = Math.max(end, bracket.endAt(text, end));
    const join = matchAt(joiner, text, end);
    if (!join || !join[0].trim()) break;
    // "Meet with Ann": nobody is called so.
    if (join[0] === " with " && !owner.text.includes(" ") && WORKED_WITH.test(owner.text)) return null;
    next = end + join[0].length;
  }
  return owners.length ? { owners, end } : null;
}

/**
 * Owners of a cell or bracket that holds nothing else: "MB/JC", "Xin, Yuqi", "All", "Clerk & Cllr Hughes". Words that are
 * neither name, office nor group make it no owner cell.
 */
export function ownersIn(cell: string): readonly OwnerPhrase[] {
  const owners: OwnerPhrase[] = [];
  let at = 0;
  while (at < cell.length) {
    const gap = /[\s,;/&+|.:()[\]*_-]*(?:and\s{1,8}|with\s{1,8}|or\s{1,8})?/y.exec(cell.slice(at));
    at += gap?.[0].length ?? 0;
    if (at >= cell.length) break;
    const list = ownerListAt(cell, at);
    if (!list) return [];
    owners.push(...list.owners);
    at = list.end;
  }
  return owners;
}
