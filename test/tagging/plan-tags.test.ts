import { anchorOf } from "../../src/core/record/anchor";
import { planTags } from "../../src/core/tagging/plan-tags";
import { readTag } from "../../src/core/tagging/tag-name";
import { undoneTags } from "../../src/core/tagging/undone";
import type { TaggingOptions } from "../../src/core/tagging/tagging";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

/** The allotment association's July meeting: two marked actions, one only implied, a decision, a next meeting. */
function allotments() {
  const made = new MinutesBuilder();
  made.line("Hollow Lane Allotment Association");
  const present = made.line("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh");
  for (const name of ["Ada Fenn", "Bram Otley", "Cleo Marsh"]) made.attendee(name, "present", { on: present });
  made.previous("Bram to mend the gate. Done.", { ref: "HL 06/02", status: "done" });
  made.item("3", "Water");
  const agreed = made.line(
    "The leak was discussed. It was agreed to close the north tap until spring. Bram will look.",
  );
  made.decision("It was agreed to close the north tap until spring.", { on: agreed });
  made.action("Bram will look.", { on: agreed, origin: "commitment" });
  made.action("Bram Otley to price a new tap", { ref: "HL 07/01" });
  made.action("Ada Fenn to write to the council", { ref: "HL 07/02" });
  made.next("The next meeting will be on 3 September at 7 pm.");
  return { document: new PlainDocument([...made.blocks]), minutes: made.build(), made };
}

const tagging = (document: PlainDocument, minutes: ReturnType<MinutesBuilder["build"]>, options?: TaggingOptions) =>
  planTags({ blocks: document.blocks, tags: document.tags, minutes }, options);

const held = (document: PlainDocument): string[] =>
  document.tags
    .map((placed) => {
      const { kind } = readTag(placed.tag) ?? {};
      const text = document.blocks[placed.block]?.text.slice(placed.range.start, placed.range.end);
      return `${kind}: ${text}`;
    })
    .sort();

describe("Tag all", () => {
  it("puts one control round each fact: paragraph, sentence, name, phrase", () => {
    const { document, minutes } = allotments();
    document.apply(tagging(document, minutes).plan);
    expect(held(document)).toEqual([
      "action: Action HL 07/01: Bram Otley to price a new tap",
      "action: Action HL 07/02: Ada Fenn to write to the council",
      "attendee: Ada Fenn",
      "attendee: Bram Otley",
      "attendee: Cleo Marsh",
      "decision: It was agreed to close the north tap until spring.",
      "next: The next meeting will be on 3 September at 7 pm.",
    ]);
  });

  it("names controls by reference, item and person, with tags of at most 64 characters", () => {
    const { document, minutes } = allotments();
    const { plan } = tagging(document, minutes);
    const titles = plan.edits.map((edit) => (edit.kind === "tag" ? edit.title : ""));
    expect(titles).toEqual(
      expect.arrayContaining(["Action HL 07/01", "Decision 3", "Attendee Ada Fenn", "Next meeting"]),
    );
    for (const edit of plan.edits) {
      expect(edit.kind).toBe("tag");
      if (edit.kind === "tag") expect(edit.tag).toMatch(/^ma:1:(action|attendee|decision|next):[a-z0-9-]{1,50}$/u);
    }
  });

  it("is the same done twice as done once", () => {
    const { document, minutes } = allotments();
    document.apply(tagging(document, minutes).plan);
    const before = structuredClone(document.tags);
    const again = tagging(document, minutes);
    expect(again.plan.edits).toEqual([]);
    expect(again.facts.map((fact) => fact.controlId).every(Boolean)).toBe(true);
    expect(document.tags).toEqual(before);
  });

  it("completes what a failed run left, whichever edits got through", () => {
    const whole = allotments();
    whole.document.apply(tagging(whole.document, whole.minutes).plan);
    for (let broken = 0; broken < 7; broken += 1) {
      const { document, minutes } = allotments();
      document.apply(tagging(document, minutes).plan, (index) => index > broken);
      document.apply(tagging(document, minutes).plan);
      expect(held(document)).toEqual(held(whole.document));
      expect(new Set(document.tags.map((tag) => tag.tag))).toEqual(new Set(whole.document.tags.map((tag) => tag.tag)));
    }
  });

  it("never tags what prose only implies, nor what the previous meeting had to do", () => {
    const { document, minutes } = allotments();
    const { plan, facts } = tagging(document, minutes);
    expect(facts.filter((fact) => fact.kind === "action")).toHaveLength(2);
    expect(plan.edits.some((edit) => edit.kind === "tag" && edit.expect.includes("mend the gate"))).toBe(false);
  });

  it("holds each action's own words where several share a cell", () => {
    const made = new MinutesBuilder();
    const cell = made.line("Dina to order paint\nEwan to book the hall", {
      cell: { table: 0, row: 1, column: 2, paragraph: 0 },
    });
    made.action("Dina to order paint", { on: cell, origin: "table" });
    made.action("Ewan to book the hall", { on: cell, origin: "table" });
    const document = new PlainDocument([...made.blocks]);
    document.apply(tagging(document, made.build()).plan);
    expect(held(document)).toEqual(["action: Dina to order paint", "action: Ewan to book the hall"]);
  });

  it("nests a decision in an action's paragraph and cuts ranges that would cross", () => {
    const made = new MinutesBuilder();
    const line = made.line("Action: It was agreed that Finn buys chairs and stools and cushions");
    made.action("It was agreed that Finn buys chairs", { on: line });
    made.decision("It was agreed that Finn buys chairs and stools", { on: line });
    made.decision("chairs and stools and cushions", { on: line });
    const document = new PlainDocument([...made.blocks]);
    document.apply(tagging(document, made.build()).plan);
    expect(held(document)).toEqual([
      "action: Action: It was agreed that Finn buys chairs and stools and cushions",
      "decision: It was agreed that Finn buys chairs and stools",
      "decision: and cushions",
    ]);
    expect(tagging(document, made.build()).plan.edits).toEqual([]);
  });

  it("says of a fact in a text box that it cannot be tagged", () => {
    const made = new MinutesBuilder();
    made.action("Gus to sweep the hall", { on: made.line("Action: Gus to sweep the hall", { place: "textBox" }) });
    const { plan, skipped } = planTags({ blocks: made.blocks, tags: [], minutes: made.build() });
    expect(plan.edits).toEqual([]);
    expect(skipped).toEqual([{ kind: "action", index: 0, block: 0, reason: "outside-body" }]);
  });
});

