/** What the mailbox remembers of a committee's last circulation, for the check before sending. Addresses only as hashes. */
export interface LastCirculation {
  /** As the mail named it; "" when the minutes do not say. */
  readonly committee: string;
  /** Day of the meeting, "YYYY-MM-DD", or "". */
  readonly date: string;
  /** Day it was prepared, "YYYY-MM-DD". */
  readonly on: string;
  /** Print of the visible text of the file that was attached (`printOf`); "" where none was. */
  readonly print: string;
  /** Prints of files circulated before for the same meeting, newest first. */
  readonly earlier: readonly string[];
  readonly file: string;
  /** Hashes of the addresses (`addressHash`). */
  readonly to: readonly string[];
  /** Actions whose owner nobody settled. */
  readonly unsettled: number;
  /** Domains of the addresses that belong to the committee. */
  readonly domains: readonly string[];
}

/** Where the mailbox keeps them. */
export const CIRCULATION_KEY = "circulation";

/** Characters of all of them together, out of what the mailbox's roaming settings hold. */
const MOST_CHARACTERS = 6_500;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

function circulationIn(value: unknown): LastCirculation | null {
  if (typeof value !== "object" || value === null) return null;
  const kept = value as Readonly<Record<keyof LastCirculation, unknown>>;
  const to = text(kept.to).split(" ").filter(Boolean);
  if (to.length === 0 && text(kept.committee) === "") return null;
  return {
    committee: text(kept.committee),
    date: text(kept.date),
    on: text(kept.on),
    print: text(kept.print),
    earlier: texts(kept.earlier),
    file: text(kept.file),
    to,
    unsettled: typeof kept.unsettled === "number" && kept.unsettled > 0 ? kept.unsettled : 0,
    domains: texts(kept.domains),
  };
}

/** The circulations a mailbox remembers, one for each committee, the newest first. What cannot be used is left out. */
export const circulationsIn = (value: unknown): readonly LastCirculation[] =>
  (Array.isArray(value) ? value : []).map(circulationIn).filter((one): one is LastCirculation => one !== null);

/**
 * What is stored once this circulation was prepared: it takes the place of its committee's last one. When they are more
 * than the mailbox holds, those longest ago are dropped: of a committee that is not known nothing is asked.
 */
export function withCirculation(before: readonly LastCirculation[], latest: LastCirculation): readonly object[] {
  const others = before.filter((one) => one.committee !== latest.committee);
  const all = [latest, ...others].map((one) => ({ ...one, to: one.to.join(" ") }));
  while (all.length > 1 && JSON.stringify(all).length > MOST_CHARACTERS) all.pop();
  return all;
}
