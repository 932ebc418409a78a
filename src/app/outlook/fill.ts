import type { Addressee } from "../../core/circulation/addressee";
import { say, type Draft, type InvitationDraft, type Notice } from "../../core/circulation/draft";
import { fitLine, fitMessage } from "../../core/circulation/fit";
import { LOCATION_CHARACTERS, SUBJECT_CHARACTERS } from "../../core/circulation/limits";
import { renderDraft, type RenderedMessage } from "../../core/circulation/render";
import { hashOf } from "../../core/record/hash";
import type { AppointmentFill, FillField, MailItem, MessageFill } from "../../ports/mail";
import { done, type Failure, type Outcome } from "../../ports/outcome";
import { bodyWith, wordsOf } from "./body-text";
import { rememberCirculation } from "./circulated";
import { blankNames, draftByKey } from "./drafts";
import { makeFile, type MadeFile } from "./files";
import { keep } from "./keep";
import { fieldsToWrite, planAppointment, planMessage, type FieldChange } from "./plan-fill";
import type { Session } from "./session";
import { wayFor, type WhyNot } from "./situations";
import type { Told } from "./state";

/** Notes that stay on the item: which draft was filled, and the hash of the words we put there. */
const [NOTE_DRAFT, NOTE_BODY, NOTE_UID] = ["ma.draft", "ma.body", "ma.uid"];

const ADVICE: Readonly<Record<WhyNot, string>> = {
  "needs-message":
    "This is an appointment. Open a new message, open this pane there, and choose Fill; the list goes on where it is.",
  "needs-appointment":
    "This is a message. Open a new appointment in the calendar, open this pane there, and choose Fill.",
  "no-forms":
    "This Outlook cannot open a new form from here. Open a new message or appointment yourself, open this pane there, and choose Fill.",
};

const tell = (session: Session, told: Told): void => session.store.update((state) => ({ ...state, told, busy: false }));
const fail = (session: Session, failure: Failure): void => tell(session, { kind: "failed", failure });
const refuse = (session: Session, said: readonly Notice[]): void => tell(session, { kind: "refused", said });

/** What is asked or told of before a draft goes into the open item or a new form. */
interface Ready {
  readonly draft: Draft;
  readonly item: MailItem;
  readonly changes: readonly FieldChange[];
  readonly write: (fields: readonly FillField[], keepTyped: boolean) => Promise<Outcome<readonly FillField[]>>;
  readonly said: readonly Notice[];
}

/**
 * Begins to put a draft where it belongs: fills the open item, or opens a form. Where something of the clerk's stands
 * in the open item nothing is written yet; the state then holds the changes, old beside new, to be answered.
 */
export async function putDraft(session: Session, key: string): Promise<void> {
  const draft = draftByKey(session.store.get(), key);
  if (!draft || session.store.get().busy) return;
  const way = wayFor(draft.kind, session.mail.capabilities());
  if (way.do === "none") return refuse(session, [say(way.why, ADVICE[way.why])]);
  session.store.update((state) => ({ ...state, busy: true, told: null, pending: null }));
  if (way.do === "open") return openForm(session, draft);
  const ready = await prepare(session, draft, way.fields);
  if (!ready) return;
  if (ready.changes.some((change) => change.verdict === "ask")) {
    session.store.update((state) => ({ ...state, busy: false, pending: { key, changes: ready.changes } }));
    return;
  }
  await write(session, ready, []);
}

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

async function filesOf(session: Session, draft: Draft): Promise<Outcome<readonly MadeFile[]>> {
  const made: MadeFile[] = [];
  for (const wish of draft.files) {
    const file = await makeFile(session, wish);
    if (!file.ok) return file;
    made.push(file.value);
  }
  return done(made);
}

async function prepare(session: Session, draft: Draft, fields: readonly FillField[]): Promise<Ready | null> {
  const item = await session.mail.item();
  if (!item.ok || !item.value) {
    fail(session, item.ok ? { code: "gone" } : item.failure);
    return null;
  }
  const files = await filesOf(session, draft);
  if (!files.ok) {
    if (files.failure.code === "partly-written" && files.failure.detail)
      refuse(session, [{ code: "restricted-left", message: files.failure.detail, weight: "ask" }]);
    else fail(session, files.failure);
    return null;
  }
  const notes = await session.mail.notes.load();
  const hash = notes.ok ? notes.value[NOTE_BODY] : undefined;
  const ours = (words: string): boolean => hash !== undefined && hashOf(words) === hash;
  return draft.kind === "invitation"
    ? prepareAppointment(session, draft, item.value, files.value, fields, ours)
    : prepareMessage(session, draft, item.value, files.value, fields, ours);
}

