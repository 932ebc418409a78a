import { DRAFT_KINDS } from "../../core/circulation/make";
import { draftGroups } from "./drafts";
import type { Failure } from "../../ports/outcome";
import type { Session } from "./session";
import { readMinutes, type OutlookState } from "./state";

/** How often each word occurs, as "action 3, decision 1"; "none" for nothing. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(", ") || "none";
}

function minutesLines(state: OutlookState): readonly string[] {
  const read = readMinutes(state);
  if (!read) {
    const { minutes } = state;
    return [`minutes: ${minutes.phase}${minutes.phase === "failed" ? `, ${minutes.failure.code}` : ""}`];
  }
  const { minutes, blocks, facts, parts, bytes, tagged } = read;
  const drafts = draftGroups(state).flatMap((group) => group.drafts);
  const people = drafts.flatMap((draft) => draft.recipients);
  return [
    `minutes: ${bytes.length} bytes, ${blocks.length} paragraphs, ${tagged ? "tagged" : "not tagged"}, data parts ${parts.length}`,
    `read: actions ${minutes.actions.length}, decisions ${minutes.decisions.length}, people ${minutes.attendance.length}, next meeting ${minutes.nextMeeting ? "yes" : "no"}, restricted ${minutes.restricted.length}`,
    `traces: comments ${facts.comments?.length ?? 0}, tracked changes ${facts.trackedChanges?.length ?? 0}`,
    `drafts: ${tally(drafts.map((draft) => draft.kind))}; done ${Object.keys(state.ticked).length}`,
    `recipients: ${tally(people.map((person) => `${person.field} ${person.address ? "known" : "blank"},`))}`,
    `questions: ${tally(drafts.flatMap((draft) => draft.notices.map((notice) => notice.code)))}`,
  ];
}

/** Outlook's own number of an error; any other detail could hold words. */
const numberOf = ({ detail = "" }: Failure): string => (/^\d{1,5}$/.test(detail) ? ` ${detail}` : "");

const flag = (name: string, on: boolean): string => `${name} ${on ? "yes" : "no"}`;

/**
 * What helps somebody else to understand what went wrong: versions, what this Outlook can do, counts and codes. Not a
 * word of the minutes or the mail, no name, no address.
 */
export function diagnostics(session: Session): string {
  const state = session.store.get();
  const { capabilities: can, item, told } = state;
  const files = item?.attachments ?? [];
  const open = DRAFT_KINDS.find((kind) => state.open === kind || state.open?.startsWith(`${kind}:`));
  return [
    ...(session.about ?? []),
    `language: ${session.language}; zones: mailbox ${can.timeZone}, machine ${session.localZone}`,
    `situation: ${can.situation}; ${flag("attach", can.attachBase64)}, ${flag("message form", can.openMessageForm)}, ${flag("appointment form", can.openAppointmentForm)}, ${flag("reply with file", can.replyWithAttachment)}, ${flag("drop", can.dragAndDropEvent)}`,
    `item: ${item ? `people ${item.to.length} + ${item.cc.length} + ${item.bcc.length}, body ${item.bodyHtml.length} characters, files ${tally(files.map((file) => file.kind))}` : "none"}`,
    ...minutesLines(state),
    `draft shown: ${open ?? "none"}; waiting for an answer: ${state.pending ? tally(state.pending.changes.map((change) => `${change.field} ${change.verdict},`)) : "no"}`,
    `remembered: invitations ${state.invitations.length}, record ${state.log.length}, replies ${session.replies.get().length}`,
    `last notice: ${told ? (told.kind === "failed" ? `failed, ${told.failure.code}${numberOf(told.failure)}` : told.kind) : "none"}`,
    "",
  ].join("\n");
}

/** Puts the diagnostics on the clipboard, or shows them for copying where the host forbids that. */
export async function copyDiagnostics(session: Session): Promise<"copied" | "shown"> {
  const bytes = new TextEncoder().encode(diagnostics(session));
  const file = { name: "matters-arising-diagnostics.txt", mediaType: "text/plain", bytes };
  if ((await session.deliver.deliver(file, "copy")).ok) return "copied";
  await session.deliver.deliver(file, "show");
  return "shown";
}
