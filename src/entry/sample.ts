import address from "../../samples/minutes.docx";

/** The sample minutes, which the bundler puts into a script of their own, as a data address. */
export function sampleMinutes(): Uint8Array {
  const text = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
