/** Why a package or a part of it cannot be read. */
export type OoxmlErrorCode =
  | "not-a-zip"
  | "damaged"
  | "encrypted"
  | "legacy-format"
  | "not-a-document"
  | "missing-part"
  | "malformed-xml"
  | "doctype"
  | "too-deep"
  | "too-large";

/** The one error this room throws for what it was given: a stable code and a plain sentence for a person. */
export class OoxmlError extends Error {
  constructor(
    readonly code: OoxmlErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "OoxmlError";
  }
}
