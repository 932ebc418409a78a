/**
 * `npm run screenshots`: the pictures of the guides, taken from the preview with the production build, so that they show
 * the product as it is. Each picture is one entry of PICTURES; `npm run screenshots -- record check` takes these alone.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { Travel, type Opened, type Wishes } from "../test/e2e/support/journey";
import { chooseList, chooseMinutes, openDraft, SAMPLE } from "../test/e2e/support/outlook";

const FOLDER = join(__dirname, "../docs/pictures");

interface Picture {
  readonly name: string;
  readonly wishes: Wishes;
  /** Brings the page to what the picture shows. */
  readonly walk: (pane: Frame, page: Page) => Promise<void>;
  /** What is shown: the whole page, or the pane alone. */
  readonly of: "page" | "pane";
}

const button = (pane: Frame, name: RegExp) => pane.getByRole("button", { name }).first();

/** Closes the first-run sentences where they stand. */
async function begin(pane: Frame): Promise<void> {
  const start = button(pane, /^Start$/);
  await start.or(button(pane, /^Tag all/)).waitFor();
  if (await start.isVisible()) await start.click();
  await button(pane, /^Tag all/).waitFor();
}

async function tag(pane: Frame): Promise<void> {
  await begin(pane);
  await button(pane, /^Tag all/).click();
  await button(pane, /^All tagged/).waitFor();
}

const panel = (title: RegExp) => async (pane: Frame) => {
  await begin(pane);
  await button(pane, /^More$/).click();
  await button(pane, title).click();
  await pane.getByRole("heading", { name: title }).waitFor();
};

const LOOK: Wishes = { width: 1400, height: 820 };
const WORD: Wishes = { ...LOOK, host: "word" };

const outlook = (mode: Wishes["mode"]): Wishes => ({ ...LOOK, host: "outlook", mode });

/** Members of the sample minutes whose addresses the pictures show. */
const MEMBERS = [
  ...["Helen Marlowe", "Tobias Renn", "Priya Nandakumar", "Owen Fairclough", "Mark Bellamy", "Mark Quillan"],
  ...["Ruth Abernathy", "Desmond Oyelade", "Joan Tressell", "Lucy Hartnoll"],
];

async function draft(pane: Frame, title: RegExp): Promise<void> {
  await chooseMinutes(pane, SAMPLE);
  await chooseList(pane, MEMBERS);
  await openDraft(pane, title);
}

async function fill(pane: Frame): Promise<void> {
  await button(pane, /^Fill this item$/).click();
  await pane.getByText("Look at it and press Send").first().waitFor();
}

const PICTURES: readonly Picture[] = [
  {
    name: "word",
    wishes: WORD,
    // The caret stands in a tag, so that its frame is seen.
    walk: async (pane, page) => {
      await tag(pane);
      await button(pane, /^Dismiss$/).click();
      await page.locator(".flow .p", { hasText: "The main points were" }).first().scrollIntoViewIfNeeded();
      await page.locator(".flow .p", { hasText: "AVDC 12/02" }).first().click();
    },
    of: "page",
  },
  { name: "record", wishes: WORD, walk: begin, of: "pane" },
  { name: "tagged", wishes: WORD, walk: tag, of: "pane" },
  { name: "agenda", wishes: WORD, walk: panel(/^Agenda and minutes/), of: "pane" },
  { name: "actions", wishes: WORD, walk: panel(/^Owners, dates/), of: "pane" },
  { name: "check", wishes: WORD, walk: panel(/^Check before/), of: "pane" },
  {
    name: "circulation",
    // High enough for what the guide tells of: questions, button, recipients, text and file.
    wishes: { ...outlook("compose"), height: 1560 },
    walk: (pane) => draft(pane, /^Circulation to all/),
    of: "pane",
  },
  {
    name: "filled",
    wishes: outlook("compose"),
    walk: async (pane) => {
      await draft(pane, /^Circulation to all/);
      await fill(pane);
    },
    of: "page",
  },
  {
    name: "owners",
    wishes: outlook("read"),
    walk: async (pane) => {
      await chooseMinutes(pane, SAMPLE);
      await chooseList(pane, MEMBERS);
      await pane.locator("summary", { hasText: "Owners' actions" }).click();
    },
    of: "pane",
  },
  {
    name: "invitation",
    wishes: outlook("appointment"),
    walk: async (pane) => {
      await draft(pane, /^Next meeting/);
      await pane.getByLabel("End", { exact: true }).fill("12:30");
      await fill(pane);
    },
    of: "page",
  },
];

async function take(trip: Travel, { name, wishes, walk, of }: Picture): Promise<void> {
  const opened: Opened = await trip.open(wishes);
  await walk(await opened.pane(), opened.page);
  const shown = of === "page" ? opened.page.locator("body") : opened.page.locator(".pane");
  await shown.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await trip.close(null);
  console.log(`docs/pictures/${name}.png`);
}

async function main(): Promise<void> {
  if (!existsSync(join(__dirname, "../dist/word.html"))) {
    console.error("The pictures show the production build: run npm run build first.");
    process.exit(2);
  }
  mkdirSync(FOLDER, { recursive: true });
  const wanted = process.argv.slice(2);
  // Fields for days and hours are drawn as the browser's own language writes them; Debian has it in chromium-l10n.
  process.env["LANGUAGE"] = "en_GB";
  const trip = new Travel();
  await trip.begin();
  try {
    for (const picture of PICTURES) if (wanted.length === 0 || wanted.includes(picture.name)) await take(trip, picture);
  } finally {
    await trip.end();
  }
}

void main();
