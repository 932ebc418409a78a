/** Arithmetic of days as "YYYY-MM-DD", without any clock or time zone: years 1..9999 of the Gregorian calendar. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; 0 for a month that does not exist. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** "YYYY-MM-DD", or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month and day of "YYYY-MM-DD". */
export function partsOf(day: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1 March of year 0, so that leap days come last; only differences mean anything. */
export function dayNumber(day: string): number {
  const { year, month, day: date } = partsOf(day);
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  return (
    365 * shiftedYear +
    Math.floor(shiftedYear / 4) -
    Math.floor(shiftedYear / 100) +
    Math.floor(shiftedYear / 400) +
    Math.floor((153 * shiftedMonth + 2) / 5) +
    date
  );
}

/** 0 (Sunday) .. 6 (Saturday). 1 March 2000 was a Wednesday. */
export const weekdayOf = (day: string): number => (((dayNumber(day) - dayNumber("2000-03-01") + 3) % 7) + 7) % 7;

/** The day `count` days later (earlier when negative). */
export function plusDays(day: string, count: number): string {
  let { year, month, day: date } = partsOf(day);
  date += count;
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  while (date < 1) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
    date += daysIn(year, month);
  }
  return dayOf(year, month, date) ?? day;
}

/** The same day `count` months later; the last of the month where that month is shorter. */
export function plusMonths(day: string, count: number): string {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth))) ?? day;
}