describe("Tagging after the text changed", () => {
  it("keeps the id of an action that was reworded and lays its control round the whole paragraph again", () => {
    const { document, minutes, made } = allotments();
    document.apply(tagging(document, minutes).plan);
    const at = document.blocks.findIndex((block) => block.text.includes("HL 07/01"));
    const before = document.tags.find((placed) => placed.block === at);
    made.blocks[at] = { text: "Action HL 07/01: Bram Otley to price a new tap and a hose", place: "body" };
    document.blocks = [...made.blocks];
    document.apply(tagging(document, minutes).plan);
    const after = document.tags.filter((placed) => placed.block === at);
    expect(after.map((placed) => placed.tag)).toEqual([before?.tag]);
    expect(after[0]?.range).toEqual({ start: 0, end: document.blocks[at]?.text.length });
  });

  it("takes a paragraph typed after a tagged one out of its control", () => {
    const made = new MinutesBuilder();
    made.action("Hal to lock up");
    made.line("The chair thanked Hal.");
    const document = new PlainDocument([...made.blocks]);
    const { facts } = tagging(document, made.build());
    const tag = facts[0]?.tag ?? "";
    document.place(0, { start: 0, end: made.blocks[0]!.text.length }, tag, "Action", 1);
    document.apply(tagging(document, made.build()).plan);
    expect(document.tags).toMatchObject([{ tag, block: 0, lastBlock: 0 }]);
  });

  it("takes away a control whose words are no fact any more, but never one set by hand", () => {
    const made = new MinutesBuilder();
    made.line("Ivy spoke of the fence.");
    made.line("Jon thought otherwise.");
    const document = new PlainDocument([...made.blocks]);
    document.place(0, { start: 0, end: 23 }, "ma:1:action:abc", "Action");
    document.place(1, { start: 0, end: 3 }, "ma:1:attendee:m-abc", "Attendee Jon");
    document.place(1, { start: 4, end: 8 }, "ma:9:riddle:x", "From a newer version");
    document.apply(tagging(document, made.build()).plan);
    expect(document.tags.map((placed) => placed.tag)).toEqual(["ma:1:attendee:m-abc", "ma:9:riddle:x"]);
  });

  it("leaves the paragraph with the caret alone", () => {
    const { document, minutes } = allotments();
    const at = document.blocks.findIndex((block) => block.text.includes("HL 07/02"));
    const { plan, skipped } = tagging(document, minutes, { caret: at });
    expect(plan.edits.some((edit) => edit.kind === "tag" && edit.block === at)).toBe(false);
    expect(skipped).toContainEqual({ kind: "action", index: 2, block: at, reason: "caret" });
  });

  it("does not write again what the clerk undid, until the paragraph's words change", () => {
    const { document, minutes, made } = allotments();
    document.apply(tagging(document, minutes).plan);
    const { facts } = tagging(document, minutes);
    const was = [...document.blocks];
    const gone = document.tags.find((placed) => placed.title === "Action HL 07/02")!;
    document.tags = document.tags.filter((placed) => placed !== gone);
    document.blocks.unshift({ text: "A line typed above", place: "body" });
    const suppressed = undoneTags(facts, was, document.tags, document.blocks);
    expect(suppressed).toEqual([{ kind: "action", ...anchorOf(was[gone.block]!, gone.range) }]);
    document.blocks.shift();
    const quiet = planTags({ blocks: document.blocks, tags: document.tags, minutes, suppressed });
    expect(quiet.plan.edits).toEqual([]);
    expect(quiet.skipped).toContainEqual({ kind: "action", index: 2, block: gone.block, reason: "suppressed" });
    made.blocks[gone.block] = { text: "Action HL 07/02: Ada Fenn to write to the council at once", place: "body" };
    const again = planTags({ blocks: made.blocks, tags: document.tags, minutes, suppressed });
    expect(again.plan.edits).toHaveLength(1);
  });
});

