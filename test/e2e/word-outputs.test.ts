import { unzipSync } from "fflate";
import { docx, p } from "../support/docx-builder";
import { travel } from "./support/journey";
import { againListed, downloaded, listedPane, openPanel, putDocument } from "./support/pane";
import { shownLines } from "./support/word";

const { journey } = travel();
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const MINUTES = docx(
  p("Hollow Lane Allotments", { pStyle: "Title" }),
  p("Minutes of the meeting held on 5 October 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("1. Hedge", { pStyle: "Heading1" }),
  p("Action HL 07/02: Bram Otley to dig the path by 2 November 2026"),
  p("2. Staffing", { pStyle: "Heading1" }),
  p("The warden's grievance about overtime was heard."),
  p("Action HL 07/03: Cleo Marsh to answer the warden's solicitor."),
  p("3. Any other business", { pStyle: "Heading1" }),
  p("The tap was mended."),
  p("Next meeting: Monday 9 November 2026, 7 pm to 9 pm, in the Reading Room"),
);

/** Every byte of a file as text, the parts of a zip unpacked. */
function bytesOf(file: Buffer): string {
  if (file.subarray(0, 2).toString("latin1") !== "PK") return file.toString("utf8");
  return Object.values(unzipSync(new Uint8Array(file)))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

journey(
  "a restricted item stays out of the public copy and of every other file",
  {},
  async ({ page, pane }) => {
    await listedPane(pane);
    await putDocument(page, MINUTES);
    const frame = await againListed(pane);
    await openPanel(frame, "Restricted items");
    await frame.getByRole("checkbox", { name: "2 Staffing" }).click();
    await frame.getByText("In its place:", { exact: false }).waitFor();

    await openPanel(frame, "Copies and what this file holds");
    const copy = await downloaded(page, () => frame.getByRole("button", { name: "Download: Clean copy" }).click());
    const web = await downloaded(page, () => frame.getByRole("button", { name: "Download: Web page" }).click());
    await openPanel(frame, "Table of actions and register");
    const csv = await downloaded(page, () => frame.getByRole("button", { name: "Download: Actions as CSV" }).click());
    const sheet = await downloaded(page, () =>
      frame.getByRole("button", { name: "Download: Actions as a spreadsheet" }).click(),
    );
    await openPanel(frame, "Circulate");
    const mail = await downloaded(page, () =>
      frame.getByRole("button", { name: "Download: Mail draft (.eml)" }).click(),
    );
    const calendar = await downloaded(page, () =>
      frame.getByRole("button", { name: "Download: Calendar file (.ics)" }).click(),
    );
    const attached = /\r\n\r\n([A-Za-z0-9+/=\r\n]{400,})/u.exec(mail.bytes.toString("utf8"))?.[1] ?? "";
    for (const { name, bytes } of [
      copy,
      web,
      csv,
      sheet,
      mail,
      calendar,
      { name: "attached", bytes: Buffer.from(attached, "base64") },
    ]) {
      expect([name, /grievance|solicitor|07\/03/u.exec(bytesOf(bytes))?.[0]]).toEqual([name, undefined]);
    }
    expect(bytesOf(copy.bytes)).toContain("dig the path");
    expect(bytesOf(csv.bytes)).toContain("HL 07/02");
    expect(bytesOf(calendar.bytes)).toMatch(/BEGIN:VEVENT[^]*DTSTART[^]*20261109T/u);
    expect(bytesOf(calendar.bytes)).toContain("Reading Room");

    await openPanel(frame, "Copies and what this file holds");
    await frame.getByLabel("Who it is for").selectOption("Those who may read them: restricted parts alone");
    const secret = await downloaded(page, () => frame.getByRole("button", { name: "Download: Clean copy" }).click());
    expect(bytesOf(secret.bytes)).toContain("grievance");
    expect(bytesOf(secret.bytes)).not.toContain("dig the path");
  },
  120_000,
);

journey("the register over several minutes is listed and handed over", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  await openPanel(frame, "Table of actions and register");
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: DOCX, buffer: Buffer.from(bytes) });
  await frame
    .locator('input[type="file"]')
    .setInputFiles([file("october.docx", MINUTES), file("broken.docx", new TextEncoder().encode("no document"))]);
  await frame.getByText("1 file read, 2 actions found.").first().waitFor();
  await frame.getByText("broken.docx: This file is not a Word document", { exact: false }).waitFor();
  await frame.getByRole("cell", { name: "HL 07/02" }).waitFor();
  const { bytes } = await downloaded(page, () =>
    frame
      .getByRole("button", { name: /^Download: .*CSV/u })
      .last()
      .click(),
  );
  expect(bytesOf(bytes)).toContain("HL 07/03");
});

journey("an amendment of earlier minutes is recorded with its old and new words", {}, async ({ page, pane }) => {
  const frame = await listedPane(pane);
  await page.locator(".flow .p", { hasText: "The minutes of 8 July" }).click();
  await openPanel(frame, "State of these minutes");
  await frame.getByLabel("Meeting whose minutes are corrected").fill("2026-07-08");
  await frame.getByLabel("Old words, exactly").fill("five forms");
  await frame.getByLabel("New words, exactly").fill("six forms");
  await frame.getByRole("button", { name: "Write it at the caret" }).click();
  await frame.getByText("Recorded in these minutes").waitFor();
  const lines = await shownLines(page);
  const at = lines.findIndex((line) => line.startsWith("The minutes of 8 July"));
  expect(lines[at + 1]).toMatch(/8 July 2026[^]*“five forms”[^]*“six forms”/u);
});
