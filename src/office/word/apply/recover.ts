import type { Plan } from "../../../core/tagging/plan";
import { blockText } from "../text";
import type { ControlFacts } from "./scene";
import { isHalf, nameTag } from "./tags";

/** What a document looked like before the first write of a plan. */
export interface Before {
  /** Ids of all controls. */
  readonly controls: ReadonlySet<number>;
  /** Texts of the body's paragraphs, where the plan changes visible words; else null. */
  readonly texts: readonly string[] | null;
}

/** What stands after a failed round trip was cleaned up. */
export interface Recovered {
  /** Tags of ours in the document now. */
  readonly tags: ReadonlySet<string>;
  /** False when visible words could not be taken back. */
  readonly restored: boolean;
}

/** Queues the removal of nameless controls and completes those that got their tag but not yet their title. */
function tidy(controls: Word.ContentControlCollection, before: Before, plan: Plan): readonly ControlFacts[] {
  const standing: ControlFacts[] = [];
  for (const control of controls.items) {
    const facts = { id: control.id, tag: control.tag, title: control.title, text: control.text };
    if (isHalf(facts, before.controls)) {
      control.delete(true);
      continue;
    }
    standing.push(facts);
    const edit = plan.edits.find((one) => one.kind === "tag" && one.tag === control.tag);
    if (edit?.kind === "tag" && control.title !== edit.title) nameTag(control, edit, edit.colour);
  }
  return standing;
}

/** How many texts two lists share at their start or, with `fromEnd`, at their end. */
function shared(one: readonly string[], other: readonly string[], fromEnd: boolean): number {
  const limit = Math.min(one.length, other.length);
  let count = 0;
  while (count < limit) {
    const at = fromEnd ? [one.length - 1 - count, other.length - 1 - count] : [count, count];
    if (one[at[0] ?? 0] !== other[at[1] ?? 0]) break;
    count += 1;
  }
  return count;
}

/** Queues the deletion of paragraphs that came, and the old words of paragraphs that changed. False when some are lost. */
function takeBack(
  now: Word.ParagraphCollection,
  tables: readonly (Word.Table | null)[],
  was: readonly string[],
): boolean {
  const texts = now.items.map((paragraph) => paragraph.text);
  const head = shared(was, texts, false);
  const tail = Math.min(shared(was, texts, true), was.length - head, texts.length - head);
  const extra = texts.length - was.length;
  if (extra < 0) return false;
  if (extra > 0) {
    if (head + tail < was.length) return false;
    for (let at = head + extra - 1; at >= head; at -= 1) {
      const table = tables[at];
      if (!table || table.isNullObject) now.items[at]?.delete();
      else if (at === head || tables[at - 1]?.isNullObject !== false) table.delete();
    }
    return true;
  }
  for (let at = head; at < was.length - tail; at += 1) {
    const words = was[at];
    const paragraph = now.items[at];
    if (words === undefined || !paragraph || paragraph.text === words) continue;
    paragraph.getRange("Content").insertText(blockText(words), "Replace");
  }
  return true;
}

/**
 * Cleans up after a round trip that failed in the middle: two round trips, one to see what the failed one did, one to
 * take nameless controls and visible changes away. Throws what the host throws; then the next run does it.
 */
export async function recover(context: Word.RequestContext, plan: Plan, before: Before): Promise<Recovered> {
  const controls = context.document.contentControls;
  controls.load("id,tag,title,text");
  const paragraphs = before.texts ? context.document.body.paragraphs : null;
  paragraphs?.load("text,tableNestingLevel");
  await context.sync();

  const differs =
    paragraphs !== null && paragraphs.items.map((paragraph) => paragraph.text).join("\r") !== before.texts?.join("\r");
  let tables: readonly (Word.Table | null)[] = [];
  if (differs && paragraphs.items.some((paragraph) => paragraph.tableNestingLevel > 0)) {
    tables = paragraphs.items.map((paragraph) => {
      const table = paragraph.tableNestingLevel > 0 ? paragraph.parentTableOrNullObject : null;
      table?.load("nestingLevel");
      return table;
    });
    await context.sync();
  }
  const standing = tidy(controls, before, plan);
  const restored = !differs || takeBack(paragraphs, tables, before.texts ?? []);
  await context.sync();
  return { tags: new Set(standing.map((control) => control.tag)), restored };
}
