import type { Owner } from "../minutes/record";
import { fold } from "../text/fold";
import { PARTICLES, ROLE_WORDS, TITLES } from "../reading/language/en/people";
import { nearlyEqual, soundsAlike } from "./nearness";
import { guarded } from "../text/pattern";
import { roleKey, type Person, type Roster } from "./roster";

export interface Meant {
  readonly kind: Owner["kind"];
  readonly person: string | null;
  readonly candidates: readonly string[];
  readonly reason?: string;
}

/** Orders people by how lately the text before speaks of them, best first, and says why for the first. */
export type Recency = (people: readonly Person[]) => {
  readonly ordered: readonly Person[];
  readonly reason: string | null;
};

/** Asked of every owner, and again for all of them when the roster changes: each wording is looked up once in a roster. */
const lookedUp = new WeakMap<Roster, Map<string, Meant | readonly Person[]>>();

const NOBODY: Meant = { kind: "unknown", person: null, candidates: [] };
const GROUP: Meant = { kind: "group", person: null, candidates: [] };

/**
 * Who is meant by the words of an owner. One person only when the roster leaves no doubt; several that fit are candidates,
 * ordered by `recency`; a near spelling is offered as a candidate and never taken.
 */
export function whoIs(text: string, kind: "name" | "group" | "role", roster: Roster, recency: Recency): Meant {
  if (kind === "group") return GROUP;
  let known = lookedUp.get(roster);
  if (!known) lookedUp.set(roster, (known = new Map()));
  const key = `${kind} ${text}`;
  let meant = known.get(key);
  if (!meant) known.set(key, (meant = kind === "role" ? holderOf(text, roster) : personOf(text, roster)));
  return "kind" in meant ? meant : several(meant, recency);
}

/** Who holds an office; several people where several do. */
function holderOf(role: string, roster: Roster): Meant | readonly Person[] {
  // "Cy Dean" on the list is somebody, whatever else a dean is.
  const called = role.includes(" ")
    ? (roster.index.get(fold(role)) ?? []).filter(({ name }) => fold(name) === fold(role))
    : [];
  if (called.length === 1) return one(called[0]!);
  const holders = roster.roles.get(roleKey(role)) ?? [];
  return holders.length === 1 ? one(holders[0]!) : holders.length > 1 ? holders : GROUP;
}

/** Who is called so; several people where the words fit several. */
function personOf(text: string, roster: Roster): Meant | readonly Person[] {
  if (text.startsWith("@")) {
    const known = roster.index.get(text.toLowerCase()) ?? lookUp(text.slice(1), fold(text.slice(1)), roster);
    return known.length === 1 ? one(known[0]!) : { kind: "person", person: text, candidates: [] };
  }
  const bare = text
    .trim()
    .split(/\s+/)
    .filter((word, at, all) => !(at < all.length - 1 && TITLES.has(fold(word))))
    .join(" ");
  const folded = fold(bare);
  if (folded === "") return NOBODY;
  const direct = lookUp(bare, folded, roster);
  const named = direct.length > 0 ? direct : withoutOffice(bare, roster);
  const listed = named.some(({ source }) => source !== "text") ? [] : byInitial(folded, roster);
  const found = listed.length > 0 ? listed : named;
  if (found.length === 1) return one(found[0]!);
  if (found.length > 1) return found;
  const near = nearTo(folded, roster);
  // "AJK" where only Al Kent is listed.
  const ends =
    INITIALS.test(bare) && /^\S{3}$/.test(folded) ? roster.index.get(`i:${folded[0]}${folded[2]}`) : undefined;
  if (ends) near.push(...ends);
  if (near.length > 0)
    return { kind: "unknown", person: null, candidates: near.map(({ name }) => name), reason: "spelt nearly the same" };
  if (roster.bodies.has(folded)) return GROUP;
  if (folded.includes(" ")) return { kind: "person", person: bare, candidates: [] };
  // "Kate" where "K. Dale" is listed and nobody else whose name begins so.
  const shortened = spelledIn(roster).filter(({ first }) => first.replace(".", "") === folded[0]);
  if (shortened.length === 1 && folded.length > 2)
    return { kind: "unknown", person: null, candidates: [shortened[0]!.person.name], reason: "listed by an initial" };
  return roster.people.some(({ source }) => source !== "text")
    ? NOBODY
    : { kind: "person", person: bare, candidates: [] };
}

const one = (person: Person): Meant => ({ kind: "person", person: person.name, candidates: [] });

