import { travel } from "./support/journey";
import { OtherAddIn } from "./support/other-add-in";
import { shownLines } from "./support/word";

let other: OtherAddIn;
beforeAll(async () => {
  other = await OtherAddIn.start();
});
afterAll(() => other.stop());

const { trip } = travel();

/** Opens the page with the other add-in in its pane. */
async function hosting(wishes: Parameters<typeof trip.open>[0] = {}) {
  const opened = await trip.open({ ...wishes, pane: other.page });
  const pane = await opened.pane();
  await pane.waitForFunction(() => document.getElementById("state")?.textContent?.startsWith("in "));
  return { ...opened, pane };
}
afterEach(() => trip.close(null));

describe("any add-in of this machine in the pane", () => {
  test("Word: its Word.run reads and writes the document one sees, and undo takes it back", async () => {
    const { page, pane, troubles } = await hosting();
    const before = await shownLines(page);
    const first = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        paragraphs.items[0]?.insertParagraph("Inserted by an add-in", "After");
        await context.sync();
        return paragraphs.items[0]?.text;
      }),
    );
    expect(first).toBe(before[0]);
    expect(await shownLines(page)).toEqual([before[0], "Inserted by an add-in", ...before.slice(1)]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await shownLines(page)).toEqual(before);
    expect(troubles).toEqual([]);
  }, 60_000);

  test("Word: a tag is drawn, with its title while the caret is in it, and the inspector lists the calls", async () => {
    const { page, pane } = await hosting({ inspector: true });
    await pane.evaluate(() =>
      Word.run(async (context) => {
        const found = context.document.body.search("Tobias to circulate");
        found.load("items");
        await context.sync();
        const control = found.items[0]?.insertContentControl();
        if (control) Object.assign(control, { title: "Action 1", tag: "action", color: "#C50F1F" });
        await context.sync();
      }),
    );
    const tag = page.locator(".cc.inline", { hasText: "Tobias to circulate" });
    await tag.click();
    await page.locator(".cc-title", { hasText: "Action 1" }).waitFor();
    expect(await tag.evaluate((element) => element.classList.contains("current"))).toBe(true);
    expect(await page.locator(".inspector tbody").innerText()).toContain("InsertContentControl");
  }, 60_000);

  test("Word: a typed edit between two syncs is what the second sync sees", async () => {
    const { page, pane } = await hosting();
    await page.locator(".flow .p").first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" (draft)");
    const text = await pane.evaluate(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        return first.text;
      }),
    );
    expect(text).toBe("Ashcombe and Vale Digital Council (draft)");
  }, 60_000);

  test("a Word that is too old says so through its requirement sets", async () => {
    const { pane } = await hosting({ profile: "tooOld" });
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported("WordApi", "1.6"))).toBe(false);
  }, 60_000);
});

describe("Outlook", () => {
  test.each([
    ["read", "message", true],
    ["compose", "message", false],
    ["appointment", "appointment", false],
    ["attend", "appointment", true],
  ] as const)(
    "%s: the item is a %s",
    async (mode, itemType, reading) => {
      const { pane, troubles } = await hosting({ host: "outlook", mode });
      const item = await pane.evaluate(() => {
        const { item: open } = Office.context.mailbox;
        return { type: open?.itemType, subject: typeof open?.subject };
      });
      expect(item).toEqual({ type: itemType, subject: reading ? "string" : "object" });
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  test("compose: what the add-in fills in is drawn, what the clerk writes is read, Send only fills the outbox", async () => {
    const { page, pane } = await hosting({ host: "outlook", mode: "compose" });
    await pane.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
          item.to.setAsync([{ displayName: "Ann Orr", emailAddress: "ann.orr@board.example" }], () =>
            item.subject.setAsync("Minutes", () => resolve()),
          );
        }),
    );
    expect(await page.getByLabel("To", { exact: true }).inputValue()).toBe("Ann Orr <ann.orr@board.example>");
    await page.getByLabel("Subject").fill("Minutes of October");
    await page.getByLabel("Subject").blur();
    const subject = await pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
          item.subject.getAsync((result) => resolve(result.value));
        }),
    );
    expect(subject).toBe("Minutes of October");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Nothing was sent.").waitFor();
    await page.getByText("The file itself").click();
    expect(await page.locator(".source").innerText()).toMatch(/^Subject: Minutes of October$/m);
  }, 60_000);

  test("read: a form that the add-in opens comes to the front with what it was given", async () => {
    const { page, pane } = await hosting({ host: "outlook", mode: "read" });
    await pane.evaluate(() =>
      Office.context.mailbox.displayNewMessageForm({
        toRecipients: ["bea@board.example"],
        subject: "Your actions",
        htmlBody: "<b>Hello</b>",
      }),
    );
    await page.getByLabel("Subject").waitFor();
    expect(await page.getByLabel("Subject").inputValue()).toBe("Your actions");
    expect(await page.frameLocator(".mail-body").locator("b").innerText()).toBe("Hello");
  }, 60_000);

  test("read: a message that brings a script shows its words and runs nothing", async () => {
    const { page, pane, troubles } = await hosting({ host: "outlook", mode: "read" });
    await pane.evaluate(() =>
      Office.context.mailbox.displayNewMessageForm({
        subject: "x",
        htmlBody:
          '<p>Words</p><img src="https://elsewhere.example/p.png" onerror="parent.stolen = 1"><script>parent.stolen = 2</script>',
      }),
    );
    await page.frameLocator(".mail-body").getByText("Words").waitFor();
    expect(await page.evaluate(() => "stolen" in window)).toBe(false);
    expect(troubles).toEqual([]);
  }, 60_000);
});
