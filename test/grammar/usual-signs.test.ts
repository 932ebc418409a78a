import fc from "fast-check";
import { usualSigns } from "../../src/core/text/usual-signs";

describe("Signs that stand for others", () => {
  test.each([
    ["Ann\u00a0Ode,\u2009Cy\u202fDean", "Ann Ode, Cy Dean"],
    ["\u200bAction:\ufeff JS", " Action:  JS"],
    ["co\u2011opted, re\u2010elected", "co-opted, re-elected"],
    ["Present：Jo\u3000Hale （Chair）", "Present:Jo Hale (Chair)"],
    ["Présent – “naïve” 👩‍🌾 ½", "Présent – “naïve” 👩‍🌾 ½"],
    ["@Ann Ode to ring @ann, (@Cy Dean)", " Ann Ode to ring @ann, ( Cy Dean)"],
    ["ann@Ode Dean, @AnnOde, @ Ann Ode", "ann@Ode Dean, @AnnOde, @ Ann Ode"],
  ])("%j is read as %j", (written, usual) => expect(usualSigns(written)).toBe(usual));

  test.each([
    ["Present : Jo Hale", "Present:  Jo Hale"],
    ["Date        : 4 March 2025", "Date:         4 March 2025"],
    ["Venue\t: The Loft", "Venue:\t The Loft"],
    ["Action 3 : Jo to ring", "Action 3:  Jo to ring"],
    ["at 18 : 30 in the hall", "at 18 : 30 in the hall"],
    ["a ratio of 3 :1", "a ratio of 3 :1"],
    [" : nothing before it", " : nothing before it"],
  ])("the colon of %j stands behind its label: %j", (written, usual) => expect(usualSigns(written)).toBe(usual));

  it("stand for one code unit each", () => {
    const unit = fc.constantFrom(..."a9: \t\n.:\u00a0\u200b\u2011\u3000：ＡZ-é😀\u200d");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => expect(usualSigns(text)).toHaveLength(text.length)),
      { numRuns: 300 },
    );
  });

  it("take no time that grows faster than the text", () => {
    const long = `${" ".repeat(200_000)}:${" :".repeat(100_000)}`;
    expect(usualSigns(long)).toHaveLength(long.length);
  });
});
