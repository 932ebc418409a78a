import type { Range } from "./block";

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms mx dr prof rev revd fr cllr clr st ste jr sr no nos vs etc eg ie e.g i.e cf approx dept est ext fig inc ltd co corp vol pp para paras tel ref hon gen col capt sgt lt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun rd ave blvd min mins hrs a.m p.m am pm".split(
    " ",
  ),
);

const CLOSING = /["'”’)\]]/;

/**
 * Cuts a text into sentences (ranges without outer spaces). A line break always ends one; a full stop after an
 * abbreviation, an initial or inside a number does not. Linear in the text's length.
 */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\n") {
      close(at);
      continue;
    }
    if (sign !== "." && sign !== "!" && sign !== "?") continue;
    let end = at + 1;
    while (end < text.length && (CLOSING.test(text[end]!) || text[end] === sign)) end++;
    if (end >= text.length) break;
    if (!isSpace(text.charCodeAt(end))) {
      if (sign !== "." || !gluedSentence(text, at)) continue;
    } else if (sign === "." && (abbreviated(text, at) || continues(text, end))) continue;
    close(end);
    at = end - 1;
  }
  close(text.length);
  return found;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000;

/** "closed.The next": a small letter before, a capital and a small letter after. */
function gluedSentence(text: string, stop: number): boolean {
  return /\p{Ll}{2}/u.test(text.slice(stop - 2, stop)) && /^\p{Lu}\p{Ll}/u.test(text.slice(stop + 1, stop + 3));
}

function abbreviated(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 12 && !isSpace(text.charCodeAt(from - 1)) && text[from - 1] !== "(") from--;
  const word = text.slice(from, stop);
  // One capital letter is an initial; single letters with stops between ("U.S.A") are an abbreviation.
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** A sentence does not begin with a small letter. */
function continues(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== "\n") at++;
  return /\p{Ll}/u.test(text[at] ?? "");
}
