/** Why something could not be done. Callers switch on the code exhaustively; `detail` is for diagnostics, never shown. */
export type FailureCode =
  | "not-supported"
  | "too-old" // the host lacks the least that the add-in declares
  | "read-only"
  | "protected"
  | "confirmed" // the committee confirmed these minutes; the add-in writes no more in them
  | "restricted-stays" // a copy for the public still holds restricted words
  | "moved-on" // the document changed since it was read; read again and plan again
  | "host-busy"
  | "host-refused"
  | "too-large"
  | "limit"
  | "gone" // the thing addressed is no longer there
  | "not-a-document"
  | "encrypted"
  | "legacy-format" // .doc
  | "cloud-only" // an attachment that is only a link
  | "cancelled"
  | "partly-written"
  | "not-loaded" // a part of the add-in did not come from its server
  | "unknown";

export interface Failure {
  readonly code: FailureCode;
  readonly detail?: string;
  /** Paragraphs that stand changed in the document although the change failed and could not be taken back. */
  readonly written?: readonly string[];
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A success. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failure with its code; `detail` goes to diagnostics only. */
export const failed = (code: FailureCode, detail?: string): Outcome<never> => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});
