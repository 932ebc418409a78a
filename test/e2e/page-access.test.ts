import { AA, axeFindings, COLOURS } from "./support/access";
import { travel, type Wishes } from "./support/journey";

const { journey } = travel(true);
const { journey: freshJourney } = travel();

const THEMES = ["light", "dark", "contrast"] as const;
const PLACES: readonly (Wishes & { readonly name: string })[] = [
  { name: "Word", inspector: true },
  { name: "a message being read", host: "outlook", mode: "read" },
  { name: "a message being written", host: "outlook", mode: "compose" },
  { name: "an appointment being written", host: "outlook", mode: "appointment" },
];

for (const theme of THEMES)
  for (const { name, ...place } of PLACES)
    journey(`${name}, ${theme}: nothing that keeps a person out`, { ...place, theme }, async ({ page }) => {
      // The pane is the add-in's own affair, and looked at with its own journeys.
      expect(await axeFindings(page, theme === "light" ? AA : COLOURS)).toEqual([]);
    });

journey("in windows of 1366 to 640 pixels nothing scrolls sideways but tabs and ribbon", {}, async ({ page }) => {
  const standing = page.viewportSize();
  for (const width of [1366, 1280, 1024, 640]) {
    await page.setViewportSize({ width, height: 720 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ width, widest }).toEqual({ width, widest: width });
  }
  if (standing) await page.setViewportSize(standing);
});

freshJourney("the keyboard goes into the pane, through it and out of it", {}, async ({ page, pane }) => {
  const frame = await pane();
  const start = frame.getByRole("button", { name: /^Start/ });
  await start.waitFor();
  await start.focus();
  await page.keyboard.press("Shift+Tab");
  // The add-in's page asks its host to move the focus; that takes a message.
  await page.getByRole("button", { name: "Close pane" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await frame.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  await frame.getByRole("button", { name: /^Help/ }).focus();
  await page.keyboard.press("Enter");
  await frame.waitForFunction(() => document.activeElement?.id === "ma-panel-title");
  // The title stands and is focused before what the panel holds has come.
  await frame.locator("main :is(a[href], button, summary)").first().waitFor();
  await page.keyboard.press("Tab");
  expect(await frame.evaluate(() => document.activeElement?.matches("main *:not(#ma-panel-title)"))).toBe(true);
  await frame.locator(":is(a[href], button, input, select, summary, [tabindex='0']):visible").last().focus();
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Protocol inspector" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await page.locator(".flow:focus, .flow :focus").waitFor();
  // In the document Tab writes, as in Word.
  await page.keyboard.press("Control+F6");
  await page.getByRole("button", { name: "Close pane" }).and(page.locator(":focus")).waitFor();

  // The inspector: from its button into the calls, to what was sent, and back to the button.
  const inspect = page.getByRole("button", { name: "Protocol inspector" });
  await inspect.focus();
  for (const key of ["Enter", "ArrowDown", "ArrowDown", "Enter", "Tab"]) await page.keyboard.press(key);
  expect(await page.locator("pre:focus").innerText()).not.toContain("Choose a call");
  expect(await page.locator(".inspector tbody tr[aria-selected='true']").count()).toBe(1);
  await page.getByRole("button", { name: "Close", exact: true }).focus();
  await page.keyboard.press("Enter");
  await inspect.and(page.locator(":focus")).waitFor();
});
