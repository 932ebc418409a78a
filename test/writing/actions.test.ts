import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { actionLine, asAction, planAccept } from "../../src/core/writing/accept";
import { planWriteDue, planWriteOwners } from "../../src/core/writing/into-line";
import type { Plan } from "../../src/core/tagging/plan";
import type { Block, SourceText } from "../../src/core/text/block";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

function written(source: SourceText, plan: Plan | string): string[] {
  if (typeof plan === "string") throw new Error(plan);
  const document = new PlainDocument([...source.blocks]);
  document.apply(plan);
  return document.blocks.map((block) => block.text);
}

const source = (...lines: (string | Block)[]): SourceText => ({
  kind: "docx",
  blocks: lines.map((line) => (typeof line === "string" ? { text: line, place: "body" } : line)),
});

const heading = (text: string): Block => ({ text, place: "body", heading: 2 });
const cell = (text: string, row: number, column: number): Block => ({
  text,
  place: "body",
  cell: { table: 0, row, column, paragraph: 0 },
});

const HEAD = [
  "Hollow Lane Allotments",
  "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh",
  heading("1. Business"),
] as const;

describe("Accepting a suggestion", () => {
  const water = source(
    ...HEAD,
    heading("3. Water"),
    "The leak was discussed. Ada Fenn will phone the company. It is urgent.",
    "The hose is new.",
    "",
    heading("4. Bees"),
    "Action HL 07/02: Bram Otley to dig",
  );
  const minutes = refined(read(water));
  const promise = minutes.actions.find((action) => action.origin === "commitment");
  if (!promise) throw new Error("the reader found no promise");

  it("makes an action of a promise, the person's name in place of a pronoun", () => {
    const made = new MinutesBuilder();
    const said = (text: string) => asAction({ text, owners: [made.owner("Ada", { person: "Ada Fenn" })] });
    expect(said("She will phone the company.")).toBe("Ada Fenn to phone the company");
    expect(said("Ada said that she would phone the company.")).toBe("Ada to phone the company");
    expect(said("The clerk reported that Bram Otley would mend the tap.")).toBe("Bram Otley to mend the tap");
    expect(said("Bram Otley agreed to  dig; ")).toBe("Bram Otley to dig");
    expect(said("Members were asked to send ideas")).toBe("Members to send ideas");
    expect(said("The chair asked all members to bring cups.")).toBe("All members to bring cups");
    expect(said("It was agreed that the clerk should write.")).toBe("The clerk to write");
    expect(said("A pump is needed.")).toBe("A pump is needed");
  });

  it("numbers it in the house style, behind the paragraph or at the end of the item", () => {
    const line = "Action HL 07/03: Ada Fenn to phone the company";
    expect(written(water, planAccept(water, minutes, promise, "here"))[5]).toBe(line);
    expect(written(water, planAccept(water, minutes, promise, "end-of-item")).slice(5, 8)).toEqual([
      "The hose is new.",
      line,
      "",
    ]);
  });

  it("writes bold where the document's action lines are bold, and plainly without a house style", () => {
    const blocks = water.blocks.map((block) =>
      block.text.startsWith("Action") ? { ...block, bold: [{ start: 0, end: block.text.length }] } : block,
    );
    const plan = planAccept({ ...water, blocks }, minutes, promise, "here");
    expect(plan).toMatchObject({ edits: [{ content: [{ runs: [{ bold: true }] }] }] });
    expect(actionLine("Ada to dig", { ...minutes, references: null }, [])).toBe("Action: Ada to dig");
  });

  it.each([
    ["ACTION: Bram Otley to dig.", "ACTION: Ada to mow."],
    ["Action point – Bram Otley to dig", "Action point – Ada to mow"],
    ["ACTION 14/26 – BO – dig the pond", "ACTION 15/26 – Ada to mow"],
    ["Action HL 07/02\tBram Otley to dig.", "Action HL 07/03\tAda to mow."],
    ["Action no. 7: Bram Otley to dig.", "Action no. 8: Ada to mow."],
  ])("writes it as the document writes its own: %s", (own, line) => {
    const text = source("Minutes of the meeting of 5 October 2026", ...HEAD, own);
    expect(actionLine("Ada to mow", refined(read(text)), text.blocks)).toBe(line);
  });

  it("makes the label alone bold where the document does, and takes over the looks of an action line before it", () => {
    const own = "ACTION: Bram Otley to dig.";
    const text = source(...HEAD, "Ada Fenn will phone the company.", {
      text: own,
      place: "body",
      bold: [{ start: 0, end: 7 }],
    });
    const found = refined(read(text));
    const only = found.actions.find((action) => action.origin === "commitment");
    if (!only) throw new Error("the reader found no promise");
    expect(planAccept(text, found, only, "end-of-item")).toMatchObject({
      edits: [
        {
          after: 4,
          content: [
            { likeBefore: true, runs: [{ text: "ACTION:", bold: true }, { text: " Ada Fenn to phone the company." }] },
          ],
        },
      ],
    });
  });

  it("does not put a paragraph into a table", () => {
    const table = source(...HEAD, cell("1", 0, 0), cell("Ada Fenn will phone the company.", 0, 1));
    const inside = { ...promise, spans: [{ block: 4, start: 0, end: 32 }] };
    expect(planAccept(table, refined(read(table)), inside, "here")).toBe("in-a-table");
  });
});

