import type { Edit, Plan } from "../../../core/tagging/plan";
import { ask } from "../ask";
import { named } from "../mirror";
import type { Mirror } from "../mirror";

/** Plans that touch at most so many paragraphs are checked paragraph by paragraph, so that a big document is not read. */
const FEW_PARAGRAPHS = 8;

/** A control as the host reports it. */
export interface ControlFacts {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** The proxies a plan needs, queued for one round trip. */
export interface Scene {
  /** The paragraph of a block, or null where it no longer is at its place. To be read after the sync. */
  paragraph(block: number): Word.Paragraph | null;
  /** Blocks that have to read as they did for this one to be the one that is meant. */
  witnesses(block: number): readonly number[];
  /** All paragraphs of the body, where they were asked for. */
  readonly all: Word.ParagraphCollection | null;
  readonly controls: Word.ContentControlCollection | null;
  readonly byId: ReadonlyMap<string, Word.ContentControl>;
}

/** Blocks whose text an edit relies on. */
export function blocksOf(edit: Edit): readonly number[] {
  if (edit.kind === "tag" || edit.kind === "replace") return [edit.block];
  if (edit.kind === "insert") return typeof edit.after === "number" ? [edit.after] : [];
  if (edit.kind === "remove") return Array.from({ length: edit.to - edit.from + 1 }, (_, index) => edit.from + index);
  return [];
}

/** True for edits that a reader of the document's body would see. */
export const isVisible = (edit: Edit): boolean =>
  edit.kind === "replace" || edit.kind === "insert" || edit.kind === "remove";

/** True for edits that have to be whole or not there: each is a round trip of its own and is taken back when it fails. */
export const standsAlone = (edit: Edit): boolean => isVisible(edit) || edit.kind === "stamp";

/** Queues everything that has to be known before the first write; the caller syncs. */
export function queueScene(context: Word.RequestContext, plan: Plan, mirror: Mirror): Scene {
  const wanted = [...new Set(plan.edits.flatMap(blocksOf))];
  const visible = plan.edits.some(isVisible);
  const controls = wanted.length > 0 || plan.edits.some(standsAlone) ? context.document.contentControls : null;
  controls?.load("id,tag,title,text");
  const few = !visible && mirror.ids.length > 0 && wanted.length <= FEW_PARAGRAPHS;
  const byId = new Map<string, Word.ContentControl>();
  for (const edit of plan.edits) {
    if (edit.kind !== "untag" && edit.kind !== "retag") continue;
    const control = context.document.contentControls.getByIdOrNullObject(Number(edit.controlId));
    byId.set(edit.controlId, ask(control, "tag,title"));
  }
  if (few) {
    const paragraphs = new Map<number, Word.Paragraph>();
    for (const block of wanted) {
      const id = mirror.ids[mirror.paragraphOf[block] ?? -1];
      if (!id) continue;
      const paragraph = context.document.getParagraphByUniqueLocalId(id);
      paragraph.load("text");
      paragraphs.set(block, paragraph);
    }
    return { paragraph: (block) => paragraphs.get(block) ?? null, witnesses: () => [], all: null, controls, byId };
  }
  const all = wanted.length > 0 || visible ? context.document.body.paragraphs : null;
  const hasIds = mirror.ids.length > 0;
  all?.load(hasIds ? "text,uniqueLocalId" : "text");
  const around = hasIds ? () => null : witnessesIn(mirror);
  return {
    paragraph: (block) => {
      const at = mirror.paragraphOf[block] ?? -1;
      const found = all?.items[at] ?? null;
      // The same words at the same place may be another paragraph's by now: an empty cell looks like the next one.
      if (hasIds) return found?.uniqueLocalId === mirror.ids[at] ? found : null;
      return around(block)?.below === null && all?.items.length !== mirror.blockOf.length ? null : found;
    },
    witnesses: (block) => {
      const { above = null, below = null } = around(block) ?? {};
      return [above, below].filter((one) => one !== null);
    },
    all,
    controls,
    byId,
  };
}

/** The nearest blocks with words of their own above and below one; null where there is none. */
interface Around {
  readonly above: number | null;
  readonly below: number | null;
}

/**
 * Between which blocks one stands, where no id names its paragraph and its words stand more than once; null for one that
 * its own words tell from every other.
 */
function witnessesIn(mirror: Mirror): (block: number) => Around | null {
  const alone = named(mirror);
  return (block) => {
    const at = mirror.paragraphOf[block] ?? -1;
    if (at < 0 || alone(block)) return null;
    const above = mirror.blockOf.slice(0, at).findLast(alone) ?? null;
    const below = mirror.blockOf.slice(at + 1).find(alone) ?? null;
    return { above, below };
  };
}

/** Every control that the scene saw; to be called after the sync. */
export const controlFacts = (scene: Scene): readonly ControlFacts[] =>
  (scene.controls?.items ?? []).map(({ id, tag, title, text }) => ({ id, tag, title, text }));
