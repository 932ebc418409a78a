import type { Kept } from "../app/outlook/kept";
import type { Memory } from "../app/outlook/session";

const [DATABASE, STORE, KEY] = ["matters-arising", "last-minutes", "last"];

const promise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

/** Opens the store of this installation, apart for each host and each mailbox it is shown in. */
async function store(owner: string, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(`${Office.context.partitionKey ?? ""}${DATABASE}|${owner}`, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await promise(opening);
  return database.transaction(STORE, mode).objectStore(STORE);
}

/**
 * Minutes, ticks and choices between two panes, in the browser's own database on this computer: minutes can be larger
 * than what local storage holds. Where the browser forbids it or has no room, nothing is kept and each pane begins anew.
 */
export const createMemory = (owner: string): Memory => ({
  load: async () => {
    try {
      return ((await promise((await store(owner, "readonly")).get(KEY))) as Kept | undefined) ?? null;
    } catch {
      return null;
    }
  },
  save: async (kept) => {
    try {
      const place = await store(owner, "readwrite");
      if (kept === null) await promise(place.delete(KEY));
      else await promise(place.put(kept, KEY));
      return true;
    } catch {
      return false;
    }
  },
});
