import type { Check, Fix } from "../../core/checks/check";
import { runChecks } from "../../core/checks/run";
import { refined } from "../../core/reading/refined";
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
    minutes: refined(reading),
    tagging,
    book: notesOf(state).book,
    profile: profileOf(state),
  });
}

/** The same fix in a later reading; null where what it settles is no longer there, or stands there twice. */
function sameIn(later: Ready, earlier: Ready, fix: Fix): Fix | null {
  const words = JSON.stringify(fix);
  const was = checksOf(earlier).find(({ fixes }) => fixes.some((one) => JSON.stringify(one) === words));
  const are = checksOf(later).filter((one) => one.code === was?.code && one.message === was.message);
  const [only] = are.length === 1 ? are : [];
  return only?.fixes.find((one) => one.does === "edit" && one.label === fix.label) ?? null;
}

/**
 * Does what a fix says: a change of the text, or a choice that is written down. When the text has moved on meanwhile it
 * was read once more: then the change is planned anew.
 */
export async function applyFix(session: Session, fix: Fix, onceMore = true): Promise<void> {
  const state = ready(session);
  if (!state) return;
  if (fix.does === "edit") {
    const result = await runPlan(session, fix.plan, "writing");
    const now = ready(session);
    const again = !result.ok && result.failure.code === "moved-on" && onceMore && now && sameIn(now, state, fix);
    if (again) return applyFix(session, again, false);
    if (result.ok) tell(session, { kind: "written" });
    else tellFailure(session, result);
    return;
  }
  const { kind, subject, value } = fix.change;
  const book = choose(notesOf(state).book, kind, subject, value, { author: session.author });
  if (await keepBook(session, book)) tell(session, { kind: "written" });
}
