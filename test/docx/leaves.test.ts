import { OoxmlError } from "../../src/ooxml";
import { parseXml, serialize } from "../../src/ooxml/xml";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (properties: string): string => `<w:r ${W}><w:rPr>${properties}</w:rPr><w:t>Apologies</w:t></w:r>`;

describe("a run's properties are looked into only when somebody asks", () => {
  test("they are there, in order, with their attributes and their place", () => {
    const rPr = parseXml(run('<w:rFonts w:ascii="A > B"/><w:b />')).root.first("w:rPr");
    expect(rPr?.children.map((at) => (at.kind === "element" ? at.name : at.kind))).toEqual(["w:rFonts", "w:b"]);
    expect(rPr?.first("w:rFonts")?.get("w:ascii")).toBe("A > B");
    expect(rPr?.first("w:b")?.parent).toBe(rPr);
  });

  test("one that is changed is written anew, its neighbours as they were", () => {
    const document = parseXml(run("<w:b/><w:i  w:val='0' />"));
    document.root.first("w:rPr")?.first("w:b")?.set("w:val", "0");
    expect(serialize(document)).toBe(run("<w:b w:val=\"0\"/><w:i  w:val='0' />"));
  });

  test("a copy of one nobody looked into holds the same", () => {
    const copy = parseXml(run("<w:b/>")).root.clone();
    expect(copy.path("w:rPr", "w:b")?.parent?.parent).toBe(copy);
    expect(copy.first("w:rPr")?.raw).toBe("<w:rPr><w:b/></w:rPr>");
  });

  test.each([
    ["a value without quotes", "<w:b w:val=0/>"],
    ["a prefix that is declared nowhere", "<q:b/>"],
    ["a tag without a name", "</>"],
    ["a tag that is not closed", "<w:b/"],
  ])("%s is told when the part is read, not later", (_, properties) => {
    expect(() => parseXml(run(properties))).toThrow(OoxmlError);
  });

  test("what is more than empty elements is read at once", () => {
    const rPr = parseXml(run('<w:b/> <w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange>')).root.first("w:rPr");
    expect(rPr?.path("w:rPrChange", "w:rPr", "w:i")).toBeDefined();
    expect(rPr?.children).toHaveLength(3);
  });
});

describe("a run's words are made a node only when somebody asks", () => {
  const words = (text: string) => parseXml(`<w:r ${W}><w:t>${text}</w:t></w:r>`);

  test("they can be read without that, and are one text in their place", () => {
    const t = words("Fish &amp; chips").root.first("w:t");
    expect(t?.text()).toBe("Fish & chips");
    expect(t?.children.map((at) => at.kind === "text" && at.value)).toEqual(["Fish & chips"]);
    expect(t?.children[0]?.parent).toBe(t);
  });

  test("changed they are written anew, in a copy as well", () => {
    const document = words("Apologies");
    const copy = document.root.clone();
    const [text] = document.root.first("w:t")?.children ?? [];
    if (text?.kind === "text") text.value = "Present";
    expect(serialize(document)).toContain("<w:t>Present</w:t>");
    expect(copy.first("w:t")?.text()).toBe("Apologies");
    expect(copy.first("w:t")?.raw).toBe("<w:t>Apologies</w:t>");
  });

  test.each(["<!-- x -->now", "<![CDATA[a < b]]>", "one<w:tab/>two", ""])(
    "what holds more or less is read at once: %s",
    (inside) => {
      const document = words(inside);
      expect(serialize(document)).toBe(`<w:r ${W}><w:t>${inside}</w:t></w:r>`);
      expect(document.root.first("w:t")?.text()).toBe(inside.replace(/<!--.*-->|<!\[CDATA\[|\]\]>|<w:tab\/>/g, ""));
    },
  );

  test("an unknown entity in them is told when they are read", () => {
    expect(() => words("a &bogus; b").root.text()).toThrow(OoxmlError);
  });
});
