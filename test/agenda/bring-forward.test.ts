import { arisingBlocks, earlierActions, planArising } from "../../src/core/agenda/bring-forward";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

function july() {
  const made = new MinutesBuilder();
  made.previous("mend the gate", { ref: "HL 06/01", status: "closed" });
  made.previous("ask about insurance", { ref: "HL 06/02", status: "carried" });
  made.previous("price a tap", { ref: "HL 06/03", status: "carried" });
  made.action("price a tap.", { ref: "HL 06/03", owners: [made.owner("Bram Otley")] });
  made.action("Ada Fenn to write", { ref: "HL 07/01", owners: [made.owner("Ada Fenn")] });
  made.action("see the solicitor", { ref: "HL 07/02", restricted: true });
  made.action("she may phone", { origin: "commitment" });
  return earlierActions(made.build());
}

describe("Bringing actions forward", () => {
  it("takes what is open or carried, each once, and leaves out what prose implies", () => {
    expect(july().map((action) => action.ref)).toEqual(["HL 06/02", "HL 06/03", "HL 07/01", "HL 07/02"]);
  });

  it("makes a section under the heading of the clerk's choice, with a place for progress", () => {
    const document = new PlainDocument([{ text: "Before", place: "body" }]);
    const choices = { heading: "Progress on actions", form: "section" as const, withRestricted: false };
    document.apply(planArising(july(), choices, 0, "Before"));
    expect(document.blocks.map((block) => block.text)).toEqual([
      "Before",
      "Progress on actions",
      "HL 06/02: ask about insurance. [progress]",
      "HL 06/03: price a tap (Bram Otley). [progress]",
      "HL 07/01: Ada Fenn to write. [progress]",
    ]);
  });

  it("makes a table with a header row, or says that nothing was outstanding", () => {
    const table = arisingBlocks(july(), { heading: "Outstanding actions", form: "table", withRestricted: true })[1];
    expect(table).toMatchObject({
      kind: "table",
      rows: [["Reference", "Action", "Owner", "Due", "Progress"], {}, {}, {}, { 0: "HL 07/02" }],
    });
    expect(arisingBlocks([], { heading: "Matters arising", form: "table", withRestricted: false })).toHaveLength(2);
  });
});
