import type { AgendaItem, Attendee } from "../minutes/record";
import { fold } from "../text/fold";
import { memberCalled, membershipOf } from "./called";
import type { Member, QuorumRule } from "./profile";

/** How many must be there; null when the rule says nothing. `filled` is the number of members in post. */
export function quorumNeeded(rule: QuorumRule, filled: number): number | null {
  const places = rule.of === "seats" ? rule.seats || filled : filled;
  const share =
    rule.of === "none" || rule.denominator === 0 ? 0 : Math.ceil((places * rule.numerator) / rule.denominator);
  const needed = Math.max(share, rule.least);
  return needed > 0 ? needed : null;
}

/** Somebody who left the room for one item because of an interest. */
export interface Withdrawal {
  readonly name: string;
  readonly item: string;
}

/** The quorum while one item was taken. */
export interface QuorumAt {
  readonly item: string | null;
  readonly there: number;
  /** Of those, the ones of whom only a time is known, not the item: they may not have been there. */
  readonly unsure: number;
  readonly needed: number;
  readonly quorate: boolean;
}

/** The item that "19:20, item 3", "item 3" or "3" names; a time alone names none. */
function itemIn(words: string | null): string | null {
  const rest = (words ?? "").replace(/\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?/giu, " ");
  return /\d+(?:\.\d+)*/.exec(rest)?.[0] ?? null;
}

/** The main item in which a sentence of the minutes tells that somebody came or went; null when the list alone says so. */
function toldIn(person: Attendee, which: "joined" | "left", top: readonly AgendaItem[]): string | null {
  const told = person.spans.map(({ block }) => top.findLast(({ from, to }) => from <= block && block <= to));
  const items = told.flatMap((item) => item?.number ?? []);
  return (which === "joined" ? items[0] : items.at(-1)) ?? null;
}

/** Voting members and substitutes among those listed as present; without a membership list, everybody present. */
export function votingPresent(attendance: readonly Attendee[], members: readonly Member[]): readonly Attendee[] {
  const listed = membershipOf(members);
  return attendance.filter((attendee) => {
    if (attendee.status !== "present") return false;
    if (attendee.substituteFor) return true;
    const member = memberCalled(attendee.name, listed);
    return members.length === 0 || (member !== null && member.voting && member.capacity !== "guest");
  });
}

/** Items of the first level: those numbered without a point, else those of the highest heading. */
function mainItems(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const numbered = items.filter((item) => item.number !== null && !/\.\d/u.test(item.number));
  const highest = Math.min(...items.map((item) => item.level));
  return numbered.length > 0 ? numbered : items.filter((item) => item.level === highest);
}

/**
 * Recomputes the quorum for each item, with arrivals, departures and withdrawals. Empty when the rule says nothing.
 * Where a time names no item and stands in none, the person is unsure, and unsure people do not make a quorum.
 */
export function quorumByItem(
  attendance: readonly Attendee[],
  members: readonly Member[],
  items: readonly AgendaItem[],
  rule: QuorumRule,
  withdrawals: readonly Withdrawal[] = [],
): readonly QuorumAt[] {
  const filled = members.filter((member) => member.voting && member.capacity === "member").length;
  const needed = quorumNeeded(rule, filled);
  if (needed === null) return [];
  const people = votingPresent(attendance, members);
  const top = mainItems(items);
  const order = top.map((item) => item.number);
  const at = (number: string | null): number => order.findIndex((one) => one !== null && one === number?.split(".")[0]);
  const stages = top.length > 0 ? top.map((item) => item.number) : [null];
  return stages.map((item, stage) => {
    let there = 0;
    let unsure = 0;
    for (const person of people) {
      const arrived = person.joined ? at(itemIn(person.joined) ?? toldIn(person, "joined", top)) : -1;
      const gone = person.left ? at(itemIn(person.left) ?? toldIn(person, "left", top)) : -1;
      const away = withdrawals.some((one) => one.item === item && fold(one.name) === fold(person.name));
      if (away || (arrived >= 0 && stage < arrived) || (gone >= 0 && stage > gone)) continue;
      there += 1;
      if ((person.joined && arrived < 0) || (person.left && gone < 0)) unsure += 1;
    }
    return { item, there, unsure, needed, quorate: there - unsure >= needed };
  });
}
