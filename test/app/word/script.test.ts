import { openDocument } from "../../../src/app/word/open";
import { followTyping, setMode } from "../../../src/app/word/typing";
import { refined } from "../../../src/core/reading/refined";
import { docx, p } from "../../support/docx-builder";
import { liveSession } from "../../support/live-session";
import type { LiveSession } from "../../support/live-session";
import { longMinutes } from "../../support/long-minutes";

// Some sixty thousand letters through office.js in all; no time is judged here.
jest.setTimeout(600_000);

const PROFILES = ["web", "office2024", "windowsLate", "ipad", "mac"];
const SCRIPT = longMinutes(120);
const MARKED = SCRIPT.filter((line) => line.startsWith("Action ")).length;

/** Types a line as people do: letter by letter, a slip taken back, words pasted, undone and written again. */
function typeLine({ editor }: LiveSession, line: string, nth: number): void {
  const letters = [...line];
  letters.forEach((letter, at) => {
    editor.type(letter);
    if (nth % 5 === 1 && at === 3) {
      editor.type("x");
      editor.backspace();
    }
    if (nth % 7 === 2 && at === letters.length - 1) {
      editor.paste(" and so on");
      editor.undo();
    }
    if (nth % 11 === 4 && at === letters.length - 1) {
      editor.backspace("word");
      editor.undo();
    }
  });
  if (nth % 13 === 5) {
    editor.enter();
    editor.undo();
  }
}

/** Types all of the script, pausing now and then; a colleague writes a line now and then. */
async function typeAll(live: LiveSession, pauses: number, colleague: boolean): Promise<void> {
  live.caret(0);
  for (const [nth, line] of SCRIPT.entries()) {
    if (nth > 0) live.editor.enter();
    if (nth % 31 === 30) live.editor.paste(line);
    else typeLine(live, line, nth);
    if (colleague && nth % 40 === 20) live.colleague(2, `A colleague added remark ${nth}.`);
    if (nth % pauses === pauses - 1) await live.pause();
  }
  await live.pause();
}

async function following(profile: string): Promise<LiveSession> {
  const live = await liveSession(docx(p("")), profile);
  await openDocument(live.session);
  await followTyping(live.session);
  return live;
}

describe("Minutes typed letter by letter", () => {
  // With ids of paragraphs and without: what the others differ in is when events come, and whether.
  it.each(["web", "office2024"])("%s: give the record of the finished document", async (profile) => {
    const live = await following(profile);
    await typeAll(live, 8, false);
    expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
    expect(refined(live.state().reading)).toEqual(live.file().minutes);
    expect(live.file().minutes.actions.filter((action) => action.origin === "label")).toHaveLength(MARKED);
    expect(await live.controls()).toEqual([]);
    live.close();
  });

  it.each(PROFILES)("%s: with lost events and a second author, once the slow reading came", async (profile) => {
    const live = await following(profile);
    let event = 0;
    live.word.host.faults.loseEvents(() => (event += 1) % 3 === 0);
    await typeAll(live, 12, true);
    await live.later();
    expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
    expect(refined(live.state().reading)).toEqual(live.file().minutes);
    live.close();
  });

  it.each(["web", "office2024", "windowsLate"])(
    "%s: tagged by itself, each marked action once and no word changed",
    async (profile) => {
      const live = await following(profile);
      setMode(live.session, "auto");
      await typeAll(live, 6, false);
      await live.later();
      const { snapshot, minutes } = live.file();
      expect(live.words().split("\n")).toEqual(SCRIPT);
      const tagged = snapshot.tags.filter((tag) => tag.tag.startsWith("ma:1:action:")).map((tag) => tag.block);
      const marked = minutes.actions.filter((action) => action.origin !== "commitment").map((action) => action.block);
      expect([...tagged].sort((one, other) => one - other)).toEqual(
        [...new Set(marked)].sort((one, other) => one - other),
      );
      for (const tag of snapshot.tags) expect(tag.lastBlock).toBe(tag.block);
      live.close();
    },
  );
});
