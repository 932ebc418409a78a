import { itemsOn } from "../../src/core/agenda/agenda";
import type { Agenda } from "../../src/core/agenda/agenda";
import { checkPlaceholders } from "../../src/core/checks/document";
import { exclusionFor, GENERAL_EXCLUSION } from "../../src/core/agenda/exclusion.data";
import { agendaBlocks, untranslated } from "../../src/core/agenda/insert";
import type { AgendaForm } from "../../src/core/agenda/insert";
import { minutesSkeleton, skeletonFrom, skeletonOf } from "../../src/core/agenda/skeleton";
import { STANDARD_AGENDAS } from "../../src/core/agenda/standard.data";
import { read } from "../../src/core/reading";
import type { NewBlock } from "../../src/core/tagging/plan";
import type { Block } from "../../src/core/text/block";
import { MinutesBuilder } from "../support/minutes-builder";

const agenda = (id: string): Agenda => {
  const found = STANDARD_AGENDAS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const form: AgendaForm = {
  occasion: "ordinary",
  known: { committee: "Hollow Lane Parish Council", date: "3 September 2026" },
  exclusion: exclusionFor("parish-council", "england"),
  first: "en-GB",
  purposes: true,
  timings: true,
};
const words = (block: NewBlock): string =>
  block.kind === "paragraph" ? block.runs.map((run) => run.text).join("") : "";
const numbered = (blocks: readonly NewBlock[]): string[] =>
  blocks.filter((block) => block.kind === "paragraph" && block.style === "numbered").map(words);

/** Titles under which minutes report on what was given to people before. */
const REPORTING =
  /^Action tracker$|earlier meetings|(?:notes|minutes) and actions$|progress (?:report|on earlier resolutions)/u;

describe("The standard agendas", () => {
  it.each(STANDARD_AGENDAS.map((one) => [one.id, one] as const))(
    "leave no placeholder that the check before circulating would not find: %s",
    (_, one) => {
      const blank = { ...form, known: {}, exclusion: exclusionFor(one.kinds[0] ?? "other", one.nation ?? "england") };
      const skeleton = minutesSkeleton(skeletonOf(one, blank), null, {}).blocks;
      const texts = [...agendaBlocks(one, blank), ...skeleton].map(words);
      const blocks: Block[] = texts.map((text) => ({ text, place: "body" }));
      const found = checkPlaceholders(blocks).map(({ message }) => message.replace(" was never filled in.", ""));
      const left = texts.flatMap((text) => text.match(/\[\p{L}[^\]]*\]/gu) ?? []);
      expect(found).toEqual(left.filter((name) => !name.includes("signature")));
    },
  );

  it.each(STANDARD_AGENDAS.map((one) => [one.id, one] as const))(
    "give the day of the meeting in their head alone, never as that of earlier minutes: %s",
    (_, one) => {
      const known = { date: "15 March 2027" };
      const lines = agendaBlocks(one, { ...form, known }).map(words);
      expect(lines.filter((line) => line.includes("15 March 2027"))).toEqual([
        expect.stringMatching(/^Date.*: 15 March 2027$/u),
      ]);
    },
  );

  it("stand in two languages for a community council in Wales, heads and closing words too", () => {
    const welsh = agenda("community-council");
    const known = { date: "15 Mawrth 2027 / 15 March 2027" };
    const lines = agendaBlocks(welsh, { ...form, known, first: "cy" }).map(words);
    expect(lines).toContain("Dyddiad / Date: 15 Mawrth 2027 / 15 March 2027");
    expect(lines).toContain("Cynllunio / Planning (i benderfynu / to decide)");
    expect(agendaBlocks(welsh, { ...form, first: "en-GB" }).map(words)).toContain(
      "Planning / Cynllunio (to decide / i benderfynu)",
    );
    const { blocks } = minutesSkeleton([], null, known, ["cy", "en-GB"]);
    expect(blocks.map(words)).toContain(
      "Daeth y cyfarfod i ben am [time closed]. / The meeting closed at [time closed].",
    );
    const filled: Block[] = blocks.map((block) => ({
      text: words(block).replace("[present]", "Gwen Hartop"),
      place: "body",
    }));
    const { meeting, attendance } = read({ kind: "docx", blocks: filled }).minutes;
    expect(meeting.date?.value).toBe("2027-03-15");
    expect(attendance.map(({ name, status }) => [name, status])).toEqual([["Gwen Hartop", "present"]]);
  });

  it.each(
    STANDARD_AGENDAS.flatMap((one) =>
      itemsOn(one, "ordinary").flatMap(({ title }) => (REPORTING.test(title) ? [[one.id, title] as const] : [])),
    ),
  )("have items for reports on earlier actions that the reader knows as such: %s, %s", (_, title) => {
    const lines = [
      "Minutes of the meeting held on 3 December 2026",
      "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh",
      `2. ${title}`,
      "HL 11/01: Bram has cleared the ditch. Closed.",
      "HL 11/02: Cleo is still waiting for the readings. Carried forward.",
      "3. Hedge",
      "Action HL 12/01: Bram to order the hose by 18 December 2026.",
    ];
    const blocks = lines.map((text): Block => ({
      text,
      place: "body",
      ...(/^\d\./u.test(text) ? { heading: 2 } : {}),
    }));
    const { actions, previousActions } = read({ kind: "docx", blocks }).minutes;
    expect(previousActions.map(({ ref, status }) => [ref, status])).toEqual([
      ["HL 11/01", "closed"],
      ["HL 11/02", "carried"],
    ]);
    expect(actions.map(({ ref }) => ref)).toEqual(["HL 12/01"]);
  });

  it("are ten, each with an id of its own", () => {
    expect(new Set(STANDARD_AGENDAS.map((one) => one.id)).size).toBe(10);
  });

  it("begin and end a parish council's meeting as the law has it", () => {
    const titles = itemsOn(agenda("parish-council"), "ordinary").map((item) => item.title);
    expect(titles.slice(0, 5)).toEqual([
      "Opening of the meeting and notice of recording",
      "To receive and approve apologies and the reasons for absence",
      "Declarations of interest and requests for dispensation",
      "Public participation",
      "To approve the minutes of {date of last meeting}",
    ]);
    expect(titles.at(-1)).toBe("Close of the meeting");
    expect(titles.join("\n")).not.toMatch(/any other business|matters arising/iu);
  });

  it("put the election of the chair first at an annual meeting", () => {
    for (const id of ["parish-council", "full-council"]) {
      expect(itemsOn(agenda(id), "annual")[0]?.title).toMatch(/^Election of the chair/u);
    }
    expect(itemsOn(agenda("full-council"), "budget").map((item) => item.title)).toContain("Budget and council tax");
  });

  it("keep only the business summoned at an extraordinary meeting, and no minutes", () => {
    for (const one of STANDARD_AGENDAS) {
      const titles = itemsOn(one, "extraordinary").map((item) => item.title);
      expect(titles.join("\n")).not.toMatch(/minutes|other business|correspondence|urgent/iu);
      expect(titles.some((title) => title.includes("{"))).toBe(true);
      expect(titles.length).toBeLessThan(itemsOn(one, "ordinary").length);
    }
  });
});

