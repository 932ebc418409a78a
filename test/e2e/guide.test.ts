import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { ROOT } from "../build/imports";
import { travel } from "./support/journey";
import { itemIn } from "./support/outlook";
import { countOf, downloaded } from "./support/pane";
import { savedBytes, shownLines } from "./support/word";

// The steps of README.md and docs/clerks-guide.md, in their order and in their words.
const { journey } = travel();
const PATIENCE = 180_000;

const press = (where: Frame | Page, name: string | RegExp): Promise<void> =>
  where
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click();

/** _More › …_ */
async function panel(pane: Frame, title: string): Promise<void> {
  await press(pane, "More");
  await pane
    .locator("main li.ma-fact", { has: pane.getByText(title, { exact: true }) })
    .getByRole("button")
    .click();
  await pane.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Whether the line with this text is seen without scrolling. */
const inSight = (page: Page, text: string): Promise<boolean> =>
  page
    .locator(".flow .p", { hasText: text })
    .first()
    .evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

journey(
  "README: Start, Tag all, a typed line joins the list, Save a copy; guide: an entry's place, Untag, tags by hand, keys",
  {},
  async ({ page, pane }) => {
    const frame = await pane();
    const words = await shownLines(page);
    await press(frame, "Start");

    // “Press an entry to go to its place in the text”, which is farther down than the page shows.
    await frame.locator(".ma-fact", { hasText: "AVDC 12/05" }).getByRole("button").first().click();
    await page.waitForFunction(() => String(getSelection()).startsWith("PN to bring a short paper"));
    expect(await inSight(page, "AVDC 12/05")).toBe(true);

    await press(frame, /^Tag all/);
    await frame.getByRole("button", { name: /^All tagged/ }).waitFor();
    expect(await shownLines(page)).toEqual(words);

    const actions = await countOf(frame, "Actions");
    await page.locator(".flow .p", { hasText: "The minutes of 8 July" }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Action BRK 07/09: Clerk to write to the county: RA.");
    const typed = frame.locator(".ma-fact", { hasText: "BRK 07/09" });
    await typed.waitFor();
    expect(await countOf(frame, "Actions")).toBe(actions + 1);

    // “put the caret in the paragraph … and press Tag action”
    await press(page, "Tag action");
    await typed.getByText("Tagged").waitFor();
    await typed.getByRole("button", { name: /^Untag/ }).click();
    await typed.getByText("Tagged").waitFor({ state: "detached" });
    await page.locator(".flow .p", { hasText: "BRK 07/09" }).click();
    await page.keyboard.press("Control+Shift+1");
    await typed.getByText("Tagged").waitFor();

    const { bytes } = await downloaded(page, () => press(page, "Save a copy"));
    expect(bytes.equals(Buffer.from(await savedBytes(page)))).toBe(true);
  },
  PATIENCE,
);

journey(
  "guide: Tag by itself, Meeting mode, Insert agenda, Insert its minutes",
  {},
  async ({ page, pane }) => {
    const frame = await pane();
    await press(frame, "Start");
    await frame.locator("select", { hasText: "Tag by itself" }).selectOption({ label: "Tag by itself" });
    await page.locator(".flow .p", { hasText: "The minutes of 8 July" }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Action BRK 07/09: Clerk to write to the county: RA.");
    await page.keyboard.press("Enter");
    await frame.locator(".ma-fact", { hasText: "BRK 07/09" }).getByText("Tagged").waitFor();
    await frame.getByRole("switch", { name: "Meeting mode" }).click();
    await press(frame, "End meeting mode");

    const before = (await shownLines(page)).length;
    await panel(frame, "Agenda and minutes");
    await press(frame, "Insert agenda");
    await frame.getByText("Written into the document.").first().waitFor();
    expect((await shownLines(page)).length).toBeGreaterThan(before + 5);
    await frame.locator("summary", { hasText: "Minutes from an agenda" }).click();
    await frame.getByRole("button", { name: "Insert its minutes" }).first().waitFor();
  },
  PATIENCE,
);

journey(
  "README: New message, Choose a file, Circulation to all, Fill this item, Send; Read message has one owner after another",
  {},
  async ({ page, pane }) => {
    await pane();
    await page.getByText("New message", { exact: true }).click();
    await page.getByRole("button", { name: "Fill from minutes" }).waitFor();
    let frame = await pane();
    const choice = frame.locator("label, button", { hasText: "Choose a file (.docx)" }).first();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choice.click()]);
    await chooser.setFiles(join(ROOT, "samples/minutes.docx"));
    await press(frame, /^Circulation to all/);
    await press(frame, "Fill this item");
    await frame.getByText("Look at it and press Send").first().waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    const item = await itemIn(page);
    expect(item.subject).toBe("Ashcombe and Vale Digital Council: draft minutes, 14 October 2026");
    expect(item.attachments[0]?.name).toMatch(/\.docx$/);
    await page.getByLabel("To", { exact: true }).first().fill("helen.marlowe@avdc.example");
    await press(page, "Send");
    const anyway = page.getByRole("button", { name: "Send anyway" });
    const outbox = page.getByText(/1 in the outbox/);
    await anyway.or(outbox).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await outbox.waitFor();

    await page.getByText("Read message", { exact: true }).click();
    await page.getByText("Draft minutes of 14 October").first().waitFor();
    frame = await pane();
    await press(frame, /^Use minutes\.docx/);
    await frame.locator("summary", { hasText: "Owners' actions" }).click();
    await press(frame, /^Next, 1 of/);
    await frame.getByText("the form is open").first().waitFor();
  },
  PATIENCE,
);
