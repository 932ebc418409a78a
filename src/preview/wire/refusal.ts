import { HostError } from "./errors";

/** A member this host does not play, or one (it is there) that the Word it plays is too old for. */
export function refusal(member: string, there: unknown): HostError {
  return there ? new HostError("ApiNotFound", undefined, member) : notImplemented(member);
}

/** The refusal of something that no Word played here has, naming it. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `${member} is not implemented in this Word.`, member);
}
