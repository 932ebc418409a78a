import type { Action, AgendaItem, Decision, Minutes, PreviousAction } from "../minutes/record";
import { Restated } from "./restated";
import { isRestricted, restrictedRanges, type RestrictionAt } from "./restricted";
import type { Settled } from "./settle";
import { spliced } from "./spliced";

/** The facts of all zones in the order of the document. */
export interface Lists {
  readonly items: readonly Settled["items"][number][];
  readonly actions: readonly Action[];
  readonly previous: readonly PreviousAction[];
  readonly decisions: readonly Decision[];
}

/** The facts as the zones gave them and as the record has them; kept so that a change makes only those lists again that it touches. */
export interface Facts {
  readonly lists: Lists;
  readonly blocks: number;
  readonly restrictions: readonly RestrictionAt[];
  /** The items with their ends. */
  readonly ended: readonly AgendaItem[];
  /** The actions, each once. */
  readonly once: readonly Action[];
  readonly record: Pick<Minutes, "items" | "actions" | "previousActions" | "decisions" | "restricted">;
}

/** Zones `from` to `to` (exclusive) stand where `from` to `was` stood in an earlier reading; all others are those of then. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly was: number;
}

/** An earlier reading's facts, its zones, and which of them have changed since. */
export interface Earlier extends Window {
  readonly facts: Facts;
  readonly settled: readonly Settled[];
}

/** Puts the zones' facts together; a list in which nothing changed stays the same value. Linear in the number of facts. */
export function factsOf(
  settled: readonly Settled[],
  restrictions: readonly RestrictionAt[],
  blocks: number,
  earlier: Earlier | null,
): Facts {
  const before = earlier?.facts ?? null;
  const list = <K extends keyof Lists>(kind: K): Lists[K] =>
    earlier ? changedList(settled, earlier, kind) : (factsIn(settled, 0, settled.length, kind) as unknown as Lists[K]);
  const lists: Lists = {
    items: list("items"),
    actions: list("actions"),
    previous: list("previous"),
    decisions: list("decisions"),
  };
  const ended = endsOf(lists.items, blocks, before);
  const once = before?.lists.actions === lists.actions ? before.once : eachOnce(lists.actions);
  const restricted =
    before?.restrictions === restrictions && before.ended === ended
      ? before.record.restricted
      : kept(before?.record.restricted, restrictedRanges(restrictions, ended, blocks));
  const old = before?.record.restricted === restricted ? before : null;
  return {
    lists,
    blocks,
    restrictions,
    ended,
    once,
    record: {
      items: closed(ended, restricted, (item) => item.from, old && { facts: old.ended, closed: old.record.items }),
      actions: closed(once, restricted, firstBlock, old && { facts: old.once, closed: old.record.actions }),
      previousActions: closed(
        lists.previous,
        restricted,
        firstBlock,
        old && { facts: old.lists.previous, closed: old.record.previousActions },
      ),
      decisions: closed(
        lists.decisions,
        restricted,
        firstBlock,
        old && { facts: old.lists.decisions, closed: old.record.decisions },
      ),
      restricted,
    },
  };
}

/** The earlier list of a kind with what the changed zones now hold; the same value when they hold what they held before. */
function changedList<K extends keyof Lists>(settled: readonly Settled[], earlier: Earlier, kind: K): Lists[K] {
  const list = earlier.facts.lists[kind];
  const now = factsIn(settled, earlier.from, earlier.to, kind);
  const then = factsIn(earlier.settled, earlier.from, earlier.was, kind);
  if (now.length === then.length && now.every((fact, at) => fact === then[at])) return list;
  const all: readonly object[] = list;
  const at = all.indexOf(then[0] ?? firstBehind(earlier, kind) ?? NOTHING);
  const from = at < 0 ? all.length : at;
  return spliced(all, from, then.length, now) as unknown as Lists[K];
}

const NOTHING = {};

/** The first fact of a kind behind the zones that changed. */
function firstBehind({ settled, was }: Earlier, kind: keyof Lists): object | undefined {
  for (let at = was; at < settled.length; at++) if (settled[at]![kind].length > 0) return settled[at]![kind][0];
  return undefined;
}

