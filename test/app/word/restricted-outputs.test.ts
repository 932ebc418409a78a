import { unzipSync } from "fflate";
import { CLEAN_COPY, deliverCopy, makeCopy } from "../../../src/app/word/copies";
import { deliverInvitation, deliverMail } from "../../../src/app/word/circulate";
import { deliverOutput, OUTPUTS, summaryOf, writeSummary } from "../../../src/app/word/outputs";
import { deliverRegister, registerOver } from "../../../src/app/word/register";
import { markItem, markParagraph, restrictionsOf } from "../../../src/app/word/restricted";
import { seedsHere } from "../../../src/app/word/seeds";
import { saveTemplate, templateFile } from "../../../src/app/word/templates";
import { deleted, docxWith, p, r, STYLES, table } from "../../support/docx-builder";
import type { DocxParts } from "../../support/docx-builder";
import { overBytes } from "../../support/finish-session";
import type { RealSession } from "../../support/finish-session";

jest.setTimeout(120_000);

const SECRET = "Quillfeather";
const REFERENCE = '<w:r><w:footnoteReference w:id="7"/></w:r>';
const COMMENT = '<w:commentRangeStart w:id="3"/><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>';

/** Minutes with the secret wherever a restricted item can hold it, and open business before and after it. */
const minutes = (more: DocxParts = {}): Uint8Array =>
  docxWith(
    {
      ...more,
      footnotes: `<w:footnote w:id="7">${p(`${SECRET} was paid on Monday.`)}</w:footnote>`,
      comments:
        `<w:comment w:id="3" w:author="Ann">${p(`Ask ${SECRET} first`)}</w:comment>` +
        `<w:comment w:id="4" w:author="Ann">${p(`From here on it is about ${SECRET}`)}</w:comment>` +
        `<w:comment w:id="5" w:author="Ann">${p("A photograph, please")}</w:comment>`,
    },
    p("Marsh End Parish Council", { pStyle: "Title" }),
    p("Minutes of the meeting held on 3 June 2026 at 7.30pm in the village hall"),
    p("Present: Cllr Olwen Hart (Chair), Cllr Bram Okoro, Cllr Ivy Stone"),
    p("1. Drains", { pStyle: "Heading1" }),
    p(`${r("The ditch was cleared.")}${'<w:r><w:commentReference w:id="5"/></w:r>'}`),
    p("Action ME 1: Bram Okoro to thank the contractor by 1 July 2026."),
    p(`<w:commentRangeStart w:id="4"/>${r("The clerk left the room.")}`),
    p("2. Staffing", { pStyle: "Heading1" }),
    p(`${r(`The appraisal of ${SECRET} was discussed at length.`)}${REFERENCE}${COMMENT}`),
    p(
      `${r("It was resolved to keep the post.")}${deleted(` ${SECRET} objected.`)}` +
        '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
    ),
    p(`Action ME 2: Ivy Stone to write to ${SECRET} about the notice period by 8 July 2026.`),
    table([
      ["Person", "Grade"],
      [SECRET, "4"],
    ]),
    p(`A report on ${SECRET} will be on the next agenda.`),
    p("3. Hall", { pStyle: "Heading1" }),
    p("The roof is sound."),
    p(`Somebody named ${SECRET} wrote about the noise from the hall.`),
    p("Summary of actions", { pStyle: "Heading1" }),
    table([
      ["Reference", "Action", "Owner", "Due"],
      ["ME 1", "Thank the contractor", "Bram Okoro", "1 July 2026"],
      ["ME 2", `Letter to ${SECRET}`, "Ivy Stone", "8 July 2026"],
    ]),
    p("Next meeting: Wednesday 1 July 2026 at 7.30pm to 9.00pm in the village hall."),
  );

/** Every text that a file holds: parts of packages unzipped, mail parts decoded, as often as needed. */
function textsOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, ...textsOf(part)]);
  }
  const text = Buffer.from(bytes).toString("utf8");
  const folded = text.replace(/=\r\n/gu, "");
  const parts = [...text.matchAll(/base64\r\n(?:[^\r\n]+\r\n)*\r\n((?:[A-Za-z0-9+/=]+\r\n)+)/gu)].flatMap((match) =>
    textsOf(new Uint8Array(Buffer.from((match[1] ?? "").replace(/\r\n/gu, ""), "base64"))),
  );
  return [text, folded, ...parts];
}

