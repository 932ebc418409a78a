/** Bytes as base64 (RFC 4648 section 4), without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x6000) {
    let binary = "";
    for (const byte of bytes.subarray(at, at + 0x6000)) binary += String.fromCharCode(byte);
    parts.push(btoa(binary));
  }
  return parts.join("");
}

/** Bytes of base64 text; null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const clean = text.replace(/\s+/g, "");
  if (clean.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(clean)) return null;
  const binary = atob(clean);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
