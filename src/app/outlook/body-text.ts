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

/** The words above the signature: typed by the clerk, or filled by us before. */
export const typedWords = (html: string): string => {
  const { from, to } = above(html);
  return wordsOf(html.slice(from, to));
};

/** The body with our part in place of what stands above the signature. */
export function bodyWith(html: string, ours: string, typed: "replace" | "keep"): string {
  const { from, to } = above(html);
  const kept = typed === "keep" ? html.slice(from, to) : "";
  return `${html.slice(0, from)}${ours}${kept}${html.slice(to)}`;
}
