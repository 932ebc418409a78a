import { hashOf } from "../../record/hash";

/**
 * A short name for a file's visible text, by which it is known again: letters and digits count, spaces, punctuation and
 * layout do not, so that a clean copy and the working file it came from have the same one.
 */
export const printOf = (paragraphs: readonly string[]): string =>
  hashOf(paragraphs.map((words) => words.replace(/[^0-9A-Za-z\u00c0-\uffff]+/g, "")).join(""));

/** A short hash by which an address is known again without being kept. */
export const addressHash = (address: string): string => hashOf(address.toLowerCase()).slice(0, 8);
