import { strFromU8 } from "fflate";
import { cleanDocx } from "../../src/docx/clean";
import { OoxmlPackage } from "../../src/ooxml/package";
import { relate, savePackage, setContentType } from "../../src/ooxml/editing";
import { partsOf } from "../support/controls";
import { docxWith, NAMESPACES, p } from "../support/docx-builder";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const RSIDS = `<w:rsids><w:rsidRoot w:val="00AB12CD"/><w:rsid w:val="00AB12CD"/></w:rsids>`;

/** Every XML part of the clean copy of a document to which `add` gave more parts. */
function cleaned(add: (pkg: OoxmlPackage) => void): string {
  const pkg = OoxmlPackage.open(docxWith({ author: "Vera Quill" }, p("Minutes")));
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
