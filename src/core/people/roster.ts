import { fold } from "../text/fold";
import { NICKNAMES } from "../reading/language/en/nicknames";
import { initialsOf } from "./names";

/** Somebody the document names. */
export interface Person {
  /** Full name as the document gives it, without titles. */
  readonly name: string;
  /** Initials the document itself gives ("(JS)"). */
  readonly initials: string | null;
  readonly roles: readonly string[];
  /** Named in the attendance, known from the committee's profile, or only mentioned in the text. */
  /** "@bcarver", where the list gives it. */
  readonly handle?: string;
  readonly source: "attendance" | "profile" | "text";
  /** The body the list has them from. */
  readonly organisation?: string;
  /** In attendance without being a member: minutes seldom shorten a guest to initials. */
  readonly guest?: boolean;
}

/** Everybody the document names, as owners are resolved against them. */
export interface Roster {
  readonly people: readonly Person[];
  /** Folded name, part of a name or initials -> people it may mean. */
  readonly index: ReadonlyMap<string, readonly Person[]>;
  /** People by the folded words of their roles ("chair", "secretary"). */
  readonly roles: ReadonlyMap<string, readonly Person[]>;
  /** What the bodies may be called that people are listed from: "weir property services", "weir". */
  readonly bodies: ReadonlySet<string>;
}

/** Makes a roster that answers in constant time. Persons of the same folded name are one: the first that is given. */
export function rosterOf(people: readonly Person[]): Roster {
  const seen = new Set<string>();
  const kept: Person[] = [];
  const index = new Map<string, Person[]>();
  const roles = new Map<string, Person[]>();
  const bodies = new Set<string>();
  const add = (map: Map<string, Person[]>, key: string, person: Person): void => {
    if (key === "") return;
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const person of people) {
    const { full, forms, initials } = called(person.name);
    if (full === "" || seen.has(full)) continue;
    seen.add(full);
    kept.push(person);
    add(index, full, person);
    for (const key of forms) add(index, key, person);
    if (person.initials) add(index, `i:${fold(person.initials)}`, person);
    else for (const key of initials) add(index, key, person);
    if (person.handle) add(index, person.handle.toLowerCase(), person);
    for (const role of person.roles) add(roles, roleKey(role), person);
    if (person.organisation) for (const key of bodyKeys(person.organisation)) bodies.add(key);
  }
  return { people: kept, index, roles, bodies };
}

/** Whether both lists hold people who are called alike, in the same order: what one roster of theirs answers the other does. */
export const sameCalled = (some: readonly Person[], others: readonly Person[]): boolean =>
  some.length === others.length && some.every((person, at) => isCalled(person, others[at]!));

const isCalled = (one: Person, other: Person): boolean =>
  one.name === other.name &&
  one.initials === other.initials &&
  one.handle === other.handle &&
  one.source === other.source &&
  one.guest === other.guest &&
  one.organisation === other.organisation &&
  one.roles.length === other.roles.length &&
  one.roles.every((role, at) => role === other.roles[at]);

/** What a name is looked up by: folded, in its short forms, by its initials. */
interface Called {
  readonly full: string;
  readonly forms: readonly string[];
  readonly initials: readonly string[];
}

/** The people of a committee stand in one roster after another. */
const known = new Map<string, Called>();
const MOST_KNOWN = 2000;

function called(name: string): Called {
  let one = known.get(name);
  if (!one) {
    if (known.size >= MOST_KNOWN) known.clear();
    one = { full: fold(name), forms: formsOf(name), initials: initialsOf(name).map((letters) => `i:${fold(letters)}`) };
    known.set(name, one);
  }
  return one;
}

/** "Kestrel Property Services": itself, and "Kestrel". */
function bodyKeys(organisation: string): readonly string[] {
  const whole = fold(organisation);
  const first = whole.split(" ", 1)[0]!;
  return first.length > 3 && first !== whole ? [whole, first] : [whole];
}

/** "Chairman", "Chairperson" and "Chair of the Board" are all the chair; an "Hon. Treasurer" is the treasurer. */
export function roleKey(role: string): string {
  const folded = fold(role).replace(/^(?:the |our |a )?(?:hon(?:orary)? )?/, "");
  if (/^(?:co )?chair(?:man|woman|person)?\b/.test(folded)) return "chair";
  if (/^(?:vice|deputy) ?chair/.test(folded)) return "vice chair";
  if (/^(?:committee |company |minutes? |recording )?secretary\b/.test(folded)) return "secretary";
  if (/^(?:committee |parish |town |council )?clerk\b/.test(folded)) return "clerk";
  return folded;
}

/** Ways in which minutes shorten a name: "mark", "brett", "mark b", "markb", "m brett". */
function formsOf(name: string): string[] {
  const words = fold(name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/i, "")).split(" ");
  if (words.length === 1) return words;
  const first = words[0]!;
  const last = words.at(-1)!;
  const forms = [
    first,
    last,
    `${first} ${last}`,
    `${first} ${last[0]}`,
    `${first}${last[0]}`,
    `${first[0]} ${last}`,
    `${first[0]}${last}`,
    words.slice(1).join(" "),
  ];
  const hyphened = name.trim().split(/\s+/)[0]!;
  if (hyphened.includes("-")) forms.push(fold(hyphened), `${fold(hyphened)} ${last[0]}`);
  for (const other of NICKNAMES.get(first) ?? [])
    forms.push(other, `${other} ${last}`, `${other} ${last[0]}`, `${other}${last[0]}`);
  return forms;
}
