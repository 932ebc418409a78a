/** Widest line of a text that was wrapped by hand or by an editor; wider lines show that it was not. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 48;

/** The column a text is wrapped at, or null when its lines are paragraphs. */
export function wrapWidth(lines: readonly string[]): number | null {
  let width = 0;
  let filled = 0;
  for (const line of lines) {
    const length = line.trimEnd().length;
    if (length > WIDEST_WRAP) return null;
    if (length > width) width = length;
  }
  // Long lines that the next one carries on with a small letter show that somebody wrapped them.
  for (let at = 0; at + 1 < lines.length; at++)
    if (lines[at]!.trimEnd().length > width * 0.7 && /^\s*\p{Ll}/u.test(lines[at + 1]!)) filled++;
  return width >= NARROWEST_WRAP && filled >= 2 ? width : null;
}

const FRESH_START =
  /^\s*(?:[•·▪▫◦●○■□◆◇❖❍‣⁃∙►▶▸➢➤➔\uf000-\uf0ff]|[-*+–—›»→⇒§Øüo]\s|\(?\d{1,3}(?:[.)]|\t| {2})|\(?(?:[a-z][.)]|[ivx]{2,4}[.)]?)\s|[\p{L}][\p{L} &'’/-]{1,30}:(?:\s|$)|\||#|☑|☐|\[[ xX]\])/u;

/**
 * True when `next` carries on `line`: its first word would not have fitted, or it begins with a small letter after a long
 * line. Lines that begin with a bullet, number or label never do.
 */
export function carriesOn(line: string, next: string, width: number | null): boolean {
  if (width === null || next.trim() === "" || line.trim() === "" || FRESH_START.test(next)) return false;
  if (isRule(line) || isRule(next)) return false;
  const length = line.trimEnd().length;
  const word = /\S+/.exec(next)![0];
  if (length + 1 + word.length > width) return true;
  const open = line.trimEnd();
  if (length > width * 0.7 && (SMALL.test(next) ? !/[.:;!?]$/.test(open) : GOES_ON.test(open))) return true;
  // "… will write. Action:" over "Ann Ode"
  if (length > width * 0.7 && /[.!?]\sActions?:$/i.test(open)) return true;
  return length > width * 0.85 && MID_SENTENCE.test(open);
}

/** A sentence that a line begins behind another one, or goes on with, and does not end: "optimistic. It was put to Faculty". */
const MID_SENTENCE = /(?:^\s*\p{Ll}.*\s|[\p{Ll})][.;]\s(?:.*\s)?)(?:\p{Ll}+\s){2}\S*[\p{L}\d]$/u;

/** A line of underlining, across the page or below a heading. */
export const isRule = (line: string): boolean => /^\s*[=_*-]{4,}\s*$/.test(line);

/** True when `next` begins with a small letter and `line` is long and ends no sentence: one paragraph wherever it was wrapped. */
export const goesOnSmall = (line: string, next: string): boolean =>
  line.trimEnd().length >= NARROWEST_WRAP &&
  SMALL.test(next) &&
  !FRESH_START.test(next) &&
  !/(?:[.:;!?]| {2})$/.test(line);

/** Words that no sentence ends with. */
const GOES_ON = /\s(?:an?|the|and|or|of|to|for|from|with|by|in|on|at|that|which|as|is|was|be|this|its|their)$/;
/** A small letter, or an amount. */
const SMALL = /^\s*[\p{Ll}$£€]/u;

/** True when `next`, behind a blank line, carries on in mid-sentence what `first`, and `more` lines behind it, began. */
export function brokenOff(first: string, more: readonly string[], next: string): boolean {
  if (!/^\s*[\p{L}\d]/u.test(next) || FRESH_START.test(next)) return false;
  const last = (more.at(-1) ?? first).trimEnd();
  if (!/[\p{L},]$/u.test(last) || last.split(/\s+/).length < 4 || SMALL.test(first)) return false;
  // A list of words in small letters is no sentence: there the lines are short.
  return GOES_ON.test(last) || (SMALL.test(next) && (last.length >= 40 || more.length > 0));
}
