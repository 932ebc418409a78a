const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
/** Characters put together at once: strings grow cheaply in large pieces. */
const PIECE = 8190;

/** Base64 of bytes. Written out because classic Outlook's event runtime has no `btoa`. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    let piece = "";
    const to = Math.min(from + PIECE, bytes.length);
    for (let at = from; at < to; at += 3) {
      const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const left = bytes.length - at;
      piece += (ALPHABET[a >> 2] as string) + (ALPHABET[((a & 3) << 4) | (b >> 4)] as string);
      piece += left > 1 ? (ALPHABET[((b & 15) << 2) | (c >> 6)] as string) : "=";
      piece += left > 2 ? (ALPHABET[c & 63] as string) : "=";
    }
    pieces.push(piece);
  }
  return pieces.join("");
}

/** Bytes of base64, white space ignored; null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const plain = text.replace(/\s+/g, "").replace(/=+$/, "");
  if (plain.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let [bits, count, at] = [0, 0, 0];
  for (const character of plain) {
    const value = VALUES.get(character);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at] = (bits >> count) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
