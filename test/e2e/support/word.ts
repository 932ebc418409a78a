import type { Page } from "playwright-core";
import { WordDocument } from "../../../src/preview/word/document";
import { unitsOf } from "../../../src/preview/word/model/units";

interface WordControl {
  document(): Uint8Array;
}

/** The bytes of the document as it would be saved now. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(() => {
    const bytes = (window.preview.host() as unknown as WordControl).document();
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/** Text of every paragraph of these bytes. */
export const linesOf = (bytes: Uint8Array): string[] => WordDocument.open(bytes).paragraphElements().map(unitsOf);

/** Text of every paragraph as the page shows it, without list numbers. */
export const shownLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".flow .p")].map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const frame of copy.querySelectorAll(".frames")) frame.remove();
      return copy.textContent ?? "";
    }),
  );
