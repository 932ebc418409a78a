import { pairOf, type Letters } from "./letters";
import type { Node } from "./source";

/**
 * What a text must hold for a pattern to have a chance, worked out from the pattern alone: one of some runs of letters
 * ("apolog" or "regret"), or one of some characters ("(" or "["). As in RE2's filtered sets, the engine is then only asked
 * about texts that hold it. Where nothing follows, everything may match.
 */
export interface Need {
  /** Runs, each as pairs of neighbouring kinds. */
  readonly runs: readonly (readonly number[])[];
  readonly sets: readonly Int32Array[];
}

/** One of these must stand in the text. Runs are strings of kinds. */
interface Clause {
  readonly runs: readonly string[];
  readonly sets: readonly Int32Array[];
  /** Length of its shortest run: the longer, the rarer. */
  readonly worth: number;
}

interface Found {
  /** All that it matches, as runs; null when there are too many. */
  readonly exact: readonly string[] | null;
  readonly clause: Clause | null;
}

const MOST_RUNS = 160;
const MOST_PRODUCTS = 64;
const LONGEST_RUN = 8;
const EMPTY: Found = { exact: [""], clause: null };

/** What a pattern needs; null when nothing follows from it. */
export function needOf(node: Node): Need | null {
  const clause = clauseOf(look(node));
  if (!clause || clause.worth < 1) return null;
  return { runs: clause.runs.map(pairsOf), sets: clause.sets };
}

/** True when a text may hold what is needed. */
export function satisfies({ runs, sets }: Need, letters: Letters): boolean {
  for (const set of sets) if (letters.hasAny(set)) return true;
  for (const run of runs) {
    let at = 0;
    while (at < run.length && letters.hasPair(run[at]!)) at++;
    if (at === run.length) return true;
  }
  return false;
}

const pairsOf = (run: string): number[] => {
  const pairs: number[] = [];
  for (let at = 1; at < run.length; at++) pairs.push(pairOf(run.charCodeAt(at - 1), run.charCodeAt(at)));
  return pairs;
};

function look(node: Node): Found {
  switch (node.type) {
    case "start":
      return EMPTY;
    case "one":
      return one(node.set, node.kinds);
    case "look":
      return { exact: [""], clause: clauseOf(look(node.node)) };
    case "repeat":
      return repeat(look(node.node), node.min, node.max);
    case "choice":
      return choice(node.options.map(look));
    case "sequence":
      return sequence(node.parts);
  }
}

/** The characters of patterns are few. */
const ones = new WeakMap<Int32Array, Found>();

function one(set: Int32Array, kinds: number): Found {
  let found = ones.get(set);
  if (!found) ones.set(set, (found = oneOf(set, kinds)));
  return found;
}

function oneOf(set: Int32Array, kinds: number): Found {
  const exact: string[] = [];
  for (let kind = 0; kind < 32; kind++) if ((kinds >>> kind) & 1) exact.push(String.fromCharCode(kind));
  let size = set[4]! * 100;
  for (let code = 0; code < 128; code++) size += (set[code >> 5]! >>> (code & 31)) & 1;
  return { exact: exact.length <= 4 ? exact : null, clause: { runs: [], sets: [set], worth: size <= 12 ? 1 : 0 } };
}

function repeat(found: Found, min: number, max: number): Found {
  if (min > 0) return { exact: max === 1 ? found.exact : null, clause: clauseOf(found) };
  return { exact: max === 1 && found.exact ? [...found.exact, ""] : null, clause: null };
}

function choice(options: readonly Found[]): Found {
  const exact = options.every((option) => option.exact) ? options.flatMap((option) => option.exact!) : null;
  const clauses = options.map(clauseOf);
  let clause: Clause | null = null;
  if (clauses.every((each) => each !== null)) {
    const runs = shortest(clauses.flatMap((each) => each.runs));
    if (runs.length <= MOST_RUNS)
      clause = {
        runs,
        sets: clauses.flatMap((each) => each.sets),
        worth: Math.min(...clauses.map((each) => each.worth)),
      };
  }
  return { exact: exact && exact.length <= MOST_RUNS ? exact : null, clause };
}

/** The parts in order: runs grow while all is known exactly, and are weighed where it is not. */
function sequence(parts: readonly Node[]): Found {
  let best: Clause | null = null;
  const weigh = (clause: Clause | null): void => {
    if (clause && (!best || value(clause) > value(best))) best = clause;
  };
  let run: readonly string[] = [""];
  let exact = true;
  const restart = (with_: readonly string[]): void => {
    weigh(clauseOfRuns(run));
    exact = false;
    run = with_;
  };
  for (const part of parts) {
    const found = look(part);
    weigh(found.clause);
    if (found.exact) {
      if (run.length * found.exact.length > MOST_PRODUCTS || (run[0]!.length >= LONGEST_RUN && found.exact[0] !== ""))
        restart([""]);
      const before = run;
      run =
        run.length * found.exact.length > MOST_PRODUCTS
          ? found.exact
          : found.exact.flatMap((end) => before.map((start) => start + end));
      continue;
    }
    const inner = part.type === "repeat" && part.min > 0 ? look(part.node).exact : null;
    // Of "x+" one "x" stands right behind what is before and one right before what follows.
    if (inner && run.length * inner.length <= MOST_PRODUCTS) {
      const before = run;
      run = inner.flatMap((end) => before.map((start) => start + end));
    }
    restart(inner && inner.length <= MOST_PRODUCTS ? inner : [""]);
  }
  weigh(clauseOfRuns(run));
  return { exact: exact ? run : null, clause: best };
}

/** Long runs are rare; many of them make a clause dear and likely again. */
const value = ({ worth, runs }: Clause): number => Math.min(worth, 6) * 4 - Math.log2(runs.length + 1);

function clauseOfRuns(runs: readonly string[]): Clause | null {
  const worth = Math.min(...runs.map((run) => run.length));
  return worth < 2 ? null : { runs: shortest(runs), sets: [], worth };
}

function clauseOf({ exact, clause }: Found): Clause | null {
  const own = exact ? clauseOfRuns(exact) : null;
  if (!own || !clause) return own ?? clause;
  return value(own) >= value(clause) ? own : clause;
}

/** Without runs that hold another one: where they stand the other one stands as well. */
function shortest(runs: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const run of [...new Set(runs)].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => run.includes(other))) kept.push(run);
  return kept;
}
