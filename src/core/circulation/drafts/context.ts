import type { Action } from "../../minutes/record";
import { fold } from "../../text/fold";
import type { DraftInput } from "../setting";

/** Beginnings of the longer words of a text: "Invites" and "invitation" begin alike. */
const stems = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(" ")
      .flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : [])),
  );

/** Of paragraphs nearest first, the one that shares most words with the action; the nearest where none shares more. */
function closest(paragraphs: readonly string[], action: string): string | null {
  const wanted = stems(action);
  let [best, most] = [paragraphs[0] ?? null, -1];
  for (const text of paragraphs) {
    const shared = [...stems(text)].filter((stem) => wanted.has(stem)).length;
    if (shared > most) [best, most] = [text, shared];
  }
  return best;
}

/**
 * The paragraph an action comes from, as the minutes have it: the last paragraph of prose before the action's own line
 * under the same item, and where that is a line of a list, the one above that speaks of the same; the action's own
 * paragraph when it says more than the action. Null when neither does, and for actions in a table. Never a restricted
 * paragraph unless asked for.
 */
export function paragraphOf(action: Action, input: DraftInput): string | null {
  const { blocks, minutes, choices } = input;
  const own = blocks[action.block];
  if (!own || own.cell) return null;
  const closed = (at: number): boolean =>
    !choices.withRestricted && minutes.restricted.some((range) => at >= range.from && at < range.to);
  if (closed(action.block)) return null;
  if (own.text.length > action.text.length + 80) return own.text;
  const items = minutes.items.filter((item) => action.block >= item.from && action.block <= item.to);
  const first = Math.max(0, ...items.map((item) => item.from));
  const actionBlocks = new Set(
    minutes.actions.flatMap((other) => (other.origin === "commitment" ? [] : other.spans.map((span) => span.block))),
  );
  const above: string[] = [];
  for (let at = action.block - 1; at >= first; at -= 1) {
    const block = blocks[at];
    if (!block || block.place !== "body" || block.text.trim() === "") continue;
    if (block.heading || block.cell || closed(at)) break;
    if (actionBlocks.has(at)) continue;
    const isTitle = items.some((item) => item.from === at);
    if (isTitle && block.text.length < 80) break;
    if (!block.list && above.length === 0) return block.text;
    above.push(block.text);
  }
  return closest(above, action.text);
}
