/** A line of a text; `joins` when it goes on with the sentence that a page's end broke off. */
export interface PagedLine {
  readonly line: string;
  readonly joins: boolean;
}

/** "Page 2 of 5", "- 3 -", "Harbour Users 5 May    2": what stands at a page's foot. */
const FOOT = /^\s*(?:(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}|[-–]\s*\d{1,3}\s*[-–])\s*$/i;
const FOOT_WITH_TITLE = /^\s*\S.{2,80}?(?:\s{3,}|\t|\|\s*)(?:page\s*)?\d{1,3}(?:\s*of\s*\d{1,3})?\s*$/i;
const SMALL = /\p{Ll}/u;
/** Behind such a word even a capital letter goes on with the sentence. */
const OPEN_ENDED = /\s(?:the|an?|of|to|and|or|in|on|for|with|by|at|from|that|be|was|were|is|are)\s*$/;
const GOES_ON = /^\s*\p{Ll}[\p{Ll}’'-]*[\s,.]\s*\S/u;
/** Blank lines round a foot, at most. */
const GAP = 6;

/**
 * Lines as they were before pages cut them: where a sentence breaks off before a page's foot and goes on with a small letter
 * behind it, its second half comes first and the foot after it. Nothing is lost, and all other lines stay as they are.
 */
export function withoutPageBreaks(lines: readonly string[]): readonly PagedLine[] {
  const paged: PagedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    paged.push({ line: lines[at]!, joins: false });
    const rest = isUnfinished(lines[at]!) ? restAfterFoot(lines, at + 1, OPEN_ENDED.test(lines[at]!)) : -1;
    if (rest < 0) continue;
    paged.push({ line: lines[rest]!, joins: true });
    // Lines wrapped behind the foot belong to the same sentence.
    let end = rest + 1;
    while (
      end < lines.length &&
      lines[end]!.trim() !== "" &&
      isUnfinished(lines[end - 1]!) &&
      GOES_ON.test(lines[end]!)
    )
      paged.push({ line: lines[end++]!, joins: true });
    for (let foot = at + 1; foot < rest; foot++) paged.push({ line: lines[foot]!, joins: false });
    at = end - 1;
  }
  return paged;
}

/** A line that is not finished: it ends in a small letter or a comma, and has some length. */
function isUnfinished(line: string): boolean {
  const text = line.trimEnd();
  const last = text.at(-1);
  return text.length > 30 && last !== undefined && (last === "," || SMALL.test(last));
}

/** The line behind a page's foot that goes on with what stood before it; -1 when no foot or no such line follows. */
function restAfterFoot(lines: readonly string[], from: number, open: boolean): number {
  let foot = false;
  for (let at = from; at < lines.length && at < from + GAP; at++) {
    const line = lines[at]!.replace(/\f/g, "");
    if (line.trim() === "") continue;
    if (!foot && (FOOT.test(line) || FOOT_WITH_TITLE.test(line))) foot = true;
    else return foot && (GOES_ON.test(line) || (open && /^\s*\p{Lu}\p{Ll}+\s[^:]*$/u.test(line))) ? at : -1;
  }
  return -1;
}
