import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const CORPUS = join(__dirname, "..", "test", "corpus", "minutes");

const names = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const textOf = (name: string): string => readFileSync(join(CORPUS, name), "utf8");

/** The minutes written for the project, each as its text. */
export const texts: readonly string[] = names.map(textOf);

export const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The longest of them. */
export const longest: string = [...texts].sort((a, b) => b.length - a.length)[0] ?? "";

/** One set of minutes made `times` as long, as a committee with as many items would write it: items and actions repeat. */
export function longer(text: string, times: number): string {
  return Array.from({ length: times }, () => text).join("\n");
}

/** Longer lines are sentences; what is shorter ("Noted.", "Present:") recurs in any minutes. */
const SENTENCE = 40;

/** A line as the `turn`th evening has it: sentences differ from evening to evening, which the reader could else read once. */
const onEvening = (line: string, turn: number): string => (line.length > SENTENCE ? `${line} (${turn})` : line);

/** As many copies of a text, whose sentences differ. */
export function copies(text: string, times: number): readonly string[] {
  const lines = text.split("\n");
  return Array.from({ length: times }, (_, turn) => lines.map((line) => onEvening(line, turn)).join("\n"));
}

/** Words of an evening's minutes: what clerks have runs from 1,500 to 6,000. */
const EVENING = 2000;

/** One in five, told by its name: minutes that are added to the corpus change nothing about which of the others are measured. */
const isMeasured = (name: string): boolean =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0) % 5 === 0;

/** A fifth of the texts, each as long as an evening's minutes; all layouts are among them. */
export const evenings: readonly string[] = names
  .filter(isMeasured)
  .map(textOf)
  .map((text) => longer(text, Math.ceil(EVENING / wordsOf(text))));

/** All texts, each once, joined to the length of an evening: hardly a line of them stands there twice. */
export const once: readonly string[] = texts.reduce<string[]>((joined, text) => {
  const last = joined.at(-1);
  return last === undefined || wordsOf(last) >= EVENING
    ? [...joined, text]
    : [...joined.slice(0, -1), `${last}\n${text}`];
}, []);

/** Paragraphs of a page. */
const PER_PAGE = 22;

/** So many pages of minutes, as lines: all texts one after the other, over and over, with other sentences each time. */
export function pagesOf(pages: number): readonly string[] {
  const lines = texts.join("\n").split("\n");
  return Array.from({ length: pages * PER_PAGE }, (_, at) =>
    onEvening(lines[at % lines.length]!, Math.floor(at / lines.length)),
  );
}
