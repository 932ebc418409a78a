import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtml } from "../../src/cli/formats/html";
import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { SourceText } from "../../src/core/text/block";
import { documents } from "./documents";
import type { Expectation } from "./expectation";

const FOLDER = join(__dirname, "minutes");

/** Minutes of an invented committee, and what somebody who read them says is in them. */
export interface Labelled {
  readonly file: string;
  readonly source: SourceText;
  readonly expected: Expectation;
}

const open = (file: string): SourceText => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return file.endsWith(".md") ? readMd(text) : file.endsWith(".html") ? readHtml(text) : readTxt(text);
};

/** All of them: those kept as text, and those that are built as documents. */
export function allMinutes(): readonly Labelled[] {
  const written = readdirSync(FOLDER)
    .filter((name) => !name.endsWith(".json"))
    .map((file) => ({
      file,
      source: open(file),
      expected: JSON.parse(readFileSync(join(FOLDER, file.replace(/\.\w+$/, ".json")), "utf8")) as Expectation,
    }));
  return [...written, ...documents()];
}
