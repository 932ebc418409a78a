import { differences } from "../../src/core/writing/differences";

const edits = (was: string, now: string): readonly (readonly [words: string, instead: string])[] =>
  differences(was, now, 0).map(({ range, text }) => [was.slice(range.start, range.end), text]);

describe("What makes one line of another", () => {
  it("is the words that change, each place by itself", () => {
    expect(edits("Ann to dig the path.", "Ann to mend the path (by Friday).")).toEqual([
      ["dig", "mend"],
      ["", " (by Friday)"],
    ]);
  });

  it("is one replacement where a name becomes a longer one, so that no half name ever stands", () => {
    const was = "Action 3: Peter to order gravel.";
    const made = differences(was, "Action 3: Ed Price to order gravel.", 0);
    expect(made).toHaveLength(1);
    const [{ range, text }] = made as [(typeof made)[number]];
    expect(was.slice(0, range.start) + text + was.slice(range.end)).toBe("Action 3: Ed Price to order gravel.");
    expect(was.slice(range.start, range.end).trim()).toBe("Peter");
  });

  it("is nothing where nothing changes", () => {
    expect(edits("Same words.", "Same words.")).toEqual([]);
  });
});
