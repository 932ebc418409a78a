import { PUBLISHED } from "./holidays";
import type { HolidayRegion } from "./holidays.data";

/** Days since 1970-01-01 of a "YYYY-MM-DD"; NaN when it is no day of the calendar ("2026-02-30"). */
export function dayNumber(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return Number.NaN;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(ms).toISOString().slice(0, 10) === date ? ms / 86_400_000 : Number.NaN;
}

/** The day `days` after (before, when negative) a "YYYY-MM-DD". */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** Whether a day is Monday to Friday and no bank holiday of the region. Throws nothing; outside the list see `counted`. */
export const isWorkingDay = (date: string, region: HolidayRegion, calendar = PUBLISHED): boolean =>
  weekday(date) !== 0 && weekday(date) !== 6 && !calendar.days[region].includes(date);

export type WorkingDayCount =
  | { readonly ok: true; readonly date: string; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly why: "beyond-bank-holidays" | "not-a-date" };

/**
 * The day that lies `count` working days after a date (before it, when `count` is negative). The date itself is not
 * counted. `skipped` names the bank holidays passed over. Refuses to count outside the bank holidays that are known.
 */
export function workingDaysFrom(
  date: string,
  count: number,
  region: HolidayRegion,
  calendar = PUBLISHED,
): WorkingDayCount {
  if (Number.isNaN(dayNumber(date))) return { ok: false, why: "not-a-date" };
  const step = count < 0 ? -1 : 1;
  const skipped: string[] = [];
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (day < calendar.from || day > calendar.until[region]) return { ok: false, why: "beyond-bank-holidays" };
    if (isWorkingDay(day, region, calendar)) left -= 1;
    else if (calendar.days[region].includes(day)) skipped.push(day);
  }
  return { ok: true, date: day, skipped };
}
