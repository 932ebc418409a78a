import type { Attendee, Meeting, NextMeeting, Stated } from "../minutes/record";
import { isOrganisation, nameAt } from "../people/names";
import { rosterOf, type Person, type Roster } from "../people/roster";
import { lookUp } from "../people/resolve";
import { fold } from "../text/fold";
import type { Span } from "../text/block";
import type { AttendeeClaim, Language, MeetingClaim, NextMeetingClaim } from "./context";
import { datesIn, dueIn, looseDay } from "./grammar";
import { isWork } from "./grammar/names";
import type { Writable } from "../text/writable";

/** A claim with the number of its zone's first block. */
export interface Placed<C> {
  readonly claim: C;
  readonly from: number;
}

export const placeSpans = (spans: readonly Span[], from: number): readonly Span[] =>
  from === 0 ? spans : spans.map((span) => ({ block: span.block + from, start: span.start, end: span.end }));

/** The meeting's facts: for each field the statement of most weight, of equals the first. */
export function meetingOf(claims: readonly Placed<MeetingClaim>[]): Meeting {
  const best = (field: MeetingClaim["field"]): Stated<string> | null => {
    let chosen: Placed<MeetingClaim> | null = null;
    for (const one of claims)
      if (
        one.claim.field === field &&
        (!chosen ||
          one.claim.weight > chosen.claim.weight ||
          (field === "end" && one.claim.weight === chosen.claim.weight))
      )
        chosen = one;
    if (!chosen) return null;
    const { claim, from } = chosen;
    return { value: claim.value, spans: placeSpans(claim.spans, from), rule: claim.rule, certainty: claim.certainty };
  };
  const [start, end] = [best("start"), best("end")];
  // "Opened 7.10, closed 9.05": no meeting ends before it begins.
  const late =
    end && start && end.value < start.value ? `${Number(end.value.slice(0, 2)) + 12}${end.value.slice(2)}` : "";
  return {
    body: best("body"),
    title: best("title"),
    date: best("date"),
    start,
    end: end && late > (start?.value ?? "") && late < "24" ? { ...end, value: late } : end,
    venue: best("venue"),
  };
}

