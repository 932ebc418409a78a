import { languageOf, read } from "../../src/core/reading/as-written";
import { reread } from "../../src/core/reading/as-written-again";
import { readTxt } from "../../src/cli/formats/txt";
import { refined } from "../../src/core/reading/refined";

test.each([
  ["Meeting of 10/17/23\nNext meeting: 11/07/23", "en-US"],
  ["Date: 09/12/2024\nNext meeting: November 14, 2024", "en-US"],
  ["Meeting of 17/10/23\nNext meeting: 07/11/23", "en-GB"],
  ["Meeting of 9/12/2024\nBy 3 January 2025", "en-GB"],
  ["Meeting of 9/12/2024", "en-GB"],
])("%j writes its dates the way of %s", (text, language) => expect(languageOf(readTxt(text))).toBe(language));

test("a document whose dates tell nothing is read as the program's language has it", () => {
  expect(languageOf(readTxt("Meeting of 9/12/2024"), "en-US")).toBe("en-US");
  expect(languageOf(readTxt("Meeting of 23/12/2024"), "en-US")).toBe("en-GB");
});

test("what is typed later turns the order of a date that stands above it, as in a document read at once", () => {
  const lines = ["Minutes of the meeting held on 4/5/2026", "Present: Ada Holt", ""];
  const typed = ["Action: Ada Holt to report by 13/6/2026.", "Action: Ada Holt to report by 6/13/2026.", ""];
  const source = (last: string) => readTxt([...lines, last].join("\n"));
  let reading = read(source(""), { language: "en-US" });
  const days = typed.map((text) => {
    const from = reading.source.blocks.length;
    const blocks = source(text).blocks.slice(from);
    reading = reread(reading, { from, removed: 0, blocks });
    expect(refined(reading)).toEqual(refined(read(reading.source, { language: "en-US" })));
    const date = reading.minutes.meeting.date?.value;
    reading = reread(reading, { from, removed: blocks.length, blocks: [] });
    return date;
  });
  expect(days).toEqual(["2026-05-04", "2026-04-05", "2026-04-05"]);
});
