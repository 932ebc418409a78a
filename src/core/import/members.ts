import { cleanAddress } from "../circulation/addressee";
import type { Capacity, Member } from "../committee/profile";
import type { Attendee } from "../minutes/record";
import { fold, squeeze } from "../text/fold";
import { readCsv } from "./csv";
import { imported, refused } from "./result";
import type { Imported } from "./result";
import { readCards } from "./vcard";

/** A member of whom only the name is known. */
export const memberNamed = (name: string): Member => ({
  name,
  address: "",
  organisation: null,
  roles: [],
  capacity: "member",
  voting: true,
  from: null,
  until: null,
});

type Column =
  "name" | "first" | "last" | "address" | "organisation" | "role" | "capacity" | "from" | "until" | "voting";

/** Column titles as address books and registers write them, folded. */
const TITLES: Readonly<Record<Column, readonly string[]>> = {
  name: ["name", "full name", "member", "councillor", "governor", "trustee", "display name", "enw"],
  first: ["first name", "given name", "forename"],
  last: ["last name", "surname", "family name"],
  address: ["email", "e mail", "email address", "e mail address", "e mail 1 value", "address", "mail", "ebost"],
  organisation: ["organisation", "organization", "company", "council", "authority", "employer", "org"],
  role: ["role", "roles", "office", "position", "title", "job title", "swydd"],
  capacity: ["capacity", "kind", "type", "status"],
  from: ["from", "term from", "start", "appointed", "elected", "term start"],
  until: ["until", "to", "term to", "term until", "end", "term end", "expires"],
  voting: ["voting", "vote", "votes"],
};

const CAPACITY_WORDS: readonly (readonly [RegExp, Capacity])[] = [
  [/substitut|deput(?:y|ies) member|alternate/i, "substitute"],
  [/officer|clerk|staff|adviser|advisor/i, "officer"],
  [/guest|observer|visitor|invit/i, "guest"],
];

/** "2026-05-07" or "07/05/2026" (day first) as "YYYY-MM-DD"; null for anything else. */
function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim());
  if (iso) return iso[0].slice(0, 10);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim());
  if (!local) return null;
  const [, day = "", month = "", year = ""] = local;
  return Number(month) > 12 ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const capacityOf = (words: string): Capacity =>
  CAPACITY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "member";

/** Members by name, each once; those with an address that is none are told of, and their address left blank. */
function gathered(people: readonly Member[]): Imported<readonly Member[]> {
  const seen = new Map<string, Member>();
  const remarks: string[] = [];
  for (const person of people) {
    const key = fold(person.name);
    if (!key) continue;
    const address = cleanAddress(person.address);
    if (person.address.trim() && !address)
      remarks.push(`The address of ${person.name} is not a mail address and was left blank.`);
    if (seen.has(key)) remarks.push(`${person.name} is listed more than once; the first entry is used.`);
    else seen.set(key, { ...person, address });
  }
  return imported([...seen.values()], remarks);
}

/** Membership from a table (CSV): columns are known by their titles; a file with names only may have none. */
export function membersFromCsv(source: string): Imported<readonly Member[]> {
  const [head = [], ...rows] = readCsv(source);
  const columns = new Map<Column, number>();
  head.forEach((title, at) => {
    const found = (Object.keys(TITLES) as Column[]).find((column) => TITLES[column].includes(fold(title)));
    if (found && !columns.has(found)) columns.set(found, at);
  });
  if (head.length === 0) return refused("This file has no rows. Save the membership list as CSV and choose it again.");
  const titled = columns.has("name") || columns.has("last");
  if (!titled && head.length > 1) {
    return refused(
      'No column of this file is called "Name". Name the columns in its first row, for instance Name, Email, Role.',
    );
  }
  if (!titled) return gathered([head, ...rows].map((row) => memberNamed(squeeze(row[0] ?? ""))));
  const cell = (row: readonly string[], column: Column): string => squeeze(row[columns.get(column) ?? -1] ?? "");
  return gathered(
    rows.map((row) => ({
      ...memberNamed(cell(row, "name") || squeeze(`${cell(row, "first")} ${cell(row, "last")}`)),
      address: cell(row, "address"),
      organisation: cell(row, "organisation") || null,
      roles: cell(row, "role") ? [cell(row, "role")] : [],
      capacity: capacityOf(cell(row, "capacity")),
      voting:
        !/^(?:no|n|false|0|none)$/i.test(cell(row, "voting")) &&
        !/officer|guest/.test(capacityOf(cell(row, "capacity"))),
      from: dayIn(cell(row, "from")),
      until: dayIn(cell(row, "until")),
    })),
  );
}

/** Membership from contact cards (.vcf). */
export function membersFromCards(source: string): Imported<readonly Member[]> {
  const cards = readCards(source);
  if (cards.length === 0)
    return refused("This file holds no contact cards. Export the contacts as vCard (.vcf) and choose it again.");
  return gathered(
    cards.map((card) => {
      const value = (name: string): readonly string[] => card.find((property) => property.name === name)?.fields ?? [];
      const [family = "", given = ""] = value("N");
      const role = value("ROLE")[0] ?? value("TITLE")[0];
      return {
        ...memberNamed(squeeze(value("FN")[0] ?? `${given} ${family}`)),
        address: value("EMAIL")[0] ?? "",
        organisation: value("ORG")[0] || null,
        roles: role ? [role] : [],
      };
    }),
  );
}

/**
 * Membership as earlier minutes show it: who was present, absent or sent apologies is a member; who was in attendance is
 * an officer until the clerk says otherwise. Newer minutes last: their roles and organisations win. Addresses are blank.
 */
export function membersFromMinutes(meetings: readonly (readonly Attendee[])[]): readonly Member[] {
  const found = new Map<string, Member>();
  for (const attendee of meetings.flat()) {
    if (attendee.substituteFor) continue;
    const key = fold(attendee.name);
    const earlier = found.get(key) ?? memberNamed(attendee.name);
    const member = attendee.status !== "inAttendance" || (found.has(key) && earlier.capacity === "member");
    found.set(key, {
      ...earlier,
      organisation: attendee.organisation ?? earlier.organisation,
      roles:
        attendee.roles.length > 0
          ? attendee.roles.filter((role) => !/\b(?:new member|standing down)\b/i.test(role))
          : earlier.roles,
      capacity: member ? "member" : "officer",
      voting: member,
    });
  }
  return [...found.values()];
}
