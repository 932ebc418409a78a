import { unzipSync } from "fflate";
import { travel } from "./support/journey";
import { chooseList, chooseMinutes, itemIn, openDraft, SAMPLE } from "./support/outlook";
import { linesOf, savedBytes } from "./support/word";

const { trip, journey } = travel();

/** Word and Outlook in one journey, on a machine that does other things as well. */
const PATIENCE = 180_000;

const MEMBERS = [
  ...["Helen Marlowe", "Tobias Renn", "Priya Nandakumar", "Owen Fairclough", "Mark Bellamy", "Mark Quillan"],
  ...["Ruth Abernathy", "Desmond Oyelade", "Joan Tressell", "Lucy Hartnoll"],
];

/** Tags the sample in Word's preview and saves it. */
async function taggedInWord(): Promise<Uint8Array> {
  const { page, pane } = await trip.open({});
  const frame = await pane();
  const welcome = frame.getByRole("button", { name: /^(Show|Start|Go on|List)/ });
  const tag = frame.getByRole("button", { name: /^Tag all/ });
  await welcome.or(tag).first().waitFor();
  if (!(await tag.isVisible())) await welcome.first().click();
  await tag.click();
  await frame.getByRole("button", { name: /tagged/i }).waitFor();
  return savedBytes(page);
}

const textOf = (base64: string): { readonly lines: string[]; readonly whole: string } => {
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => `${name}\n${Buffer.from(part).toString("utf8")}`,
  );
  return { lines: linesOf(bytes), whole: parts.join("\n") };
};

