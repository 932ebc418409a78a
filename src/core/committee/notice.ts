import { addDays, dayNumber, weekday } from "../circulation/days";
import { PUBLISHED } from "../circulation/holidays";
import type { HolidayCalendar } from "../circulation/holidays";
import type { HolidayRegion } from "../circulation/holidays.data";
import type { Nation, NoticeChoice } from "./profile";

/** A day that was passed over in the count, with the reason in words. */
export interface PassedDay {
  readonly date: string;
  readonly why: string;
}

export type LastDay =
  | {
      readonly ok: true;
      /** Last day to issue, "YYYY-MM-DD". */
      readonly date: string;
      /** The clear days, latest first. */
      readonly counted: readonly string[];
      readonly passed: readonly PassedDay[];
    }
  | { readonly ok: false; readonly message: string };

/** The bank holidays that hold in a nation; null where none are known. */
export function regionOf(nation: Nation): HolidayRegion | null {
  if (nation === "england" || nation === "wales") return "england-and-wales";
  return nation === "other" ? null : nation;
}

/** Easter Day of a year, by the Gregorian computus. */
export function easterDay(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** From the last weekday before Christmas Day to the first weekday after it that is no bank holiday. */
function inChristmasBreak(date: string, holidays: readonly string[]): boolean {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < "01-10" ? 1 : 0);
  const weekend = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6;
  let first = `${year}-12-24`;
  while (weekend(first)) first = addDays(first, -1);
  let last = `${year}-12-26`;
  while (weekend(last) || holidays.includes(last)) last = addDays(last, 1);
  return date >= first && date <= last;
}

function inEasterBreak(date: string): boolean {
  const easter = dayNumber(easterDay(Number(date.slice(0, 4))));
  const day = dayNumber(date);
  return day >= easter - 3 && day <= easter + 2;
}

/** Why a day does not count; null when it does. */
function passedOver(
  date: string,
  choice: NoticeChoice,
  region: HolidayRegion | null,
  calendar: HolidayCalendar,
): string | null {
  if (choice.counting === "calendar") return null;
  const day = weekday(date);
  const holidays = region ? calendar.days[region] : [];
  if (day === 0) return "Sunday";
  if (day === 6 && (choice.counting === "working" || !choice.saturdayCounts)) return "Saturday";
  if (choice.counting === "statutory-local") {
    if (inChristmasBreak(date, holidays)) return "Christmas break";
    if (inEasterBreak(date)) return "Easter break";
  }
  return holidays.includes(date) ? "bank holiday" : null;
}

/** The last day to which the bank holidays of a nation are known. */
export const holidaysKnownTo = (nation: Nation, calendar = PUBLISHED): string =>
  calendar.until[regionOf(nation) ?? "england-and-wales"];

/**
 * The last day on which notice can go out so that the clear days lie between it and the meeting: neither the day of
 * issue nor the day of the meeting counts. Where only some days count, the day of issue is one of those too, the safer
 * reading. Refuses where the bank holidays that are known do not reach.
 *
 * @param meeting "YYYY-MM-DD"
 */
export function lastDayToIssue(meeting: string, choice: NoticeChoice, nation: Nation, calendar = PUBLISHED): LastDay {
  if (Number.isNaN(dayNumber(meeting))) return { ok: false, message: "Enter the date of the meeting first." };
  const region = regionOf(nation);
  const until = holidaysKnownTo(nation, calendar);
  const counted: string[] = [];
  const passed: PassedDay[] = [];
  let date = meeting;
  for (;;) {
    date = addDays(date, -1);
    if (choice.counting !== "calendar" && (date < calendar.from || date > until)) {
      return {
        ok: false,
        message: `The last day to issue cannot be counted: bank holidays are known only to ${until}. Count by hand, or update the add-in.`,
      };
    }
    const why = passedOver(date, choice, region, calendar);
    if (why) passed.push({ date, why });
    else if (counted.length < choice.days) counted.push(date);
    else return { ok: true, date, counted, passed };
  }
}

/** Whole days from `today` to the last day to issue; negative when it has passed. */
export const daysLeft = (today: string, lastDay: string): number => dayNumber(lastDay) - dayNumber(today);
