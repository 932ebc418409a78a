import type { ReplaceEdit } from "../tagging/plan";

const piecesOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Longest common runs: for each pair of positions how many pieces two lists can still share. */
function sharedFrom(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const shared: number[][] = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      const [here, below, right] = [shared[a + 1]?.[b + 1] ?? 0, shared[a + 1]?.[b] ?? 0, shared[a]?.[b + 1] ?? 0];
      (shared[a] as number[])[b] = one[a] === other[b] ? here + 1 : Math.max(below, right);
    }
  }
  return shared;
}

/** Paragraphs longer than this are compared from both ends only: the table of pieces grows with their square. */
const MOST_PIECES = 1_200;

/** Joins replacements with nothing but white space between them: “Peter” becomes “Ed Price” in one, not “Peter Price” first. */
function joined(edits: readonly ReplaceEdit[]): readonly ReplaceEdit[] {
  const whole: ReplaceEdit[] = [];
  for (const edit of edits) {
    const before = whole.at(-1);
    const between = before ? edit.expect.slice(before.range.end, edit.range.start) : "";
    if (!before || between.trim() !== "") whole.push(edit);
    else {
      const range = { start: before.range.start, end: edit.range.end };
      whole[whole.length - 1] = { ...before, range, text: before.text + between + edit.text };
    }
  }
  return whole;
}

/**
 * The replacements that make one text of another, word by word, in reading order: what stays keeps its formatting.
 *
 * @param was the block's text as it stands; each edit expects it
 */
export function differences(was: string, now: string, block: number): readonly ReplaceEdit[] {
  const [one, other] = [piecesOf(was), piecesOf(now)];
  const edit = (start: number, end: number, text: string): ReplaceEdit => ({
    kind: "replace",
    block,
    expect: was,
    range: { start, end },
    text,
  });
  if (was === now) return [];
  if (one.length > MOST_PIECES || other.length > MOST_PIECES) return [edit(0, was.length, now)];
  const shared = sharedFrom(one, other);
  const edits: ReplaceEdit[] = [];
  let [a, b, at] = [0, 0, 0];
  while (a < one.length || b < other.length) {
    const start = at;
    let text = "";
    while ((a < one.length || b < other.length) && one[a] !== other[b]) {
      const drop = b >= other.length || (a < one.length && (shared[a + 1]?.[b] ?? 0) >= (shared[a]?.[b + 1] ?? 0));
      if (drop) at += one[a++]?.length ?? 0;
      else text += other[b++] ?? "";
    }
    if (at > start || text !== "") edits.push(edit(start, at, text));
    while (a < one.length && b < other.length && one[a] === other[b]) {
      at += one[a]?.length ?? 0;
      a += 1;
      b += 1;
    }
  }
  return joined(edits);
}
