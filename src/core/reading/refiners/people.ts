import type { Attendee, Finding } from "../../minutes/record";
import { fold } from "../../text/fold";
import { nearlyEqual, soundsAlike } from "../../people/nearness";
import type { Person, Roster } from "../../people/roster";
import { isThing } from "../grammar/names";
import { isGiven } from "../language/en/nicknames";
import { PLACE_NAMES } from "../language/en/place-names";
import { NOT_NAMES, ORGANISATION_WORDS, ROLE_WORDS, SURNAMES, TITLES } from "../language/en/people";
import type { Evidence } from "../context";
import { finding, type Facts, type Finder } from "./finding";

const isListed = (roster: Roster, folded: string): boolean =>
  (roster.index.get(folded) ?? []).some(({ source }) => source !== "text");
const isOffice = (word: string): boolean => TITLES.has(word) || ROLE_WORDS.has(word) || ORGANISATION_WORDS.has(word);

/** A folded name without the titles and offices before it: "city manager dietz" is "dietz". */
function bare(folded: string): string {
  const words = folded.split(" ");
  const name = words.findIndex((word) => !isOffice(word));
  return name < 0 ? "" : words.slice(name).join(" ");
}

/** "Treasurer’s Report", "The AGM", "NEXT MEETING", "Matters Arising NW": a heading that runs into its text, or a body. */
function isHeading(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /[’']s(?:\s|$)/iu.test(text) ||
    /^the\s/i.test(text) ||
    isThing(text) ||
    !/\p{Ll}/u.test(text) ||
    (words.length > 2 && /^\p{Lu}{2,4}$/u.test(words.at(-1)!))
  );
}

/** "Thames Water", "Oak Drive", "Royal Mail": no word of it is a given name or a form of address, and one is no name's. */
function isBody(text: string): boolean {
  const words = fold(text).split(" ");
  if (words[0] === "st") return true;
  return (
    !words.some((word) => TITLES.has(word) || isGiven(word)) &&
    words.some(
      (word) => NOT_NAMES.has(word) || SURNAMES.has(word) || ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word),
    )
  );
}

/** Before a colon stands a person where the minutes give speeches so, and no word of it is a thing's. */
const isHeadOfPassage = (text: string, speeches: boolean): boolean =>
  !speeches || text.split(/\s+/).some((word) => isThing(word) || /\d/.test(word));

/** What is known of a roster for spelling: surnames and given names of listed people. */
interface Spelling {
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** Folded names by their given name. */
  readonly byGiven: ReadonlyMap<string, readonly string[]>;
  readonly names: number;
}
const spellings = new WeakMap<Roster, Spelling>();

function spellingOf(roster: Roster): Spelling {
  const known = spellings.get(roster);
  if (known) return known;
  const bySurname = new Map<string, string[]>();
  const byGiven = new Map<string, string[]>();
  let names = 0;
  const add = (map: Map<string, string[]>, key: string, name: string): void => {
    const list = map.get(key);
    if (list) list.push(name);
    else map.set(key, [name]);
  };
  for (const { name, source } of roster.people) {
    if (source === "text") continue;
    const folded = fold(name);
    names++;
    add(byGiven, folded.split(" ")[0]!, folded);
    add(bySurname, folded.slice(folded.lastIndexOf(" ") + 1), name);
  }
  const spelling = { bySurname, byGiven, names };
  spellings.set(roster, spelling);
  return spelling;
}

/** The listed person of whom this folded full name is a near spelling, or null. */
function nearSpelling(folded: string, roster: Roster): string | null {
  const { bySurname, byGiven, names } = spellingOf(roster);
  const [first, last] = [folded.split(" ")[0]!, folded.slice(folded.lastIndexOf(" ") + 1)];
  // "Sarah" is no near spelling of the "S." that a list gives.
  if (first === last || first.length < 2 || last.length < 3) return null;
  for (const name of bySurname.get(last) ?? []) {
    const given = fold(name).split(" ")[0]!;
    if (
      given.length > 1 &&
      given !== first &&
      given[0] === first[0] &&
      (nearlyEqual(given, first) || soundsAlike(given, first))
    )
      return name;
  }
  if (names > 200) return null;
  const near = byGiven.get(first)?.find((name) => name !== folded && nearlyEqual(name, folded));
  return near ? (roster.people.find(({ name }) => fold(name) === near)?.name ?? null) : null;
}

/** "Ann Ode" where the list has "A. Ode" or "Ode", and "A. Ode" where it has "Ann Ode": she may be the one listed. */
function mayBeListed(folded: string, roster: Roster): boolean {
  const { bySurname } = spellingOf(roster);
  const [first, last] = [folded.split(" ")[0]!, folded.slice(folded.lastIndexOf(" ") + 1)];
  return (bySurname.get(last) ?? []).some((name) => {
    const given = fold(name).split(" ")[0]!;
    return given === last || given.length === 1 || (first.length < 3 && given[0] === first[0]);
  });
}

/** Near spellings that were looked up, by the folded name: the same names stand in a text again and again. */
const spelt = new WeakMap<Roster, Map<string, string | null>>();

