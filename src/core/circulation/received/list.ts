import { readOwnFile, writeOwnFile } from "../../import/json-file";
import type { Imported } from "../../import/result";
import { listOf, object, oneOf, orNull, text } from "../../import/shape";
import { REPLY_KINDS, type ReplyNote } from "./reply";

/** What replies told, gathered for the clerk's document. */
export interface ReplyList {
  /** The committee, as the minutes name it. */
  readonly committee: string;
  readonly notes: readonly ReplyNote[];
}

const FORMAT = "matters-arising/replies";

/** The list as a file that the Word pane takes up. */
export const writeReplies = (list: ReplyList): string => writeOwnFile(FORMAT, list);

/** Reads such a file; a sentence that says what to do for any other. */
export const readReplies = (source: string): Imported<ReplyList> =>
  readOwnFile(source, FORMAT, "list of replies", (value) => {
    const file = object(value, "the file");
    return { committee: text(file.committee, "the committee"), notes: listOf(noteOf)(file.notes, "reply") };
  });

function noteOf(value: unknown, path: string): ReplyNote {
  const entry = object(value, path);
  return {
    kind: oneOf(REPLY_KINDS)(entry.kind, `${path}, kind`),
    from: text(entry.from, `${path}, from`),
    words: text(entry.words, `${path}, words`),
    substitute: orNull(text)(entry.substitute, `${path}, substitute`),
    refs: listOf(text)(entry.refs, `${path}, references`),
  };
}

const same = (one: ReplyNote, other: ReplyNote): boolean =>
  one.kind === other.kind && one.from === other.from && one.words === other.words;

/** The list with more notes; what it holds already is not told twice. */
export const addNotes = (notes: readonly ReplyNote[], more: readonly ReplyNote[]): readonly ReplyNote[] => [
  ...notes,
  ...more.filter(
    (note, at) => !notes.some((old) => same(old, note)) && more.findIndex((one) => same(one, note)) === at,
  ),
];

/** The list without one note. */
export const withoutNote = (notes: readonly ReplyNote[], gone: ReplyNote): readonly ReplyNote[] =>
  notes.filter((note) => !same(note, gone));

const named = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

/**
 * The lines that the clerk's document takes up, one for each kind of note: apologies in one sentence, a substitute each,
 * items and corrections with who asked.
 */
export function linesFor(kind: ReplyNote["kind"], notes: readonly ReplyNote[]): readonly string[] {
  const mine = notes.filter((note) => note.kind === kind);
  if (mine.length === 0) return [];
  if (kind === "apologies")
    return [`Apologies were received from ${named([...new Set(mine.map((note) => note.from))])}.`];
  return mine.map((note) => {
    if (kind === "substitute") return `${note.substitute ?? "[name]"} (substitute for ${note.from})`;
    if (kind === "done")
      return `${note.refs.length > 0 ? `${note.refs.join(", ")}: ` : ""}reported done by ${note.from}: ${note.words}`;
    return `${note.words} (${note.from})`;
  });
}
