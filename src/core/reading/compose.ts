import type { Attendee, Minutes, NextMeeting } from "../minutes/record";
import { sameCalled, type Roster } from "../people/roster";
import type { AttendeeClaim, Claim, Context, MeetingClaim, NextMeetingClaim } from "./context";
import type { Piece } from "./piece";
import { factsOf, type Facts, type Window } from "./facts";
import { attendanceOf, isOfOthers, meetingOf, nextMeetingOf, peopleOf, personOf, type Placed } from "./gather";
import type { ReadOptions } from "./reading";
import type { RestrictionAt } from "./restricted";
import { settleAll } from "./settle-all";
import type { Settled } from "./settle";
import { withYear } from "./year";

/** What a reading rests on beside its zones; kept so that the next reading can tell what has changed. */
export interface Basis {
  readonly sorted: Sorted;
  /** The head of the minutes, where what it says tells whose next meeting is meant. */
  readonly heading: string;
  readonly attendance: readonly Attendee[];
  readonly nextMeeting: NextMeeting | null;
  readonly mentions: ReadonlyMap<string, number>;
  readonly roster: Roster;
  readonly context: Context;
  readonly facts: Facts;
}

export interface Composed {
  readonly minutes: Minutes;
  readonly settled: readonly Settled[];
  readonly basis: Basis;
}

/** An earlier reading, and the stretch of zones that a change has made others of. */
export interface Before extends Window {
  readonly basis: Basis;
  readonly pieces: readonly Piece[];
  readonly settled: readonly Settled[];
  /** For each zone of the stretch what it was settled to, or null when it is a new one. */
  readonly known: readonly (Settled | null)[];
}

interface Sorted {
  readonly attendees: readonly Placed<AttendeeClaim>[];
  readonly meeting: readonly Placed<MeetingClaim>[];
  readonly next: readonly Placed<NextMeetingClaim>[];
  readonly restrictions: readonly RestrictionAt[];
}

/**
 * Puts the record together from the zones' claims. What `before` an earlier reading worked out is taken over where nothing
 * that it rests on has changed. Linear in the number of zones and facts.
 */
export function compose(
  pieces: readonly Piece[],
  blocks: number,
  mentions: ReadonlyMap<string, number>,
  options: ReadOptions,
  before: Before | null,
): Composed {
  const language = options.language ?? "en-GB";
  const old = before?.basis;
  const sorted = before && sameShared(pieces, before) ? before.basis.sorted : sortClaims(pieces, old?.sorted);
  const meeting = withYear(meetingOf(sorted.meeting), pieces, sorted.next, language);
  const date = meeting.date?.value ?? null;
  const anyNamed = sorted.next.some(({ claim }) => claim.of !== null);
  const heading = anyNamed ? headOf(pieces) : "";
  const sameNext = old && old.heading === heading && old.context.meeting === date && old.sorted.next === sorted.next;
  const announced = sameNext ? old.nextMeeting : nextMeetingOf(oursOf(sorted.next, heading), date, language);
  const nextMeeting = announced && likeThisOne(announced, meeting);
  const sameAttendees = old?.sorted.attendees === sorted.attendees;
  const attendance = old && sameAttendees ? old.attendance : attendanceOf(sorted.attendees);
  const samePeople = sameAttendees || (old && sameCalled(old.attendance.map(personOf), attendance.map(personOf)));
  const roster =
    old && samePeople && sameNames(old.mentions, mentions)
      ? old.roster
      : keptIfSame(old?.roster, peopleOf(attendance, options.knownPeople ?? [], mentions.keys()));
  const next = nextMeeting?.date ?? null;
  const sameContext = old?.context.meeting === date && old.context.next === next && old.roster === roster;
  const context: Context = sameContext ? old.context : { language, meeting: date, next, roster };
  const { settled, changed } = settleAll(pieces, context, before, sameContext);
  const earlier = before ? { ...changed, facts: before.basis.facts, settled: before.settled } : null;
  const facts = factsOf(settled, sorted.restrictions, blocks, earlier);
  return {
    minutes: { meeting, attendance, nextMeeting, ...facts.record },
    settled,
    basis: { sorted, heading, attendance, nextMeeting: announced, mentions, roster, context, facts },
  };
}

