import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionsOf } from "../../../src/app/word/actions";
import { editOf, keepAction, writeAction } from "../../../src/app/word/edit-action";
import type { ActionEdit } from "../../../src/app/word/edit-action";
import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { docx, p, table } from "../../support/docx-builder";
import { livePane } from "../../support/live-pane";
import type { LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const MINUTES = docx(
  p("Harbour Users' Group", { style: "Title" }),
  p("Minutes of the meeting held on 3 June 2026"),
  p("Present: Olwen Hart (Chair), Peter Ennis, Peter Marsh"),
  p("3. Slipway", { style: "Heading1" }),
  p("3.6 Peter Ennis reported on the slipway."),
  p("Action HUG 05/01: Peter to ask the port about the slipway."),
  p("Action: Olwen Hart to book the hall by 1 July 2026."),
);

const actionAt = (live: LivePane, at: number) => {
  const action = actionsOf(live.state())[at];
  if (!action) throw new Error(`no action ${at}`);
  return action;
};

async function opened(bytes: Uint8Array = MINUTES): Promise<LivePane> {
  const live = await livePane(bytes);
  await openDocument(live.session);
  return live;
}

const edited = (live: LivePane, at: number, change: Partial<ActionEdit>): ActionEdit => ({
  ...editOf(actionAt(live, at)),
  ...change,
});

describe("Editing an action in the pane", () => {
  it("says who an unclear name most likely is, and why", async () => {
    const live = await opened();
    const [owner] = actionAt(live, 0).owners;
    expect(owner).toMatchObject({ text: "Peter", person: null, candidates: ["Peter Ennis", "Peter Marsh"] });
    expect(owner?.reason).toMatch(/3\.6|last/u);
    live.word.close();
  });

  it("shows at once what the line could not say, and the next choice goes into the same notes", async () => {
    const live = await opened();
    expect(await writeAction(live.session, actionAt(live, 0).id, edited(live, 0, { status: "proposed" }))).toEqual([]);
    expect(actionAt(live, 0).status).toBe("proposed");
    await writeAction(live.session, actionAt(live, 1).id, edited(live, 1, { status: "done" }));
    expect(actionsOf(live.state()).map((action) => action.status)).toEqual(["proposed", "done"]);
    expect(live.state().parts).toHaveLength(1);
    live.word.close();
  });

  it("keeps beside the text what was set, and leaves every word as it was", async () => {
    const live = await opened();
    const before = live.lines();
    const edit = edited(live, 0, { owners: ["Peter Marsh"], due: "2026-07-10", status: "proposed" });
    expect(await keepAction(live.session, actionAt(live, 0).id, edit)).toBe(true);
    expect(live.lines()).toEqual(before);
    expect(editOf(actionAt(live, 0))).toEqual({
      reference: "HUG 05/01",
      owners: ["Peter Marsh"],
      due: "2026-07-10",
      status: "proposed",
    });
    expect(actionAt(live, 0).chosen).toEqual(["owner", "due", "status"]);
    live.word.close();
  });

  it("writes owner, date and reference into the line in one change of it, and keeps the status beside it", async () => {
    const live = await opened();
    const edit = edited(live, 0, { owners: ["Peter Marsh"], due: "2026-07-10", status: "proposed" });
    expect(await writeAction(live.session, actionAt(live, 0).id, edit)).toEqual([]);
    const line = live.lines()[5] ?? "";
    expect(line).toContain("Peter Marsh to ask the port about the slipway");
    expect(line).toContain("10 July 2026");
    expect(actionAt(live, 0).chosen).toEqual(["status"]);
    expect(editOf(actionAt(live, 0))).toEqual(edit);
    expect(live.state().notice).toEqual({ kind: "line-written", kept: 1 });
    const second = edited(live, 1, { reference: "HUG 05/02" });
    expect(await writeAction(live.session, actionAt(live, 1).id, second)).toEqual([]);
    expect(live.lines()[6]).toBe("Action HUG 05/02: Olwen Hart to book the hall by 1 July 2026.");
    live.word.close();
  });

  it("takes a choice back when the text comes to say it", async () => {
    const live = await opened();
    const edit = edited(live, 0, { owners: ["Peter Marsh"] });
    await keepAction(live.session, actionAt(live, 0).id, edit);
    expect(actionAt(live, 0).chosen).toEqual(["owner"]);
    await writeAction(live.session, actionAt(live, 0).id, edit);
    expect(actionAt(live, 0).chosen).toEqual([]);
    expect(live.state().parts).toHaveLength(1);
    live.word.close();
  });

  it("finds its choices again when the clerk rewords the action", async () => {
    const live = await opened();
    await keepAction(live.session, actionAt(live, 1).id, edited(live, 1, { status: "proposed" }));
    await writeAction(live.session, actionAt(live, 1).id, edited(live, 1, { owners: ["Peter Ennis"] }));
    expect(live.lines()[6]).toContain("Peter Ennis to book the hall");
    expect(actionAt(live, 1).status).toBe("proposed");
    live.word.close();
  });

  it("keeps apart what the action's table has no column for, and says why", async () => {
    const rows = [
      ["Ref", "Action", "Owner"],
      ["1", "Book the hall", "Olwen Hart"],
      ["2", "Ask the port", "Peter Ennis"],
    ];
    const live = await opened(
      docx(
        p("Harbour Users' Group"),
        p("Present: Olwen Hart, Peter Ennis"),
        p("Actions", { style: "Heading1" }),
        table(rows),
      ),
    );
    const left = await writeAction(
      live.session,
      actionAt(live, 0).id,
      edited(live, 0, { owners: ["Peter Ennis"], due: "2026-07-10" }),
    );
    expect(left).toEqual([{ part: "due", why: "no-such-column" }]);
    expect(live.lines()).toContain("Peter Ennis");
    expect(live.lines().filter((line) => line === "Olwen Hart")).toEqual([]);
    expect(actionAt(live, 0).due?.date).toBe("2026-07-10");
    live.word.close();
  });

  it("leaves tags in place and takes the whole change back when the host fails in the middle", async () => {
    const live = await opened(readFileSync(join(__dirname, "../../../samples/minutes.docx")));
    await tagAll(live.session);
    const [before, tags] = [live.lines(), live.state().tags.map((tag) => tag.tag)];
    const action = actionsOf(live.state()).find((one) => one.ref === "AVDC 12/04");
    if (!action) throw new Error("no action");
    const edit = { ...editOf(action), owners: ["Mark Bellamy"], due: "2026-11-20" };
    for (const request of [1, 2, 3, 4]) {
      live.word.host.faults.add({ request, action: 2, code: "GeneralException" });
      expect(await writeAction(live.session, action.id, edit)).toBeNull();
      live.word.host.faults.clear();
      expect(live.state().notice).toMatchObject({ kind: "failed", failure: { code: "host-refused" } });
      expect([request, live.lines()]).toEqual([request, before]);
    }
    expect(await writeAction(live.session, action.id, edit)).toEqual([]);
    expect(live.lines().filter((line) => line.includes("Mark Bellamy to tell the two control rooms"))).toHaveLength(1);
    expect(live.state().tags.map((tag) => tag.tag)).toEqual(tags);
    live.word.close();
  });
});
