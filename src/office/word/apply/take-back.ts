import type { NewBlock, Plan } from "../../../core/tagging/plan";
import { blockText, sameText } from "../text";

/** What a run of paragraphs that a plan inserted is made of: own paragraphs, and tables with so many cells. */
type Piece = { readonly kind: "paragraph" } | { readonly kind: "table"; readonly cells: number };

/** How a plan's visible changes are taken back; positions among the paragraphs that stand now. */
export interface TakeBack {
  /** Paragraphs that came, to be deleted. */
  readonly paragraphs: readonly number[];
  /** The first paragraph of each table that came. */
  readonly tables: readonly number[];
  /** Paragraphs that get their old words. */
  readonly changed: readonly { readonly at: number; readonly was: string }[];
}

/** The texts a plan's insertion puts in, in order, with the piece each begins or goes on. */
function insertedTexts(content: readonly NewBlock[]): { readonly texts: readonly string[]; readonly pieces: Piece[] } {
  const pieces: Piece[] = [];
  const texts = content.flatMap((block): readonly string[] => {
    if (block.kind === "paragraph") {
      pieces.push({ kind: "paragraph" });
      return [block.runs.map((run) => run.text).join("")];
    }
    const columns = Math.max(...block.rows.map((row) => row.length));
    pieces.push({ kind: "table", cells: columns * block.rows.length });
    return block.rows.flatMap((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
  });
  return { texts, pieces };
}

/** Each text that the plan's replacements give a paragraph, one after another; by the paragraph's old position. */
function replacedTexts(plan: Plan, paragraphOf: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const results = new Map<number, string[]>();
  const standing = new Map<number, string>();
  const edits = plan.edits.flatMap((edit) => (edit.kind === "replace" ? [edit] : []));
  for (const edit of [...edits].reverse().sort((one, other) => other.range.start - one.range.start)) {
    const at = paragraphOf[edit.block] ?? -1;
    const text = standing.get(at) ?? edit.expect;
    const next = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
    standing.set(at, next);
    results.set(at, [...(results.get(at) ?? []), next]);
  }
  return results;
}

/** True when the run is what an insertion leaves that was done in part: whole texts, then one that was begun, then blanks. */
function isOurs(run: readonly string[], texts: readonly string[], pieces: readonly Piece[]): boolean {
  if (run.length > texts.length + 1) return false;
  const fits = run.every((text, at) => {
    const wanted = blockText(texts[at] ?? "").trim();
    return wanted.startsWith(blockText(text).trim());
  });
  // A table comes in one call, so that a piece of one is somebody else's.
  let end = 0;
  for (const piece of pieces) {
    const size = piece.kind === "table" ? piece.cells : 1;
    if (run.length > end && run.length < end + size) return false;
    end += size;
  }
  return fits;
}

/** Where each piece of a run stands that begins at `from`; the blank behind a table at the end is a paragraph of its own. */
function placesOf(from: number, length: number, pieces: readonly Piece[]): Pick<TakeBack, "paragraphs" | "tables"> {
  const paragraphs: number[] = [];
  const tables: number[] = [];
  let at = from;
  for (const piece of pieces) {
    if (at >= from + length) break;
    (piece.kind === "table" ? tables : paragraphs).push(at);
    at += piece.kind === "table" ? piece.cells : 1;
  }
  for (; at < from + length; at += 1) paragraphs.push(at);
  return { paragraphs, tables };
}

/**
 * How to take back what a plan that failed may have left among the visible words. Only what the plan itself writes is
 * ever taken: when anything else differs too, somebody else has been at work and nothing is touched.
 *
 * @param was texts of the body's paragraphs before the plan
 * @param now their texts as they stand
 * @param paragraphOf paragraph number of each block that the plan speaks of
 * @returns null when the difference is not (only) the plan's, as after a removal; nothing to do when nothing differs
 */
export function planTakeBack(
  was: readonly string[],
  now: readonly string[],
  plan: Plan,
  paragraphOf: readonly number[],
): TakeBack | null {
  const results = replacedTexts(plan, paragraphOf);
  const fits = (before: number, after: number): boolean => {
    const [old, text] = [was[before], now[after]];
    if (old === undefined || text === undefined) return false;
    return old === text || (results.get(before) ?? []).some((result) => sameText(result, text));
  };
  const changedFrom = (first: number, count: number, shift: number): TakeBack["changed"] =>
    Array.from({ length: count }, (_, offset) => first + offset).flatMap((at) =>
      was[at] === now[at + shift] ? [] : [{ at: at + shift, was: was[at] ?? "" }],
    );
  const extra = now.length - was.length;
  const inserts = plan.edits.flatMap((edit) => (edit.kind === "insert" ? [edit] : []));
  if (extra < 0 || (extra > 0 && inserts.length !== 1)) return null;

  let head = 0;
  while (head < was.length && fits(head, head)) head += 1;
  if (extra === 0) {
    return head === was.length ? { paragraphs: [], tables: [], changed: changedFrom(0, was.length, 0) } : null;
  }
  let tail = 0;
  while (tail < was.length && fits(was.length - 1 - tail, now.length - 1 - tail)) tail += 1;
  const { texts, pieces } = insertedTexts(inserts[0]?.content ?? []);
  // Like words before or behind the run leave its place open: it is where it reads as what was inserted.
  for (let from = head; from >= was.length - tail; from -= 1) {
    if (!isOurs(now.slice(from, from + extra), texts, pieces)) continue;
    return {
      ...placesOf(from, extra, pieces),
      changed: [...changedFrom(0, from, 0), ...changedFrom(from, was.length - from, extra)],
    };
  }
  return null;
}

/**
 * Visible words that a plan writes, by paragraph: what is named where nobody can look at what stands. A paragraph that is
 * changed in several places is named at each stage, as it was to be in the end first.
 */
export function wordsWritten(plan: Plan): readonly string[] {
  const own = plan.edits.reduce((most, edit) => Math.max(most, edit.kind === "replace" ? edit.block : -1), -1);
  const replaced = replacedTexts(
    plan,
    Array.from({ length: own + 1 }, (_, at) => at),
  );
  const texts = plan.edits.flatMap((edit): readonly string[] => {
    if (edit.kind === "insert") return insertedTexts(edit.content).texts;
    return edit.kind === "stamp" ? [edit.header ?? "", edit.title ?? ""] : [];
  });
  const stages = [...replaced.values()].map((each) => [...each].reverse());
  const finals = stages.flatMap(([final = ""]) => [final]);
  const earlier = stages.flatMap(([, ...rest]) => rest);
  return [...texts, ...finals, ...earlier].map((text) => text.trim()).filter(Boolean);
}
