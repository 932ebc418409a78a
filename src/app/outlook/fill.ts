import { ask, say, type InvitationDraft, type Notice } from "../../core/circulation/draft";
import { hashOf } from "../../core/record/hash";
import type { FillField } from "../../ports/mail";
import { wordsOf } from "./body-text";
import { filesNote } from "./attached";
import { committeeOf, NOT_KEPT, rememberCirculation } from "./circulated";
import { blanks, draftByKey } from "./drafts";
import { invitedElsewhere, invitedOf, rememberInvitation } from "./invitations";
import { enter } from "./log";
import { NOTE_BODY, NOTE_COMMITTEE, NOTE_DRAFT, NOTE_FILES, NOTE_UID } from "./notes";
import { openForm } from "./open-form";
import type { FieldChange } from "./field-change";
import { fieldsToWrite } from "./plan-fill";
import { appointmentOf, prepare, type Ready } from "./prepare";
import type { Session } from "./session";
import { wayFor } from "./situations";
import type { Told } from "./state";
import { ADVICE, fail, finish, refuse, tell } from "./telling";

/**
 * Begins to put a draft where it belongs: fills the open item, or opens a form. Where something of the clerk's stands
 * in the open item nothing is written yet; the state then holds the changes, old beside new, to be answered.
 *
 * @param second true when the clerk asked for one more invitation to a meeting that was invited to already
 */
export async function putDraft(session: Session, key: string, second = false): Promise<void> {
  const state = session.store.get();
  const draft = draftByKey(state, key);
  if (!draft || state.busy) return;
  const way = wayFor(draft.kind, session.mail.capabilities());
  if (way.do === "none") return refuse(session, [say(way.why, ADVICE[way.why])]);
  if (draft.kind === "invitation" && !second && invitedElsewhere(state, draft.uid)) return refuse(session, [ELSEWHERE]);
  session.store.update((state) => ({ ...state, busy: true, told: null, pending: null }));
  if (way.do === "open") return openForm(session, draft);
  const ready = await prepare(session, draft, way.fields);
  if (!ready) return;
  const changes = continued(state.unfinished?.key === key ? state.unfinished.changes : [], ready.changes);
  if (changes.some((change) => change.verdict === "ask")) {
    session.store.update((state) => ({ ...state, busy: false, pending: { key, changes } }));
    return;
  }
  await write(session, { ...ready, changes }, []);
}

/**
 * The changes of a fill that goes on after Outlook stopped it half-way: a field that was free then, and stands as it
 * stood then, is not asked about because others are filled by now. Outlook itself moves the end along with the start.
 */
const continued = (begun: readonly FieldChange[], now: readonly FieldChange[]): readonly FieldChange[] =>
  now.map((entry) => {
    const was = begun.find((other) => other.field === entry.field);
    const free = was?.verdict === "write" && (was.before === entry.before || entry.field === "end");
    return entry.verdict === "ask" && free ? { ...entry, verdict: "write" } : entry;
  });

const ELSEWHERE = ask(
  "invited-already",
  "There is an invitation to this meeting already. Update that one, or say that you want a second.",
);

/**
 * Goes on after the clerk looked at what stands there.
 *
 * @param allowed fields whose content may give way; all others stay as the clerk has them
 * @param keepTyped puts the draft's text above the clerk's own words instead of in their place
 */
export async function answerFill(session: Session, allowed: readonly FillField[], keepTyped: boolean): Promise<void> {
  const { pending } = session.store.get();
  const draft = pending && draftByKey(session.store.get(), pending.key);
  if (!draft) return;
  const way = wayFor(draft.kind, session.mail.capabilities());
  session.store.update((state) => ({ ...state, busy: true, pending: null }));
  if (way.do !== "fill") return refuse(session, []);
  const ready = await prepare(session, draft, way.fields);
  if (ready) await write(session, ready, keepTyped ? [...allowed, "body"] : allowed, keepTyped);
}

/** Leaves everything as the clerk has it. */
export const keepMine = (session: Session): void => session.store.update((state) => ({ ...state, pending: null }));

async function write(session: Session, ready: Ready, allowed: readonly FillField[], keepTyped = false): Promise<void> {
  const { draft } = ready;
  const fields = fieldsToWrite(ready.changes, allowed);
  const result = await ready.write(fields, keepTyped);
  const unfinished = result.ok ? null : { key: draft.key, changes: ready.changes };
  session.store.update((state) => ({ ...state, unfinished }));
  if (!result.ok) return fail(session, result.failure);
  const body = ready.changes.find((change) => change.field === "body");
  const withFiles = ready.changes.some(({ field, verdict }) => field === "attachments" && verdict === "same");
  const notes = {
    [NOTE_DRAFT]: draft.key,
    [NOTE_COMMITTEE]: committeeOf(session.store.get()),
    ...(fields.includes("attachments") || withFiles ? { [NOTE_FILES]: filesNote(ready.files) } : {}),
    ...(draft.kind === "invitation" ? { [NOTE_UID]: draft.uid } : {}),
    ...(body && fields.includes("body") && !keepTyped ? { [NOTE_BODY]: hashOf(wordsOf(body.after)) } : {}),
  };
  await session.mail.notes.save(notes);
  const unkept = draft.kind === "circulation" && !(await rememberCirculation(session, draft)) ? [NOT_KEPT] : [];
  if (draft.kind === "invitation") await rememberFilled(session, draft);
  await enter(session, draft);
  const more = ready.part < ready.parts;
  session.store.update((state) => ({ ...state, parts: { ...state.parts, [draft.key]: more ? ready.part : 0 } }));
  const told: Told = {
    kind: "filled",
    label: draft.label,
    ...blanks(draft),
    said: [...ready.said, ...unkept, ...(more ? [nextPart(ready)] : [])],
  };
  if (more) tell(session, told);
  else await finish(session, draft.key, told);
  const now = await session.mail.item();
  if (now.ok) session.store.update((state) => ({ ...state, item: now.value }));
}

/**
 * Remembers the appointment so that a later change updates it. It is saved for that, which invites nobody; an Outlook
 * that gives no id is met again by what stands in the appointment.
 */
async function rememberFilled(session: Session, draft: InvitationDraft): Promise<void> {
  const fill = appointmentOf(draft, []);
  if (!fill) return;
  const saved = await session.mail.saveItem();
  await rememberInvitation(
    session,
    invitedOf(draft, fill, session.store.get().choices.today, saved.ok ? saved.value : null),
  );
  session.store.update((state) => ({ ...state, openMeeting: draft.uid }));
}

const nextPart = ({ part, parts }: Ready): Notice =>
  say("next-part", `This was mail ${part} of ${parts}. Send it, open a new message, and choose Fill for the next.`);
