import type { Action, Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import { hullIn } from "../tagging/places";
import type { Plan } from "../tagging/plan";
import type { Block, SourceText, Span } from "../text/block";
import { fold } from "../text/fold";
import { DUE_COLUMN, OWNER_COLUMN } from "./words.data";

/** Why a word cannot be written into the line. */
export type LineRefusal = "outside-body" | "no-such-column" | "not-sure";

/** The cell of the action's own row under a header that `column` knows. */
function cellUnder(blocks: readonly Block[], action: Action, column: RegExp): number {
  const own = blocks[action.block]?.cell;
  if (!own) return -1;
  const head = blocks.find(
    (block) =>
      block.cell?.table === own.table && block.cell.row === 0 && column.test(block.text.trim().replace(/:$/u, "")),
  );
  if (!head?.cell) return -1;
  return blocks.findIndex(
    (block) => block.cell?.table === own.table && block.cell.row === own.row && block.cell.column === head.cell?.column,
  );
}

/** How most actions of the document name their owner: behind a colon, in brackets, or before "to". */
function ownerHabit(minutes: Minutes, blocks: readonly Block[]): "colon" | "brackets" | "before" {
  const counts = { colon: 0, brackets: 0, before: 0 };
  for (const action of minutes.actions) {
    const [span] = action.owners.flatMap((owner) => owner.spans);
    const text = span && blocks[span.block]?.text;
    if (!span || !text || blocks[span.block]?.cell) continue;
    const before = text.slice(0, span.start).trimEnd().slice(-1);
    if (before === "(" || before === "[") counts.brackets += 1;
    else if (text.slice(span.end).replace(/[\s.)\]]/gu, "") === "") counts.colon += 1;
    else counts.before += 1;
  }
  const [best] = (Object.keys(counts) as (keyof typeof counts)[]).sort((one, other) => counts[other] - counts[one]);
  return best && counts[best] > 0 ? best : "brackets";
}

/** Behind the last word of a text; before a full stop there, which stays last. */
function tail(text: string): number {
  const end = text.trimEnd().length;
  return /[^.]\.$/u.test(text.slice(0, end)) ? end - 1 : end;
}

function replaceOf(blocks: readonly Block[], block: number, start: number, end: number, text: string): Plan {
  return planOf([{ kind: "replace", block, expect: blocks[block]?.text ?? "", range: { start, end }, text }]);
}

/** Only such words may stand between the names of one list; others would be lost with it. */
const BETWEEN = /^[\s,;/&+]*(?:and|or)?[\s,;/&+]*$/iu;

/** From the first to the last of a fact's spans, where they stand in one block with nothing but separators between. */
function oneRange(
  spans: readonly Span[],
  blocks: readonly Block[],
): { readonly block: number; readonly start: number; readonly end: number } | null {
  const order = [...spans].sort((one, other) => one.block - other.block || one.start - other.start);
  const [first] = order;
  const last = order.at(-1);
  const text = first && blocks[first.block]?.text;
  if (!first || !last || text === undefined || blocks[first.block]?.place !== "body") return null;
  const joined = order.every((span, at) => {
    const before = order[at - 1];
    return span.block === first.block && (!before || BETWEEN.test(text.slice(before.end, span.start)));
  });
  return joined ? { block: first.block, start: first.start, end: last.end } : null;
}

/** Places behind the action: its own last word, and the line's. */
function endsOf(action: Action, blocks: readonly Block[]): readonly number[] {
  const text = blocks[action.block]?.text ?? "";
  const own = hullIn(action.block, action.spans);
  const inner = own ? tail(text.slice(0, own.end)) : null;
  return [...new Set([...(inner === null ? [] : [inner]), tail(text)])];
}

const inSpeech = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

const INITIALS = /^\p{Lu}{2,3}$/u;
const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");

/**
 * The names as the line names its people, likeliest first: who stays keeps the office or the initials that stand there
 * ("the Clerk"), who joins initials is written by initials.
 */
function asNamed(names: readonly string[], { owners }: Action): readonly (readonly string[])[] {
  const part = (name: string, text: string): boolean =>
    fold(name)
      .split(" ")
      .includes(fold(text).split(" ")[0] ?? "");
  const kept = names.map((name) => {
    const stands = owners.find((owner) => owner.person === name)?.text;
    return stands === undefined || part(name, stands) ? name : stands;
  });
  const short = owners.length > 0 && owners.every((owner) => INITIALS.test(owner.text));
  const initials = kept.map((name) => (INITIALS.test(initialsOf(name)) ? initialsOf(name) : name));
  return [...(short ? [initials] : []), kept, names];
}

