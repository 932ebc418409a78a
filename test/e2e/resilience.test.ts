import type { Faults } from "../../src/preview/wire/faults";
import { readSnapshot } from "../../src/docx/snapshot";
import { travel } from "./support/journey";
import { listedPane } from "./support/pane";
import { savedBytes, shownLines } from "./support/word";
import { dice } from "../support/odd-docx";

const { journey } = travel();
/** A machine that does other things too needs longer. */
const PATIENCE = 180_000;

/** Calls of "Tag all" that fail, one for each journey: the same ones each time. */
const roll = dice(11);
const CALLS = Array.from({ length: 8 }, () => 1 + roll(4));

for (const [nth, call] of CALLS.entries()) {
  journey(
    `tagging, journey ${nth + 1}: call ${call} is refused, the pane says so or goes on, and the next press completes it`,
    { profile: nth % 2 === 0 ? "web" : "office2024" },
    async ({ page, pane }) => {
      const frame = await listedPane(pane);
      const before = await shownLines(page);
      await page.evaluate((request) => {
        const { faults } = window.preview.host() as unknown as { faults(): Faults };
        faults().add({ request, callError: 5102 });
      }, call);
      await frame.getByRole("button", { name: /^Tag all/ }).click();
      const whole = frame.getByRole("button", { name: /^All tagged/ });
      const trouble = frame.locator(".fui-MessageBar", { hasText: /busy|stopped|refused/i });
      await whole.or(trouble).first().waitFor();
      expect(await shownLines(page)).toEqual(before);
      if (!(await whole.isVisible())) await frame.getByRole("button", { name: /^Tag all/ }).click();
      await whole.waitFor();
      expect(await shownLines(page)).toEqual(before);
    },
    PATIENCE,
  );
}

journey(
  "on an iPad the ribbon's Check reaches the open pane through the document",
  { profile: "ipad" },
  async (opened) => {
    const frame = await listedPane(opened.pane);
    await opened.page.getByRole("button", { name: "Check", exact: true }).click();
    await frame.getByRole("heading", { name: /^Check before/ }).waitFor();
  },
  PATIENCE,
);

journey(
  "on an iPad the ribbon's Tag action tags the paragraph with the caret, alone",
  { profile: "ipad" },
  async ({ page, pane }) => {
    await listedPane(pane);
    const before = await shownLines(page);
    await page.locator(".flow .p", { hasText: "AVDC 12/01" }).first().click();
    await page.getByRole("button", { name: "Tag action", exact: true }).click();
    const tags = async (): Promise<readonly string[]> => {
      const saved = readSnapshot(await savedBytes(page));
      return saved.ok ? saved.value.tags.map(({ tag }) => tag.split(":")[2] ?? "") : [];
    };
    for (let tries = 0; tries < 60 && (await tags()).length === 0; tries++) await page.waitForTimeout(500);
    expect(await tags()).toEqual(["action"]);
    expect(await shownLines(page)).toEqual(before);
  },
  PATIENCE,
);
