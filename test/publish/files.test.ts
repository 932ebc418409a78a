import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegisterEntry } from "../../src/core/actions/register";
import { amendmentSentence } from "../../src/core/publish/amendment";
import { planRemoveAll, whatThisFileHolds } from "../../src/core/publish/disclosure";
import { registerXlsx, rowsCsv } from "../../src/core/publish/register-files";
import { planStamp, safeFileName, stateOf, stateStamp } from "../../src/core/publish/state";
import { planSummary, summaryRows, SUMMARY_TAG } from "../../src/core/publish/summary";
import { columnName } from "../../src/core/publish/xlsx";
import { choose, EMPTY_BOOK } from "../../src/core/record/book";
import { keptActions } from "../../src/core/record/effective";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

const ann = { author: "ann" };

function meeting() {
  const made = new MinutesBuilder();
  made.item("1", "Water");
  made.action("Ada and Bram to dig", { ref: "HL 7/1", owners: [made.owner("Bram Otley"), made.owner("Ada Fenn")] });
  made.action("somebody to plant", { ref: "HL 7/2" });
  made.action("Cleo may help", { origin: "commitment" });
  return made;
}

describe("The action summary", () => {
  const rows = (made: MinutesBuilder, byOwner: boolean, book = EMPTY_BOOK) =>
    summaryRows(keptActions(made.build(), [], book), { byOwner, withRestricted: false });

  it("has a row for each marked action, or for each owner, those without an owner last", () => {
    const made = meeting();
    expect(rows(made, false).slice(1)).toEqual([
      ["HL 7/1", "1", "Ada and Bram to dig", "Bram Otley, Ada Fenn", "", "Open"],
      ["HL 7/2", "1", "somebody to plant", "", "", "Open"],
    ]);
    expect(
      rows(made, true)
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(["Ada Fenn", "Bram Otley", ""]);
  });

  it("leaves out no action whose number another one has, and takes owner and date from a list that says it again", () => {
    const made = new MinutesBuilder();
    const bram = made.owner("Bram Otley");
    made.action("Bram to dig", { ref: "HL 7/1", owners: [bram] });
    made.action("Ada to plant", { ref: "HL 7/1", owners: [made.owner("Ada Fenn")] });
    made.action("somebody to rake", { ref: "HL 7/2" });
    made.action("rake", { ref: "HL 7/2", origin: "table", owners: [bram] });
    expect(
      rows(made, false)
        .slice(1)
        .map(([ref, , words, owner]) => [ref, words, owner]),
    ).toEqual([
      ["HL 7/1", "Bram to dig", "Bram Otley"],
      ["HL 7/1", "Ada to plant", "Ada Fenn"],
      ["HL 7/2", "somebody to rake", "Bram Otley"],
    ]);
  });

  it("is inserted once, left alone when up to date, and refreshed in its place", () => {
    const made = meeting();
    const document = new PlainDocument([...made.blocks]);
    document.apply(planSummary(document.blocks, document.tags, rows(made, false), "end"));
    const at = document.blocks.findIndex((block) => block.cell);
    document.place(at, { start: 0, end: 9 }, SUMMARY_TAG, "Action summary", document.blocks.length - 1);
    expect(planSummary(document.blocks, document.tags, rows(made, false), "end").edits).toEqual([]);
    const [action] = keptActions(made.build(), [], EMPTY_BOOK);
    const done = choose(EMPTY_BOOK, "status", action?.id ?? "", { status: "proposed" }, ann);
    const size = document.blocks.length;
    document.apply(planSummary(document.blocks, document.tags, rows(made, false, done), "end"));
    expect(document.blocks).toHaveLength(size);
    expect(document.blocks.map((block) => block.text)).toContain("Proposed for closure");
    expect(document.text().match(/Action summary/gu)).toHaveLength(1);
  });
});

const entry = (more: Partial<RegisterEntry>): RegisterEntry => ({
  ref: "HL 7/1",
  text: "dig",
  owners: ["Zoë Ångström"],
  due: { text: "9 September", date: "2026-09-09" },
  status: "open",
  firstMinuted: "2026-07-02",
  firstSource: "july.docx",
  carried: 2,
  history: [],
  ...more,
});

describe("The register as files", () => {
  it("runs nothing as a formula in CSV, and keeps accents", () => {
    expect(rowsCsv([["=HYPERLINK(1)", "+1", "Zoë", 'a "b", c']])).toBe(`\uFEFF'=HYPERLINK(1),'+1,Zoë,"a ""b"", c"\r\n`);
  });

  it("names columns beyond Z", () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });

  it("is the same bytes each time", () => {
    expect(Buffer.from(registerXlsx([entry({})])).equals(Buffer.from(registerXlsx([entry({})])))).toBe(true);
  });

  const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));
  (office ? it : it.skip)(
    "opens in LibreOffice with its dates, numbers and words as they were",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "register-"));
      try {
        writeFileSync(
          join(folder, "register.xlsx"),
          registerXlsx([entry({}), entry({ text: '=1+1 & <b> "x"\nsecond line', due: null })]),
        );
        execFileSync(
          office ?? "",
          [
            "--headless",
            `-env:UserInstallation=file://${folder}/profile`,
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76",
            "--outdir",
            folder,
            join(folder, "register.xlsx"),
          ],
          { stdio: "pipe", timeout: 120_000 },
        );
        const lines = readFileSync(join(folder, "register.csv"), "utf8");
        expect(lines).toContain("HL 7/1,2026-07-02,dig,Zoë Ångström,2026-09-09,open,2");
        expect(lines).toContain('"=1+1 & <b> ""x""\nsecond line"');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});

