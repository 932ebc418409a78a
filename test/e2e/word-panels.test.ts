import { docx, p } from "../support/docx-builder";
import { travel } from "./support/journey";
import { listedPane } from "./support/pane";
import { shownLines } from "./support/word";
import type { Frame } from "playwright-core";

const { journey } = travel();

/** Opens a panel from the list under "More". */
async function panel(frame: Frame, title: string): Promise<void> {
  await frame.getByRole("button", { name: "More", exact: true }).click();
  await frame
    .locator("main")
    .locator("li.ma-fact", { has: frame.getByText(title, { exact: true }) })
    .getByRole("button")
    .click();
  await frame.getByRole("heading", { name: title, level: 1 }).waitFor();
}

const line = async (lines: Promise<string[]>, start: string): Promise<string> =>
  (await lines).find((one) => one.startsWith(start)) ?? "";

journey(
  "an unclear owner is settled at one press, and written into the line by keyboard",
  {},
  async ({ page, pane }) => {
    const frame = await listedPane(pane);
    await panel(frame, "Owners, dates and statuses");
    const row = frame.locator("li.ma-fact", { hasText: "AVDC 12/04" }).first();
    await row.getByRole("button", { name: /^Mark Bellamy/u }).click();
    await row.getByText("Kept beside the text: owner").waitFor();
    expect(await line(shownLines(page), "Action AVDC 12/04")).toContain("12/04: Mark to tell");
    await row.getByRole("button", { name: "Edit AVDC 12/04" }).focus();
    await page.keyboard.press("Enter");
    await row.getByLabel("Due").fill("2026-11-20");
    await row.getByRole("button", { name: "Write into the line" }).focus();
    await page.keyboard.press("Enter");
    await row.getByRole("button", { name: "Edit AVDC 12/04" }).waitFor();
    expect(await line(shownLines(page), "Action AVDC 12/04")).toBe(
      "Action AVDC 12/04: Mark Bellamy to tell the two control rooms which dates are proposed for their move (by 20 November 2026).",
    );
  },
);

journey("a committee is kept, its quorum counted, and somebody moved to the apologies", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  await panel(frame, "Committee");
  await frame.getByRole("button", { name: "Begin from these minutes" }).click();
  await frame.locator('input[type="file"][accept*=".csv"]').setInputFiles({
    name: "members.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Name,Email\nHelen Marlowe,helen@ashcombe.example\nIda Moss,ida@vale.example\n"),
  });
  await frame.getByText("1 person was added, 1 completed", { exact: false }).waitFor();
  await frame.getByLabel("At least").fill("7");
  await frame.getByRole("button", { name: "Save in this document" }).click();
  await frame.getByText("The document holds this profile.").waitFor();
  await panel(frame, "Attendance and quorum");
  await frame.getByText("7 needed", { exact: false }).first().waitFor();
  await frame.getByRole("button", { name: "Edit Owen Fairclough" }).click();
  await frame.getByLabel("Standing").selectOption("apologies");
  await frame.getByRole("button", { name: "Write into the list" }).click();
  await frame.locator('section[aria-labelledby="ma-group-apologies"]').getByText("Owen Fairclough").waitFor();
  expect(await line(shownLines(page), "Present:")).not.toContain("Owen Fairclough");
  expect(await line(shownLines(page), "Apologies:")).toContain("; Owen Fairclough");
});

journey("votes are added to a decision and their contradiction is asked about", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  const before = await shownLines(page);
  await panel(frame, "Decisions");
  const row = frame.locator("li.ma-fact", { hasText: "joint bid" }).first();
  await row.getByRole("button", { name: /^Edit/u }).click();
  await row.getByLabel("For", { exact: true }).fill("60");
  await row.getByRole("button", { name: "Keep beside the text" }).click();
  await row.getByText("votes are recorded, but only", { exact: false }).waitFor();
  expect(await shownLines(page)).toEqual(before);
});

journey(
  "the previous minutes are chosen and their open actions brought forward as a table",
  {},
  async ({ page, pane }) => {
    const frame = await listedPane(pane);
    await panel(frame, "Bring forward");
    const previous = docx(
      p("Ashcombe and Vale Digital Council"),
      p("Minutes of the meeting held on 8 July 2026"),
      p("Present: Helen Marlowe (Chair), Owen Fairclough, Priya Nandakumar"),
      p("1. Forms"),
      p("Action AVDC 11/02: Owen Fairclough to send the accessibility checklist."),
      p("Action AVDC 11/06: Priya Nandakumar to list the unused forms."),
    );
    await frame.locator('input[type="file"]').setInputFiles({
      name: "july.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(previous),
    });
    await frame.getByText("1 settled, 1 outstanding, 1 of them not mentioned here.").waitFor();
    await frame.locator("label", { hasText: /^As/u }).locator("select").selectOption("table");
    await frame
      .locator("label", { hasText: /^Where/u })
      .locator("select")
      .selectOption("end");
    await frame.getByRole("button", { name: "Insert 1 action" }).click();
    await frame.getByText("Written into the document.").waitFor();
    expect((await shownLines(page)).slice(-12).filter(Boolean)).toEqual(
      expect.arrayContaining(["Reference", "Progress", "AVDC 11/06", "Priya Nandakumar"]),
    );
    await frame
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.docx", mimeType: "text/plain", buffer: Buffer.from("no") });
    expect(await frame.getByRole("alert").innerText()).toContain("not a Word document");
  },
);
