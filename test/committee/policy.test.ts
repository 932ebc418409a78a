import { newProfile } from "../../src/core/committee/profile";
import { DEFAULT_POLICY } from "../../src/core/committee/policy";
import { profileForDocument } from "../../src/core/committee/profile";
import { readPolicy } from "../../src/core/committee/policy-file";
import { lastDayToIssue } from "../../src/core/committee/notice";
import { workingDaysFrom } from "../../src/core/circulation/days";
import { PUBLISHED, withHolidays } from "../../src/core/circulation/holidays";
import { memberNamed } from "../../src/core/import/members";

describe("The organisation's policy", () => {
  test("without one, nothing is written by itself and no address goes into a document", () => {
    expect(readPolicy(undefined)).toEqual({ policy: DEFAULT_POLICY, remark: null });
    expect(DEFAULT_POLICY).toMatchObject({ mode: "list", addressesInDocuments: false });
  });

  test("what it does not name keeps its default", () => {
    const { policy, remark } = readPolicy({ mode: "auto" });
    expect(policy).toEqual({ ...DEFAULT_POLICY, mode: "auto", bankHolidays: {} });
    expect(remark).toBeNull();
  });

  test.each([
    [{ mode: "everything" }, "mode must be one of list, suggest, auto"],
    [{ addressesInDocuments: "yes" }, "addressesInDocuments is missing or is neither true nor false"],
    [{ bankHolidays: { scotland: ["2028-02-30"] } }, "bankHolidays, scotland 1 is not a day written as YYYY-MM-DD"],
    [
      { templates: [{ id: "a", name: "A", committee: "", content: [{ kind: "script" }] }] },
      "neither a paragraph nor a table",
    ],
    [{ adressesInDocuments: true }, "adressesInDocuments is no setting"],
    [{ bankHolidays: { wales: [] } }, "wales is no setting"],
    ["list", "is not a group of values"],
    [{ templates: { __proto__: null, length: 1 } }, "templates is not a list"],
  ])("a wrong one (%j) is said in a sentence and the defaults hold", (value, words) => {
    const { policy, remark } = readPolicy(value);
    expect(policy).toBe(DEFAULT_POLICY);
    expect(remark).toContain(words);
    expect(remark).toContain("tell your administrator");
  });

  test("addresses stay out of the document unless it lets them in", () => {
    const member = { ...memberNamed("Ffion Rees"), address: "ffion@brackenford.example" };
    const profile = { ...newProfile("p1", "Brackenford"), members: [member] };
    expect(profileForDocument(profile, DEFAULT_POLICY).members).toEqual([{ ...member, address: "" }]);
    expect(profileForDocument(profile, { ...DEFAULT_POLICY, addressesInDocuments: true })).toEqual(profile);
  });
});

describe("Bank holidays beyond the published list", () => {
  // England and Wales 2028: New Year's Day is a Saturday, so Monday 3 January stands for it.
  const given = { "england-and-wales": ["2028-01-03", "2028-04-14", "2028-04-17"] };

  test("are counted with, for the years and the region they are given for", () => {
    const calendar = withHolidays(given);
    expect(workingDaysFrom("2027-12-30", 3, "england-and-wales", calendar)).toEqual({
      ok: true,
      date: "2028-01-05",
      skipped: ["2028-01-03"],
    });
    expect(workingDaysFrom("2027-12-30", 3, "scotland", calendar)).toMatchObject({ ok: false });
    expect(workingDaysFrom("2028-12-28", 5, "england-and-wales", calendar)).toMatchObject({ ok: false });
  });

  test("reach the last day to issue as well", () => {
    const choice = {
      rule: "r",
      days: 3,
      counting: "working",
      saturdayCounts: false,
      source: "",
      checked: null,
    } as const;
    expect(lastDayToIssue("2028-01-07", choice, "england")).toMatchObject({ ok: false });
    expect(lastDayToIssue("2028-01-07", choice, "england", withHolidays(given))).toMatchObject({
      ok: true,
      date: "2027-12-31",
      counted: ["2028-01-06", "2028-01-05", "2028-01-04"],
    });
  });

  test("a year is only complete when the years before it are, and nothing given changes nothing", () => {
    expect(withHolidays({ scotland: ["2029-01-01"] }).until.scotland).toBe("2027-12-31");
    expect(withHolidays({})).toBe(PUBLISHED);
  });
});
