/** Bytes looked at for the zeros that UTF-16 has and no other text. */
const LOOKED_AT = 200;

/** Where the zeros of UTF-16 stand in a Western text: 1 when the low byte comes first, 0 when it comes last. */
function zerosAt(bytes: Uint8Array): 0 | 1 | null {
  const count = [0, 0];
  const length = Math.min(LOOKED_AT, bytes.length);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = count;
  if (Math.max(even, odd) < length / 4) return null;
  return odd > even ? 1 : 0;
}

/** The encoding of a text file: told by its first bytes, by its zeros, or UTF-8 where it is well-formed. */
function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = bytes.length > 1 ? zerosAt(bytes) : null;
  return zeros === null ? null : zeros === 1 ? "utf-16le" : "utf-16be";
}

/** Text of a file in UTF-8, in UTF-16 ("Unicode text" of Excel), or in the Windows code page that spreadsheets still save. */
export function textOf(bytes: Uint8Array): string {
  const wide = encodingOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
