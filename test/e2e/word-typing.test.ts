import type { Frame, Page } from "playwright-core";
import { read } from "../../src/core/reading";
import { readSnapshot } from "../../src/docx/snapshot";
import { docx, p } from "../support/docx-builder";
import { longMinutes } from "../support/long-minutes";
import { travel } from "./support/journey";
import { againListed, countOf } from "./support/pane";
import { linesOf, savedBytes } from "./support/word";

const { journey } = travel();
const SCRIPT = longMinutes(120);
const MARKED = SCRIPT.filter((line) => line.startsWith("Action ")).length;
/** So many lines are typed with real keys; the rest as the events that the browser makes of them, which is quicker. */
const BY_HAND = 8;

/** Every section of the record as the pane lists it, the closed ones too. */
const listed = async (frame: Frame): Promise<string> =>
  (await frame.locator("main details").allTextContents()).join("\n");

/** Types lines into the page letter by letter, with slips taken back, words pasted and undone, and pauses between. */
function typeOn(page: Page, lines: readonly string[]): Promise<void> {
  return page.evaluate(async (all) => {
    const flow = document.querySelector<HTMLElement>(".flow");
    // Without the keyboard the page need not show the caret at each letter, which would be most of the time.
    flow?.blur();
    document.getSelection()?.removeAllRanges();
    const does = (inputType: string, data: string | null = null): void => {
      flow?.dispatchEvent(new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true }));
    };
    for (const [nth, line] of all.entries()) {
      does("insertParagraph");
      // One line in thirty comes from the clipboard at once, as an agenda's paragraph does.
      if (nth % 31 === 30) does("insertFromDrop", line);
      else for (const letter of line) does("insertText", letter);
      if (nth % 5 === 1) {
        does("insertText", "x");
        does("deleteContentBackward");
      }
      if (nth % 7 === 2) {
        does("insertFromDrop", " and so on");
        does("historyUndo");
      }
      if (nth % 13 === 5) {
        does("insertParagraph");
        does("historyUndo");
      }
      // The pane is heard and answered while the typing goes on.
      if (nth % 4 === 3) await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }, lines);
}

journey(
  "minutes typed letter by letter give the record of the finished document",
  {},
  async ({ page, pane }) => {
    const first = await pane();
    await first.getByRole("button", { name: "Start" }).click();
    await page.evaluate((data) => window.preview.open(new Uint8Array(data), "new.docx"), [...docx(p(""))]);
    const frame = await pane();
    await frame.getByText("No minutes here yet").waitFor();
    await page.locator(".flow .p").first().click();
    for (const [nth, line] of SCRIPT.slice(0, BY_HAND).entries()) {
      if (nth > 0) await page.keyboard.press("Enter");
      await page.keyboard.type(nth === 2 ? `${line}x` : line);
      if (nth === 2) await page.keyboard.press("Backspace");
    }
    await typeOn(page, SCRIPT.slice(BY_HAND));
    const bytes = await savedBytes(page);
    expect(linesOf(bytes)).toEqual(SCRIPT);

    const snapshot = readSnapshot(bytes);
    if (!snapshot.ok) throw new Error(snapshot.failure.code);
    const { minutes } = read({ kind: "docx", blocks: snapshot.value.blocks });
    await frame.getByText("Mon, 9 November 2026").waitFor();
    // What prose promises is added to the last reading in slices of its own.
    await frame.getByText("Promises in the text that are not marked as actions.").waitFor({ state: "attached" });
    const marked = minutes.actions.filter((action) => action.origin !== "commitment").length;
    expect(marked).toBe(MARKED);
    expect(await countOf(frame, "Actions")).toBe(marked);
    const typed = await listed(frame);
    await page.evaluate((data) => window.preview.open(new Uint8Array(data), "finished.docx"), [...bytes]);
    const again = await againListed(pane);
    await again.getByRole("switch").first().waitFor();
    expect(typed).toBe(await listed(again));
  },
  240_000,
);
