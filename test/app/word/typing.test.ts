import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { change } from "../../../src/app/word/session";
import { followTyping, setMeeting, setMode } from "../../../src/app/word/typing";
import { readLines, sessionOver } from "../../support/fake-port";

const LINES = ["Allotments Committee, 9 June 2026", "Present: Idris Bell", "The gate was discussed."];
const ACTION = "Action AC 1: Idris Bell to mend the gate.";

async function following(lines: readonly string[]) {
  const all = sessionOver(lines);
  await openDocument(all.session);
  await followTyping(all.session);
  return all;
}

describe("While the clerk types", () => {
  it("keeps the list and writes nothing by default", async () => {
    const { port, state } = await following(LINES);
    await port.type(3, 0, [ACTION, ""], 4);
    expect(state().reading.minutes.actions.map((action) => action.ref)).toEqual(["AC 1"]);
    expect(port.file.tags).toEqual([]);
    expect(port.applied).toBe(0);
  });

  it("tags by itself once the caret has left the line, and not before", async () => {
    const { session, port } = await following(LINES);
    setMode(session, "auto");
    await port.type(3, 0, [ACTION], 3);
    expect(port.file.tags).toEqual([]);
    await port.type(4, 0, [""], 4);
    expect(port.file.tags.map((tag) => [tag.block, tag.range])).toEqual([[3, { start: 0, end: ACTION.length }]]);
  });

  it("leaves lines alone that stood there before, until asked", async () => {
    const { session, port } = await following([...LINES, "Action AC 9: Idris Bell to count the plots."]);
    setMode(session, "auto");
    await port.type(2, 1, ["The gate was discussed at length.", ""], 3);
    expect(port.file.tags).toEqual([]);
    await tagAll(session);
    expect(port.file.tags).toHaveLength(2);
  });

  it("leaves lines between two typed ones alone, and those typed before it was asked to tag", async () => {
    const second = "Action AC 2: Idris Bell to order compost.";
    const { session, port } = await following([...LINES, "Action AC 9: Idris Bell to count the plots."]);
    await port.type(1, 0, [ACTION], 1);
    setMode(session, "auto");
    await port.type(5, 0, [second], 5);
    await port.type(3, 1, ["The gate was discussed at length."], 3);
    expect(port.file.tags.map((tag) => tag.block)).toEqual([5]);
  });

  it("moves the tags behind an insertion with their text", async () => {
    const { session, port, state } = await following([...LINES, ACTION]);
    await tagAll(session);
    await port.type(2, 0, ["One more line.", "And another."], 3);
    expect(state().tags.map((tag) => tag.block)).toEqual(port.file.tags.map((tag) => tag.block));
    expect(state().tagging.plan.edits).toEqual([]);
  });

  it("reads the whole again when only that can tell, and counts what changed", async () => {
    const { port, state } = await following(LINES);
    await port.colleague(["Action AC 2: Idris Bell to order compost."]);
    expect(state().reading.minutes.actions).toHaveLength(1);
    expect(state().notice).toEqual({ kind: "rescanned", count: 1 });
  });

  it("catches a lost event at the slow full reading", async () => {
    const { session, port, state, later } = await following(LINES);
    // The first paragraph and one behind the last: what lies between them did not change.
    port.file.blocks[0] = { text: "Apple Court", place: "body" };
    port.file.blocks.push({ text: ACTION, place: "body" });
    await later();
    expect(state().reading.minutes.actions).toHaveLength(1);
    expect(state().notice).toEqual({ kind: "rescanned", count: 2 });
    change(session, (now) => ({ ...now, notice: null }));
    await later();
    expect(state().notice).toBeNull();
  });

  it("keeps silent about the line that is just being typed at the slow full reading", async () => {
    const { session, port, state, later } = await following(LINES);
    port.file.blocks[1] = { text: ACTION, place: "body" };
    change(session, (now) => ({ ...now, caret: 1 }));
    await later();
    expect(state().reading.minutes.actions).toHaveLength(1);
    expect(state().notice).toBeNull();
  });

  it("writes nothing in meeting mode and hides the frames", async () => {
    const { session, port } = await following(LINES);
    setMode(session, "auto");
    await setMeeting(session, true);
    expect(port.tagsShown).toBe(false);
    await port.type(3, 0, [ACTION, ""], 4);
    expect(port.file.tags).toEqual([]);
    await setMeeting(session, false);
    expect(port.tagsShown).toBe(true);
  });

  it("ends with the record of the finished document, however it was typed", async () => {
    const { port, state } = await following([""]);
    const script = ["Present: Idris Bell", ACTION, "Agreed: to buy a hose.", "Action AC 2: Idris Bell to buy it."];
    for (const [line, text] of script.entries()) {
      for (let end = 1; end <= text.length; end += 7) await port.type(line, 1, [text.slice(0, end)], line);
      await port.type(line, 1, [text, ""], line + 1);
    }
    await port.type(1, 1, [], 1);
    await port.type(1, 0, [ACTION], 1);
    expect(state().reading.minutes).toEqual(readLines(port.file.blocks));
  });
});
