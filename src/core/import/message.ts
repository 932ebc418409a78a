/** A Word document that a message carries. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Parts within parts that are followed, files that are taken, and their base64 characters. */
const [DEEPEST, MOST, LONGEST] = [8, 20, 60_000_000];

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A part's headers by their names in lower case, folded lines joined, and what stands below them. */
function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap ? text.slice(0, gap.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : "" };
}

/** A header's parameters by name: `filename="Minutes.docx"`, and RFC 2231's numbered and encoded ones as they stand. */
function parameters(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of header.matchAll(
    /;\s*([\w*-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g,
  ))
    found.set(name.toLowerCase(), quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1"));
  return found;
}

const percent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A parameter's text: plain, encoded, or in numbered pieces (RFC 2231). */
function parameter(header: string, name: string): string {
  const all = parameters(header);
  const whole = all.get(`${name}*`);
  if (whole !== undefined) return percent(whole.replace(/^[^']*'[^']*'/, ""));
  let text = "";
  for (let at = 0; at < 100; at += 1) {
    const piece = all.get(`${name}*${at}*`) ?? all.get(`${name}*${at}`);
    if (piece === undefined) break;
    text += at === 0 && all.has(`${name}*0*`) ? piece.replace(/^[^']*'[^']*'/, "") : piece;
  }
  return text ? percent(text) : (all.get(name) ?? "");
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** The bytes of base64 text; whatever is no base64 digit is passed over, as RFC 2045 asks. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [used, held, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 61) break;
    const value = VALUES.get(code);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[used++] = (held >> bits) & 0xff;
  }
  return bytes.slice(0, used);
}

/** The parts between a multipart's boundary lines. */
function partsOf(body: string, boundary: string): readonly string[] {
  const mark = boundary.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pieces = `\n${body}`.split(new RegExp(`\\r?\\n--${mark}(?:--)?[ \\t]*(?=\\r?\\n|$)`));
  return pieces.slice(1).map((piece) => piece.replace(/^\r?\n/, ""));
}

function collect(text: string, depth: number, found: CarriedFile[]): void {
  if (depth > DEEPEST || found.length >= MOST) return;
  const { headers, body } = partOf(text);
  const type = headers.get("content-type") ?? "";
  if (/^multipart\//i.test(type)) {
    const boundary = parameter(type, "boundary");
    if (boundary) for (const part of partsOf(body, boundary)) collect(part, depth + 1, found);
    return;
  }
  if (/^message\/rfc822/i.test(type)) return collect(body, depth + 1, found);
  const name = parameter(headers.get("content-disposition") ?? "", "filename") || parameter(type, "name");
  const encoded = /^base64$/i.test(headers.get("content-transfer-encoding") ?? "") && body.length <= LONGEST;
  const word = /\.(?:docx|docm|dotx)$/i.test(name) || /wordprocessingml/i.test(type);
  if (encoded && word) found.push({ name: name || "minutes.docx", bytes: bytesOf(body) });
}

/**
 * The Word documents that a message file (.eml: RFC 5322, RFC 2045) carries, in its order. Text that is no message
 * carries none; nothing is thrown.
 *
 * @param text the file, each byte a character
 */
export function documentsIn(text: string): readonly CarriedFile[] {
  const found: CarriedFile[] = [];
  collect(text, 0, found);
  return found;
}
