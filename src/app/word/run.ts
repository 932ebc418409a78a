import type { PlacedTag, Plan } from "../../core/tagging/plan";
import type { Applied } from "../../ports/document";
import { failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Block } from "../../core/text/block";
import { differenceOf } from "./difference";
import { planned } from "./open";
import { rescan } from "./rescan";
import { change, ready } from "./session";
import type { Session } from "./session";
import { isConfirmed } from "./settled";
import type { Task } from "./state";
import { tell } from "./tell";

export { tell } from "./tell";

/**
 * Runs a plan with progress; the tags it placed and took away are in the state afterwards. Minutes that the committee
 * confirmed are left alone ("confirmed") unless it is their state that changes.
 */
export async function runPlan(
  session: Session,
  plan: Plan,
  kind: Task["kind"],
  { evenConfirmed = false } = {},
): Promise<Outcome<Applied>> {
  const current = ready(session);
  if (current && !evenConfirmed && isConfirmed(current)) return failed("confirmed");
  const begin: Task = { kind, written: 0, total: plan.edits.length, stopping: false };
  const before = ready(session)?.reading.source.blocks ?? [];
  change(session, (state) => ({ ...state, task: begin, notice: null }));
  const result = await session.document.apply(plan, (written, total) => {
    const stopping = ready(session)?.task?.stopping ?? false;
    change(session, (state) => ({ ...state, task: { kind, written, total, stopping } }));
    return stopping ? "stop" : "go-on";
  });
  change(session, (state) => ({ ...state, task: null }));
  if (result.ok && plan.edits.every((edit) => isQuiet(edit.kind))) {
    change(session, (state) => planned({ ...state, tags: tagsAfter(state.tags, plan, result.value) }));
    return result;
  }
  // Visible words or notes changed, or it is not sure what was written: the document is the truth. The host gives a
  // part its id, so that the next choice is written into the same one. Notes alone take no tag away.
  await rescan(
    session,
    plan.edits.some((edit) => edit.kind !== "part"),
  );
  const unread = ready(session)?.notice?.kind === "failed";
  if (result.ok || result.failure.code !== "partly-written" || unread) return result;
  const written = changedWords(session, before);
  const nothing = written.length === 0 && plan.edits.every((edit) => edit.kind !== "tag");
  return { ok: false, failure: { ...result.failure, code: nothing ? "host-refused" : "partly-written", written } };
}

/** The paragraphs that read otherwise than before: what the pane names when a change could not be taken back. */
function changedWords(session: Session, before: readonly Block[]): readonly string[] {
  const found = differenceOf(before, ready(session)?.reading.source.blocks ?? before);
  return found ? found.blocks.map((block) => block.text.trim()).filter(Boolean) : [];
}

/** Edits after which blocks and notes are the same and the tags are known. */
const isQuiet = (kind: Plan["edits"][number]["kind"]): boolean =>
  kind === "tag" || kind === "untag" || kind === "retag";

/** The tags that stand once a plan was applied, from what the host told of it. */
function tagsAfter(tags: readonly PlacedTag[], plan: Plan, applied: Applied): readonly PlacedTag[] {
  const done = new Set(applied.applied);
  const gone = new Set<string>();
  const named = new Map<string, { tag: string; title: string }>();
  plan.edits.forEach((edit, index) => {
    if (!done.has(index)) return;
    if (edit.kind === "untag") gone.add(edit.controlId);
    if (edit.kind === "retag") named.set(edit.controlId, { tag: edit.tag, title: edit.title });
  });
  const placed = applied.placed ?? [];
  const fresh = new Set(placed.map((tag) => tag.controlId));
  return [
    ...tags
      .filter((tag) => !gone.has(tag.controlId) && !fresh.has(tag.controlId))
      .map((tag) => ({ ...tag, ...named.get(tag.controlId) })),
    ...placed,
  ].sort((one, other) => one.block - other.block || one.range.start - other.range.start);
}

/** Asks a running task to stop at the next pause between two round trips. */
export function stopTask(session: Session): void {
  change(session, (state) => (state.task ? { ...state, task: { ...state.task, stopping: true } } : state));
}

/** Takes away what was said of an earlier failure: something is tried again, or something else is. */
export const clearFailure = (session: Session): void =>
  change(session, (state) => (state.notice?.kind === "failed" ? { ...state, notice: null } : state));

/** Shows a failure, and nothing for an outcome that is well. */
export function tellFailure(session: Session, outcome: Outcome<unknown>): void {
  if (!outcome.ok) tell(session, { kind: "failed", failure: outcome.failure });
}
