import { filesBelow, textOf } from "./imports";

const LIMIT = 400;
const MEDIAN = 120;

/** Language data and the standard agendas are lists of words: long by nature, read by nobody from top to bottom. */
const isData = (file: string): boolean => /\/language\/|\/strings\/|\.data\.ts$/.test(file);

describe("small rooms", () => {
  const lines = filesBelow("src", (path) => /\.tsx?$/.test(path))
    .filter((file) => !isData(file))
    .map((file) => ({ file, lines: textOf(file).trimEnd().split("\n").length }))
    .sort((a, b) => b.lines - a.lines);

  test(`no source file is longer than ${LIMIT} lines`, () => {
    expect(lines.filter((entry) => entry.lines > LIMIT)).toEqual([]);
  });

  test(`half of all source files are shorter than ${MEDIAN} lines`, () => {
    expect(lines[Math.floor(lines.length / 2)]?.lines ?? 0).toBeLessThan(MEDIAN);
  });
});
