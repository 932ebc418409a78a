import { handTagged } from "../../../src/app/word/by-hand";
import { openDocument } from "../../../src/app/word/open";
import { rescan } from "../../../src/app/word/rescan";
import { stopTask } from "../../../src/app/word/run";
import { goToTag, tagSelection } from "../../../src/app/word/selection";
import { offered, tagAll, untagAll, untagOne } from "../../../src/app/word/tagging";
import { sessionOver } from "../../support/fake-port";

const LINES = [
  "Harbour Users' Group, 3 June 2026",
  "Present: Olwen Hart",
  "Action HUG 1: Olwen Hart to ask the port about the slipway.",
  "The group talked about the weather.",
  "Agreed: to meet monthly.",
  "Action HUG 2: Olwen Hart to book the hall.",
];

describe("Tagging from the pane", () => {
  it("tags everything that is marked, once, and leaves every word as it was", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    const before = port.file.text();
    await tagAll(session);
    expect(port.file.tags.map((tag) => tag.block).sort()).toEqual([1, 2, 4, 5]);
    expect(port.file.text()).toBe(before);
    expect(state().notice).toMatchObject({ kind: "tagged", count: 4, refused: 0 });
    await tagAll(session);
    expect(state().notice).toEqual({ kind: "nothing-to-tag" });
    expect(port.file.tags).toHaveLength(4);
  });

  it("knows the tags it placed without reading the document again", async () => {
    const { session, state } = sessionOver(LINES);
    await openDocument(session);
    await tagAll(session);
    expect(state().tagging.facts.every((fact) => fact.controlId !== null)).toBe(true);
    expect(state().tagging.plan.edits).toEqual([]);
  });

  it("stops between two round trips when the clerk says so, and goes on when asked again", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    const running = tagAll(session);
    stopTask(session);
    await running;
    expect(state().notice).toEqual({ kind: "stopped", written: 2, total: 4 });
    expect(port.file.tags).toHaveLength(2);
    await tagAll(session);
    expect(port.file.tags).toHaveLength(4);
  });

  it("reads again and tries once more when the text has moved on, and says so if that fails too", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    port.fault = "moved-on";
    await tagAll(session);
    expect(port.file.tags).toHaveLength(4);
    await untagAll(session);
    port.fault = "host-busy";
    await tagAll(session);
    expect(state().notice).toEqual({ kind: "failed", failure: { code: "host-busy" } });
    expect(state().task).toBeNull();
  });

  it("does not tag again what the clerk untagged, until its words change", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    await tagAll(session);
    const first = state().tagging.facts.find((fact) => fact.block === 2);
    await untagOne(session, first?.controlId ?? "");
    await tagAll(session);
    expect(port.file.tags.map((tag) => tag.block)).not.toContain(2);
    const changed = "Action HUG 1: Olwen Hart to ask the port about the slip.";
    port.file.blocks[2] = { text: changed, place: "body" };
    await rescan(session);
    await tagAll(session);
    expect(port.file.tags.map((tag) => tag.block)).toContain(2);
  });

  it("notices at a full reading which tags the clerk undid in Word", async () => {
    const { session, port } = sessionOver(LINES);
    await openDocument(session);
    await tagAll(session);
    port.file.tags = port.file.tags.filter((tag) => tag.block !== 5);
    await rescan(session);
    await tagAll(session);
    expect(port.file.tags.map((tag) => tag.block).sort()).toEqual([1, 2, 4]);
  });

  it("offers everything again once every tag was undone, as by Undo in Word after Tag all", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    await tagAll(session);
    port.file.tags = [];
    await rescan(session);
    expect(offered(state()).tagging.plan.edits).toHaveLength(4);
    await tagAll(session);
    expect(port.file.tags.map((tag) => tag.block).sort()).toEqual([1, 2, 4, 5]);
    expect(state().tagging.facts.every((fact) => fact.controlId !== null)).toBe(true);
  });

  it("tags the selection by hand and says why it cannot", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    await tagSelection(session, "decision");
    expect(state().notice).toEqual({ kind: "cannot-tag", reason: "nothing-selected" });
    port.selected = { block: 3, lastBlock: 3, range: { start: 0, end: 9 } };
    await tagSelection(session, "decision");
    expect(port.file.tags.map((tag) => [tag.block, tag.range])).toEqual([[3, { start: 0, end: 9 }]]);
    expect(handTagged(state())).toMatchObject([{ kind: "decision", words: "The group", span: { block: 3 } }]);
    await goToTag(session, "next");
    expect(port.revealed).toEqual([{ controlId: port.file.tags[0]?.controlId }]);
  });

  it("tags by hand what was typed a moment ago and is not read yet", async () => {
    const { session, port, state } = sessionOver(LINES);
    await openDocument(session);
    const typed = "The group talked about the weather, and agreed to look out of the window.";
    port.file.blocks[3] = { text: typed, place: "body" };
    port.selected = { block: 3, lastBlock: 3, range: { start: typed.length, end: typed.length } };
    await tagSelection(session, "decision");
    expect(port.file.tags.map((tag) => [tag.block, tag.range])).toEqual([[3, { start: 0, end: typed.length }]]);
    expect(state().notice).toMatchObject({ kind: "tagged", count: 1 });
  });

  it("says what to do when the document cannot be read", async () => {
    const { session, port } = sessionOver(LINES);
    port.fault = "encrypted";
    await openDocument(session);
    expect(session.store.get()).toEqual({ phase: "failed", failure: { code: "encrypted" } });
    await openDocument(session);
    expect(session.store.get().phase).toBe("ready");
  });
});
