import type { Block, Range, Span } from "../text/block";
import { planOf, tagEdit, untagEdit } from "./edits";
import { ownTags } from "./match";
import { cross, shared, trimmed, wholeOf } from "./places";
import type { PlacedTag, Plan } from "./plan";
import { idFor, isManual, shortTitle, tagOf } from "./tag-name";
import type { TagKind } from "./tag-name";

/** Where the clerk's selection stands (an empty range is a caret). */
export interface Selected {
  readonly block: number;
  readonly lastBlock: number;
  readonly range: Range;
}

/** Why a selection cannot be tagged, for the pane to say in a sentence. */
export type ManualRefusal =
  "nothing-selected" | "several-paragraphs" | "outside-body" | "crosses-a-tag" | "already-tagged";

/** Why no tag is taken away or gone to. */
export type NoTag = "no-tag-here" | "no-tags";

const TITLES: Record<TagKind, string> = {
  action: "Action",
  attendee: "Attendee",
  attendance: "Attendance",
  decision: "Decision",
  next: "Next meeting",
};

/** The words that the clerk means; for an action, and for a decision at a caret, the whole paragraph. */
function meant(kind: TagKind, block: Block, range: Range, names: readonly Range[]): Range | null {
  const { text } = block;
  if (kind === "action") return wholeOf(block);
  if (range.end > range.start) return trimmed(text, range);
  if (kind !== "attendee") return wholeOf(block);
  // In a list a name stands before the office and the organisation of its person.
  const name = names.filter(({ start }) => start <= range.start).at(-1) ?? names[0];
  if (name) return trimmed(text, name);
  let { start, end } = range;
  while (start > 0 && /[\p{L}\p{M}'’-]/u.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /[\p{L}\p{M}'’-]/u.test(text.charAt(end))) end += 1;
  return trimmed(text, { start, end });
}

/** The person of the table row that the caret stands in, where it stands in another of the row's cells; else null. */
function personOfRow(blocks: readonly Block[], { block, range }: Selected, names: readonly Span[]): Span | null {
  const own = blocks[block]?.cell;
  if (!own || range.end > range.start || names.some((name) => name.block === block)) return null;
  const inRow = names.filter((name) => {
    const cell = blocks[name.block]?.cell;
    return cell?.table === own.table && cell.row === own.row;
  });
  return inRow.length === 1 ? (inRow[0] ?? null) : null;
}

/**
 * Tags what the clerk selected: the whole paragraph for an action, the selected words otherwise (at a caret: the person
 * who is listed there, or the word, for an attendee; the paragraph for a decision). Such a tag stays until the clerk
 * takes it away.
 *
 * @param names where the reader found people of the attendance, in reading order
 */
export function planManualTag(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
  selected: Selected,
  kind: TagKind,
  names: readonly Span[] = [],
): Plan | ManualRefusal {
  const row = kind === "attendee" ? personOfRow(blocks, selected, names) : null;
  if (row) return planManualTag(blocks, tags, { block: row.block, lastBlock: row.block, range: row }, kind, names);
  const block = blocks[selected.block];
  if (!block) return "nothing-selected";
  if (selected.lastBlock !== selected.block) return "several-paragraphs";
  if (block.place !== "body") return "outside-body";
  const listed = names.filter((name) => name.block === selected.block);
  const range = meant(kind, block, selected.range, listed);
  if (!range) return "nothing-selected";
  const own = ownTags(tags);
  const here = own.filter((tag) => tag.placed.block === selected.block);
  if (here.some((tag) => cross(tag.placed.range, range))) return "crosses-a-tag";
  const equal = here.find((tag) => tag.placed.range.start === range.start && tag.placed.range.end === range.end);
  if (equal?.kind === kind) return "already-tagged";
  const words = block.text.slice(range.start, range.end);
  const id = idFor(kind, words, new Set(own.map((tag) => tag.id)), true);
  const title = kind === "attendee" ? shortTitle(`${TITLES[kind]} ${words}`) : TITLES[kind];
  // A tag of another kind on the same words was a wrong guess: the clerk's word replaces it.
  const replaced = equal ? [untagEdit(equal.placed)] : [];
  return planOf([...replaced, tagEdit(block, selected.block, range, kind, tagOf(kind, id), title)]);
}

/** The innermost control of ours at the selection, for "untag"; null where there is none. */
export function tagAt(tags: readonly PlacedTag[], selected: Selected): PlacedTag | null {
  const at = { start: selected.range.start, end: Math.max(selected.range.end, selected.range.start + 1) };
  const [inner] = ownTags(tags)
    .map((tag) => tag.placed)
    .filter(
      (placed) =>
        placed.block <= selected.block &&
        placed.lastBlock >= selected.block &&
        (placed.block !== placed.lastBlock || shared(placed.range, at) > 0 || placed.range.end === at.start),
    )
    .sort((one, other) => one.range.end - one.range.start - (other.range.end - other.range.start));
  return inner ?? null;
}

/** What the clerk tagged by hand, with the words: facts that no rule of the reader found. */
export function taggedByHand(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
): readonly { readonly kind: TagKind; readonly id: string; readonly placed: PlacedTag; readonly words: string }[] {
  return ownTags(tags).flatMap(({ kind, id, placed }) =>
    isManual(id)
      ? [{ kind, id, placed, words: blocks[placed.block]?.text.slice(placed.range.start, placed.range.end) ?? "" }]
      : [],
  );
}