describe("Writing into the line", () => {
  const owners = (text: SourceText, index: number, names: string[]) => {
    const { minutes } = read(text);
    return planWriteOwners(text, minutes, index, names);
  };

  it("puts owners in place of those that stand there", () => {
    const text = source(...HEAD, "Action HL 1: Ada and Bram to dig the pond");
    expect(written(text, owners(text, 0, ["Cleo Marsh", "Bram Otley"]))[3]).toBe(
      "Action HL 1: Cleo Marsh and Bram Otley to dig the pond",
    );
  });

  it.each([
    ["Action: Bram to dig", ["Bram Otley", "Cleo Marsh"], "Action: Bram Otley and Cleo Marsh to dig"],
    ["Action 4 – BO – dig", ["Bram Otley", "Cleo Marsh"], "Action 4 – BO, CM – dig"],
    ["Action 4 – BO – dig", ["Cleo Marsh"], "Action 4 – CM – dig"],
    ["Action: Chair to dig.", ["Ada Fenn", "the hedge group"], "Action: Chair and the hedge group to dig."],
  ])("leaves offices and initials as the line has them: %s", (line, names, written4) => {
    const text = source(...HEAD, line);
    expect(written(text, owners(text, 0, names))[3]).toBe(written4);
  });

  it("never writes over the words between two owners", () => {
    const text = source(...HEAD, "Action HL 1: Members to send ideas to Ada Fenn, who will collect them.");
    const { minutes } = read(text);
    expect(minutes.actions[0]?.owners.length).toBe(2);
    expect(owners(text, 0, ["Cleo Marsh"])).toBe("not-sure");
  });

  it("puts a missing owner where the reader will find it, the full stop last", () => {
    const text = source(...HEAD, "Action: mend the gate: Bram Otley", "Action: plant the beans.");
    expect(written(text, owners(text, 1, ["Ada Fenn"]))[4]).toBe("Action: plant the beans: Ada Fenn.");
  });

  it("uses the row's columns in a table, and says when there is none", () => {
    const text = source(
      ...HEAD,
      cell("Action", 0, 0),
      cell("Owner", 0, 1),
      cell("plant the beans", 1, 0),
      cell("", 1, 1),
      cell("mend the gate", 2, 0),
      cell("Bram Otley", 2, 1),
    );
    expect(written(text, owners(text, 0, ["Ada Fenn"]))[6]).toBe("Ada Fenn");
    expect(planWriteDue(text, refined(read(text)), 0, "9 September 2026")).toBe("no-such-column");
  });

  it("writes the due date in place of the old one, or behind the action", () => {
    const text = source(...HEAD, "Action HL 1: Ada Fenn to dig by Friday", "Action HL 2: Bram Otley to plant beans.");
    const { minutes } = read(text);
    const due = (index: number) => written(text, planWriteDue(text, minutes, index, "9 September 2026"))[index + 3];
    expect(due(0)).toBe("Action HL 1: Ada Fenn to dig by 9 September 2026");
    const dashed = source(...HEAD, "Action 3 – BO – dig – 2 September 2026");
    const later = planWriteDue(dashed, read(dashed).minutes, 0, "9 September 2026");
    expect(written(dashed, later)[3]).toBe("Action 3 – BO – dig – 9 September 2026");
    expect(due(1)).toBe("Action HL 2: Bram Otley to plant beans (by 9 September 2026).");
  });
});
