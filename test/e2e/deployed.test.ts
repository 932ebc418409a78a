import type { BrowserContext } from "playwright-core";
import { writeTemplate } from "../../src/core/agenda/template";
import { readSnapshot } from "../../src/docx/snapshot";
import { ADDRESS, deployed } from "./support/deployed";
import { chooseMinutes, itemIn, openDraft, SAMPLE } from "./support/outlook";
import { openPanel } from "./support/pane";
import { enter, type Quarters } from "./support/quarters";
import { savedBytes } from "./support/word";

let quarters: Quarters;
let context: BrowserContext;
beforeAll(async () => {
  quarters = await enter();
}, 60_000);
afterAll(() => quarters.leave(), 30_000);
beforeEach(async () => {
  context = await quarters.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1360, height: 860 } });
});
afterEach(() => context.close());

/** A machine that does other things too needs longer. */
const PATIENCE = 180_000;

test(
  "Word: the built pages work at an address with a path, under their own rules and the web host's headers",
  async () => {
    const { page, pane, asked, troubles } = await deployed(context, quarters.url, "word");
    const frame = await pane();
    expect(frame.url().startsWith(`${ADDRESS}word.html`)).toBe(true);
    await frame.getByRole("button", { name: "Start" }).click();
    await frame.getByRole("button", { name: /^Tag all/ }).click();
    await frame.getByRole("button", { name: /^All tagged/ }).waitFor();
    // The ribbon's button, from the manifest of that address; its panel is a part that is loaded when it is wanted.
    const before = asked.length;
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await frame.getByRole("heading", { name: /^Check before/ }).waitFor();
    expect(asked.slice(before).some((name) => /^\d+\.[0-9a-f]{10}\.js$/.test(name))).toBe(true);
    expect(asked.some((name) => /^assets\/generated\/action-\d+\.png$/.test(name))).toBe(true);
    expect(troubles).toEqual([]);
  },
  PATIENCE,
);

test(
  "Outlook: a draft is filled in, and the check before sending runs from that address",
  async () => {
    const { page, pane, asked, troubles } = await deployed(context, quarters.url, "outlook");
    const frame = await pane();
    await chooseMinutes(frame, SAMPLE);
    await openDraft(frame, /^Circulation to all/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    expect((await itemIn(page)).attachments).toHaveLength(1);
    await page.getByLabel("To", { exact: true }).first().fill("helen.marlowe@avdc.example");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    const anyway = page.getByRole("button", { name: "Send anyway" });
    await anyway
      .or(page.getByText(/1 in the outbox/))
      .first()
      .waitFor();
    expect(asked).toEqual(expect.arrayContaining(["outlook.html", "policy.js", "launch.html", "launch.js"]));
    expect(troubles).toEqual([]);
  },
  PATIENCE,
);

const TEMPLATE = JSON.parse(
  writeTemplate({
    id: "ours",
    name: "Hollow Lane agenda",
    committee: "",
    content: [{ kind: "paragraph", style: "heading1", runs: [{ text: "Hedges and ditches" }] }],
  }),
) as Record<string, unknown>;

const policyFile = (policy: object): Record<string, string> => ({
  "policy.js": `window.mattersArisingPolicy = ${JSON.stringify(policy)};`,
});

test(
  "the policy file: mode, templates, bank holidays and addresses hold in the pane",
  async () => {
    const changed = policyFile({
      mode: "auto",
      addressesInDocuments: true,
      // What the guide says: the content of a file that was saved with “Share as a file”.
      templates: [TEMPLATE],
      bankHolidays: { "england-and-wales": ["2028-01-03"] },
    });
    const { page, pane, troubles } = await deployed(context, quarters.url, "word", changed);
    const frame = await pane();
    await frame.getByRole("button", { name: "Start" }).click();
    const mode = frame.locator("select", { hasText: "Tag by itself" });
    expect(await mode.locator("option:checked").innerText()).toBe("Tag by itself");

    await openPanel(frame, "Agenda and minutes");
    await frame.getByLabel("Agenda of").selectOption("Parish council (England)");
    await frame.getByLabel("Date", { exact: true }).fill("2028-01-06");
    // Clear days: Wednesday 5, Tuesday 4 and Saturday 1; neither Sunday nor the substitute for New Year's Day.
    await frame.getByText("Last day to issue: Fri, 31 December 2027").waitFor();
    await frame.getByLabel("Agenda of").selectOption("Hollow Lane agenda (My templates)");
    await frame.getByLabel("Where it goes").selectOption("End of the document");
    await frame.getByRole("button", { name: "Insert agenda" }).click();
    await page.locator(".flow .p", { hasText: "Hedges and ditches" }).waitFor();

    await openPanel(frame, "Committee");
    await frame.getByRole("button", { name: "Begin from these minutes" }).click();
    await frame.locator('input[type="file"][accept*=".csv"]').setInputFiles({
      name: "members.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Name,Email\nHelen Marlowe,helen@ashcombe.example\n"),
    });
    await frame.getByText("completed", { exact: false }).first().waitFor();
    await frame.getByRole("button", { name: "Save in this document" }).click();
    await frame.getByText("The document holds this profile.").waitFor();
    const saved = readSnapshot(await savedBytes(page));
    expect(saved.ok && JSON.stringify(saved.value.parts)).toContain("helen@ashcombe.example");
    expect(troubles).toEqual([]);
  },
  PATIENCE,
);

test.each([
  ["word", policyFile({ mode: "everything" }), "mode must be one of list, suggest, auto"],
  ["outlook", { "policy.js": "window.mattersArisingPolcy = {};" }, "the policy is missing"],
] as const)(
  "%s: a policy file with a mistake is said, and what the add-in does without one holds",
  async (host, mistaken, words) => {
    const { pane, troubles } = await deployed(context, quarters.url, host, mistaken);
    const frame = await pane();
    if (host === "word") await frame.getByRole("button", { name: "Start" }).click();
    await frame.getByText(words).first().waitFor();
    if (host === "word") {
      const mode = frame.locator("select", { hasText: "Tag by itself" });
      expect(await mode.locator("option:checked").innerText()).toBe("Keep the list only");
    }
    expect(troubles).toEqual([]);
  },
  PATIENCE,
);
