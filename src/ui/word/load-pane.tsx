import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { keepPromises } from "../../app/word/promises";
import { followTyping } from "../../app/word/typing";
import type { Announcer } from "../shared/live";
import { loadTheme, type ThemeKind } from "../shared/theme";
import { catalogueFor } from "../strings/choose";
import type { EarlyPane } from "./context";
import { WordPane } from "./WordPane";

/**
 * The whole pane with React, its controls and its words in a display language, and what follows the document once it stands:
 * one part, loaded apart from what lists the record.
 *
 * @param place the element it fills; what stands there gives way with the first showing
 */
export function loadPane(place: HTMLElement, early: EarlyPane, announcer: Announcer, language: string) {
  const pane = { ...early, words: catalogueFor(language), announcer };
  let root: ReturnType<typeof createRoot> | null = null;
  return {
    /** Follows the document; what prose promises comes to the record first, which the pane need not wait for. */
    follow: () => {
      keepPromises(early.session);
      return followTyping(early.session);
    },
    /** Shows the pane in a look. Rejects where that look's colours cannot be loaded; what stands then stays. */
    show: async (kind: ThemeKind): Promise<void> => {
      const theme = await loadTheme(kind);
      const shown = (root ??= createRoot(place));
      // The whole pane at once would hold the page longer than is felt; a transition is rendered in slices.
      startTransition(() => shown.render(<WordPane pane={pane} theme={theme} />));
    },
  };
}
