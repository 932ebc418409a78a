import {
  allOthersStatus,
  referenceAt,
  referenceIn,
  referenceKey,
  saysNotDone,
  statusIn,
  statusOf,
  trailingStatus,
} from "../../src/core/reading/grammar";

describe("what became of an action", () => {
  test.each([
    ["It was outstanding. He has still had no reply. This action is now closed.", "closed"],
    ["The works have stopped. The action is therefore closed.", "closed"],
    ["Ken has found two new members. Letters have been sent.", "done"],
    ["Ken has not yet sent the notes. He will do this now.", "open"],
    ["The fence was repaired.", "done"],
    ["This was carried forward to May.", "carried"],
    ["Superseded by AP12.", "superseded"],
    ["Status: Closed", "closed"],
    ["No progress.", "open"],
    ["The mason is yet to come.", "open"],
    ["Nothing had been heard from the mill.", "open"],
    ["The work on the weir was in hand.", "open"],
    ["The smell remains an issue.", "open"],
  ])("%s", (text, status) => expect(statusOf(text)?.status).toBe(status));

  test.each(["There was a long talk about paint.", "Ken to get this done at Easter."])("tells nothing: %s", (text) =>
    expect(statusOf(text)).toBeNull(),
  );

  test.each([
    ["Closed", "closed"],
    ["In Progress", "open"],
    ["✓", "done"],
    ["Done 3 May", "done"],
    ["c/f", "carried"],
    ["Complete - letter sent", "done"],
    ["Awaiting quote", "open"],
  ])("a status cell: %s", (cell, status) => expect(statusIn(cell)?.status).toBe(status));

  test.each([
    ["Orla to book the band - actioned", "done"],
    ["Send the file. DONE", "done"],
    ["Redraw the plan IN PROCESS", "open"],
    ["Hockey nets – on-going", "carried"],
    ["Find a plumber (carried forward)", "carried"],
    ["work to be done", undefined],
    ["Is it done?", undefined],
    ["Ann to ring the mill Ongoing", "carried"],
    ["Paint the sign Road Closed", undefined],
    ["Ann to price the lamp. Done. It is dearer now.", "done"],
    ["Ann to price the lamp. Closed roads slow us down.", undefined],
  ])("the end of a line: %s", (line, status) => expect(trailingStatus(line)?.status).toBe(status));

  test.each([
    ["All other actions were closed.", "closed"],
    ["All actions from the previous meeting had been completed.", "done"],
    ["Remaining actions were carried forward", "carried"],
  ])("all others: %s", (text, status) => expect(allOthersStatus(text)?.status).toBe(status));

  test("closed although not done", () => {
    expect(saysNotDone("The letter has not yet been sent. This action is closed.")).toBe(true);
    expect(saysNotDone("The letter was sent. This action is closed.")).toBe(false);
  });
});

describe("references", () => {
  test.each([
    ["L CIO 05/01: …", { prefix: "L CIO ", meeting: "05", separator: "/", sequence: 1, width: 2 }],
    ["AI-12 …", { prefix: "AI-", meeting: null, sequence: 12, width: 2 }],
    ["AP3: …", { prefix: "AP", meeting: null, sequence: 3, width: 1 }],
    ["24/57 …", { prefix: "", meeting: "24", separator: "/", sequence: 57 }],
    ["ACT/2026/007", { prefix: "ACT/", meeting: "2026", separator: "/", sequence: 7, width: 3 }],
    ["#12", { prefix: "#", meeting: null, sequence: 12 }],
  ])("%s", (text, parts) => expect(referenceAt(text)).toMatchObject(parts));

  test.each(["2nd July", "7pm", "Agenda", "50% of votes"])("none: %s", (text) => expect(referenceAt(text)).toBeNull());

  test("a cell that is a reference and nothing more", () => {
    expect(referenceIn(" AI-12. ")?.text).toBe("AI-12");
    expect(referenceIn("12 chairs")).toBeNull();
  });

  test("the same reference however it is written", () => {
    expect(referenceKey("Action L CIO 5/1")).toBe(referenceKey("L CIO 05/01"));
    expect(referenceKey("AP3")).not.toBe(referenceKey("AP31"));
  });
});
