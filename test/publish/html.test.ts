import { JSDOM } from "jsdom";
import axe from "axe-core";
import { minutesPage } from "../../src/core/publish/html";
import { MinutesBuilder } from "../support/minutes-builder";

const cell = (row: number, column: number, more = {}) => ({ cell: { table: 0, row, column, paragraph: 0, ...more } });
const list = (level: number, label: string) => ({ list: { level, label, ordered: label !== "•" } });

function page() {
  const made = new MinutesBuilder();
  made.line("Hollow Lane", { heading: 1 });
  made.line("Water & <drains>", { heading: 3 });
  made.line("The leak was mended.", { bold: [{ start: 4, end: 8 }], struck: [{ start: 13, end: 19 }] });
  made.line("first", list(0, "a)"));
  made.line("under it", list(1, "•"));
  made.line("second", list(0, "b)"));
  made.line("Name", cell(0, 0, { headerRow: true }));
  made.line("Task", cell(0, 1, { headerRow: true }));
  made.line("Ada", cell(1, 0));
  made.line("to dig\nand plant", cell(1, 1));
  made.line("Page 1", { place: "footer" });
  made.line('<script>alert("x")</script>');
  return minutesPage(made.blocks, made.build(), {
    title: "Minutes of 2 July",
    language: "cy",
    state: "DRAFT",
    audience: "public",
  });
}

describe("The minutes as a page", () => {
  const { document } = new JSDOM(page()).window;

  it("has its language, one h1, and headings without gaps", () => {
    expect(document.documentElement.lang).toBe("cy");
    expect(
      [...document.querySelectorAll("h1,h2,h3,h4")].map((heading) => `${heading.tagName} ${heading.textContent}`),
    ).toEqual(["H1 Minutes of 2 July", "H2 Hollow Lane", "H3 Water & <drains>"]);
    expect(document.querySelector(".state")?.textContent).toBe("DRAFT");
  });

  it("has real lists with the document's own numbers, and tables with header cells", () => {
    const top = document.querySelector("main > ol");
    expect([...(top?.children ?? [])].map((item) => item.firstChild?.textContent)).toEqual(["a) first", "b) second"]);
    expect(top?.querySelector("ul > li")?.textContent).toBe("under it");
    expect([...document.querySelectorAll("thead th[scope=col]")].map((head) => head.textContent)).toEqual([
      "Name",
      "Task",
    ]);
    expect([...document.querySelectorAll("tbody td")].map((data) => data.textContent)).toEqual([
      "Ada",
      "to digand plant",
    ]);
    expect(document.querySelectorAll("tbody td br")).toHaveLength(1);
  });

  it("keeps bold and struck words, leaves out running heads, and treats words as words", () => {
    expect(document.querySelector("p strong")?.textContent).toBe("leak");
    expect(document.querySelector("p s")?.textContent).toBe("mended");
    expect(document.body.textContent).not.toContain("Page 1");
    expect(document.querySelector("script")).toBeNull();
    expect(document.body.textContent).toContain('<script>alert("x")</script>');
  });

  it("has no accessibility fault that axe can see", async () => {
    const { window } = new JSDOM(page(), { runScripts: "outside-only" });
    window.eval(axe.source);
    const tester = (window as unknown as { axe: typeof axe }).axe;
    const found = await tester.run(window.document, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map((fault) => fault.id)).toEqual([]);
  });

  it("takes the items as headings where the document has none", () => {
    const made = new MinutesBuilder();
    made.item("1", "Water");
    const [first] = made.blocks.splice(0, 1, { text: "1 Water", place: "body" });
    expect(first?.heading).toBe(1);
    const html = minutesPage(made.blocks, made.build(), { title: "M", language: "en-GB", state: "", audience: "all" });
    expect(html).toContain("<h2>1 Water</h2>");
  });
});
