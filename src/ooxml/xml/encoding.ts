import { OoxmlError } from "../errors";

/**
 * The text of an XML part: UTF-8 unless a byte order mark says UTF-16 (the two that OPC allows) or the declaration names
 * another encoding. The mark is kept, so that the text can be written back as it was.
 *
 * @returns the text, and the bytes where they are the text in UTF-8
 */
export function decodePart(bytes: Uint8Array): readonly [text: string, utf8?: Uint8Array] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [decodeAs("utf-16le", bytes)];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [decodeAs("utf-16be", bytes)];
  const text = UTF8.decode(bytes);
  const named = /^\ufeff?<\?xml[^>]{0,60}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
  return named === undefined || /^utf-?(8|16)$/i.test(named) ? [text, bytes] : [decodeAs(named, bytes)];
}

/** Made once: to make one takes as long as to decode a part of usual length. */
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OoxmlError("malformed-xml", `The document's XML is in an unknown encoding (${encoding}).`);
  }
}
