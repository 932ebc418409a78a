/**
 * Text of a file's bytes: byte order marks, UTF-16 with or without one, UTF-8, else Windows-1252. NUL and other control
 * characters (but tab, line ends and form feed) are dropped: they never carry words. Where Windows-1252 was read as
 * Latin-1, by whoever saved the file or by a decoder that makes no difference, its dashes and quotation marks are put right.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: false })
    .decode(bytes)
    .replace(/\r\n?|\u2028|\u2029|\u000b|\u000c/g, "\n")
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!)
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe]/g, "");
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; a space where it has nothing. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => byte === 0 && zeros[at & 1]!++);
  // Every second byte of Latin text in UTF-16 is zero.
  if (zeros[1]! > sample.length / 4 && zeros[0]! < sample.length / 16) return "utf-16le";
  if (zeros[0]! > sample.length / 4 && zeros[1]! < sample.length / 16) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