describe("Copies", () => {
  function pasted() {
    const { document, minutes, made } = allotments();
    document.apply(tagging(document, minutes).plan);
    const original = document.tags.find((placed) => placed.title === "Action HL 07/01")!;
    const text = document.blocks[original.block]!.text;
    made.action("Bram Otley to price a new tap", { ref: "HL 07/01", on: made.line(text) });
    document.blocks = [...made.blocks];
    const copy = document.place(made.blocks.length - 1, { start: 0, end: text.length }, original.tag, original.title);
    return { document, minutes: made.build(), original, copy };
  }

  it("asks about a control with an id seen before; the first keeps it", () => {
    const { document, minutes, copy } = pasted();
    const { plan, copies } = tagging(document, minutes);
    expect(plan.edits).toEqual([]);
    expect(copies).toMatchObject([{ copy: { controlId: copy.controlId }, fact: { index: 3 } }]);
  });

  it("gives the copy an id of its own where nobody can be asked", () => {
    const { document, minutes, original } = pasted();
    document.apply(tagging(document, minutes, { copies: "own" }).plan);
    const tags = document.tags.map((placed) => placed.tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(document.tags.find((placed) => placed.controlId === original.controlId)?.tag).toBe(original.tag);
  });
});

describe("The budget", () => {
  function crowd(people: number) {
    const made = new MinutesBuilder();
    const names = Array.from({ length: people }, (_, at) => `Person ${String.fromCharCode(65 + at)}`);
    const line = made.line(`Present: ${names.join(", ")}`);
    for (const name of names) made.attendee(name, "present", { on: line });
    made.action("Kit to count the chairs");
    made.decision("It was agreed to meet monthly.");
    return { document: new PlainDocument([...made.blocks]), minutes: made.build() };
  }

  it("serves actions and decisions first, then the list as one control, then names while it lasts", () => {
    const { document, minutes } = crowd(10);
    const { plan, skipped } = tagging(document, minutes, { budget: 6 });
    document.apply(plan);
    expect(held(document).map((line) => line.split(":")[0])).toEqual([
      "action",
      "attendance",
      "attendee",
      "attendee",
      "attendee",
      "decision",
    ]);
    expect(skipped.filter((skip) => skip.reason === "budget")).toHaveLength(7);
    expect(tagging(document, minutes, { budget: 6 }).plan.edits).toEqual([]);
  });

  it("never takes a standing control away for its sake", () => {
    const { document, minutes } = crowd(10);
    document.apply(tagging(document, minutes, { budget: Number.POSITIVE_INFINITY }).plan);
    expect(document.tags).toHaveLength(12);
    const { plan } = tagging(document, minutes, { budget: 6 });
    expect(plan.edits.filter((edit) => edit.kind === "untag")).toEqual([]);
  });
});
