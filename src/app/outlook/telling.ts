import type { Notice } from "../../core/circulation/draft";
import type { Failure } from "../../ports/outcome";
import { keep } from "./keep";
import type { Session } from "./session";
import type { WhyNot } from "./situations";
import type { Told } from "./state";

/** What to do where a draft cannot go in. */
export const ADVICE: Readonly<Record<WhyNot, string>> = {
  "needs-message":
    "This is an appointment. Open a new message, open this pane there, and choose Fill; the list goes on where it is.",
  "needs-appointment":
    "This is a message. Open a new appointment in the calendar, open this pane there, and choose Fill.",
  "no-forms":
    "This Outlook cannot open a new form from here. Open a new message or appointment yourself, open this pane there, and choose Fill.",
};

/** Tells the clerk what became of a command, and ends it. */
export const tell = (session: Session, told: Told): void =>
  session.store.update((state) => ({ ...state, told, busy: false }));

/** Tells of a failure. */
export const fail = (session: Session, failure: Failure): void => tell(session, { kind: "failed", failure });

/** Tells why nothing was done. */
export const refuse = (session: Session, said: readonly Notice[]): void => tell(session, { kind: "refused", said });

/** Ticks a draft off and tells of it. */
export async function finish(session: Session, key: string, told: Told): Promise<void> {
  const day = session.store.get().choices.today;
  session.store.update((state) => ({ ...state, ticked: { ...state.ticked, [key]: day }, busy: false, told }));
  await keep(session);
}
