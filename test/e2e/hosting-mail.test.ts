import type { Frame, Page } from "playwright-core";
import { Travel } from "./support/journey";
import { OtherAddIn } from "./support/other-add-in";

let guest: OtherAddIn;
const trip = new Travel();
beforeAll(async () => {
  guest = await OtherAddIn.start();
  await trip.begin();
}, 60_000);
afterEach(() => trip.close(null));
afterAll(async () => {
  await trip.end();
  await guest.stop();
}, 30_000);

/** Outlook beside somebody else's add-in. */
async function outlook(mode: "read" | "compose"): Promise<{ page: Page; pane: Frame }> {
  const opened = await trip.open({ host: "outlook", mode, pane: guest.page });
  const pane = await opened.pane();
  await pane.waitForFunction(() => document.getElementById("state")?.textContent === "in Outlook");
  return { page: opened.page, pane };
}

test("an attachment and a message can be dragged onto the pane; the add-in is given their bytes", async () => {
  const { page, pane } = await outlook("read");
  await pane.evaluate(() => {
    const dropped: string[] = [];
    Object.assign(window, { dropped });
    Office.context.mailbox.addHandlerAsync(Office.EventType.DragAndDropEvent, (event: Office.DragAndDropEventArgs) => {
      const data = event.dragAndDropEventData;
      if (!("dataTransfer" in data)) return;
      for (const file of data.dataTransfer.files)
        void file.fileContent.text().then((text) => dropped.push(`${file.name} ${text.slice(0, 2)}`));
    });
  });
  const box = await page.locator(".pane iframe").boundingBox();
  if (!box) throw new Error("The pane is not shown.");
  for (const from of [page.locator(".attachments button").first(), page.locator(".mail-list .entry").last()]) {
    await from.hover();
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 90, { steps: 4 });
    await page.locator(".glass").waitFor();
    await page.mouse.move(box.x + 100, box.y + 120, { steps: 4 });
    await page.mouse.up();
  }
  await pane.waitForFunction(() => (window as unknown as { dropped: string[] }).dropped.length === 2);
  expect(await pane.evaluate(() => (window as unknown as { dropped: string[] }).dropped)).toEqual([
    "minutes.docx PK",
    "Room for December.eml Fr",
  ]);
}, 60_000);

test("what the clerk has selected in a draft is read and replaced where it stands", async () => {
  const { page, pane } = await outlook("compose");
  const body = page.frameLocator(".mail-body").locator("body");
  await body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("See the old minutes");
  for (let letter = 0; letter < " minutes".length; letter++) await page.keyboard.press("ArrowLeft");
  for (let letter = 0; letter < "old".length; letter++) await page.keyboard.press("Shift+ArrowLeft");
  const read = await pane.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
        item.getSelectedDataAsync(Office.CoercionType.Text, (result) => {
          const { data } = result.value as { data: string };
          item.setSelectedDataAsync("new", { coercionType: Office.CoercionType.Html }, () => resolve(data));
        });
      }),
  );
  expect(read).toBe("old");
  await body.getByText("See the new minutes").waitFor();
}, 60_000);
