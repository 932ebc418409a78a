import type { Range } from "../../core/text/block";

export interface Inline {
  readonly text: string;
  readonly bold: readonly Range[];
  readonly struck: readonly Range[];
}

const ENTITY: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  hellip: "…",
  ndash: "–",
  mdash: "—",
};

/**
 * The words of a line of Markdown, with what is bold and struck: emphasis marks (also the '' of wikis), links, images,
 * code marks, tags and escapes are taken away. One pass over the line.
 */
export function inline(source: string): Inline {
  let text = "";
  const bold: Range[] = [];
  const struck: Range[] = [];
  const open: { bold: number | null; struck: number | null } = { bold: null, struck: null };
  const sticky = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  for (let at = 0; at < source.length;) {
    const sign = source[at]!;
    const next = source[at + 1];
    let match: RegExpExecArray | null;
    if (sign === "\\" && next !== undefined && /[!-/:-@[-`{-~]/.test(next)) {
      text += next;
      at += 2;
    } else if (sign === "\\" && (next === undefined || next === "\n")) {
      // A hard break at the end of a line.
      at++;
    } else if (
      (sign === "*" || sign === "_") &&
      (match = sticky(/\*{1,3}|_{1,3}/y, at)) &&
      marks(source, at, match[0])
    ) {
      if (match[0].length >= 2) open.bold = toggle(open.bold, bold, text.length);
      at += match[0].length;
    } else if (sign === "'" && (match = sticky(/'{2,5}/y, at))) {
      if (match[0].length === 3) open.bold = toggle(open.bold, bold, text.length);
      at += match[0].length;
    } else if (sign === "~" && (next === "~" || open.struck !== null || strikes(source, at))) {
      open.struck = toggle(open.struck, struck, text.length);
      at += next === "~" ? 2 : 1;
    } else if (sign === "`") at++;
    else if (sign === "<" && (match = sticky(/<(?:\/?[a-z][^<>]{0,300}|!--[^<>]{0,300}--)>/iy, at))) {
      if (/^<br/i.test(match[0])) text += "\n";
      if (/^<\/?(?:b|strong)>/i.test(match[0])) open.bold = toggle(open.bold, bold, text.length);
      at += match[0].length;
    } else if (sign === "<" && (match = sticky(/<((?:https?:|mailto:)[^<>\s]{1,500})>/iy, at))) {
      text += match[1]!;
      at += match[0].length;
    } else if (
      (sign === "[" || sign === "!") &&
      (match = sticky(/!?\[([^[\]]{0,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)/y, at))
    ) {
      const words = inline(match[1]!);
      for (const range of words.bold) bold.push({ start: range.start + text.length, end: range.end + text.length });
      text += words.text;
      at += match[0].length;
    } else if (sign === "&" && (match = sticky(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/iy, at))) {
      text += String.fromCodePoint(match[1] ? parseInt(match[1], 16) : Number(match[2]));
      at += match[0].length;
    } else if (sign === "&" && (match = sticky(/&([a-z]{2,6});/iy, at)) && ENTITY[match[1]!]) {
      text += ENTITY[match[1]!];
      at += match[0].length;
    } else {
      text += sign;
      at++;
    }
  }
  if (open.bold !== null) toggle(open.bold, bold, text.length);
  if (open.struck !== null) toggle(open.struck, struck, text.length);
  return { text, bold, struck };
}

function toggle(from: number | null, into: Range[], at: number): number | null {
  if (from === null) return at;
  if (at > from) into.push({ start: from, end: at });
  return null;
}

/** Emphasis stands against a word; "2 * 3" and "snake_case" are themselves. */
function marks(source: string, at: number, run: string): boolean {
  const before = source[at - 1] ?? " ";
  const after = source[at + run.length] ?? " ";
  if (run[0] === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false;
  return !(/\s/.test(before) && /\s/.test(after)) || run.length >= 2;
}

/** A single "~" strikes where it stands before a word and another behind one closes it; "~5" is "about five". */
const strikes = (source: string, at: number): boolean =>
  /^~(?=\p{L}|\[)[^~]{1,500}[^~\s]~(?![~\p{L}\d])/u.test(source.slice(at, at + 600)) &&
  !/[\p{L}\d/]/u.test(source[at - 1] ?? "");
