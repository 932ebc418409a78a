import { openDocument } from "./open";
import { goToTag, tagSelection, untagSelection } from "./selection";
import { ready } from "./session";
import type { Session } from "./session";

/** What a ribbon button or a shortcut does. The names stand in the manifests. */
export const COMMANDS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  tagAction: (session) => tagSelection(session, "action"),
  tagAttendee: (session) => tagSelection(session, "attendee"),
  tagDecision: (session) => tagSelection(session, "decision"),
  untag: untagSelection,
  nextTag: (session) => goToTag(session, "next"),
  previousTag: (session) => goToTag(session, "previous"),
};

/** Buttons that open the pane at a panel, by command: the panel's id. */
export const PANEL_COMMANDS: Readonly<Record<string, string>> = {
  insertAgenda: "agenda",
  checkMinutes: "check",
  circulate: "circulate",
};

/** Runs a command; without a pane the document is read first, because nothing else did. */
export async function runCommand(session: Session, name: string): Promise<void> {
  if (!ready(session)) await openDocument(session);
  if (ready(session)) await COMMANDS[name]?.(session);
}
