import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { ROOT } from "../build/imports";
import { controlsIn, partsOf } from "../support/controls";
import { docxWith, p, r, table, type DocxParts } from "../support/docx-builder";
import { AROUND, dice, INLINE, oddDocx } from "../support/odd-docx";
import { promiseOf, recordOf } from "../support/tagging-promise";

/** Minutes with three marked actions (one in a table), two decisions, a next meeting and three people. */
const LINES = [
  "Minutes of the Weir Keepers' Committee held on Monday 2 March 2026 at 7 pm",
  "Present: Ada Holt (Chair), Ben Ilves, Cora Jupp",
  "1. Sluice gates",
  "It was agreed that the lower gate be painted.",
  "Action WK 03/01: Ben Ilves to order the paint by 20 March.",
  "2. Fish ladder",
  "RESOLVED that the ladder be opened in April.",
  "ACTION: Cora Jupp to tell the anglers.",
  "Date of next meeting: Monday 4 May 2026 at 7 pm in the Mill",
];
const TABLE = table([
  ["Action", "Owner", "Due"],
  ["Mend the rack", "Ada Holt", "1 April 2026"],
]);

const made = (write: (line: string) => string, parts: DocxParts = {}): Uint8Array =>
  docxWith({ author: "Vera Quill", ...parts }, ...LINES.map(write), TABLE, p(""));

/** The same package in the strict form of ISO/IEC 29500. */
function strict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, content]) => {
    const xml = strFromU8(content)
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

test("the minutes of this file are read as they were written", () => {
  const record = recordOf(made((line) => p(line)));
  expect(record.actions.map(({ ref, owners }) => [ref, owners[0]?.person])).toEqual([
    ["WK 03/01", "Ben Ilves"],
    [null, "Cora Jupp"],
    [null, "Ada Holt"],
  ]);
  expect(record.decisions).toHaveLength(2);
  expect(record.nextMeeting?.date).toBe("2026-05-04");
});

describe("Every marked action, decision and next meeting has its control", () => {
  test.each(Object.keys(INLINE))("where whole lines are written as %s", async (name) => {
    expect((await promiseOf(made((line) => p(INLINE[name]!(line))))).problems).toEqual([]);
  });

  test.each(Object.keys(INLINE))("where a piece of each line is written as %s", async (name) => {
    const write = (line: string): string =>
      p(r(line.slice(0, 5)) + INLINE[name]!(line.slice(5, 24)) + (line.length > 24 ? r(line.slice(24)) : ""));
    expect((await promiseOf(made(write))).problems).toEqual([]);
  });

  test.each(Object.keys(AROUND))("where paragraphs stand %s", async (name) => {
    expect((await promiseOf(made((line) => AROUND[name]!(p(line))))).problems).toEqual([]);
  });

  test.each<[string, () => Uint8Array]>([
    ["in the strict form", () => strict(made((line) => p(line)))],
    [
      "with an action in the footer",
      () => made((line) => p(line), { footer: p("Action: Ada Holt to lock the shed.") }),
    ],
    [
      "with the next meeting in the header",
      () => made((line) => p(line.startsWith("Date") ? "" : line), { header: p(LINES[8]) }),
    ],
    [
      "with a paragraph whose end is deleted",
      () => made((line) => p(line, { pPr: `<w:rPr><w:del w:id="9" w:author="Vera Quill"/></w:rPr>` })),
    ],
    ["in right-to-left paragraphs", () => made((line) => p(line, { pPr: "<w:bidi/>" }))],
    ["that the project gives as its sample", () => readFileSync(join(ROOT, "samples/minutes.docx"))],
  ])("%s", async (_, document) => {
    expect((await promiseOf(document())).problems).toEqual([]);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))("in a document of oddities, seed %i", async (seed) => {
    expect((await promiseOf(oddDocx(LINES, dice(seed)))).problems).toEqual([]);
  });
});

test("white space at a paragraph's end stays outside of its control", async () => {
  const { problems, tagged } = await promiseOf(made((line) => p(`${line}  `)));
  expect(problems).toEqual([]);
  expect(controlsIn(tagged).filter(({ text }) => text !== text.trimEnd())).toEqual([]);
});
