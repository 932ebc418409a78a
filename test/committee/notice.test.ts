import { easterDay, lastDayToIssue, regionOf } from "../../src/core/committee/notice";
import { newProfile } from "../../src/core/committee/profile";
import type { NoticeChoice } from "../../src/core/committee/profile";
import { NOTICE_RULES, noticeRuleFor } from "../../src/core/committee/rules.data";

const rule = (id: string, more: Partial<NoticeChoice> = {}): NoticeChoice => {
  const found = NOTICE_RULES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  const { days, counting, source, checked } = found;
  return { rule: id, days, counting, source, checked, saturdayCounts: true, ...more };
};

const last = (meeting: string, choice: NoticeChoice, nation: "england" | "wales" | "scotland" = "england"): string => {
  const found = lastDayToIssue(meeting, choice, nation);
  return found.ok ? found.date : found.message;
};

describe("The last day to issue", () => {
  it("leaves five clear working days before an English council's meeting", () => {
    // Meeting Thursday 18 June 2026; clear: 17, 16, 15, 12, 11; issue Wednesday 10 June.
    const found = lastDayToIssue("2026-06-18", rule("principal-england"), "england");
    expect(found).toMatchObject({
      ok: true,
      date: "2026-06-10",
      counted: ["2026-06-17", "2026-06-16", "2026-06-15", "2026-06-12", "2026-06-11"],
    });
  });

  it("passes over Easter and the bank holidays of the nation", () => {
    // Wednesday 8 April 2026: Easter Monday was the 6th, Good Friday the 3rd.
    expect(last("2026-04-08", rule("principal-england"))).toBe("2026-03-27");
    // In Scotland Easter Monday is no bank holiday: 7, 6, 2 April are clear, the 1st is the last day.
    expect(last("2026-04-08", rule("council-scotland"), "scotland")).toBe("2026-04-01");
  });

  it("counts Saturdays for a parish council, unless it prefers not to", () => {
    // Meeting Tuesday 15 September 2026: Monday, Saturday, Friday are clear.
    expect(last("2026-09-15", rule("local-council"))).toBe("2026-09-10");
    expect(last("2026-09-15", rule("local-council", { saturdayCounts: false }))).toBe("2026-09-09");
  });

  it("leaves the Christmas and Easter breaks out for a parish council, and says so", () => {
    const found = lastDayToIssue("2026-12-31", rule("local-council"), "england");
    // 25 and 28 December are bank holidays; the break runs from the 24th to the 29th. Clear: 30, 23, 22.
    expect(found).toMatchObject({ ok: true, date: "2026-12-21", counted: ["2026-12-30", "2026-12-23", "2026-12-22"] });
    if (found.ok) expect(new Set(found.passed.map((day) => day.why))).toEqual(new Set(["Christmas break", "Sunday"]));
    expect(last("2026-04-09", rule("local-council"))).toBe("2026-03-30");
  });

  it("counts every day for governors and companies", () => {
    expect(last("2026-06-18", rule("governors-england"))).toBe("2026-06-10");
    expect(last("2031-06-18", rule("plc-annual"))).toBe("2031-05-27");
  });

  it("does not guess beyond the published bank holidays", () => {
    expect(last("2028-03-01", rule("principal-england"))).toMatch(/known only to 2027-12-31/u);
    expect(last("soon", rule("principal-england"))).toMatch(/Enter the date/u);
  });

  it("finds the rule of a body, or none where its governing document decides", () => {
    expect(noticeRuleFor("community-council", "wales")?.days).toBe(3);
    expect(noticeRuleFor("charity", "england")).toBeNull();
    expect(
      NOTICE_RULES.every((one) => one.source && (one.checked === null || /^\d{4}-\d{2}$/u.test(one.checked))),
    ).toBe(true);
  });

  it("knows Easter", () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterDay)).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
    expect(regionOf("wales")).toBe("england-and-wales");
    expect(newProfile("x", "X").notice.rule).toBe("own");
  });
});