/** Marks item 2 and the paragraph that names somebody under item 3. */
async function marked(more: DocxParts = {}): Promise<RealSession> {
  const all = await overBytes(minutes(more));
  const { session, state } = all;
  const item = restrictionsOf(state()).items.find((one) => one.title === "Staffing");
  if (!item) throw new Error("the reader did not find the item");
  await markItem(session, item, true);
  const at = state().reading.source.blocks.findIndex((block) => block.text.startsWith("Somebody named"));
  await markParagraph(session, at, true);
  return all;
}

async function everyOutput({ session, state, delivered }: RealSession, withRestricted: boolean): Promise<void> {
  const audience = withRestricted ? "all" : "public";
  await deliverCopy(session, { ...CLEAN_COPY, audience }, "download");
  for (const output of OUTPUTS) {
    for (const byOwner of [true, false]) {
      await deliverOutput(session, output, "download", { byOwner, withRestricted });
    }
  }
  if (!withRestricted) {
    await deliverMail(session, {}, "download");
    await deliverInvitation(session, "download");
    const kept = saveTemplate(session, state(), "Ours", "document");
    if (kept.ok) delivered.push(...kept.templates.map(templateFile));
  }
  const bytes = await session.document.bytes();
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const { entries } = await registerOver(session, [{ name: "June.docx", bytes: bytes.value }], withRestricted);
  for (const form of ["csv", "xlsx"] as const) await deliverRegister(session, entries, form, "download");
}

