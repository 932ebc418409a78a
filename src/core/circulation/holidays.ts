import { BANK_HOLIDAYS, HOLIDAYS_FROM, HOLIDAYS_UNTIL, type HolidayRegion } from "./holidays.data";

/** Bank holidays by region, and the days between which each region's list is complete. */
export interface HolidayCalendar {
  readonly days: Readonly<Record<HolidayRegion, readonly string[]>>;
  readonly from: string;
  readonly until: Readonly<Record<HolidayRegion, string>>;
}

const REGIONS = ["england-and-wales", "scotland", "northern-ireland"] as const;

const each = <T>(of: (region: HolidayRegion) => T): Record<HolidayRegion, T> => ({
  "england-and-wales": of("england-and-wales"),
  scotland: of("scotland"),
  "northern-ireland": of("northern-ireland"),
});

/** The list that comes with the product. */
export const PUBLISHED: HolidayCalendar = {
  days: BANK_HOLIDAYS,
  from: HOLIDAYS_FROM,
  until: each(() => HOLIDAYS_UNTIL),
};

/**
 * The published list with an organisation's further days. A year after the published ones counts as complete when it has
 * New Year's Day or its substitute (a day of January's first week) and every year before it is complete too.
 */
export function withHolidays(more: Readonly<Partial<Record<HolidayRegion, readonly string[]>>>): HolidayCalendar {
  if (REGIONS.every((region) => (more[region] ?? []).length === 0)) return PUBLISHED;
  return {
    from: PUBLISHED.from,
    days: each((region) => [...new Set([...PUBLISHED.days[region], ...(more[region] ?? [])])].sort()),
    until: each((region) => {
      const given = new Set(
        (more[region] ?? []).filter((day) => day.slice(5) <= "01-07").map((day) => day.slice(0, 4)),
      );
      let year = Number(HOLIDAYS_UNTIL.slice(0, 4));
      while (given.has(String(year + 1))) year += 1;
      return `${year}-12-31`;
    }),
  };
}
