import fc from "fast-check";
import { read } from "../../src/core/reading";
import type { RefinedMinutes } from "../../src/core/minutes/record";
import { refined } from "../../src/core/reading/refined";
import type { Span } from "../../src/core/text/block";
import { squeeze } from "../../src/core/text/fold";
import { anyBlocks, paragraph } from "./samples";

function allSpans({
  meeting,
  attendance,
  items,
  actions,
  previousActions,
  decisions,
  nextMeeting,
  findings,
}: RefinedMinutes): Span[] {
  const facts = [
    ...attendance,
    ...items,
    ...actions,
    ...previousActions,
    ...decisions,
    ...findings,
    ...(nextMeeting ? [nextMeeting] : []),
  ];
  const nested = actions.flatMap(({ owners, due }) => [...owners, ...(due ? [due] : [])]);
  const head = Object.values(meeting).filter((fact) => fact !== null);
  return [...facts, ...nested, ...head].flatMap(({ spans }) => spans);
}

describe("the evidence of facts", () => {
  test("every span lies inside its block, and reading twice gives the same record", () => {
    fc.assert(
      fc.property(anyBlocks(30), (blocks) => {
        const first = refined(read({ kind: "docx", blocks }));
        for (const { block, start, end } of allSpans(first)) {
          expect(blocks[block]).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(blocks[block]!.text.length);
        }
        expect(refined(read({ kind: "docx", blocks: blocks.map((block) => ({ ...block })) }))).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  test("an action's spans quote its text, and its owners' spans their words", () => {
    fc.assert(
      fc.property(anyBlocks(30), (blocks) => {
        const quote = (spans: readonly Span[]): string =>
          spans.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(" ");
        for (const action of read({ kind: "docx", blocks }).minutes.actions) {
          expect(squeeze(quote(action.spans))).toBe(squeeze(action.text));
          for (const owner of action.owners) expect(quote(owner.spans)).toBe(owner.text);
          if (action.due) expect(squeeze(quote(action.due.spans))).toBe(squeeze(action.due.text));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("no text makes the reader throw", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 120 }), { maxLength: 12 }), (texts) => {
        read({ kind: "txt", blocks: texts.map((text) => paragraph(text)) });
      }),
      { numRuns: 300 },
    );
  });
});