/** The listed person of whom this folded name is a near spelling and nobody's own; null when there is none. */
function misspelt(folded: string, roster: Roster): string | null {
  let known = spelt.get(roster);
  if (!known) spelt.set(roster, (known = new Map()));
  let near = known.get(folded);
  if (near === undefined) known.set(folded, (near = isListed(roster, folded) ? null : nearSpelling(folded, roster)));
  return near;
}

/** Names that are nearly those of listed people, and people listed twice with a surname spelt in two ways. */
export const spellingFindings: Finder = ({ minutes: { attendance }, evidence, context: { roster } }) => {
  const found: Finding[] = [];
  const ask = (text: string, near: string | null | undefined, about: Pick<Attendee, "spans">): void => {
    if (near)
      found.push(
        finding(
          "near-spelling",
          `“${text}” is spelt nearly like ${near}, who is listed. Is the same person meant?`,
          about,
        ),
      );
  };
  // Twice in one list, they are two people; what another list calls nearly so may be one.
  for (const { name, spans } of attendance) {
    const near = nearSpelling(fold(name), roster);
    if (attendance.some((other) => other.name === near && other.spans[0]!.block < spans[0]!.block))
      ask(name, near, { spans });
  }
  for (const one of evidence) if (one.code === "named") ask(one.text, misspelt(one.key, roster), one);
  return onceEach(found);
};

/** Somebody speaks who is neither present, in attendance nor known. */
export const speakerFindings: Finder = ({ minutes, evidence, context: { roster } }) => {
  // Who sent apologies alone is no list of those who were there.
  const there = minutes.attendance.filter(({ status }) => /^(?:pr|in)/.test(status)).length;
  if (there < 2) return [];
  const found: Finding[] = [];
  const seen = new Set<string>();
  const publicly = new Set(evidence.filter(({ code }) => code === "public").map(({ key }) => bare(key)));
  const speakers = evidence.filter(({ code, text }) => code === "speaker" && !isHeading(text));
  const listedAs = (folded: string): readonly Person[] =>
    (roster.index.get(folded) ?? roster.index.get(`i:${folded}`) ?? []).filter(({ source }) => source !== "text");
  const beforeColon = (one: Evidence): boolean => one.data?.["before"] === "colon";
  const speeches = speakers.some((one) => beforeColon(one) && listedAs(bare(one.key)).length > 0);
  for (const one of speakers) {
    const folded = bare(one.key);
    if (seen.has(folded)) continue;
    const listed = listedAs(folded);
    if (listed.length === 0 && beforeColon(one) && isHeadOfPassage(one.text, speeches)) continue;
    seen.add(folded);
    if (
      listed.length === 0 &&
      folded.includes(" ") &&
      !isBody(one.text) &&
      !publicly.has(folded) &&
      !nearSpelling(folded, roster) &&
      !mayBeListed(folded, roster)
    )
      found.push(finding("speaker-not-listed", `${one.text} speaks but is not in the attendance list.`, one));
    else if (listed.length === 1) {
      const attendee = minutes.attendance.find(({ name }) => name === listed[0]!.name);
      if (
        attendee &&
        !attendee.joined &&
        !one.data?.["relayed"] &&
        (attendee.status === "apologies" || attendee.status === "absent")
      )
        found.push(
          finding(
            "absent-speaker",
            `${one.text} speaks but is listed as ${attendee.status === "absent" ? "absent" : "having sent apologies"}.`,
            one,
          ),
        );
    }
  }
  return found;
};

/** Somebody stands both among those present and among the apologies. */
export const presenceFindings: Finder = ({ minutes, evidence }: Facts) => {
  const apologies = evidence.filter(({ code }) => code === "apology");
  if (apologies.length === 0) return [];
  const byName = new Map(minutes.attendance.map((attendee): [string, Attendee] => [fold(attendee.name), attendee]));
  return apologies.flatMap((one) => {
    const attendee = byName.get(one.key);
    const [span] = one.spans;
    if (!attendee || !span) return [];
    // Named twice among the apologies of one line, nobody is present.
    const elsewhere = attendee.spans.some(({ block, end }) => block !== span.block || end <= span.start);
    // Whoever sent apologies for the beginning came later.
    if (attendee.joined) return [];
    const present = attendee.status === "present" || attendee.status === "inAttendance";
    // Listed as present, until a sentence said otherwise; said twice, apologies are no more than that.
    return present || (elsewhere && attendee.certainty === "inferred")
      ? [
          finding(
            "present-and-apologies",
            `${attendee.name} is listed both as attending and as having sent apologies.`,
            one,
          ),
        ]
      : [];
  });
};

/** A member of the public is named: personal data that minutes rarely need. */
export const publicFindings: Finder = ({ minutes: { attendance }, evidence, context: { roster } }) =>
  evidence
    .filter(({ code, key }) => {
      if (code !== "public") return false;
      // Whoever is a member is none of the public.
      const [one, ...others] = roster.index.get(bare(key)) ?? [];
      return (
        !one || others.length > 0 || !attendance.some(({ name, status }) => name === one.name && status === "present")
      );
    })
    .map((one) =>
      finding("public-named", `${one.text} is named as a member of the public. Minutes seldom need the name.`, one),
    );

const onceEach = (found: readonly Finding[]): Finding[] => {
  const seen = new Set<string>();
  return found.filter(({ message }) => !seen.has(message) && seen.add(message));
};
