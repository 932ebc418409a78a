import { control, docx, p, r, table } from "../../support/docx-builder";
import { WordDocument } from "../../../src/preview/word/document";
import { desk } from "./helpers";

const tagged = (text: string) => p(control("action", r(text)));
const blockTagged = (...paragraphs: string[]) =>
  `<w:sdt><w:sdtPr><w:tag w:val="block"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${paragraphs.join("")}</w:sdtContent></w:sdt>`;

describe("a clerk types", () => {
  test("letters go where the caret is and look like the text beside them", () => {
    const { editor, caret, lines, xml } = desk([p(r("Agreed", { bold: true }))]);
    caret(0);
    editor.type(" by all");
    expect(lines()).toEqual(["Agreed by all"]);
    expect(xml()).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Agreed by all</w:t>');
  });

  test("typing over a selection across paragraphs leaves one paragraph", () => {
    const { editor, select, lines } = desk([p("First line"), p("Second"), p("Third line")]);
    select([0, 5], [2, 5]);
    editor.type(" and");
    expect(lines()).toEqual(["First and line"]);
  });

  test("Enter in the middle breaks the paragraph in two with the same style", () => {
    const { editor, caret, lines, xml } = desk([p("OneTwo", { pStyle: "ListParagraph" })]);
    caret(0, 3);
    editor.enter();
    expect(lines()).toEqual(["One", "Two"]);
    expect(xml().match(/ListParagraph/g)).toHaveLength(2);
  });

  test("Enter at the end of a heading goes on with the style that the heading names", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:next w:val="Normal"/></w:style>';
    const { editor, caret, document } = desk([p("Finance", { pStyle: "H" })], { styles });
    caret(0);
    editor.enter();
    editor.type("The budget was noted.");
    const [, second] = document.paragraphElements();
    expect(second?.path("w:pPr", "w:pStyle")).toBeUndefined();
  });

  test("Shift+Enter stays in the paragraph", () => {
    const { editor, caret, lines } = desk([p("Hall")]);
    caret(0);
    editor.lineBreak();
    editor.type("Room 2");
    expect(lines()).toEqual(["Hall\vRoom 2"]);
  });

  test("Backspace takes a whole emoji, Ctrl+Backspace a word, and at the start joins with the line above", () => {
    const { editor, caret, lines } = desk([p("Welcome all 😀"), p("Minutes")]);
    caret(0);
    editor.backspace();
    expect(lines()[0]).toBe("Welcome all ");
    editor.backspace("word");
    expect(lines()[0]).toBe("Welcome ");
    caret(1, 0);
    editor.backspace();
    expect(lines()).toEqual(["Welcome Minutes"]);
  });

  test("Delete at the end brings the next paragraph up", () => {
    const { editor, caret, lines } = desk([p("Any"), p(" other business")]);
    caret(0);
    editor.deleteForward();
    expect(lines()).toEqual(["Any other business"]);
    editor.deleteForward("word");
    expect(lines()).toEqual(["Any other business".replace(" ", "")]);
  });

  test("pasted lines become paragraphs, the last one goes on with what followed", () => {
    const { editor, caret, lines } = desk([p("Present: .")]);
    caret(0, 9);
    editor.paste("Ann Orr\r\nBea Penn\rCy Quill");
    expect(lines()).toEqual(["Present: Ann Orr", "Bea Penn", "Cy Quill."]);
  });

  test("a cell is a room of its own: Backspace at its start does not eat the cell before", () => {
    const { editor, caret, lines } = desk([table([["Action", "Owner"]]), p("")]);
    caret(1, 0);
    editor.backspace();
    expect(lines()).toEqual(["Action", "Owner", ""]);
  });
});

describe("beside a tag", () => {
  test("what is typed after a tagged line stays outside the tag", () => {
    const { editor, caret, xml, lines } = desk([tagged("Action: Ann to write")]);
    caret(0);
    editor.type(" soon");
    expect(lines()).toEqual(["Action: Ann to write soon"]);
    expect(xml()).toMatch(/Action: Ann to write<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:r>.* soon/);
  });

  test("what is typed inside the tag belongs to it", () => {
    const { editor, caret, xml } = desk([tagged("Action: Ann to write")]);
    caret(0, 11);
    editor.type(" Orr");
    expect(xml()).toMatch(/<w:sdtContent>.*Action: Ann Orr to write.*<\/w:sdtContent>/);
  });

  test("Enter after a tagged line begins a line without the tag", () => {
    const { editor, caret, document } = desk([tagged("Action: Ann to write"), p("Next")]);
    caret(0);
    editor.enter();
    editor.type("Other business");
    const second = document.paragraphElements()[1];
    expect([...(second?.descendants("w:sdt") ?? [])]).toEqual([]);
    expect(second?.text()).toBe("Other business");
  });

  test("Enter after the last line of a control of whole paragraphs stands outside; between its lines, inside", () => {
    const { editor, caret, document } = desk([blockTagged(p("One"), p("Two"))]);
    caret(0);
    editor.enter();
    expect(document.paragraphElements().map((each) => each.closest("w:sdt") !== undefined)).toEqual([true, true, true]);
    caret(2);
    editor.enter();
    expect(document.paragraphElements()[3]?.closest("w:sdt")).toBeUndefined();
  });

  test("a locked tag refuses the letter and nothing changes", () => {
    const locked = control("x", r("Carried")).replace("<w:sdtPr>", '<w:sdtPr><w:lock w:val="contentLocked"/>');
    const { editor, caret, lines, document } = desk([p(locked)]);
    caret(0, 3);
    expect(editor.type("!")).toBe(false);
    expect(lines()).toEqual(["Carried"]);
    expect(document.undoStack).toEqual([]);
  });
});

describe("undo", () => {
  test("letters typed in a row are one step, a moved caret begins another", () => {
    const { editor, caret, lines } = desk([p("")]);
    for (const letter of "Chair") editor.type(letter);
    caret(0, 0);
    for (const letter of "The ") editor.type(letter);
    expect(lines()).toEqual(["The Chair"]);
    editor.undo();
    expect(lines()).toEqual(["Chair"]);
    editor.undo();
    expect(lines()).toEqual([""]);
    editor.redo();
    editor.redo();
    expect(lines()).toEqual(["The Chair"]);
  });

  test("typed edits and those of an add-in lie on one stack", () => {
    const { editor, caret, document, lines } = desk([p("Noted")]);
    caret(0);
    editor.type(".");
    document.transaction(() => document.journal.attribute(document.paragraphElements()[0]!, "w:rsidR", "00AA00AA"), {
      label: "InsertText",
    });
    expect(document.undoStack).toEqual(["Typing", "InsertText"]);
    editor.undo();
    editor.undo();
    expect(lines()).toEqual(["Noted"]);
    expect(document.isSaved).toBe(false);
  });

  test("everything undone, the file is byte for byte what was opened", () => {
    const bytes = docx(p("One"), tagged("Action: two"), table([["a", "b"]]), p("end"));
    const document = WordDocument.open(bytes);
    const { editor } = desk([]);
    const own = new (editor.constructor as new (d: WordDocument) => typeof editor)(document);
    own.type("Draft ");
    own.enter();
    own.list("bullet");
    own.style("Heading 1");
    while (own.undo());
    const saved = document.save();
    expect(
      WordDocument.open(saved)
        .paragraphElements()
        .map((each) => each.text()),
    ).toEqual([
      ...WordDocument.open(bytes)
        .paragraphElements()
        .map((each) => each.text()),
    ]);
  });
});
