import { readSnapshot } from "../../src/docx/snapshot";
import { eveningWell, eveningWith, seeded } from "./support/evening";
import { travel, type Opened } from "./support/journey";
import { listedPane } from "./support/pane";
import { savedBytes, shownLines } from "./support/word";

const { journey, trip } = travel();
/** A machine that does other things too needs longer. */
const PATIENCE = 300_000;

// Type, tag, check, circulate, invite, next meeting: the whole evening with one call refused. Ten in each Word and Outlook:
// npm run resilience -- browser.
describe("the clerk's evening in Word and Outlook, one call failing", () => {
  const versions = { word: "web", outlook: "mailbox115" };
  let opened: Opened;
  let well: Awaited<ReturnType<typeof eveningWell>>;
  beforeAll(async () => {
    opened = await trip.open({});
    well = await eveningWell(opened, versions);
  }, PATIENCE);
  afterAll(() => trip.close(null), PATIENCE);

  test.each([1, 3, 5])(
    "journey %i: nothing is lost, it is said, and the next try completes it",
    async (nth) => {
      expect(well.calls.length).toBeGreaterThan(60);
      const failing = seeded(well.calls, 5, 11)[nth - 1];
      if (!failing) throw new Error("there are not so many calls");
      expect([failing, await eveningWith(opened, versions, failing, well.trace)]).toEqual([failing, []]);
      expect(opened.troubles).toEqual([]);
    },
    PATIENCE,
  );
});

journey(
  "on an iPad the ribbon's Check reaches the open pane through the document",
  { profile: "ipad" },
  async (opened) => {
    const frame = await listedPane(opened.pane);
    await opened.page.getByRole("button", { name: "Check", exact: true }).click();
    await frame.getByRole("heading", { name: /^Check before/ }).waitFor();
  },
  PATIENCE,
);

journey(
  "on an iPad the ribbon's Tag action tags the paragraph with the caret, alone",
  { profile: "ipad" },
  async ({ page, pane }) => {
    await listedPane(pane);
    const before = await shownLines(page);
    await page.locator(".flow .p", { hasText: "AVDC 12/01" }).first().click();
    await page.getByRole("button", { name: "Tag action", exact: true }).click();
    const tags = async (): Promise<readonly string[]> => {
      const saved = readSnapshot(await savedBytes(page));
      return saved.ok ? saved.value.tags.map(({ tag }) => tag.split(":")[2] ?? "") : [];
    };
    for (let tries = 0; tries < 60 && (await tags()).length === 0; tries++) await page.waitForTimeout(500);
    expect(await tags()).toEqual(["action"]);
    expect(await shownLines(page)).toEqual(before);
  },
  PATIENCE,
);
