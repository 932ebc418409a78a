import { strFromU8, unzipSync } from "fflate";
import { setState } from "../../../src/app/word/stamp";
import { holdings, removeAll } from "../../../src/app/word/holdings";
import { amendmentsOf, forgetAmendment, recordAmendment } from "../../../src/app/word/amendments";
import {
  agendas,
  firstDetails,
  insertBlocks,
  insertMinutes,
  previewAgenda,
  previewMinutes,
} from "../../../src/app/word/agenda";
import type { AgendaChoice } from "../../../src/app/word/agenda";
import { summaryOf, writeSummary } from "../../../src/app/word/outputs";
import { rescan } from "../../../src/app/word/rescan";
import { tagAll } from "../../../src/app/word/tagging";
import { Editor } from "../../../src/preview/editor/editor";
import { relate, savePackage, setContentType } from "../../../src/ooxml/editing";
import { openPackage } from "../../../src/ooxml/open";
import { docx, docxWith, NAMESPACES, p } from "../../support/docx-builder";
import { overWord } from "../../support/finish-session";
import type { RealSession } from "../../support/finish-session";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(180_000);

const LINES = [
  p("Marsh End Parish Council", { pStyle: "Title" }),
  p("Minutes of the meeting held on 3 June 2026"),
  p("Present: Cllr Olwen Hart (Chair), Cllr Bram Okoro"),
  p("24/57 Drains", { pStyle: "Heading1" }),
  p("Action ME 1: Bram Okoro to thank the contractor by 1 July 2026."),
  p("24/58 Hall", { pStyle: "Heading1" }),
  p("Action ME 2: Olwen Hart to book the hall."),
];

const texts = ({ state }: RealSession): readonly string[] => state().reading.source.blocks.map((block) => block.text);

/** A document whose sections refer to these headers as "header1", "header2" and so on. */
function withHeaders(headers: readonly string[], ...body: readonly string[]): Uint8Array {
  const pkg = openPackage(docx(...body));
  let main = strFromU8(pkg.stored("word/document.xml"));
  for (const [at, text] of headers.entries()) {
    const file = `header${at + 1}.xml`;
    pkg.setText(`word/${file}`, `<w:hdr ${NAMESPACES}>${p(text)}</w:hdr>`);
    setContentType(pkg, `word/${file}`, HEADER);
    main = main.replace(`r:id="header${at + 1}"`, `r:id="${relate(pkg, "word/document.xml", "header", file)}"`);
  }
  pkg.setText("word/document.xml", main);
  return savePackage(pkg);
}

const HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

const choiceOf = (all: RealSession, id: string): AgendaChoice => {
  const agenda = agendas().find((one) => one.id === id) ?? agendas()[0];
  if (!agenda) throw new Error("no agenda");
  const details = { ...firstDetails(all.state(), "2026-06-10"), committee: "Marsh End", date: "2026-06-17" };
  const first = agenda.languages[0] ?? "en-GB";
  return { agenda, occasion: "ordinary", purposes: true, timings: true, details, changes: {}, seeds: [], first };
};

