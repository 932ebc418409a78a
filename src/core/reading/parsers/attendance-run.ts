import { nameAt } from "../../people/names";
import { guarded } from "../../text/pattern";
import { isGiven } from "../language/en/nicknames";
import { TITLES } from "../language/en/people";

/** A name in a row of names that lost what stood between them, with what a bracket behind it says. */
export interface RunName {
  readonly start: number;
  readonly end: number;
  readonly bracket: string | null;
}

interface Token extends RunName {
  readonly text: string;
}

const MOST_TOKENS = 120;
const LEAST_NAMES = 3;
/** Capitalised words, brackets behind some of them, and nothing else; six words at least. */
const RUN = guarded(/^\s*(?:\p{Lu}[\p{L}’'.-]*(?: \([^()]{2,30}\))?(?:\s+|$)){4,}$/u);
const TOKEN = /(\p{Lu}[\p{L}’'.-]*)(?: \(([^()]*)\))?/gu;

/**
 * "Ann Ode (Chair) Mrs Hale Tom Prior Lee Sam Dent": names of two or three words with nothing between them, told apart by
 * titles and given names; none where these tell too little. "Pete Tony Dave Jo" are so many given names.
 */
export function namesInRun(text: string): readonly RunName[] {
  if (text.length > 1500 || !RUN.test(text)) return [];
  const tokens: Token[] = [...text.matchAll(TOKEN)].map(({ 1: word, 2: bracket, index }) => ({
    text: word!,
    start: index,
    end: index + word!.length,
    bracket: bracket ?? null,
  }));
  if (tokens.length > MOST_TOKENS) return [];
  return tokens.every((token) => isGiven(token.text) && !isTitle(token)) ? tokens : cut(tokens, text);
}

const LETTER = /^\p{Lu}\.?$/u;
const isTitle = ({ text }: Token): boolean => TITLES.has(text.toLowerCase().replace(".", ""));

/** The cut into names that given names and titles speak for most. */
function cut(tokens: readonly Token[], text: string): readonly RunName[] {
  const best: ({ readonly score: number; readonly from: number; readonly sure: boolean } | null)[] = [
    { score: 0, from: 0, sure: true },
  ];
  for (let end = 1; end <= tokens.length; end++) {
    best[end] = null;
    // "Mr J R Hale": a title may stand before three.
    for (let length = 2; length <= 4 && length <= end; length++) {
      const before = best[end - length];
      const own = before ? weigh(tokens.slice(end - length, end), text) : null;
      if (before && own && before.score + own.score > (best[end]?.score ?? -Infinity))
        best[end] = { score: before.score + own.score, from: end - length, sure: own.sure };
    }
  }
  const names: RunName[] = [];
  let sure = 0;
  for (let end = tokens.length; end > 0;) {
    const here = best[end];
    if (!here) return [];
    const last = tokens[end - 1]!;
    names.unshift({ start: tokens[here.from]!.start, end: last.end, bracket: last.bracket });
    if (here.sure) sure++;
    end = here.from;
  }
  return names.length >= LEAST_NAMES && sure * 2 > names.length ? names : [];
}

/** How well these words make one name; null when they do not. */
function weigh(words: readonly Token[], text: string): { readonly score: number; readonly sure: boolean } | null {
  const first = words[0]!;
  if (words.slice(0, -1).some((word) => word.bracket !== null)) return null;
  const hit = nameAt(text.slice(first.start, words.at(-1)!.end));
  if (!hit || hit.end < words.at(-1)!.end - first.start) return null;
  if (words.slice(1).some(isTitle) || words.length > (isTitle(first) ? 4 : 3)) return null;
  // "Mr J" goes on.
  if (isTitle(first) && LETTER.test(words.at(-1)!.text)) return null;
  if (isTitle(first)) return { score: words.length === 2 || LETTER.test(words[1]!.text) ? 3 : 2, sure: true };
  const given = isGiven(first.text);
  const crossed = isGiven(words.at(-1)!.text) ? 0.5 : 0;
  return { score: (words.length === 2 ? (given ? 2 : 1) : given ? 1.2 : 0.3) - crossed, sure: given };
}
