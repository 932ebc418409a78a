import { datesIn, dateVotes, dueIn, dueOf, timesIn } from "../../src/core/reading/grammar";
import { plusDays, plusMonths, weekdayOf } from "../../src/core/reading/grammar/calendar";

const on = { meeting: "2026-03-10", next: "2026-04-14" };

describe("dates", () => {
  test.each([
    ["held on THURSDAY 2nd JULY 2009", "THURSDAY 2nd JULY 2009", "2009-07-02"],
    ["Thursday 12 March", "Thursday 12 March", "2026-03-12"],
    ["on 02/07/09", "02/07/09", "2009-07-02"],
    ["July 2, 2009", "July 2, 2009", "2009-07-02"],
    ["2009-07-02", "2009-07-02", "2009-07-02"],
    ["2010/01/04 at the same time", "2010/01/04", "2010-01-04"],
    ["by 20/10", "20/10", "2026-10-20"],
    ["20th October", "20th October", "2026-10-20"],
    ["the 12th of December.", "the 12th of December", "2026-12-12"],
    ["31 May, 2023", "31 May, 2023", "2023-05-31"],
    ["5 March 1530 hrs", "5 March", "2026-03-05"],
    ["5 March 2025 held in the hall", "5 March 2025", "2025-03-05"],
    ["13-May-2020", "13-May-2020", "2020-05-13"],
    ["08 – Mar – 2018", "08 – Mar – 2018", "2018-03-08"],
    ["01/08/ 2026", "01/08/ 2026", "2026-08-01"],
    ["June 10, 2019 at 5:00 pm", "June 10, 2019", "2019-06-10"],
    ["9/23/2010", "9/23/2010", "2010-09-23"],
    ["25.1.24 Minutes", "25.1.24", "2024-01-25"],
    ["met on 7th. May 2026", "7th. May 2026", "2026-05-07"],
    ["2008-June-10, 10.00", "2008-June-10", "2008-06-10"],
  ])("%s", (text, words, date) => expect(datesIn(text, on)).toMatchObject([{ text: words, date }]));

  test("a range has two ends", () =>
    expect(datesIn("6-7 July 2026", on)).toMatchObject([{ date: "2026-07-06", until: "2026-07-07" }]));

  test("the language decides the order of day and month", () => {
    expect(datesIn("04/05/2026", { meeting: null, language: "en-GB" })[0]?.date).toBe("2026-05-04");
    expect(datesIn("04/05/2026", { meeting: null, language: "en-US" })[0]?.date).toBe("2026-04-05");
  });

  test("a day that does not exist is a problem, never another day", () => {
    expect(datesIn("31/04/2026", on)).toMatchObject([{ date: null, problem: "impossible" }]);
    expect(datesIn("February 30, 2026", on)).toMatchObject([{ date: null, problem: "impossible" }]);
    expect(datesIn("29 February 2027", on)).toMatchObject([{ date: null, problem: "impossible" }]);
  });

  test("a weekday that is another day's is told", () =>
    expect(datesIn("Monday 10 March 2026", on)).toMatchObject([{ date: "2026-03-10", problem: "weekday" }]));

  test("without a meeting a missing year stays unknown", () => expect(datesIn("20 October")[0]?.date).toBeNull());

  test("a year past the turn of the year", () =>
    expect(datesIn("15 January", { meeting: "2026-12-08" })[0]?.date).toBe("2027-01-15"));

  test.each(["L CIO 05/01: send it", "section 3.1.12", "you may 5 times", "May 10 am", "version 2.4.1"])(
    "no date: %s",
    (text) => expect(datesIn(text, on)).toEqual([]),
  );

  test("the order a document uses shows in dates that allow only one", () => {
    expect(dateVotes("approved 9/23, paid 10/14")).toBeGreaterThan(0);
    expect(dateVotes("approved 23/9/2026")).toBeLessThan(0);
    expect(dateVotes("paid 4/5/2026")).toBe(0);
  });

  test("weekdays and month ends", () => {
    expect(weekdayOf("2026-11-24")).toBe(2);
    expect(plusDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(plusMonths("2024-01-31", 1)).toBe("2024-02-29");
  });
});

describe("when an action is due", () => {
  test.each([
    ["Clerk to write by 30 June", "by 30 June", "2026-06-30"],
    ["Clerk to write before next meeting", "before next meeting", "2026-04-14"],
    ["ready for our April meeting", "for our April meeting", "2026-04-14"],
    ["ready for our July meeting", "for our July meeting", null],
    ["JS to report in two weeks", "in two weeks", "2026-03-24"],
    ["within 14 days", "within 14 days", "2026-03-24"],
    ["by the end of the month", "by the end of the month", "2026-03-31"],
    ["by end of July", "by end of July", "2026-07-31"],
    ["By the end of 2027", "By the end of 2027", "2027-12-31"],
    ["by Friday", "by Friday", "2026-03-13"],
    ["by close of business on 4 July", "by close of business on 4 July", "2026-07-04"],
    ["meet in mid October", "in mid October", null],
    ["by mid-October", "by mid-October", null],
    ["send it ASAP", "ASAP", null],
    ["produce a draft in April to present at the next meeting", "in April", null],
    ["in the next 4-6 weeks", "in the next 4-6 weeks", null],
  ])("%s", (text, words, date) => expect(dueOf(text, on)).toMatchObject({ text: words, date }));

  test("by 31/04 is due on no day, and it is told why", () =>
    expect(dueOf("Clerk to pay by 31/04", on)).toMatchObject({ date: null, problem: "impossible" }));

  test.each(["Ken to set up the invitation.", "send the report of 2 May 2026 to Ken"])("not due: %s", (text) =>
    expect(dueOf(text, on)).toBeNull(),
  );

  test.each([
    ["Next Meet", "2026-04-14"],
    ["25/04", "2026-04-25"],
    ["15th May 2026", "2026-05-15"],
    ["Friday", "2026-03-13"],
    ["Ongoing", null],
    ["July", null],
  ])("a due cell: %s", (cell, date) => expect(dueIn(cell, on)).toMatchObject({ text: cell, date }));

  test.each(["", "-", "n/a"])("an empty due cell: “%s”", (cell) => expect(dueIn(cell, on)).toBeNull());
});

describe("times of day", () => {
  test.each([
    ["09.00 – 13.00 – Room 4", "09:00", "13:00"],
    ["The meeting closed at 14.45.", "14:45", null],
    ["7pm", "19:00", null],
    ["7.30 p.m.", "19:30", null],
    ["8:15~9:05pm", "20:15", "21:05"],
    ["noon", "12:00", null],
    ["1400 hrs", "14:00", null],
    ["8:00-9:15PM", "20:00", "21:15"],
    ["10am-12pm", "10:00", "12:00"],
    ["between 2 and 4pm", "14:00", "16:00"],
    ["Monday nights at 7:30", "19:30", null],
    ["7.30 in the evening", "19:30", null],
    ["@ 19:00", "19:00", null],
    ["1930 hrs – 2100 hrs", "19:30", "21:00"],
    ["Team call, 7 October 2026, 16.30, the hut", "16:30", null],
    ["began 14:05:30", "14:05", null],
  ])("%s", (text, from, to) => expect(timesIn(text)).toMatchObject([{ from, to }]));

  test.each([
    "items 4.1 – 4.3",
    "£14.50",
    "section 3.10",
    "28.58 % of votes",
    "6-10 boxes",
    "21/04/21",
    "room IF-4.31",
  ])("no time: %s", (text) => expect(timesIn(text)).toEqual([]));

  test("a cell of its own may say it shortly", () => {
    expect(timesIn("12-3", true)).toMatchObject([{ from: "12:00", to: "15:00" }]);
    expect(timesIn("2-4", true)).toMatchObject([{ from: "14:00", to: "16:00" }]);
    expect(timesIn("14.30", true)).toMatchObject([{ from: "14:30", to: null }]);
  });
});
