import { openDocument } from "./open";
import { tell } from "./tell";
import { ready } from "./session";
import type { Session } from "./session";

// Loaded with the first command: nothing of it is needed to list the record.
const selection = () => import("./selection");

/** What a ribbon button or a shortcut does. The names stand in the manifests. */
export const COMMANDS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  tagAction: async (session) => (await selection()).tagSelection(session, "action"),
  tagAttendee: async (session) => (await selection()).tagSelection(session, "attendee"),
  tagDecision: async (session) => (await selection()).tagSelection(session, "decision"),
  untag: async (session) => (await selection()).untagSelection(session),
  nextTag: async (session) => (await selection()).goToTag(session, "next"),
  previousTag: async (session) => (await selection()).goToTag(session, "previous"),
};

/** Buttons that open the pane at a panel, by command: the panel's id. */
export const PANEL_COMMANDS: Readonly<Record<string, string>> = {
  insertAgenda: "agenda",
  checkMinutes: "check",
  circulate: "circulate",
};

/** Runs a command; without a pane the document is read first, because nothing else did. Never rejects. */
export async function runCommand(session: Session, name: string): Promise<void> {
  if (!ready(session)) await openDocument(session);
  if (!ready(session)) return;
  try {
    await COMMANDS[name]?.(session);
  } catch {
    // Every use case answers with an outcome: what is thrown is that its script did not come.
    tell(session, { kind: "failed", failure: { code: "not-loaded" } });
  }
}