/** What stands at the head of the minutes, where a body says what it is called. */
function headOf(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  for (const { zone } of pieces) {
    for (const line of zone.lines) if (line.text !== "") lines.push(line.text.slice(0, 200));
    if (lines.length >= HEAD) break;
  }
  return lines.slice(0, HEAD).join(" ");
}
const HEAD = 8;

/** What is said of this body's next meeting. */
const oursOf = (claims: Sorted["next"], heading: string): Sorted["next"] =>
  claims.some(({ claim }) => claim.of !== null && isOfOthers(claim, heading))
    ? claims.filter(({ claim }) => !isOfOthers(claim, heading))
    : claims;

/** "Same place, same time": where and when this meeting was. */
function likeThisOne(next: NextMeeting, meeting: Minutes["meeting"]): NextMeeting {
  if (!/\bsame\s(?:time|place|room|venue|location)/i.test(next.text)) return next;
  const time = /\bsame\s(?:time|(?:place|room|venue|location)(?:\sand|,|\s&)\s(?:same\s)?time)/i.test(next.text);
  const place =
    /\bsame\s(?:place|room|venue|location|time(?:\sand|,|\s&)\s(?:same\s)?(?:place|room|venue|location))/i.test(
      next.text,
    );
  return {
    ...next,
    start: next.start ?? (time ? (meeting.start?.value ?? null) : null),
    venue:
      place && (next.venue === null || /^(?:the\s)?same\b/i.test(next.venue))
        ? (meeting.venue?.value ?? next.venue)
        : next.venue,
  };
}

/** A name of the text that is on the list already, or is nobody's, changes nothing: then all that rests on the roster stays. */
const keptIfSame = (before: Roster | undefined, now: Roster): Roster =>
  before && sameCalled(before.people, now.people) ? before : now;

/** The same names in the same order: how often each is named changes nothing. */
function sameNames(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.keys();
  for (const name of a.keys()) if (others.next().value !== name) return false;
  return true;
}

/** True when what concerns the whole document stands in the same zones at the same blocks as before. */
function sameShared(pieces: readonly Piece[], { pieces: earlier, from, to, was }: Before): boolean {
  const now = sharedIn(pieces, from, to);
  const then = sharedIn(earlier, from, was);
  return now.blocks === then.blocks && samePlaced(now.claims, then.claims);
}

function sharedIn(
  pieces: readonly Piece[],
  from: number,
  to: number,
): { readonly blocks: number; readonly claims: readonly Placed<Claim>[] } {
  const claims: Placed<Claim>[] = [];
  let blocks = 0;
  for (let at = from; at < to; at++) {
    for (const claim of pieces[at]!.shared) claims.push({ claim, from: blocks });
    blocks += pieces[at]!.advance;
  }
  return { blocks, claims };
}

/** The claims that concern the whole document, by kind; kinds of which an earlier reading had the same are its lists. */
function sortClaims(pieces: readonly Piece[], earlier: Sorted | undefined): Sorted {
  const attendees: Placed<AttendeeClaim>[] = [];
  const meeting: Placed<MeetingClaim>[] = [];
  const next: Placed<NextMeetingClaim>[] = [];
  const restrictions: RestrictionAt[] = [];
  let from = 0;
  for (const { shared, advance } of pieces) {
    for (const claim of shared) {
      if (claim.kind === "attendee") attendees.push({ claim, from });
      else if (claim.kind === "meeting") meeting.push({ claim, from });
      else if (claim.kind === "nextMeeting") next.push({ claim, from });
      else if (claim.kind === "restriction")
        restrictions.push({ change: claim.change, level: claim.level, block: from + (claim.spans[0]?.block ?? 0) });
    }
    from += advance;
  }
  return {
    attendees: earlier && samePlaced(earlier.attendees, attendees) ? earlier.attendees : attendees,
    meeting,
    next: earlier && samePlaced(earlier.next, next) ? earlier.next : next,
    restrictions,
  };
}

function samePlaced<C>(a: readonly Placed<C>[], b: readonly Placed<C>[]): boolean {
  return a.length === b.length && a.every((one, at) => one.claim === b[at]!.claim && one.from === b[at]!.from);
}
