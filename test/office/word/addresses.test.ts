import { alignAround } from "../../../src/office/word/align";
import { addressOf, blockText, escapeSearch, sameText } from "../../../src/office/word/text";

/** What Word's literal search finds: matches from the left that do not overlap. */
function find(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** The range an address leads to in a text, as a host would resolve it. */
function resolved(text: string, range: { start: number; end: number }): { start: number; end: number } | null {
  const address = addressOf(text, range);
  if (!address) return null;
  if (address.kind === "whole") return { start: 0, end: text.length };
  if (address.kind === "match") {
    const start = find(text, address.needle.words)[address.needle.nth] ?? -1;
    return { start, end: start + address.needle.words.length };
  }
  const { head, tail } = address;
  const start = find(text, head.words)[head.nth] ?? -1;
  return { start, end: (find(text, tail.words)[tail.nth] ?? -1) + tail.words.length };
}

describe("Where a piece of a paragraph stands", () => {
  it("is the nth match of its words", () => {
    const text = "Ann, Joanna and Ann";
    expect(addressOf(text, { start: 16, end: 19 })).toEqual({ kind: "match", needle: { words: "Ann", nth: 1, of: 2 } });
    expect(resolved(text, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  });

  it("is the whole paragraph when only spaces are left over", () => {
    expect(addressOf("  All of it. ", { start: 2, end: 12 })).toEqual({ kind: "whole" });
  });

  it("goes from head to tail where the words are longer than a search may be", () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    const text = `Resolved: ${words}. Then tea.`;
    const range = { start: 10, end: 10 + words.length };
    expect(addressOf(text, range)?.kind).toBe("between");
    expect(resolved(text, range)).toEqual(range);
  });

  it("counts escapes: a caret is two characters of a search", () => {
    const words = "^".repeat(200);
    const range = { start: 2, end: 202 };
    const address = addressOf(`a ${words} b`, range);
    expect(address?.kind).toBe("between");
    expect(escapeSearch("5^2\tm\n")).toBe("5^^2^tm^l");
  });

  it("is not guessed where a search cannot reach it: the second of two overlapping matches", () => {
    expect(addressOf("x anana y", { start: 4, end: 7 })).toBeNull();
    expect(resolved("x anana y", { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
  });

  it("reads Word's control characters as a reader sees them", () => {
    expect(blockText("Line one\u000bline two\u0002 e\u001email\u0007")).toBe("Line one\nline two e-mail");
    expect(sameText("Owner:\u00a0Ann ", "Owner: Ann")).toBe(true);
    expect(sameText("Owner: Ann", "Owner: Anne")).toBe(false);
  });
});

describe("Lining up the caret's surroundings with the last reading", () => {
  const before = ["Title", "", "First item", "", "Second item", "", "Close"];

  it("sees a line that was edited", () => {
    expect(alignAround(before, ["", "Second item, changed", ""], 4)).toEqual({
      window: { from: 4, removed: 1, first: 1, end: 2 },
      caret: 4,
    });
  });

  it("takes the nearest of several places that look alike", () => {
    const found = alignAround(before, ["", "Something", ""], 2);
    expect(found?.caret).toBe(2);
  });

  it("sees that nothing changed when the clerk only clicked elsewhere", () => {
    expect(alignAround(before, ["First item", "", "Second item"], 6)).toEqual({ window: "same", caret: 3 });
  });

  it("sees a new line, lines that were joined, and a line split by Enter", () => {
    expect(alignAround(["a", "b"], ["a", "new", "b"], 0)?.window).toEqual({ from: 1, removed: 0, first: 1, end: 2 });
    expect(alignAround(["a", "b", "c", "d"], ["a", "bc", "d"], 1)?.window).toEqual({
      from: 1,
      removed: 2,
      first: 1,
      end: 2,
    });
    expect(alignAround(["a", "one two", "d"], ["one ", "two", "d"], 1)).toEqual({
      window: { from: 1, removed: 1, first: 0, end: 2 },
      caret: 2,
    });
  });

  it("works at both ends of the document", () => {
    expect(alignAround(["a", "b"], [null, "A", "b"], 0)?.window).toEqual({ from: 0, removed: 1, first: 1, end: 2 });
    expect(alignAround(["a", "b"], ["a", "B", null], 1)?.window).toEqual({ from: 1, removed: 1, first: 1, end: 2 });
  });

  it("finds several lines that were typed in one go behind the nearest paragraph that reads as before", () => {
    const texts = ["Heading", "Present: Ada", "", "1. Hedge", "", "Close"];
    expect(alignAround(texts, ["one", "two", "Close"], 4, ["1. Hedge", "", "Present: Ada"])).toEqual({
      window: { from: 4, removed: 1, first: 0, end: 2 },
      caret: 5,
    });
    expect(alignAround(texts, ["two", "three", "Close"], 4, ["one", "1. Hedge", ""])?.window).toEqual({
      from: 4,
      removed: 1,
      first: -1,
      end: 2,
    });
    // Far from where the caret was, and behind an empty paragraph, nothing is sure.
    expect(alignAround(texts, ["one", "two", "Close"], 0, ["1. Hedge"])).toBeNull();
    expect(alignAround(texts, ["one", "two", "1. Hedge"], 2, [""])).toBeNull();
  });

  it("does not take a line that reads like one above for that one", () => {
    const texts = ["4. Roads", "Noted.", "5. Trees", "The oak stays."];
    // "Noted." and "6. Lights" were typed at the end.
    expect(alignAround(texts, ["Noted.", "6. Lights", null], 3, ["The oak stays.", "5. Trees", "Noted."])).toEqual({
      window: { from: 4, removed: 0, first: 0, end: 2 },
      caret: 5,
    });
    // With more lines than are looked at, nothing is sure.
    expect(alignAround(texts, ["Noted.", "7. Paths", null], 3, ["None came.", "6. Lights", "Noted."])).toBeNull();
  });

  it("asks for a full reading when the surroundings are new too", () => {
    expect(alignAround(before, ["pasted one", "pasted two", "pasted three"], 3)).toBeNull();
  });
});
