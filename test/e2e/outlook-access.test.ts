import type { Frame, Page } from "playwright-core";
import { AA, axeFindings, COLOURS, sideways } from "./support/access";
import { travel, type Wishes } from "./support/journey";
import { chooseMinutes, itemIn, openDraft, SAMPLE, unfoldAll } from "./support/outlook";

const { journey } = travel(true);

const STATES: readonly (Wishes & { readonly name: string; readonly walk: (pane: Frame) => Promise<unknown> })[] = [
  { name: "choosing minutes", mode: "read", walk: async () => undefined },
  { name: "the list of drafts, everything open", mode: "compose", walk: openAll },
  {
    name: "a circulation with questions",
    mode: "compose",
    walk: async (pane) => {
      await chooseMinutes(pane, SAMPLE);
      await openDraft(pane, /^Circulation to all/);
      await pane.locator("details:not([open]) > summary").first().click();
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
  {
    name: "a file that is no document",
    mode: "attend",
    walk: async (pane) => {
      const buffer = Buffer.from("not a document");
      await pane.locator("input[type=file]").first().setInputFiles({ name: "a.docx", mimeType: "text/plain", buffer });
      await pane.getByText("not a Word document").waitFor();
    },
  },
];

async function openAll(pane: Frame): Promise<void> {
  await chooseMinutes(pane, SAMPLE);
  await unfoldAll(pane);
}

for (const theme of ["light", "dark", "contrast"] as const)
  for (const { name, walk, ...place } of STATES)
    journey(
      `${name}, ${theme}: nothing that keeps a person out`,
      { ...place, host: "outlook", theme },
      async ({ pane }) => {
        const frame = await pane();
        await frame.waitForSelector("h1");
        await walk(frame);
        expect(await axeFindings(frame, theme === "light" ? AA : COLOURS)).toEqual([]);
        expect(await sideways(frame)).toEqual([]);
      },
    );

journey(
  "the keyboard alone: minutes, a draft, its subject, and back",
  { host: "outlook", mode: "read" },
  async ({ page, pane }) => {
    const frame = await pane();
    await frame.getByRole("button", { name: /^Use minutes/ }).focus();
    await page.keyboard.press("Enter");
    await frame.waitForSelector("#ma-overview");
    await frame.getByRole("button", { name: /^Circulation to all/ }).focus();
    await page.keyboard.press("Enter");
    await frame.waitForSelector("#ma-draft");
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe("ma-draft");
    await frame.getByRole("button", { name: "Change: Subject" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.type(" (second try)");
    await page.keyboard.press("Enter");
    await frame.getByText("14 October 2026 (second try)").waitFor();
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Change: Subject");
  },
);

/** Presses Tab (or Shift+Tab) until the thing in focus is called so. */
async function tabTo(page: Page, pane: Frame, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 120; count++) {
    await page.keyboard.press(key);
    const called = await pane.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (name.test(called)) return;
    seen.push(called.slice(0, 30));
  }
  throw new Error(`Tab never came to ${String(name)}: ${seen.join(" | ")}`);
}

journey(
  "no mouse at all: an address typed, a member moved to Cc, and the message filled",
  { host: "outlook", mode: "compose" },
  async ({ page, pane }) => {
    const frame = await pane();
    await chooseMinutes(frame, SAMPLE);
    await tabTo(page, frame, /^Circulation to all/);
    await page.keyboard.press("Enter");
    await frame.waitForSelector("#ma-draft");
    await tabTo(page, frame, /Ruth Abernathy/);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, frame, /^no address.*Ruth Abernathy|Ruth Abernathy.*no address/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("ruth@avdc.example");
    await page.keyboard.press("Enter");
    await frame.getByText("9 without an address").waitFor();
    await tabTo(page, frame, /^Fill this item$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await frame.getByText("Look at it and press Send").first().waitFor();
    const { to, cc, attachments } = await itemIn(page);
    expect([to, cc.map(({ address }) => address), attachments.length]).toEqual([[], ["ruth@avdc.example"], 1]);
  },
);
