import { prepare } from "./quarters";

declare global {
  /** Ends what the journeys of this run share; jest hands nothing from its setup to its teardown but globals. */
  var endJourneys: (() => Promise<void>) | undefined;
}

/** Jest calls it once before the first journey of a run. */
export default async function setup(): Promise<void> {
  globalThis.endJourneys = await prepare();
}
