import type { Frame } from "playwright-core";
import { axeFindings, BUT_CONTRAST, shrinkPane, spaceText, tabThrough, unreadable, weakInks } from "./support/access";
import { travel, type Wishes } from "./support/journey";
import { chooseMinutes, openDraft, SAMPLE, unfoldAll } from "./support/outlook";

const { journey } = travel();
const PATIENCE = 180_000;

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
      await unfoldAll(frame);
      expect((await tabThrough(page, frame)).complaints).toEqual([]);
      expect(await axeFindings(frame)).toEqual([]);
      await shrinkPane(page);
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
