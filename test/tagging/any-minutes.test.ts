import fc from "fast-check";
import type { Action, Decision, Minutes } from "../../src/core/minutes/record";
import { planTags } from "../../src/core/tagging/plan-tags";
import { readTag } from "../../src/core/tagging/tag-name";
import type { Block } from "../../src/core/text/block";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

interface Drawn {
  readonly blocks: readonly Block[];
  readonly minutes: Minutes;
}

/** Any blocks with any facts on them: crossing, nested, equal, empty, several on one paragraph. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    lines: fc.array(fc.string({ minLength: 0, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
    facts: fc.array(
      fc.record({
        kind: fc.constantFrom("action", "decision", "attendee"),
        block: fc.nat(7),
        start: fc.nat(30),
        length: fc.nat(30),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ lines, facts }) => {
    const made = new MinutesBuilder();
    lines.forEach((line) => made.line(line));
    const actions: Action[] = [];
    const decisions: Decision[] = [];
    for (const { kind, block: drawnBlock, start, length } of facts) {
      const block = drawnBlock % lines.length;
      const text = lines[block] ?? "";
      const span = { block, start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
      const fact = { spans: [span], rule: "any", certainty: "stated" as const };
      const words = text.slice(span.start, span.end);
      if (kind === "attendee") made.attendee(words || "X", "present", { ...fact, on: block });
      else if (kind === "action") {
        actions.push({
          ...fact,
          ref: null,
          text: words,
          owners: [],
          due: null,
          status: "open",
          item: null,
          origin: "label",
          restricted: false,
          block,
        });
      } else {
        decisions.push({
          ...fact,
          text: words,
          item: null,
          kind: "agreed",
          mover: null,
          seconder: null,
          votes: null,
          restricted: false,
        });
      }
    }
    return { blocks: made.blocks, minutes: made.set({ actions, decisions }).build() };
  });

describe("Any minutes", () => {
  it("get at most one control per fact, none crossing, the text untouched; twice is as once", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(3, 120, Number.POSITIVE_INFINITY), ({ blocks, minutes }, budget) => {
        const document = new PlainDocument([...blocks]);
        const text = document.text();
        const first = planTags({ blocks, tags: [], minutes }, { budget });
        document.apply(first.plan); // throws where controls would cross
        expect(document.text()).toBe(text);
        expect(document.tags.length).toBeLessThanOrEqual(budget);
        expect(new Set(document.tags.map((placed) => placed.tag)).size).toBe(document.tags.length);
        const facts = minutes.actions.length + minutes.decisions.length + minutes.attendance.length;
        const own = document.tags.filter((placed) => readTag(placed.tag)?.kind !== "attendance");
        const skipped = first.skipped.filter((skip) => skip.kind !== "attendance");
        expect(own.length + skipped.length).toBe(facts);
        expect(planTags({ blocks, tags: document.tags, minutes }, { budget }).plan.edits).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("end the same when a run breaks off anywhere and the next completes it", () => {
    fc.assert(
      fc.property(drawn, fc.nat(20), ({ blocks, minutes }, broken) => {
        const whole = new PlainDocument([...blocks]);
        whole.apply(planTags({ blocks, tags: [], minutes }).plan);
        const document = new PlainDocument([...blocks]);
        document.apply(planTags({ blocks, tags: [], minutes }).plan, (index) => index > broken);
        document.apply(planTags({ blocks, tags: document.tags, minutes }).plan);
        const places = (one: PlainDocument): string[] =>
          one.tags.map(({ tag, block, range }) => `${readTag(tag)?.kind} ${block} ${range.start}-${range.end}`).sort();
        expect(places(document)).toEqual(places(whole));
      }),
      { numRuns: 300 },
    );
  });
});
