import fc from "fast-check";
import {
  actionLine,
  commitmentsIn,
  datesIn,
  decisionsIn,
  dueOf,
  listAction,
  ownersOf,
  sentencesIn,
  timesIn,
} from "../../src/core/reading/grammar";

/** Words of minutes, glued in any order, with signs that a grammar might trip over. */
const words = [
  "Action",
  "ACTION:",
  "AI-12",
  "AP3:",
  "Orla Byrne",
  "RT/JW",
  "to",
  "will",
  "send",
  "the letter",
  "(Clerk)",
  "[",
  "]",
  "by 30 June",
  "31/04/2026",
  "7pm",
  "–",
  ":",
  ". ",
  "\t",
  "\n",
  "Agreed.",
  "It was agreed that",
  "moved by",
  "seconded",
  "closed",
  "e\u0301",
  "😀",
  "שלום",
  "\u0000",
  "  ",
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((parts) => parts.join(" ")),
  fc.string({ maxLength: 200, unit: "grapheme" }),
);

const readers: Readonly<Record<string, (text: string) => readonly { start: number; end: number; text: string }[]>> = {
  actions: (text) =>
    actionLine(text).flatMap((action) => [
      action.text,
      ...action.owners,
      ...(action.due ? [action.due] : []),
      ...(action.ref ? [action.ref] : []),
    ]),
  items: (text) => listAction(text).flatMap((action) => [action.text, ...action.owners]),
  owners: ownersOf,
  dates: (text) => datesIn(text, { meeting: "2026-03-10" }),
  times: (text) => timesIn(text),
  due: (text) => [dueOf(text, { meeting: "2026-03-10" })].filter((due) => due !== null),
  decisions: (text) => decisionsIn(text),
  commitments: (text) => commitmentsIn(text).flatMap((one) => [one, ...one.owners]),
};

describe("whatever the text", () => {
  test.each(Object.keys(readers))("%s quote exactly what stands at their range, and reading twice is equal", (name) => {
    fc.assert(
      fc.property(line, (text) => {
        const found = readers[name]!(text);
        for (const piece of found) {
          expect(piece.start).toBeGreaterThanOrEqual(0);
          expect(piece.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        }
        expect(readers[name]!(text)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  test("who moved and who seconded are quoted from the decision’s words with single blanks", () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const decision of decisionsIn(text)) {
          const words = decision.text.replace(/\s+/g, " ");
          for (const one of [decision.mover, decision.seconder])
            if (one) expect(words.slice(one.start, one.end)).toBe(one.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("sentences come in order and leave only white space between them", () => {
    fc.assert(
      fc.property(line, (text) => {
        let at = 0;
        for (const { start, end } of sentencesIn(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  test.each([
    ["a long run of capitals", "Ab ".repeat(20_000)],
    ["a long run of commas", "Orla, ".repeat(20_000)],
    ["a long run of labels", "Action: ".repeat(10_000)],
    ["brackets that never close", "(Action: ".repeat(5_000)],
    ["digits and slashes", "1/".repeat(40_000)],
    ["spaces", " ".repeat(100_000)],
    ["one long word", "a".repeat(100_000)],
    ["motions", "moved by Orla to ".repeat(5_000)],
  ])(
    "%s is read in bounded time",
    (_, text) => {
      const start = process.cpuUsage();
      for (const reader of Object.values(readers)) reader(text);
      const { user } = process.cpuUsage(start);
      expect(user / 1e6).toBeLessThan(10);
    },
    60_000,
  );
});
