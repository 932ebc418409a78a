import type { Addressee } from "../../core/circulation/addressee";
import { say, type Draft, type InvitationDraft, type Notice } from "../../core/circulation/draft";
import { fitLine, fitMessage } from "../../core/circulation/fit";
import { LOCATION_CHARACTERS, SUBJECT_CHARACTERS } from "../../core/circulation/limits";
import { renderDraft, type RenderedMessage } from "../../core/circulation/render";
import { hashOf } from "../../core/record/hash";
import type { AppointmentFill, FillField, MailItem, MessageFill } from "../../ports/mail";
import { done, type Outcome } from "../../ports/outcome";
import { planFiles, type FilePlan } from "./attached";
import { bodyWith } from "./body-text";
import { makeFile, type MadeFile } from "./files";
import { NOTE_BODY } from "./notes";
import type { FieldChange } from "./field-change";
import { joinPeople, planAppointment, planMessage } from "./plan-fill";
import type { Session } from "./session";
import { fail, refuse } from "./telling";

/** What is asked or told of before a draft goes into the open item or a new form. */
export interface Ready {
  readonly draft: Draft;
  readonly item: MailItem;
  /** The draft's files, whether they are on the item already or not. */
  readonly files: readonly MadeFile[];
  readonly changes: readonly FieldChange[];
  readonly write: (fields: readonly FillField[], keepTyped: boolean) => Promise<Outcome<readonly FillField[]>>;
  readonly said: readonly Notice[];
  /** Which mail of how many this is, where the people are more than one takes. */
  readonly part: number;
  readonly parts: number;
}

/** Makes the files a draft wants; the first failure stands for all. */
export async function filesOf(session: Session, draft: Draft): Promise<Outcome<readonly MadeFile[]>> {
  const made: MadeFile[] = [];
  for (const wish of draft.files) {
    const file = await makeFile(session, wish);
    if (!file.ok) return file;
    made.push(file.value);
  }
  return done(made);
}

/**
 * Reads the open item and works out what the draft would change there. Null when that cannot be; the clerk was told then.
 */
export async function prepare(session: Session, draft: Draft, fields: readonly FillField[]): Promise<Ready | null> {
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
  const loaded = await session.mail.notes.load();
  const notes = loaded.ok ? loaded.value : {};
  const hash = notes[NOTE_BODY];
  const there: Standing = {
    item: item.value,
    files: files.value,
    ours: (words) => hash !== undefined && hashOf(words) === hash,
    plan: await planFiles(session, item.value, files.value, notes),
  };
  return draft.kind === "invitation"
    ? prepareAppointment(session, draft, there, fields)
    : prepareMessage(session, draft, there, fields);
}

/** The open item, the files that go on it, and what of it the pane put there itself. */
interface Standing {
  readonly item: MailItem;
  readonly files: readonly MadeFile[];
  readonly ours: (words: string) => boolean;
  readonly plan: FilePlan;
}

/** Those of a list who can be written to. */
export const withAddress = (list: readonly Addressee[]): readonly Addressee[] =>
  list.filter((person) => person.address !== "");

function prepareMessage(
  session: Session,
  draft: Draft,
  { item, files, ours, plan }: Standing,
  fields: readonly FillField[],
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
  const at = Math.min(session.store.get().parts[draft.key] ?? 0, fitted.messages.length - 1);
  const message = fitted.messages[at] as RenderedMessage;
  const fill: MessageFill = {
    ...{ to: withAddress(message.to), cc: withAddress(message.cc), bcc: withAddress(message.bcc) },
    ...{ subject: message.subject, html: message.html, attachments: files },
  };
  return {
    draft,
    item,
    said: fitted.said,
    part: at + 1,
    parts: fitted.messages.length,
    files,
    changes: planMessage(item, fill, fields, ours, plan),
    write: async (chosen, keepTyped) => {
      const html = bodyWith(item.bodyHtml, fill.html, keepTyped ? "keep" : "replace");
      const result = await session.mail.fillMessage({ ...fill, html, ...filesOn(plan) }, chosen);
      return result.ok ? done(result.value.filled) : result;
    },
  };
}

const filesOn = ({ add, replaced }: FilePlan): Pick<MessageFill, "attachments" | "replaced"> => ({
  attachments: add,
  replaced: replaced.map((file) => file.id),
});

/** The invitation as Outlook takes it; null while its day, hour or end is open. */
export function appointmentOf(draft: InvitationDraft, files: readonly MadeFile[]): AppointmentFill | null {
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

/** What must be settled before an invitation can go: its day, its hours. */
export const openQuestions = (draft: InvitationDraft): readonly Notice[] =>
  draft.notices.filter((notice) => ["no-date", "no-time", "no-end", "end-before-start"].includes(notice.code));

/** What had to be shortened, so that it is said. */
export const shortened = (draft: InvitationDraft, fill: AppointmentFill): readonly Notice[] => [
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
  { item, files, ours, plan }: Standing,
  fields: readonly FillField[],
): Ready | null {
  const fill = appointmentOf(draft, files);
  if (!fill) {
    refuse(session, openQuestions(draft));
    return null;
  }
  const state = session.store.get();
  const before =
    state.openMeeting === draft.uid ? (state.invitations.find((entry) => entry.uid === draft.uid) ?? null) : null;
  return {
    draft,
    item,
    said: shortened(draft, fill),
    part: 1,
    parts: 1,
    files,
    changes: planAppointment(item, fill, fields, ours, before, plan),
    write: async (chosen, keepTyped) => {
      const html = bodyWith(item.bodyHtml, fill.html, keepTyped ? "keep" : "replace");
      const whole: AppointmentFill = {
        ...{ ...fill, html, ...filesOn(plan) },
        ...{ required: joinPeople(item.to, fill.required), optional: joinPeople(item.cc, fill.optional) },
      };
      const result = await session.mail.fillAppointment(whole, chosen);
      return result.ok ? done(result.value.filled) : result;
    },
  };
}
