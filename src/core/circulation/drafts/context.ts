import type { Action } from "../../minutes/record";
import type { DraftInput } from "../setting";

/**
 * The paragraph an action comes from, as the minutes have it: the last paragraph of prose before the action's own line
 * under the same item; the action's own paragraph when it says more than the action. Null when neither does, and for
 * actions in a table. Never a restricted paragraph unless asked for.
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
  for (let at = action.block - 1; at >= first; at -= 1) {
    const block = blocks[at];
    if (!block || block.place !== "body" || block.text.trim() === "") continue;
    if (block.heading || block.cell || closed(at)) return null;
    if (actionBlocks.has(at)) continue;
    const isTitle = items.some((item) => item.from === at);
    return isTitle && block.text.length < 80 ? null : block.text;
  }
  return null;
}
