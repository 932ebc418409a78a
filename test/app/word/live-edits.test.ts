import { keepChoices, notesOf } from "../../../src/app/word/book";
import { openDocument } from "../../../src/app/word/open";
import { rescan } from "../../../src/app/word/rescan";
import { markSelection, restrictionsOf } from "../../../src/app/word/restricted";
import { tagSelection } from "../../../src/app/word/selection";
import { isReadOnly } from "../../../src/app/word/settled";
import { tagAll } from "../../../src/app/word/tagging";
import { followTyping, setMode } from "../../../src/app/word/typing";
import { refined } from "../../../src/core/reading/refined";
import { createWordDocument } from "../../../src/office/word/document";
import { failed } from "../../../src/ports/outcome";
import { docx, docxWith, p } from "../../support/docx-builder";
import { liveSession } from "../../support/live-session";
import type { LiveSession } from "../../support/live-session";

// Each case goes through office.js; no time is judged here.
jest.setTimeout(60_000);

const LINES = [
  "Hollow Lane Allotments, 5 October 2026",
  "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh",
  "1. Hedge",
  "Bram said that the hedge had been cut.",
  "Action HL 07/02: Bram Otley to dig the path by 2 November 2026.",
  "It was AGREED to buy a hose.",
  "Action HL 07/03: Cleo Marsh to ask Bram about the gravel.",
];
const MINUTES = docx(...LINES.map((line) => p(line)));

async function opened(bytes: Uint8Array, readOnly = false): Promise<LiveSession> {
  const live = await liveSession(bytes, "web", readOnly);
  await openDocument(live.session);
  return live;
}

/** The pane says what the file says, and each marked action has one control, over its own paragraph alone. */
async function expectWhole(live: LiveSession): Promise<void> {
  await live.pause();
  expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
  expect(refined(live.state().reading)).toEqual(live.file().minutes);
  await tagAll(live.session);
  const { snapshot, minutes } = live.file();
  const ours = snapshot.tags.filter(({ tag }) => tag.startsWith("ma:1:action:"));
  expect(new Set(ours.map(({ tag }) => tag)).size).toBe(ours.length);
  expect(ours.map(({ block, lastBlock }) => [block, lastBlock])).toEqual(
    minutes.actions.filter(({ origin }) => origin !== "commitment").map(({ block }) => [block, block]),
  );
}

