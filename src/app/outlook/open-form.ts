import { say, type Draft, type InvitationDraft } from "../../core/circulation/draft";
import { fitMessage } from "../../core/circulation/fit";
import { renderDraft, type RenderedMessage } from "../../core/circulation/render";
import { NOT_KEPT, rememberCirculation } from "./circulated";
import { blanks, draftByKey } from "./drafts";
import { invitedOf, rememberInvitation } from "./invitations";
import { keep } from "./keep";
import { enter } from "./log";
import { appointmentOf, filesOf, openQuestions, shortened, withAddress } from "./prepare";
import type { Session } from "./session";
import type { Told } from "./state";
import { fail, finish, refuse, tell } from "./telling";

/** Opens a new form with a draft; what is more than one form takes is opened one click at a time. */
export async function openForm(session: Session, draft: Draft): Promise<void> {
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
    ...blanks(draft),
    said: fitted.said,
  };
  session.store.update((state) => ({ ...state, parts: { ...state.parts, [draft.key]: part + 1 } }));
  if (part + 1 < parts) {
    tell(session, told);
    return keep(session);
  }
  session.store.update((state) => ({ ...state, parts: { ...state.parts, [draft.key]: 0 } }));
  const unkept = draft.kind === "circulation" && !(await rememberCirculation(session, draft)) ? [NOT_KEPT] : [];
  await enter(session, draft);
  await finish(session, draft.key, { ...told, said: [...told.said, ...unkept] });
}

async function openInvitation(session: Session, draft: InvitationDraft): Promise<void> {
  const fill = appointmentOf(draft, []);
  if (!fill) return refuse(session, openQuestions(draft));
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
  await rememberInvitation(session, invitedOf(draft, fill, session.store.get().choices.today, null));
  await enter(session, draft);
  await finish(session, draft.key, {
    kind: "opened",
    label: draft.label,
    part: 1,
    parts: 1,
    ...blanks(draft),
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
  await enter(session, draft);
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
    ...blanks(draft),
    said,
  });
}
