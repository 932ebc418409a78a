import { OoxmlError, type OoxmlErrorCode } from "../ooxml";
import { failed, type FailureCode, type Outcome } from "../ports/outcome";

const CODES: Readonly<Record<OoxmlErrorCode, FailureCode>> = {
  "not-a-zip": "not-a-document",
  damaged: "not-a-document",
  "not-a-document": "not-a-document",
  "missing-part": "not-a-document",
  "malformed-xml": "not-a-document",
  doctype: "not-a-document",
  "too-deep": "too-large",
  "too-large": "too-large",
  encrypted: "encrypted",
  "legacy-format": "legacy-format",
};

/** An unreadable package as a failure of the ports; `detail` is the plain sentence, fit for a command line. */
export const failureOf = (error: OoxmlError): Outcome<never> => failed(CODES[error.code], error.message);

/** The failure that an error means, where it says that a file cannot be read; throws any other. */
export function failureOfFile(error: unknown): Outcome<never> {
  if (error instanceof OoxmlError) return failureOf(error);
  throw error;
}
