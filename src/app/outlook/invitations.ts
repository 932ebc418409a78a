import type { InvitationDraft } from "../../core/circulation/draft";
import type { AppointmentFill, MailItem } from "../../ports/mail";
import type { Invited } from "./kept";
import type { Session } from "./session";
import type { OutlookState } from "./state";

/** Where the mailbox keeps them. */
export const INVITATIONS_KEY = "invitations";
/** Meetings kept in the mailbox's roaming settings, and their characters; one takes some 300 to 700. */
const [KEPT, CHARACTERS] = [20, 5_500];

const isInvited = (value: unknown): value is Invited => {
  const entry = value as Partial<Invited> | null;
  return (
    typeof entry === "object" &&
    [entry?.uid, entry?.on, entry?.start, entry?.end, entry?.subject, entry?.location].every(
      (part) => typeof part === "string",
    )
  );
};

/** Invitations this mailbox remembers, oldest first; anything else under the name is ignored. */
export function rememberedInvitations(session: Session): readonly Invited[] {
  const value = session.mail.cache.get(INVITATIONS_KEY);
  return Array.isArray(value) ? value.filter(isInvited) : [];
}

/** Remembers an invitation as it was filled, in place of what was remembered of the same meeting. */
export async function rememberInvitation(session: Session, entry: Invited): Promise<void> {
  let list = [...rememberedInvitations(session).filter((other) => other.uid !== entry.uid), entry].slice(-KEPT);
  while (list.length > 1 && JSON.stringify(list).length > CHARACTERS) list = list.slice(1);
  await session.mail.cache.set(INVITATIONS_KEY, list);
  session.store.update((state) => ({ ...state, invitations: list }));
}

/** What is remembered of an invitation that was just filled or opened. */
export const invitedOf = (draft: InvitationDraft, fill: AppointmentFill, on: string, id: string | null): Invited => ({
  ...{ uid: draft.uid, on, start: fill.start, end: fill.end, subject: fill.subject, location: fill.location, id },
});

/** Whether an open appointment is the remembered one: by its id, or as it was filled (a form tells no id). */
export const isRemembered = (item: MailItem, entry: Invited): boolean =>
  entry.id === null
    ? item.subject === entry.subject && Date.parse(item.start ?? "") === Date.parse(entry.start)
    : item.itemId === entry.id;

/** The remembered invitation to a draft's meeting when another item, or none, is open; null when there is none to mind. */
export function invitedElsewhere(state: OutlookState, uid: string): Invited | null {
  return state.openMeeting === uid ? null : (state.invitations.find((entry) => entry.uid === uid) ?? null);
}

/**
 * Opens the remembered appointment so that it can be updated there. Where Outlook no longer finds it, or never told
 * where it is, that is said; a second invitation is only made when the clerk asks for one.
 */
export async function openInvited(session: Session, entry: Invited): Promise<void> {
  const tell = (message: string): void =>
    session.store.update((state) => ({ ...state, told: { kind: "said", message } }));
  if (entry.id === null)
    return tell("Outlook did not say where this appointment is kept. Open it in your calendar, then this pane there.");
  const shown = await session.mail.showAppointment(entry.id);
  if (!shown.ok)
    tell(
      "Outlook no longer finds this appointment: it may have been deleted or moved. If it is gone, make a new one; nobody is told of that before you send it.",
    );
}
