import { cleanAddress } from "../circulation/addressee";
import { fold } from "../text/fold";
import { readCsv, SEPARATORS } from "./csv";

/** What a column of a membership list holds. */
export type Column =
  "name" | "first" | "last" | "address" | "organisation" | "role" | "capacity" | "from" | "until" | "voting";

/** Column titles as address books, registers and exports of Outlook, Google and Microsoft 365 write them, folded; best first. */
const TITLES: Readonly<Record<Column, readonly string[]>> = {
  name: [
    ...["name", "full name", "display name", "member", "member name", "name of member", "names"],
    ...["councillor", "councillor name", "governor", "governor name", "trustee", "trustee name", "enw"],
  ],
  first: ["first name", "given name", "forename", "forenames", "first"],
  last: ["last name", "surname", "family name", "last"],
  address: [
    ...[
      "email",
      "e mail",
      "email address",
      "e mail address",
      "e mail 1 value",
      "email 1",
      "primary email",
      "work email",
    ],
    ...["contact email", "mail", "ebost", "user principal name", "upn", "participant id upn", "address"],
  ],
  organisation: [
    ...["organisation", "organization", "company", "council", "authority", "employer", "org"],
    ...["organization name", "organization 1 name", "organisation name"],
  ],
  role: [
    ...["role", "roles", "office", "position", "job title", "organization title", "organization 1 title", "swydd"],
    ...["responsibility", "title"],
  ],
  capacity: ["capacity", "kind", "type", "status"],
  from: ["from", "term from", "start", "start date", "appointed", "elected", "term start"],
  until: ["until", "to", "term to", "term until", "end", "end date", "term end", "expires"],
  voting: ["voting", "vote", "votes"],
};

const NAMES = Object.keys(TITLES) as Column[];

/** A list whose columns are known: cells of a row by what they hold. */
export interface MemberTable {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly (readonly string[])[];
}

/** The columns of a title row; where two could hold the same, the one with the plainer title does. */
function columnsIn(titles: readonly string[]): ReadonlyMap<Column, number> {
  const folded = titles.map(fold);
  const found = new Map<Column, number>();
  for (const column of NAMES) {
    const at = TITLES[column].map((title) => folded.indexOf(title)).find((index) => index >= 0);
    if (at !== undefined) found.set(column, at);
  }
  return found;
}

/** Lines above the titles, as a heading of the list or a summary of the export. */
const ROWS_ABOVE = 20;

/** The table below the first row that names its columns: a name and something else, or nothing but a name. */
function titled(rows: readonly (readonly string[])[]): MemberTable | null {
  for (const [at, row] of rows.slice(0, ROWS_ABOVE).entries()) {
    const columns = columnsIn(row);
    const named = columns.has("name") || columns.has("last");
    const alone = at === 0 && row.filter((cell) => cell.trim()).length === 1;
    if (named && (columns.size > 1 || alone)) return { columns, rows: rows.slice(at + 1) };
  }
  return null;
}

/** Rows of name and mail address without titles: the column of addresses tells. */
function untitled(rows: readonly (readonly string[])[]): MemberTable | null {
  const first = rows[0] ?? [];
  const address = first.findIndex((cell) => cleanAddress(cell) !== "");
  const name = first.findIndex((cell, at) => at !== address && cell.trim() !== "");
  if (address < 0 || name < 0) return null;
  return {
    columns: new Map<Column, number>([
      ["name", name],
      ["address", address],
    ]),
    rows,
  };
}

/**
 * Finds the table in a CSV text, whatever its separator and whatever stands above its titles. Null where no column can
 * be told.
 */
export function memberTable(source: string): MemberTable | null {
  const usual = readCsv(source);
  const table = titled(usual);
  if (table) return table;
  for (const separator of SEPARATORS) {
    const other = titled(readCsv(source, separator));
    if (other && other.columns.size > 1) return other;
  }
  return untitled(usual);
}
