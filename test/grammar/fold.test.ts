import fc from "fast-check";
import { Folding, fold } from "../../src/core/text/fold";

describe("Texts are compared", () => {
  test.each([
    ["O’Brien, Zoë ", "obrien zoe"],
    ["  The  Clerk:\twrote — twice…", "the clerk wrote twice"],
    ["A ' B", "a b"],
    ["don't `quote´ it", "dont quote it"],
    ["ﬁnance ½", "finance 1 2"],
    ["Jürgen Weiß (Chair)", "jurgen weiß chair"],
    ["", ""],
    ["…", ""],
  ])("%j as %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("as patterns would fold them, whatever characters they hold", () => {
    const slowly = (text: string): string =>
      text
        .normalize("NFKD")
        .replace(/[\u0300-\u036f'’‘`´]/g, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    const unit = fc.constantFrom(..."aBz09 \t\n'’‘`´.,:;()–—-…\u00a0éßİ½²ﬁΣ中\u0301\u2017😀");
    fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), (text) => expect(fold(text)).toBe(slowly(text))));
  });

  it("without what stands in brackets, where that is asked for", () => {
    const patterns = (text: string): string =>
      text
        .toLowerCase()
        .replace(/\([^()]*\)/g, " ")
        .replace(/[’']/g, "")
        .replace(/[^\p{L}\p{N}&]+/gu, " ")
        .trim();
    const heading = new Folding({ kept: "&", dropped: "'’", brackets: true }, patterns);
    expect(heading.fold("3. Parks & Paths (see the Chair's note): report")).toBe("3 parks & paths report");
    expect(heading.fold("Open (for ever")).toBe("open for ever");
    const unit = fc.constantFrom(..."aB1 &'’(().-–é");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => expect(heading.fold(text)).toBe(patterns(text))),
    );
  });
});
