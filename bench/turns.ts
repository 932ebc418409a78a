import { fork, type ChildProcess } from "node:child_process";
import { median, time } from "./clock";
import { JOBS, type JobName } from "./jobs";

/** Rounds of a turn: the first finds the processor's caches full of what others have left. */
const IN_A_TURN = 3;
/** Turns of each measurement, after those that warm up. */
const TURNS = 4;
/**
 * Turns that warm up: an engine compiles what runs often, and a program of many patterns is run in later than one of a few
 * loops.
 */
const WARM_UP = 12;

const JOB = "--job=";

/** Milliseconds that each of some jobs takes. */
export interface Took<K extends string> {
  /** Run in: the median of all rounds behind the turns that warm all of them up. */
  readonly warm: Readonly<Record<K, number>>;
  /** In the very first round, when nothing was compiled. */
  readonly first: Readonly<Record<K, number>>;
}

/**
 * Times some jobs. They take turns, so that what else the machine does is the same for all; each in a process of its own, or
 * one would pay for the other's garbage, and while the collector is at it V8 throws compiled patterns away that have not run
 * for a while.
 */
export async function inTurns<K extends JobName>(
  names: readonly K[],
  turns = TURNS,
  warmUp = WARM_UP,
): Promise<Took<K>> {
  const children = names.map((name) => fork(process.argv[1]!, [`${JOB}${name}`]));
  const times: number[][] = names.map(() => []);
  try {
    for (let turn = 0; turn < warmUp + turns; turn++)
      for (const [at, child] of children.entries()) times[at]!.push(...(await turnOf(child)));
  } finally {
    for (const child of children) child.disconnect();
  }
  const each = (of: (taken: readonly number[]) => number): Record<K, number> =>
    Object.fromEntries(names.map((name, at) => [name, of(times[at]!)])) as Record<K, number>;
  return { warm: each((taken) => median(taken.slice(warmUp * IN_A_TURN))), first: each((taken) => taken[0]!) };
}

const turnOf = (child: ChildProcess): Promise<readonly number[]> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error("A job of the bench has ended."));
    child.once("exit", ended);
    child.once("message", ({ took }: { readonly took: readonly number[] }) => {
      child.off("exit", ended);
      resolve(took);
    });
    child.send("your turn");
  });

/** In a process that `inTurns` has begun: makes its job ready and does it whenever it is its turn. False in any other process. */
export function servesTurns(): boolean {
  const name = process.argv.find((argument) => argument.startsWith(JOB))?.slice(JOB.length);
  if (name === undefined) return false;
  const ready = Promise.resolve(JOBS[name as JobName]());
  process.on("message", () => {
    void ready.then(async (job) => {
      const took: number[] = [];
      while (took.length < IN_A_TURN) took.push(await time(job));
      process.send?.({ took });
    });
  });
  return true;
}
