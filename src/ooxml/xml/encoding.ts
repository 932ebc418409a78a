import { OoxmlError } from "../errors";

/**
 * The text of an XML part: UTF-8 unless a byte order mark says UTF-16 (the two that OPC allows) or the declaration names
 * another encoding. The mark is kept, so that the text can be written back as it was.
 */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  if (named === undefined || /^utf-?8$/i.test(named)) return "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch {
    throw new OoxmlError("malformed-xml", `The document's XML is in an unknown encoding (${named}).`);
  }
}
