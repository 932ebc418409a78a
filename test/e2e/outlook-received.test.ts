import type { Page } from "playwright-core";
import type { Item } from "../../src/preview/outlook/item";
import { travel } from "./support/journey";
import { itemIn, SAMPLE } from "./support/outlook";
import { downloaded, listedPane } from "./support/pane";
import { shownLines } from "./support/word";

const { trip, journey } = travel();

const WORDS = [
  "<p>Dear Callum,</p><p>Please accept my apologies for 9 December. Jonas Ek will attend in my place.</p>",
  "<p>AVDC 12/01 is done. Could you add library opening hours to the agenda?</p>",
  "<p>From: Callum Pettifer</p><p>I am unable to attend.</p>",
].join("");

/** A reply comes in, with nothing but a link to a file in the cloud, and is selected under the pinned pane. */
const replyComes = (page: Page, html: string): Promise<void> =>
  page.evaluate((words) => {
    const host = window.preview.host() as unknown as {
      readonly mailbox: { items: readonly Item[] };
      select(item: Item): void;
    };
    const link = { id: "link", name: "Shared minutes.docx", kind: "cloud", contentType: "", inline: false } as const;
    const reply: Item = {
      ...host.mailbox.items[0]!,
      ...{ id: "reply", subject: "RE: draft minutes", html: words },
      from: { name: "Priya Nandakumar", address: "priya.nandakumar@stourwell.example" },
      attachments: [{ ...link, bytes: new Uint8Array(), url: "https://contoso.example/shared" }],
    };
    host.mailbox.items = [...host.mailbox.items, reply];
    host.select(reply);
  }, html);

journey(
  "minutes are dragged from the message: my actions, a reply that one is done, the next meeting in my calendar",
  { host: "outlook", mode: "read" },
  async ({ page, pane }) => {
    const frame = await pane();
    await frame.waitForSelector("h1");
    await page
      .getByRole("button", { name: /^minutes\.docx/ })
      .first()
      .dragTo(page.locator(".pane iframe"));
    await frame.waitForSelector("#ma-overview");
    await frame.locator("summary", { hasText: "My actions in these minutes" }).click();
    await frame.getByRole("checkbox", { name: /^AVDC 12\/07/ }).check();
    await frame.getByRole("button", { name: "Reply: 1 done" }).click();
    await page.getByText("Drafts the add-in opened").waitFor();
    const reply = await itemIn(page, "window");
    expect(reply.to.map((one) => one.address)).toEqual(["helen.marlowe@ashcombe.example"]);
    expect(reply.html).toContain("AVDC 12/07");
    await frame.getByRole("button", { name: "Add the next meeting to my calendar" }).click();
    await page.waitForFunction(
      () => (window.preview.host() as unknown as { drafts(): object[] }).drafts().length === 2,
    );
    const mine = await itemIn(page, "window");
    expect(new Date(mine.start).toISOString()).toBe("2026-12-09T10:00:00.000Z");
    expect([mine.to, mine.cc]).toEqual([[], []]);
  },
);

journey(
  "a reply's apologies, substitute and item reach the minutes in Word; a link to the cloud is no file",
  { host: "outlook", mode: "read" },
  async ({ page, pane }) => {
    const frame = await pane();
    await frame.getByRole("button", { name: /^Use minutes/ }).click();
    await frame.waitForSelector("#ma-overview");
    await replyComes(page, WORDS);
    await frame.getByRole("button", { name: "Add to the list" }).click();
    await frame.getByRole("button", { name: "Use Shared minutes.docx" }).click();
    await frame.getByText("only a link to OneDrive or SharePoint").first().waitFor();
    // What was read before is still there.
    await frame.waitForSelector("#ma-overview");
    await frame.locator("summary", { hasText: "Gathered from replies (4)" }).click();
    const { name, bytes: list } = await downloaded(page, () =>
      frame.getByRole("button", { name: "Save the list for Word" }).click(),
    );
    expect(name).toBe("Replies Ashcombe and Vale Digital Council.json");
    expect(list.toString()).not.toContain("unable to attend");

    const word = await trip.open({});
    const side = await listedPane(word.pane);
    await side.getByRole("button", { name: "More", exact: true }).click();
    await side.locator("li.ma-fact", { hasText: "gathered in Outlook" }).getByRole("button").click();
    await side.locator('input[type="file"][accept=".json"]').setInputFiles({
      ...{ name: "replies.json", mimeType: "application/json", buffer: list },
    });
    const apologies = side.getByRole("region", { name: "Apologies" });
    await apologies.getByRole("button", { name: "Insert at the cursor" }).click();
    const line = "Apologies were received from Priya Nandakumar.";
    await word.page.getByText(line).first().waitFor();
    expect(await shownLines(word.page)).toContain(line);
    await side.getByRole("region", { name: "Substitute" }).getByText("Jonas Ek (substitute for Priya").waitFor();
  },
  120_000,
);

journey(
  "a file is dragged from the computer: one that cannot be read says why and takes nothing away",
  { host: "outlook", mode: "compose" },
  async ({ pane }) => {
    const frame = await pane();
    await frame.waitForSelector("h1");
    const drop = (name: string, bytes: Uint8Array): Promise<void> =>
      frame.evaluate(
        ({ name: called, text }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], called));
          const drops = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data });
          document.querySelector("main")?.dispatchEvent(drops);
        },
        { name, text: Buffer.from(bytes).toString("base64") },
      );
    await drop("minutes.docx", SAMPLE);
    await frame.waitForSelector("#ma-overview");
    // A container of the old kind that holds an encrypted package: a password, or a sensitivity label.
    const sealed = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(1_500),
      Buffer.from("EncryptedPackage", "utf16le"),
      Buffer.alloc(600),
    ]);
    await drop("sealed.docx", sealed);
    await frame.getByText("sealed.docx: This file is encrypted by a password or a sensitivity label").first().waitFor();
    await frame.getByRole("heading", { name: "Ashcombe and Vale Digital Council, 14 Oct 2026" }).waitFor();
  },
);
