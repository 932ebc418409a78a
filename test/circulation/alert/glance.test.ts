import { glance } from "../../../src/docx/glance";
import { p, r, table, control, deleted, docx, docxWith, inserted } from "../../support/docx-builder";

describe("a quick look into a .docx", () => {
  test("gives the visible paragraphs, header first, with text in tables and controls", () => {
    const bytes = docxWith(
      { header: p("DRAFT – not yet confirmed") },
      p("Harbour Board"),
      table([
        ["Action", "Owner"],
        ["Mend the quay & wall", "AQ"],
      ]),
      p(`${r("Present:\tAda")}${control("other", r(" Quill"))}`),
    );
    expect(glance("m.docx", bytes)).toMatchObject({
      name: "m.docx",
      paragraphs: [
        "DRAFT – not yet confirmed",
        "Harbour Board",
        "Action",
        "Owner",
        "Mend the quay & wall",
        "AQ",
        "Present: Ada Quill",
      ],
      comments: 0,
      trackedChanges: 0,
      working: false,
    });
  });

  test("counts tracked changes and comments, and reads what was deleted as gone", () => {
    const bytes = docxWith(
      {
        comments:
          '<w:comment w:id="1" w:author="A"><w:p/></w:comment><w:comment w:id="2" w:author="B"><w:p/></w:comment>',
      },
      p(`${r("The wall ")}${deleted("was sold")}${inserted("stands")}`),
      '<w:p><w:moveFrom w:id="5" w:author="A"><w:r><w:t>Moved words.</w:t></w:r></w:moveFrom></w:p>',
      '<w:p><w:moveTo w:id="6" w:author="A"><w:r><w:t>Moved words.</w:t></w:r></w:moveTo></w:p>',
    );
    expect(glance("m.docx", bytes)).toMatchObject({
      paragraphs: ["The wall stands", "Moved words."],
      comments: 2,
      trackedChanges: 4,
    });
  });

  test("knows a working file by its tags, and by its notes alone", () => {
    const tagged = docx(`<w:p>${control("ma:1:action:a1", r("Action 1: mend the wall"))}</w:p>`);
    const noted = docxWith({ files: { "customXml/item1.xml": '<m xmlns="urn:matters-arising:minutes:1"/>' } }, p("x"));
    expect(glance("t.docx", tagged)?.working).toBe(true);
    expect(glance("n.docx", noted)?.working).toBe(true);
  });

  test("the print is that of the words: tags and layout do not change it, a word does", () => {
    const plain = glance("a.docx", docx(p("Action 1: mend the wall")))?.print;
    const laidOut = glance(
      "b.docx",
      docx(p(`${r("Action 1:\t", { bold: true })}${control("ma:1:action:a", r("mend the wall"))}`)),
    );
    expect(laidOut?.print).toBe(plain);
    expect(glance("c.docx", docx(p("Action 1: sell the wall")))?.print).not.toBe(plain);
  });

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["words", new TextEncoder().encode("Minutes")],
    ["a file cut short", docx(p("Minutes")).slice(0, 300)],
  ])("%s is no document", (_name, bytes) => {
    expect(glance("x.docx", bytes)).toBeNull();
  });

  test("elements left open end in no endless search", () => {
    const torn = docxWith({}, p("Before"), "<w:moveFrom ".repeat(20_000));
    expect(glance("t.docx", torn)?.paragraphs).toEqual(["Before"]);
  });
});
