/** One thing that the clerk does. */
export interface Step<S> {
  readonly name: string;
  /** Does it, or does it again. */
  readonly act: (stand: S) => Promise<void> | void;
  /** True when what the clerk wanted is there. */
  readonly stands: (stand: S) => Promise<boolean> | boolean;
  /** The add-in's own work, which nobody asked for: it may fail without a word when the next reading makes up for it. */
  readonly byItself?: boolean;
}

/** What a journey is judged by, on either pane. */
export interface Judge<S> {
  /** Waits until what the last step set going is over. */
  readonly rest: (stand: S) => Promise<void>;
  /** The sentence that the pane shows after a failure; "" when it shows none. */
  readonly sentence: (stand: S) => Promise<string> | string;
  /** True while the pane can still be worked with: a record is shown or a way to try again, and nothing turns for ever. */
  readonly alive: (stand: S) => Promise<boolean> | boolean;
  /** What the clerk would miss, line by line: paragraphs of the document, fields of the mail. */
  readonly holds: (stand: S) => Promise<string> | string;
  /** Whether a step may stop there, as long as it says so: a mail is filled field by field. Left out: never. */
  readonly between?: (before: readonly string[], after: readonly string[], held: readonly string[]) => boolean;
}

/** What a journey left behind, step by step. */
export interface Trace {
  readonly holds: readonly string[];
}

/** Walks the journey where nothing fails; throws when a step does not reach what it is for. */
export async function walkWell<S>(stand: S, steps: readonly Step<S>[], judge: Judge<S>): Promise<Trace> {
  const holds: string[] = [await judge.holds(stand)];
  for (const step of steps) {
    await step.act(stand);
    await judge.rest(stand);
    if (!(await step.stands(stand))) throw new Error(`${step.name}: not reached, although nothing failed`);
    holds.push(await judge.holds(stand));
  }
  return { holds };
}

/**
 * Walks the journey while something fails once, and lists what a clerk could complain of: a dead pane, a failure without
 * a sentence, words that are neither as before nor as wanted, a second try that does not complete it.
 */
export async function walkIll<S>(
  stand: S,
  steps: readonly Step<S>[],
  judge: Judge<S>,
  well: Trace,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const [at, step] of steps.entries()) {
    const [before = "", after = ""] = [well.holds[at], well.holds[at + 1]];
    await step.act(stand);
    await judge.rest(stand);
    const first = await step.stands(stand);
    if (!(await judge.alive(stand))) complaints.push(`${step.name}: the pane is dead`);
    if (!first) {
      const said = await judge.sentence(stand);
      if (!/^[A-Z“\d].*[.!?]$/su.test(said) && !step.byItself) complaints.push(`${step.name}: failed without a word`);
      const held = await judge.holds(stand);
      const between = judge.between?.(before.split("\n"), after.split("\n"), held.split("\n")) ?? false;
      if (held !== before && held !== after && !between)
        complaints.push(`${step.name}: half done\n${changes(before, held)}`);
      await step.act(stand);
      await judge.rest(stand);
      if (!(await step.stands(stand))) complaints.push(`${step.name}: the second try does not complete it`);
      if (!(await judge.alive(stand))) complaints.push(`${step.name}: the pane is dead after the second try`);
    }
    const held = await judge.holds(stand);
    if (held !== after) complaints.push(`${step.name}: ends otherwise than it would\n${changes(after, held)}`);
  }
  return complaints;
}

/** The lines that one text has and the other has not. */
function changes(expected: string, held: string): string {
  const [wanted, found] = [expected.split("\n"), held.split("\n")];
  const gone = wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const come = found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join("\n") || "the same lines in another order or number";
}
