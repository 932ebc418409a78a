/** How long announcements are gathered before one is spoken. */
const GATHER_MS = 700;

/**
 * What the pane tells a screen reader. Announcements are gathered, and held back while the caret is in the document:
 * a clerk who types must not be talked over. What was held back is spoken when asked for.
 */
export interface Announcer {
  say(words: string): void;
  /** Speaks all that was held back, or `otherwise` when there is nothing. */
  speakHeld(otherwise: string): void;
  held(): number;
  subscribe(listener: () => void): () => void;
}

/**
 * Makes the announcer of a pane.
 *
 * @param speak puts words into the live region
 * @param listening true when the focus is in the pane, so that speaking disturbs nobody
 */
export function createAnnouncer(speak: (words: string) => void, listening: () => boolean): Announcer {
  let gathered: string[] = [];
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const settle = (): void => {
    if (gathered.length > 0 && listening()) {
      speak(gathered.join(" "));
      gathered = [];
    }
    count = gathered.length;
    changed();
  };
  return {
    say(words) {
      if (gathered.at(-1) === words) return;
      gathered = [...gathered, words].slice(-10);
      clearTimeout(timer);
      timer = setTimeout(settle, GATHER_MS);
    },
    speakHeld(otherwise) {
      speak(gathered.length > 0 ? gathered.join(" ") : otherwise);
      gathered = [];
      count = 0;
      changed();
    },
    held: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
