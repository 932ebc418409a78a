import type { Edit, PlacedTag, Plan } from "../../../core/tagging/plan";
import type { Applied } from "../../../ports/document";
import { done, failed } from "../../../ports/outcome";
import type { Failure, Outcome } from "../../../ports/outcome";
import type { WordCapabilities } from "../capabilities";
import { failureOf } from "../host";
import type { Runner } from "../host";
import { REFUSALS_BEFORE_STOP, TAGS_PER_SYNC } from "../limits";
import type { Mirror } from "../mirror";
import { writePart } from "./parts";
import { preflight, rangeOf } from "./preflight";
import type { Target } from "./preflight";
import { recover } from "./recover";
import type { Before, Leftover } from "./recover";
import { controlFacts, isVisible, queueScene, standsAlone } from "./scene";
import type { ControlFacts, Scene } from "./scene";
import { queueStamp, stampBefore, writeStamp } from "./stamp";
import type { StampPlace } from "./stamp";
import { nameTag, writeTag } from "./tags";
import { wordsWritten } from "./take-back";
import { writeInsert, writeRemove, writeReplace } from "./visible";

/** Asked between round trips; "stop" ends the run after what is written, and the plan can be run again later. */
export type Progress = (written: number, total: number) => "go-on" | "stop";

/** What a run of a plan needs to know of the document. */
export interface ApplyFrom {
  readonly mirror: Mirror;
  readonly can: WordCapabilities;
}

/** How a run ended; `leftover` is what has to be cleaned up before anything else is read or written. */
export interface ApplyEnd {
  readonly outcome: Outcome<Applied>;
  readonly leftover: Leftover | null;
}

interface Run extends ApplyFrom {
  readonly context: Word.RequestContext;
  readonly plan: Plan;
  readonly scene: Scene;
  readonly stamp: StampPlace | null;
  readonly before: Before;
  readonly applied: Set<number>;
  readonly refused: Set<number>;
  readonly placed: PlacedTag[];
}

/** Order of writing: what is seen first (removals after insertions), then controls, then data; each bottom-up. */
const rank = (edit: Edit): number =>
  edit.kind === "replace" || edit.kind === "insert" || edit.kind === "stamp"
    ? 0
    : edit.kind === "remove"
      ? 1
      : edit.kind === "untag" || edit.kind === "retag"
        ? 2
        : edit.kind === "tag"
          ? 3
          : 4;

const place = (edit: Edit): number =>
  edit.kind === "tag" || edit.kind === "replace"
    ? edit.block
    : edit.kind === "remove"
      ? edit.from
      : edit.kind === "insert" && typeof edit.after === "number"
        ? edit.after
        : Number.MAX_SAFE_INTEGER;

/** Bottom-up within a rank; of two at one place the later of the plan first, for it is the inner one. */
function inWritingOrder(targets: readonly Target[]): readonly Target[] {
  return [...targets].sort(
    (one, other) => rank(one.edit) - rank(other.edit) || place(other.edit) - place(one.edit) || other.index - one.index,
  );
}

/** Each visible edit is a round trip of its own, so that it is whole or not there; controls go fifty at a time. */
function inBatches(targets: readonly Target[]): readonly (readonly Target[])[] {
  const batches: Target[][] = [];
  for (const target of targets) {
    const last = batches.at(-1);
    const tags = last?.filter((one) => one.edit.kind === "tag").length ?? 0;
    const alone = standsAlone(target.edit) || (last?.[0] && standsAlone(last[0].edit));
    if (!last || alone || (target.edit.kind === "tag" && tags >= TAGS_PER_SYNC)) batches.push([target]);
    else last.push(target);
  }
  return batches;
}

