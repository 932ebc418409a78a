import type { Range } from "../../core/text/block";
import { ask } from "./ask";
import { done, failed } from "../../ports/outcome";
import type { Selection } from "../../ports/document";
import type { Outcome } from "../../ports/outcome";
import type { Runner } from "./host";
import { TAG_PREFIX } from "./limits";
import { named } from "./mirror";
import type { Mirror } from "./mirror";
import { addressOf, blockText, escapeSearch, sameText } from "./text";

/** Where to go: a piece of a block, or a control. */
export type RevealTarget = { readonly block: number; readonly range?: Range } | { readonly controlId: string };

/** Selects a control or a piece of text and scrolls to it; the whole paragraph where the piece cannot be addressed. */
export function reveal(runner: Runner, mirror: Mirror, target: RevealTarget): Promise<Outcome<void>> {
  return runner.run(async (context) => {
    if ("controlId" in target) {
      const control = context.document.contentControls.getByIdOrNullObject(Number(target.controlId));
      control.load("id");
      await context.sync();
      if (control.isNullObject) return failed("gone");
      control.select("Select");
      await context.sync();
      return done(undefined);
    }
    const at = mirror.paragraphOf[target.block] ?? -1;
    if (at < 0) return failed("gone");
    const id = mirror.ids[at];
    const paragraphs = id ? null : context.document.body.paragraphs;
    paragraphs?.load("text");
    const known = id ? context.document.getParagraphByUniqueLocalId(id) : null;
    if (paragraphs) await context.sync();
    const paragraph = known ?? paragraphs?.items[at];
    if (!paragraph) return failed("gone");
    const text = mirror.blocks[target.block]?.text ?? "";
    const address = target.range ? addressOf(text, target.range) : null;
    const needle = address?.kind === "match" ? address.needle : address?.kind === "between" ? address.head : null;
    const found = needle ? paragraph.search(escapeSearch(needle.words), { matchCase: true }) : null;
    found?.load("text");
    if (found) await context.sync();
    const piece = needle ? found?.items[needle.nth] : undefined;
    (piece ?? paragraph.getRange("Content")).select("Select");
    await context.sync();
    return done(undefined);
  });
}

/** The selection: its first and last block and the offsets within them. Null in a header, a note or a text box. */
export function readSelection(runner: Runner, mirror: Mirror): Promise<Outcome<Selection | null>> {
  return runner.run(async (context) => {
    const { body } = context.document;
    const selected = ask(context.document.getSelection(), "text");
    const hasIds = mirror.ids.length > 0;
    const inside = ask(selected.paragraphs, hasIds ? "text,uniqueLocalId" : "text");
    // What stands between the start of the body and the selection tells both the paragraph and the offset.
    const first = inside.getFirst().getRange("Start").expandTo(selected.getRange("Start"));
    first.load("text");
    const before = body.getRange("Start").expandToOrNullObject(selected.getRange("Start"));
    before.load("isEmpty");
    const counted = before.paragraphs;
    counted.load("isListItem");
    await context.sync();
    if (before.isNullObject || inside.items.length === 0) return done(null);
    const paragraph = Math.max(0, counted.items.length - 1);
    const block = mirror.blockOf[paragraph];
    const lastBlock = mirror.blockOf[paragraph + inside.items.length - 1];
    if (block === undefined || lastBlock === undefined) return done(null);
    const start = blockText(first.text).length;
    const range = { start, end: start + blockText(selected.text).length };
    const alone = named(mirror);
    const known = (at: number, one: Word.Paragraph | undefined): boolean =>
      one !== undefined &&
      sameText(one.text, mirror.blocks[at]?.text ?? "") &&
      (hasIds ? one.uniqueLocalId === mirror.ids[mirror.paragraphOf[at] ?? -1] : alone(at));
    const behind = !known(block, inside.items[0]) || !known(lastBlock, inside.items.at(-1));
    return done({ block, lastBlock, range, behind });
  });
}

/** Shows or hides the frames of all of our controls. */
export function showTags(runner: Runner, visible: boolean): Promise<Outcome<void>> {
  return runner.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("tag,appearance");
    await context.sync();
    const wanted = visible ? "BoundingBox" : "Hidden";
    for (const control of controls.items) {
      if (control.tag.startsWith(TAG_PREFIX) && control.appearance !== wanted) control.appearance = wanted;
    }
    await context.sync();
    return done(undefined);
  });
}
