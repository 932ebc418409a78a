import { strFromU8 } from "fflate";
import { cleanDocx } from "../../src/docx/clean";
import { readDocx } from "../../src/docx/read";
import type { OoxmlPackage } from "../../src/ooxml";
import { openPackage } from "../../src/ooxml/open";
import { relate, savePackage, setContentType } from "../../src/ooxml/editing";
import { partsOf } from "../support/controls";
import { docx, docxWith, NAMESPACES, p, table } from "../support/docx-builder";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const RSIDS = `<w:rsids><w:rsidRoot w:val="00AB12CD"/><w:rsid w:val="00AB12CD"/></w:rsids>`;

/** Every XML part of the clean copy of a document to which `add` gave more parts. */
function cleaned(add: (pkg: OoxmlPackage) => void): string {
  const pkg = openPackage(docxWith({ author: "Vera Quill" }, p("Minutes")));
  add(pkg);
  const copy = cleanDocx(savePackage(pkg));
  if (!copy.ok) throw new Error(copy.failure.code);
  return Object.values(partsOf(copy.value))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("A clean copy names nobody", () => {
  test("in the settings of the building blocks", () => {
    const xml = cleaned((pkg) => {
      pkg.setText("word/glossary/document.xml", `<w:glossaryDocument ${NAMESPACES}/>`);
      setContentType(pkg, "word/glossary/document.xml", `${TYPE}.document.glossary+xml`);
      relate(pkg, "word/document.xml", "glossaryDocument", "glossary/document.xml");
      pkg.setText(
        "word/glossary/settings.xml",
        `<w:settings ${NAMESPACES}>${RSIDS}<w:defaultTabStop w:val="720"/></w:settings>`,
      );
      setContentType(pkg, "word/glossary/settings.xml", `${TYPE}.settings+xml`);
      relate(pkg, "word/glossary/document.xml", "settings", "settings.xml");
    });
    expect(xml).not.toContain("rsid");
    expect(xml).toContain("w:defaultTabStop");
  });

  test.each(["with a relationship of its own", "that nothing leads to"])(
    "in a second part of core properties, %s",
    (how) => {
      const xml = cleaned((pkg) => {
        const core = strFromU8(pkg.stored("docProps/core.xml")).replaceAll("Vera Quill", "Ada Holt");
        pkg.setText("docProps/core1.xml", core);
        setContentType(pkg, "docProps/core1.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        if (how.startsWith("with")) relate(pkg, "", `${RELATIONS}/core-properties`, "docProps/core1.xml");
      });
      expect(xml).not.toMatch(/Vera Quill|Ada Holt/u);
    },
  );

  test("in a part that nothing leads to", () => {
    const xml = cleaned((pkg) => pkg.setText("draft.xml", "<draft>Ada Holt wrote this</draft>"));
    expect(xml).not.toContain("Ada Holt");
  });

  test("in a footer whose type is stated nowhere", () => {
    const xml = cleaned((pkg) => {
      const footer = `<w:ftr ${NAMESPACES}><w:p w:rsidR="00AB12CD"><w:r><w:t>Page 1</w:t></w:r></w:p></w:ftr>`;
      pkg.setText("word/footer9.xml", footer);
      relate(pkg, "word/document.xml", "footer", "footer9.xml");
    });
    expect(xml).not.toContain("rsid");
    expect(xml).toContain("Page 1");
  });
});

describe("What a tracked deletion takes out of a table is out of the text and of the clean copy", () => {
  const ROWS = table([
    ["Action", "Owner"],
    ["Mend the rack", "Ada Holt"],
    [p("Order the paint", { list: [3] }), "Ben Ilves"],
    [p("Tell the anglers", { list: [3] }), "Cora Jupp"],
  ]);
  const row = ROWS.indexOf("<w:tr>", ROWS.indexOf("Ada Holt"));
  const mark = (name: string): string => `<w:${name} w:id="5" w:author="Ann Editor" w:date="2026-01-05T10:00:00Z"/>`;
  const rowGone = `${ROWS.slice(0, row)}<w:tr><w:trPr>${mark("del")}</w:trPr>${ROWS.slice(row + "<w:tr>".length)}`;
  const cellGone = rowGone
    .replace(`<w:trPr>${mark("del")}</w:trPr>`, "")
    .replace('</w:tcPr><w:p><w:r><w:t xml:space="preserve">Ben Ilves', (found) => mark("cellDel") + found);
  const shown = (bytes: Uint8Array): readonly string[] => {
    const read = readDocx(bytes);
    if (!read.ok) throw new Error(read.failure.code);
    return read.value.source.blocks
      .map(({ text, list }) => [list?.label, text].filter(Boolean).join(" "))
      .filter((text) => text !== "");
  };

  test.each([
    ["a row", rowGone, ["Action", "Owner", "Mend the rack", "Ada Holt", "A1 Tell the anglers", "Cora Jupp"]],
    [
      "a cell",
      cellGone,
      ["Action", "Owner", "Mend the rack", "Ada Holt", "A1 Order the paint", "A2 Tell the anglers", "Cora Jupp"],
    ],
  ])("%s", (_, rows, words) => {
    const document = docx(p("Minutes"), rows, p("End"));
    const copy = cleanDocx(document);
    if (!copy.ok) throw new Error(copy.failure.code);
    expect(shown(document)).toEqual(["Minutes", ...words, "End"]);
    expect(shown(copy.value)).toEqual(["Minutes", ...words, "End"]);
  });
});