/** Everybody listed, each once; sentences of the business add who came, went or could not come. */
export function attendanceOf(claims: readonly Placed<AttendeeClaim>[]): Attendee[] {
  const kept: Attendee[] = [];
  const pieces: Span[][] = [];
  const byName = new Map<string, number>();
  const told = claims.filter(({ claim }) => claim.rule === "attendance:moved" || claim.rule === "attendance:told");
  const listed = alonePresent(
    claims.filter(({ claim }) => claim.rule !== "attendance:moved" && claim.rule !== "attendance:told"),
    told,
  );
  const merge = (at: number, claim: AttendeeClaim, from: number): void => {
    const known = kept[at]!;
    for (const span of placeSpans(claim.spans, from)) pieces[at]!.push(span);
    const minor = known.rule === "attendance:office" && claim.rule !== "attendance:office";
    // Who is on the list of members and among the absent was not there.
    const gone =
      (claim.status === "apologies" && known.status === "absent") ||
      (claim.status === "absent" && known.status === "present" && !claim.note && !claim.left && !claim.joined);
    const says = minor || gone || claim.rule === "attendance:told";
    const said = says && claim.rule !== "attendance:moved" ? claim.status : known.status;
    const status = withComing(said, claim.joined);
    if (!minor && status === known.status && !tellsMore(known, claim)) return;
    const more: Writable<Attendee> = {
      name: known.name,
      status,
      organisation: known.organisation ?? claim.organisation,
      roles: bothOf(known.roles, claim.roles),
      note: known.note ?? claim.note,
      initials: known.initials ?? claim.initials,
      joined: known.joined ?? claim.joined,
      left: known.left ?? claim.left,
      substituteFor: known.substituteFor ?? claim.substituteFor,
      spans: known.spans,
      rule: minor ? claim.rule : known.rule,
      // A list and a sentence disagree.
      certainty: claim.rule === "attendance:told" && !gone && status !== known.status ? "inferred" : known.certainty,
    };
    if (known.remote || claim.remote) more.remote = true;
    kept[at] = more;
  };
  const calledBy = calledShort(listed);
  // Where a list stands again word for word, the claims are the same values, which tell nothing more.
  const taken = new Map<AttendeeClaim, number>();
  for (const { claim: as, from } of listed) {
    const again = taken.get(as);
    if (again !== undefined) {
      for (const span of placeSpans(as.spans, from)) pieces[again]!.push(span);
      continue;
    }
    const claim = calledBy(as);
    let key = fold(claim.name);
    const known = kept[byName.get(key) ?? -1];
    // "Simon" among those present and among the apologies: two of one given name.
    if (known?.status === "present" && claim.status === "apologies" && !key.includes(" ") && known.rule === claim.rule)
      key += " ";
    const at = byName.get(key);
    taken.set(as, at ?? kept.length);
    if (at !== undefined) {
      merge(at, claim, from);
      continue;
    }
    byName.set(key, kept.length);
    kept.push(attendee(claim, from));
    pieces.push([...placeSpans(claim.spans, from)]);
  }
  const whole = (): Attendee[] =>
    kept.map((one, at) => {
      // Nobody else holds what was made for this list.
      if (pieces[at]!.length !== one.spans.length) (one as Writable<Attendee>).spans = pieces[at]!;
      return one;
    });
  if (told.length === 0) return whole();
  const roster = rosterOf(kept.map(personOf));
  const members = kept.filter(({ status }) => status === "present").length > 1;
  for (const { claim: said, from } of told) {
    // Where a list says who was present whoever "was in attendance" is a guest.
    const claim = said.plain && members ? { ...said, status: "inAttendance" as const } : said;
    const key = fold(claim.name);
    const found = lookUp(claim.name, key, roster);
    const at =
      found.length === 1
        ? byName.get(fold(found[0]!.name))
        : (byName.get(key) ?? byName.get(fold(claim.name.slice(claim.name.lastIndexOf(" ") + 1))));
    // "… called to order by President Jo Bell. Present: Amos, Bell, Cole": whom the list calls by surname alone.
    if (at !== undefined && !kept[at]!.name.includes(" ") && claim.name.includes(" ") && claim.roles.length > 0)
      kept[at] = { ...kept[at]!, name: claim.name };
    if (at !== undefined) merge(at, claim, from);
    else if (
      // Where nobody is listed whoever opened it was there.
      (claim.rule === "attendance:told" || (kept.length === 0 && claim.roles.length > 0)) &&
      found.length === 0 &&
      (claim.name.includes(" ") ||
        claim.titled ||
        kept.length === 0 ||
        claim.status === "present" ||
        claim.roles.length > 0 ||
        claim.organisation !== null)
    ) {
      byName.set(key, kept.length);
      kept.push(attendee(claim, from));
      pieces.push([...placeSpans(claim.spans, from)]);
    }
  }
  return whole();
}

/** True when a statement says something of somebody that nothing was said of before. */
const tellsMore = (known: Attendee, claim: AttendeeClaim): boolean =>
  (!known.organisation && claim.organisation !== null) ||
  (!known.note && claim.note !== null) ||
  (!known.initials && claim.initials !== null) ||
  (!known.joined && claim.joined !== null) ||
  (!known.left && claim.left !== null) ||
  (!known.substituteFor && claim.substituteFor !== null) ||
  (!known.remote && claim.remote === true) ||
  !claim.roles.every((role) => known.roles.includes(role));

/** The roles of two statements, each once. */
const bothOf = (some: readonly string[], others: readonly string[]): readonly string[] =>
  others.every((role) => some.includes(role)) ? some : [...new Set([...some, ...others])];

/** Where no other list and no sentence says who was present, those "in attendance" were. */
function alonePresent(
  listed: readonly Placed<AttendeeClaim>[],
  told: readonly Placed<AttendeeClaim>[],
): readonly Placed<AttendeeClaim>[] {
  if (!listed.some(({ claim }) => claim.plain)) return listed;
  if (listed.some(({ claim }) => claim.status === "present" && claim.rule !== "attendance:office")) return listed;
  // Whoever called to order is one; two at least make a list.
  if (told.filter(({ claim }) => claim.status === "present" && claim.rule === "attendance:told").length > 2)
    return listed;
  return listed.map((one) => (one.claim.plain ? { ...one, claim: { ...one.claim, status: "present" } } : one));
}

