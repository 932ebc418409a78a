import { planManualTag, tagAt, taggedByHand } from "../../src/core/tagging/manual";
import { neighbourTag, planUntag, planUntagAll } from "../../src/core/tagging/untag";
import { PlainDocument } from "../support/plain-document";

const document = () =>
  new PlainDocument([
    { text: "Lena said she would phone the printer.", place: "body" },
    { text: "A note in the margin", place: "textBox" },
    { text: "They agreed on blue.", place: "body" },
  ]);

const at = (block: number, start: number, end = start) => ({ block, lastBlock: block, range: { start, end } });

describe("Tagging by hand", () => {
  it("takes the whole paragraph for an action and the word at the caret for an attendee", () => {
    const minutes = document();
    for (const [selected, kind] of [
      [at(0, 12), "action"],
      [at(0, 2), "attendee"],
    ] as const) {
      const plan = planManualTag(minutes.blocks, minutes.tags, selected, kind);
      if (typeof plan === "string") throw new Error(plan);
      minutes.apply(plan);
    }
    expect(taggedByHand(minutes.blocks, minutes.tags).map(({ kind, words }) => [kind, words])).toEqual([
      ["action", "Lena said she would phone the printer."],
      ["attendee", "Lena"],
    ]);
  });

  it("takes the person of the table row that the caret stands in", () => {
    const cell = (text: string, row: number, column: number) => ({
      text,
      place: "body" as const,
      cell: { table: 0, row, column, paragraph: 0 },
    });
    const blocks = [cell("Lena Holt", 1, 0), cell("Company Secretary", 1, 1), cell("Ivo Pratt", 2, 0), cell("", 2, 1)];
    const names = [0, 2].map((block) => ({ block, start: 0, end: 9 }));
    for (const [block, whom] of [
      [1, 0],
      [3, 2],
    ] as const) {
      const plan = planManualTag(blocks, [], at(block, 0), "attendee", names);
      expect(plan).toMatchObject({ edits: [{ block: whom }] });
    }
    // Who selects words means them.
    expect(planManualTag(blocks, [], at(1, 0, 7), "attendee", names)).toMatchObject({ edits: [{ block: 1 }] });
  });

  it("takes the listed person at the caret for an attendee, whichever part of the entry the caret is in", () => {
    const text = "Present: Lena Holt, Hill Farm; Ivo Pratt, the Mill";
    const names = ["Lena Holt", "Ivo Pratt"].map((name) => {
      const start = text.indexOf(name);
      return { block: 1, start, end: start + name.length };
    });
    const taggedAt = (words: string, block = 1) => {
      const minutes = new PlainDocument([
        { text: "Lena said so.", place: "body" },
        { text, place: "body" },
      ]);
      const caret = (minutes.blocks[block]?.text ?? "").indexOf(words);
      const plan = planManualTag(minutes.blocks, minutes.tags, at(block, caret), "attendee", names);
      if (typeof plan === "string") throw new Error(plan);
      minutes.apply(plan);
      return taggedByHand(minutes.blocks, minutes.tags).map((tag) => tag.words);
    };
    expect(["Present", "Holt", "Farm", "Pratt", "Mill"].map((words) => taggedAt(words))).toEqual([
      ["Lena Holt"],
      ["Lena Holt"],
      ["Lena Holt"],
      ["Ivo Pratt"],
      ["Ivo Pratt"],
    ]);
    expect(taggedAt("said", 0)).toEqual(["said"]);
  });

  it("says why a selection cannot be tagged", () => {
    const minutes = document();
    const refused = (selected: Parameters<typeof planManualTag>[2]) =>
      planManualTag(minutes.blocks, minutes.tags, selected, "decision");
    expect(refused(at(1, 0, 4))).toBe("outside-body");
    expect(refused({ ...at(0, 0, 4), lastBlock: 2 })).toBe("several-paragraphs");
    expect(refused(at(9, 0))).toBe("nothing-selected");
    minutes.place(2, { start: 0, end: 11 }, "ma:1:decision:x", "Decision");
    expect(refused(at(2, 5, 20))).toBe("crosses-a-tag");
    expect(refused(at(2, 0, 11))).toBe("already-tagged");
  });

  it("replaces a wrong guess of another kind on the same words", () => {
    const minutes = document();
    const guess = minutes.place(2, { start: 0, end: 20 }, "ma:1:action:x", "Action");
    const plan = planManualTag(minutes.blocks, minutes.tags, at(2, 0, 20), "decision");
    if (typeof plan === "string") throw new Error(plan);
    minutes.apply(plan);
    expect(minutes.tags.map((placed) => placed.title)).toEqual(["Decision"]);
    expect(minutes.tags).not.toContain(guess);
  });

  it("finds the innermost tag at the caret, and the next and previous one round the document", () => {
    const minutes = document();
    const outer = minutes.place(0, { start: 0, end: 38 }, "ma:1:action:x", "Action");
    const inner = minutes.place(0, { start: 0, end: 4 }, "ma:1:attendee:y", "Attendee Lena");
    const last = minutes.place(2, { start: 0, end: 20 }, "ma:1:decision:z", "Decision");
    expect(tagAt(minutes.tags, at(0, 2))).toBe(inner);
    expect(tagAt(minutes.tags, at(0, 20))).toBe(outer);
    expect(tagAt(minutes.tags, at(1, 0))).toBeNull();
    expect(neighbourTag(minutes.tags, { block: 0, offset: 3 }, "next")).toBe(last);
    expect(neighbourTag(minutes.tags, { block: 2, offset: 5 }, "next")).toBe(outer);
    expect(neighbourTag(minutes.tags, { block: 0, offset: 0 }, "previous")).toBe(last);
  });

  it("untags one or all and leaves the text and other people's controls", () => {
    const minutes = document();
    const one = minutes.place(0, { start: 0, end: 4 }, "ma:1:attendee:y", "Attendee");
    minutes.place(2, { start: 0, end: 20 }, "ma:1:decision:z", "Decision");
    minutes.place(2, { start: 5, end: 11 }, "citation", "Somebody else's");
    const text = minutes.text();
    minutes.apply(planUntag(minutes.tags, one.controlId));
    expect(minutes.tags).toHaveLength(2);
    minutes.apply(planUntagAll(minutes.tags));
    expect(minutes.tags.map((placed) => placed.tag)).toEqual(["citation"]);
    expect(minutes.text()).toBe(text);
  });
});
