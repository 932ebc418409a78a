import { read, readSteps } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { longMinutes } from "../support/long-minutes";
import { paragraphs } from "./samples";

const source = (lines: number) => ({ kind: "docx" as const, blocks: paragraphs(longMinutes(lines).join("\n")) });

/** The shares said at the halts, and the reading at the end. */
function walked(lines: number) {
  const steps = readSteps(source(lines));
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, reading: step.value };
    shares.push(step.value);
  }
}

describe("reading with halts", () => {
  test("a short text as a long one: the shares grow towards the whole, and the record is that of one go", () => {
    for (const lines of [40, 2000]) {
      const { shares, reading } = walked(lines);
      expect(shares.length).toBeGreaterThanOrEqual(lines / 20);
      expect(shares[0]).toBe(0);
      expect(shares.every((share, at) => at === 0 || (share > shares[at - 1]! && share < 1))).toBe(true);
      expect(refined(reading)).toEqual(refined(read(source(lines))));
    }
  });

  test("no work is done before a step is asked for, and one that is never taken up again harms no other", () => {
    const left = readSteps(source(1000));
    left.next();
    const { reading } = walked(600);
    expect(refined(reading)).toEqual(refined(read(source(600))));
  });
});
