import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { docx, docxWith, p } from "../support/docx-builder";
import { longMinutes } from "../support/long-minutes";
import { AA, axeFindings, COLOURS, sideways, weakInks } from "./support/access";
import { travel } from "./support/journey";
import { againListed, everyPanel, listedPane, putDocument } from "./support/pane";

const { journey } = travel();
for (const theme of ["light", "dark", "contrast"] as const)
  journey(
    `no state of the pane raises a violation in the ${theme} look`,
    { theme },
    async (opened) => {
      // Everything is asked for once, in another look its colours; where Windows sets them, as they are painted.
      const colours = (frame: Frame): Promise<readonly string[]> =>
        theme === "contrast" ? weakInks(frame) : axeFindings(frame, theme === "light" ? AA : COLOURS);
      const look = async (frame: Frame, name: string): Promise<void> => {
        const found = [...(await colours(frame)), ...(await sideways(frame))];
        expect([name, found]).toEqual([name, []]);
      };
      if (theme === "contrast") {
        // As Windows' contrast themes do.
        await opened.page.emulateMedia({ forcedColors: "active" });
        await opened.page.reload();
        await opened.page.evaluate(() => window.preview.shown);
      }
      const first = await opened.pane();
      if (theme === "dark") {
        // The narrowest that a pane can be drawn in Office; its frame has a line of one pixel.
        await opened.page.locator(".pane").evaluate((pane) => ((pane as HTMLElement).style.width = "321px"));
        expect(await first.evaluate(() => window.innerWidth)).toBe(320);
      }
      await first.getByRole("button", { name: "Start" }).waitFor();
      await look(first, "first run");
      const frame = await listedPane(opened.pane);
      await frame.getByRole("switch").first().waitFor();
      await look(frame, "listed");
      await frame.getByRole("button", { name: /^Tag all/u }).click();
      await frame.getByText("tags are in place", { exact: false }).first().waitFor();
      await look(frame, "tagged");
      await everyPanel(frame, (name) => look(frame, name));

      await putDocument(opened.page, docx(p("")));
      const empty = await opened.pane();
      await empty.getByText("No minutes here yet").waitFor();
      await look(empty, "empty");
      const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
      await putDocument(opened.page, docxWith({ settings }, p("Action HL 1: Ada Fenn to mend the gate.")));
      const locked = await againListed(opened.pane);
      await locked.getByText("the record is shown, nothing is written", { exact: false }).first().waitFor();
      await look(locked, "protected");
      await putDocument(opened.page, docx(...longMinutes(400).map((text) => p(text))));
      const long = await againListed(opened.pane);
      await look(long, "a long record");
    },
    240_000,
  );

journey("a Word that is too old is told what to do", { profile: "tooOld" }, async ({ pane }) => {
  const frame = await pane();
  await frame.getByRole("alert").waitFor();
  expect(await axeFindings(frame)).toEqual([]);
});

journey("without its controls the pane still lists the record, and says so", {}, async ({ page, pane }) => {
  await listedPane(pane);
  const html = readFileSync("dist/word.html", "utf8");
  await page.route(/\/[\w.]+\.js$/u, (route) => {
    const own = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return /^\d+\.[0-9a-f]+\.js$/u.test(own) && !html.includes(own) ? route.abort() : route.continue();
  });
  await page.reload();
  await page.evaluate(() => window.preview.shown);
  const frame = await pane();
  await frame.getByRole("alert").waitFor();
  expect(await frame.getByRole("alert").innerText()).toContain("could not be loaded");
  expect(await frame.locator("li").count()).toBeGreaterThan(10);
  expect(await axeFindings(frame)).toEqual([]);
});

journey(
  "the keyboard alone starts, lists, tags and untags",
  {},
  async ({ page, pane }) => {
    const first = await pane();
    await first.getByRole("button", { name: "Start" }).focus();
    await page.keyboard.press("Enter");
    const frame = await againListed(pane);
    const tagAll = frame.getByRole("button", { name: /^Tag all/u });
    await tagAll.focus();
    await page.keyboard.press("Enter");
    await frame.getByText("tags are in place", { exact: false }).first().waitFor();
    const untag = frame.getByRole("button", { name: /^Untag:/u });
    const count = await untag.count();
    await untag.first().focus();
    await page.keyboard.press("Space");
    await frame.getByText("1 tag was removed", { exact: false }).first().waitFor();
    expect(await untag.count()).toBe(count - 1);
    // From the first button on, Tab reaches every section's heading in the order of the page.
    await frame.getByRole("button", { name: "Record", exact: true }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 120 && reached.at(-1) !== "Next meeting"; step++) {
      await page.keyboard.press("Tab");
      const at = await frame.evaluate(() => {
        const { activeElement: on } = document;
        return on?.tagName === "SUMMARY" ? (on.querySelector("h2")?.textContent ?? "") : "";
      });
      if (at) reached.push(at);
    }
    expect(reached).toEqual(await frame.locator("summary h2").allInnerTexts());
    // The last of them folds and unfolds by its keys.
    const section = frame.locator("details", { has: frame.getByRole("heading", { name: "Next meeting" }) });
    await page.keyboard.press("Enter");
    expect(await section.getAttribute("open")).toBeNull();
    await page.keyboard.press("Space");
    expect(await section.getAttribute("open")).not.toBeNull();
  },
  120_000,
);