journey(
  "minutes tagged in Word are circulated: members in To, nobody in copy, a clean copy that reads the same",
  { host: "outlook", mode: "compose" },
  async ({ page, pane }) => {
    const tagged = await taggedInWord();
    const frame = await pane();
    await chooseMinutes(frame, tagged);
    await openDraft(frame, /^Circulation to all/);
    await frame.getByText("10 in To, 10 without an address").waitFor();
    await frame.getByRole("button", { name: /All drafts/ }).click();
    await chooseList(frame, MEMBERS);
    await openDraft(frame, /^Circulation to all/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    const item = await itemIn(page);
    expect(item.to.map((one) => one.name).sort()).toEqual([...MEMBERS].sort());
    expect([...item.cc, ...item.bcc]).toEqual([]);
    expect(item.subject).toBe("Ashcombe and Vale Digital Council: draft minutes, 14 October 2026");
    expect(item.html).toContain("AVDC 12/01");
    expect(item.html).toMatch(/All members[\s\S]*AVDC 12\/06/);
    const [file] = item.attachments;
    const { lines, whole } = textOf(file?.base64 ?? "");
    expect(lines).toEqual(linesOf(SAMPLE));
    expect(whole).not.toMatch(/ma:1:|matters-arising|@avdc\.example/);
    expect(textOf(Buffer.from(tagged).toString("base64")).whole).toMatch(/ma:1:/);
  },
  PATIENCE,
);

journey(
  "what the clerk typed is kept below the draft, and the minutes are forgotten when that is asked",
  { host: "outlook", mode: "compose" },
  async ({ page, pane }) => {
    const frame = await pane();
    await chooseMinutes(frame, SAMPLE);
    await page.evaluate(() => {
      const host = window.preview.host() as unknown as { item(): { html: string } };
      host.item().html = "<p>Dear all, parking is in Mill Lane.</p>";
    });
    await openDraft(frame, /^Circulation to all/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByRole("checkbox", { name: "Put the draft's text above mine" }).check();
    await frame.getByRole("button", { name: "Go on" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    const { html } = await itemIn(page);
    expect(html.indexOf("AVDC 12/01")).toBeGreaterThan(-1);
    expect(html.indexOf("parking is in Mill Lane")).toBeGreaterThan(html.lastIndexOf("AVDC 12/01"));
    await frame.getByRole("button", { name: /All drafts/ }).click();
    await frame.getByRole("button", { name: "Forget these minutes" }).click();
    // The button to choose others stands there before as well.
    await frame.locator("#ma-overview").waitFor({ state: "detached" });
    await frame
      .getByRole("button", { name: /Choose the minutes|Choose/ })
      .first()
      .waitFor();
    expect(await frame.getByText("AVDC 12/01").count()).toBe(0);
  },
  PATIENCE,
);

journey(
  "the invitation stands at the committee's hours, from a mailbox in Auckland, and says that it is to be confirmed",
  { host: "outlook", mode: "appointment" },
  async ({ page, pane }) => {
    await page.evaluate(() => {
      const { mailbox } = window.preview.host() as unknown as { mailbox: { timeZone: string } };
      mailbox.timeZone = "Pacific/Auckland";
    });
    const frame = await pane();
    await chooseMinutes(frame, SAMPLE);
    await openDraft(frame, /^Next meeting/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("The minutes give no end").first().waitFor();
    expect((await itemIn(page)).subject).toBe("");
    await frame.getByText("Filling also saves this appointment in your calendar").waitFor();
    await frame.getByLabel("End", { exact: true }).fill("12:30");
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    const item = await itemIn(page);
    expect(new Date(item.start).toISOString()).toBe("2026-12-09T10:00:00.000Z");
    expect(new Date(item.end).toISOString()).toBe("2026-12-09T12:30:00.000Z");
    expect(item.subject).toContain("TO BE CONFIRMED");
    expect(item.html).toContain("London time");
  },
  PATIENCE,
);

journey(
  "one owner after the other while reading: each form has only the owner's own actions, one window for each click",
  { host: "outlook", mode: "read" },
  async ({ page, pane }) => {
    const frame = await pane();
    await frame.getByRole("button", { name: /^Use minutes\.docx/ }).click();
    await frame.waitForSelector("#ma-overview");
    const owners = frame.locator("summary", { hasText: "Owners' actions" });
    await owners.click();
    const total = Number(await owners.locator(".ma-count").textContent());
    await frame.getByRole("button", { name: `Next, 1 of ${total}` }).click();
    await frame.getByText("the form is open").first().waitFor();
    const first = await itemIn(page, "window");
    expect(first.subject).toBe("Your actions from Ashcombe and Vale Digital Council, 14 October 2026");
    expect(first.html.match(/AVDC 12\/\d\d/g)?.every((ref) => ref === "AVDC 12/01")).toBe(true);
    await frame.getByRole("button", { name: /All drafts/ }).click();
    await owners.click();
    await frame.getByText(`1 of ${total} done`).waitFor();
    await frame.getByRole("button", { name: `Next, 2 of ${total}` }).click();
    await frame.getByText("the form is open").first().waitFor();
    const second = await itemIn(page, "window");
    expect(second.html).not.toContain("AVDC 12/01");
    expect(
      await page.evaluate(() => (window.preview.host() as unknown as { drafts(): object[] }).drafts().length),
    ).toBe(2);
  },
  PATIENCE,
);

journey(
  "what the clerk typed is shown beside the draft and stays until allowed",
  { host: "outlook", mode: "compose" },
  async ({ page, pane }) => {
    const frame = await pane();
    await page.evaluate(() => {
      const { item } = window.preview.host() as unknown as { item(): { subject: string } };
      item().subject = "My own subject";
    });
    await chooseMinutes(frame, SAMPLE);
    await openDraft(frame, /^Circulation to all/);
    await frame.getByRole("button", { name: "Fill this item" }).click();
    await frame.getByText("Something of yours is there already").waitFor();
    expect(await itemIn(page)).toMatchObject({ subject: "My own subject", attachments: [] });
    await frame.getByRole("button", { name: "Go on" }).click();
    await frame.getByText("Look at it and press Send").first().waitFor();
    const item = await itemIn(page);
    expect(item.subject).toBe("My own subject");
    expect(item.attachments).toHaveLength(1);
  },
  PATIENCE,
);
