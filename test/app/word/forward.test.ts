import {
  arisingHeadings,
  insertForward,
  lineUp,
  otherCommittee,
  previewForward,
  readPrevious,
} from "../../../src/app/word/forward";
import type { PreviousMinutes } from "../../../src/app/word/forward";
import { keepAction, editOf } from "../../../src/app/word/edit-action";
import { actionsOf } from "../../../src/app/word/actions";
import { openDocument } from "../../../src/app/word/open";
import { keepProfile } from "../../../src/app/word/profile";
import { tagAll } from "../../../src/app/word/tagging";
import { newProfile } from "../../../src/core/committee/profile";
import { docx, p } from "../../support/docx-builder";
import { livePane } from "../../support/live-pane";
import type { LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const PREVIOUS = docx(
  p("Marsh End Allotment Society", { style: "Title" }),
  p("Minutes of the meeting held on 4 June 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("1. Gates", { style: "Heading1" }),
  p("Action MEA 06/01: Bram Otley to have the gate mended."),
  p("Action MEA 06/02: Cleo Marsh to write to the water company."),
  p("Action MEA 06/03: Ada Fenn to order the compost."),
  p("Action MEA 06/04: Bram Otley to paint the shed."),
);

const LATER = [
  p("Marsh End Allotment Society", { style: "Title" }),
  p("Minutes of the meeting held on 2 July 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("1. Matters arising", { style: "Heading1" }),
  p("MEA 06/01: This action is now closed."),
  p("MEA 06/02: Carried forward."),
];

async function opened(...body: string[]): Promise<LivePane> {
  const live = await livePane(docx(...body));
  await openDocument(live.session);
  return live;
}

async function previous(live: LivePane, bytes: Uint8Array = PREVIOUS): Promise<PreviousMinutes> {
  const read = await readPrevious(live.session, "june.docx", bytes);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

const outcomes = (live: LivePane, from: PreviousMinutes) =>
  lineUp(live.state(), from).lines.map((line) => [line.action.ref, line.outcome, line.outstanding]);

describe("Bringing actions forward", () => {
  it("lines each earlier action up with what the text says of it", async () => {
    const live = await opened(...LATER);
    const from = await previous(live);
    expect(from).toMatchObject({ body: "Marsh End Allotment Society", date: "2026-06-04" });
    expect(outcomes(live, from)).toEqual([
      ["MEA 06/01", "closed", false],
      ["MEA 06/02", "carried", true],
      ["MEA 06/03", "notMentioned", true],
      ["MEA 06/04", "notMentioned", true],
    ]);
    live.word.close();
  });

  it("says when the chosen minutes are another committee's, and is silent on the same one", async () => {
    const live = await opened(...LATER);
    expect(otherCommittee(live.state(), await previous(live))).toBeNull();
    const quay = docx(
      p("Quay Street Residents' Association", { style: "Title" }),
      p("Minutes of the meeting held on 4 June 2026"),
      p("Action: Ida Crane to sweep the steps."),
    );
    const read = await previous(live, quay);
    expect(read.committee).toBe("Quay Street Residents' Association");
    expect(otherCommittee(live.state(), read)).toBe("Marsh End Allotment Society");
    live.word.close();
  });

  it("previews “all other actions were closed” line by line, and points out what contradicts itself", async () => {
    const live = await opened(...LATER, p("All other actions were closed."));
    const from = await previous(live);
    const forward = lineUp(live.state(), from);
    expect(forward.others).toContain("All other actions were closed");
    expect(forward.lines.filter((line) => line.by === "others").map((line) => line.action.ref)).toEqual([
      "MEA 06/03",
      "MEA 06/04",
    ]);
    expect(outcomes(live, from).slice(2)).toEqual([
      ["MEA 06/03", "closed", false],
      ["MEA 06/04", "closed", false],
    ]);
    live.word.close();
    const other = await opened(
      ...LATER.slice(0, 4),
      p("MEA 06/01: The new lock is not yet fitted. This action is now closed."),
      p("MEA 06/09: This action is now closed."),
    );
    const told = lineUp(other.state(), from);
    expect(told.lines[0]).toMatchObject({ outcome: "closed", outstanding: true });
    expect(told.lines[0]?.contradiction).toContain("not done yet");
    expect(told.unknown.map((report) => report.ref)).toEqual(["MEA 06/09"]);
    other.word.close();
  });

  it("reads the choices that the previous minutes' notes hold; what was proposed for closure is still open", async () => {
    const before = await livePane(PREVIOUS);
    await openDocument(before.session);
    await tagAll(before.session);
    const [action] = actionsOf(before.state());
    if (!action) throw new Error("no action");
    await keepAction(before.session, action.id, { ...editOf(action), owners: ["Cleo Marsh"], status: "proposed" });
    const bytes = await before.session.document.bytes();
    if (!bytes.ok) throw new Error(bytes.failure.code);
    before.word.close();
    const live = await opened(p(""));
    const from = await previous(live, bytes.value);
    const [line] = lineUp(live.state(), from).lines;
    expect(line).toMatchObject({ proposed: true, outcome: "notMentioned", outstanding: true });
    expect(line?.action.owners.map((owner) => owner.person)).toEqual(["Cleo Marsh"]);
    live.word.close();
  });

  it("inserts the section as previewed, behind the item chosen, and takes it back when the host fails", async () => {
    const live = await opened(...LATER);
    const from = await previous(live);
    const before = live.lines();
    const actions = lineUp(live.state(), from)
      .lines.filter((line) => line.outstanding)
      .map((line) => line.action);
    const choices = { heading: "Progress on actions", form: "section" as const, withRestricted: false };
    for (const request of [1, 2, 3]) {
      live.word.host.faults.add({ request, action: 3, code: "GeneralException" });
      await insertForward(live.session, actions, choices, 0);
      live.word.host.faults.clear();
      expect([request, live.lines()]).toEqual([request, before]);
    }
    expect(await insertForward(live.session, actions, choices, 0)).toBe(true);
    const shown = previewForward(actions, choices).flatMap((block) =>
      block.kind === "paragraph" ? [block.runs.map((run) => run.text).join("")] : [],
    );
    expect(live.lines()).toEqual([...before, ...shown]);
    expect(shown).toEqual([
      "Progress on actions",
      "MEA 06/02: Cleo Marsh to write to the water company. [progress]",
      "MEA 06/03: Ada Fenn to order the compost. [progress]",
      "MEA 06/04: Bram Otley to paint the shed. [progress]",
    ]);
    live.word.close();
  });

  it("inserts a table with a header row, and brings it up to date in its place with the progress that was written", async () => {
    const live = await opened(p("Agenda"), p("Last line"));
    const from = await previous(live);
    const choices = { heading: "Actions from earlier meetings", form: "table" as const, withRestricted: false };
    await insertForward(live.session, from.actions, choices, "end");
    const cells = () => live.state().reading.source.blocks.filter((block) => block.cell);
    expect(
      cells()
        .slice(0, 5)
        .map((block) => block.text),
    ).toEqual(["Reference", "Action", "Owner", "Due", "Progress"]);
    expect(cells()[0]?.cell?.headerRow).toBe(true);
    expect(cells()).toHaveLength(25);
    await live.word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.getCell(2, 4).value = "Letter sent";
      await context.sync();
    });
    await openDocument(live.session);
    await insertForward(live.session, from.actions.slice(1), choices, "end");
    expect(cells()).toHaveLength(20);
    expect(
      cells()
        .slice(5, 10)
        .map((block) => block.text),
    ).toEqual(["MEA 06/02", "Cleo Marsh to write to the water company.", "Cleo Marsh", "", "Letter sent"]);
    expect(live.lines().filter((line) => line === "Actions from earlier meetings")).toHaveLength(1);
    live.word.close();
  });

  it("offers a local council only headings that say it is for information, and the committee's own first", async () => {
    const live = await opened(p("Agenda"));
    expect(arisingHeadings(live.state())).toEqual([
      "Matters arising",
      "Progress on actions (for information)",
      "Actions from earlier meetings",
    ]);
    const council = { ...newProfile("c", "Marsh End Parish Council"), kind: "parish-council" as const };
    await keepProfile(live.session, { ...council, wording: { mattersArising: "Clerk's report (for information)" } });
    expect(arisingHeadings(live.state())).toEqual([
      "Clerk's report (for information)",
      "Progress on actions (for information)",
    ]);
    live.word.close();
  });

  it("says what is wrong with a file and writes nothing", async () => {
    const live = await opened(p("Agenda"));
    const before = live.lines();
    const read = await readPrevious(live.session, "notes.docx", new TextEncoder().encode("no document"));
    expect(read).toEqual({ ok: false, code: "not-a-document" });
    expect(live.lines()).toEqual(before);
    live.word.close();
  });
});
