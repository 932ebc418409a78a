import type { Frame, Page } from "playwright-core";
import { axeFindings, BUT_CONTRAST, spaceText, tabThrough, unreadable, weakInks } from "./support/access";
import { travel, type Wishes } from "./support/journey";
import { chooseMinutes, openDraft, SAMPLE } from "./support/outlook";

const { journey } = travel();
const PATIENCE = 180_000;

const small = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>(".pane iframe");
    frame?.style.setProperty("width", "320px");
    frame?.style.setProperty("height", "256px");
  });

async function openAll(pane: Frame): Promise<void> {
  const closed = pane.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}

const STATES: readonly (Wishes & { readonly name: string; readonly walk: (pane: Frame) => Promise<unknown> })[] = [
  {
    name: "every draft listed",
    mode: "compose",
    walk: (pane) => chooseMinutes(pane, SAMPLE),
  },
  {
    name: "a circulation",
    mode: "compose",
    walk: async (pane) => {
      await chooseMinutes(pane, SAMPLE);
      await openDraft(pane, /^Circulation to all/);
    },
  },
  {
    name: "an invitation",
    mode: "appointment",
    walk: async (pane) => {
      await chooseMinutes(pane, SAMPLE);
      await openDraft(pane, /^Next meeting/);
    },
  },
];

for (const { name, walk, ...place } of STATES) {
  journey(
    `${name}: readable at 400 % with wide text, targets large enough, every control reached and its focus seen`,
    { ...place, host: "outlook" },
    async ({ page, pane }) => {
      const frame = await pane();
      await frame.waitForSelector("h1");
      await walk(frame);
      await openAll(frame);
      expect((await tabThrough(page, frame)).complaints).toEqual([]);
      expect(await axeFindings(frame)).toEqual([]);
      await small(page);
      await spaceText(frame);
      expect(await unreadable(frame)).toEqual([]);
    },
    PATIENCE,
  );
  journey(
    `${name}, in forced colours: text is legible, and axe objects to nothing`,
    { ...place, host: "outlook" },
    async ({ page, pane }) => {
      await page.emulateMedia({ forcedColors: "active" });
      const frame = await pane();
      await frame.waitForSelector("h1");
      await walk(frame);
      expect([...(await axeFindings(frame, BUT_CONTRAST)), ...(await weakInks(frame))]).toEqual([]);
    },
    PATIENCE,
  );
}
