import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import { docx, p } from "../support/docx-builder";
import { travel, type Opened } from "./support/journey";
import { listedPane } from "./support/pane";

const { journey } = travel();
const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the pane, colours included: "rule: element"; and whether anything is wider than the pane. */
async function violations(frame: Frame, options: object = {}): Promise<readonly string[]> {
  const known = await frame.evaluate(() => "axe" in window);
  if (!known) await frame.evaluate(AXE);
  return frame.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run(asked);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
      ...(scrollWidth > clientWidth ? [`wider than the pane: ${scrollWidth} for ${clientWidth}`] : []),
    ];
  }, options);
}

/** Opens other minutes in the same preview. */
const put = ({ page }: Opened, bytes: Uint8Array): Promise<void> =>
  page.evaluate((data) => window.preview.open(new Uint8Array(data), "other.docx"), [...bytes]);

/** Opens every panel under “More”, and looks at each. */
async function everyPanel(frame: Frame, look: (name: string) => Promise<void>): Promise<void> {
  const more = frame.getByRole("button", { name: "More", exact: true });
  await more.click();
  const titles = await frame.locator("main li.ma-fact strong").allInnerTexts();
  expect(titles.length).toBeGreaterThan(10);
  await look("More");
  for (const title of titles) {
    await more.click();
    await frame
      .locator("main li.ma-fact", { has: frame.getByText(title, { exact: true }) })
      .getByRole("button")
      .click();
    await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
    await look(title);
  }
}

for (const theme of ["light", "dark"] as const)
  journey(
    `no state of the pane raises a violation in the ${theme} look`,
    { theme },
    async (opened) => {
      // Everything is asked for once, in another look its colours.
      const rules = theme === "light" ? {} : { runOnly: ["color-contrast"] };
      const look = async (frame: Frame, name: string): Promise<void> => {
        expect([name, await violations(frame, rules)]).toEqual([name, []]);
      };
      const first = await opened.pane();
      await first.getByRole("button", { name: "Start" }).waitFor();
      await look(first, "first run");
      const frame = await listedPane(opened.pane);
      await frame.getByRole("switch").first().waitFor();
      await look(frame, "listed");
      await frame.getByRole("button", { name: /^Tag all/u }).click();
      await frame.getByText("tags are in place", { exact: false }).first().waitFor();
      await look(frame, "tagged");
      await everyPanel(frame, (name) => look(frame, name));

      await put(opened, docx(p("")));
      const empty = await opened.pane();
      await empty.getByText("No minutes here yet").waitFor();
      await look(empty, "empty");
    },
    240_000,
  );

journey("a Word that is too old is told what to do", { profile: "tooOld" }, async ({ pane }) => {
  const frame = await pane();
  await frame.getByRole("alert").waitFor();
  expect(await violations(frame)).toEqual([]);
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
  expect(await violations(frame)).toEqual([]);
});
