import { cleanAddress } from "../circulation/addressee";
import type { Capacity, Member } from "../committee/profile";
import type { Attendee } from "../minutes/record";
import { spokenName } from "../people/spoken-name";
import { fold, squeeze } from "../text/fold";
import { memberTable } from "./columns";
import type { Column } from "./columns";
import { readCsv } from "./csv";
import { imported, refused } from "./result";
import type { Imported } from "./result";
import { readCards } from "./vcard";
import type { CardProperty } from "./vcard";
import { nameKey } from "../circulation/names";

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

const CAPACITY_WORDS: readonly (readonly [RegExp, Capacity])[] = [
  [/substitut|deput(?:y|ies) member|alternate/i, "substitute"],
  [/officer|clerk|staff|adviser|advisor/i, "officer"],
  [/guest|observer|visitor|invit/i, "guest"],
];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days from 1 to 31 of months from 1 to 12; years of two digits are of this century. */
function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const whole = year < 100 ? 2000 + year : year;
  return `${whole}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "2026-05-07", "07/05/2026" (day first), "7 May 2026" or "07-May-26" as "YYYY-MM-DD"; null for anything else. */
function dayIn(text: string): string | null {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u.exec(words);
  if (local) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3})\p{L}*[\s-]+(\d{4}|\d{2})$/u.exec(words);
  if (named) return dayOf(Number(named[3]), MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1, Number(named[1]));
  return null;
}

const capacityOf = (words: string): Capacity =>
  CAPACITY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "member";

/** Members by name, each once; those with an address that is none are told of, and their address left blank. */
function gathered(people: readonly Member[]): Imported<readonly Member[]> {
  const seen = new Map<string, Member>();
  const remarks: string[] = [];
  for (const person of people) {
    const key = nameKey(person.name);
    if (!key) continue;
    const address = cleanAddress(person.address);
    if (person.address.trim() && !address)
      remarks.push(`The address of ${person.name} is not a mail address and was left blank.`);
    if (seen.has(key)) remarks.push(`${person.name} is listed more than once; the first entry is used.`);
    else seen.set(key, { ...person, address });
  }
  return imported([...seen.values()], remarks);
}

/** "Ines O'Hare <ines@example.org>", as mail programs copy people. */
const WITH_ADDRESS = /^([^<>]*)<([^<>\s]{3,})>$/u;

/** Somebody of a bare list: a name, or a name with its address. */
function listed(words: string): Member {
  const [, name, address = ""] = WITH_ADDRESS.exec(words.trim()) ?? [];
  return name === undefined
    ? memberNamed(spokenName(words))
    : { ...memberNamed(spokenName(name.replace(/^\s*"(.*)"\s*$/u, "$1")) || squeeze(address)), address };
}

/** What no list of names holds: marks of a web page or of data, control characters of another kind of file. */
const NO_NAME = /<\/?[a-z!][^@<>]*>|[{}\u0000-\u0008\ufffd]/iu;

/** How people are addressed: no role, although a column called "Title" holds it. */
const STYLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|revd|cllr|hon)\.?$/iu;

/**
 * Membership from a table (CSV): columns are known by their titles, or by the addresses they hold; a file with nothing but
 * names, or names with addresses as a mail program copies them, needs no titles.
 */
export function membersFromCsv(source: string): Imported<readonly Member[]> {
  const rows = readCsv(source);
  if (rows.length === 0) return refused("This file has no rows. Save the membership list as CSV and choose it again.");
  const table = memberTable(source);
  if (!table) {
    const filled = rows.map((row) => row.filter((cell) => cell.trim() !== ""));
    const bare =
      !filled.flat().some((cell) => NO_NAME.test(cell)) &&
      filled.every((row) => row.length === 1 || row.every((cell) => WITH_ADDRESS.test(cell.trim())));
    if (bare) return gathered(filled.flat().map(listed));
    return refused(
      'No column of this file is called "Name". Name the columns in its first row, for instance Name, Email, Role.',
    );
  }
  const { columns } = table;
  const cell = (row: readonly string[], column: Column): string => squeeze(row[columns.get(column) ?? -1] ?? "");
  // A column called "Address" may hold where people live.
  const mail = table.rows.some((row) => cell(row, "address").includes("@"));
  const unread = new Set<string>();
  const day = (row: readonly string[], column: "from" | "until"): string | null => {
    const words = cell(row, column);
    const read = dayIn(words);
    if (words !== "" && read === null) unread.add(words);
    return read;
  };
  const read = gathered(
    table.rows.map((row) => {
      const person = listed(cell(row, "name") || `${cell(row, "first")} ${cell(row, "last")}`);
      const role = cell(row, "role");
      const capacity = capacityOf(cell(row, "capacity"));
      return {
        ...person,
        address: (mail && cell(row, "address")) || person.address,
        organisation: cell(row, "organisation") || null,
        roles: role && !STYLE.test(role) ? [role] : [],
        capacity,
        voting: !/^(?:no|n|false|0|none)$/i.test(cell(row, "voting")) && !/officer|guest/.test(capacity),
        from: day(row, "from"),
        until: day(row, "until"),
      };
    }),
  );
  const remarks = [...unread].map(
    (words) => `“${words}” could not be read as a day and was left blank. Write days like 7 May 2026.`,
  );
  return read.ok ? imported(read.value, [...read.remarks, ...remarks]) : read;
}

/** The address of a card that is preferred, else its first. */
function addressOn(card: readonly CardProperty[]): string {
  const addresses = card.filter(({ name, fields }) => name === "EMAIL" && fields[0]);
  const preferred = addresses.find(({ parameters }) => /(?:^|[;=,"])PREF(?:$|[;=,"])/iu.test(parameters));
  return (preferred ?? addresses[0])?.fields[0] ?? "";
}

/** Membership from contact cards (.vcf). Cards of groups are passed over. */
export function membersFromCards(source: string): Imported<readonly Member[]> {
  const cards = readCards(source);
  if (cards.length === 0)
    return refused("This file holds no contact cards. Export the contacts as vCard (.vcf) and choose it again.");
  const remarks: string[] = [];
  const people = cards.flatMap((card) => {
    const value = (name: string): readonly string[] => card.find((property) => property.name === name)?.fields ?? [];
    if (/^group$/iu.test(value("KIND")[0] ?? value("X-ADDRESSBOOKSERVER-KIND")[0] ?? "")) return [];
    const [family = "", given = ""] = value("N");
    const name = squeeze(value("FN")[0] || `${given} ${family}`);
    const address = addressOn(card);
    if (!name) {
      remarks.push(`A card${address ? ` (${address})` : ""} names nobody and was passed over.`);
      return [];
    }
    const role = value("ROLE")[0] || value("TITLE")[0];
    const organisation = value("ORG")[0] || null;
    return [{ ...memberNamed(spokenName(name)), address, organisation, roles: role ? [role] : [] }];
  });
  const read = gathered(people);
  return read.ok ? imported(read.value, [...read.remarks, ...remarks]) : read;
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
