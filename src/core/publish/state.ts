import { dateInWords } from "../circulation/dates";
import { choiceOf } from "../record/book";
import type { RecordBook } from "../record/book";
import type { DocumentStateName } from "../record/kinds";
import type { OtherHeader, StampEdit } from "../tagging/plan";

/** What a state says wherever it is named. The chair's agreement is no approval: the minutes stay a draft. */
interface StateWords {
  readonly header: string;
  readonly title: string;
  readonly file: string;
}

const WORDS: Readonly<Record<DocumentStateName, StateWords>> = {
  draft: { header: "DRAFT – not yet confirmed", title: "Draft minutes", file: "draft" },
  agreed: {
    header: "DRAFT – agreed by the chair for circulation, not yet confirmed by the committee",
    title: "Draft minutes",
    file: "draft for circulation",
  },
  confirmed: { header: "Confirmed by the committee{on}", title: "Minutes", file: "confirmed" },
  signed: { header: "Confirmed by the committee and signed{on}", title: "Minutes", file: "signed" },
};

/** What the state's words are made of. */
export interface StateContext {
  readonly committee: string;
  /** Day of the meeting, "YYYY-MM-DD"; null when unknown. */
  readonly date: string | null;
  /** Day of the confirmation or signature. */
  readonly on: string | null;
  readonly language: string;
  /** Pattern of file names: {committee}, {date}, {state}. */
  readonly pattern: string;
}

export interface StateStamp {
  readonly header: string;
  readonly title: string;
  /** Without extension. */
  readonly fileName: string;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every system takes: no path, no signs that Windows or SharePoint refuse, at most 120 characters. */
export function safeFileName(words: string): string {
  const name = words
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#%~&{}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[ .]+/u, "")
    .slice(0, 120)
    .replace(/[ .]+$/u, "");
  if (name === "") return "Minutes";
  return RESERVED.test(name) ? `${name} minutes` : name;
}

/** Header, title and file name of one state: they change together. */
export function stateStamp(state: DocumentStateName, context: StateContext): StateStamp {
  const words = WORDS[state];
  const day = context.date ? dateInWords(context.date, context.language) : "";
  const on = context.on ? ` on ${dateInWords(context.on, context.language)}` : "";
  const filled = context.pattern
    .replaceAll("{committee}", context.committee)
    .replaceAll("{date}", context.date ?? "")
    .replaceAll("{state}", words.file);
  return {
    header: words.header.replace("{on}", on),
    title: [context.committee, words.title.toLowerCase(), day].filter(Boolean).join(", "),
    fileName: safeFileName(filled),
  };
}

/**
 * The edit that stamps a state on the document.
 *
 * @param others headers that the document shows beside the usual one
 */
export const planStamp = (stamp: StateStamp, others: readonly OtherHeader[] = []): StampEdit => ({
  kind: "stamp",
  header: stamp.header,
  ...(others.length > 0 && { others }),
  title: stamp.title,
});

/** The state the record keeps; minutes nobody spoke of are a draft. */
export const stateOf = (book: RecordBook): DocumentStateName => choiceOf(book, "state", "minutes")?.state ?? "draft";
