import fc from "fast-check";
import { guarded } from "../../src/core/text/pattern";

const word = fc.constantFrom("action", "Act", "by", "s", "k", "résumé", "A", "12", "’", "🗹", "ſo", " ", "\t", ":");
const atom: fc.Arbitrary<string> = fc.oneof(
  word,
  fc.constantFrom(".", "\\s", "\\S", "\\d", "\\w", "\\b", "[a-c]", "[^a-z]", "[’']", "[🗹é]", "\\p{Lu}", "\\p{L}", "\\P{L}", "\\P{P}", "[^\\p{Ll}.]", "[^\\p{So}:]", "[\\p{L}\\d’-]", "\\u2019", "^", "$", "\\.", "[:–—-]"), // prettier-ignore
);
const source = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(atom, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => a + b),
    fc.tuple(tie("pattern"), fc.constantFrom("?", "*", "+", "{0,8}", "{1,8}", "{2}", "+?")).map(([a, sign]) => `(?:${a})${sign}`), // prettier-ignore
    fc.tuple(tie("pattern"), fc.constantFrom("?=", "?!", "?<=", "?<!")).map(([a, sign]) => `(${sign}${a})`),
  ),
})).pattern;
const flags = fc.constantFrom("u", "iu", "yu", "iyu", "gu", "giu");
const text = fc.array(fc.oneof(word, fc.constantFrom("b", "é", "É", "K", ".", "\u00a0", "–", "ACTION")), { maxLength: 6 }); // prettier-ignore

const plain = (match: RegExpMatchArray | null): unknown => match && [match.index, ...match];

describe("a pattern that is only tried where it has a chance", () => {
  test("matches what the regular expression matches, at the same places", () => {
    fc.assert(
      fc.property(source, flags, text, fc.nat(12), (written, flag, words, at) => {
        const regexp = new RegExp(written, flag);
        const pattern = guarded(new RegExp(written, flag));
        const whole = words.join("");
        expect(pattern.test(whole)).toBe(new RegExp(written, flag).test(whole));
        regexp.lastIndex = at;
        expect(plain(pattern.execAt(whole, at))).toEqual(plain(regexp.exec(whole)));
        regexp.lastIndex = pattern.lastIndex = at;
        expect([plain(pattern.exec(whole)), pattern.lastIndex]).toEqual([plain(regexp.exec(whole)), regexp.global || regexp.sticky ? regexp.lastIndex : at]); // prettier-ignore
        regexp.lastIndex = 0;
        if (flag.includes("g")) expect(pattern.all(whole).map(plain)).toEqual([...whole.matchAll(regexp)].map(plain));
      }),
      { numRuns: 1000 },
    );
  });
});