/** "Chair: Ines" where Ines Duarte is listed: an office given by first name or surname is held by whoever it can mean. */
function calledShort(listed: readonly Placed<AttendeeClaim>[]): (claim: AttendeeClaim) => AttendeeClaim {
  const short = (claim: AttendeeClaim): boolean =>
    (claim.rule === "attendance:office" || claim.left !== null) && /^\p{Lu}\.?\s\S+$|^\S+$/u.test(claim.name);
  const byOneName = calledByOneName(listed);
  if (!listed.some(({ claim }) => short(claim))) return byOneName;
  const roster = rosterOf(
    listed
      .filter(({ claim }) => claim.rule !== "attendance:office" && claim.name.includes(" ") && !short(claim))
      .map(({ claim: { name, initials, roles } }) => ({ name, initials, roles, source: "attendance" })),
  );
  return (claim) => {
    const found = short(claim) ? lookUp(claim.name, fold(claim.name), roster) : [];
    return found.length === 1 ? { ...claim, name: found[0]!.name } : byOneName(claim);
  };
}

/** Before a given name among the keys: "Grant" may be somebody else's surname. */
const GIVEN = "=";

/**
 * By one name alone the one who is listed by two: "Members present: Amos, Bell" under "President: Jo Bell" and "Present: Ines,
 * Tobias" under "Facilitator: Ines Rocha", where several are so called; "Apologies from Mr Hoad were accepted" below
 * "Apologies: Mr J Hoad".
 */
function calledByOneName(listed: readonly Placed<AttendeeClaim>[]): (claim: AttendeeClaim) => AttendeeClaim {
  const alone = listed.filter(({ claim }) => !claim.name.includes(" ")).length;
  if (alone === 0) return (claim) => claim;
  const full = new Map<string, string | null>();
  const keyOf = ({ status }: AttendeeClaim, name: string): string =>
    (status === "apologies" || status === "absent" ? " " : "") + fold(name);
  const put = (key: string, { name }: AttendeeClaim): unknown =>
    full.set(key, full.has(key) && full.get(key) !== name ? null : name);
  for (const { claim } of listed) {
    const space = claim.name.lastIndexOf(" ");
    if (space < 0) continue;
    if (claim.status !== "inAttendance") put(keyOf(claim, claim.name.slice(space + 1)), claim);
    if (claim.rule === "attendance:office") put(GIVEN + fold(claim.name.split(" ", 1)[0]!), claim);
  }
  return (claim) => {
    if (claim.name.includes(" ") || claim.status === "inAttendance") return claim;
    const surname = claim.status !== "present" || alone > 2 ? full.get(keyOf(claim, claim.name)) : null;
    const name = surname ?? (claim.status === "present" ? full.get(GIVEN + fold(claim.name)) : null);
    return name ? { ...claim, name } : claim;
  };
}

/** Whoever came later was there, whatever he sent before. */
const withComing = (status: Attendee["status"], joined: string | null): Attendee["status"] =>
  joined !== null && status === "apologies" ? "present" : status;

function attendee(claim: AttendeeClaim, from: number): Attendee {
  const one: Writable<Attendee> = {
    name: claim.name,
    status: withComing(claim.status, claim.joined),
    organisation: claim.organisation,
    roles: claim.roles,
    note: claim.note,
    initials: claim.initials,
    joined: claim.joined,
    left: claim.left,
    substituteFor: claim.substituteFor,
    spans: placeSpans(claim.spans, from),
    rule: claim.rule,
    certainty: claim.certainty,
  };
  if (claim.remote) one.remote = true;
  return one;
}

