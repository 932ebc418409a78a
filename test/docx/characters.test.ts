import { parseXml } from "../../src/ooxml/xml";
import { holdsForbidden } from "../../src/ooxml/xml/characters";
import { decodePart } from "../../src/ooxml/xml/encoding";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("characters that XML cannot hold", () => {
  // Four bytes are looked at together: each place among them, and those left over at the end.
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test.each(places)("are found behind %s others, in the text and in its bytes", (before) => {
    for (const one of ["\0", "\x01", "\x08", "\x0b", "\x1f", "\ufffe", "\uffff"]) {
      const text = `${"a".repeat(before)}${one}`;
      for (const whole of [text, `${text}é`, `${text}${"b".repeat(9)}`]) {
        expect(holdsForbidden(whole)).toBe(true);
        expect(holdsForbidden(whole, utf8(whole))).toBe(true);
      }
    }
  });

  test.each(places)("are none of those it can, behind %s others", (before) => {
    const text = `${"a".repeat(before)}\t\r\n ~\x7f\x80é“\ufffd\ufeff😀\n`;
    expect(holdsForbidden(text)).toBe(false);
    expect(holdsForbidden(text, utf8(text))).toBe(false);
  });

  test("are found in bytes that begin at any place of a file", () => {
    for (let at = 0; at < 4; at++) {
      const file = utf8(`${"x".repeat(at)}<a>\x02</a>`);
      expect(holdsForbidden("<a>\x02</a>", file.subarray(at))).toBe(true);
    }
  });

  test("are looked for in the text where the part is in another encoding", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[..."<a>b</a>"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(parseXml(...decodePart(utf16)).root.text()).toBe("b");
  });
});
