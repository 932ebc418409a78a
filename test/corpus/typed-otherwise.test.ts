import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtml } from "../../src/cli/formats/html";
import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading/as-written";
import { promises } from "../../src/core/reading/parsers/promises";
import { fold } from "../../src/core/text/fold";
import { escapeText } from "../../src/ooxml";
import type { SourceText } from "../../src/core/text/block";
import { allMinutes } from "./all";

/** A way to type or to save minutes that changes nothing they say. */
interface Dress {
  readonly name: string;
  readonly put: (text: string) => string;
  readonly open?: (text: string) => SourceText;
  /** Which minutes it is for: all, or those whose names end so. */
  readonly kind?: ".txt";
  /** Minutes it is not for. */
  readonly spoils?: RegExp;
  /** Minutes that are read otherwise then, as a known gap. */
  readonly gaps?: readonly string[];
}

/** Columns of spaces, which a page draws together; sentences that run over lines, of which a page tells no more. */
const DRAWN = /\S {2}|\t|\p{Ll}[^\n.:;]{30,}\n+\s*\p{Ll}/u;

const DRESSES: readonly Dress[] = [
  {
    name: "each third space one that does not break",
    put: (text) => text.replace(/(?<=\S) (?=\S)/g, everyThird),
    // Columns that the text reader finds by their spaces; a tag and a mark that Markdown no longer knows.
    gaps: ["columns-by-spaces.txt", "html-table-in-markdown.md", "roll-in-rows.txt", "tasks-by-handle.md"],
  },
  { name: "typographic apostrophes", put: (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, "’") },
  {
    name: "long dashes between words",
    put: (text) => text.replace(/(?<=\S) - (?=\S)/g, " – "),
    gaps: ["titles-after-stops.txt", "town-board-supervisors-told.md"],
  },
  {
    name: "two spaces behind each sentence",
    put: (text) => text.replace(/(?<=\p{Ll}{5}\.) (?=\p{Lu})/gu, "  "),
    gaps: ["openers-and-platforms.txt", "summary-of-actions-is-motions.txt", "tasks-behind-gaps.txt"],
  },
  {
    name: "labels whose colons stand below each other",
    kind: ".txt",
    put: (text) => text.replace(LABEL, setApart),
    gaps: ["motions-seconded-and-carried.txt", "residents-annual-meeting.txt"],
  },
  {
    name: "labels with a tab before the colon",
    kind: ".txt",
    put: (text) => text.replace(LABEL, "$1\t: "),
    gaps: [],
  },
  ...["➢", "●", "o", "Ø", "»", "\uf0b7"].map((sign): Dress => ({
    name: `“${sign}” as a bullet`,
    kind: ".txt",
    put: (text) => text.replace(/^(\s*)[-*•] (?=\p{L})/gmu, `$1${sign} `),
    gaps: sign === "o" ? ["counts-behind-lists.txt", "decided-at-the-head.txt", "mailed-between-rules.txt"] : [],
  })),
  {
    name: "bullets with no blank behind them",
    kind: ".txt",
    put: (text) => text.replace(/^(\s*)[-*•] (?=\p{Lu}\p{Ll})/gmu, "$1•"),
  },
  {
    name: "no blank lines",
    kind: ".txt",
    put: (text) => text.replace(/\n{2,}/g, "\n"),
    // Where neither a blank line nor a style divides them, a heading is one only by what it says.
    gaps: [
      "blank-lines-within-sentences.txt",
      "initial-before-the-public.txt",
      "irc-style.txt",
      "scribe-bot.txt",
      "tasks-behind-gaps.txt",
    ],
  },
  {
    name: "lists of people right below their labels",
    kind: ".txt",
    put: (text) => text.replace(LISTED, "$1:\n"),
    gaps: [
      "attendance-heads-with-first-row.txt",
      "commission-quorum.txt",
      "minute-numbers-resolved.txt",
      "people-group-behind-label.txt",
      "people-lists-beside-each-other-lost.txt",
      "planning-commission.txt",
      "votes-by-voting-lines.txt",
      "what-few-brackets-say.txt",
      "who-dialled-in-and-who-sat.txt",
    ],
  },
  {
    name: "one paragraph of broken lines on a page",
    put: (text) => text.split("\n").map(escapeText).join("<br>\n"),
    open: (text) => readHtml(`<html><body><p>${text}</p></body></html>`),
    kind: ".txt",
    spoils: DRAWN,
    // Within one paragraph what a sentence says goes on with the line before it.
    gaps: [
      "action-is-a-motion.txt",
      "ap-is-a-person.txt",
      "blank-lines-within-sentences.txt",
      "council-number-before-its-day.txt",
      "hyphens-for-dashes.txt",
      "long-title-one-line.txt",
      "pcc-cells-lost.txt",
      "proposed-below.txt",
      "roll-in-rows.txt",
      "topic-before-owner.txt",
    ],
  },
];

const LABEL = /^([\p{L} ]{3,18}): (?=\S)/gmu;

const LISTED = /^(Present|Apologies|In attendance|Absent|Attendees|Also present|Apologies for absence): (?=.)/gim;

function everyThird(space: string, at: number): string {
  return at % 3 === 0 ? "\u00a0" : space;
}

function setApart(_: string, label: string): string {
  return `${label.padEnd(20)}: `;
}

const said = (text: string | null | undefined): string => fold(text ?? "");

/** All that minutes say, apart from where they say it. */
function facts(source: SourceText): string[] {
  const { meeting, attendance, actions, previousActions, decisions, nextMeeting } = read(source, { promises }).minutes;
  return [
    ...Object.entries(meeting).map(([field, stated]) => `${field}: ${said(stated?.value)}`),
    ...attendance.map((one) => [one.name, one.status, one.organisation, ...one.roles].map(said).join(" | ")),
    ...actions.map(({ text, owners, due, status }) =>
      [text, ...owners.map((owner) => owner.person ?? owner.text), due?.date ?? due?.text, status]
        .map(said)
        .join(" | "),
    ),
    ...previousActions.map(({ text, status }) => `earlier: ${said(text)} ${status}`),
    ...decisions.map(({ text }) => `decided: ${said(text)}`),
    `next: ${nextMeeting?.date} ${nextMeeting?.start} ${said(nextMeeting?.venue)}`,
  ];
}

describe("the same minutes, typed or saved in another way", () => {
  const all = allMinutes()
    .filter(({ file }) => /\.(?:txt|md)$/.test(file))
    .map(({ file, source }) => ({
      file,
      text: readFileSync(join(__dirname, "minutes", file), "utf8"),
      open: file.endsWith(".md") ? readMd : readTxt,
      plain: facts(source),
    }));

  test.each(DRESSES)("$name", ({ put, open: openAs, kind = "", spoils, gaps = [] }) => {
    const dressed = all
      .filter(({ file, text }) => file.endsWith(kind) && !spoils?.test(text))
      .map((minutes) => ({ ...minutes, put: put(minutes.text) }))
      // What the dress leaves as it was has been read before.
      .filter(({ text, put }) => openAs !== undefined || put !== text);
    expect(dressed.length).toBeGreaterThan(20);
    const otherwise = dressed.filter(({ put, open, plain }) => {
      const read = facts((openAs ?? open)(put));
      return read.length !== plain.length || read.some((fact, at) => fact !== plain[at]);
    });
    expect(otherwise.map(({ file }) => file)).toEqual(gaps);
  });
});
