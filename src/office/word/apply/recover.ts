import type { Plan } from "../../../core/tagging/plan";
import type { Range } from "../../../core/text/block";
import { addressOf, blockText, escapeSearch } from "../text";
import type { ControlFacts } from "./scene";
import { isNoted } from "./parts";
import { queueStamp, takeBackStamp } from "./stamp";
import type { StampBefore } from "./stamp";
import { isHalf, nameTag } from "./tags";
import { planTakeBack } from "./take-back";
import type { TakeBack } from "./take-back";

/** What a document looked like before the first write of a plan. */
export interface Before {
  /** Ids of all controls; null where the plan makes none. */
  readonly controls: ReadonlySet<number> | null;
  /** Texts of the body's paragraphs, where the plan changes visible words; else null. */
  readonly texts: readonly string[] | null;
  /** Paragraph number of each block that the plan speaks of. */
  readonly paragraphOf: readonly number[];
  /** Header and title, where the plan stamps them; else null. */
  readonly stamp: StampBefore | null;
}

/** A run that failed while nothing answered any more: what the next reading has to clean up. */
export interface Leftover {
  readonly plan: Plan;
  readonly before: Before;
}

const NOTHING: TakeBack = { paragraphs: [], tables: [], changed: [] };

/** What stands after a failed round trip was cleaned up. */
export interface Recovered {
  /** Tags of ours in the document now. */
  readonly tags: ReadonlySet<string>;
  /** False when visible words could not be taken back. */
  readonly restored: boolean;
  /** True when all of the plan stands and only the answer to its last round trip was lost. */
  readonly whole: boolean;
}

/** Queues the removal of nameless controls and completes those that got their tag but not yet their title. */
function tidy(controls: Word.ContentControlCollection, before: Before, plan: Plan): readonly ControlFacts[] {
  const standing: ControlFacts[] = [];
  for (const control of controls.items) {
    const facts = { id: control.id, tag: control.tag, title: control.title, text: control.text };
    if (before.controls && isHalf(facts, before.controls)) {
      control.delete(true);
      continue;
    }
    standing.push(facts);
    const edit = plan.edits.find((one) => one.kind === "tag" && one.tag === control.tag);
    if (edit?.kind === "tag" && control.title !== edit.title) nameTag(control, edit, edit.colour);
  }
  return standing;
}

/** The piece of a changed paragraph that has to give way, a word wide at least, and what stood there. */
function changedPiece(now: string, was: string): { readonly range: Range; readonly words: string } {
  const limit = Math.min(now.length, was.length);
  let head = 0;
  while (head < limit && now[head] === was[head]) head += 1;
  let tail = 0;
  while (tail < limit - head && now.at(-1 - tail) === was.at(-1 - tail)) tail += 1;
  const start = now.lastIndexOf(" ", Math.max(0, head - 2)) + 1;
  const space = now.indexOf(" ", now.length - tail + 1);
  const end = space < 0 ? now.length : space;
  return { range: { start, end }, words: was.slice(start, was.length - (now.length - end)) };
}

/** Queues the search for a changed piece; null where the paragraph is changed as a whole or the piece cannot be named. */
function queuePiece(paragraph: Word.Paragraph, was: string): (() => boolean) | null {
  const text = blockText(paragraph.text);
  const { range, words } = changedPiece(text, blockText(was));
  const address = addressOf(text, range);
  if (address?.kind !== "match") return null;
  const { needle } = address;
  const found = paragraph.search(escapeSearch(needle.words), { matchCase: true });
  found.load("text");
  return () => {
    const piece = found.items.length === needle.of ? found.items[needle.nth] : undefined;
    piece?.insertText(words, "Replace");
    return piece !== undefined;
  };
}

/**
 * Gives changed paragraphs their old words, only where they differ: a control round the paragraph keeps them inside.
 * One more round trip for the searches.
 */
async function putBack(
  context: Word.RequestContext,
  changed: readonly { readonly paragraph: Word.Paragraph; readonly was: string }[],
): Promise<void> {
  const pieces = changed.map((one) => ({ ...one, put: queuePiece(one.paragraph, one.was) }));
  if (pieces.some(({ put }) => put)) await context.sync();
  for (const { paragraph, was, put } of pieces) {
    if (!put?.()) paragraph.getRange("Content").insertText(blockText(was), "Replace");
  }
}

/**
 * Cleans up after a round trip that failed in the middle: two round trips, one to see what the failed one did, one to
 * take nameless controls and visible changes away (and one between them to find words that were changed). Throws what
 * the host throws; then the next reading does it.
 */
export async function recover(context: Word.RequestContext, plan: Plan, before: Before): Promise<Recovered> {
  const controls = context.document.contentControls;
  controls.load("id,tag,title,text");
  const paragraphs = before.texts ? context.document.body.paragraphs : null;
  paragraphs?.load("text");
  const visible = before.texts !== null || before.stamp !== null;
  const whole = visible && (await isNoted(context, plan));
  const stamped = before.stamp ? queueStamp(context, plan) : null;
  await context.sync();

  const standing = tidy(controls, before, plan);
  if (stamped && before.stamp && !whole) takeBackStamp(plan, stamped, before.stamp);
  const now = paragraphs?.items.map((paragraph) => paragraph.text) ?? [];
  const back =
    paragraphs && before.texts && !whole ? planTakeBack(before.texts, now, plan, before.paragraphOf) : NOTHING;
  if (back && paragraphs) {
    for (const at of [...back.paragraphs].reverse()) paragraphs.items[at]?.delete();
    for (const at of [...back.tables].reverse()) paragraphs.items[at]?.parentTable.delete();
    await putBack(
      context,
      back.changed.flatMap(({ at, was }) => {
        const paragraph = paragraphs.items[at];
        return paragraph ? [{ paragraph, was }] : [];
      }),
    );
  }
  await context.sync();
  return { tags: new Set(standing.map((control) => control.tag)), restored: back !== null, whole };
}
