import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../src/docx/snapshot";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { ROOT } from "../build/imports";
import { travel } from "./support/journey";
import { hasLibreOffice, libreOfficeTexts, newSdkErrors } from "../support/outside-readers";
import { againListed, countOf, listedPane, restedTrips, roundTrips } from "./support/pane";
import { savedBytes, shownLines } from "./support/word";

const { journey } = travel();
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, "samples/minutes.docx")));

/** Tags and record of a file, read without any host. */
function readFile(bytes: Uint8Array) {
  const snapshot = readSnapshot(bytes);
  if (!snapshot.ok) throw new Error(snapshot.failure.code);
  const { blocks, tags } = snapshot.value;
  return { blocks, tags, minutes: refined(read({ kind: "docx", blocks })) };
}

journey(
  "minutes are listed, tagged at one press, saved and opened again",
  {},
  async ({ page, pane }) => {
    const frame = await listedPane(pane);
    // The sample has seven action lines (its table of actions says them again), twelve people and three decisions.
    expect(await countOf(frame, "Actions")).toBe(7);
    expect(await countOf(frame, "Earlier actions")).toBe(3);
    expect(await countOf(frame, "Decisions")).toBe(3);
    expect(await countOf(frame, "Attendance")).toBe(12);
    expect(await frame.locator(".ma-fact", { hasText: "AVDC 12/03" }).first().innerText()).toContain("Mark Bellamy");
    expect(await frame.getByText("9 December 2026", { exact: false }).first().isVisible()).toBe(true);

    const shown = await shownLines(page);
    const before = await restedTrips(page);
    const tagAll = frame.getByRole("button", { name: /^Tag all/u });
    const count = Number(/\d+/u.exec(await tagAll.innerText())?.[0]);
    await tagAll.click();
    await frame.getByText("tags are in place", { exact: false }).first().waitFor();
    expect((await roundTrips(page)) - before).toBeLessThanOrEqual(2 + Math.ceil(count / 50));
    expect(await shownLines(page)).toEqual(shown);

    const saved = await savedBytes(page);
    const [was, now] = [readFile(SAMPLE), readFile(saved)];
    expect(now.tags).toHaveLength(count);
    expect(new Set(now.tags.map(({ tag }) => tag)).size).toBe(count);
    expect(now.blocks.map(({ text }) => text)).toEqual(was.blocks.map(({ text }) => text));
    expect(now.minutes).toEqual(was.minutes);
    expect(await newSdkErrors(SAMPLE, saved)).toEqual([]);
    if (hasLibreOffice()) {
      const { sample, tagged } = await libreOfficeTexts({ "sample.docx": SAMPLE, "tagged.docx": saved });
      expect(tagged).toBe(sample);
    }

    await page.evaluate((data) => window.preview.open(new Uint8Array(data), "again.docx"), [...saved]);
    const again = await againListed(pane);
    expect(await again.getByRole("button", { name: `All tagged (${count})` }).count()).toBe(1);
    expect(await countOf(again, "Actions")).toBe(7);
    expect(Buffer.from(await savedBytes(page)).equals(Buffer.from(saved))).toBe(true);
  },
  180_000,
);

journey("one tag is taken away, then all, and the text is as it was", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  const shown = await shownLines(page);
  await frame.getByRole("button", { name: /^Tag all/u }).click();
  await frame.getByText("tags are in place", { exact: false }).first().waitFor();
  const count = readFile(await savedBytes(page)).tags.length;
  await frame.getByRole("button", { name: "Untag: AVDC 12/02" }).first().click();
  await frame.getByText("1 tag was removed", { exact: false }).first().waitFor();
  expect(readFile(await savedBytes(page)).tags).toHaveLength(count - 1);
  await frame.getByRole("button", { name: "Remove all tags" }).click();
  await frame.getByText("tags were removed", { exact: false }).first().waitFor();
  expect(readFile(await savedBytes(page)).tags).toEqual([]);
  expect(await shownLines(page)).toEqual(shown);
});

for (const theme of ["light", "dark", "contrast"] as const)
  journey(
    `until the record is listed, the first time and later, no script comes but those the page names: ${theme}`,
    { theme },
    async ({ page, pane }) => {
      await page.addInitScript(() => {
        const look = new MutationObserver(() => {
          if (!document.querySelector("#root li")) return;
          look.disconnect();
          const scripts = performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(".js"));
          Object.assign(window, { scriptsWhenListed: scripts.map((entry) => new URL(entry.name).pathname) });
        });
        look.observe(document, { childList: true, subtree: true });
      });
      const html = readFileSync(join(ROOT, "dist/word.html"), "utf8");
      for (const list of [listedPane, againListed]) {
        await page.reload();
        await page.evaluate(() => window.preview.shown);
        const frame = await list(pane);
        const loaded = await frame.evaluate(
          () => (window as unknown as { scriptsWhenListed: string[] }).scriptsWhenListed,
        );
        const own = loaded.filter((path) => !path.includes("officejs") && !path.includes("preview"));
        expect(own.filter((path) => !html.includes(path.split("/").at(-1) ?? ""))).toEqual([]);
        expect(own.length).toBeGreaterThan(0);
      }
    },
  );
