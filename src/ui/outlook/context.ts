import { createContext, useContext } from "react";
import type { Session } from "../../app/outlook/session";
import type { Announcer } from "../shared/live";
import type { OutlookWords } from "../strings/outlook.en";

/** What every part of the Outlook pane needs. */
export interface MailPane {
  readonly session: Session;
  readonly words: OutlookWords;
  readonly announcer: Announcer;
  /** What is wrong with the organisation's policy file, in a sentence. */
  readonly remark?: string | null;
}

export const MailContext = createContext<MailPane | null>(null);

/** The pane's surroundings. Throws outside of the provider, which is a mistake of the programmer. */
export function useMail(): MailPane {
  const pane = useContext(MailContext);
  if (!pane) throw new Error("useMail needs a MailContext.Provider above it");
  return pane;
}
