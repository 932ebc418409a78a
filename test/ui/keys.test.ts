import { keyed, NO_ROWS } from "../../src/ui/shared/useKeys";

/** The keys of each list in turn. */
function through(...lists: readonly string[]): readonly (readonly string[])[] {
  let rows = NO_ROWS;
  return lists.map((list) => (rows = keyed(rows, [...list])).keys);
}

describe("The keys of rows", () => {
  it("stay with their rows when others come, go or change places", () => {
    const [first, second, third, fourth] = through("abc", "xabc", "ac", "ca");
    expect(second!.slice(1)).toEqual(first);
    expect(first).not.toContain(second![0]);
    expect(third).toEqual([first![0], first![2]]);
    expect(fourth).toEqual([first![2], first![0]]);
  });

  it("stay with a row that alone reads otherwise, at either end and in the middle", () => {
    for (const changed of ["Abc", "aBc", "abC"]) {
      const [first, second] = through("abc", changed);
      expect(second).toEqual(first);
    }
  });

  it("are new where nobody can say which row it was", () => {
    const [first, second] = through("abc", "axyc");
    expect([second![0], second![3]]).toEqual([first![0], first![2]]);
    expect(first).not.toContain(second![1]);
    expect(first).not.toContain(second![2]);
  });

  it("differ, though two rows read alike", () => {
    const [first, second] = through("aba", "aaba");
    expect(new Set(second).size).toBe(4);
    expect(first!.every((key) => second!.includes(key))).toBe(true);
  });
});
