/**
 * Patterns with the flag u are dear to the engine: each \p{L} is a table of seven hundred ranges, compiled anew wherever it
 * stands. Nearly all lines of minutes hold Latin-1 letters and typographic signs alone. For these a pattern has a twin
 * without the flag, in which the same classes are a few ranges: what matches is the same, and it is ready several times
 * sooner.
 */

/** Code units from one to another of plain texts: no letters, marks, digits or case beyond Latin-1 (Unicode 15, DerivedCoreProperties). */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x0, 0xff],
  // General punctuation, currency signs, arrows, technical signs; then boxes, shapes and dingbats before the circled digits.
  [0x2000, 0x2064],
  [0x20a0, 0x20c0],
  [0x2190, 0x23ff],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  // Private use, where Word keeps the signs of symbol fonts; the mark of byte order and the sign for what cannot be shown.
  [0xe000, 0xf8ff],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const plain = new Uint8Array(0x10000);
for (const [from, to] of PLAIN) plain.fill(1, from, to + 1);

/** True for a UTF-16 code unit of plain texts. */
export const isPlainCode = (code: number): boolean => plain[code] === 1;

/** What the properties hold of plain texts, as the inside of a class: as they are, and where case does not count. */
const CASED: Readonly<Record<string, string>> = {
  L: "A-Za-zªµºÀ-ÖØ-öø-ÿ",
  Lu: "A-ZÀ-ÖØ-Þ",
  Ll: "a-zµß-öø-ÿ",
  M: "",
  N: "0-9²³¹¼-¾",
};
const UNCASED: Readonly<Record<string, string>> = {
  ...CASED,
  Lu: "A-Za-zµÀ-ÖØ-öø-ÿ",
  Ll: "A-Za-zµÀ-ÖØ-öø-ÿ",
};

/**
 * The twin of a pattern for plain texts; null where there is none, because the pattern holds characters or properties that
 * are not known here.
 */
export function plainTwin({ source, flags, ignoreCase }: RegExp): RegExp | null {
  const properties = ignoreCase ? UNCASED : CASED;
  let twin = "";
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    const code = source.charCodeAt(at);
    if (code >= 0xd800 && code < 0xe000) return null;
    if (sign !== "\\") {
      if (sign === "[") inClass = true;
      else if (sign === "]") inClass = false;
      twin += sign;
      continue;
    }
    const escape = source[at + 1]!;
    if (escape === "P" || (escape === "u" && source[at + 2] === "{")) return null;
    if (escape !== "p") {
      twin += sign + escape;
      at++;
      continue;
    }
    const end = source.indexOf("}", at);
    const characters = properties[source.slice(at + 3, end)];
    if (characters === undefined) return null;
    twin += inClass ? characters : `[${characters}]`;
    at = end;
  }
  return new RegExp(twin, flags.replace("u", ""));
}
