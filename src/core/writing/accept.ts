import type { Action, Minutes, RefinedMinutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Plan } from "../tagging/plan";
import type { Block, SourceText } from "../text/block";
import { squeeze } from "../text/fold";
import { houseLine } from "./house-line";
import { ASKED, PREAMBLE, PROMISE, PRONOUN, REPORTED } from "./words.data";

/**
 * A promise as an action: "Terry will draft a strategy." is "Terry to draft a strategy". A pronoun gives way to the
 * person meant, where one person is; who said so is left out: "Owen said that he would ask" is "Owen to ask". Words that
 * promise nothing stay as they are.
 */
export function asAction(action: Pick<Action, "text" | "owners">): string {
  const text = squeeze(action.text)
    .replace(/[.;]+$/u, "")
    .replace(PREAMBLE, "");
  const verb = PROMISE.exec(text);
  const asked = ASKED.exec(text);
  if (asked?.[1] && (!verb || asked.index < verb.index)) {
    return capital(`${asked[1]} to ${text.slice(asked.index + asked[0].length)}`);
  }
  if (!verb) return capital(text);
  const [, speaker = "", actor = ""] = REPORTED.exec(text.slice(0, verb.index)) ?? [];
  const subject = actor ? (PRONOUN.test(actor) ? speaker : actor) : text.slice(0, verb.index);
  const owners = action.owners.map((owner) => owner.person ?? owner.text).join(" and ");
  const who = (PRONOUN.test(subject) || subject === "") && owners ? owners : subject;
  return capital(`${who} to ${text.slice(verb.index + verb[0].length)}`);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The action's line in the house style learnt from the document: "Action L CIO 05/14: Terry to draft a strategy". */
export const actionLine = (words: string, minutes: RefinedMinutes, blocks: readonly Block[]): string =>
  houseLine(words, minutes, blocks)
    .map(({ text }) => text)
    .join("");

/** The last block with words of the innermost item that holds `block`, before its next sub-item. */
function endOfItem(block: number, minutes: Minutes, blocks: readonly Block[]): number {
  const holding = minutes.items.filter((item) => item.from <= block && item.to >= block);
  const inner = holding.reduce<(typeof holding)[number] | null>(
    (best, item) => (best && best.from > item.from ? best : item),
    null,
  );
  if (!inner) return block;
  const next = minutes.items.find((item) => item.from > block && item.from <= inner.to);
  let end = next ? next.from - 1 : inner.to;
  while (end > block && blocks[end]?.text.trim() === "") end -= 1;
  return end;
}

/** Why no line can be put there. */
export type AcceptRefusal = "in-a-table" | "outside-body" | "not-sure";

/**
 * Accepts a suggestion: a numbered action line in the house style, behind the sentence's own paragraph ("here") or at the
 * end of its item. The prose stays as it is. Only a line that the reader takes for an action is put there.
 *
 * @param minutes as read from `source`
 */
export function planAccept(
  source: SourceText,
  minutes: RefinedMinutes,
  action: Action,
  where: "here" | "end-of-item",
): Plan | AcceptRefusal {
  const { blocks } = source;
  const at = action.spans.at(-1)?.block ?? action.block;
  const after = where === "here" ? at : endOfItem(at, minutes, blocks);
  const home = blocks[after];
  if (!home || home.place !== "body") return "outside-body";
  if (home.cell) return "in-a-table";
  const runs = houseLine(asAction(action), minutes, blocks);
  // Behind an action line it stands as that one does, indents and all.
  const likeBefore = !home.list && minutes.actions.some((one) => one.origin === "label" && one.block === after);
  const plan = planOf([
    {
      kind: "insert",
      after,
      expect: home.text,
      content: [{ kind: "paragraph", runs, style: "normal", ...(likeBefore ? { likeBefore } : {}) }],
    },
  ]);
  const marked = (list: readonly Action[]): number => list.filter((one) => one.origin !== "commitment").length;
  const now = read({ ...source, blocks: blocksAfter(blocks, plan) }).minutes;
  return marked(now.actions) === marked(minutes.actions) + 1 ? plan : "not-sure";
}
