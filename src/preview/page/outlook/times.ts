import { offsetAt } from "../../outlook/zone";

const MINUTE = 60_000;

/** An instant as a field for date and time shows it, in the mailbox's zone ("2026-12-09T10:00"). */
export const writeLocal = (instant: number, zone: string): string =>
  instant ? new Date(instant + offsetAt(zone, instant) * MINUTE).toISOString().slice(0, 16) : "";

/** The instant that such a field stands for; null when it is empty. */
export function readLocal(value: string, zone: string): number | null {
  const local = Date.parse(`${value}:00Z`);
  if (Number.isNaN(local)) return null;
  const guess = local - offsetAt(zone, local) * MINUTE;
  return local - offsetAt(zone, guess) * MINUTE;
}

/** An instant in words, in the mailbox's zone. */
export const inWords = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: zone }).format(instant);