const withAddress = (list: readonly Addressee[]): readonly Addressee[] =>
  list.filter((person) => person.address !== "");

function prepareMessage(
  session: Session,
  draft: Draft,
  item: MailItem,
  files: readonly MadeFile[],
  fields: readonly FillField[],
  ours: (words: string) => boolean,
): Ready | null {
  const fitted = fitMessage(
    renderDraft(draft),
    "open-item",
    files.map((file) => file.bytes.length),
  );
  if (!fitted.ok) {
    refuse(session, fitted.said);
    return null;
  }
  const part = session.store.get().parts[draft.key] ?? 0;
  const message = fitted.messages[Math.min(part, fitted.messages.length - 1)] as RenderedMessage;
  const fill: MessageFill = {
    ...{ to: withAddress(message.to), cc: withAddress(message.cc), bcc: withAddress(message.bcc) },
    ...{ subject: message.subject, html: message.html, attachments: files },
  };
  return {
    draft,
    item,
    said: fitted.said,
    changes: planMessage(item, fill, fields, ours),
    write: async (chosen, keepTyped) => {
      const html = bodyWith(item.bodyHtml, fill.html, keepTyped ? "keep" : "replace");
      const result = await session.mail.fillMessage({ ...fill, html, attachments: missing(files, item) }, chosen);
      return result.ok ? done(result.value.filled) : result;
    },
  };
}

/** Files that the item does not have yet. */
const missing = (files: readonly MadeFile[], item: MailItem): readonly MadeFile[] =>
  files.filter((file) => !item.attachments.some((there) => there.name === file.name));

/** The invitation as Outlook takes it; null while its day, hour or end is open. */
function appointmentOf(draft: InvitationDraft, files: readonly MadeFile[]): AppointmentFill | null {
  if (draft.start === null || draft.end === null) return null;
  const rendered = renderDraft(draft);
  return {
    required: withAddress(rendered.to),
    optional: withAddress([...rendered.cc, ...rendered.bcc]),
    subject: fitLine(rendered.subject, SUBJECT_CHARACTERS),
    start: new Date(draft.start).toISOString(),
    end: new Date(draft.end).toISOString(),
    location: fitLine(draft.location, LOCATION_CHARACTERS),
    html: rendered.html,
    text: rendered.text,
    attachments: files,
  };
}

const shortened = (draft: InvitationDraft, fill: AppointmentFill): readonly Notice[] => [
  ...(fill.subject !== draft.subject
    ? [say("subject-shortened", "The subject was too long for Outlook and ends with “…”.")]
    : []),
  ...(fill.location !== draft.location
    ? [say("location-shortened", "The place was too long for Outlook and ends with “…”; it stands whole in the text.")]
    : []),
];

function prepareAppointment(
  session: Session,
  draft: InvitationDraft,
  item: MailItem,
  files: readonly MadeFile[],
  fields: readonly FillField[],
  ours: (words: string) => boolean,
): Ready | null {
  const fill = appointmentOf(draft, files);
  if (!fill) {
    refuse(
      session,
      draft.notices.filter((notice) => notice.weight === "ask" && /^no-|^end-/.test(notice.code)),
    );
    return null;
  }
  return {
    draft,
    item,
    said: shortened(draft, fill),
    changes: planAppointment(item, fill, fields, ours),
    write: async (chosen, keepTyped) => {
      const html = bodyWith(item.bodyHtml, fill.html, keepTyped ? "keep" : "replace");
      const result = await session.mail.fillAppointment({ ...fill, html, attachments: missing(files, item) }, chosen);
      return result.ok ? done(result.value.filled) : result;
    },
  };
}

