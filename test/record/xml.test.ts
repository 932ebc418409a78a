import fc from "fast-check";
import { JSDOM } from "jsdom";
import { childrenOf, rootOf, textOf, unescapeXml, XmlError } from "../../src/core/record/xml";
import { escapeText, escapeXml } from "../../src/core/record/escape";

describe("The data part's XML", () => {
  it("gives back any text, save characters that XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const possible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
        expect(unescapeXml(escapeXml(text))).toBe(possible);
        expect(unescapeXml(escapeText(text))).toBe(possible);
      }),
    );
  });

  it("is what an independent parser reads too", () => {
    const { window } = new JSDOM("");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const xml = `<a b="${escapeXml(text)}">${escapeText(text)}</a>`;
        const root = new window.DOMParser().parseFromString(xml, "application/xml").documentElement;
        expect([root.getAttribute("b"), root.textContent]).toEqual([
          rootOf(xml).attributes.get("b"),
          textOf(rootOf(xml)),
        ]);
      }),
    );
  });

  it("reads what another program may have made of it", () => {
    const root = rootOf(
      `\uFEFF<?xml version='1.0'?>\r\n<!-- kept by --><m:a xmlns:m='u'\n k = "1 > 0"><m:b/><![CDATA[<&]]>&#x41;</m:a >`,
    );
    expect(root.name).toBe("m:a");
    expect(root.attributes.get("k")).toBe("1 > 0");
    expect(childrenOf(root.inner).map((child) => child.raw)).toEqual(["<m:b/>"]);
    expect(textOf(rootOf("<a>x<!-- no --><![CDATA[<&]]>&#x41;&amp;</a>"))).toBe("x<&A&");
  });

  it.each([
    ["a doctype", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["an unknown entity", "<a>&b;</a>"],
    ["an entity named like a property", "<a>&constructor;</a>"],
    ["a bare ampersand", "<a>b & c</a>"],
    ["half a surrogate pair", "<a>&#xD800;</a>"],
    ["a character beyond the last", "<a>&#x110000;</a>"],
    ["crossing tags", "<a><b></a></b>"],
    ["no end", "<a><b></b>"],
    ["two roots", "<a/><b/>"],
    ["nothing", ""],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a processing instruction", "<a><?php echo 1 ?></a>"],
    ["an abyss", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`],
  ])("refuses %s", (_, xml) => {
    expect(() => textOf(rootOf(xml))).toThrow(XmlError);
  });

  it("reads a large part in linear time", () => {
    const xml = `<a>${"<r b='c'>d &amp; e</r>\n".repeat(50_000)}</a>`;
    const before = performance.now();
    expect(childrenOf(rootOf(xml).inner)).toHaveLength(50_000);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