describe("Minutes that are edited once they are tagged", () => {
  it("split: what is typed in the new paragraph stands outside the tag", async () => {
    const live = await opened(MINUTES);
    await tagAll(live.session);
    const stop = await followTyping(live.session);
    live.caret(4);
    live.editor.enter();
    live.editor.type("Action HL 07/04: Ada Fenn to thank him.");
    await expectWhole(live);
    expect(live.words().split("\n").slice(4, 6)).toEqual([LINES[4], "Action HL 07/04: Ada Fenn to thank him."]);
    await stop();
    live.close();
  });

  it("split inside a tag that then lies over both paragraphs: it gives way to one of the decision, with its id", async () => {
    const head = p("1. Hedge", { pStyle: "Heading1" });
    const over = `<w:sdt><w:sdtPr><w:tag w:val="ma:1:decision:abc"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${p("It was AGREED to buy")}${p("a hose. It rained.")}</w:sdtContent></w:sdt>`;
    const live = await opened(docx(p("Minutes of the meeting held on 5 October 2026"), head, over, p("Bram left.")));
    const words = live.words();
    await tagAll(live.session);
    expect(live.state().notice).toMatchObject({ kind: "tagged", count: 1 });
    expect(live.words()).toBe(words);
    expect(live.file().snapshot.tags.map(({ tag, block, lastBlock }) => [tag, block, lastBlock])).toEqual([
      ["ma:1:decision:abc", 2, 2],
    ]);
    live.close();
  });

  it.each(["web", "office2024"])("%s: taken back by Undo and put there again by Redo, it says so", async (profile) => {
    const live = await liveSession(MINUTES, profile);
    await openDocument(live.session);
    const stop = await followTyping(live.session);
    await tagAll(live.session);
    await live.pause();
    const count = live.state().tags.length;
    expect(count).toBeGreaterThan(3);
    live.editor.undo();
    await live.pause();
    expect(live.file().snapshot.tags).toEqual([]);
    expect(live.state().tags).toEqual([]);
    // Each was undone by the clerk: it is not planned again by itself.
    expect(live.state().tagging.plan.edits).toEqual([]);
    expect(live.state().suppressed).toHaveLength(count);
    live.editor.redo();
    await live.pause();
    expect(live.state().tags).toHaveLength(count);
    expect(live.state().tags.map(({ tag, block }) => [tag, block])).toEqual(
      live.file().snapshot.tags.map(({ tag, block }) => [tag, block]),
    );
    await stop();
    live.close();
  });

  it("emptied: the tag that holds nothing any more is taken away", async () => {
    const live = await opened(MINUTES);
    await tagAll(live.session);
    const stop = await followTyping(live.session);
    setMode(live.session, "auto");
    const at = live.word.document.paragraphElements()[4];
    if (!at) throw new Error("no such paragraph");
    live.word.document.selection.put(at, 0, at, LINES[4]?.length ?? 0);
    live.editor.deleteSelection();
    await live.pause();
    live.caret(1);
    live.editor.type(" All were welcome.");
    await live.pause();
    expect(live.file().snapshot.tags.filter(({ block }) => block === 4)).toEqual([]);
    expect(live.words().split("\n")[4]).toBe("");
    await stop();
    live.close();
  });

  it("joined with the line before: one paragraph, the words as they stood", async () => {
    const live = await opened(MINUTES);
    await tagAll(live.session);
    const stop = await followTyping(live.session);
    live.caret(5, 0);
    live.editor.backspace();
    await expectWhole(live);
    expect(live.words()).toContain("2 November 2026.It was AGREED to buy a hose.");
    await stop();
    live.close();
  });

  it("with a name replaced all over: read anew at the pause, every tag still there", async () => {
    const live = await opened(MINUTES);
    await tagAll(live.session);
    const stop = await followTyping(live.session);
    setMode(live.session, "auto");
    const before = (await live.controls()).filter((tag) => tag.startsWith("ma:1:action:"));
    const { document } = live.word;
    for (const [index, line] of LINES.entries()) {
      const at = line.indexOf("Bram");
      const paragraph = document.paragraphElements()[index];
      if (at < 0 || !paragraph) continue;
      document.selection.put(paragraph, at, paragraph, at + "Bram".length);
      live.editor.type("Hugo");
    }
    await expectWhole(live);
    expect(live.words()).toBe(LINES.join("\n").replaceAll("Bram", "Hugo"));
    expect((await live.controls()).filter((tag) => tag.startsWith("ma:1:action:"))).toEqual(before);
    expect(live.state().reading.minutes.actions.flatMap(({ owners }) => owners.map(({ person }) => person))).toContain(
      "Hugo Otley",
    );
    await stop();
    live.close();
  });

  it.each(["web", "office2024"])(
    "a button pressed ahead of the reading means the line just typed (%s)",
    async (profile) => {
      const live = await liveSession(MINUTES, profile);
      await openDocument(live.session);
      const stop = await followTyping(live.session);
      const typed = "Action HL 07/04: Ada Fenn to thank him.";
      live.caret(3);
      live.editor.enter();
      live.editor.type(typed);
      await tagSelection(live.session, "action");
      expect(live.file().snapshot.tags.map(({ tag, block }) => [tag.split(":")[2], block])).toEqual([["action", 4]]);
      expect(live.words().split("\n")[4]).toBe(typed);
      live.caret(0);
      live.editor.enter();
      live.editor.type("An evening of members.");
      await markSelection(live.session);
      await live.pause();
      expect(restrictionsOf(live.state()).paragraphs.map(({ text }) => text)).toEqual(["An evening of members."]);
      await stop();
      live.close();
    },
  );

  it("by two panes at once: each tag once, and the choices of both", async () => {
    const live = await opened(MINUTES);
    const { word, session } = live;
    const document = createWordDocument({ word: word.Word, office: word.Office, parse: () => failed("encrypted") });
    const other = await liveSession(MINUTES, "web", false, null);
    const colleague = { ...other.session, document, author: "b2" };
    await openDocument(colleague);
    await tagAll(session);
    await tagAll(colleague);
    const controls = (await live.controls()).filter((tag) => tag.startsWith("ma:1:"));
    expect(new Set(controls).size).toBe(controls.length);
    const status = (subject: string) =>
      [{ kind: "status", subject, value: { status: "proposed" } }] as const satisfies Parameters<typeof keepChoices>[1];
    await keepChoices(session, status("hl-07-02"));
    await keepChoices(colleague, status("hl-07-03"));
    await rescan(session);
    expect(
      notesOf(live.state())
        .book.entries.map(({ id }) => id)
        .sort(),
    ).toHaveLength(2);
    expect(live.words()).toBe(LINES.join("\n"));
    other.close();
    live.close();
  });
});

describe("Minutes that cannot be written into", () => {
  const PROTECTED = docxWith(
    { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
    ...LINES.map((line) => p(line)),
  );

  it.each([
    ["protected", PROTECTED, false],
    ["open for reading only", MINUTES, true],
  ])("are listed and left alone: %s", async (_name, bytes, readOnly) => {
    const live = await opened(bytes, readOnly);
    expect(isReadOnly(live.state())).toBe(true);
    expect(live.state().reading.minutes.actions.map(({ ref }) => ref)).toEqual(["HL 07/02", "HL 07/03"]);
    await tagAll(live.session);
    expect(await live.controls()).toEqual([]);
    expect(live.words()).toBe(LINES.join("\n"));
    expect(live.state().notice).toMatchObject({ kind: "failed" });
    expect(live.state().task).toBeNull();
    live.close();
  });

  it("a label encrypts the file: read paragraph by paragraph in the open document, and tagged there", async () => {
    const live = await opened(MINUTES);
    const { word, session } = live;
    const document = createWordDocument({ word: word.Word, office: word.Office, parse: () => failed("encrypted") });
    const labelled = { ...session, document };
    await openDocument(labelled);
    expect(refined(live.state().reading)).toEqual(live.file().minutes);
    expect(live.state().document.headersUnknown).toBe(true);
    await tagAll(labelled);
    expect((await live.controls()).filter((tag) => tag.startsWith("ma:1:action:"))).toHaveLength(2);
    expect(live.words()).toBe(LINES.join("\n"));
    live.close();
  });
});
