import {
  axeFindings,
  BUT_CONTRAST,
  shrinkPane,
  spaceText,
  tabThrough,
  TARGETS,
  unreadable,
  weakInks,
} from "./support/access";
import { travel } from "./support/journey";
import { everyPanel, listedPane } from "./support/pane";

const { journey } = travel();
const PATIENCE = 300_000;

journey(
  "at 400 % with wide text nothing of any panel is cut off or scrolls sideways, and targets are large enough",
  {},
  async ({ page, pane }) => {
    const frame = await listedPane(pane);
    await frame.getByRole("switch").first().waitFor();
    await shrinkPane(page);
    await spaceText(frame);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      const here = [...(await unreadable(frame)), ...(await axeFindings(frame, TARGETS))];
      found.push(...here.map((what) => `${name}: ${what}`));
    };
    await look("record");
    await everyPanel(frame, look);
    expect(found).toEqual([]);
  },
  PATIENCE,
);

journey(
  "Tab reaches every control of every panel, its focus is seen, and nothing covers it",
  {},
  async ({ page, pane }) => {
    const frame = await listedPane(pane);
    await frame.getByRole("switch").first().waitFor();
    const found: string[] = [];
    let all = 0;
    const look = async (name: string): Promise<void> => {
      const { stops, complaints } = await tabThrough(page, frame);
      all += stops;
      found.push(...complaints.map((what) => `${name}: ${what}`));
    };
    await look("record");
    await everyPanel(frame, look);
    expect(found).toEqual([]);
    expect(all).toBeGreaterThan(100);
  },
  PATIENCE,
);

journey("what a command did is said in a live region that was there before", {}, async ({ pane }) => {
  const frame = await listedPane(pane);
  const live = frame.locator(".ma-live[role=status]");
  expect(await live.innerText()).toBe("");
  await frame.getByRole("button", { name: /^Tag all/u }).click();
  await live.filter({ hasText: "tags are in place" }).waitFor({ state: "attached" });
});

journey("with reduced motion nothing moves for longer than an instant", {}, async ({ page, pane }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const frame = await listedPane(pane);
  await frame.getByRole("switch").first().click();
  const moving = await frame.evaluate(() =>
    document
      .getAnimations()
      .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))
      .filter((duration) => duration > 1),
  );
  expect(moving).toEqual([]);
});

journey(
  "in forced colours text is legible, the focus is seen, and axe objects to nothing",
  {},
  async ({ page, pane }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const frame = await listedPane(pane);
    await frame.getByRole("switch").first().waitFor();
    expect([...(await axeFindings(frame, BUT_CONTRAST)), ...(await weakInks(frame))]).toEqual([]);
    const { complaints } = await tabThrough(page, frame);
    expect(complaints).toEqual([]);
  },
);
