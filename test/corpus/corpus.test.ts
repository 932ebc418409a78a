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
});