/** Queues one edit. Null when it was queued, "done" when nothing is left to do, "refused" when it cannot be placed. */
function write(run: Run, target: Target): null | "done" | "refused" | Word.ContentControl {
  const { context, scene } = run;
  const { edit } = target;
  switch (edit.kind) {
    case "tag": {
      const left = target.stray?.inside.items.find((control) => control.id === target.stray?.control.id);
      if (left) return nameTag(left, edit, edit.colour);
      const range = rangeOf(target);
      return range ? writeTag(range, edit) : "refused";
    }
    case "untag": {
      const control = scene.byId.get(edit.controlId);
      if (!control || control.isNullObject || control.tag !== edit.tag) return "done";
      control.delete(true);
      return null;
    }
    case "retag": {
      const control = scene.byId.get(edit.controlId);
      if (!control || control.isNullObject) return "refused";
      nameTag(control, edit);
      return null;
    }
    case "replace":
      return writeReplace(edit, target) ? null : "refused";
    case "insert":
      writeInsert(context, edit, target);
      return null;
    case "remove":
      return writeRemove(edit, scene, target) ? null : "refused";
    case "part":
      writePart(context, edit);
      return null;
    case "stamp":
      if (run.stamp) writeStamp(edit, run.stamp);
      return null;
  }
}

/** Writes one batch in one round trip; what it placed is read back in the same one. */
async function writeBatch({ context, ...run }: Run, batch: readonly Target[]): Promise<void> {
  const written: { target: Target; control: Word.ContentControl | null }[] = [];
  for (const target of batch) {
    const result = write({ context, ...run }, target);
    if (result === "refused") run.refused.add(target.index);
    else if (result === "done") run.applied.add(target.index);
    else {
      result?.load("id");
      written.push({ target, control: result });
    }
  }
  if (written.length === 0) return;
  await context.sync();
  for (const { target, control } of written) {
    run.applied.add(target.index);
    if (control && target.edit.kind === "tag") run.placed.push(placedTag(target.edit, control.id));
  }
}

function placedTag(edit: Extract<Edit, { kind: "tag" }>, id: number): PlacedTag {
  const range = edit.range === "whole" ? { start: 0, end: edit.expect.length } : edit.range;
  return { tag: edit.tag, title: edit.title, block: edit.block, range, lastBlock: edit.block, controlId: String(id) };
}

/** Host troubles that say nothing about the edit: trying the next one at once would not help. */
const PASSING: readonly Failure["code"][] = ["host-busy", "read-only", "protected", "unknown"];

/** Writes batch after batch. A batch that fails is cleaned up; the edit that failed is left out and the rest goes on. */
async function writeAll(run: Run, batches: readonly (readonly Target[])[], progress?: Progress): Promise<ApplyEnd> {
  const total = run.plan.edits.length;
  const [batch, ...rest] = batches;
  if (!batch) return finished(run, true);
  try {
    await writeBatch(run, batch);
  } catch (thrown) {
    return afterFailure(run, batch, rest, failureOf(thrown), progress);
  }
  if (rest.length > 0 && progress?.(run.applied.size, total) === "stop") return finished(run, false);
  return writeAll(run, rest, progress);
}

async function afterFailure(
  run: Run,
  batch: readonly Target[],
  rest: readonly (readonly Target[])[],
  failure: Failure,
  progress?: Progress,
): Promise<ApplyEnd> {
  let left;
  try {
    left = await recover(run.context, run.plan, run.before);
  } catch {
    const may = { code: "partly-written" as const, written: wordsWritten(run.plan) };
    return { outcome: { ok: false, failure: { ...failure, ...may } }, leftover: run };
  }
  if (left.whole) {
    run.plan.edits.forEach((_, index) => run.applied.add(index));
    return finished(run, true);
  }
  if (!left.restored) return { outcome: failed("partly-written", failure.detail), leftover: null };
  // Visible changes of earlier round trips were taken back with those of the one that failed.
  run.plan.edits.forEach((edit, index) => standsAlone(edit) && run.applied.delete(index));
  const tags = batch.filter((target) => target.edit.kind === "tag" && !run.refused.has(target.index));
  const there = tags.filter(({ edit }) => edit.kind === "tag" && left.tags.has(edit.tag));
  for (const target of there) run.applied.add(target.index);
  const next = tags.find((target) => !there.includes(target));
  const givesUp =
    PASSING.includes(failure.code) || run.refused.size >= REFUSALS_BEFORE_STOP || tags.length === 0 || !next;
  if (givesUp) {
    const wrote = run.applied.size > 0;
    return { outcome: wrote ? failed("partly-written", failure.detail) : { ok: false, failure }, leftover: null };
  }
  // Actions run in order: the first control that is missing is the one the host refused.
  run.refused.add(next.index);
  const remaining = tags.filter((target) => target !== next && !there.includes(target));
  return writeAll(run, remaining.length > 0 ? [remaining, ...rest] : rest, progress);
}

