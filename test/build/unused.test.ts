import { filesBelow, textOf } from "./imports";

/**
 * What nobody uses goes. Everything that a file of src/ gives out is used by another one, or by a script or a benchmark; what
 * the preview gives out may be there for the tests, which drive it.
 */
const isCode = (path: string): boolean => /\.(?:ts|tsx|mts|mjs)$/.test(path);
const sources = filesBelow("src", isCode);
const words = new Map<string, ReadonlySet<string>>();
const wordsOf = (file: string): ReadonlySet<string> => {
  let own = words.get(file);
  if (!own) words.set(file, (own = new Set(textOf(file).match(/[\w$]+/g) ?? [])));
  return own;
};
const users = [...sources, ...filesBelow("scripts", isCode), ...filesBelow("bench", isCode)];
const tests = filesBelow("test", isCode);

const GIVEN = /^export (?:const|function|class|async function|function\*|interface|type) (\w+)/gm;

function unused(file: string): readonly string[] {
  const text = textOf(file);
  const mayUse = file.startsWith("src/preview/") ? [...users, ...tests] : users;
  return [...text.matchAll(GIVEN)]
    .map(([, name]) => name!)
    .filter((name) => text.split(new RegExp(`\\b${name}\\b`)).length < 3)
    .filter((name) => !mayUse.some((other) => other !== file && wordsOf(other).has(name)));
}

test("nothing in src is given out that nobody takes", () => {
  expect(sources.flatMap((file) => unused(file).map((name) => `${file}: ${name}`))).toEqual([]);
});
