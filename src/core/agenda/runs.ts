import type { NewBlock, NewRun } from "../tagging/plan";

/** What is known already of the meeting, by the placeholder's name; the rest stays a placeholder. */
export type Known = Readonly<Record<string, string>>;

/** "Minutes of {date}" as runs: words, and placeholders where nothing is known. Braces cannot nest. */
export function runsOf(words: string, known: Known = {}, bold = false): readonly NewRun[] {
  const look = bold ? { bold: true } : {};
  return words
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece): NewRun => {
      const name = /^\{([^{}]+)\}$/.exec(piece)?.[1];
      if (name === undefined) return { text: piece, ...look };
      const value = Object.hasOwn(known, name) ? known[name] : undefined;
      return value ? { text: value, ...look } : { text: `[${name}]`, placeholder: name, ...look };
    });
}

type Style = Extract<NewBlock, { kind: "paragraph" }>["style"];

/** A paragraph of words with placeholders. */
export const paragraph = (words: string, style: Style, known: Known = {}, level?: number): NewBlock => ({
  kind: "paragraph",
  runs: runsOf(words, known),
  style,
  ...(level === undefined ? {} : { level }),
});

/** "Date: …": a bold label and what follows it. */
export const labelled = (label: string, words: string, known: Known = {}): NewBlock => ({
  kind: "paragraph",
  runs: [{ text: `${label}: `, bold: true }, ...runsOf(words, known)],
  style: "normal",
});
