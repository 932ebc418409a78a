import { imported, refused } from "./result";
import type { Imported } from "./result";
import { object, ShapeError } from "./shape";

/** Four million characters: far more than any profile or template, little enough to read at once. */
const LARGEST = 4_000_000;

/**
 * Reads one of the product's own JSON files: {"format": `format`, "version": 1, …}.
 *
 * @param what the file's name for the clerk ("committee profile")
 * @param read reads the content; throws ShapeError where it is damaged
 * @returns the content, or a sentence that says what is wrong and what to do
 */
export function readOwnFile<T>(source: string, format: string, what: string, read: (value: unknown) => T): Imported<T> {
  if (source.length > LARGEST) return refused(`This file is too large for a ${what}.`);
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/u, ""));
  } catch {
    return refused(`This ${what} is damaged: it is not complete JSON. Choose another file, or make it anew.`);
  }
  try {
    const file = object(value, "the file");
    if (file.format !== format)
      return refused(`This file is no ${what}. Choose a file saved by Matters Arising as one.`);
    if (file.version !== 1) {
      return refused(`This ${what} was saved by a newer version of Matters Arising. Update the add-in to read it.`);
    }
    return imported(read(file));
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return refused(`This ${what} is damaged: ${error.message}. Correct that place, or choose another file.`);
  }
}

/** Writes such a file: readable by people, one property per line. */
export const writeOwnFile = (format: string, content: object): string =>
  `${JSON.stringify({ format, version: 1, ...content }, null, 2)}\n`;
