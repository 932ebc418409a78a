/** Codes that Word's host answers with (Word.ErrorCodes and OfficeExtension.ErrorCodes). */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong"
  | "ActivityLimitReached";

const MESSAGES: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path refers to an object that is no longer kept.",
  ItemNotFound: "The requested item doesn't exist.",
  NotAllowed: "The attempted operation is not allowed for the current document.",
  NotImplemented: "The requested feature isn't implemented.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
  ActivityLimitReached: "Activity limit has been reached.",
};

/** An error that the host answers a call with. `location` is filled in by the interpreter ("Class.Member"). */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode | (string & {}),
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? (MESSAGES as Readonly<Record<string, string>>)[code] ?? code);
    this.name = "HostError";
  }
}

/** Shorthand for the most frequent refusal: an argument that Word does not take. */
export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
}
