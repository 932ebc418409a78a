import { createContext, useContext } from "react";
import type { Session } from "../../app/word/session";
import type { Announcer } from "../shared/live";
import type { Catalogue, EarlyCatalogue } from "../strings/catalogue";

/** What the pane needs before its controls are loaded. */
export interface EarlyPane {
  readonly session: Session;
  readonly words: EarlyCatalogue;
  /** Whether the first-run sentences were read; remembered by the host's storage. */
  readonly firstRun: { readonly due: boolean; done(): void };
}

/** What every part of the Word pane needs. */
export interface Pane extends EarlyPane {
  readonly words: Catalogue;
  readonly announcer: Announcer;
}

/** The pane's surroundings; `PaneContext.Provider` sets them once at the root. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane's surroundings. Throws outside of the provider, which is a mistake of the programmer. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneContext.Provider above it");
  return pane;
}