function ownerPlans(
  blocks: readonly Block[],
  minutes: Minutes,
  action: Action,
  names: readonly string[],
): readonly Plan[] | LineRefusal {
  const home = blocks[action.block];
  const listed = names.join(", ");
  const spoken = inSpeech(names);
  const spans = action.owners.flatMap((owner) => owner.spans);
  const standing = oneRange(spans, blocks);
  if (standing) {
    const after = blocks[standing.block]?.text.slice(standing.end) ?? "";
    const said = /^\s+(?:to|will|should|shall|must)\b/iu.test(after);
    const words = asNamed(names, action).flatMap((all) =>
      said ? [inSpeech(all), all.join(", ")] : [all.join(", "), inSpeech(all)],
    );
    return [...new Set(words)].map((text) => replaceOf(blocks, standing.block, standing.start, standing.end, text));
  }
  if (spans.length > 0) return [];
  if (home?.cell) {
    const cell = cellUnder(blocks, action, OWNER_COLUMN);
    return cell < 0 ? "no-such-column" : [replaceOf(blocks, cell, 0, blocks[cell]?.text.length ?? 0, listed)];
  }
  const own = hullIn(action.block, action.spans);
  const begin = own?.start ?? 0;
  const verb = home && own ? home.text.slice(begin) : "";
  const forms = { colon: `: ${listed}`, brackets: ` (${listed})`, before: ` (${listed})` };
  const habit = forms[ownerHabit(minutes, blocks)];
  const behind = endsOf(action, blocks);
  return [
    ...(/^to\s/iu.test(verb) ? [replaceOf(blocks, action.block, begin, begin, `${spoken} `)] : []),
    ...[...new Set([habit, forms.brackets, forms.colon, ` – ${listed}`])].flatMap((text) =>
      behind.map((at) => replaceOf(blocks, action.block, at, at, text)),
    ),
    replaceOf(blocks, action.block, begin, begin, `${listed}: `),
  ];
}

function duePlans(blocks: readonly Block[], action: Action, words: string): readonly Plan[] | LineRefusal {
  const home = blocks[action.block];
  const spans = action.due?.spans ?? [];
  const standing = oneRange(spans, blocks);
  if (standing) {
    const old = blocks[standing.block]?.text.slice(standing.start, standing.end) ?? "";
    const lead = /^(?:by|before|until|due:?)\s+/iu.exec(old)?.[0] ?? "";
    // A date has what leads up to it before it already; "tomorrow" has not.
    const bare = blocks[standing.block]?.cell !== undefined || lead !== "" || /\d/u.test(old);
    const texts = bare ? [words, `by ${words}`] : [`by ${words}`, words];
    return texts.map((text) => replaceOf(blocks, standing.block, standing.start + lead.length, standing.end, text));
  }
  if (spans.length > 0) return [];
  if (home?.cell) {
    const cell = cellUnder(blocks, action, DUE_COLUMN);
    return cell < 0 ? "no-such-column" : [replaceOf(blocks, cell, 0, blocks[cell]?.text.length ?? 0, words)];
  }
  const behind = endsOf(action, blocks);
  return [` (by ${words})`, ` by ${words}`].flatMap((text) =>
    behind.map((at) => replaceOf(blocks, action.block, at, at, text)),
  );
}

/** The first plan after which the reader finds what was meant, and every other action as it was. */
function firstProven(
  plans: readonly Plan[] | LineRefusal,
  source: SourceText,
  minutes: Minutes,
  index: number,
  holds: (action: Action) => boolean,
): Plan | LineRefusal {
  if (typeof plans === "string") return plans;
  const others = (list: readonly Action[]): string =>
    JSON.stringify(
      list.flatMap(({ ref, owners, due, origin }, at) =>
        at === index || origin === "commitment"
          ? []
          : [[ref, owners.map((owner) => owner.person ?? owner.text), due?.date]],
      ),
    );
  const proven = plans.find((plan) => {
    const { actions } = read({ ...source, blocks: blocksAfter(source.blocks, plan) }).minutes;
    const action = actions[index];
    return (
      action !== undefined &&
      actions.length === minutes.actions.length &&
      holds(action) &&
      others(actions) === others(minutes.actions)
    );
  });
  return proven ?? "not-sure";
}

const outside = (source: SourceText, action: Action | undefined): boolean =>
  !action || source.blocks[action.block]?.place !== "body";

/**
 * Writes the owners into the action's own words: in place of those that stand there, in the row's owner column, or where
 * the document's other actions have theirs. Only a way after which the reader finds just these owners is taken.
 *
 * @param index position among the minutes' actions, as read from `source`
 */
export function planWriteOwners(
  source: SourceText,
  minutes: Minutes,
  index: number,
  names: readonly string[],
): Plan | LineRefusal {
  const action = minutes.actions[index];
  if (!action || outside(source, action)) return "outside-body";
  const wanted = names.map(fold);
  return firstProven(ownerPlans(source.blocks, minutes, action, names), source, minutes, index, ({ owners }) => {
    const found = owners.map((owner) => [fold(owner.text), fold(owner.person ?? "")]);
    return (
      owners.length === names.length &&
      wanted.every((name) => found.some((one) => one.includes(name))) &&
      found.every((one) => wanted.some((name) => one.includes(name)))
    );
  });
}

/**
 * Writes the due date into the action's own words: in place of the one there, in the row's column, or behind the action.
 *
 * @param index position among the minutes' actions, as read from `source`
 * @param words as the clerk wants it read: "9 September 2026", "the next meeting"
 */
export function planWriteDue(source: SourceText, minutes: Minutes, index: number, words: string): Plan | LineRefusal {
  const action = minutes.actions[index];
  if (!action || outside(source, action)) return "outside-body";
  const plans = duePlans(source.blocks, action, words);
  return firstProven(plans, source, minutes, index, ({ due }) => due !== null && fold(due.text).includes(fold(words)));
}
