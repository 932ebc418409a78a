import type { Action, AgendaItem, Attendee, Decision, Minutes, NextMeeting, PreviousAction } from "../minutes/record";
import type { Roster } from "../people/roster";
import type { AttendeeClaim, Claim, Context, Evidence, MeetingClaim, NextMeetingClaim, Refiner } from "./context";
import type { Piece } from "./document";
import { attendanceOf, meetingOf, nextMeetingOf, peopleOf, type Placed } from "./gather";
import { pipeline } from "./pipeline";
import type { ReadOptions } from "./reading";
import { isRestricted, restrictedRanges, type RestrictionAt } from "./restricted";
import { Restated } from "./restated";
import { withYear } from "./year";
import { MEMORY, moved, settle, type Settled } from "./settle";

/** What a reading rests on beside its zones; kept so that the next reading can tell what has changed. */
export interface Basis {
  readonly attendees: readonly Placed<AttendeeClaim>[];
  readonly attendance: readonly Attendee[];
  readonly announced: readonly Placed<NextMeetingClaim>[];
  readonly nextMeeting: NextMeeting | null;
  readonly mentions: ReadonlyMap<string, number>;
  readonly roster: Roster;
  readonly context: Context;
  /** The items as they begin, and with their ends. */
  readonly begun: readonly Settled["items"][number][];
  readonly items: readonly AgendaItem[];
}

export interface Composed {
  readonly minutes: Minutes;
  readonly settled: readonly Settled[];
  readonly basis: Basis;
}

const refiners = pipeline.filter((step): step is Refiner => step.step === "refine");

interface Sorted {
  readonly attendees: Placed<AttendeeClaim>[];
  readonly meeting: Placed<MeetingClaim>[];
  readonly next: Placed<NextMeetingClaim>[];
  readonly restrictions: RestrictionAt[];
}

/**
 * Puts the record together from the zones' claims. `earlier[i]` is what zone i was settled to before, or null when it must be
 * settled anew; `before` is the earlier reading's basis. Linear in the number of zones and facts.
 */
export function compose(
  pieces: readonly Piece[],
  blocks: number,
  mentions: ReadonlyMap<string, number>,
  options: ReadOptions,
  earlier: readonly (Settled | null)[],
  before: Basis | null,
): Composed {
  const language = options.language ?? "en-GB";
  const sorted = sortClaims(pieces);
  const meeting = withYear(meetingOf(sorted.meeting), pieces, sorted.next, language);
  const date = meeting.date?.value ?? null;
  const sameNext = before !== null && before.context.meeting === date && samePlaced(before.announced, sorted.next);
  const nextMeeting = sameNext ? before.nextMeeting : nextMeetingOf(sorted.next, date, language);
  const sameAttendees = before !== null && samePlaced(before.attendees, sorted.attendees);
  const attendance = sameAttendees ? before.attendance : attendanceOf(sorted.attendees);
  const roster =
    sameAttendees && sameNames(before.mentions, mentions)
      ? before.roster
      : peopleOf(attendance, options.knownPeople ?? [], mentions.keys());
  const next = nextMeeting?.date ?? null;
  const old = before?.context;
  const context: Context =
    old && old.roster === roster && old.meeting === date && old.next === next && old.language === language
      ? old
      : { language, meeting: date, next, roster };
  const settled = settleAll(pieces, context, earlier);
  const begun: Settled["items"][number][] = [];
  for (const one of settled) for (const item of one.items) begun.push(item);
  const items = before && sameItems(before, begun, blocks) ? before.items : withEnds(begun, blocks);
  const facts = gatherFacts(settled, items, restrictedRanges(sorted.restrictions, items, blocks), {
    meeting,
    attendance,
    nextMeeting,
  });
  return {
    minutes: refined(facts, settled, context),
    settled,
    basis: {
      attendees: sorted.attendees,
      attendance,
      announced: sorted.next,
      nextMeeting,
      mentions,
      roster,
      context,
      begun,
      items,
    },
  };
}

/** The facts with what the refiners add. Findings and house style are worked out when they are first asked for, not at every key. */
function refined(facts: Facts, settled: readonly Settled[], context: Context): Minutes {
  let done: Minutes | null = null;
  const all = (): Minutes =>
    (done ??= refiners.reduce<Minutes>((minutes, refiner) => refiner.refine(minutes, evidenceOf(settled), context), {
      ...facts,
      findings: [],
      references: null,
    }));
  return {
    ...facts,
    get findings() {
      return all().findings;
    },
    get references() {
      return all().references;
    },
  };
}

