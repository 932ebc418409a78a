import { learnNumbering, numberingFrom } from "../../../src/core/agenda/skeleton";
import { seedPlace } from "../../../src/core/agenda/seeds";
import { holidaysOf } from "../../../src/app/word/holidays";
import { countNotice } from "../../../src/app/word/notice";
import {
  changeTemplate,
  defaultTemplate,
  dropTemplate,
  filledTemplate,
  saveTemplate,
  takeTemplate,
  templateFile,
  templatesOf,
} from "../../../src/app/word/templates";
import { DEFAULT_POLICY } from "../../../src/core/committee/policy";
import { docx, p } from "../../support/docx-builder";
import { overBytes } from "../../support/finish-session";

const LINES = [
  p("Marsh End Parish Council", { pStyle: "Title" }),
  p("Minutes of the meeting held on 3 June 2026"),
  p("Present: Cllr Olwen Hart, Cllr Bram Okoro"),
  p("1. Drains", { pStyle: "Heading1" }),
  p("The ditch was cleared."),
];

describe("Templates of the clerk's own", () => {
  it("hold the agenda without the day, the names and the minutes' text", async () => {
    const { session, state } = await overBytes(docx(...LINES));
    const kept = saveTemplate(session, state(), "Ours", "agenda");
    expect(kept.ok).toBe(true);
    const [template] = templatesOf(session);
    const text = JSON.stringify(template?.content);
    expect(text).toContain("Drains");
    // One placeholder for a list of people, as in minutes that are made from an agenda.
    expect(template?.content[2]).toMatchObject({
      runs: [{ text: "Present: " }, { text: "[present]", placeholder: "present" }],
    });
    for (const gone of ["3 June 2026", "Olwen Hart", "The ditch was cleared."]) expect(text).not.toContain(gone);
    const filled = JSON.stringify(template && filledTemplate(template, { date: "1 July 2026" }));
    expect(filled).toContain("1 July 2026");
  });

  it("have names that differ, however they came", async () => {
    const { session, state } = await overBytes(docx(...LINES));
    saveTemplate(session, state(), "Ours", "agenda");
    saveTemplate(session, state(), "ours ", "agenda");
    saveTemplate(session, state(), "Theirs", "agenda");
    const theirs = templatesOf(session).find((one) => one.name === "Theirs");
    changeTemplate(session, theirs?.id ?? "", { name: "Ours" });
    expect(templatesOf(session).map((one) => one.name)).toEqual(["Ours", "ours (2)", "Ours (3)"]);
    // Given its own name again, it keeps it.
    changeTemplate(session, theirs?.id ?? "", { name: "Ours (3)" });
    expect(templatesOf(session)).toHaveLength(3);
    expect(templatesOf(session).map((one) => one.name)).toContain("Ours (3)");
  });

  it("are renamed, shared, taken from a file, set as a default and deleted", async () => {
    const { session, state } = await overBytes(docx(...LINES));
    saveTemplate(session, state(), "Ours", "document");
    const [first] = templatesOf(session);
    if (!first) throw new Error("nothing was kept");
    changeTemplate(session, first.id, { name: "Monthly" });
    changeTemplate(session, first.id, { committee: "Marsh End" });
    expect(defaultTemplate(session, "marsh end")?.name).toBe("Monthly");
    const file = templateFile(templatesOf(session)[0] ?? first);
    expect(file.name).toBe("Monthly.template.json");
    takeTemplate(session, new TextDecoder().decode(file.bytes));
    expect(templatesOf(session).map((one) => one.name)).toEqual(["Monthly", "Monthly (2)"]);
    const other = templatesOf(session).find((one) => one.committee === "");
    changeTemplate(session, other?.id ?? "", { committee: "Marsh End" });
    expect(templatesOf(session).filter((one) => one.committee === "Marsh End")).toHaveLength(1);
    dropTemplate(session, first.id);
    expect(templatesOf(session)).toHaveLength(1);
    expect(takeTemplate(session, "{")).toMatchObject({
      ok: false,
      why: { message: expect.stringContaining("damaged") },
    });
  });
});

describe("Numbers of minutes", () => {
  it("go on from the number that is given, with its width", () => {
    expect(numberingFrom("24/057")).toEqual({ prefix: "24/", next: 57, width: 3, eachMeeting: false });
    expect(numberingFrom("none")).toBeNull();
  });

  it("are learnt where they run through the year, and not from plain numbers", () => {
    const numbers = (all: readonly string[]) => learnNumbering(all.map((number) => ({ number })));
    expect(numbers(["24/57", "24/58"])).toMatchObject({ prefix: "24/", next: 59 });
    expect(numbers(["1", "2", "3"])).toBeNull();
  });
});

describe("Proposed business", () => {
  it("stands before the items that close an agenda", () => {
    const item = (title: string) => ({ title, purposes: [] });
    expect(seedPlace([item("Apologies"), item("Finance"), item("Urgent business"), item("Next meeting")])).toBe(1);
    expect(seedPlace([item("Apologies")])).toBe(0);
  });
});

describe("The last day to issue", () => {
  it("is counted by the table: three clear days before Wednesday 17 June 2026, Sunday out", () => {
    // Tue 16, Mon 15 and Sat 13 are the clear days; Friday 12 is the last day to issue.
    const count = countNotice("2026-06-17", "parish-council", "england", null, "2026-06-10");
    expect(count?.last).toMatchObject({
      ok: true,
      date: "2026-06-12",
      counted: ["2026-06-16", "2026-06-15", "2026-06-13"],
    });
    expect(count?.left).toBe(2);
  });

  it("is not guessed beyond the published bank holidays, nor without a rule", () => {
    expect(countNotice("2029-06-13", "parish-council", "england", null, "2026-06-10")?.last.ok).toBe(false);
    expect(countNotice("2026-06-17", "working-group", "england", null, "2026-06-10")).toBeNull();
  });

  it("counts with the bank holidays of the organisation's policy, and says how far they reach", () => {
    // 1 January 2028 is a Saturday: Monday the 3rd stands for it. Clear days before Thursday 6 January: Wednesday 5,
    // Tuesday 4 and Saturday 1; Friday 31 December is the last day to issue. Sunday and that Monday do not count.
    const policy = { ...DEFAULT_POLICY, bankHolidays: { "england-and-wales": ["2028-01-03"] } };
    const calendar = holidaysOf({ policy });
    const count = countNotice("2028-01-06", "parish-council", "england", null, "2027-12-01", calendar);
    expect(count?.last).toMatchObject({
      ok: true,
      date: "2027-12-31",
      counted: ["2028-01-05", "2028-01-04", "2028-01-01"],
    });
    expect(count?.holidays).toContain("known to 2028-12-31");
    expect(countNotice("2028-01-06", "parish-council", "england", null, "2027-12-01")?.last.ok).toBe(false);
  });
});
