import "./prepare";

/** Jest calls it once after the last journey of a run. */
export default async function teardown(): Promise<void> {
  await globalThis.endJourneys?.();
}
