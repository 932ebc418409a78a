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

/** Round trips of `Word.run` so far; those that office.js makes to give references back are not asked for by anyone. */
export const roundTrips = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const log = (window.preview.host() as unknown as { log(): readonly SyncEntry[] }).log();
    return log.filter(({ kind, members }) => kind === "sync" && members.some((member) => !member.startsWith("_")))
      .length;
  });
