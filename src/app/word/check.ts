import type { Check, Fix } from "../../core/checks/check";
import { runChecks } from "../../core/checks/run";
import { choose } from "../../core/record/book";
import { keepBook, notesOf } from "./book";
import { profileOf } from "./profile";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Check, Fix } from "../../core/checks/check";

/** Everything to look at before the minutes go out, weightiest first; an empty list is a clean bill. */
export function checksOf(state: Ready): readonly Check[] {
  const { reading, tagging } = state;
  return runChecks({
    blocks: reading.source.blocks,
    minutes: reading.minutes,
    tagging,
    book: notesOf(state).book,
    profile: profileOf(state),
  });
}

/** Does what a fix says: a change of the text, or a choice that is written down. */
export async function applyFix(session: Session, fix: Fix): Promise<void> {
  const state = ready(session);
  if (!state) return;
  if (fix.does === "edit") {
    const result = await runPlan(session, fix.plan, "writing");
    if (result.ok) tell(session, { kind: "written" });
    else tellFailure(session, result);
    return;
  }
  const { kind, subject, value } = fix.change;
  const book = choose(notesOf(state).book, kind, subject, value, { author: session.author });
  if (await keepBook(session, book)) tell(session, { kind: "written" });
}
