import { actionsOf } from "../../../src/app/word/actions";
import { insertBlocks } from "../../../src/app/word/agenda";
import { addAttendee, attendanceOf, attendeeEdit, saveAttendee } from "../../../src/app/word/attendance";
import { applyFix, checksOf } from "../../../src/app/word/check";
import { runCommand } from "../../../src/app/word/commands";
import { editOf, writeAction } from "../../../src/app/word/edit-action";
import { insertForward } from "../../../src/app/word/forward";
import { openDocument } from "../../../src/app/word/open";
import { deliverOutput, writeSummary } from "../../../src/app/word/outputs";
import { acceptSuggestion, suggestionsOf } from "../../../src/app/word/suggestions";
import { tagAll } from "../../../src/app/word/tagging";
import { docx, p, table } from "../../support/docx-builder";
import { liveSession } from "../../support/live-session";
import type { LiveSession } from "../../support/live-session";

// Each case goes through office.js; no time is judged here.
jest.setTimeout(60_000);

const LINES = [
  "Hollow Lane Allotments, 5 October 2026",
  "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh",
  "Apologies: Dov Lane",
  "1. Hedge",
  "Bram will ask the council about the verge.",
  "Action HL 07/02: Bram Otley to dig the path by 2 November 2026.",
  "2. Gravel",
  "Nothing to report.",
  "3. Keys",
  "Nothing to report.",
  "Cleo left.",
];
const TYPED = "It was AGREED to buy a hose.";
const CHOICES = { byOwner: false, withRestricted: false };

/** The lines with one more behind line `at`, and whatever else is said replaced. */
const withTyped = (at: number, typed: string, other: Readonly<Record<string, string>> = {}): readonly string[] =>
  LINES.toSpliced(at + 1, 0, typed).map((line) => other[line] ?? line);

