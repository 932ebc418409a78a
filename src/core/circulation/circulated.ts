/** What the mailbox remembers of the last circulation, for the check before sending. Addresses only as hashes. */
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

/** Where the mailbox keeps it. */
export const CIRCULATION_KEY = "circulation";

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** What the mailbox remembers, or null when it holds nothing that can be used. Other versions wrote fewer fields. */
export function lastCirculation(value: unknown): LastCirculation | null {
  if (typeof value !== "object" || value === null) return null;
  const kept = value as Readonly<Record<keyof LastCirculation, unknown>>;
  if (texts(kept.to).length === 0 && text(kept.committee) === "") return null;
  return {
    committee: text(kept.committee),
    date: text(kept.date),
    on: text(kept.on),
    print: text(kept.print),
    earlier: texts(kept.earlier),
    file: text(kept.file),
    to: texts(kept.to),
    unsettled: typeof kept.unsettled === "number" && kept.unsettled > 0 ? kept.unsettled : 0,
    domains: texts(kept.domains),
  };
}
