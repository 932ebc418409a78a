const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of bytes (RFC 4648), without line breaks. */
export function base64(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const left = bytes.length - at;
    out.push(
      (ALPHABET[a >> 2] as string) + ALPHABET[((a & 3) << 4) | (b >> 4)],
      left > 1 ? (ALPHABET[((b & 15) << 2) | (c >> 6)] as string) : "=",
      left > 2 ? (ALPHABET[c & 63] as string) : "=",
    );
  }
  return out.join("");
}

/** Bytes of a text in UTF-8; lone surrogates become U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** Base64 in lines of 76 characters with CRLF (RFC 2045). */
export const base64Lines = (bytes: Uint8Array): string => (base64(bytes).match(/.{1,76}/g) ?? []).join("\r\n");

/** Quoted-printable (RFC 2045, 6.7) of a text with "\n" line ends; lines of at most 76 characters, CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const units = [...utf8(line)].map((byte, at, all) => {
        const plain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && at < all.length - 1);
        return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      });
      const rows: string[] = [];
      let row = "";
      for (const [at, unit] of units.entries()) {
        if (row.length + unit.length > (at === units.length - 1 ? 76 : 75)) {
          rows.push(`${row}=`);
          row = "";
        }
        row += unit;
      }
      return [...rows, row].join("\r\n");
    })
    .join("\r\n");
}

/** Splits a text at code points so that each piece has at most `bytes` bytes in UTF-8. */
export function utf8Pieces(text: string, bytes: number): readonly string[] {
  const result: string[] = [];
  let [piece, used] = ["", 0];
  for (const character of text) {
    const size = utf8(character).length;
    if (used + size > bytes) {
      result.push(piece);
      [piece, used] = ["", 0];
    }
    piece += character;
    used += size;
  }
  return [...result, piece];
}
