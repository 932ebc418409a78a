import type { InvitationDraft } from "../draft";

const HOUR = 3_600_000;

/** The instants of the next meeting as an appointment takes them (ISO 8601, UTC); an hour where no end is stated. */
export function invitationTimes(
  draft: Pick<InvitationDraft, "start" | "end">,
): { readonly start: string; readonly end: string; readonly endKnown: boolean } | null {
  if (draft.start === null) return null;
  const start = new Date(draft.start);
  const end = draft.end === null ? new Date(start.getTime() + HOUR) : new Date(draft.end);
  return { start: start.toISOString(), end: end.toISOString(), endKnown: draft.end !== null };
}
