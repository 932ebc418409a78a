/** Words round a file that is shown as text because this host can neither download nor copy it. */
export const shownFile = {
  /** The button that takes it away; the keyboard has Escape, a tablet has not. */
  close: "Close",
} as const;
