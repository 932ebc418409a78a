import { control, p, r, table } from "../../support/docx-builder";
import { desk } from "./helpers";

const ACTION = "Action 5/01: Ann to write to the board";
const tags = (xml: string): number => xml.split("<w:sdt>").length - 1;

describe("what is copied and pasted", () => {
  test("a whole tagged line brings its tag along, under an id of its own", () => {
    const { editor, select, caret, lines, xml } = desk([
      p(control("ma:1:action:5-01", r(ACTION))),
      p("Next"),
      p("End"),
    ]);
    select([0, 0], [1, 0]);
    const fragment = editor.copyFragment();
    caret(2, 0);
    expect(editor.pasteFragment(fragment ?? "", editor.copy())).toBe(true);
    expect(lines()).toEqual([ACTION, "Next", ACTION, "End"]);
    expect(tags(xml())).toBe(2);
    expect(xml().match(/w:val="ma:1:action:5-01"/g)).toHaveLength(2);
    const ids = [...xml().matchAll(/<w:id w:val="(-?\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("words from the middle of a tagged line come without the tag", () => {
    const { editor, select, caret, lines, xml } = desk([p(control("action", r(ACTION))), p("See: ")]);
    select([0, 13], [0, 25]);
    const fragment = editor.copyFragment();
    caret(1);
    editor.pasteFragment(fragment ?? "", "");
    expect(lines()).toEqual([ACTION, `See: ${ACTION.slice(13, 25)}`]);
    expect(tags(xml())).toBe(1);
  });

  test("bold letters stay bold, and a copied heading's mark brings its style", () => {
    const { editor, select, caret, lines, xml } = desk([
      p("Finance", { pStyle: "Heading2" }),
      p(r("Resolved", { bold: true }) + r(" that it be paid")),
      p("The end"),
    ]);
    select([0, 0], [1, 12]);
    const fragment = editor.copyFragment();
    caret(2, 4);
    editor.pasteFragment(fragment ?? "", "");
    expect(lines()).toEqual(["Finance", "Resolved that it be paid", "The Finance", "Resolved thaend"]);
    expect(xml().match(/w:val="Heading2"/g)).toHaveLength(2);
    expect(xml().match(/<w:b\/>/g)).toHaveLength(2);
  });

  test("one undo takes it away", () => {
    const { editor, select, caret, lines } = desk([p(control("action", r(ACTION))), p("One"), p("Two")]);
    select([0, 0], [2, 0]);
    const fragment = editor.copyFragment();
    caret(2);
    editor.pasteFragment(fragment ?? "", "");
    expect(lines()).toEqual([ACTION, "One", `Two${ACTION}`, "One", ""]);
    editor.undo();
    expect(lines()).toEqual([ACTION, "One", "Two"]);
  });

  test("while changes are tracked the words are pasted as an insertion", () => {
    const { document, editor, select, caret, lines, xml } = desk([p(control("action", r(ACTION))), p("End")]);
    select([0, 0], [1, 0]);
    const [fragment, text] = [editor.copyFragment(), editor.copy()];
    document.changeTracking = "TrackAll";
    caret(1);
    editor.pasteFragment(fragment ?? "", text);
    expect(lines()).toEqual([ACTION, `End${ACTION}`, ""]);
    expect(tags(xml())).toBe(1);
    expect(xml()).toContain("<w:ins ");
  });

  test("a field of which a part is copied comes as its text", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const { editor, select, caret, lines, xml } = desk([p(r("Page ") + field + r(" of the minutes")), p("")]);
    select([0, 0], [0, 7]);
    const fragment = editor.copyFragment();
    caret(1);
    editor.pasteFragment(fragment ?? "", "");
    expect(lines()[1]).toBe("Page 12");
    expect(xml().match(/instrText>/g)).toHaveLength(2);
  });

  test("cells are copied as text alone", () => {
    const { editor, select } = desk([table([["Action", "Owner"]]), p("End")]);
    select([0, 0], [1, 5]);
    expect(editor.copyFragment()).toBeNull();
  });
});
