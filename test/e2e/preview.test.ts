import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/imports";
import { docx, p } from "../support/docx-builder";
import { travel } from "./support/journey";
import { downloaded } from "./support/pane";
import { linesOf, savedBytes, shownLines } from "./support/word";

const { journey, trip } = travel();
const SAMPLE_TITLE = "Ashcombe and Vale Digital Council";

journey("the page opens on the sample minutes with the add-in beside them", {}, async ({ page, pane }) => {
  expect(await page.locator(".flow .p").first().innerText()).toBe(SAMPLE_TITLE);
  const frame = await pane();
  await frame.waitForSelector("button");
  expect(await frame.evaluate(() => Office.context.host)).toBe("Word");
  expect(await page.locator(".pane").evaluate((element) => element.getBoundingClientRect().width)).toBe(350);
  expect(await page.title()).toContain("minutes.docx");
});

journey("the office.js that runs is the public one, byte for byte", {}, async ({ page }) => {
  const served = await page.evaluate(async () => {
    const bytes = await (await fetch("/officejs/office.js")).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  });
  const npm = readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist/office.js"));
  expect(served).toBe(createHash("sha256").update(npm).digest("hex"));
});

journey("a clerk types, and after every tenth step the saved file says what the page shows", {}, async ({ page }) => {
  await page.locator(".flow .p", { hasText: "The minutes of 8 July" }).click();
  await page.keyboard.press("End");
  const letter = (text: string) => () => page.keyboard.type(text);
  const key = (name: string) => () => page.keyboard.press(name);
  const script = [
    key("Enter"),
    letter("Action: "),
    letter("Owen to write"),
    key("Enter"),
    letter("Next"),
    key("Backspace"),
    key("Control+b"),
    letter(" bold "),
    key("Control+b"),
    letter("plain"),
    key("Control+z"),
    key("Control+y"),
    key("Home"),
    letter("Start "),
    key("ArrowUp"),
    key("End"),
    letter(" by Friday"),
    key("Shift+Enter"),
    letter("second line"),
    key("Control+Backspace"),
    key("Shift+Home"),
    letter("over"),
    key("Enter"),
    key("Enter"),
    key("Delete"),
    letter("é😀"),
    key("Backspace"),
    key("Control+Alt+2"),
    letter("A heading"),
    key("Enter"),
  ];
  for (const [index, step] of script.entries()) {
    await step();
    if (index % 10 !== 9) continue;
    const saved = linesOf(await savedBytes(page)).map((line) => line.replaceAll("\v", ""));
    expect(saved).toEqual(await shownLines(page));
  }
  expect(linesOf(await savedBytes(page)).slice(9, 13)).toEqual([
    "Action: Owen to write by Friday\vover",
    "",
    "éA heading",
    "Start Nex bold plain",
  ]);
});

journey("what was typed can be undone to the last letter", {}, async ({ page }) => {
  const before = await shownLines(page);
  await page.locator(".flow .p", { hasText: "Any other business" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" and more");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A new line");
  expect(await shownLines(page)).not.toEqual(before);
  for (let step = 0; step < 6; step++) await page.keyboard.press("Control+z");
  expect(await shownLines(page)).toEqual(before);
});

journey("a document dropped on the page is opened", {}, async ({ page }) => {
  const bytes = [...docx(p("Minutes of the Allotments Panel"), p("All agreed."))];
  await page.evaluate((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], "allotments.docx"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, bytes);
  await page.locator(".flow .p", { hasText: "Allotments Panel" }).waitFor();
  expect(await shownLines(page)).toEqual(["Minutes of the Allotments Panel", "All agreed."]);
  expect(await page.locator(".status").innerText()).toContain("allotments.docx");
});

journey("a file that is no document is refused in a sentence and nothing is lost", {}, async ({ page }) => {
  const before = await shownLines(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["not a document"], "notes.docx"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  });
  await page.locator(".notice").waitFor();
  expect(await page.locator(".notice").innerText()).toMatch(/^notes\.docx could not be opened\. /);
  expect(await shownLines(page)).toEqual(before);
});

journey(
  "the ribbon shows the manifest's buttons, and a button runs its function in the add-in",
  {},
  async ({ page, pane }) => {
    await pane();
    const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
    const ids = [...manifest.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map((match) => match[1]);
    const shown = await page
      .locator("[data-command]")
      .evaluateAll((buttons) => buttons.map((each) => (each as HTMLElement).dataset["command"]));
    expect(shown).toEqual([...new Set(ids)]);
  },
);

journey("a Word that is too old is refused in one plain sentence", { profile: "tooOld" }, async ({ pane }) => {
  const frame = await pane();
  const sentence = await frame.waitForSelector("[role=alert]");
  expect(await sentence.innerText()).toMatch(/^This Word is too old for Matters Arising\. Use .+ or Word on the web;/);
  expect(await frame.locator("button").count()).toBe(0);
});

journey("the copy that Save gives is the document", {}, async ({ page }) => {
  const { name, bytes } = await downloaded(page, () => page.getByRole("button", { name: "Save a copy" }).click());
  expect(name).toBe("minutes.docx");
  expect(bytes.equals(readFileSync(join(ROOT, "samples/minutes.docx")))).toBe(true);
});

for (const theme of ["light", "dark", "contrast"] as const)
  journey(`the ${theme} theme keeps text readable`, { theme }, async ({ page }) => {
    const worst = await page.evaluate(() => {
      const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const shown = document
        .createElement("canvas")
        .getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      const light = (colour: string) => {
        shown.clearRect(0, 0, 1, 1);
        shown.fillStyle = colour;
        shown.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...shown.getImageData(0, 0, 1, 1).data].map((each) => channel(each / 255));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light(getComputedStyle(document.querySelector(".paper") as Element).backgroundColor);
      return Math.min(
        ...[...document.querySelectorAll(".flow .p")].map((paragraph) => {
          const ink = light(getComputedStyle(paragraph).color);
          return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        }),
      );
    });
    expect(worst).toBeGreaterThanOrEqual(theme === "contrast" ? 7 : 4.5);
  });

test("the address of the page names nothing that is not on this machine", () => {
  expect(new URL(trip.url).hostname).toBe("localhost");
});
