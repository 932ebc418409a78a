import type { Action, Minutes } from "../minutes/record";
import { choicesOf } from "../record/book";
import type { RecordBook } from "../record/book";
import { hashOf, settled } from "../record/hash";
import type { Block, Span } from "../text/block";
import { isContents } from "../text/contents";
import { fold } from "../text/fold";

/** Who a copy is for: everybody; those who may read the restricted part, alone; or the file as it is. */
export type Audience = "public" | "restricted" | "all";

/** Numbers of the blocks that are exempt or confidential: as the reader found them and as the clerk marked them. */
export function restrictedBlocks(minutes: Minutes, blocks: readonly Block[], book: RecordBook): ReadonlySet<number> {
  const secret = new Set<number>();
  const set = (from: number, to: number, restricted: boolean): void => {
    for (let at = from; at < to; at += 1) {
      if (restricted) secret.add(at);
      else secret.delete(at);
    }
  };
  for (const { from, to } of minutes.restricted) set(from, to, true);
  for (const item of minutes.items) if (item.restricted) set(item.from, item.to + 1, true);
  const marks = [...choicesOf(book, "restricted").values()];
  for (const mark of marks.filter((one) => one.item !== null)) {
    for (const item of minutes.items) if (item.number === mark.item) set(item.from, item.to + 1, mark.restricted);
  }
  const open = new Set<number>();
  for (const mark of marks.filter((one) => one.hash !== null)) {
    blocks.forEach((block, at) => {
      if (hashOf(settled(block.text)) !== mark.hash) return;
      set(at, at + 1, mark.restricted);
      if (!mark.restricted) open.add(at);
    });
  }
  for (const at of repeats(minutes, blocks, secret)) if (!open.has(at)) secret.add(at);
  for (const at of contentsOf(minutes, blocks, secret)) if (!open.has(at)) secret.add(at);
  return secret;
}

/** Every place of an action: where it is stated, and where it is said again. */
const placesOf = ({ spans, restated = [] }: Action): readonly Span[] => [...spans, ...restated];

/** Where an action of a restricted part stands once more: its row in a table of actions, or its line. */
function repeats(minutes: Minutes, blocks: readonly Block[], secret: ReadonlySet<number>): readonly number[] {
  const touches = (action: Action): boolean => placesOf(action).some((span) => secret.has(span.block));
  const refs = new Set(minutes.actions.flatMap((action) => (action.ref && touches(action) ? [action.ref] : [])));
  return minutes.actions
    .filter((action) => touches(action) || (action.ref && refs.has(action.ref)))
    .flatMap((action) => placesOf(action).map(({ block }) => block))
    .filter((block) => !secret.has(block))
    .flatMap((block) => {
      const cell = blocks[block]?.cell;
      if (!cell) return [block];
      return blocks.flatMap((one, at) => (one.cell?.table === cell.table && one.cell.row === cell.row ? [at] : []));
    });
}

/** Lines of a table of contents that name a restricted item. */
function contentsOf(minutes: Minutes, blocks: readonly Block[], secret: ReadonlySet<number>): readonly number[] {
  const titles = minutes.items.filter((item) => secret.has(item.from)).map(({ title }) => fold(title));
  const named = titles.filter(Boolean);
  if (named.length === 0) return [];
  return blocks.flatMap((block, at) => {
    const line = isContents(block) ? fold(block.text) : "";
    return named.some((title) => line.includes(title)) ? [at] : [];
  });
}

/** Runs of consecutive numbers as half-open ranges. */
function rangesOf(numbers: ReadonlySet<number>): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const at of [...numbers].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last?.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges;
}

/** The minutes with the clerk's marks in: every fact knows whether it is restricted. Use it before anything goes out. */
export function withRestrictions<M extends Minutes>(minutes: M, blocks: readonly Block[], book: RecordBook): M {
  const secret = restrictedBlocks(minutes, blocks, book);
  const hidden = (spans: readonly Span[], otherwise: boolean): boolean =>
    spans.length > 0 ? spans.some((span) => secret.has(span.block)) : otherwise;
  const actions = minutes.actions.map((action) => ({
    ...action,
    restricted: hidden(placesOf(action), action.restricted),
  }));
  const marked = <T extends { readonly spans: readonly Span[]; readonly restricted: boolean }>(
    facts: readonly T[],
  ): T[] => facts.map((fact) => ({ ...fact, restricted: hidden(fact.spans, fact.restricted) }));
  return {
    ...minutes,
    items: marked(minutes.items),
    actions,
    previousActions: marked(minutes.previousActions),
    decisions: marked(minutes.decisions),
    restricted: rangesOf(secret),
  };
}

/** One line of a copy: a block of the document, or the sentence that stands for what was left out. */
export type CopyLine =
  { readonly block: number } | { readonly omitted: string; readonly from: number; readonly to: number };

/** What stands in place of a restricted part: says that something is missing, and nothing of it. */
export const omission = (number: string | null): string =>
  number
    ? `Item ${number} is exempt or confidential and is left out of this copy.`
    : "An exempt or confidential part is left out of this copy.";

const NOTES_LEFT_OUT = "Footnotes and endnotes are left out, because some may belong to the part that is left out.";

/**
 * The lines of a copy for an audience. The public copy has one sentence in place of each restricted part; the
 * restricted copy holds the restricted parts alone.
 */
export function copyLines(
  minutes: Minutes,
  blocks: readonly Block[],
  audience: Audience,
  book: RecordBook,
): readonly CopyLine[] {
  const secret = restrictedBlocks(minutes, blocks, book);
  if (audience === "all") return blocks.map((_, block) => ({ block }));
  if (audience === "restricted") return [...secret].sort((one, other) => one - other).map((block) => ({ block }));
  const starts = new Map(minutes.items.map((item) => [item.from, item.number]));
  const ranges = new Map(
    rangesOf(secret).flatMap(({ from, to }) => {
      // Two restricted items one after the other are two omissions.
      const cuts = [from, ...[...starts.keys()].filter((at) => at > from && at < to).sort((a, b) => a - b), to];
      return cuts.slice(0, -1).map((at, index) => [at, cuts[index + 1] ?? to] as const);
    }),
  );
  // A block does not say which paragraph a note belongs to: beside a restricted part, no note is printed.
  const notes = secret.size > 0 ? blocks.findIndex(({ place }) => place === "note") : -1;
  return blocks.flatMap((one, block): CopyLine[] => {
    if (secret.size > 0 && one.place === "note") {
      return block === notes ? [{ omitted: NOTES_LEFT_OUT, from: block, to: block + 1 }] : [];
    }
    if (!secret.has(block)) return [{ block }];
    const to = ranges.get(block);
    return to === undefined ? [] : [{ omitted: omission(starts.get(block) ?? null), from: block, to }];
  });
}
