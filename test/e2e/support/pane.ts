import { buffer } from "node:stream/consumers";
import type { Frame, Page } from "playwright-core";
import type { SyncEntry } from "../../../src/preview/wire/log";

/** The pane once its first-run sentences are read and the record is listed. */
export async function listedPane(pane: () => Promise<Frame>): Promise<Frame> {
  const frame = await pane();
  await frame.getByRole("button", { name: "Start" }).click();
  await frame.locator(".ma-fact").first().waitFor();
  return frame;
}

/** The pane of another document in the same browser: the first-run sentences are not said again. */
export async function againListed(pane: () => Promise<Frame>): Promise<Frame> {
  const frame = await pane();
  await frame.locator(".ma-fact").first().waitFor();
  return frame;
}

/** The headline of a section with its count ("Actions 7"), by the section's title. */
export const countOf = async (frame: Frame, title: string): Promise<number> => {
  const summary = frame.locator("summary", { has: frame.getByRole("heading", { name: title, exact: true }) });
  return Number(await summary.locator(".ma-count").innerText());
};

/** Round trips of `Word.run` so far, as the members each asked for; those that office.js makes to give references back are nobody's. */
const tripsOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() => {
    const log = (window.preview.host() as unknown as { log(): readonly SyncEntry[] }).log();
    return log
      .filter(({ kind, members }) => kind === "sync" && members.some((member) => !member.startsWith("_")))
      .map(({ members }) => members);
  });

/** How many there were so far. */
export const roundTrips = async (page: Page): Promise<number> => (await tripsOf(page)).length;

/** The same once the pane hears of changes and has looked again for what came in between: then it asks for nothing by itself. */
export async function restedTrips(page: Page): Promise<number> {
  for (;;) {
    const trips = await tripsOf(page);
    const heard = trips.findIndex((members) => members.includes("Document._RegisterEvent"));
    if (heard >= 0 && trips.length > heard + 1) return trips.length;
    await page.waitForTimeout(50);
  }
}

/** Opens a panel from the list under "More", by its title, and waits for it. */
export async function openPanel(frame: Frame, title: string): Promise<void> {
  await frame.getByRole("button", { name: "More", exact: true }).click();
  await frame
    .locator("main li.ma-fact", { has: frame.getByText(title, { exact: true }) })
    .getByRole("button")
    .click();
  await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
}

/** Opens every panel under "More", and does something with each; the presses of a pointer are for other journeys to show. */
export async function everyPanel(frame: Frame, look: (title: string) => Promise<void>): Promise<void> {
  await frame.getByRole("button", { name: "More", exact: true }).click();
  const titles = await frame.locator("main li.ma-fact strong").allInnerTexts();
  expect(titles.length).toBeGreaterThan(10);
  await look("More");
  for (const [nth, title] of titles.entries()) {
    await frame.evaluate(() =>
      [...document.querySelectorAll("button")].find((one) => one.innerText === "More")?.click(),
    );
    await frame.locator("main li.ma-fact strong").nth(nth).waitFor();
    await frame.evaluate((at) => document.querySelectorAll<HTMLElement>("main li.ma-fact button")[at]?.click(), nth);
    await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
    await look(title);
  }
}

/** Opens other minutes in the same preview; the pane is loaded anew with them. */
export const putDocument = (page: Page, bytes: Uint8Array, name = "other.docx"): Promise<void> =>
  page.evaluate(([data, as]) => window.preview.open(new Uint8Array(data), as), [[...bytes], name] as const);

/** What a press hands over as a download. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
