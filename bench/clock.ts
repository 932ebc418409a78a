/** Rounds of each measurement, after those that warm up. */
const ROUNDS = 5;

/** Milliseconds of wall time or of processor time, whichever is less: other programs make the first longer, the collector's helpers the second. */
export async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

/**
 * Milliseconds that each of some jobs takes: the median of several rounds, after one that warms all of them up. The jobs
 * take turns, so that what else the machine does is the same for all.
 */
export async function sideBySide<K extends string>(
  jobs: Readonly<Record<K, () => unknown>>,
  rounds = ROUNDS,
): Promise<Record<K, number>> {
  const names = Object.keys(jobs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const took = await time(jobs[name]);
      if (round > 0) times[name].push(took);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(62) : String(cell).padStart(11))).join("");

export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