function several(people: readonly Person[], recency: Recency): Meant {
  const { ordered, reason } = recency(people);
  return { kind: "unknown", person: null, candidates: ordered.map(({ name }) => name), ...(reason ? { reason } : {}) };
}

const INITIALS = guarded(
  /^(?:(?:\p{Lu}\.?[\s-]?){2,4}|\p{Lu}\p{Ll}{1,2}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{Lu}{1,2}(?:Mc|Mac|O['’]|D['’])\p{Lu}?)$/u,
);

/** People a name may mean: those of the attendance first; those only mentioned in the text when it has none. */
export function lookUp(text: string, folded: string, roster: Roster): readonly Person[] {
  const lettered = INITIALS.test(text) ? roster.index.get(`i:${folded.replace(/[ -]/g, "")}`) : undefined;
  // "SW" on the list is nobody whom the text alone names.
  const initials =
    roster.index.has(folded) && lettered?.every(({ source }) => source === "text") ? undefined : lettered;
  const any = initials ?? roster.index.get(folded) ?? withoutMiddle(folded, roster);
  if (!any) return [];
  // "Steven" is Steven Ode rather than Steve Dean.
  const own = any.filter(({ name }) => fold(name).split(" ").includes(folded));
  const exact = own.length > 0 ? own : any;
  // "Sam Bell" is himself even where "Sam Bellamy" is also listed under "Sam"; "(SB)" behind his name makes SB him.
  const same = exact.filter(
    ({ name, initials: own }) =>
      fold(name) === folded || (initials !== undefined && own !== null && fold(own) === folded),
  );
  if (same.length > 0) return same;
  const listed = exact.filter(({ source }) => source !== "text");
  const members = initials ? listed.filter(({ guest }) => !guest) : [];
  return members.length > 0 ? members : listed.length > 0 ? listed : exact;
}

/** "Chief Ruiz", "Trustee Burke": the office before a surname is left out. */
function withoutOffice(text: string, roster: Roster): readonly Person[] {
  const words = text.split(/\s+/);
  let at = 0;
  while (at < words.length - 1 && ROLE_WORDS.has(fold(words[at]!))) at++;
  const rest = words.slice(at).join(" ");
  return at === 0 ? [] : lookUp(rest, fold(rest), roster);
}

/** "Richard Cole" for "R. Cole", as the list has him, and "Ric Colem" for "Ric Coleman". */
function byInitial(folded: string, roster: Roster): readonly Person[] {
  const words = folded.split(" ");
  if (words.length !== 2 || words[0]!.length < 3) return [];
  return spelledIn(roster)
    .filter(({ first, last }) =>
      first === words[0]
        ? last.startsWith(words[1]!) && words[1]!.length > 2
        : last === words[1] && first.replace(".", "") === folded[0],
    )
    .map(({ person }) => person);
}

/** "Mark J Brett" for "Mark Brett". */
function withoutMiddle(folded: string, roster: Roster): readonly Person[] | undefined {
  const words = folded.split(" ");
  if (words.length < 3) return undefined;
  const middle = words.slice(1, -1);
  return middle.every((word) => word.length === 1 || PARTICLES.has(word))
    ? roster.index.get(`${words[0]} ${words.at(-1)}`)
    : undefined;
}

/** Listed people whose whole name, or given name where only that is written, is spelt nearly like this. */
function nearTo(folded: string, roster: Roster): Person[] {
  const near: Person[] = [];
  for (const { person, name, first, last } of spelledIn(roster)) {
    // "Jo B" is not "Jo W".
    const hit = folded.includes(" ")
      ? (nearlyEqual(name, folded) && /\S{2}$/.test(folded)) ||
        (folded.endsWith(` ${last}`) && nearlyEqual(first, folded.split(" ")[0]!) && folded[0] === first[0])
      : folded.length >= 4 && folded[0] === first[0] && (nearlyEqual(first, folded) || soundsAlike(first, folded));
    if (hit) near.push(person);
    if (near.length > 4) break;
  }
  return near;
}

interface Spelled {
  readonly person: Person;
  /** The whole name, the given name and the surname, folded. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
}
const spelled = new WeakMap<Roster, readonly Spelled[]>();

/** The listed people of a roster as their names are compared. */
function spelledIn(roster: Roster): readonly Spelled[] {
  let known = spelled.get(roster);
  if (!known) {
    known = roster.people
      .filter(({ source }) => source !== "text")
      .map((person) => {
        const name = fold(person.name);
        return { person, name, first: name.split(" ")[0]!, last: name.slice(name.lastIndexOf(" ") + 1) };
      });
    spelled.set(roster, known);
  }
  return known;
}