describe("Finishing in a live Word", () => {
  it.each(agendas().map((one) => one.id))(
    "%s: goes in as it was previewed, its numbers running through",
    async (id) => {
      const all = await overWord(docx(p("")));
      const { blocks } = previewAgenda(choiceOf(all, id));
      expect(await insertBlocks(all.session, blocks)).toBe(true);
      const previewed = blocks.map((one) => (one.kind === "paragraph" ? one.runs.map((run) => run.text).join("") : ""));
      expect(texts(all).filter(Boolean)).toEqual(previewed);
      const { source } = all.state().reading;
      const top = source.blocks.filter((block) => block.list?.level === 0).map((block) => block.list?.label);
      expect(top).toEqual(top.map((_, at) => `${at + 1}.`));
      expect(source.blocks.some((block) => block.heading === 1 && block.text.includes("Agenda"))).toBe(true);
      all.word.close();
    },
  );

  it("makes minutes whose numbers go on from the earlier ones, with time closed, signature and date", async () => {
    const all = await overWord(docx(p("")));
    await insertMinutes(all.session, previewMinutes(choiceOf(all, "working-group"), "24/059"), "caret");
    const lines = texts(all);
    expect(lines.find((line) => line.startsWith("24/059"))).toContain("Welcome and apologies");
    expect(lines.some((line) => line.startsWith("24/060 "))).toBe(true);
    expect(lines.filter(Boolean).slice(-3)).toEqual([
      "The meeting closed at [time closed].",
      "Signed as a correct record (chair): [signature]",
      "Date: [date of signature]",
    ]);
    all.word.close();
  });

  it("inserts the table of actions once, refreshes it in its place, and its rows are no actions of their own", async () => {
    const all = await overWord(docx(...LINES));
    const choices = { byOwner: false, withRestricted: false };
    await writeSummary(all.session, choices, "end");
    const rows = summaryOf(all.state(), choices);
    expect(rows.map((row) => row[0])).toEqual(["Reference", "ME 1", "ME 2"]);
    await writeSummary(all.session, choices, "end");
    expect(all.state().notice).toEqual({ kind: "up-to-date" });
    await writeSummary(all.session, { ...choices, byOwner: true }, "end");
    const lines = texts(all);
    expect(lines.filter((line) => line === "Action summary")).toHaveLength(1);
    expect(lines.filter((line) => line === "Reference")).toHaveLength(1);
    all.word.close();
  });

  it("leaves confirmed minutes alone, until their state is put right", async () => {
    const all = await overWord(docx(...LINES));
    await setState(all.session, "confirmed", "2026-07-01");
    const before = texts(all);
    expect(before.join("\n")).toContain("Confirmed by the committee on 1 July 2026");
    await tagAll(all.session);
    await writeSummary(all.session, { byOwner: false, withRestricted: false }, "end");
    expect(all.state().notice).toEqual({ kind: "failed", failure: { code: "confirmed" } });
    expect(texts(all)).toEqual(before);
    await setState(all.session, "draft");
    expect(texts(all).join("\n")).toContain("DRAFT – not yet confirmed");
    expect(texts(all).join("\n")).not.toContain("Confirmed by the committee");
    await tagAll(all.session);
    expect(all.state().tags.length).toBeGreaterThan(2);
    all.word.close();
  });

  it("records a correction of earlier minutes with the old and the new words", async () => {
    const all = await overWord(docx(...LINES));
    const amendment = { minutesOf: "2026-05-06", item: "24/41", old: "£400", new: "£4,000" };
    expect(await recordAmendment(all.session, amendment)).toBe(true);
    expect(texts(all)).toContain("The minutes of 6 May 2026 were amended: in item 24/41, for “£400” read “£4,000”.");
    const recorded = () => amendmentsOf(all.session, all.state());
    expect(recorded()).toMatchObject([{ amendment, stands: true }]);
    // The clerk undoes the sentence in Word: the list says so, and lets it go.
    new Editor(all.word.document).undo();
    await rescan(all.session);
    expect(recorded()).toMatchObject([{ amendment, stands: false }]);
    expect(await forgetAmendment(all.session, recorded()[0]?.subject ?? "")).toBe(true);
    expect(recorded()).toEqual([]);
    all.word.close();
  });

  it.each(["web", "ipad"])(
    "takes tags, notes and the state in the header away with Remove all: %s",
    async (profile) => {
      const all = await overWord(docx(...LINES), profile);
      await tagAll(all.session);
      await setState(all.session, "agreed");
      // A second look, as when the file is opened again: the control in the header is no place of the text.
      await rescan(all.session);
      expect(all.state().notice?.kind).not.toBe("failed");
      await removeAll(all.session);
      expect(holdings(all.session, all.state(), {}).filter((line) => line.removable)).toEqual([]);
      const parts = Object.values(unzipSync(all.word.document.save())).map((part) => strFromU8(part));
      expect(parts.filter((part) => /"ma:1:|matters-arising/u.test(part))).toEqual([]);
      expect(parts.join("\n")).toContain("agreed by the chair");
      all.word.close();
    },
  );

  describe("where first and even pages have headers of their own", () => {
    const first = '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:titlePg/></w:sectPr></w:pPr></w:p>';
    const settings = "<w:evenAndOddHeaders/>";
    const headersOf = (all: Awaited<ReturnType<typeof overWord>>): string[] =>
      Object.entries(unzipSync(all.word.document.save())).flatMap(([name, bytes]) =>
        /header\d*\.xml$/u.test(name)
          ? [
              strFromU8(bytes)
                .replace(/<[^>]+>/gu, "")
                .trim(),
            ]
          : [],
      );

    it("states the state in each of them, and changes it in each", async () => {
      const all = await overWord(docxWith({ settings }, ...LINES, first, p("The end")));
      await setState(all.session, "agreed");
      expect(headersOf(all)).toHaveLength(3);
      for (const header of headersOf(all)) expect(header).toContain("agreed by the chair");
      await setState(all.session, "confirmed", "2026-07-01");
      for (const header of headersOf(all)) expect(header).toBe("Confirmed by the committee on 1 July 2026");
      all.word.close();
    });

    it("states it once in each header that later sections show, and in none that they do not", async () => {
      const reference = (type: string, header: number): string =>
        `<w:headerReference w:type="${type}" r:id="header${header}"/>`;
      const section = (inside: string): string => `<w:p><w:pPr><w:sectPr>${inside}</w:sectPr></w:pPr></w:p>`;
      const body = [
        section(reference("default", 1)),
        p("Annex"),
        section(reference("default", 2) + reference("first", 3) + reference("even", 4)),
        p("Plans, which go on with both headers of the annex"),
        section("<w:titlePg/>"),
      ];
      const all = await overWord(
        withHeaders(["Marsh End", "Annex", "Plans", "Not shown"], ...LINES, ...body, p("End")),
      );
      await setState(all.session, "agreed");
      const agreed = "DRAFT – agreed by the chair for circulation, not yet confirmed by the committee";
      expect(headersOf(all)).toEqual([`${agreed}Marsh End`, `${agreed}Annex`, `${agreed}Plans`, "Not shown"]);
      const confirmed = "Confirmed by the committee on 1 July 2026";
      await setState(all.session, "confirmed", "2026-07-01");
      expect(headersOf(all)).toEqual([`${confirmed}Marsh End`, `${confirmed}Annex`, `${confirmed}Plans`, "Not shown"]);
      all.word.close();
    });

    it("takes it back from each when the host fails in the middle", async () => {
      const all = await overWord(docxWith({ settings }, ...LINES, first, p("The end")));
      all.word.host.faults.add({ member: "InsertContentControl", code: "GeneralException" });
      await setState(all.session, "agreed");
      expect(all.state().notice?.kind).toBe("failed");
      for (const header of headersOf(all)) expect(header).toBe("");
      await setState(all.session, "agreed");
      for (const header of headersOf(all)) expect(header).toContain("agreed by the chair");
      all.word.close();
    });
  });
});
