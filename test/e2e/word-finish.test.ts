import axe from "axe-core";
import type { Frame } from "playwright-core";
import { readSnapshot } from "../../src/docx/snapshot";
import { travel } from "./support/journey";
import { downloaded } from "./support/pane";
import { savedBytes, shownLines } from "./support/word";

const { journey } = travel();

/** Opens a panel of the pane by its title. */
async function openPanel(pane: Frame, title: string): Promise<void> {
  const start = pane.getByRole("button", { name: "Start", exact: true });
  const more = pane.getByRole("button", { name: "More", exact: true });
  await start.or(more).first().waitFor();
  if (await start.isVisible()) await start.click();
  await more.click();
  await pane.getByRole("button", { name: title }).first().click();
  await pane.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Violations that axe finds in the pane, colours included. */
async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const result = await window.axe.run(document.body);
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

journey("a state changes header, title and file name; the clean copy has the name and no trace", {}, async (opened) => {
  const { page } = opened;
  const pane = await opened.pane();
  await openPanel(pane, "State of these minutes");
  expect(await violations(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Set to: Draft, agreed by the chair for circulation" }).click();
  await pane.getByText("Written into the document.").waitFor();
  await openPanel(pane, "Copies and what this file holds");
  await pane.getByText("The state of the minutes").waitFor();
  expect(await violations(pane)).toEqual([]);
  const { name, bytes } = await downloaded(page, () =>
    pane.getByRole("button", { name: "Download: Clean copy" }).click(),
  );
  expect(name).toContain("draft for circulation");
  const copy = readSnapshot(bytes);
  if (!copy.ok) throw new Error(copy.failure.code);
  expect(copy.value.tags).toEqual([]);
  expect(copy.value.parts).toEqual([]);
  expect(copy.value.title).toContain("draft minutes");
  const saved = readSnapshot(await savedBytes(page));
  if (!saved.ok) throw new Error(saved.failure.code);
  const words = (blocks: readonly { readonly text: string }[]): string => blocks.map((block) => block.text).join("\n");
  expect(words(copy.value.blocks)).toBe(words(saved.value.blocks));
  expect(words(saved.value.blocks)).toContain("agreed by the chair for circulation, not yet confirmed");
});

journey("the table of actions is inserted once and refreshed", {}, async (opened) => {
  const { page } = opened;
  const pane = await opened.pane();
  await openPanel(pane, "Table of actions and register");
  expect(await violations(pane)).toEqual([]);
  // The sample has seven actions; one of them has two owners and a row under each.
  const grouped = pane.getByRole("switch", { name: "Grouped by owner" });
  for (const rows of [8, 7]) {
    await grouped.click();
    await expect(pane.getByRole("table").first().locator("tbody tr").count()).resolves.toBe(rows);
    await pane.getByRole("heading", { name: "Table of actions in this document 7 actions" }).waitFor();
  }
  await pane.getByRole("button", { name: "Insert table" }).click();
  await pane.getByText("Written into the document.").waitFor();
  const count = async (): Promise<number> =>
    (await shownLines(page)).filter((line) => line === "Action summary").length;
  expect(await count()).toBe(1);
  await pane.getByRole("button", { name: "Refresh table" }).click();
  await pane.getByText("It is up to date already; nothing was written.").waitFor();
  expect(await count()).toBe(1);
});

journey("meeting mode shows facts and reads an item back, by keyboard alone", {}, async (opened) => {
  const pane = await opened.pane();
  await pane.getByRole("button", { name: "Start", exact: true }).press("Enter");
  const mode = pane.getByRole("switch", { name: "Meeting mode" });
  await mode.focus();
  await mode.press("Space");
  await pane.getByRole("heading", { name: "Read back" }).waitFor();
  expect(await violations(pane)).toEqual([]);
  await pane.getByText("Next reference").waitFor();
  await pane.getByRole("button", { name: "End meeting mode" }).press("Enter");
  await pane.getByRole("heading", { name: "Read back" }).waitFor({ state: "detached" });
});

journey("the mail is an unsent draft with the clean copy", {}, async (opened) => {
  const { page } = opened;
  const pane = await opened.pane();
  await openPanel(pane, "Circulate");
  expect(await violations(pane)).toEqual([]);
  const { name, bytes } = await downloaded(page, () =>
    pane.getByRole("button", { name: "Download: Mail draft (.eml)" }).click(),
  );
  expect(name).toMatch(/\.eml$/u);
  const text = bytes.toString("utf8");
  expect(text).toContain("X-Unsent: 1");
  expect(text).toMatch(/Content-Disposition: attachment;\r\n filename[^\r\n]*\.docx/u);
});
