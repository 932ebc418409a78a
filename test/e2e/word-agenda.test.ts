import { readSnapshot } from "../../src/docx/snapshot";
import { docx, p } from "../support/docx-builder";
import { travel } from "./support/journey";
import { downloaded, listedPane, openPanel, putDocument } from "./support/pane";
import { linesOf, savedBytes, shownLines } from "./support/word";

const { journey } = travel();

journey(
  "an agenda is previewed and inserted with its last day to issue, and its minutes begun",
  {},
  async ({ page, pane }) => {
    const first = await pane();
    await first.getByRole("button", { name: "Start" }).click();
    await putDocument(page, docx(p("")), "new.docx");
    await (await pane()).getByText("No minutes here yet").waitFor();
    // The ribbon's own button, with the pane closed: the command opens it.
    await page.getByRole("button", { name: "Close pane" }).click();
    await page.getByRole("button", { name: "Insert agenda" }).click();
    const frame = await pane();
    await frame.getByRole("heading", { name: "Agenda and minutes", level: 1 }).waitFor();
    expect(await page.locator(".pane").isVisible()).toBe(true);
    await frame.getByLabel("Agenda of").selectOption("Parish council (England)");
    await frame.getByLabel("Committee", { exact: true }).fill("Hollow Lane Parish Council");
    await frame.getByLabel("Date", { exact: true }).fill("2027-03-15");
    await frame.getByLabel("Starts at").fill("19:30");
    // Three clear days before Monday 15 March: the Saturday, Friday and Thursday before it; the Sunday does not count.
    await frame.getByText("Last day to issue: Wed, 10 March 2027").waitFor();
    await frame.getByText("Sun, 14 March 2027 (", { exact: false }).waitFor();
    expect(await shownLines(page)).toEqual([""]);
    const preview = await frame.getByRole("region", { name: "Preview" }).innerText();
    await frame.getByRole("button", { name: "Insert agenda" }).click();
    await frame.getByText("Written into the document.").waitFor();
    const lines = linesOf(await savedBytes(page));
    expect(lines).toContain("Hollow Lane Parish Council");
    expect(lines.join("\n")).toContain("To consider and resolve");
    for (const line of lines.filter(Boolean)) expect(preview).toContain(line);
    const agenda = readSnapshot(await savedBytes(page));
    if (!agenda.ok) throw new Error(agenda.failure.code);
    expect(agenda.value.blocks.some((block) => block.heading !== undefined)).toBe(true);
    expect(agenda.value.blocks.some((block) => block.list !== undefined)).toBe(true);

    await frame.getByRole("heading", { name: "Brief for the chair" }).click();
    await frame.getByRole("region", { name: "To be resolved" }).getByText("To consider and resolve").first().waitFor();

    await frame.getByRole("heading", { name: "Minutes from an agenda" }).click();
    await frame.getByLabel("Number of the first minute").fill("26/41");
    await frame.getByRole("button", { name: "Insert its minutes" }).click();
    await page.locator(".flow .p", { hasText: "26/42" }).first().waitFor();
    const minutes = linesOf(await savedBytes(page))
      .slice(lines.length)
      .join("\n");
    expect(minutes).toMatch(/26\/41[^]*26\/42/u);
    expect(minutes).toMatch(/signed/iu);
  },
);

journey("a template of one's own is saved, shared as a file and inserted", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  await openPanel(frame, "My templates");
  await frame.getByLabel("Name").fill("Digital council");
  await frame.getByRole("button", { name: "Save template" }).click();
  await frame.getByText("“Digital council” is saved.", { exact: false }).waitFor();
  const { name, bytes } = await downloaded(page, () =>
    frame.getByRole("button", { name: "Download: Share as a file" }).click(),
  );
  expect(name).toMatch(/\.json$/u);
  // Names and dates became placeholders.
  expect(bytes.toString("utf8")).not.toMatch(/Marlowe|14 October/u);
  await frame.getByRole("button", { name: "Use for Ashcombe and Vale Digital Council" }).click();
  await frame.getByText("Default of Ashcombe and Vale Digital Council").waitFor();
  await putDocument(page, docx(p("Ashcombe and Vale Digital Council"), p("Agenda")), "next.docx");
  const next = await pane();
  await next.getByRole("button", { name: "More", exact: true }).waitFor();
  await openPanel(next, "Agenda and minutes");
  await next.getByLabel("Agenda of").selectOption("Digital council (My templates)");
  await next.getByLabel("Where it goes").selectOption("End of the document");
  await next.getByRole("button", { name: "Insert agenda" }).click();
  await next.getByText("Written into the document.").waitFor();
  expect((await shownLines(page)).join("\n")).toContain("Work programme 2026/27");
});