function factsIn(settled: readonly Settled[], from: number, to: number, kind: keyof Lists): readonly object[] {
  const facts: object[] = [];
  for (let at = from; at < to; at++) for (const fact of settled[at]![kind]) facts.push(fact);
  return facts;
}

function eachOnce(actions: readonly Action[]): readonly Action[] {
  const restated = new Restated();
  for (const action of actions) restated.add(action);
  return restated.all();
}

/** The items with their ends: those of before where nothing about where items begin has changed. */
function endsOf(items: Lists["items"], blocks: number, before: Facts | null): readonly AgendaItem[] {
  if (before?.blocks !== blocks || before.lists.items.length !== items.length) return withEnds(items, blocks, before);
  if (before.lists.items === items) return before.ended;
  const { ended } = before;
  const changed = ended.slice();
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item === before.lists.items[at]) continue;
    const { from, level, to } = ended[at]!;
    if (item.from !== from || item.level !== level) return withEnds(items, blocks, before);
    changed[at] = endedAt(item, to);
  }
  return changed;
}

/** An item ends before the next one of its rank; the same value for as long as it begins and ends where it did. */
function withEnds(open: Lists["items"], blocks: number, before: Facts | null): readonly AgendaItem[] {
  const known = before && new Map(before.lists.items.map((item, at) => [item, before.ended[at]!]));
  const items: AgendaItem[] = new Array<AgendaItem>(open.length);
  const stack: number[] = [];
  const end = (index: number, to: number): void => {
    const item = open[index]!;
    const same = known?.get(item);
    items[index] = same?.to === to ? same : endedAt(item, to);
  };
  open.forEach((item, index) => {
    while (stack.length > 0 && open[stack.at(-1)!]!.level >= item.level)
      end(stack.pop()!, Math.max(open[index - 1]!.from, item.from - 1));
    stack.push(index);
  });
  while (stack.length > 0) end(stack.pop()!, Math.max(0, blocks - 1));
  return items;
}

function endedAt(item: Lists["items"][number], to: number): AgendaItem {
  const { spans, rule, certainty, number, title, level, from } = item;
  return { spans, rule, certainty, number, title, level, from, to, restricted: false };
}

type Ranges = Minutes["restricted"];

/** The ranges; the earlier ones when they are equal. */
function kept(earlier: Ranges | undefined, ranges: Ranges): Ranges {
  const same =
    earlier?.length === ranges.length &&
    earlier.every(({ from, to }, at) => from === ranges[at]!.from && to === ranges[at]!.to);
  return same ? earlier : ranges;
}

const firstBlock = ({ spans }: Pick<Action, "spans">): number => spans[0]?.block ?? -1;

/**
 * The facts with those marked as restricted that stand where press and public may not look.
 *
 * @param before facts that were closed for the same ranges, and what they became
 */
function closed<F extends Closable>(
  facts: readonly F[],
  restricted: Ranges,
  block: (fact: F) => number,
  before: { readonly facts: readonly F[]; readonly closed: readonly F[] } | null,
): readonly F[] {
  if (before?.facts === facts) return before.closed;
  if (restricted.length === 0) return facts;
  const close = (fact: F): F => (isRestricted(restricted, block(fact)) ? shut(fact) : fact);
  if (!before) return facts.map(close);
  const most = Math.min(facts.length, before.facts.length);
  let head = 0;
  while (head < most && facts[head] === before.facts[head]) head++;
  let tail = 0;
  while (tail < most - head && facts.at(-1 - tail) === before.facts.at(-1 - tail)) tail++;
  return before.closed
    .slice(0, head)
    .concat(facts.slice(head, facts.length - tail).map(close), before.closed.slice(before.closed.length - tail));
}

interface Closable {
  readonly restricted: boolean;
}

/** Made once for each fact: it stays the same value for as long as the fact does. */
const memo = new WeakMap<Closable, Closable>();

function shut<F extends Closable>(fact: F): F {
  let one = memo.get(fact) as F | undefined;
  if (!one) memo.set(fact, (one = { ...fact, restricted: true }));
  return one;
}