/** The same names in the same order: how often each is named changes nothing. */
function sameNames(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.keys();
  for (const name of a.keys()) if (others.next().value !== name) return false;
  return true;
}

function evidenceOf(settled: readonly Settled[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const one of settled) for (const piece of one.evidence) evidence.push(piece);
  return evidence;
}

function sameItems(before: Basis, begun: Basis["begun"], blocks: number): boolean {
  if (
    before.begun.length !== begun.length ||
    (before.items.length > 0 && before.items.at(-1)!.to !== Math.max(0, blocks - 1))
  )
    return false;
  return begun.every((item, at) => item === before.begun[at]);
}

function sortClaims(pieces: readonly Piece[]): Sorted {
  const sorted: Sorted = { attendees: [], meeting: [], next: [], restrictions: [] };
  let from = 0;
  for (const piece of pieces) {
    for (const claim of piece.shared) sort(claim, from, sorted);
    from += piece.advance;
  }
  return sorted;
}

function sort(claim: Claim, from: number, into: Sorted): void {
  if (claim.kind === "attendee") into.attendees.push({ claim, from });
  else if (claim.kind === "meeting") into.meeting.push({ claim, from });
  else if (claim.kind === "nextMeeting") into.next.push({ claim, from });
  else if (claim.kind === "restriction")
    into.restrictions.push({ change: claim.change, level: claim.level, block: from + (claim.spans[0]?.block ?? 0) });
}

function samePlaced<C>(a: readonly Placed<C>[], b: readonly Placed<C>[]): boolean {
  return a.length === b.length && a.every((one, at) => one.claim === b[at]!.claim && one.from === b[at]!.from);
}

function settleAll(pieces: readonly Piece[], context: Context, earlier: readonly (Settled | null)[]): Settled[] {
  const settled: Settled[] = new Array<Settled>(pieces.length);
  let from = 0;
  let item: string | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    item = piece.item ?? item;
    const known = earlier[at] ?? null;
    if (known && known.context === context) settled[at] = moved(known, from, item);
    else
      settled[at] = settle(
        piece,
        from,
        item,
        context,
        piece.claims.length > 0 ? pieces.slice(Math.max(0, at - MEMORY), at) : [],
      );
    from += piece.advance;
  }
  return settled;
}

type Facts = Omit<Minutes, "findings" | "references">;

function gatherFacts(
  settled: readonly Settled[],
  items: readonly AgendaItem[],
  restricted: Minutes["restricted"],
  head: { meeting: Minutes["meeting"]; attendance: readonly Attendee[]; nextMeeting: NextMeeting | null },
): Facts {
  const restated = new Restated();
  const previousActions: PreviousAction[] = [];
  const decisions: Decision[] = [];
  for (const one of settled) {
    for (const action of one.actions) restated.add(action);
    for (const action of one.previous) previousActions.push(action);
    for (const decision of one.decisions) decisions.push(decision);
  }
  const shut = (block: number): boolean => isRestricted(restricted, block);
  const close = <F extends { readonly spans: Action["spans"]; readonly restricted: boolean }>(facts: F[]): F[] =>
    restricted.length === 0
      ? facts
      : facts.map((fact) => (shut(fact.spans[0]?.block ?? -1) ? { ...fact, restricted: true } : fact));
  return {
    ...head,
    items:
      restricted.length === 0 ? items : items.map((item) => (shut(item.from) ? { ...item, restricted: true } : item)),
    actions: close(restated.actions),
    previousActions: close(previousActions),
    decisions: close(decisions),
    restricted,
  };
}

/** An item ends before the next one of its rank. */
function withEnds(open: readonly Settled["items"][number][], blocks: number): AgendaItem[] {
  const items: AgendaItem[] = new Array<AgendaItem>(open.length);
  const stack: number[] = [];
  const end = (index: number, to: number): void => {
    items[index] = { ...open[index]!, to, restricted: false };
  };
  open.forEach((item, index) => {
    while (stack.length > 0 && open[stack.at(-1)!]!.level >= item.level)
      end(stack.pop()!, Math.max(open[index - 1]!.from, item.from - 1));
    stack.push(index);
  });
  while (stack.length > 0) end(stack.pop()!, Math.max(0, blocks - 1));
  return items;
}
