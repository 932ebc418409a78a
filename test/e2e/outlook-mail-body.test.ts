import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { draftHtml } from "../../src/core/circulation/files";
import { makeDrafts, DRAFT_KINDS } from "../../src/core/circulation/make";
import { input } from "../circulation/sample";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What an owner was told before an action changed, so that there is a correction as well. */
const TOLD = [{ ref: "HB 01", text: "Anna Price to order ten lamps", owners: ["Anna Price"], due: "2026-06-15" }];
const INPUT = input({ choices: { reminderDays: 400, told: TOLD } });
const BODIES = DRAFT_KINDS.flatMap((kind) => makeDrafts(kind, INPUT)).map((draft) => ({
  key: draft.key,
  html: draftHtml(draft),
}));

/**
 * Properties that Word's engine, which lays out mail in classic Outlook, honours on the elements we use (Microsoft, "Word
 * 2007 HTML and CSS Rendering Capabilities in Outlook 2007", the engine of later versions too).
 */
const HONOURED = new Set([
  ...["font-family", "font-size", "font-weight", "margin", "padding", "border-bottom", "border-left"],
  ...["border-collapse", "text-align", "vertical-align"],
]);

test("every kind of draft is looked at", () => {
  const kinds = BODIES.map(({ key }) => key.split(":")[0]);
  expect([...new Set(kinds)]).toEqual([...DRAFT_KINDS]);
});

test.each(BODIES)(
  "$key: no style that Outlook's Word engine ignores, nothing fetched, nothing that runs",
  ({ html }) => {
    const styles = [...html.matchAll(/style="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(";"));
    const names = styles.map((style) => style.split(":")[0]?.trim() ?? "").filter(Boolean);
    expect(names.filter((name) => !HONOURED.has(name))).toEqual([]);
    expect(html).not.toMatch(/<(?:style|script|img|link|iframe|form|object)\b|\b(?:src|href|on\w+)=|url\(/i);
  },
);

describe("looked at in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  }, 60_000);
  afterAll(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const)
    test(`every draft at 320, 600 and 1000 pixels, ${colorScheme}: fits, and axe finds nothing`, async () => {
      const page = await browser.newPage({ colorScheme });
      for (const { key, html } of BODIES) {
        await page.setContent(html);
        await page.evaluate(AXE);
        for (const width of [320, 600, 1000]) {
          await page.setViewportSize({ width, height: 700 });
          const found = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
            const { violations } = await axe.run();
            const { scrollWidth, clientWidth } = document.documentElement;
            return { violations: violations.map(({ id }) => id), fits: scrollWidth <= clientWidth };
          });
          expect({ key, width, ...found }).toEqual({ key, width, violations: [], fits: true });
        }
      }
      await page.close();
    }, 180_000);
});
