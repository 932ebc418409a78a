import type { Memory } from "../app/word/session";

const AUTHOR = "matters-arising.author";

/** A token of this installation, made once; a browser that forbids storage gets one per page. */
export function author(): string {
  const fresh = crypto.randomUUID().slice(0, 8);
  const known = remembered(AUTHOR);
  return known ?? remembered(AUTHOR, fresh) ?? fresh;
}

/** The page's own memory, apart for each host; null where the browser forbids it. */
export function remembered(key: string, write?: string): string | null {
  try {
    const own = `${Office.context.partitionKey ?? ""}${key}`;
    if (write !== undefined) localStorage.setItem(own, write);
    return localStorage.getItem(own);
  } catch {
    return null;
  }
}

/** What the pane keeps between two openings, such as templates. */
export const memory: Memory = {
  get: (name) => remembered(`matters-arising.${name}`),
  set: (name, text) => {
    try {
      const key = `${Office.context.partitionKey ?? ""}matters-arising.${name}`;
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
