import { pairOf, placeOfTriple, SET, tripleOf, type Letters } from "./letters";
import { numbersDown, putDown } from "./rows";
import type { Node } from "./source";

/**
 * What a text must hold for a pattern to have a chance, worked out from the pattern alone: one of some runs of letters
 * ("apolog" or "regret"), or one of some characters ("(" or "["). As in RE2's filtered sets, the engine is then only asked
 * about texts that hold it. Where nothing follows, everything may match.
 */
export type Need = readonly Wanted[];

/** One of these must stand in the text. */
export interface Wanted {
  /** Runs of two kinds. */
  readonly pairs: readonly number[];
  /** Longer runs, each as the threes of neighbouring kinds in it. */
  readonly runs: readonly (readonly number[])[];
  readonly sets: readonly Int32Array[];
}

/** One of these must stand in the text. Runs are strings of kinds. */
interface Clause {
  readonly runs: readonly string[];
  readonly sets: readonly Int32Array[];
  /** Length of its shortest run: the longer, the rarer. */
  readonly worth: number;
  /** How much it says: long runs are rare; many of them make a clause dear and likely again. */
  readonly value: number;
}

interface Found {
  /** All that it matches, as runs; null when there are too many. */
  readonly exact: readonly string[] | null;
  /** All of these must hold, the one that says most first. */
  readonly clauses: readonly Clause[];
}

/** So many clauses are looked at and asked: a fourth one hardly ever rules out what three did not. */
const MOST_CLAUSES = 3;
/** Of a run so much is asked: what follows rules out little more, and takes longer to ask for and to load. */
export const MOST_ASKED = 5;
const MOST_RUNS = 160;
const MOST_PRODUCTS = 64;
const MOST_COMPARED = 40;
const LONGEST_RUN = 8;
const EMPTY: Found = { exact: [""], clauses: [] };

/** What a pattern needs; null when nothing follows from it. */
export function needOf(node: Node): Need | null {
  const clauses = clausesOf(look(node)).filter((clause) => clause.worth >= 1);
  if (clauses.length === 0) return null;
  const once = new Map<string, Wanted>();
  for (const { runs, sets } of clauses) {
    const asked = shortest(runs.map((run) => run.slice(0, MOST_ASKED))).sort();
    once.set([...asked, ...sets].join(), wanted(asked, sets));
  }
  return [...once.values()];
}

/**
 * Writes a need down as it is asked of texts (rows.ts): first how many numbers follow; then for each wanted one how many its
 * sets, its pairs and its runs take, and these; a run begins with the number of its threes.
 * @returns where it begins
 */
export function putNeed(need: Need): number {
  const numbers = need.flatMap(({ sets, pairs, runs }) => {
    const signs = sets.flatMap((set) => [...set]);
    const longer = runs.flatMap((run) => [run.length, ...run.map(placeOfTriple)]);
    return [signs.length, pairs.length, longer.length, ...signs, ...pairs, ...longer];
  });
  return putDown([numbers.length, ...numbers]);
}

/** True when a text may hold what is needed. */
export function satisfies(need: number, letters: Letters): boolean {
  letters.scan();
  const row = numbersDown();
  const end = need + 1 + row[need]!;
  for (let at = need + 1; at < end;) {
    const sets = at + 3;
    const pairs = sets + row[at]!;
    const runs = pairs + row[at + 1]!;
    at = runs + row[at + 2]!;
    if (
      !holdsSet(row, sets, pairs, letters) &&
      !holdsPair(row, pairs, runs, letters) &&
      !holdsRun(row, runs, at, letters)
    )
      return false;
  }
  return true;
}

function holdsSet(row: Int32Array, from: number, to: number, letters: Letters): boolean {
  for (let at = from; at < to; at += SET) if (letters.hasAny(row, at)) return true;
  return false;
}

function holdsPair(row: Int32Array, from: number, to: number, letters: Letters): boolean {
  for (let at = from; at < to; at++) if (letters.hasPair(row[at]!)) return true;
  return false;
}

function holdsRun(row: Int32Array, from: number, to: number, letters: Letters): boolean {
  for (let at = from; at < to;) {
    const end = at + 1 + row[at]!;
    do at++;
    while (at < end && letters.hasPlace(row[at]!));
    if (at === end) return true;
    at = end;
  }
  return false;
}

const wanted = (runs: readonly string[], sets: readonly Int32Array[]): Wanted => ({
  pairs: runs.filter((run) => run.length === 2).map((run) => pairOf(run.charCodeAt(0), run.charCodeAt(1))),
  runs: runs.filter((run) => run.length > 2).map(triplesOf),
  sets,
});

function triplesOf(run: string): number[] {
  const triples: number[] = [];
  for (let at = 2; at < run.length; at++)
    triples.push(tripleOf(run.charCodeAt(at - 2), run.charCodeAt(at - 1), run.charCodeAt(at)));
  return triples;
}

