const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** The plain text of an HTML body, in the manner of Outlook's "text" coercion: one line per block, cells by tabs. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s+/g, " ")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/t[dh]\s*>\s*(?=<t[dh])/gi, "\t")
    .replace(/<li\b[^>]*>/gi, "• ")
    .replace(/<\/(p|div|h[1-6]|li|tr|table|ul|ol|blockquote)\s*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole)
    .replace(/ *\n */g, "\n")
    .trim();
}

function decode(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Plain text as an HTML body. */
export function htmlOf(text: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return safe
    .split(/\r?\n/)
    .map((line) => `<div>${line || "<br>"}</div>`)
    .join("");
}

/** What stands in the body of a document; a fragment is given back as it is. */
export function bodyOf(html: string): string {
  const body = /<body\b[^>]*>([\s\S]*?)(?:<\/body\s*>|$)/i.exec(html);
  return body ? (body[1] as string) : html.replace(/<!doctype[^>]*>|<head\b[\s\S]*?<\/head\s*>|<\/?html\b[^>]*>/gi, "");
}

/**
 * What Outlook lets through of a body that an add-in sets: no scripts, no event handlers, no javascript: addresses.
 * Returns null when nothing but refused content was given.
 */
export function sanitise(html: string): string | null {
  const clean = html
    .replace(/<(script|iframe|object|embed|form)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, "")
    .replace(/(href|src)\s*=\s*(["']?)\s*javascript:[^"'>\s]*/gi, "$1=$2#");
  return html.trim() && !clean.trim() ? null : clean;
}
