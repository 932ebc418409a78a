import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { docx, p } from "../test/support/docx-builder";

const CORPUS = join(__dirname, "..", "test", "corpus", "minutes");

/** The minutes written for the project, each as its text. */
export const texts: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));

export const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** One set of minutes made `times` as long, as a committee with as many items would write it: items and actions repeat. */
export function longer(text: string, times: number): string {
  return Array.from({ length: times }, () => text).join("\n");
}

/** A text as a .docx, one paragraph for each line. */
export const asDocx = (text: string): Uint8Array => {
  const body = text.split("\n").map((line) => p(line));
  return docx(body.join(""));
};
