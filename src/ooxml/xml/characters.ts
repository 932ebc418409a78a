import { OoxmlError } from "../errors";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The characters a piece of XML source stands for: the five named entities and character references resolved, line
 * ends folded to "\n" (XML 1.0, 2.11). Throws `malformed-xml` for any other entity: without a DTD there are none.
 */
export function decode(source: string): string {
  let text = source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]*)(;?)/g, (whole, name: string, end: string) => {
    const value = end ? (NAMED[name] ?? referenced(name)) : undefined;
    if (value === undefined)
      throw new OoxmlError("malformed-xml", `The document holds an unknown entity (${whole.slice(0, 20)}).`);
    return value;
  });
}

function referenced(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] ? parseInt(match[1], 16) : parseInt(match[2] as string, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

// XML 1.0, 2.2: characters that no XML document can hold, not even as references.

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * True when a text holds characters that XML cannot (NUL and other control characters).
 *
 * @param utf8 the text's bytes, where it was read from UTF-8: sixteen of them at a time are sooner looked through
 */
export const holdsForbidden = (text: string, utf8?: Uint8Array): boolean =>
  utf8 && (utf8.byteOffset & 3) === 0
    ? holdsControls(utf8) || text.includes("\ufffe") || text.includes("\uffff")
    : FORBIDDEN.test(text);

function holdsControls(bytes: Uint8Array): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, (bytes.length >> 4) << 2);
  for (let at = 0; at < words.length; at += 4) {
    const low = below(words[at]!) | below(words[at + 1]!) | below(words[at + 2]!) | below(words[at + 3]!);
    if (low & 0x80808080 && bytes.subarray(at * 4, at * 4 + 16).some(isControl)) return true;
  }
  return bytes.subarray(words.length * 4).some(isControl);
}

/** Where one of four bytes is below a space, what is borrowed shows in its highest bit. */
const below = (word: number): number => (word - 0x20202020) & ~word;

const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
