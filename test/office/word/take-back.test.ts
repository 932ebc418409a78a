import { planTakeBack, wordsWritten } from "../../../src/office/word/apply/take-back";
import type { Plan } from "../../../src/ports/document";

const WAS = ["Minutes", "Present: Ada Fenn, Bram Otley", "", "Gate", "Ada Fenn", ""];
const NUMBERS = WAS.map((_, at) => at);

const insert = (...texts: string[]): Plan => ({
  id: "p",
  edits: [
    {
      kind: "insert",
      after: "caret",
      content: texts.map((text) => ({ kind: "paragraph", runs: [{ text }], style: "normal" })),
    },
  ],
});

const TABLE: Plan = {
  id: "p",
  edits: [
    {
      kind: "insert",
      after: "end",
      content: [
        { kind: "paragraph", runs: [{ text: "Action summary" }], style: "heading2" },
        {
          kind: "table",
          rows: [
            ["Gate", "Ada Fenn"],
            ["Path", ""],
          ],
        },
      ],
    },
  ],
};

const takeBack = (now: readonly string[], plan: Plan) => planTakeBack(WAS, now, plan, NUMBERS);

describe("Taking back what a failed plan left", () => {
  it("has nothing to do when every word is as it was", () => {
    expect(takeBack(WAS, insert("Late item"))).toEqual({ paragraphs: [], tables: [], changed: [] });
  });

  it("takes the paragraphs that came, begun ones too, and no cell they stand in", () => {
    const now = [...WAS.slice(0, 5), "Late item", "Item", ...WAS.slice(5)];
    expect(takeBack(now, insert("Late item", "Item two"))).toEqual({ paragraphs: [5, 6], tables: [], changed: [] });
  });

  it("finds a table that came before one that begins alike", () => {
    const now = [...WAS.slice(0, 3), "Action summary", "Gate", "Ada Fenn", "Path", "", ...WAS.slice(3)];
    expect(takeBack(now, TABLE)).toEqual({ paragraphs: [3], tables: [4], changed: [] });
  });

  it("gives replaced words back, and only in the paragraph that the plan changes", () => {
    const edit = { kind: "replace", block: 1, expect: WAS[1] ?? "", range: { start: 17, end: 30 }, text: "" } as const;
    const plan: Plan = { id: "p", edits: [edit] };
    const now = WAS.map((text, at) => (at === 1 ? "Present: Ada Fenn" : text));
    expect(takeBack(now, plan)?.changed).toEqual([{ at: 1, was: WAS[1] }]);
    const other = now.map((text, at) => (at === 3 ? "Gates" : text));
    expect(takeBack(other, plan)).toBeNull();
  });

  it("touches nothing when somebody else wrote too, when words are not the plan's, or when some are gone", () => {
    expect(takeBack(["Minutes of June", ...WAS.slice(1, 5), "Late item", ""], insert("Late item"))).toBeNull();
    expect(takeBack([...WAS, "Another line"], insert("Late item"))).toBeNull();
    expect(takeBack(WAS.slice(1), insert("Late item"))).toBeNull();
    expect(takeBack([...WAS, "Action summary", "Gate", "Ada Fenn"], TABLE)).toBeNull();
  });
});

describe("The words that may stand where nobody can look", () => {
  it("are a changed paragraph's at each stage, the last one first, and every text that was inserted", () => {
    const was = WAS[1] ?? "";
    const name = { kind: "replace", block: 1, expect: was, range: { start: 9, end: 17 }, text: "Ed Price" } as const;
    const note = { kind: "replace", block: 1, expect: was, range: { start: 30, end: 30 }, text: " (late)" } as const;
    expect(wordsWritten({ id: "p", edits: [name, note, ...insert("Late item").edits] })).toEqual([
      "Late item",
      "Present: Ed Price, Bram Otley (late)",
      "Present: Ada Fenn, Bram Otley (late)",
    ]);
  });
});
