import { dateInWords, proposeDays, timeInWords } from "../../src/core/circulation/dates";
import { addDays, dayNumber, isWorkingDay, weekday, workingDaysFrom } from "../../src/core/circulation/days";
import { BANK_HOLIDAYS, HOLIDAYS_FROM, HOLIDAYS_UNTIL } from "../../src/core/circulation/holidays.data";

/** Easter Sundays as the churches publish them. */
const EASTER = { 2025: "2025-04-20", 2026: "2026-04-05", 2027: "2027-03-28" } as const;
const years = [2025, 2026, 2027] as const;

/** The n-th (or last, -1) Monday of a month. */
function monday(year: number, month: number, nth: number): string {
  const days = Array.from({ length: 31 }, (_, at) => addDays(`${year}-${String(month).padStart(2, "0")}-01`, at));
  const hits = days.filter((day) => Number(day.slice(5, 7)) === month && weekday(day) === 1);
  return (nth < 0 ? hits.at(nth) : hits[nth - 1]) as string;
}

/** Fixed days, moved to the next free weekday when they fall on a weekend (substitute days). */
function moved(days: readonly string[]): readonly string[] {
  const taken: string[] = days.filter((day) => weekday(day) % 6 !== 0);
  for (const day of days.filter((one) => weekday(one) % 6 === 0)) {
    let next = addDays(day, 1);
    while (weekday(next) % 6 === 0 || taken.includes(next)) next = addDays(next, 1);
    taken.push(next);
  }
  return taken;
}

describe("the bank holidays in the product, worked out again from the statutes", () => {
  test.each(years)("England and Wales in %s", (year) => {
    const expected = [
      ...moved([`${year}-01-01`]),
      ...[
        addDays(EASTER[year], -2),
        addDays(EASTER[year], 1),
        monday(year, 5, 1),
        monday(year, 5, -1),
        monday(year, 8, -1),
      ],
      ...moved([`${year}-12-25`, `${year}-12-26`]),
    ];
    expect(BANK_HOLIDAYS["england-and-wales"].filter((day) => day.startsWith(String(year)))).toEqual(expected.sort());
  });

  test.each(years)("Scotland in %s, with the one-off day of 15 June 2026", (year) => {
    const expected = [
      ...moved([`${year}-01-01`, `${year}-01-02`]),
      ...[addDays(EASTER[year], -2), monday(year, 5, 1), monday(year, 5, -1), monday(year, 8, 1)],
      ...moved([`${year}-11-30`]),
      ...moved([`${year}-12-25`, `${year}-12-26`]),
      ...(year === 2026 ? ["2026-06-15"] : []),
    ];
    expect(BANK_HOLIDAYS.scotland.filter((day) => day.startsWith(String(year)))).toEqual(expected.sort());
  });

  test.each(years)("Northern Ireland in %s", (year) => {
    const expected = [
      ...moved([`${year}-01-01`]),
      ...moved([`${year}-03-17`]),
      ...[
        addDays(EASTER[year], -2),
        addDays(EASTER[year], 1),
        monday(year, 5, 1),
        monday(year, 5, -1),
        monday(year, 8, -1),
      ],
      ...moved([`${year}-07-12`]),
      ...moved([`${year}-12-25`, `${year}-12-26`]),
    ];
    expect(BANK_HOLIDAYS["northern-ireland"].filter((day) => day.startsWith(String(year)))).toEqual(expected.sort());
  });

  test("all lie between the first and the last day that the list says it covers", () => {
    for (const day of Object.values(BANK_HOLIDAYS).flat()) {
      expect(day >= HOLIDAYS_FROM && day <= HOLIDAYS_UNTIL).toBe(true);
      expect(Number.isNaN(dayNumber(day))).toBe(false);
    }
  });
});

describe("working days", () => {
  test("pass over weekends and bank holidays, and name the bank holidays", () => {
    expect(workingDaysFrom("2026-12-23", 3, "england-and-wales")).toEqual({
      ok: true,
      date: "2026-12-30",
      skipped: ["2026-12-25", "2026-12-28"],
    });
    expect(workingDaysFrom("2026-04-08", -3, "england-and-wales")).toMatchObject({ date: "2026-04-01" });
  });

  test("differ by nation", () => {
    expect(isWorkingDay("2026-08-03", "scotland")).toBe(false);
    expect(isWorkingDay("2026-08-03", "england-and-wales")).toBe(true);
    expect(isWorkingDay("2026-07-13", "northern-ireland")).toBe(false);
  });

  test("are not guessed beyond the list, nor counted from what is no date", () => {
    expect(workingDaysFrom("2027-12-30", 5, "scotland")).toEqual({ ok: false, why: "beyond-bank-holidays" });
    expect(workingDaysFrom("2026-02-30", 5, "scotland")).toEqual({ ok: false, why: "not-a-date" });
  });
});

describe("dates in words", () => {
  test("are written as each language writes them", () => {
    expect(dateInWords("2026-10-20", "en-GB", "full")).toBe("Tuesday 20 October 2026");
    expect(dateInWords("2026-10-20", "en-US", "full")).toBe("Tuesday, October 20, 2026");
    expect(dateInWords("2026-10-20", "cy", "full")).toBe("dydd Mawrth 20 Hydref 2026");
    expect(dateInWords("soon", "en-GB")).toBe("soon");
    expect(timeInWords("14:05", "en-US")).toBe("2:05 PM");
    expect(timeInWords("00:30", "en-US")).toBe("12:30 AM");
  });

  test("words that name a part of a month give working days to choose from", () => {
    expect(proposeDays("mid October", "2026-06-02")).toEqual(["2026-10-13", "2026-10-14", "2026-10-15", "2026-10-20"]);
    expect(proposeDays("early January", "2026-06-02")[0]).toBe("2027-01-05");
    expect(proposeDays("in due course", "2026-06-02")).toEqual([]);
  });
});
