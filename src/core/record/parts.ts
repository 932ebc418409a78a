import { EMPTY_BOOK } from "./book";
import type { RecordBook } from "./book";
import { readPart, VERSION } from "./codec";
import { mergeBooks } from "./merge";

/** The data part as a document holds it: the host's id and the XML. */
export interface StoredPart {
  readonly id: string;
  readonly xml: string;
}

export interface ReadParts {
  readonly book: RecordBook;
  /** Plain sentences for the clerk about what was repaired, or is not understood here. */
  readonly messages: readonly string[];
}

const records = (count: number): string => (count === 1 ? "1 choice" : `${count} choices`);

/** Reads every data part of a document into one book; several (after a copy or a crossing save) are merged. */
export function readParts(parts: readonly StoredPart[]): ReadParts {
  const read = parts.map((part) => readPart(part.xml));
  const book = read.reduce((whole, part) => mergeBooks(whole, part.book), EMPTY_BOOK);
  const messages: string[] = [];
  if (read.some((part) => part.damaged)) {
    const kept = records(book.entries.length);
    messages.push(
      `The notes kept in this document were damaged. ${kept} could still be read; everything else is taken from the text and its tags. Please check owners, dates and statuses once.`,
    );
  } else if (parts.length > 1) {
    messages.push(
      "This document held its notes twice, as after a copy or two saves at once. They were put together; nothing was lost.",
    );
  }
  if (book.version > VERSION) {
    messages.push(
      "Somebody works on this document with a newer version of Matters Arising. What only that version knows is kept as it is, and not shown here.",
    );
  }
  return { book, messages };
}
