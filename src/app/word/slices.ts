import type { Session } from "./session";

/** So long the pane works before it draws and answers; a step more still stays under what is felt as a delay (W3C Long Tasks: 50 ms). */
const SLICE_MS = 8;

/**
 * Does work that halts, and draws and answers between.
 *
 * @param goesOn told before each pause what the last halt yielded; where it says false the work is given up
 * @returns what the work ends with; null when it was given up
 */
export async function inSlices<Y, R>(
  session: Session,
  steps: Generator<Y, R, void>,
  goesOn: (share: Y) => boolean,
): Promise<R | null> {
  const now = (): number => session.clock.now().getTime();
  let answered = now();
  for (;;) {
    const step = steps.next();
    if (now() - answered >= SLICE_MS) {
      if (!step.done && !goesOn(step.value)) return null;
      await new Promise<void>((resolve) => session.clock.after(0, resolve));
      answered = now();
    }
    if (step.done) return step.value;
  }
}
