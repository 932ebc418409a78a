import { nameKey } from "../circulation/names";
import type { Member } from "./profile";

/** The members by what their names are compared by, for `memberCalled`. */
export type Membership = readonly (readonly [key: string, member: Member])[];

/** A membership as it is looked people up in; once for all of a meeting. */
export const membershipOf = (members: readonly Member[]): Membership =>
  members.map((member) => [nameKey(member.name), member]);

/** Whether a shorter way of writing a name can mean it: "Hale", "J Hale" and "J. M. Hale" for "Joan Mary Hale". */
function shortOf(short: string, whole: string): boolean {
  const [said, full] = [short.split(" "), whole.split(" ")];
  if (said.at(-1) !== full.at(-1)) return false;
  const [first = ""] = said;
  return said.length === 1 || (said.slice(0, -1).every((word) => word.length === 1) && full[0]?.[0] === first[0]);
}

/**
 * The member whom a list of the minutes means: the same name whatever titles and honours stand round it, else the only
 * member whose name it shortens, or that shortens it. Null where nobody is meant, or two could be.
 */
export function memberCalled(name: string, membership: Membership): Member | null {
  const key = nameKey(name);
  if (!key) return null;
  const same = membership.find(([known]) => known === key);
  if (same) return same[1];
  const short = membership.filter(([known]) => known !== "" && (shortOf(key, known) || shortOf(known, key)));
  return short.length === 1 ? (short[0]?.[1] ?? null) : null;
}
