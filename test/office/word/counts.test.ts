import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { followTyping } from "../../../src/app/word/typing";
import { docx, p } from "../../support/docx-builder";
import { liveSession } from "../../support/live-session";
import { longMinutes } from "../../support/long-minutes";

// Boots office.js; counts are judged here, never time.
jest.setTimeout(300_000);

const minutes = (length: number): Uint8Array => docx(...longMinutes(length).map((line) => p(line)));

describe("Round trips", () => {
  it("none, and one plain sentence, where Word lacks the declared minimum", async () => {
    const live = await liveSession(minutes(3), "tooOld");
    await openDocument(live.session);
    expect(live.session.store.get()).toEqual({ phase: "failed", failure: { code: "too-old" } });
    expect(live.port.stats().syncs).toBe(0);
    live.close();
  });

  it.each(["web", "office2024", "ipad"])(
    "%s: two at most to open, two and one for each fifty tags",
    async (profile) => {
      const live = await liveSession(minutes(200), profile);
      await openDocument(live.session);
      expect(live.port.stats().syncs).toBeLessThanOrEqual(2);
      const tags = live.state().tagging.plan.edits.length;
      expect(tags).toBeGreaterThan(50);
      const before = live.port.stats().syncs;
      await tagAll(live.session);
      expect(live.port.stats().syncs - before).toBeLessThanOrEqual(2 + Math.ceil(tags / 50));
      live.close();
    },
  );

  it.each(["web", "office2024"])(
    "%s: one for a pause of typing, small whatever the document's size",
    async (profile) => {
      const line = "Action FPC 90: Beth Calloway to paint the stile.";
      for (const length of [60, 240]) {
        const live = await liveSession(minutes(length), profile);
        await openDocument(live.session);
        await followTyping(live.session);
        await live.pause();
        live.caret(20);
        live.editor.enter();
        for (const letter of line) live.editor.type(letter);
        const { log } = live.word.host;
        const from = log.count;
        await live.pause();
        const asked = log.entries.filter((entry) => entry.number > from && entry.kind === "sync");
        expect(asked).toHaveLength(1);
        const bytes = asked.reduce((sum, entry) => sum + entry.requestBytes + entry.responseBytes, 0);
        // Three paragraphs stand in the window: the new one and its two neighbours.
        const texts = longMinutes(length).slice(20, 22).join("").length + line.length;
        expect(bytes).toBeLessThanOrEqual(8 * 1024 + texts);
        expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
        live.close();
      }
    },
  );

  it.each(["web", "office2024"])("%s: one for three lines typed in one go", async (profile) => {
    const lines = [
      "The fence was looked at.",
      "Action FPC 90: Beth Calloway to paint the stile.",
      "It was left there.",
    ];
    const live = await liveSession(minutes(60), profile);
    await openDocument(live.session);
    await followTyping(live.session);
    live.caret(20);
    live.editor.enter();
    live.editor.type("x");
    await live.pause();
    live.editor.backspace();
    const [syncs, rescans] = [live.port.stats().syncs, live.port.stats().rescans];
    for (const [nth, line] of lines.entries()) {
      if (nth > 0) live.editor.enter();
      for (const letter of line) live.editor.type(letter);
    }
    await live.pause();
    expect([live.port.stats().syncs - syncs, live.port.stats().rescans - rescans]).toEqual([1, 0]);
    expect(live.state().reading.source.blocks).toEqual(live.file().snapshot.blocks);
    expect(live.state().caret).toBe(23);
    live.close();
  });
});
