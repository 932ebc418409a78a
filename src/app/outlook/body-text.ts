/**
 * The body of an item that is being written, as text: what the clerk typed, what we filled, and the signature are told
 * apart without a DOM. Marks of a signature: the id that Outlook on the web and new Outlook give it, and the bookmark of
 * classic Outlook.
 */
const SIGNATURE =
  /<(?:div|table|p|span|a)\b[^>]{0,400}\b(?:id|name)=(["']?)(?:x_)?(?:ms-outlook-mobile-signature|Signature|_MailAutoSig)\1[^>]{0,400}>/i;

/** Where the part above the signature begins and ends in the HTML. */
function above(html: string): { readonly from: number; readonly to: number } {
  const open = /<body\b[^>]{0,2000}>/i.exec(html);
  const from = open ? open.index + open[0].length : 0;
  const mark = SIGNATURE.exec(html.slice(from));
  if (mark) return { from, to: from + mark.index };
  const close = /<\/body>/i.exec(html);
  return { from, to: close ? close.index : html.length };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: " ",
  apos: "'",
};

/** The words of HTML, spaces made single. For comparing, never for showing as HTML. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? numbered(name) ?? whole)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();

function numbered(name: string): string | null {
  const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
  const value = code ? Number.parseInt(code, 16) : Number(/^#(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : null;
}

/** The id of the part we fill, by which it is found again; Outlook puts "x_" before ids in replies. */
const PART = "matters-arising";
const OPENING = new RegExp(`<div\\b[^>]{0,200}\\bid=(["']?)(?:x_)*${PART}\\1[^>]{0,200}>`, "i");

/** What we filled, as a part that is found again. */
export const asPart = (html: string): string => `<div id="${PART}">${html}</div>`;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Where the part that we filled before stands, from its opening to its closing tag; null without one, or a torn one. */
function partOf(html: string): Piece | null {
  const open = OPENING.exec(html);
  if (!open) return null;
  const tags = /<(\/?)div\b[^>]*>/gi;
  tags.lastIndex = open.index;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return { from: open.index, to: tag.index + tag[0].length };
  }
  return null;
}

/**
 * The words that a draft's text would take the place of: the part that we filled before, where there is one (whatever
 * stands round it, such as a meeting's link, is left alone); else all that stands above the signature.
 */
export const typedWords = (html: string): string => {
  const { from, to } = partOf(html) ?? above(html);
  return wordsOf(html.slice(from, to));
};

/** The body with our part in place of the one filled before, or of what stands above the signature. */
export function bodyWith(html: string, ours: string, typed: "replace" | "keep"): string {
  const before = partOf(html);
  const { from, to } = before ?? above(html);
  const kept = typed === "keep" && !before ? html.slice(from, to) : "";
  return `${html.slice(0, from)}${asPart(ours)}${kept}${html.slice(to)}`;
}
