import { agendaSeeds, withSeeds } from "../../src/core/agenda/seeds";
import { readTemplate, templateFrom, writeTemplate } from "../../src/core/agenda/template";
import { MinutesBuilder } from "../support/minutes-builder";

function july() {
  const made = new MinutesBuilder();
  made.meeting({ date: "2026-07-02" });
  made.previous("Bram to mend the gate.", { ref: "HL 06/02", status: "closed" });
  made.previous("Cleo to ask about insurance; carried forward.", { ref: "HL 06/03", status: "carried" });
  made.item("3", "Water");
  made.line("Composting will be on the next agenda. The meeting then had tea.");
  made.line("The treasurer reports quarterly on rents.");
  made.line("The bee survey was deferred until the autumn.");
  made.line("There being no other business, the meeting was adjourned until the next meeting.");
  made.line("· A talk on slugs is required for the next meeting.");
  made.action("Ada Fenn to write to the council", { ref: "HL 07/02" });
  made.item("9", "Tenancy dispute", { restricted: true });
  made.line("The complaint of plot nine will be on the next agenda.");
  const last = made.blocks.length;
  made.set({ restricted: [{ from: last - 2, to: last }] });
  return made;
}

describe("What the last minutes leave for the next agenda", () => {
  it("are open actions and promised business, each with its sentence", () => {
    const made = july();
    const seeds = agendaSeeds(made.build(), made.blocks);
    expect(seeds.map(({ reason, title }) => [reason, title])).toEqual([
      ["open-action", "HL 06/03: Cleo to ask about insurance; carried forward."],
      ["open-action", "HL 07/02: Ada Fenn to write to the council"],
      ["next-agenda", "Composting"],
      ["recurring", "The treasurer reports quarterly on rents"],
      ["deferred", "Bee survey"],
      ["next-agenda", "Talk on slugs"],
      ["next-agenda", "Complaint of plot nine"],
    ]);
    expect(seeds[2]?.sentence).toBe("Composting will be on the next agenda.");
    expect(seeds.map((seed) => seed.restricted)).toEqual([false, false, false, false, false, false, true]);
  });

  it("stand where the clerk wants them, restricted ones behind the exclusion", () => {
    const made = july();
    const seeds = agendaSeeds(made.build(), made.blocks).slice(-2);
    const items = [
      { title: "Apologies", purposes: [] },
      { title: "Other", purposes: [] },
      { title: "Exclusion", purposes: [], excludes: true },
    ];
    expect(withSeeds(items, seeds, 0).map((item) => item.title)).toEqual([
      "Apologies",
      "Talk on slugs",
      "Other",
      "Exclusion",
      "Complaint of plot nine",
    ]);
  });
});

describe("A committee's own template", () => {
  const about = { id: "t1", name: "Our agenda", committee: "Hollow Lane", scope: "agenda" as const };

  it("keeps headings and items, puts placeholders for what changes, and takes nothing restricted", () => {
    const made = new MinutesBuilder();
    const when = made.line("Thursday 2 July 2026 in the hut");
    made.attendee("Ada Fenn");
    made.item("1", "Water");
    made.line("The leak was discussed.");
    made.item("2", "Tenancy dispute", { restricted: true });
    made.set({ restricted: [{ from: 4, to: 5 }] });
    made.meeting({ date: "2026-07-02" });
    const read = made.build();
    const minutes = {
      ...read,
      meeting: { ...read.meeting, date: { value: "2026-07-02", ...made.fact(when, "2 July 2026") } },
    };
    const { content } = templateFrom(made.blocks, minutes, about);
    expect(content).toEqual([
      {
        kind: "paragraph",
        style: "normal",
        runs: [{ text: "Thursday " }, { text: "[date]", placeholder: "date" }, { text: " in the hut" }],
      },
      { kind: "paragraph", style: "normal", runs: [{ text: "[present]", placeholder: "present" }] },
      { kind: "paragraph", style: "heading1", runs: [{ text: "1 Water" }] },
    ]);
  });

  it("comes back from its file, tables too", () => {
    const made = new MinutesBuilder();
    made.line("Name", { cell: { table: 0, row: 0, column: 0, paragraph: 0 } });
    made.line("Task", { cell: { table: 0, row: 0, column: 1, paragraph: 0 } });
    made.line("Steps", { list: { label: "1.", level: 1, ordered: true } });
    const template = templateFrom(made.blocks, made.build(), { ...about, scope: "document" });
    expect(template.content[0]).toEqual({ kind: "table", rows: [["Name", "Task"]] });
    expect(readTemplate(writeTemplate(template))).toEqual({ ok: true, value: template, remarks: [] });
    expect(
      readTemplate(
        '{"format":"matters-arising/template","version":1,"id":"x","name":"y","committee":"","content":[{"kind":"picture"}]}',
      ),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining("content 1 is neither a paragraph nor a table"),
    });
  });
});
