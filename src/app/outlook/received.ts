import { asChosen } from "../../core/circulation/chosen";
import { invitationTimes } from "../../core/circulation/received/times";
import { addNotes, writeReplies, withoutNote } from "../../core/circulation/received/list";
import { actionsOf, type MyActions } from "../../core/circulation/received/mine";
import { readReply, type ReplyNote } from "../../core/circulation/received/reply";
import { doneReply } from "../../core/circulation/received/done";
import { utf8 } from "../../core/circulation/encode";
import { makeDrafts } from "../../core/circulation/make";
import type { Action } from "../../core/minutes/record";
import { safeFileName } from "../../core/publish/state";
import type { DeliveryWay } from "../../ports/deliver";
import type { Outcome } from "../../ports/outcome";
import { draftInput } from "./drafts";
import type { Session } from "./session";
import { readMinutes, type OutlookState } from "./state";

export type { MyActions } from "../../core/circulation/received/mine";
export { REPLY_KINDS, type ReplyKind, type ReplyNote } from "../../core/circulation/received/reply";

const MEDIA = "application/json";

/** What the open message tells the clerk; nothing while something is written or there is no sender. */
export function notesInMessage(state: OutlookState): readonly ReplyNote[] {
  const { item } = state;
  if (item?.situation !== "messageRead" || !item.from) return [];
  const refs = readMinutes(state)?.minutes.actions.flatMap((action) => action.ref ?? []) ?? [];
  const from = item.from.name || item.from.address;
  return readReply({ from, subject: item.subject, body: item.bodyText }, refs);
}

/** Takes notes of the open message into the list; what it holds already stays once. */
export const gather = (session: Session, notes: readonly ReplyNote[]): void =>
  session.replies.update((list) => addNotes(list, notes));

/** Drops one note from the list. */
export const drop = (session: Session, note: ReplyNote): void =>
  session.replies.update((list) => withoutNote(list, note));

/** The ways the list may leave the pane on this host. */
export const waysForReplies = (session: Session): readonly DeliveryWay[] => session.deliver.ways(MEDIA);

/** Hands the list over as a file, which the Word pane takes up. */
export async function saveReplies(session: Session, way: DeliveryWay): Promise<void> {
  const state = session.store.get();
  const read = readMinutes(state);
  const committee = state.setting.committee || (read?.minutes.meeting.body?.value ?? "");
  const name = `${safeFileName(`Replies ${committee}`.trim())}.json`;
  const bytes = utf8(writeReplies({ committee, notes: session.replies.get() }));
  report(session, await session.deliver.deliver({ name, mediaType: MEDIA, bytes }, way));
}

/** The actions of whoever reads this mailbox, in minutes that were received; null until minutes were read. */
export function myActions(state: OutlookState): MyActions | null {
  const input = draftInput(state);
  const me = state.capabilities.from?.name ?? "";
  return input && me ? actionsOf(me, asChosen(input).minutes) : null;
}

/** Opens a reply to the sender that says which actions are done. Nothing is sent. */
export async function replyDone(session: Session, actions: readonly Action[]): Promise<void> {
  const input = draftInput(session.store.get());
  if (!input || actions.length === 0) return;
  const { subject, html } = doneReply(actions, input);
  const empty = { to: [], cc: [], bcc: [], attachments: [] };
  report(session, await session.mail.openReply({ ...empty, subject, html }));
}

/** Opens an appointment for the next meeting in the reader's own calendar, with nobody invited. */
export async function addToCalendar(session: Session): Promise<void> {
  const input = draftInput(session.store.get());
  const draft = input && makeDrafts("invitation", input).find((one) => one.kind === "invitation");
  const times = draft?.kind === "invitation" ? invitationTimes(draft) : null;
  if (draft?.kind !== "invitation" || !times) {
    return session.store.update((state) => ({
      ...state,
      told: { kind: "said", message: "These minutes give no day and hour for the next meeting." },
    }));
  }
  const { subject, location } = draft;
  const text = [
    draft.tentative ? "The minutes say that this is to be confirmed." : "",
    times.endKnown ? "" : "The minutes do not say when it ends; an hour is set aside.",
  ]
    .filter(Boolean)
    .join("\n");
  const fill = { subject, location, start: times.start, end: times.end, html: "", text, attachments: [] };
  report(session, await session.mail.openAppointment({ ...fill, required: [], optional: [] }));
}

function report(session: Session, result: Outcome<void>): void {
  if (!result.ok) session.store.update((state) => ({ ...state, told: { kind: "failed", failure: result.failure } }));
}