describe("Inserting an agenda", () => {
  it("uses a title, headings, a real list, and placeholders for what is not known", () => {
    const blocks = agendaBlocks(agenda("parish-council"), form);
    expect(blocks.slice(0, 3)).toMatchObject([
      { style: "title", runs: [{ text: "Hollow Lane Parish Council" }] },
      { style: "heading1", runs: [{ text: "Agenda" }] },
      { runs: [{ text: "Date: ", bold: true }, { text: "3 September 2026" }] },
    ]);
    expect(numbered(blocks)).toContain("Public participation (15 minutes)");
    expect(numbered(blocks)).toContain("To approve the minutes of [date of last meeting] (to decide)");
    const placeholders = blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.runs.flatMap((run) => run.placeholder ?? []) : [],
    );
    for (const name of ["start", "venue", "chair", "secretary", "apologies"]) expect(placeholders).toContain(name);
    expect(blocks.map(words).join("\n")).toContain("Public Bodies (Admission to Meetings) Act 1960");
  });

  it("puts either language first, and says what is not translated", () => {
    const welsh = agenda("community-council");
    expect(numbered(agendaBlocks(welsh, { ...form, first: "cy" }))).toContain("Ymddiheuriadau / Apologies");
    expect(numbered(agendaBlocks(welsh, form))).toContain("Apologies / Ymddiheuriadau");
    expect(untranslated(welsh, "ordinary")).toEqual([]);
    const partly = { ...welsh, items: [...welsh.items, { title: "Paddling pool", purposes: [] }] };
    expect(untranslated(partly, "ordinary")).toEqual(["Paddling pool"]);
  });

  it("has the exclusion wording of the body, or a general one", () => {
    expect(exclusionFor("principal-council-committee", "scotland")).toContain("(Scotland) Act 1973");
    expect(exclusionFor("working-group", "england")).toBe(GENERAL_EXCLUSION);
  });
});

describe("Minutes from an agenda", () => {
  it("go on with the year's numbers and end with closing time, signature and date", () => {
    const items = skeletonOf(agenda("working-group"), form);
    const numbering = { prefix: "26/", next: 41, width: 3, eachMeeting: false };
    const { blocks, numbering: next } = minutesSkeleton(items, numbering, form.known);
    const headings = blocks.filter((block) => block.kind === "paragraph" && block.style === "heading2").map(words);
    expect(headings[0]).toBe("26/041 Welcome and apologies");
    expect(headings).toHaveLength(9);
    expect(next?.next).toBe(50);
    expect(blocks.slice(-3).map(words)).toEqual([
      "The meeting closed at [time closed].",
      "Signed as a correct record (chair): [signature]",
      "Date: [date of signature]",
    ]);
  });

  it("take the items of an agenda that stands in the document", () => {
    const made = new MinutesBuilder();
    made.item("1", "Welcome").item("1.1", "Fire exits", { level: 2 }).item("2", "Staffing", { restricted: true });
    expect(skeletonFrom(made.build().items)).toEqual([
      { title: "Welcome", restricted: false },
      { title: "Staffing", restricted: true },
    ]);
    expect(skeletonFrom([])).toEqual([]);
  });
});
