import { actionLine, asAction, planAccept } from "../../src/core/writing/accept";
import { planWriteDue, planWriteOwners } from "../../src/core/writing/into-line";
import type { Plan } from "../../src/core/tagging/plan";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

const style = { prefix: "HL ", meeting: "07", separator: "/", width: 2, label: "Action ", next: "HL 07/03" };

function written(made: MinutesBuilder, plan: Plan | string): string[] {
  if (typeof plan === "string") throw new Error(plan);
  const document = new PlainDocument([...made.blocks]);
  document.apply(plan);
  return document.blocks.map((block) => block.text);
}

function water() {
  const made = new MinutesBuilder();
  made.set({ references: style });
  made.item("3", "Water");
  const prose = made.line("The leak was discussed. She will phone the company. It is urgent.");
  made.line("The hose is new.");
  made.line("");
  made.item("4", "Bees");
  made.action("She will phone the company.", {
    on: prose,
    origin: "commitment",
    owners: [made.owner("Ada", { person: "Ada Fenn" })],
  });
  return made;
}

describe("Accepting a suggestion", () => {
  it("makes an action of a promise, the person's name in place of a pronoun", () => {
    const made = new MinutesBuilder();
    const said = (text: string) => asAction({ text, owners: [made.owner("Ada", { person: "Ada Fenn" })] });
    expect(said("She will phone the company.")).toBe("Ada Fenn to phone the company");
    expect(said("Bram Otley agreed to  dig; ")).toBe("Bram Otley to dig");
    expect(said("Members were asked to send ideas")).toBe("Members to send ideas");
    expect(said("The chair asked all members to bring cups.")).toBe("All members to bring cups");
    expect(said("It was agreed that the clerk should write.")).toBe("The clerk to write");
    expect(said("A pump is needed.")).toBe("A pump is needed");
  });

  it("numbers it in the house style, behind the paragraph or at the end of the item", () => {
    const made = water();
    const minutes = made.build();
    const line = "Action HL 07/03: Ada Fenn to phone the company";
    expect(written(made, planAccept(made.blocks, minutes, minutes.actions[0]!, "here"))[2]).toBe(line);
    expect(written(made, planAccept(made.blocks, minutes, minutes.actions[0]!, "end-of-item"))).toEqual([
      "3 Water",
      "The leak was discussed. She will phone the company. It is urgent.",
      "The hose is new.",
      line,
      "",
      "4 Bees",
    ]);
  });

  it("writes bold where the document's action lines are bold, and plainly without a house style", () => {
    const made = water();
    made.action("Bram to dig", { ref: "HL 07/02" });
    const at = made.blocks.length - 1;
    made.blocks[at] = { ...made.blocks[at]!, bold: [{ start: 0, end: made.blocks[at]!.text.length }] };
    const minutes = made.build();
    const plan = planAccept(made.blocks, minutes, minutes.actions[0]!, "here");
    expect(plan).toMatchObject({ edits: [{ content: [{ runs: [{ bold: true }] }] }] });
    expect(actionLine("Ada to dig", { ...minutes, references: null })).toBe("Action: Ada to dig");
  });

  it("does not put a paragraph into a table", () => {
    const made = new MinutesBuilder();
    const cell = made.line("Ada will dig", { cell: { table: 0, row: 0, column: 0, paragraph: 0 } });
    made.action("Ada will dig", { on: cell, origin: "commitment" });
    const minutes = made.build();
    expect(planAccept(made.blocks, minutes, minutes.actions[0]!, "here")).toBe("in-a-table");
  });
});

describe("Writing into the line", () => {
  const owners = (made: MinutesBuilder, index: number, names: string[]) => {
    const minutes = made.build();
    return written(made, planWriteOwners(made.blocks, minutes, minutes.actions[index]!, names));
  };

  it("puts owners in place of those that stand there", () => {
    const made = new MinutesBuilder();
    const line = made.line("Action HL 1: Ada and Bram to dig");
    made.action("Ada and Bram to dig", {
      on: line,
      owners: [
        made.owner("Ada", { spans: [made.span(line, "Ada")] }),
        made.owner("Bram", { spans: [made.span(line, "Bram")] }),
      ],
    });
    expect(owners(made, 0, ["Cleo Marsh", "Dina Holt", "Ed Price"])).toEqual([
      "Action HL 1: Cleo Marsh, Dina Holt and Ed Price to dig",
    ]);
  });

  it("puts a missing owner where the other actions have theirs", () => {
    const made = new MinutesBuilder();
    const first = made.line("Action: mend the gate: BO");
    made.action("mend the gate", { on: first, owners: [made.owner("BO", { spans: [made.span(first, "BO")] })] });
    made.action("plant beans.");
    made.action("to water them");
    expect(owners(made, 1, ["AF", "BO"])[1]).toBe("Action: plant beans: AF, BO.");
    expect(owners(made, 2, ["Ada Fenn"])[2]).toBe("Action: Ada Fenn to water them");
  });

  it("uses the row's columns in a table, and says when there is none", () => {
    const made = new MinutesBuilder();
    const cell = (row: number, column: number) => ({ cell: { table: 0, row, column, paragraph: 0 } });
    made.line("Action", cell(0, 0));
    made.line("Who", cell(0, 1));
    made.action("plant beans", { on: made.line("plant beans", cell(1, 0)), origin: "table" });
    made.line("", cell(1, 1));
    expect(owners(made, 0, ["Ada Fenn"])[3]).toBe("Ada Fenn");
    const minutes = made.build();
    expect(planWriteDue(made.blocks, minutes.actions[0]!, "Friday")).toBe("no-such-column");
  });

  it("writes the due date in place of the old one, or behind the line", () => {
    const made = new MinutesBuilder();
    const line = made.line("Action: dig by Friday");
    const due = {
      text: "by Friday",
      date: null,
      spans: [made.span(line, "by Friday")],
      rule: "test",
      certainty: "stated" as const,
    };
    made.action("dig", { on: line, due });
    made.action("plant beans.");
    const minutes = made.build();
    expect(written(made, planWriteDue(made.blocks, minutes.actions[0]!, "9 September 2026"))[0]).toBe(
      "Action: dig by 9 September 2026",
    );
    expect(written(made, planWriteDue(made.blocks, minutes.actions[1]!, "9 September 2026"))[1]).toBe(
      "Action: plant beans (by 9 September 2026).",
    );
  });
});
