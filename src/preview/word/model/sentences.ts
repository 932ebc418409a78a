import { HostError } from "../../wire/errors";
import { rangeScope, stretches, type Scope } from "./scope";
import { lengthOf, unitsOf } from "./units";

function marksFrom(value: unknown): string[] {
  const marks = (Array.isArray(value) ? value : [value])
    .map((mark) => String(mark ?? ""))
    .filter((mark) => mark !== "");
  if (marks.length === 0) throw new HostError("InvalidArgument", "Punctuation marks or delimiters are needed.");
  return marks;
}

/** Where the next of some marks begins at or after `from`; the longest wins. -1 when there is none. */
function nextMark(
  text: string,
  from: number,
  marks: readonly string[],
): { readonly at: number; readonly length: number } | null {
  let found: { at: number; length: number } | null = null;
  for (const mark of marks) {
    const at = text.indexOf(mark, from);
    if (at >= 0 && (!found || at < found.at || (at === found.at && mark.length > found.length)))
      found = { at, length: mark.length };
  }
  return found;
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/**
 * Child ranges that end with one of the marks (the marks belong to them); what is left is the last one. An insertion
 * point gives the one it stands in, whole (the example of learn.microsoft.com/javascript/api/word/word.rangelocation).
 */
export function textRanges(scope: Scope, endingMarks: unknown, trimSpacing: boolean): Scope[] {
  const marks = marksFrom(endingMarks);
  const { host, start, end } = scope;
  if (start.paragraph === end.paragraph && start.offset === end.offset) {
    const whole = rangeScope(host, start.paragraph, 0, start.paragraph, lengthOf(start.paragraph));
    const all = lengthOf(start.paragraph) === 0 ? [] : textRanges(whole, endingMarks, trimSpacing);
    const around = all.find((range) => start.offset < range.end.offset) ?? all.at(-1);
    return around ? [around] : [];
  }
  const found: Scope[] = [];
  for (const { paragraph, from, to } of stretches(scope)) {
    const text = unitsOf(paragraph).slice(0, to);
    for (let at = from; at < to;) {
      const mark = nextMark(text, at, marks);
      const until = mark ? mark.at + mark.length : to;
      const [start, end] = trimSpacing ? trimmed(text, at, until) : [at, until];
      if (end > start) found.push(rangeScope(scope.host, paragraph, start, paragraph, end));
      at = until;
    }
  }
  return found;
}

interface SplitOptions {
  /** One range may run over several paragraphs. */
  readonly multiple: boolean;
  /** Leave the delimiters out. */
  readonly delimiters: boolean;
  readonly spacing: boolean;
}

/** Child ranges parted by delimiters. */
export function splitText(scope: Scope, value: unknown, options: SplitOptions): Scope[] {
  const marks = marksFrom(value);
  const found: Scope[] = [];
  let open: { paragraph: Scope["start"]["paragraph"]; offset: number } | null = null;
  const close = (paragraph: Scope["start"]["paragraph"], offset: number): void => {
    if (open) found.push(rangeScope(scope.host, open.paragraph, open.offset, paragraph, offset));
    open = null;
  };
  let last: { paragraph: Scope["start"]["paragraph"]; to: number } | null = null;
  for (const { paragraph, from, to } of stretches(scope)) {
    const text = unitsOf(paragraph).slice(0, to);
    open ??= { paragraph, offset: from };
    for (let at = from; ;) {
      const mark = nextMark(text, at, marks);
      if (!mark) break;
      close(paragraph, options.delimiters ? mark.at : mark.at + mark.length);
      at = mark.at + mark.length;
      open = { paragraph, offset: at };
    }
    if (!options.multiple) close(paragraph, to);
    last = { paragraph, to };
  }
  if (last) close(last.paragraph, last.to);
  const kept = found.filter(({ start, end }) => start.paragraph !== end.paragraph || end.offset > start.offset);
  if (!options.spacing) return kept;
  return kept.map((range) => {
    if (range.start.paragraph !== range.end.paragraph) return range;
    const { paragraph } = range.start;
    const [start, end] = trimmed(unitsOf(paragraph), range.start.offset, range.end.offset);
    return rangeScope(scope.host, paragraph, start, paragraph, end);
  });
}
