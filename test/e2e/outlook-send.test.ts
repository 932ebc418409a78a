import type { Page } from "playwright-core";
import type { Item } from "../../src/preview/outlook/item";
import { control, docx, p, r } from "../support/docx-builder";
import { travel } from "./support/journey";
import { chooseList, chooseMinutes, itemIn, openDraft, SAMPLE } from "./support/outlook";

const { journey } = travel();

const MEMBERS = ["Helen Marlowe", "Tobias Renn", "Priya Nandakumar", "Owen Fairclough", "Mark Bellamy", "Mark Quillan"];

const HEAD = [p("Ashcombe and Vale Digital Council"), p("Draft minutes, 14 October 2026")];
const WORKING = docx(...HEAD, `<w:p>${control("ma:1:action:a1", r("Action AVDC 12/01: Tobias Renn to write"))}</w:p>`);
const EXEMPT = docx(...HEAD, p("7. Exempt business"), p("The tender of Quay Ltd at £40,000 was accepted."));

interface Host {
  item(): Item;
  readonly mailbox: { changed(): void };
}

/** Takes every file off the open item and attaches this one, as the person at Outlook would. */
async function attachOnly(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const files = page.getByRole("list", { name: "Attachments" });
  while ((await files.getByRole("button", { name: /^Remove/ }).count()) > 0)
    await files
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
  if (bytes.length === 0) return;
  await page
    .getByLabel("Files")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await files.getByText(name).waitFor();
}

/** Adds somebody to the open item, or takes the last one off. */
const people = (page: Page, add: string | null): Promise<void> =>
  page.evaluate((address) => {
    const host = window.preview.host() as unknown as Host;
    if (address === null) host.item().to.pop();
    else host.item().to.push({ name: "", address });
    host.mailbox.changed();
  }, add);

/** Presses Send and gives what the check asks; then the clerk decides not to send. */
async function asked(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Before it is sent" });
  await dialog.waitFor();
  const words = (await dialog.locator("p").textContent()) ?? "";
  await dialog.getByRole("button", { name: "Don't send" }).click();
  return words;
}

journey(
  "Send is pressed: what is missing, leaks or goes to others is asked about first, and the clerk decides",
  { host: "outlook", mode: "compose" },
  async ({ page, pane }) => {
    const frame = await pane();
    await chooseMinutes(frame, SAMPLE);
    await chooseList(frame, MEMBERS);
    await openDraft(frame, /^Circulation to all/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    const clean = (await itemIn(page)).attachments[0]!;

    await attachOnly(page, "", new Uint8Array());
    expect(await asked(page)).toContain("The minutes are not attached.");
    await attachOnly(page, "working.docx", WORKING);
    expect(await asked(page)).toContain("“working.docx” is your working file, with tags and notes");
    await attachOnly(page, "exempt.docx", EXEMPT);
    expect(await asked(page)).toContain("“exempt.docx” holds text that looks exempt or confidential.");
    await attachOnly(page, clean.name, new Uint8Array(Buffer.from(clean.base64, "base64")));
    await people(page, "desk@courier.example");
    expect(await asked(page)).toContain("mail went to before: desk@courier.example.");
    await people(page, null);
    expect(await asked(page)).toBe("Please look again before this goes:\n• 1 action without a settled owner.");

    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByRole("button", { name: "Send anyway" }).click();
    await page.getByText("Outbox (nothing is sent)").waitFor();
  },
  120_000,
);
