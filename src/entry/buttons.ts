import { COMMANDS, PANEL_COMMANDS, runCommand } from "../app/word/commands";
import { openDocument } from "../app/word/open";
import { change, ready, type Session } from "../app/word/session";
import type { PaneWish } from "../office/word/wish";
import { associate } from "./associate";

/** How often a pane looks for the wish of a button that cannot reach it. */
const LOOK_MS = 2_000;

/** True where ribbon buttons run in a page of their own (iPad): no SharedRuntime, and no way to open the pane. */
export const buttonsRunAlone = (): boolean => !Office.context.requirements.isSetSupported("SharedRuntime", "1.1");

/**
 * Ties the buttons in a host without a shared runtime. The same page is the pane's in one window and the buttons' in
 * another, so both halves are tied: a button writes into the document and leaves a wish there, the pane takes it.
 */
export function associateAlone(session: Session, wish: PaneWish): void {
  const look = async (): Promise<void> => {
    const panel = await wish.take(Date.now());
    if (panel) session.view.set(panel);
  };
  void look();
  const looking = setInterval(() => void look(), LOOK_MS);
  associate(Object.keys(COMMANDS), async (name) => {
    clearInterval(looking);
    if (!ready(session)) await openDocument(session);
    // The pane may be open beside this page: two of them must not tag the same line.
    change(session, (state) => ({ ...state, mode: "list" }));
    await (await import("../app/word/rescan")).rescan(session);
    await runCommand(session, name);
  });
  associate(Object.keys(PANEL_COMMANDS), async (name) => {
    clearInterval(looking);
    await wish.leave(PANEL_COMMANDS[name] ?? "record", Date.now());
  });
}

/** Ties the buttons where they share the pane's page. */
export function associateShared(session: Session): void {
  associate(Object.keys(COMMANDS), (name) => runCommand(session, name));
  associate(Object.keys(PANEL_COMMANDS), async (name) => {
    session.view.set(PANEL_COMMANDS[name] ?? "record");
    // Where the host will not open it, the pane stands at what was asked for once the clerk does.
    await (Office.addin as typeof Office.addin | undefined)?.showAsTaskpane().catch(() => undefined);
  });
}
