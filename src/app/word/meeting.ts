import { meetingFacts, readBack } from "../../core/checks/meeting-mode";
import type { MeetingFacts, ReadBack } from "../../core/checks/meeting-mode";
import { withRestrictions } from "../../core/publish/restricted";
import { keptActions } from "../../core/record/effective";
import { votingPresent } from "../../core/committee/quorum";
import { notesOf } from "./book";
import { profileOf } from "./profile";
import type { Ready } from "./state";

export type { MeetingFacts, ReadBack } from "../../core/checks/meeting-mode";

/** What the pane shows while the meeting runs, and how many with a vote are listed as present. */
export function meetingOf(state: Ready): MeetingFacts & { readonly present: number } {
  const { minutes } = state.reading;
  const profile = profileOf(state);
  const facts = meetingFacts(minutes, keptActions(minutes, state.tagging.facts, notesOf(state).book), profile);
  return { ...facts, present: votingPresent(minutes.attendance, profile?.members ?? []).length };
}

/** An item that can be read back. */
export interface ItemChoice {
  readonly number: string;
  readonly title: string;
}

/** The items of the agenda that have begun or not, first level only, in their order. */
export const itemsToRead = ({ reading }: Ready): readonly ItemChoice[] => {
  const { items } = reading.minutes;
  const top = Math.min(...items.map((item) => item.level));
  return items.flatMap(({ level, number, title }) => (level === top && number !== null ? [{ number, title }] : []));
};

/** The item that the caret stands in, else the last one; null without items. */
export function itemInHand(state: Ready): string | null {
  const { items } = state.reading.minutes;
  const choices = itemsToRead(state);
  const { caret } = state;
  const here = caret === null ? undefined : items.filter((item) => caret >= item.from && caret <= item.to);
  const number = here?.map((item) => choices.find((one) => one.number === item.number)).find(Boolean)?.number;
  return number ?? choices.at(-1)?.number ?? null;
}

/** What is read aloud at the end of an item: its resolutions and actions, with the clerk's choices in. */
export function readBackOf(state: Ready, item: string | null): ReadBack {
  const { reading, tagging } = state;
  const { book } = notesOf(state);
  const minutes = withRestrictions(reading.minutes, reading.source.blocks, book);
  return readBack(minutes, keptActions(minutes, tagging.facts, book), item);
}
