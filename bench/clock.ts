import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Rounds of each measurement, after those that warm up. */
const ROUNDS = 9;
/**
 * Rounds that warm up: an engine compiles what runs often, and a program of many patterns is run in later than one of a few
 * loops.
 */
export const WARM_UP = 20;

/** Milliseconds of wall time or of processor time, whichever is less: other programs make the first longer, the collector's helpers the second. */
export async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

/** Milliseconds that each of some jobs takes. */
export interface Took<K extends string> {
  /** Run in: the median of several rounds, after those that warm all of them up. */
  readonly warm: Readonly<Record<K, number>>;
  /** In the very first round, when nothing was compiled. */
  readonly first: Readonly<Record<K, number>>;
}

/** Times some jobs. They take turns, so that what else the machine does is the same for all. */
export async function sideBySide<K extends string>(
  jobs: Readonly<Record<K, () => unknown>>,
  rounds = ROUNDS,
  warmUp = WARM_UP,
): Promise<Took<K>> {
  const names = Object.keys(jobs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of names) times[name].push(await time(jobs[name]));
  const each = (of: (taken: readonly number[]) => number): Record<K, number> =>
    Object.fromEntries(names.map((name) => [name, of(times[name])])) as Record<K, number>;
  return { warm: each((taken) => median(taken.slice(warmUp))), first: each((taken) => taken[0]!) };
}

/** The collector, which Node only hands out when it is asked for: what is garbage takes no memory that a document needs. */
export function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(62) : String(cell).padStart(11))).join("");

export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
