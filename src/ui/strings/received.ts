import type { ReplyKind } from "../../app/outlook/received";

/** Words about messages that came in; English (UK and US read alike here). */
export const RECEIVED = {
  mine: "My actions in these minutes",
  noneMine: "None of these actions is yours by name.",
  forAll: "For everybody",
  perhaps: "Perhaps yours: more than one person has this name",
  done: (count: number) => (count === 0 ? "Reply: done" : `Reply: ${count} done`),
  calendar: "Add the next meeting to my calendar",
  found: "What this reply tells",
  nothing: "Nothing in this message reads as apologies, a substitute, an item, a correction or a finished action.",
  declined: "Declining an invitation is no apology; only words in the message count.",
  gather: "Add to the list",
  list: (count: number) => `Gathered from replies (${count})`,
  save: "Save the list for Word",
  drop: (words: string) => `Drop: ${words}`,
  substitute: (name: string) => `Substitute: ${name}`,
  kinds: {
    apologies: "Apologies",
    substitute: "Substitute",
    item: "Item for the agenda",
    correction: "Correction",
    done: "Action done",
  } satisfies Record<ReplyKind, string>,
} as const;

/** Words of the Word pane's panel that takes the list up. */
export const REPLIES = {
  title: "Replies",
  hint: "Apologies, substitutes, items and corrections gathered in Outlook",
  explain:
    "In Outlook, open each reply with the pane beside it and choose “Add to the list”, then “Save the list for Word”. Open that file here.",
  choose: "Open a list of replies",
  from: (committee: string) => (committee ? `Replies to ${committee}` : "Replies"),
  insert: "Insert at the cursor",
  empty: "This list holds nothing.",
} as const;
