import { meetingFacts, readBack } from "../../core/checks/meeting-mode";
import type { MeetingFacts, ReadBack } from "../../core/checks/meeting-mode";
import { withRestrictions } from "../../core/publish/restricted";
import { keptActions } from "../../core/record/effective";
import { votingPresent } from "../../core/committee/quorum";
import { refined } from "../../core/reading/refined";
import { notesOf } from "./book";
import { profileOf } from "./profile";
import type { Ready } from "./state";
import { suggestionsOf } from "./suggestions";

export type { MeetingFacts, ReadBack } from "../../core/checks/meeting-mode";

/** What the pane shows while the meeting runs, how many with a vote are present, and how many suggestions wait. */
export function meetingOf(state: Ready): MeetingFacts & { readonly present: number; readonly waiting: number } {
  const minutes = refined(state.reading);
  const profile = profileOf(state);
  const facts = meetingFacts(minutes, keptActions(minutes, state.tagging.facts, notesOf(state).book), profile);
  const present = votingPresent(minutes.attendance, profile?.members ?? []).length;
  return { ...facts, present, waiting: suggestionsOf(state).length };
}

/** An item that can be read back: its position among those that were read, number and title. */
export interface ItemChoice {
  readonly index: number;
  readonly number: string | null;
  readonly title: string;
}

/** The items of the agenda that have begun or not, first level only, in their order; not every committee numbers them. */
export const itemsToRead = ({ reading }: Ready): readonly ItemChoice[] => {
  const { items } = reading.minutes;
  const top = Math.min(...items.map((item) => item.level));
  return items.flatMap(({ level, number, title }, index) => (level === top ? [{ index, number, title }] : []));
};

/** The item that the caret stands in, else the last one; null without items. */
export function itemInHand(state: Ready): number | null {
  const { items } = state.reading.minutes;
  const choices = itemsToRead(state);
  const { caret } = state;
  const begun = caret === null ? [] : choices.filter(({ index }) => (items[index]?.from ?? caret + 1) <= caret);
  return begun.at(-1)?.index ?? choices.at(-1)?.index ?? null;
}

/** What is read aloud at the end of an item: its resolutions and actions, with the clerk's choices in. */
export function readBackOf(state: Ready, item: number | null): ReadBack {
  const { reading, tagging } = state;
  const { book } = notesOf(state);
  const minutes = withRestrictions(reading.minutes, reading.source.blocks, book);
  return readBack(minutes, keptActions(minutes, tagging.facts, book), item);
}
