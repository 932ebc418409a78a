import { openDocument } from "../../../src/app/word/open";
import { rescan } from "../../../src/app/word/rescan";
import {
  acceptSuggestion,
  dismissedOf,
  dismissSuggestion,
  recallSuggestions,
  suggestionsOf,
} from "../../../src/app/word/suggestions";
import { docx, p } from "../../support/docx-builder";
import { settled } from "../../support/fake-port";
import { liveSession } from "../../support/live-session";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const PROMISE = "The hedge was discussed. Cleo Marsh will phone the contractor. The bees are well.";
const MINUTES = docx(
  p("Hollow Lane Allotments, 5 October 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("3. Hedge", { pStyle: "Heading2" }),
  p(PROMISE),
  p("The gate is new."),
  p("4. Paths", { pStyle: "Heading2" }),
  p("Action HL 07/02: Bram Otley to dig"),
);

async function open() {
  const live = await liveSession(MINUTES);
  await openDocument(live.session);
  // What prose promises comes to the record once what finds it is loaded.
  await settled();
  const [only, ...more] = suggestionsOf(live.state());
  if (!only || more.length > 0) throw new Error("the reader should find one promise");
  return { ...live, only };
}

describe("Suggestions", () => {
  it("become an action line in the house style at the end of their item, and are put away", async () => {
    const live = await open();
    expect(live.only.line).toBe("Action HL 07/03: Cleo Marsh to phone the contractor");
    expect(await acceptSuggestion(live.session, live.only.action, "end-of-item")).toBeNull();
    expect(live.words().split("\n").slice(3, 6)).toEqual([PROMISE, "The gate is new.", live.only.line]);
    expect(live.state().reading.minutes.actions.map(({ ref, origin }) => [ref, origin])).toContainEqual([
      "HL 07/03",
      "label",
    ]);
    expect(suggestionsOf(live.state())).toEqual([]);
    // Who undoes the line has the promise to deal with again.
    live.editor.undo();
    await rescan(live.session);
    expect(suggestionsOf(live.state())).toHaveLength(1);
    live.close();
  });

  it("are none where somebody wrote the line by hand, as long as it says the same for the same person", async () => {
    const live = await open();
    live.caret(4);
    live.editor.enter();
    live.editor.type("ACTION: Cleo to phone the contractor by 1 November.");
    await rescan(live.session);
    expect(suggestionsOf(live.state())).toEqual([]);
    live.editor.undo();
    live.editor.type("ACTION: Bram to phone the contractor.");
    await rescan(live.session);
    expect(suggestionsOf(live.state())).toHaveLength(1);
    live.close();
  });

  it("come back when the clerk wants them again", async () => {
    const live = await open();
    await dismissSuggestion(live.session, live.only.action);
    expect(dismissedOf(live.state())).toHaveLength(1);
    await recallSuggestions(live.session);
    expect(dismissedOf(live.state())).toEqual([]);
    expect(suggestionsOf(live.state())).toHaveLength(1);
    live.close();
  });

  it("stay away once dismissed, remembered without a word, until their paragraph changes", async () => {
    const live = await open();
    const before = live.words();
    await dismissSuggestion(live.session, live.only.action);
    expect(suggestionsOf(live.state())).toEqual([]);
    expect(live.words()).toBe(before);
    const kept = live
      .file()
      .snapshot.parts.map(({ xml }) => xml)
      .join("");
    expect(kept).toContain("dismissed");
    expect(kept).not.toMatch(/hedge|Cleo|contractor/u);
    live.caret(3);
    live.editor.type(" So are the hens.");
    await openDocument(live.session);
    await settled();
    expect(suggestionsOf(live.state())).toHaveLength(1);
    live.close();
  });
});