export function personOf({ name, initials, roles, status, note, organisation }: Attendee): Person {
  const person: Writable<Person> = { name, initials: initials ?? null, roles, source: "attendance" };
  if (organisation) person.organisation = organisation;
  if (status === "inAttendance") person.guest = true;
  if (note?.startsWith("@")) person.handle = note.split(";", 1)[0]!.trim();
  return person;
}

/** Listed people first, then the committee's own, then names the text mentions. */
export function peopleOf(
  attendance: readonly Attendee[],
  known: readonly string[],
  mentioned: Iterable<string>,
): Roster {
  const other = (name: string, source: Person["source"]): Person => ({
    name,
    initials: null,
    roles: [],
    source,
  });
  const people = attendance.map(personOf);
  for (const name of known) people.push(other(name, "profile"));
  // In the order of their letters: a change that is read alone meets them in another order than a full reading.
  for (const written of [...mentioned].sort()) {
    const name = written.replace(/[’']s$/, "");
    const hit = nameAt(name);
    // "Ask Kitty" calls nobody so.
    const called = hit && hit.end === name.length && hit.words === 2 && !isWork(name.split(" ", 1)[0]!);
    if (called && !isOrganisation(name)) people.push(other(name, "text"));
  }
  return rosterOf(people);
}

/** Words that any body may call itself by, whatever it is called in full. */
const OF_ANY =
  /^(?:the|full|whole|ordinary|regular|annual|monthly|quarterly|general|special|public|formal|main|executive|management|committee|council|board|group|party|trustees|governors?|governing|body|society|association|club|panel|forum|partnership|steering|working|joint|community|of|and|for|pcc)$/;

/** "The next meeting of the Hall Committee" in the minutes of the Parish Council: another body's. */
export function isOfOthers(claim: NextMeetingClaim, heading: string): boolean {
  if (claim.of === null) return false;
  const known = fold(heading);
  return fold(claim.of)
    .split(" ")
    .some((word) => !OF_ANY.test(word) && !known.includes(word));
}

/** The next meeting: the weightiest statement, of equals the latest, since a later one overrides; gaps are filled from the others. */
export function nextMeetingOf(
  claims: readonly Placed<NextMeetingClaim>[],
  meeting: string | null,
  language: Language,
): NextMeeting | null {
  if (claims.length === 0) return null;
  const dated = claims.map(({ claim, from }) => ({ claim, from, date: dayOf(claim, meeting, language) }));
  const rank = (one: (typeof dated)[number]): number => one.claim.weight + (one.date ? 10 : 0);
  let chosen = dated[0]!;
  for (const one of dated) {
    if (one.date && meeting && one.date <= meeting) continue;
    const stale = chosen.date !== null && meeting !== null && chosen.date <= meeting;
    if (stale || rank(one) >= rank(chosen)) chosen = one;
  }
  if (chosen.date && meeting && chosen.date <= meeting && chosen.claim.weight < 4) return null;
  const { claim, from, date } = chosen;
  const same = dated.filter((one) => one !== chosen && (one.date === null || one.date === date));
  const fill = (field: "start" | "end" | "venue"): string | null =>
    claim[field] ?? same.find((one) => one.claim[field] !== null)?.claim[field] ?? null;
  return {
    date,
    start: fill("start"),
    end: fill("end"),
    venue: fill("venue"),
    tentative: claim.tentative,
    text: claim.text,
    spans: placeSpans(claim.spans, from),
    rule: claim.rule,
    certainty: claim.certainty,
  };
}

/** Worked out once for each claim, for as long as the meeting is on the same day. */
const days = new WeakMap<NextMeetingClaim, { readonly on: string; readonly date: string | null }>();

function dayOf(claim: NextMeetingClaim, meeting: string | null, language: Language): string | null {
  if (!claim.day) return null;
  const on = `${meeting ?? ""}${language}`;
  let known = days.get(claim);
  if (known?.on !== on) {
    known = {
      on,
      date:
        (meeting ? looseDay(claim.day.text, meeting) : null) ??
        (datesIn(claim.day.text, { meeting, language })[0] ?? dueIn(claim.day.text, { meeting }))?.date ??
        null,
    };
    days.set(claim, known);
  }
  return known.date;
}