describe("Restricted text", () => {
  it("is in no byte of any output, and every kind of output is made", async () => {
    const all = await marked();
    await everyOutput(all, false);
    const endings = all.delivered.map((file) => file.name.split(".").at(-1));
    expect(new Set(endings)).toEqual(new Set(["docx", "html", "csv", "xlsx", "eml", "ics", "json"]));
    for (const file of all.delivered) {
      const found = textsOf(file.bytes).filter((text) => text.includes(SECRET));
      expect([file.name, found]).toEqual([file.name, []]);
    }
  });

  it("takes its comments along where the copy keeps comments, and leaves the others", async () => {
    const { session, state } = await marked();
    const copy = await makeCopy(session, state(), { ...CLEAN_COPY, comments: false });
    if (!copy.ok) throw new Error(copy.failure.code);
    const texts = textsOf(copy.value.bytes);
    expect(texts.filter((text) => text.includes(SECRET))).toEqual([]);
    expect(texts.join("\n")).toContain("A photograph, please");
    expect(texts.join("\n")).not.toMatch(/comment\w+ w:id="[34]"/u);
  });

  it("takes the notes along from a public copy, which tell of it, and from no other", async () => {
    const { session, state } = await marked();
    const holdsNotes = async (audience: "public" | "all"): Promise<boolean> => {
      const copy = await makeCopy(session, state(), { ...CLEAN_COPY, dataPart: false, audience });
      if (!copy.ok) throw new Error(copy.failure.code);
      return textsOf(copy.value.bytes).some((text) => text.includes("urn:matters-arising:minutes:1"));
    };
    expect([await holdsNotes("public"), await holdsNotes("all")]).toEqual([false, true]);
  });

  it("is named in no table of contents, which is no list of items either", async () => {
    const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;
    const [begin, instruction, separate, end] = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:instrText xml:space="preserve"> TOC \\o </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ];
    const contents = [
      `${begin}${instruction}${separate}${r("1. Drains\t1")}`,
      r("2. Hall\t2"),
      `${r(`3. Staffing and ${SECRET}\t3`)}${end}`,
    ].map((line) => p(line, { pStyle: "TOC1" }));
    const { session, state } = await overBytes(
      docxWith(
        { styles },
        p("Marsh End Parish Council", { pStyle: "Title" }),
        p("Minutes of the meeting held on 3 June 2026"),
        ...contents,
        p("Present: Cllr Olwen Hart (Chair), Cllr Bram Okoro"),
        p("1. Drains", { pStyle: "Heading1" }),
        p("The ditch was cleared."),
        p("2. Hall", { pStyle: "Heading1" }),
        p("The roof is sound."),
        p(`3. Staffing and ${SECRET}`, { pStyle: "Heading1" }),
        p("The post was kept."),
      ),
    );
    const { items } = restrictionsOf(state());
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Drains"],
      ["2", "Hall"],
      ["3", `Staffing and ${SECRET}`],
    ]);
    expect(state().reading.minutes.attendance.map(({ name }) => name)).toEqual(["Olwen Hart", "Bram Okoro"]);
    if (items[2]) await markItem(session, items[2], true);
    const copy = await makeCopy(session, state(), CLEAN_COPY);
    if (!copy.ok) throw new Error(copy.failure.code);
    const texts = textsOf(copy.value.bytes);
    expect(texts.filter((text) => text.includes(SECRET))).toEqual([]);
    expect(texts.join("\n")).toMatch(/1\. Drains[^]*2\. Hall[^]*1\. Drains[^]*2\. Hall/u);
    // Its field has lost its end with the last line: what is left of it is plain text, not an open field.
    expect(texts.join("\n")).not.toMatch(/fldChar|instrText/u);
  });

  it("leaves a sentence in its place, and the open business", async () => {
    const { session, state } = await marked();
    const copy = await makeCopy(session, state(), CLEAN_COPY);
    if (!copy.ok) throw new Error(copy.failure.code);
    const lines = textsOf(copy.value.bytes).join("\n");
    expect(lines).toContain("exempt or confidential and is left out of this copy");
    expect(lines).toContain("An exempt or confidential part is left out of this copy.");
    for (const words of ["The ditch was cleared.", "Thank the contractor", "The roof is sound."]) {
      expect(lines).toContain(words);
    }
  });

  it("stands alone in the restricted copy", async () => {
    const { session, state } = await marked();
    const copy = await makeCopy(session, state(), { ...CLEAN_COPY, audience: "restricted" });
    if (!copy.ok) throw new Error(copy.failure.code);
    const { snapshot } = await session.files.open(copy.value.bytes).then((opened) => {
      if (!opened.ok) throw new Error(opened.failure.code);
      return opened.value;
    });
    const words = snapshot.blocks.map((block) => block.text).join("\n");
    expect(words).toContain(`The appraisal of ${SECRET}`);
    expect(words).not.toContain("The ditch was cleared.");
    expect(words).not.toContain("The roof is sound.");
    expect(copy.value.name).toContain("restricted part");
  });

  it("is there when it was asked for: the search would find it", async () => {
    const all = await marked();
    await everyOutput(all, true);
    for (const file of all.delivered) {
      expect([file.name, textsOf(file.bytes).some((text) => text.includes(SECRET))]).toEqual([file.name, true]);
    }
  });

  it("stops the copy where it stands in a header too, which no copy can lose a line of", async () => {
    const { session, state } = await marked({
      header: p(`Somebody named ${SECRET} wrote about the noise from the hall.`),
    });
    expect(await makeCopy(session, state(), CLEAN_COPY)).toMatchObject({
      ok: false,
      failure: { code: "restricted-stays" },
    });
  });

  it("is left out of a table of actions that was made with it", async () => {
    const { session, state } = await marked();
    await writeSummary(session, { byOwner: false, withRestricted: true }, "end");
    const copy = await makeCopy(session, state(), CLEAN_COPY);
    if (!copy.ok) throw new Error(copy.failure.code);
    const texts = textsOf(copy.value.bytes);
    expect(texts.filter((text) => text.includes(SECRET))).toEqual([]);
    expect(texts.join("\n")).toContain("Bram Okoro to thank the contractor");
    await writeSummary(session, { byOwner: false, withRestricted: false }, "end");
    expect(await makeCopy(session, state(), CLEAN_COPY)).toMatchObject({ ok: true });
  });

  it("is not proposed for the open part of the next agenda", async () => {
    const { state } = await marked();
    const seeds = seedsHere(state());
    const telling = seeds.filter((seed) => seed.sentence.includes(SECRET));
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.every((seed) => seed.restricted)).toBe(true);
    expect(summaryOf(state(), { byOwner: false, withRestricted: false }).map((row) => row[0])).toEqual([
      "Reference",
      "ME 1",
    ]);
  });

  it("is opened again by the clerk, and the note of it held no word of it", async () => {
    const { session, state } = await marked();
    expect(
      state()
        .parts.map((part) => part.xml)
        .join(""),
    ).not.toContain(SECRET);
    for (const { block } of restrictionsOf(state()).paragraphs) await markParagraph(session, block, false);
    const item = restrictionsOf(state()).items.find((one) => one.restricted);
    if (item) await markItem(session, item, false);
    expect(restrictionsOf(state()).items.some((one) => one.restricted)).toBe(false);
    const copy = await makeCopy(session, state(), CLEAN_COPY);
    expect(copy.ok && textsOf(copy.value.bytes).join("").includes(SECRET)).toBe(true);
  });
});
