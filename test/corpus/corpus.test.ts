import { textOf } from "../build/imports";
import { read } from "../../src/core/reading";
import { allMinutes } from "./all";
import { differences } from "./compare";
import { knownGaps } from "./known-gaps";

describe("minutes of invented committees", () => {
  const all = allMinutes();

  test("there are at least forty of them", () => expect(all.length).toBeGreaterThanOrEqual(40));

  test.each(all.map((one) => [one.file, one.expected.layout, one] as const))(
    "%s: %s",
    (file, _layout, { source, expected }) => {
      expect(differences(read(source).minutes, expected)).toEqual(knownGaps[file] ?? []);
    },
  );

  test("docs/accuracy.md says what `npm run accuracy` prints", () => {
    const figures = [...textOf("docs/accuracy.md").matchAll(/\| (\d[\d,]*) +\| `npm run accuracy`/g)].map(
      ([, figure]) => Number(figure?.replace(",", "")),
    );
    const gaps = all.map(({ file }) => knownGaps[file] ?? []);
    expect(figures).toEqual([
      all.length,
      gaps.filter((found) => found.length === 0).length,
      all.reduce((sum, { expected }) => sum + (expected.actions?.length ?? 0), 0),
      gaps.flat().length,
    ]);
  });
});
