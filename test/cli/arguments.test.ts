import { given, languageIn, LANGUAGES } from "../../src/cli/arguments";

const TAKES = { blocks: "alone", out: "value", language: LANGUAGES } as const;

test("files and options stand in any order; behind -- there are only files", () => {
  const asked = given(["a.txt", "--out", "x", "--blocks", "-", "--out=y", "--", "--c.txt"], TAKES);
  if (typeof asked === "string") throw new Error(asked);
  expect([asked.files, asked.has("blocks"), asked.all("out"), asked.value("out")]).toEqual([
    ["a.txt", "-", "--c.txt"],
    true,
    ["x", "y"],
    "y",
  ]);
  expect([asked.has("language"), languageIn(asked)]).toEqual([false, null]);
});

test("a language is one that can be read", () => {
  const asked = given(["--language=en-US"], TAKES);
  expect(typeof asked !== "string" && languageIn(asked)).toBe("en-US");
});

test.each([
  [["--loud"], "--loud is not known."],
  [["-b"], "-b is not known."],
  [["--toString"], "--toString is not known."],
  [["--blocks=yes"], "--blocks takes no value."],
  [["--out"], "--out wants a value."],
  [["--out", "--blocks"], "--out wants a value."],
  [["--language", "tlh"], "--language is en-GB or en-US."],
])("%j is no use: %s", (args, sentence) => {
  expect(given(args, TAKES)).toBe(sentence);
});
