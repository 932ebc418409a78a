import { useSyncExternalStore } from "react";
import type { Store } from "../../app/word/store";

/** The store's value, and a new rendering whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
