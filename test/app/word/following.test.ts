import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { followTyping, setMode } from "../../../src/app/word/typing";
import { refined } from "../../../src/core/reading/refined";
import { readSnapshot } from "../../../src/docx/snapshot";
import { createWordDocument } from "../../../src/office/word/document";
import type { DocumentChange } from "../../../src/ports/document";
import { ROOT } from "../../build/imports";
import { liveSession } from "../../support/live-session";
import type { LiveSession } from "../../support/live-session";

jest.setTimeout(120_000);

const SAMPLE = readFileSync(join(ROOT, "samples/minutes.docx"));
const LINES = [
  "Action: Owen Fairclough to mend the gate.",
  "It was agreed that the lamp be lit.",
  "4. Lamps",
  "RESOLVED that",
  "Date of next meeting: 3 June 2027 at 7 pm",
];

/** Numbers below `limit` that depend on the seed alone (a linear congruential generator). */
function dice(seed: number): (limit: number) => number {
  let state = seed * 7919;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One thing that a clerk or a colleague does anywhere in the document: in its lists, tables, headings and prose. */
function act(live: LiveSession, roll: (limit: number) => number): string {
  const at = roll(live.word.document.paragraphElements().length);
  const line = LINES[roll(LINES.length)] ?? "";
  const deeds: readonly [string, () => unknown][] = [
    ["new line", () => [live.caret(at), live.editor.enter(), live.editor.type(line)]],
    ["join", () => [live.caret(at, 0), live.editor.backspace()]],
    ["undo", () => live.editor.undo()],
    ["paste", () => [live.caret(at), live.editor.paste(`${line}\n${line}`)]],
    ["delete", () => [live.caret(at), live.editor.backspace("word")]],
    ["colleague", () => live.colleague(at, "A colleague wrote this.")],
    ["letter", () => [live.caret(at), live.editor.type("a")]],
  ];
  const [name, deed] = deeds[roll(deeds.length)] ?? ["", () => undefined];
  deed();
  return `${name} at ${at}`;
}

/**
 * Everything that must be right at once. Word tells neither which letters of a paragraph are bold or struck nor that the
 * numbers of a list behind a change moved on: the next slow reading does.
 */
const toldAtOnce = (live: LiveSession, own: boolean) =>
  (own ? live.state().reading.source.blocks : live.file().snapshot.blocks).map(
    ({ list, bold: _, struck: __, ...block }) => ({
      ...block,
      list: list?.ordered ? "numbered" : list?.label,
    }),
  );

describe("The pane's record of a document that is edited all over", () => {
  it.each([1, 2, 3, 4])("is the file's after each pause, seed %i", async (seed) => {
    const live = await liveSession(SAMPLE, "web");
    const roll = dice(seed);
    await openDocument(live.session);
    const stop = await followTyping(live.session);
    if (seed % 2 === 0) setMode(live.session, "auto");
    const deeds: string[] = [];
    for (let step = 0; step < 24; step += 1) {
      deeds.push(act(live, roll));
      if (roll(3) > 0) continue;
      await live.pause();
      expect({ deeds, blocks: toldAtOnce(live, true) }).toEqual({ deeds, blocks: toldAtOnce(live, false) });
    }
    await live.pause();
    await live.later();
    expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
    expect(refined(live.state().reading)).toEqual(live.file().minutes);
    await stop();
    live.close();
  });
});

it("a colleague's line is read at once where Word names no paragraph, and the clerk is told", async () => {
  const live = await liveSession(SAMPLE, "office2024");
  await openDocument(live.session);
  await followTyping(live.session);
  live.colleague(4, "Action AVDC 12/99: Owen Fairclough to mend the gate.");
  await live.pause();
  expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
  expect(live.state().notice).toMatchObject({ kind: "rescanned" });
  live.close();
});

it.each([
  ["a line of its own", true],
  ["the end of another line", false],
])("where Word names no paragraph, %s typed just before a click elsewhere is read and tagged", async (_, own) => {
  const live = await liveSession(SAMPLE, "office2024");
  await openDocument(live.session);
  await followTyping(live.session);
  setMode(live.session, "auto");
  live.caret(13);
  if (own) live.editor.enter();
  live.editor.type(`${own ? "" : " "}Action AVDC 12/98: Priya Nandakumar to mend the fence.`);
  live.caret(50);
  await live.pause();
  expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
  expect(live.file().snapshot.tags.map(({ title }) => title)).toEqual(["Action AVDC 12/98"]);
  // A click alone asks nothing of Word.
  const { syncs } = live.port.stats();
  live.caret(3);
  await live.pause();
  expect(live.port.stats().syncs).toBe(syncs);
  live.close();
});

it("a line typed while the events of Tag all are on their way is listed, and nothing is said", async () => {
  const live = await liveSession(SAMPLE, "web");
  await openDocument(live.session);
  await followTyping(live.session);
  const before = live.state().reading.minutes.actions.length;
  await tagAll(live.session);
  live.caret(live.word.document.paragraphElements().length - 1);
  live.editor.enter();
  live.editor.type("Action AVDC 12/98: Priya Nandakumar to mend the fence.");
  await live.pause();
  expect(live.state().reading.minutes.actions).toHaveLength(before + 1);
  expect(live.state().notice).toMatchObject({ kind: "tagged" });
  live.close();
});

it.each([1, 40])(
  "what a colleague writes in the clerk's pause is not the clerk's, with %i lines typed",
  async (lines) => {
    const live = await liveSession(SAMPLE, "web");
    const { Word: word, Office: office } = live.word;
    const port = createWordDocument({ word, office, parse: readSnapshot, pause: 150 });
    await port.snapshot();
    const told: DocumentChange[] = [];
    await port.watch((change) => told.push(change));
    live.caret(4);
    for (let line = 0; line < lines; line++) {
      live.editor.enter();
      live.editor.type(`Line ${line}`);
    }
    live.colleague(4, "Action AVDC 12/99: Owen Fairclough to mend the gate.");
    for (let tries = 0; tries < 50 && told.length < 1; tries++) await new Promise((go) => setTimeout(go, 50));
    const holdsTheirs = ({ change }: DocumentChange) =>
      change === null || change.blocks.some(({ text }) => text.includes("12/99"));
    expect(told.filter(holdsTheirs).map(({ source }) => source)).toContain("remote");
    expect(told.filter(holdsTheirs).map(({ source }) => source)).not.toContain("local");
    live.close();
  },
);

it.each([
  ["who wrote before", true],
  ["who never wrote before", false],
])("what a colleague %s writes while the clerk's pause is read is not the clerk's", async (_, earlier) => {
  const live = await liveSession(SAMPLE, "web");
  const { Word: word, Office: office, host } = live.word;
  const port = createWordDocument({ word, office, parse: readSnapshot, pause: 150 });
  await port.snapshot();
  const told: DocumentChange[] = [];
  await port.watch((change) => told.push(change));
  const toldSoMany = async (changes: number): Promise<void> => {
    for (let tries = 0; tries < 50 && told.length < changes; tries++) await new Promise((go) => setTimeout(go, 50));
  };
  if (earlier) {
    live.colleague(2, "A colleague is at work.");
    await toldSoMany(1);
  }
  live.caret(6);
  live.editor.enter();
  live.editor.type("Action AVDC 12/98: Priya Nandakumar to mend the fence.");
  host.faults.add({ before: () => live.colleague(6, "Action AVDC 12/99: Owen Fairclough to mend the gate.") });
  await toldSoMany(earlier ? 3 : 2);
  const sourcesOf = (ref: string) =>
    told
      .filter(({ change }) => change?.blocks.some(({ text }) => text.includes(ref)) ?? true)
      .map(({ source }) => source);
  expect(sourcesOf("12/99")).toContain("remote");
  expect(sourcesOf("12/99")).not.toContain("local");
  // Alone, the clerk's next line is the clerk's again.
  live.caret(1);
  live.editor.enter();
  live.editor.type("Action AVDC 12/97: Priya Nandakumar to paint the fence.");
  told.length = 0;
  await toldSoMany(1);
  expect(sourcesOf("12/97")).toEqual(["local"]);
  live.close();
});
