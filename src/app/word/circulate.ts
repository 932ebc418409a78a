import type { Draft, InvitationDraft, MessageDraft } from "../../core/circulation/draft";
import { circulationDraft } from "../../core/circulation/drafts/circulation";
import { invitationDraft } from "../../core/circulation/drafts/invitation";
import { utf8 } from "../../core/circulation/encode";
import { draftEml, invitationIcs } from "../../core/circulation/files";
import { settingFromProfile } from "../../core/circulation/from-profile";
import { renderToRead } from "../../core/circulation/plain";
import { NO_CHOICES, NO_PROFILE } from "../../core/circulation/setting";
import type { DraftInput, RecipientField } from "../../core/circulation/setting";
import { safeFileName } from "../../core/publish/state";
import { refined } from "../../core/reading/refined";
import { hashOf } from "../../core/record/hash";
import { keptActions } from "../../core/record/effective";
import type { DeliveryWay } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import { effectiveMinutes } from "../outlook/effective";
import { keepChoices, notesOf } from "./book";
import { DOCX, makePublicCopy } from "./copies";
import { handOver } from "./hand-over";
import { holidaysOf } from "./holidays";
import { rescan } from "./rescan";
import { profileOf } from "./profile";
import { ready } from "./session";
import type { Session } from "./session";
import { stateOfMinutes } from "./stamp";
import type { Ready } from "./state";
import { todayOf } from "./today";

export type { InvitationDraft, MessageDraft, Recipient } from "../../core/circulation/draft";
export type { RecipientField } from "../../core/circulation/setting";

/** Whom the clerk took off or put on, by the recipient's key. */
export type Fields = Readonly<Record<string, RecipientField>>;

/** What the drafts are made from: the minutes with the clerk's choices in, and the profile that the document carries. */
function inputOf(session: Session, state: Ready, fields: Fields): DraftInput {
  const { source } = state.reading;
  const today = todayOf(session);
  const profile = profileOf(state);
  return {
    minutes: effectiveMinutes(refined(state.reading), source.blocks, state.tagging.facts, notesOf(state).book),
    blocks: source.blocks,
    setting: profile ? settingFromProfile(profile, today) : NO_PROFILE,
    choices: { ...NO_CHOICES, today, state: stateOfMinutes(state), fields },
    found: [],
    calendar: holidaysOf(session),
  };
}

/** The mail that takes the minutes to the committee. */
export const circulationOf = (session: Session, state: Ready, fields: Fields): MessageDraft =>
  circulationDraft(inputOf(session, state, fields));

/**
 * The invitation to the next meeting.
 *
 * @param end "HH:mm" that the clerk gives where the minutes give no end; empty for none
 */
export const invitationOf = (session: Session, state: Ready, end = ""): InvitationDraft =>
  invitationDraft(inputOf(session, withEnd(state, end), {}));

function withEnd(state: Ready, end: string): Ready {
  const { minutes } = state.reading;
  const next = minutes.nextMeeting;
  if (!end || !next || next.end) return state;
  return { ...state, reading: { ...state.reading, minutes: { ...minutes, nextMeeting: { ...next, end } } } };
}

/** A draft's body as plain text, to be looked at. */
export const bodyInWords = (draft: Draft): string => renderToRead(draft.body);

const EML = "message/rfc822";
const ICS = "text/calendar";

/** The ways the two files may leave on this host. */
export const mailWays = (session: Session): readonly DeliveryWay[] => session.deliver.ways(EML);
export const calendarWays = (session: Session): readonly DeliveryWay[] => session.deliver.ways(ICS);
/** The ways the working file may leave for the Outlook pane. */
export const workingWays = (session: Session): readonly DeliveryWay[] =>
  session.deliver.ways(DOCX).filter((way) => way === "download");

/**
 * The mail as an unsent draft with the clean copy attached, handed over as a file. Read once more first, so that the mail
 * says what the copy says. True when it was handed over.
 */
export async function deliverMail(session: Session, fields: Fields, way: DeliveryWay): Promise<boolean> {
  await rescan(session);
  const state = ready(session);
  if (!state) return false;
  const draft = circulationOf(session, state, fields);
  return handOver(session, way, async () => {
    const copy = await makePublicCopy(session, state);
    if (!copy.ok) return copy;
    const now = session.clock.now().getTime();
    const bytes = utf8(draftEml(draft, { from: null, now, files: [copy.value], sequence: 0 }));
    return done({ name: `${safeFileName(draft.subject)}.eml`, mediaType: EML, bytes });
  });
}

/** The next meeting as a calendar file; nothing while its day, hour or end is open. */
export async function deliverInvitation(session: Session, way: DeliveryWay, end = ""): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const draft = invitationOf(session, state, end);
  const now = session.clock.now().getTime();
  const ics = invitationIcs(draft, "PUBLISH", { from: null, now, files: [], sequence: 0 });
  if (ics === null) return;
  const file = { name: `${safeFileName(draft.subject)}.ics`, mediaType: ICS, bytes: utf8(ics) };
  await handOver(session, way, () => done(file));
}

/** The file as it is, tags and notes in, for the Outlook pane of the same clerk. It is not for sending. */
export async function deliverWorkingFile(session: Session, way: DeliveryWay): Promise<void> {
  await handOver(session, way, async () => {
    const bytes = await session.document.bytes();
    return bytes.ok ? done({ name: "Working file, not for sending.docx", mediaType: DOCX, bytes: bytes.value }) : bytes;
  });
}

/** Notes in the document what went out, when, to whom and in which version. True when it stands. */
export async function noteCirculation(session: Session, fields: Fields): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const draft = circulationOf(session, state, fields);
  const { source, minutes } = state.reading;
  const { book } = notesOf(state);
  const on = todayOf(session);
  const value = {
    what: "minutes",
    on,
    to: draft.recipients.filter((one) => one.field !== "off").map((one) => one.name),
    file: draft.files[0]?.name ?? "",
    version: hashOf(source.blocks.map((block) => block.text).join("\n")),
    actions: keptActions(minutes, state.tagging.facts, book)
      .filter((action) => action.origin !== "commitment")
      .map((action) => ({ id: action.id, hash: hashOf(action.text) })),
  };
  return keepChoices(session, [{ kind: "circulation", subject: `minutes-${on}`, value }]);
}
