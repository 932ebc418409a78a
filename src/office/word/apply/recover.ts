import type { Plan } from "../../../core/tagging/plan";
import type { Range } from "../../../core/text/block";
import { addressOf, blockText, escapeSearch } from "../text";
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

/** Queues the deletion of paragraphs that came, and gives changed ones their old words. False when some are lost. */
async function takeBack(
  context: Word.RequestContext,
  now: Word.ParagraphCollection,
  tables: readonly (Word.Table | null)[],
  was: readonly string[],
): Promise<boolean> {
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
  const changed = now.items.slice(head, was.length - tail).flatMap((paragraph, at) => {
    const words = was[head + at];
    return words === undefined || paragraph.text === words ? [] : [{ paragraph, was: words }];
  });
  await putBack(context, changed);
  return true;
}

/**
 * Cleans up after a round trip that failed in the middle: two round trips, one to see what the failed one did, one to
 * take nameless controls and visible changes away (and one between them to find words that were changed). Throws what the host throws; then the next run does it.
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
  const restored = !differs || (await takeBack(context, paragraphs, tables, before.texts ?? []));
  await context.sync();
  return { tags: new Set(standing.map((control) => control.tag)), restored };
}