function finished(run: Run, complete: boolean): ApplyEnd {
  const { plan, applied, refused, placed } = run;
  const ordered = (indexes: ReadonlySet<number>): readonly number[] => [...indexes].sort((one, other) => one - other);
  return {
    outcome: done({
      planId: plan.id,
      applied: ordered(applied),
      refused: ordered(refused),
      placed,
      syncs: 0,
      complete,
    }),
    leftover: null,
  };
}

/** Tags of the plan that stand already, from an earlier run that was cut short. */
function alreadyThere(targets: readonly Target[], controls: readonly ControlFacts[], run: Run): readonly Target[] {
  return targets.filter(({ edit, index }) => {
    const standing = edit.kind === "tag" ? controls.find((control) => control.tag === edit.tag) : undefined;
    if (!standing || edit.kind !== "tag") return true;
    // An untag of the same plan means that the control is being moved: it is laid anew.
    if (run.plan.edits.some((one) => one.kind === "untag" && one.controlId === String(standing.id))) return true;
    run.applied.add(index);
    run.placed.push(placedTag(edit, standing.id));
    return false;
  });
}

/** Runs a plan: checks everything, then writes; 2 round trips and one for each fifty controls. */
export function applyPlan(
  runner: Runner,
  plan: Plan,
  from: ApplyFrom,
  progress?: Progress,
): Promise<Outcome<ApplyEnd>> {
  const started = runner.syncs();
  return runner.run(async (context) => {
    const scene = queueScene(context, plan, from.mirror);
    const stamp = queueStamp(context, plan);
    await context.sync();

    const checks = preflight(plan, scene, from.can, from.mirror.blocks);
    if ("code" in checks) return done({ outcome: { ok: false, failure: checks }, leftover: null });
    if (checks.asks) await context.sync();
    const moved = checks.settle();
    if (moved) return done({ outcome: { ok: false, failure: moved }, leftover: null });

    const controls = controlFacts(scene);
    const before: Before = {
      controls: scene.controls ? new Set(controls.map((control) => control.id)) : null,
      texts: plan.edits.some(isVisible) ? (scene.all?.items.map((paragraph) => paragraph.text) ?? null) : null,
      paragraphOf: from.mirror.paragraphOf,
      stamp: stamp ? stampBefore(stamp) : null,
    };
    const run: Run = {
      ...from,
      context,
      plan,
      scene,
      stamp,
      before,
      applied: new Set(),
      refused: new Set(),
      placed: [],
    };
    const targets = alreadyThere(checks.targets, controls, run);
    const end = await writeAll(run, inBatches(inWritingOrder(targets)), progress);
    if (!end.outcome.ok) return done(end);
    return done({ ...end, outcome: done({ ...end.outcome.value, syncs: runner.syncs() - started }) });
  });
}

/** Takes away what a failed run left, once the host answers again. Null when that is done. */
export async function cleanUp(runner: Runner, { plan, before }: Leftover): Promise<Leftover | null> {
  const cleaned = await runner.run(async (context) => done(await recover(context, plan, before)));
  return cleaned.ok ? null : { plan, before };
}
