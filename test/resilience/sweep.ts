import { dice } from "../support/odd-docx";
import { walkIll, walkWell, type Judge, type Step, type Trace } from "./journey";

/** One way in which one call of a journey goes wrong. */
export interface Failing {
  /** The nth call of the journey, from 1. */
  readonly call: number;
  /** What the call is ("sync", "getFileAsync"…), for the report. */
  readonly kind: string;
  /** The action of a batch at which it stops half-way; null when the whole call is refused. */
  readonly action: number | null;
}

/** A journey on one host, as the sweep needs it. */
export interface Sweep<S> {
  readonly name: string;
  readonly steps: readonly Step<S>[];
  readonly judge: Judge<S>;
  /** A fresh clerk at the beginning; the nth call fails when `failing` is given. */
  readonly begin: (failing: Failing | null) => Promise<S>;
  readonly end: (stand: S) => Promise<void> | void;
  /** Every way in which one call can go wrong, of a stand whose journey is over. */
  readonly failings: (stand: S) => readonly Failing[];
}

/** Walks a journey where nothing fails: its trace, and all that could have failed. */
export async function walkOnce<S>(sweep: Sweep<S>): Promise<{ trace: Trace; failings: readonly Failing[] }> {
  const stand = await sweep.begin(null);
  try {
    const trace = await walkWell(stand, sweep.steps, sweep.judge);
    return { trace, failings: sweep.failings(stand) };
  } finally {
    await sweep.end(stand);
  }
}

/** Walks a journey with one failing call; what a clerk could complain of, nothing when all is well. */
export async function walkWith<S>(sweep: Sweep<S>, failing: Failing, trace: Trace): Promise<readonly string[]> {
  const stand = await sweep.begin(failing);
  try {
    return await walkIll(stand, sweep.steps, sweep.judge, trace);
  } catch (error) {
    return [`stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  } finally {
    await sweep.end(stand);
  }
}

/** A failing call in words. */
export const inWords = ({ call, kind, action }: Failing): string =>
  `call ${call} (${kind})${action === null ? " refused" : ` stops at action ${action}`}`;

/** So many of them, spread over the whole journey; the same ones for the same seed. */
export function sampled(failings: readonly Failing[], count: number, seed: number): readonly Failing[] {
  const roll = dice(seed);
  const stretch = Math.floor(failings.length / count);
  return Array.from({ length: count }, (_, at) => failings[at * stretch + roll(stretch)]).filter(
    (failing): failing is Failing => failing !== undefined,
  );
}
