/** The parts of the United Kingdom whose bank holidays differ. */
export type HolidayRegion = "england-and-wales" | "scotland" | "northern-ireland";

/**
 * Bank holidays as published on www.gov.uk/bank-holidays, list as it stood in 2026 (checked November 2026).
 * Substitute days are listed in place of the weekend day they stand for. One-off days are in: 15 June 2026 in Scotland.
 * Nothing is worked out beyond the published list: one-off days and moved days cannot be foreseen.
 */
export const BANK_HOLIDAYS: Readonly<Record<HolidayRegion, readonly string[]>> = {
  "england-and-wales": [
    ...["2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"],
    ...["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"],
    ...["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"],
  ],
  scotland: [
    ...["2025-01-01", "2025-01-02", "2025-04-18", "2025-05-05", "2025-05-26", "2025-08-04", "2025-12-01"],
    ...["2025-12-25", "2025-12-26"],
    ...["2026-01-01", "2026-01-02", "2026-04-03", "2026-05-04", "2026-05-25", "2026-06-15", "2026-08-03", "2026-11-30"],
    ...["2026-12-25", "2026-12-28"],
    ...["2027-01-01", "2027-01-04", "2027-03-26", "2027-05-03", "2027-05-31", "2027-08-02", "2027-11-30"],
    ...["2027-12-27", "2027-12-28"],
  ],
  "northern-ireland": [
    ...["2025-01-01", "2025-03-17", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-07-14", "2025-08-25"],
    ...["2025-12-25", "2025-12-26"],
    ...["2026-01-01", "2026-03-17", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-07-13", "2026-08-31"],
    ...["2026-12-25", "2026-12-28"],
    ...["2027-01-01", "2027-03-17", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-07-12", "2027-08-30"],
    ...["2027-12-27", "2027-12-28"],
  ],
};

/** First and last day that the list covers ("YYYY-MM-DD"): outside it nothing is counted. */
export const HOLIDAYS_FROM = "2025-01-01";
export const HOLIDAYS_UNTIL = "2027-12-31";
export const HOLIDAYS_SOURCE = "www.gov.uk/bank-holidays, checked November 2026";