function look(node: Node): Found {
  switch (node.type) {
    case "start":
      return EMPTY;
    case "one":
      return one(node.set, node.kinds);
    case "word":
      return { exact: [node.kinds], clauses: [] };
    case "look":
      return { exact: [""], clauses: clausesOf(look(node.node)) };
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
  return {
    exact: exact.length <= 4 ? exact : null,
    clauses: size <= 12 ? [clause([], [set], 1)] : [],
  };
}

function repeat(found: Found, min: number, max: number): Found {
  if (min > 0) return { exact: max === 1 ? found.exact : null, clauses: clausesOf(found) };
  return { exact: max === 1 && found.exact ? [...found.exact, ""] : null, clauses: [] };
}

/** Of each option one clause: which of them holds is not known. */
function choice(options: readonly Found[]): Found {
  const exact = options.every((option) => option.exact) ? options.flatMap((option) => option.exact!) : null;
  // The runs themselves say all there is.
  if (exact && exact.length <= MOST_RUNS && exact.every((run) => run.length > 1)) return { exact, clauses: [] };
  const firsts: Clause[] = [];
  for (const option of options) {
    const [first] = clausesOf(option);
    if (first) firsts.push(first);
  }
  const clauses: Clause[] = [];
  if (firsts.length === options.length) {
    const runs = shortest(firsts.flatMap((each) => each.runs));
    if (runs.length <= MOST_RUNS)
      clauses.push(
        clause(
          runs,
          firsts.flatMap((each) => each.sets),
          Math.min(...firsts.map((each) => each.worth)),
        ),
      );
  }
  return { exact: exact && exact.length <= MOST_RUNS ? exact : null, clauses };
}

/** The parts in order: runs grow while all is known exactly, and are weighed where it is not. */
function sequence(parts: readonly Node[]): Found {
  const clauses: Clause[] = [];
  const weigh = (some: readonly Clause[]): void => {
    for (const clause of some) clauses.push(clause);
  };
  let run: readonly string[] = [""];
  let exact = true;
  const restart = (with_: readonly string[]): void => {
    weigh(clausesOfRuns(run));
    exact = false;
    run = with_;
  };
  for (const part of parts) {
    const repeated = part.type === "repeat" && part.min > 0 ? look(part.node) : null;
    const found = repeated && part.type === "repeat" ? repeat(repeated, part.min, part.max) : look(part);
    weigh(found.clauses);
    if (found.exact) {
      if (run.length * found.exact.length > MOST_PRODUCTS || (run[0]!.length >= LONGEST_RUN && found.exact[0] !== ""))
        restart([""]);
      run = run.length * found.exact.length > MOST_PRODUCTS ? found.exact : products(run, found.exact);
      continue;
    }
    const inner = repeated?.exact ?? null;
    // Of "x+" one "x" stands right behind what is before and one right before what follows.
    if (inner && run.length * inner.length <= MOST_PRODUCTS) run = products(run, inner);
    restart(inner && inner.length <= MOST_PRODUCTS ? inner : [""]);
  }
  weigh(clausesOfRuns(run));
  return { exact: exact ? run : null, clauses: best(clauses) };
}

function products(starts: readonly string[], ends: readonly string[]): readonly string[] {
  if (starts.length === 1 && ends.length === 1) return [starts[0]! + ends[0]!];
  const runs: string[] = [];
  for (const end of ends) for (const start of starts) runs.push(start + end);
  return runs;
}

const clause = (runs: readonly string[], sets: readonly Int32Array[], worth: number): Clause => ({
  runs,
  sets,
  worth,
  value: Math.min(worth, 6) * 4 - Math.log2(runs.length + 1),
});

function clausesOfRuns(runs: readonly string[]): readonly Clause[] {
  let worth = Infinity;
  for (const run of runs) worth = Math.min(worth, run.length);
  return worth < 2 ? [] : [clause(shortest(runs), [], worth)];
}

const clausesOf = ({ exact, clauses }: Found): readonly Clause[] =>
  exact ? best([...clausesOfRuns(exact), ...clauses]) : clauses;

/** The clauses that say most; a single sign only where nothing better is known. */
function best(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  return [...clauses].sort((a, b) => b.value - a.value).slice(0, MOST_CLAUSES);
}

/** Without runs that hold another one, of which there are many in short lists: where they stand the other one stands as well. */
function shortest(runs: readonly string[]): string[] {
  const once = [...new Set(runs)];
  if (once.length > MOST_COMPARED) return once;
  const kept: string[] = [];
  for (const run of once.sort((a, b) => a.length - b.length))
    if (!kept.some((other) => run.includes(other))) kept.push(run);
  return kept;
}