describe("The four states", () => {
  const context = {
    committee: "Hollow Lane",
    date: "2026-07-02",
    on: null,
    language: "en-GB",
    pattern: "{committee} {date} {state}",
  };

  it("change header, title and file name together, and never call the chair's agreement approval", () => {
    expect(stateStamp("draft", context)).toEqual({
      header: "DRAFT – not yet confirmed",
      title: "Hollow Lane, draft minutes, 2 July 2026",
      fileName: "Hollow Lane 2026-07-02 draft",
    });
    const agreed = stateStamp("agreed", context);
    expect(agreed.header).toMatch(/^DRAFT – agreed by the chair/u);
    expect(JSON.stringify(agreed)).not.toMatch(/approved|confirmed by the committee on/iu);
    expect(stateStamp("signed", { ...context, on: "2026-09-03" }).header).toBe(
      "Confirmed by the committee and signed on 3 September 2026",
    );
    expect(planStamp(agreed)).toEqual({ kind: "stamp", header: agreed.header, title: agreed.title });
  });

  it("begin as a draft", () => {
    expect(stateOf(EMPTY_BOOK)).toBe("draft");
  });

  it("give names that every system takes", () => {
    expect(safeFileName('..\\a/b:c*?"<x>|  {y}.')).toBe("a b c x y");
    expect(safeFileName("")).toBe("Minutes");
    expect(safeFileName("con")).toBe("con minutes");
  });

  it("record an amendment with old and new words", () => {
    const said = (old: string, now: string) => amendmentSentence({ minutesOf: "2026-07-02", item: "3", old, new: now });
    expect(said("ten", "twelve")).toBe("The minutes of 2 July 2026 were amended: in item 3, for “ten” read “twelve”.");
    expect(said("", "twelve")).toBe("The minutes of 2 July 2026 were amended: in item 3, “twelve” was added.");
    expect(said("ten", "")).toBe("The minutes of 2 July 2026 were amended: in item 3, “ten” was deleted.");
  });
});

describe("What this file holds", () => {
  it("names every personal fact in words, and nothing after remove all", () => {
    let book = choose(EMPTY_BOOK, "owner", "f", { owners: ["Ada Fenn"] }, ann);
    book = choose(
      book,
      "circulation",
      "c",
      { what: "draft minutes", on: "2026-07-03", to: ["bram@example.org"], file: "", version: "v", actions: [] },
      ann,
    );
    book = choose(book, "due", "f", { date: "2026-08-09", text: "" }, ann);
    const amendment = { minutesOf: "2026-05-06", item: "4", old: "£20", new: "£25" };
    book = choose(book, "amendment", "a", amendment, ann);
    book = choose(book, "dismissed", "d", { hash: "0000", start: 1, end: 2 }, ann);
    const document = new PlainDocument([{ text: "Write to cleo@example.org", place: "body" }]);
    document.place(0, { start: 0, end: 5 }, "ma:1:action:f", "Action");
    const held = whatThisFileHolds(book, document.tags, document.blocks, {
      comments: [{ author: "Dina" }],
      properties: { creator: "Ed Price", company: "" },
    });
    expect(held.map(({ what, details }) => `${what}: ${details.join("; ")}`)).toEqual([
      "Owners you chose for actions: Ada Fenn",
      "Due dates you set: 9 August 2026",
      "Suggestions you took or dismissed (as numbers, without their words): 1",
      "To whom these minutes were sent: draft minutes, 3 July 2026, bram@example.org",
      "Amendments to earlier minutes, with old and new words: The minutes of 6 May 2026 were amended: in item 4, for “£20” read “£25”.",
      "Tags in the text: 1",
      "Mail addresses in the text itself: cleo@example.org",
      "Comments (1): Dina",
      "Properties of the file: creator: Ed Price",
    ]);
    document.parts = [
      { id: "p", xml: "<x/>" },
      { id: "q", xml: "<x/>" },
    ];
    document.apply(planRemoveAll(document.tags, document.parts));
    expect([document.tags, document.parts]).toEqual([[], []]);
    const american = whatThisFileHolds(book, [], [], {}, "en-US");
    expect(american[1]?.details).toEqual(["August 9, 2026"]);
    expect(whatThisFileHolds(EMPTY_BOOK, document.tags, []).length).toBe(0);
  });
});
