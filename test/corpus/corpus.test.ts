import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtml } from "../../src/cli/formats/html";
import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { SourceText } from "../../src/core/text/block";
import { differences } from "./compare";
import { documents } from "./documents";
import type { Expectation } from "./expectation";
import { knownGaps } from "./known-gaps";

const FOLDER = join(__dirname, "minutes");

const open = (file: string): SourceText => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return file.endsWith(".md") ? readMd(text) : file.endsWith(".html") ? readHtml(text) : readTxt(text);
};

const written = readdirSync(FOLDER)
  .filter((name) => !name.endsWith(".json"))
  .map((file) => ({
    file,
    source: open(file),
    expected: JSON.parse(readFileSync(join(FOLDER, file.replace(/\.\w+$/, ".json")), "utf8")) as Expectation,
  }));

describe("minutes of invented committees", () => {
  const all = [...written, ...documents()];

  test("there are at least forty of them", () => expect(all.length).toBeGreaterThanOrEqual(40));

  test.each(all.map((one) => [one.file, one.expected.layout, one] as const))(
    "%s: %s",
    (file, _layout, { source, expected }) => {
      expect(differences(read(source).minutes, expected)).toEqual(knownGaps[file] ?? []);
    },
  );
});
