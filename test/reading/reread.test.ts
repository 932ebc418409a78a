import fc from "fast-check";
import { completeSteps, read, reread, type BlockChange, type Reading } from "../../src/core/reading";
import { promises } from "../../src/core/reading/parsers/promises";
import * as facts from "../../src/core/reading/reader";
import { refined } from "../../src/core/reading/refined";
import type { Block } from "../../src/core/text/block";
import { allMinutes } from "../corpus/all";
import { anyBlock, anyBlocks, paragraph, paragraphs } from "./samples";

const source = (blocks: readonly Block[]) => ({ kind: "docx" as const, blocks });

/** Where to cut, how many to take away (as shares of what is there), what to put in. */
const edit = fc.record({ at: fc.nat(1000), removed: fc.nat(3), blocks: fc.array(anyBlock, { maxLength: 3 }) });

function changeOf(
  reading: Reading,
  { at, removed, blocks }: { at: number; removed: number; blocks: Block[] },
): BlockChange {
  const length = reading.source.blocks.length;
  const from = at % (length + 1);
  return { from, removed: Math.min(removed, length - from), blocks };
}

/** To the end, without a halt. */
function completed(reading: Reading): Reading {
  const steps = completeSteps(reading, promises);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe("completing a reading with what prose promises", () => {
  const promised = ({ minutes }: Reading): readonly string[] =>
    minutes.actions.filter(({ origin }) => origin === "commitment").map(({ text }) => text);

  test("adds what was not sought before", () => {
    const text =
      "Present: Ann Tidy, Bo Marsh\n\n1. Quay\nBo Marsh will write to the mill.\nAction: Ann to mend the rail.";
    const before = facts.read(source(paragraphs(text)));
    expect(promised(before)).toEqual([]);
    expect(before.minutes.actions).toHaveLength(1);
    expect(promised(completed(before))).toEqual(["Bo Marsh will write to the mill."]);
  });

  test("gives what reading with them from the start gives, and goes on so over any run of edits", () => {
    fc.assert(
      fc.property(anyBlocks(40), fc.array(edit, { minLength: 1, maxLength: 3 }), (blocks, edits) => {
        let reading = completed(facts.read(source(blocks)));
        expect(refined(reading)).toEqual(refined(read(source(blocks))));
        for (const one of edits) {
          reading = reread(reading, changeOf(reading, one));
          expect(refined(reading)).toEqual(refined(read(reading.source)));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("gives it for all of the product's own minutes", () => {
    const unlike = allMinutes().filter(
      ({ source: minutes }) =>
        JSON.stringify(completed(facts.read(minutes)).minutes) !== JSON.stringify(read(minutes).minutes),
    );
    expect(unlike.map(({ file }) => file)).toEqual([]);
  });
});

describe("reading again after a change", () => {
  test("gives what a full reading of the changed document gives, over any run of edits", () => {
    fc.assert(
      fc.property(anyBlocks(40), fc.array(edit, { minLength: 1, maxLength: 4 }), (blocks, edits) => {
        let reading = read(source(blocks));
        for (const one of edits) {
          reading = reread(reading, changeOf(reading, one));
          expect(refined(reading)).toEqual(refined(read(reading.source)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("runs no more parsers on a long document than on a short one", () => {
    const page = paragraphs(`Prose about the sluice, which Bo Marsh described at length.
Action W 1/1: Bo to oil the sluice by 3 May.
It was agreed that Di Pell would write to the mill.`);
    const visitedIn = (pages: number): number => {
      const blocks = Array.from({ length: pages }, () => page.map((block) => ({ ...block }))).flat();
      const reading = read(source([paragraph("1. Sluice"), ...blocks]));
      return reread(reading, { from: 31, removed: 1, blocks: [paragraph("Prose about the weir.")] }).visited;
    };
    expect(visitedIn(400)).toBe(visitedIn(40));
    expect(visitedIn(400)).toBeLessThan(60);
  });

  test("a letter typed into prose leaves every list of facts the value it was", () => {
    const text =
      "Present: Ann Tidy, Bo Marsh\n\n1. Quay\nThe quay is sound.\nAction Q 1/1: Bo to mend the rail.\n2. Exempt\nAgreed: to buy it.";
    const before = read(source(paragraphs(text)));
    const after = reread(before, { from: 3, removed: 1, blocks: [paragraph("The quay is sound again.")] });
    for (const list of ["items", "attendance", "actions", "previousActions", "decisions", "restricted"] as const)
      expect(after.minutes[list]).toBe(before.minutes[list]);
  });

  test("what a zone says holds wherever it stands again", () => {
    const page = "Present: Ann Tidy, Bo Marsh\n\n1. Quay\nAction: Bo to mend the rail.\nNoted.\n";
    const { minutes } = read(source(paragraphs(page + page)));
    expect(minutes.items.map(({ from }) => from)).toEqual([2, 7]);
    expect(minutes.actions.map(({ block, restated }) => [block, restated?.[0]?.block])).toEqual([[3, 8]]);
  });

  test("a document that repeats itself is read as if nothing of it were remembered", () => {
    fc.assert(
      fc.property(anyBlocks(6), fc.array(fc.nat(50), { minLength: 10, maxLength: 60 }), (pool, order) => {
        const blocks = order.flatMap((at) => pool.slice(at % (pool.length + 1)).slice(0, 2));
        const copy = (): Block[] => blocks.map((block) => ({ ...block }));
        // What is put into a document is read zone by zone, without a look at equal ones.
        const apart = reread(read(source([])), { from: 0, removed: 0, blocks: copy() });
        expect(refined(read(source(copy())))).toEqual(refined(apart));
      }),
      { numRuns: 100 },
    );
  });

  test("a paragraph put in before moves every fact behind it", () => {
    const before = read(source(paragraphs("1. Quay\nAction Q 1/1: Bo to mend the rail by 3 May 2025.")));
    const after = reread(before, { from: 0, removed: 0, blocks: [paragraph("Minutes of the Quay Group")] });
    expect(after.minutes.actions[0]!.block).toBe(before.minutes.actions[0]!.block + 1);
    expect(after.minutes.actions[0]!.due!.spans[0]!.block).toBe(2);
  });

  test("the title's lines are counted anew when a line before them goes", () => {
    const lines =
      "\nMinutes of the Harbour Users Committee\n\nACTION: BM/CD\nPresent: Cllr Ann Tidy (Chair), Bo Marsh, Cy Dunmore";
    const after = reread(read(source(paragraphs(lines))), { from: 0, removed: 1, blocks: [] });
    expect(refined(after)).toEqual(refined(read(after.source)));
  });

  test("a name that comes to the attendance settles who is meant further down", () => {
    const blocks = paragraphs("Present: Ann Tidy\n\n1. Quay\nAction: Bo to mend the rail.");
    const first = read(source(blocks));
    expect(first.minutes.actions[0]!.owners[0]!.person).toBeNull();
    const second = reread(first, { from: 0, removed: 1, blocks: [paragraph("Present: Ann Tidy, Bo Marsh")] });
    expect(second.minutes.actions[0]!.owners[0]!.person).toBe("Bo Marsh");
  });

  test("a name that comes to the text in other capitals is spelled as a full reading spells it", () => {
    const first = read(source(paragraphs("1. Quay\nCy MacDune agreed to mend the rail.\nAction: Cy to paint it.")));
    const line = paragraph("Cy Macdune described the rail.");
    const second = reread(first, { from: 1, removed: 0, blocks: [line] });
    expect(refined(second)).toEqual(refined(read(second.source)));
  });
});
