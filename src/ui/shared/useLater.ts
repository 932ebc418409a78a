import { useEffect, useState } from "react";

/** How far a part of the pane is that is loaded when it is first shown. */
export type Later<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  | { readonly kind: "ready"; readonly value: T };

/** What was loaded before, by its loader: a part that is shown again is there at once. */
const loaded = new Map<() => Promise<unknown>, unknown>();

/**
 * Loads a part of the pane once it is on the page, so that the record is listed without waiting for it.
 *
 * @param load gives the part; the same function each time, for what it gave is remembered under it
 */
export function useLater<T>(load: () => Promise<T>): Later<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ readonly load: () => Promise<T>; readonly failed: boolean } | null>(null);
  const known = loaded.has(load);
  useEffect(() => {
    if (loaded.has(load)) return;
    let stale = false;
    const settle = (failed: boolean): void => {
      if (!stale) setSettled({ load, failed });
    };
    load().then(
      (value) => {
        loaded.set(load, value);
        settle(false);
      },
      () => settle(true),
    );
    return () => {
      stale = true;
    };
  }, [load, attempt]);
  if (known) return { kind: "ready", value: loaded.get(load) as T };
  if (settled?.load !== load || !settled.failed) return { kind: "loading" };
  const again = (): void => {
    setSettled(null);
    setAttempt(attempt + 1);
  };
  return { kind: "failed", again };
}
