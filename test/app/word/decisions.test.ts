import { keepInterest, saveAttendee, attendanceOf, attendeeEdit } from "../../../src/app/word/attendance";
import { decisionEdit, decisionsOf, keepDecision, votersOf } from "../../../src/app/word/decisions";
import { openDocument } from "../../../src/app/word/open";
import { docx, p } from "../../support/docx-builder";
import { livePane } from "../../support/live-pane";
import type { LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const MINUTES = docx(
  p("Marsh End Parish Council", { style: "Title" }),
  p("Minutes of the meeting held on 4 June 2026 at 7.00 pm"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("Apologies: Dina Holt"),
  p("2. Planning", { style: "Heading1" }),
  p(
    "Resolved: that the application be supported. Proposed by Ada Fenn, seconded by Bram Otley; carried by 2 votes to 1.",
  ),
  p("Resolved: that the gate be mended."),
);

async function opened(): Promise<LivePane> {
  const live = await livePane(MINUTES);
  await openDocument(live.session);
  return live;
}

const view = (live: LivePane, at: number) => {
  const found = decisionsOf(live.state())[at];
  if (!found) throw new Error(`no decision ${at}`);
  return found;
};

describe("The decisions panel", () => {
  it("shows what the text says of mover, seconder and votes", async () => {
    const live = await opened();
    expect(view(live, 0).decision).toMatchObject({
      kind: "resolved",
      item: "2",
      mover: "Ada Fenn",
      seconder: "Bram Otley",
      votes: { for: 2, against: 1 },
      chosen: false,
    });
    expect(view(live, 0).findings).toEqual([]);
    expect(votersOf(live.state())).toEqual(["Ada Fenn", "Bram Otley", "Cleo Marsh"]);
    live.word.close();
  });

  it("keeps only what the text does not say, leaves every word, and forgets it when taken back", async () => {
    const live = await opened();
    const before = live.lines();
    const { decision } = view(live, 1);
    const edit = { ...decisionEdit(decision), mover: "Cleo Marsh", named: { "Ada Fenn": "against" as const } };
    expect(await keepDecision(live.session, decision.id, edit)).toBe(true);
    expect(live.lines()).toEqual(before);
    expect(view(live, 1).decision).toMatchObject({ mover: "Cleo Marsh", kind: "resolved", chosen: true });
    expect(view(live, 1).decision.named).toEqual([{ name: "Ada Fenn", vote: "against" }]);
    await keepDecision(live.session, decision.id, { ...edit, mover: "", named: {} });
    expect(view(live, 1).decision.chosen).toBe(false);
    expect(
      live
        .state()
        .parts.map((part) => part.xml)
        .join(""),
    ).not.toContain("Cleo Marsh");
    live.word.close();
  });

  it("asks about more votes than people, totals that differ from names, and a tie without a casting vote", async () => {
    const live = await opened();
    const { decision } = view(live, 1);
    const edit = { ...decisionEdit(decision), for: "2", against: "2" };
    await keepDecision(live.session, decision.id, { ...edit, named: { "Ada Fenn": "for" } });
    expect(view(live, 1).findings).toEqual([
      "4 votes are recorded, but only 3 who may vote were there.",
      "2 for are recorded, but 1 are named.",
      "2 against are recorded, but 0 are named.",
      "The vote is a tie and no casting vote is recorded.",
    ]);
    live.word.close();
  });

  it("asks when somebody who had withdrawn moves, and counts those who came as the clerk keeps them", async () => {
    const live = await opened();
    await keepInterest(live.session, {
      name: "Ada Fenn",
      item: "2",
      interest: "owns the land",
      withdrew: true,
      dispensation: false,
      returned: true,
    });
    expect(view(live, 0).findings.join(" ")).toContain("Ada Fenn had withdrawn from item 2");
    const cleo = attendanceOf(live.state()).find((one) => one.name === "Cleo Marsh");
    if (!cleo) throw new Error("nobody");
    await saveAttendee(live.session, "Cleo Marsh", { ...attendeeEdit(cleo), status: "absent" }, false);
    expect(view(live, 0).findings.join(" ")).toContain("3 votes are recorded, but only 2");
    live.word.close();
  });
});
