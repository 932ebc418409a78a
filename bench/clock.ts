/** Rounds of each measurement; the quietest counts, because other work on the machine can only make one slower. */
const ROUNDS = 5;

/** Milliseconds of processor time that `work` takes: the best of several rounds, after one that warms up. */
export function best(work: () => unknown, rounds = ROUNDS): number {
  work();
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const start = process.hrtime.bigint();
    work();
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    const { user, system } = process.cpuUsage(before);
    // The collector may work beside the program on another core: wall time is then the shorter and the fairer one.
    least = Math.min(least, wall, (user + system) / 1000);
  }
  return least;
}

export const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(58) : String(cell).padStart(12))).join("");

export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
