import { p, r } from "../../support/docx-builder";
import { desk } from "./helpers";

describe("bold, headings and lists", () => {
  test("bold on a part of a run cuts it, a second time takes it off again", () => {
    const { editor, select, xml } = desk([p("Resolved: that")]);
    select([0, 0], [0, 9]);
    editor.toggle("bold");
    expect(xml()).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>Resolved:<\/w:t>/);
    expect(editor.has("bold")).toBe(true);
    editor.toggle("bold");
    expect(editor.has("bold")).toBe(false);
  });

  test("bold chosen with nothing selected is for the next letters only", () => {
    const { editor, caret, document } = desk([p("Action ")]);
    caret(0);
    editor.toggle("bold");
    editor.type("AB");
    editor.toggle("bold");
    editor.type(" to write");
    const runs = document.paragraphElements()[0]?.all("w:r") ?? [];
    expect(
      runs.map((run) => [
        run.text(),
        run.path("w:rPr", "w:b")?.get("w:val") ?? (run.path("w:rPr", "w:b") ? "on" : "off"),
      ]),
    ).toEqual([
      ["Action ", "off"],
      ["AB", "on"],
      [" to write", "0"],
    ]);
  });

  test("bold text of a heading style counts as bold", () => {
    const { editor, caret } = desk([p("Finance", { pStyle: "Heading1" }), p(r("Plain"))]);
    caret(0);
    expect(editor.has("bold")).toBe(true);
    caret(1);
    expect(editor.has("bold")).toBe(false);
  });

  test("a style is chosen by the name Word shows", () => {
    const { editor, caret, document } = desk([p("Finance")]);
    caret(0);
    editor.style("Heading 2");
    expect(document.paragraphElements()[0]?.path("w:pPr", "w:pStyle")?.get("w:val")).toBe("Heading2");
    editor.style("Normal");
    expect(document.paragraphElements()[0]?.path("w:pPr", "w:pStyle")).toBeUndefined();
  });

  test("bullets go on with Enter and end with Enter on an empty line", () => {
    const { editor, caret, document } = desk([p("Apples")]);
    caret(0);
    editor.list("bullet");
    editor.enter();
    editor.type("Pears");
    editor.enter();
    editor.enter();
    const numbered = document
      .paragraphElements()
      .map((each) => each.path("w:pPr", "w:numPr", "w:numId")?.get("w:val") ?? null);
    expect(numbered).toEqual(["2", "2", null]);
  });

  test("Tab in a list goes one level in, outside of a list it is not a list's business", () => {
    const { editor, caret, document } = desk([p("Item", { list: [1, 0] }), p("Text")]);
    caret(0);
    expect(editor.level(1)).toBe(true);
    expect(document.paragraphElements()[0]?.path("w:pPr", "w:numPr", "w:ilvl")?.get("w:val")).toBe("1");
    caret(1);
    expect(editor.level(1)).toBe(false);
  });

  test("a document without lists gets the part that defines them, and it opens again", () => {
    const { editor, caret, document, reopened } = desk([p("Item")], { numbering: null });
    caret(0);
    editor.list("number");
    expect(reopened()).toEqual(["Item"]);
    expect(document.file.related(document.mainPart, "numbering")).toBe("word/numbering.xml");
  });
});
