import type { Block } from "../../core/text/block";
import type { PlacedTag } from "../../core/tagging/plan";
import type { DocumentChange } from "../../ports/document";
import { spliced } from "./mirror";
import type { Mirror } from "./mirror";
import { blockText } from "./text";

/** A pause read: what changed, and the mirror afterwards. `lost` when only a full reading can tell. */
export type PauseReading =
  | { readonly kind: "same"; readonly caret: number | null; readonly mirror?: Mirror }
  | { readonly kind: "changed"; readonly change: DocumentChange; readonly mirror: Mirror }
  | { readonly kind: "lost"; readonly caret: number | null };

/** A paragraph of the window with the host's id. */
export interface ReadParagraph {
  readonly id: string;
  readonly block: Block;
}

/**
 * The gap of the last reading that the paragraphs just read fill, both ends outside. Null when neither the paragraph at
 * an edge nor its neighbour is known.
 */
export function between(
  { ids }: Mirror,
  read: { before: string | null; ids: readonly string[]; after: string | null },
): { low: number; high: number } | null {
  // What stands beside the window now ends the gap: paragraphs between the two are gone.
  const edge = (own: string | undefined, neighbour: string | null, step: -1 | 1): number | null => {
    if (neighbour === null) return step < 0 ? -1 : ids.length;
    const beside = ids.indexOf(neighbour);
    if (beside >= 0) return beside;
    const known = ids.indexOf(own ?? "");
    return known >= 0 ? known + step : null;
  };
  const low = edge(read.ids[0], read.before, -1);
  const high = edge(read.ids.at(-1), read.after, 1);
  return low === null || high === null || high <= low ? null : { low, high };
}

/** A control of ours in the window. */
export interface SeenControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What a window just read says against the last reading.
 *
 * @param span the gap of the last reading that it fills, both ends outside
 * @param caretId id of the paragraph the caret is in
 */
export function compare(
  mirror: Mirror,
  span: { low: number; high: number },
  read: readonly ReadParagraph[],
  controls: readonly SeenControl[],
  caretId: string,
): PauseReading {
  // What stands at either end as it stood before is no part of the change.
  const isSame = (paragraph: number, one: ReadParagraph | undefined): boolean =>
    one !== undefined &&
    mirror.ids[paragraph] === one.id &&
    sameBlock(mirror.blocks[mirror.blockOf[paragraph] ?? -1], one.block);
  let { low, high } = span;
  let [first, last] = [0, read.length];
  // Undo takes a control away, or brings one back, and leaves every word as it was.
  const { gone, came } = movedControls(mirror, read, controls);
  const retold = gone.length > 0 || came;
  while (!retold && low + 1 < high && first < last && isSame(low + 1, read[first])) [low, first] = [low + 1, first + 1];
  while (!retold && high - 1 > low && last > first && isSame(high - 1, read[last - 1]))
    [high, last] = [high - 1, last - 1];
  const middle = read.slice(first, last);
  const from = mirror.blockOf[low + 1] ?? endOfBody(mirror);
  const end = high >= mirror.blockOf.length ? endOfBody(mirror) : (mirror.blockOf[high] ?? from);
  const removed = Math.max(0, end - from);
  const old = mirror.blocks.slice(from, from + removed);
  // Rows and cells that come or go shift every later address: only a full reading tells them.
  const tables =
    [...old, ...middle.map((one) => one.block)].some((block) => block.cell) && old.length !== middle.length;
  if (tables || old.some((block) => block.place !== "body")) return { kind: "lost", caret: null };
  const blocks = middle.map((one) => one.block);
  const next = spliced(
    mirror,
    from,
    removed,
    blocks,
    middle.map((one) => one.id),
  );
  const caretAt = next.ids.indexOf(caretId);
  const caret = caretAt < 0 ? null : (next.blockOf[caretAt] ?? null);
  const same = old.length === blocks.length && old.every((block, index) => sameBlock(block, blocks[index]));
  if (same && !retold) return { kind: "same", caret, mirror: next };
  const tags = controls
    .flatMap((control) => placed(control, read, mirror))
    .filter(({ at }) => at >= first && at < last);
  const homes = new Map(mirror.homes);
  for (const id of gone) homes.delete(id);
  for (const { controlId, at } of tags) homes.set(controlId, read[at]?.id ?? "");
  const told = tags.map(({ at, pieces, ...tag }): PlacedTag => {
    const block = from + at - first;
    return { ...tag, block, lastBlock: Math.min(block + pieces, from + blocks.length) - 1 };
  });
  const change = { from, removed, blocks };
  return { kind: "changed", change: { source: "local", change, caret, tags: told }, mirror: { ...next, homes } };
}

/** Controls that stood in the paragraphs just read and are gone, and whether one stands there that was not known. */
function movedControls(
  { homes }: Mirror,
  read: readonly ReadParagraph[],
  controls: readonly SeenControl[],
): { readonly gone: readonly string[]; readonly came: boolean } {
  const here = new Set(read.map(({ id }) => id));
  const seen = new Set(controls.map(({ id }) => String(id)));
  const gone = [...homes].flatMap(([control, home]) => (here.has(home) && !seen.has(control) ? [control] : []));
  return { gone, came: controls.some(({ id, text }) => text !== "" && !homes.has(String(id))) };
}

const sameBlock = (one: Block | undefined, other: Block | undefined): boolean =>
  one?.text === other?.text && JSON.stringify(one) === JSON.stringify(other);

/** The block after the body's last paragraph. */
export const endOfBody = (mirror: Mirror): number => (mirror.blockOf.at(-1) ?? -1) + 1;

/** A control's place in a window: the paragraph of the window it begins in, and over how many it lies. */
interface InWindow extends Omit<PlacedTag, "block" | "lastBlock"> {
  readonly at: number;
  readonly pieces: number;
}

/** Where a control stands: in the paragraph it stood in, if its words are there, else in the first that has them. */
function placed(control: SeenControl, read: readonly ReadParagraph[], mirror: Mirror): readonly InWindow[] {
  const pieces = control.text.split(/[\r\n]+/u).map(blockText);
  const [head = ""] = pieces;
  const { id, tag, title } = control;
  const home = mirror.homes.get(String(id));
  // One whose words were deleted holds nothing, in the paragraph it stood in: it is to be taken away like any without a fact.
  if (head.length === 0 && pieces.length === 1) {
    const at = read.findIndex((one) => one.id === home);
    return at < 0 ? [] : [{ tag, title, range: { start: 0, end: 0 }, controlId: String(id), at, pieces: 1 }];
  }
  if (head.length === 0) return [];
  const known = read.findIndex((one) => one.id === home && one.block.text.includes(head));
  const at = known >= 0 ? known : read.findIndex((one) => one.block.text.includes(head));
  const text = read[at]?.block.text;
  if (text === undefined) return [];
  const start = text.indexOf(head);
  const end = pieces.length > 1 ? text.length : start + head.length;
  return [{ tag, title, range: { start, end }, controlId: String(id), at, pieces: pieces.length }];
}