async function write(session: Session, ready: Ready, allowed: readonly FillField[], keepTyped = false): Promise<void> {
  const { draft } = ready;
  const fields = fieldsToWrite(ready.changes, allowed);
  const result = await ready.write(fields, keepTyped);
  if (!result.ok) return fail(session, result.failure);
  const body = ready.changes.find((change) => change.field === "body");
  const notes = {
    [NOTE_DRAFT]: draft.key,
    ...(draft.kind === "invitation" ? { [NOTE_UID]: draft.uid } : {}),
    ...(body && fields.includes("body") && !keepTyped ? { [NOTE_BODY]: hashOf(wordsOf(body.after)) } : {}),
  };
  await session.mail.notes.save(notes);
  if (draft.kind === "circulation") await rememberCirculation(session, draft);
  await finish(session, draft.key, {
    kind: "filled",
    label: draft.label,
    missing: blankNames(draft),
    said: ready.said,
  });
  const now = await session.mail.item();
  if (now.ok) session.store.update((state) => ({ ...state, item: now.value }));
}

async function finish(session: Session, key: string, told: Told): Promise<void> {
  const day = session.store.get().choices.today;
  session.store.update((state) => ({ ...state, ticked: { ...state.ticked, [key]: day }, busy: false, told }));
  await keep(session);
}

async function openForm(session: Session, draft: Draft): Promise<void> {
  if (draft.kind === "invitation") return openInvitation(session, draft);
  const fitted = fitMessage(renderDraft(draft), "form");
  if (!fitted.ok) return refuse(session, fitted.said);
  const part = Math.min(session.store.get().parts[draft.key] ?? 0, fitted.messages.length - 1);
  const message = fitted.messages[part] as RenderedMessage;
  const result = await session.mail.openMessage({
    ...{ to: withAddress(message.to), cc: withAddress(message.cc), bcc: withAddress(message.bcc) },
    ...{ subject: message.subject, html: message.html, attachments: [] },
  });
  if (!result.ok) return fail(session, result.failure);
  const parts = fitted.messages.length;
  const told: Told = {
    kind: "opened",
    label: draft.label,
    part: part + 1,
    parts,
    missing: blankNames(draft),
    said: fitted.said,
  };
  session.store.update((state) => ({ ...state, parts: { ...state.parts, [draft.key]: part + 1 } }));
  if (part + 1 < parts) {
    tell(session, told);
    return keep(session);
  }
  session.store.update((state) => ({ ...state, parts: { ...state.parts, [draft.key]: 0 } }));
  if (draft.kind === "circulation") await rememberCirculation(session, draft);
  await finish(session, draft.key, told);
}

async function openInvitation(session: Session, draft: InvitationDraft): Promise<void> {
  const fill = appointmentOf(draft, []);
  if (!fill)
    return refuse(
      session,
      draft.notices.filter((notice) => notice.weight === "ask" && /^no-|^end-/.test(notice.code)),
    );
  const fitted = fitMessage({ ...renderDraft(draft), html: fill.text }, "form");
  if (!fitted.ok) return refuse(session, fitted.said);
  if (fitted.messages.length > 1)
    return refuse(session, [
      say(
        "too-many-invited",
        "A new form takes 100 people. Open a new appointment in the calendar, open this pane there, and choose Fill: it takes them all.",
      ),
    ]);
  const result = await session.mail.openAppointment(fill);
  if (!result.ok) return fail(session, result.failure);
  await finish(session, draft.key, {
    kind: "opened",
    label: draft.label,
    part: 1,
    parts: 1,
    missing: blankNames(draft),
    said: shortened(draft, fill),
  });
}

/** Opens a reply to the message that is read, with the draft's text and its file (Mailbox 1.15). */
export async function replyWithFile(session: Session, key: string): Promise<void> {
  const draft = draftByKey(session.store.get(), key);
  if (!draft || session.store.get().busy) return;
  session.store.update((state) => ({ ...state, busy: true, told: null }));
  const files = await filesOf(session, draft);
  if (!files.ok) return fail(session, files.failure);
  const rendered = renderDraft(draft);
  const fitted = fitMessage(
    { ...rendered, to: [], cc: [], bcc: [] },
    "form",
    files.value.map((file) => file.bytes.length),
  );
  if (!fitted.ok) return refuse(session, fitted.said);
  const result = await session.mail.openReply({
    to: [],
    cc: [],
    bcc: [],
    subject: rendered.subject,
    html: rendered.html,
    attachments: files.value,
  });
  if (!result.ok) return fail(session, result.failure);
  const said = [
    say(
      "reply-recipients",
      "It is a reply: it goes to the sender of this message until you change To and the subject.",
    ),
  ];
  await finish(session, key, {
    kind: "opened",
    label: draft.label,
    part: 1,
    parts: 1,
    missing: blankNames(draft),
    said,
  });
}
