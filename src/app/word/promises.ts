import { promises } from "../../core/reading/parsers/promises";
import type { Reading } from "../../core/reading/reading";
import { planned } from "./open";
import { change, ready } from "./session";
import type { Session } from "./session";
import { inSlices } from "./slices";

/**
 * Adds what prose promises to each reading that was made without. Their parser comes with the pane, so that what the document
 * marks is listed before it is loaded.
 */
export function keepPromises(session: Session): void {
  let begun: Reading | null = null;
  const add = async (): Promise<void> => {
    const reading = ready(session)?.reading;
    if (!reading || reading === begun || reading.options.promises) return;
    begun = reading;
    const { completeSteps } = await session.reader.again();
    const isStill = (): boolean => ready(session)?.reading === reading;
    const whole = await inSlices(session, completeSteps(reading, promises), isStill);
    // What was typed meanwhile has made another reading, which is completed in its turn.
    if (whole && isStill()) change(session, (state) => planned({ ...state, reading: whole }));
  };
  session.store.subscribe(() => void add());
  void add();
}
