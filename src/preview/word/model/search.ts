import type { XmlElement } from "../../../ooxml";
import { HostError } from "../../wire/errors";
import { paragraphsOf, rangeScope, type Scope } from "./scope";
import { lengthOf, piecesOf, unitsOf } from "./units";
import { wildcardSource } from "./wildcards";

/** The options of Word.SearchOptions. */
export interface SearchOptions {
  ignorePunct?: boolean;
  ignoreSpace?: boolean;
  matchCase?: boolean;
  matchPrefix?: boolean;
  matchSuffix?: boolean;
  matchWholeWord?: boolean;
  matchWildcards?: boolean;
}

/** Longest search text, escapes counted (Word.Range.search). */
const LONGEST = 255;

// With the u flag a hyphen may not be escaped outside a class, and it needs no escape there.
const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** ^ codes of Word's Find box. */
const CODES: Readonly<Record<string, string>> = {
  p: "\\r",
  t: "\\t",
  l: "\\v",
  m: "\\f",
  n: "\\u000e",
  s: "\\u00a0",
  "~": "\\u2011",
  "-": "\\u00ad",
  "+": "\\u2014",
  "=": "\\u2013",
  "^": "\\^",
  "#": "[0-9]",
  $: "\\p{L}",
  "?": "[^\\r]",
  w: "[ \\t\\u00a0]+",
  g: "\\ufffc",
};

const invalid = (): HostError => new HostError("SearchStringInvalidOrTooLong");

/** The search text as the source of a regular expression. Throws SearchStringInvalidOrTooLong. */
function plainSource(text: string, options: SearchOptions): string {
  let source = "";
  const gap = `${options.ignorePunct ? "[\\p{P}]*" : ""}${options.ignoreSpace ? "[\\s\\u00a0]*" : ""}`;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    let piece: string;
    if (char === "^") {
      const code = text.charAt(++i);
      const number = /^\d{1,5}/.exec(text.slice(i));
      if (number) {
        piece = escapeForRegExp(String.fromCharCode(Number(number[0])));
        i += number[0].length - 1;
      } else {
        const known = CODES[code];
        if (known === undefined) throw invalid();
        piece = known;
      }
    } else if (options.ignoreSpace && /\s/.test(char)) continue;
    else if (options.ignorePunct && /\p{P}/u.test(char)) continue;
    else piece = char === "'" ? "['\u2018\u2019]" : char === '"' ? '["\u201c\u201d]' : escapeForRegExp(char);
    source += source === "" ? piece : gap + piece;
  }
  return source;
}

function pattern(text: string, options: SearchOptions): RegExp {
  if (text === "" || text.length > LONGEST) throw invalid();
  const source = options.matchWildcards ? wildcardSource(text) : plainSource(text, options);
  if (source === null || source === "") throw invalid();
  const before = options.matchWholeWord || options.matchPrefix ? "(?<![\\p{L}\\p{N}_])" : "";
  const after = options.matchWholeWord || options.matchSuffix ? "(?![\\p{L}\\p{N}_])" : "";
  const flags = options.matchCase || options.matchWildcards ? "gu" : "giu";
  return new RegExp(`${before}(?:${source})${after}`, flags);
}

/** Units of a paragraph as they are searched: tracked deletions cannot be found. */
function searchable(paragraph: XmlElement): string {
  const pieces = piecesOf(paragraph);
  if (!pieces.some((piece) => piece.deleted)) return unitsOf(paragraph);
  return pieces.map((piece) => (piece.deleted ? "\0".repeat(piece.length) : piece.text)).join("");
}

/**
 * All matches in a scope, in order, not overlapping. A paragraph's end is found by ^p only. The work is bounded by the
 * scope, so a search in one paragraph costs no more in a long document.
 */
export function search(scope: Scope, text: string, options: SearchOptions): Scope[] {
  const wanted = pattern(text, options);
  const paragraphs = paragraphsOf(scope);
  const starts: number[] = [];
  let all = "";
  for (const paragraph of paragraphs) {
    starts.push(all.length);
    all += `${searchable(paragraph)}\r`;
  }
  const { start, end } = scope;
  const from = start.offset;
  const last = starts.at(-1) ?? 0;
  const to = last + Math.min(end.offset, lengthOf(end.paragraph) + 1);
  const place = (at: number, low = 0): number => {
    let found = low;
    while (found + 1 < starts.length && (starts[found + 1] as number) <= at) found++;
    return found;
  };
  const found: Scope[] = [];
  let near = 0;
  for (const match of all.matchAll(wanted)) {
    const at = match.index;
    const until = at + match[0].length;
    const beyond = match[0].endsWith("\r") && until === to + 1;
    if (match[0] === "" || at < from || (until > to && !beyond)) continue;
    near = place(at, near);
    const tail = place(Math.max(at, until - 1), near);
    const first = paragraphs[near] as XmlElement;
    const second = paragraphs[tail] as XmlElement;
    found.push(rangeScope(scope.host, first, at - (starts[near] as number), second, until - (starts[tail] as number)));
  }
  return found;
}
