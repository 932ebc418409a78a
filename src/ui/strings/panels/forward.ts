import type { ForwardLine } from "../../../app/word/forward";
import type { ByLanguage } from "./in-language";

/** Words of the panel that brings earlier actions forward. */
export interface ForwardWords {
  readonly intro: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly chosen: (name: string, body: string, date: string) => string;
  readonly sameMeeting: string;
  readonly otherCommittee: (theirs: string, own: string) => string;
  readonly nothing: string;
  readonly outcome: Readonly<Record<ForwardLine["outcome"], string>>;
  readonly summary: (settled: number, outstanding: number, silent: number) => string;
  readonly by: Readonly<Record<ForwardLine["by"], string>>;
  readonly proposed: string;
  readonly others: (count: number) => string;
  readonly contradictions: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly unknownLine: (ref: string) => string;
  readonly show: string;
  readonly include: (action: string) => string;
  readonly insertTitle: string;
  readonly heading: string;
  readonly ownHeading: string;
  readonly ownHeadingLabel: string;
  readonly headingHint: string;
  readonly form: string;
  readonly forms: Readonly<Record<"section" | "table", string>>;
  readonly place: string;
  readonly atCaret: string;
  readonly atEnd: string;
  readonly behind: (item: string) => string;
  readonly restricted: string;
  readonly preview: string;
  readonly insert: (count: number) => string;
  readonly refresh: string;
}

const british: ForwardWords = {
  intro:
    "Choose the previous minutes (.docx, tagged or not). Each of their actions is lined up with what this document says of it; nothing is written until you insert.",
  choose: "Choose the previous minutes",
  chooseOther: "Choose other minutes",
  chosen: (name, body, date) => [name, body, date].filter(Boolean).join(" · "),
  sameMeeting: "These minutes have the same date as this document. Are they the previous ones?",
  otherCommittee: (theirs, own) => `These are minutes of ${theirs}; this document is of ${own}.`,
  nothing: "The previous minutes leave no action open.",
  outcome: {
    open: "Open",
    done: "Done",
    closed: "Closed",
    carried: "Carried forward",
    superseded: "Superseded",
    notMentioned: "Not mentioned",
  },
  summary: (settled, outstanding, silent) =>
    `${settled} settled, ${outstanding} outstanding${silent > 0 ? `, ${silent} of them not mentioned here` : ""}.`,
  by: {
    named: "This document says:",
    restated: "It stands again as an action:",
    others: "Covered by:",
    nothing: "This document says nothing of it.",
  },
  proposed: "had been proposed for closure",
  others: (count) => `One sentence settles ${count === 1 ? "1 action" : `${count} actions`} that no line names:`,
  contradictions: (count) => (count === 1 ? "1 contradiction" : `${count} contradictions`),
  unknown: (count) =>
    count === 1
      ? "1 report is on an action that the previous minutes do not have:"
      : `${count} reports are on actions that the previous minutes do not have:`,
  unknownLine: (ref) => ref,
  show: "Show",
  include: (action) => `Bring forward ${action}`,
  insertTitle: "Insert into this document",
  heading: "Heading",
  ownHeading: "A heading of your own",
  ownHeadingLabel: "Your heading",
  headingHint: "A local council cannot decide under “matters arising”: its heading says that it is for information.",
  form: "As",
  forms: { section: "A section, one line for each", table: "A table with a column for progress" },
  place: "Where",
  atCaret: "At the caret",
  atEnd: "At the end",
  behind: (item) => `After ${item}`,
  restricted: "With restricted actions",
  preview: "Preview",
  insert: (count) => `Insert ${count === 1 ? "1 action" : `${count} actions`}`,
  refresh: "A table of outstanding actions stands here already: it is brought up to date and keeps its progress.",
};

const american: ForwardWords = {
  ...british,
  headingHint: "Where nothing may be decided under “old business”, let the heading say that it is for information.",
};

export const forwardWords: ByLanguage<ForwardWords> = { "en-GB": british, "en-US": american };
