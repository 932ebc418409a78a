/** A panel's name and one line about it. */
export interface PanelTitle {
  readonly title: string;
  readonly hint: string;
}

/** Names of the panels about people, decisions, the committee and earlier actions, as the list of panels shows them. */
export type PanelTitles = Readonly<Record<"attendance" | "decisions" | "committee" | "forward", PanelTitle>>;

export const englishTitles: PanelTitles = {
  attendance: { title: "Attendance and quorum", hint: "Who was there, who came late or left, interests, quorum" },
  decisions: { title: "Decisions", hint: "Movers, seconders, votes and named votes" },
  committee: { title: "Committee", hint: "Members, quorum and notice, calendar, texts: one file to share" },
  forward: { title: "Bring forward", hint: "What became of the actions of the previous minutes" },
};