// The first gives its paragraphs ids, the second none.
describe.each(["web", "office2024"])("A button pressed right after the last letter, in %s", (profile) => {
  let live: LiveSession;
  afterEach(() => live.close());

  /** Opens minutes and types a paragraph behind paragraph `at`, of which the pane has not heard when the press comes. */
  async function typed(at: number, words: string, bytes = docx(...LINES.map((line) => p(line)))): Promise<LiveSession> {
    live = await liveSession(bytes, profile);
    await openDocument(live.session);
    type(at, words);
    return live;
  }
  function type(at: number, words: string): void {
    live.caret(at);
    live.editor.enter();
    live.editor.type(words);
  }
  const lines = (): readonly string[] => live.words().split("\n");

  it("writes a date into the action's own line at the first press", async () => {
    const { session, state } = await typed(0, TYPED);
    const [action] = actionsOf(state());
    expect(await writeAction(session, action!.id, { ...editOf(action!), due: "2026-11-09" })).toEqual([]);
    const line = "Action HL 07/02: Bram Otley to dig the path by 9 November 2026.";
    expect(lines()).toEqual(withTyped(0, TYPED, { [LINES[5]!]: line }));
    expect(state().notice).toEqual({ kind: "line-written", kept: 0 });
  });

  it("writes nothing into an action's line that was itself changed", async () => {
    const { session, state } = await typed(0, TYPED);
    const [action] = actionsOf(state());
    live.caret(6);
    live.editor.type(" And the verge.");
    expect(await writeAction(session, action!.id, { ...editOf(action!), due: "2026-11-09" })).toBeNull();
    expect(lines()).toEqual(withTyped(0, TYPED, { [LINES[5]!]: `${LINES[5]} And the verge.` }));
    expect(state().notice).toMatchObject({ kind: "failed", failure: { code: "moved-on" } });
  });

  it("writes a date into the cell of its column, not into the empty one before it", async () => {
    const rows = [
      ["Ref", "Action", "Owner", "Due"],
      ["1", "Dig the path", "", ""],
      ["2", "Mend the gate", "", ""],
    ];
    const { session, state } = await typed(0, TYPED, docx(p(LINES[0]), p(LINES[1]), p("Actions"), table(rows)));
    const [action] = actionsOf(state());
    expect(await writeAction(session, action!.id, { ...editOf(action!), due: "2026-11-09" })).toEqual([]);
    expect(lines().slice(8, 12)).toEqual(["1", "Dig the path", "", "9 November 2026"]);
  });

  it("writes a date into the last row of a table that ends the minutes", async () => {
    const rows = [
      ["Ref", "Action", "Owner", "Due"],
      ["1", "Dig the path", "", ""],
    ];
    const { session, state } = await typed(0, TYPED, docx(p(LINES[0]), p(LINES[1]), p("Actions"), table(rows)));
    const [action] = actionsOf(state());
    await writeAction(session, action!.id, { ...editOf(action!), due: "2026-11-09" });
    expect(lines().slice(8, 12)).toEqual(["1", "Dig the path", "", "9 November 2026"]);
  });

  it("moves somebody between the lists, and adds somebody, at the first press", async () => {
    const { session, state } = await typed(0, TYPED);
    const dov = attendanceOf(state()).find((one) => one.name === "Dov Lane");
    const edit = { ...attendeeEdit(dov!), status: "present" as const };
    expect(await saveAttendee(session, "Dov Lane", edit, true)).toEqual([]);
    type(0, "Another line.");
    expect(await addAttendee(session, "Edda Rowe", "apologies")).toBeNull();
    expect(lines().slice(1, 5)).toEqual([
      "Another line.",
      TYPED,
      "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh, Dov Lane",
      "Apologies: Edda Rowe",
    ]);
  });

  it("writes a suggestion at the end of its own item", async () => {
    const { session, state } = await typed(0, TYPED);
    const [suggestion] = suggestionsOf(state());
    expect(await acceptSuggestion(session, suggestion!.action, "end-of-item")).toBeNull();
    expect(state().notice).toEqual({ kind: "written" });
    expect(lines().toSpliced(7, 1)).toEqual(withTyped(0, TYPED));
    expect(lines()[7]).toContain("ask the council about the verge");
  });

  it("puts the action that was just typed into the summary and into the files", async () => {
    const { session } = await typed(8, "Action HL 07/03: Cleo Marsh to copy the keys.");
    await writeSummary(session, CHOICES, "end");
    expect(lines().slice(-18)).toEqual(expect.arrayContaining(["HL 07/02", "HL 07/03"]));
    type(9, "Action HL 07/04: Ada Fenn to label them.");
    await deliverOutput(session, "csv", "download", CHOICES);
    expect(new TextDecoder().decode(live.delivered.at(-1)?.bytes)).toContain("HL 07/04");
  });

  it("puts what is inserted at the caret behind the first words of a document that was empty", async () => {
    live = await liveSession(docx(p("")), profile);
    await openDocument(live.session);
    live.caret(0);
    live.editor.type("Hollow Lane Allotments");
    const content = [{ kind: "paragraph" as const, runs: [{ text: "1. Apologies" }], style: "normal" as const }];
    expect(await insertBlocks(live.session, content, "caret")).toBe(true);
    expect(lines()).toEqual(["Hollow Lane Allotments", "1. Apologies"]);
  });

  it("puts earlier actions behind the item that was chosen", async () => {
    const { session } = await typed(0, TYPED);
    const choices = { heading: "Matters arising", form: "section", withRestricted: false } as const;
    const earlier = live.state().reading.minutes.actions;
    expect(await insertForward(session, earlier, choices, 0)).toBe(true);
    expect(lines().findIndex((line) => line === "Matters arising")).toBe(7);
  });

  it("gives an action the reference that a check offers, where its own stands twice", async () => {
    const doubled = LINES.toSpliced(9, 1, "Action HL 07/02: Cleo Marsh to copy the keys.");
    const { session, state } = await typed(0, TYPED, docx(...doubled.map((line) => p(line))));
    const [fix] = checksOf(state()).flatMap(({ fixes }) => fixes);
    expect(fix?.label).toBe("Change to HL 07/03");
    await applyFix(session, fix!);
    expect(lines()[10]).toBe("Action HL 07/03: Cleo Marsh to copy the keys.");
    expect(state().notice).toEqual({ kind: "written" });
  });

  it("tags the line that was typed, though it reads as the line before it", async () => {
    const { session, state } = await typed(7, "Nothing to report.");
    await runCommand(session, "tagDecision");
    expect(live.file().snapshot.tags.map(({ block }) => block)).toEqual([8]);
    expect(state().tags.map(({ block }) => block)).toEqual([8]);
    await runCommand(session, "untag");
    expect(live.file().snapshot.tags).toEqual([]);
  });

  it("takes away the tag at the caret, not that of the like line which stood there", async () => {
    live = await liveSession(docx(...LINES.map((line) => p(line))), profile);
    await openDocument(live.session);
    for (const at of [7, 9]) {
      live.caret(at);
      await runCommand(live.session, "tagDecision");
    }
    type(0, "A fine evening.");
    type(0, "By the pond.");
    live.caret(9);
    await runCommand(live.session, "untag");
    expect(live.file().snapshot.tags.map(({ block }) => block)).toEqual([11]);
  });

  it("goes to the next and the previous tag, seen from the line that was typed", async () => {
    await typed(0, "A fine evening.");
    const { session } = live;
    await tagAll(session);
    type(6, "Ada thanked him.");
    await runCommand(session, "previousTag");
    await runCommand(session, "untag");
    expect(live.file().snapshot.tags.map(({ block }) => block)).not.toContain(6);
  });
});
