/** A version of Outlook to play. */
export interface OutlookProfile {
  readonly name: string;
  readonly title: string;
  /** Highest Mailbox requirement set. */
  readonly mailbox: string;
  /** Members newer than the npm office.js are added by the extension script. */
  readonly extension: boolean;
}

/** Outlook LTSC-like clients stop at 1.8 here (the declared minimum); Outlook on the web of 2026 has 1.15 and more. */
export const OUTLOOK_PROFILES: readonly OutlookProfile[] = [
  { name: "mailbox115", title: "On the web (Mailbox 1.15)", mailbox: "1.15", extension: true },
  { name: "mailbox18", title: "Older (Mailbox 1.8)", mailbox: "1.8", extension: false },
];

/** The profile of a name; the first one when the name is unknown. */
export function outlookProfile(name: string | null | undefined): OutlookProfile {
  return OUTLOOK_PROFILES.find((profile) => profile.name === name) ?? (OUTLOOK_PROFILES[0] as OutlookProfile);
}
